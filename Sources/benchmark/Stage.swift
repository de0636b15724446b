import ArgumentParser

/// How far each file is taken. Every stage from `tree` on holds those before it; all read.
enum Stage: String, CaseIterable, ExpressibleByArgument {
  /// Reading and libyaml's bare event loop.
  case loop
  /// The arena tree from libyaml's events, as for files that are not in the common form.
  case parser
  /// The arena tree, with the problems of the syntax.
  case tree
  /// The tree checked against the schema.
  case schema
  /// The checked tree as facts.
  case facts
  /// The results of every rule.
  case rules
  /// Everything: findings in order, with lines, columns and masked excerpts.
  case check

  /// What the report calls it.
  var title: String {
    switch self {
    case .loop: "read + bare libyaml loop"
    case .parser: "read + tree by libyaml"
    case .tree: "read + tree"
    case .schema: "... + schema"
    case .facts: "... + facts"
    case .rules: "... + rules"
    case .check: "whole check, findings located"
    }
  }
}
