import Findings
import SourceText
package import YAMLTree

/// One mapping of a file of ours, read by key. A blank value counts as absent; the schema has reported what is malformed.
package struct MappingReader {
  /// The file's tree.
  package let tree: YAMLTree
  /// The mapping.
  package let node: NodeID

  /// A reader of a mapping.
  package init(tree: YAMLTree, node: NodeID) {
    self.tree = tree
    self.node = node
  }

  /// The value of a key, aliases resolved; `nil` where the key is missing or its value blank.
  package func value(_ key: String) -> NodeID? {
    guard tree.kind(node) == .mapping else { return nil }
    for entry in tree.entries(of: node) where tree.string(entry.key) == key {
      let value = tree.resolved(entry.value)
      if tree.kind(value) == .scalar, tree.type(value) == .null || tree.text(value).isEmpty { return nil }
      return value
    }
    return nil
  }

  /// The scalar of a key with its place.
  package func text(_ key: String) -> WrittenText? {
    guard let value = value(key), tree.kind(value) == .scalar else { return nil }
    return WrittenText(value, in: tree)
  }

  /// The scalar of a key.
  package func string(_ key: String) -> String? { text(key)?.text }

  /// The Boolean of a key; `false` where absent.
  package func flag(_ key: String) -> Bool { string(key) == "true" }

  /// The scalars of a list, or the one scalar that stands for a list of one.
  package func texts(_ key: String) -> [WrittenText] {
    guard let value = value(key) else { return [] }
    switch tree.kind(value) {
    case .scalar: return [WrittenText(value, in: tree)]
    case .sequence:
      return tree.items(of: value).map { tree.resolved($0) }.filter { tree.kind($0) == .scalar }
        .map { WrittenText($0, in: tree) }
    case .mapping, .alias: return []
    }
  }

  /// The mappings of a list.
  package func mappings(_ key: String) -> [MappingReader] {
    guard let value = value(key), tree.kind(value) == .sequence else { return [] }
    return tree.items(of: value).map { tree.resolved($0) }.filter { tree.kind($0) == .mapping }
      .map { MappingReader(tree: tree, node: $0) }
  }

  /// The entries of a mapping whose values are scalars, in order.
  package func entries(_ key: String) -> [(name: WrittenText, value: WrittenText)] {
    guard let value = value(key), tree.kind(value) == .mapping else { return [] }
    return tree.entries(of: value).compactMap { entry in
      let value = tree.resolved(entry.value)
      guard tree.kind(value) == .scalar, tree.kind(entry.key) == .scalar else { return nil }
      return (WrittenText(entry.key, in: tree), WrittenText(value, in: tree))
    }
  }
}
