package import Facts
package import SourceText
internal import Symbols
package import YAMLTree

/// Where values of a document stand in its file, and where those that are missing would stand.
///
/// | value | place |
/// |---|---|
/// | read from the file | its node |
/// | faulty, or a reference that leads nowhere | what is written |
/// | blank | its key |
/// | missing | the record's identity, else the key that holds the record, else the record's first key |
package struct DocumentPlaces: Sendable {
  private let tree: YAMLTree
  private let facts: FactTable
  private let shape: FactShape

  /// The places of a document's facts.
  package init(tree: YAMLTree, facts: FactTable, shape: FactShape) {
    self.tree = tree
    self.facts = facts
    self.shape = shape
  }

  /// The place of a value; `nil` for one that was made by an expression or comes from the pack.
  package func span(of value: Value) -> SourceSpan? {
    if value.isUnknown {
      guard value.pool == .document else { return nil }
      return span(record: value.high, slot: value.low, node: value.node)
    }
    guard value.node != Value.noNode else { return nil }
    return span(ofNode: value.node)
  }

  /// What a part of a text reads as, by the range of its decoded bytes; `nil` where the text is shorter.
  package func text(ofNode node: UInt32, range: Range<Int>) -> String? {
    let bytes = Array(tree.text(tree.resolved(NodeID(rawValue: node))))
    return range.upperBound <= bytes.count ? String(decoding: bytes[range], as: UTF8.self) : nil
  }

  /// The place of an unknown: see the table above.
  ///
  /// - Parameters:
  ///   - record: the record that was asked.
  ///   - slot: the field that was asked for.
  ///   - node: what is written there; `Value.noNode` where nothing is.
  /// - Returns: the place; of width 0 only in an empty file.
  package func span(record: UInt32, slot: UInt32, node: UInt32) -> SourceSpan {
    if node != Value.noNode {
      let id = NodeID(rawValue: node)
      if isBlank(id), let key = key(of: id) { return tree.span(key) }
      return span(ofNode: node)
    }
    guard Int(record) < facts.records.count, facts.records[Int(record)].node != Value.noNode else {
      return tree.count > 0 ? firstKey(of: tree.root) : SourceSpan(at: 0)
    }
    let mapping = NodeID(rawValue: facts.records[Int(record)].node)
    let type = shape.facts.recordTypes[Int(facts.records[Int(record)].type)]
    if let identity = type.identity, identity != Int(slot) {
      let value = facts.value(record: record, slot: UInt32(identity))
      if !value.isUnknown, value.node != Value.noNode { return span(ofNode: value.node) }
    }
    if let key = key(of: mapping) { return tree.span(key) }
    return firstKey(of: mapping)
  }

  /// The place of a part of a text: `range` counts bytes of its decoded text. `nil` where the text was not read from the
  /// file.
  package func span(of text: Value, range: Range<Int>) -> SourceSpan? {
    guard text.kind == .text, text.node != Value.noNode else { return nil }
    return tree.sourceSpan(of: NodeID(rawValue: text.node), decoded: range)
  }

  /// The place of a node. A collection in block style is shown by its key, or by its first key.
  private func span(ofNode node: UInt32) -> SourceSpan {
    let id = NodeID(rawValue: node)
    guard tree.kind(id) == .mapping || tree.kind(id) == .sequence, tree.style(id) == .block else {
      return tree.span(id)
    }
    if let key = key(of: id) { return tree.span(key) }
    return tree.kind(id) == .mapping ? firstKey(of: id) : tree.span(id)
  }

  private func firstKey(of mapping: NodeID) -> SourceSpan {
    let first = NodeID(rawValue: mapping.rawValue + 1)
    guard tree.kind(mapping) == .mapping, first.rawValue < tree.subtreeEnd(mapping).rawValue else {
      return tree.span(mapping)
    }
    return tree.span(first)
  }

  /// The key that a node is the value of; `nil` for an item or the root. Complexity: O(nodes before it).
  private func key(of id: NodeID) -> NodeID? {
    guard let parent = tree.parent(of: id), tree.kind(parent) == .mapping else { return nil }
    for entry in tree.entries(of: parent) where entry.value == id { return entry.key }
    return nil
  }

  private func isBlank(_ id: NodeID) -> Bool { tree.isBlank(tree.resolved(id)) }
}
