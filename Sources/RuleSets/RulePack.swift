package import SourceText
import Symbols
import YAMLTree

/// What a rule file says of the pack that it belongs to.
package enum RulePack {
  /// What a pack is called where its files do not say.
  static let unnamed = "the local rule set"

  /// The other packs that a rule file extends: the path as written, and where it is written; empty for a file that cannot
  /// be read.
  package static func extended(by file: SourceText) -> [(path: String, span: SourceSpan)] {
    guard let tree = YAMLTree.parse(file, symbols: SymbolTable()).tree else { return [] }
    return RuleFileReader(tree: tree, file: 0).pack?.extends.map { ($0.text, tree.span($0.node)) } ?? []
  }
}

/// What a file says of its pack, as written.
struct PackText {
  var title: WrittenText?
  var extends: [WrittenText]
}

/// A change of a rule of another pack, as written.
struct OverrideText {
  var node: NodeID
  var rule: WrittenText
  var severity: WrittenText?
  var isSwitchedOff: Bool
  var reason: String
}

/// A rule that a pack has switched off: it does not run, and every report says so.
package struct SwitchedOffRule: Sendable, Hashable {
  /// The rule's id.
  package let rule: String
  /// By whom and why, in words fit for print.
  package let reason: String
}
