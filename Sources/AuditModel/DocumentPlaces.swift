package import Facts
package import SourceText
internal import Symbols
package import YAMLTree

/// Bytes of one of the files that are one document.
package struct FileSpan: Hashable, Sendable {
  /// The file's number: 0 for the document's first, the previous return after all of the document's own.
  package var file: Int
  /// The bytes.
  package var span: SourceSpan

  /// A span of a file.
  package init(file: Int, span: SourceSpan) {
    self.file = file
    self.span = span
  }
}

/// Where values of a document stand in its files, and where those that are missing would stand.
///
/// | value | place |
/// |---|---|
/// | read from a file | its node |
/// | faulty, or a reference that leads nowhere | what is written |
/// | blank | its key |
/// | missing | the record's identity, else the key that holds the record, else the record's first key |
/// | read from a document's text | the bytes that it was read from |
package struct DocumentPlaces: Sendable {
  private let trees: [YAMLTree]
  private let texts: [DocumentText?]
  private let facts: FactTable
  private let shape: FactShape

  /// The places of a document's facts.
  ///
  /// - Parameters:
  ///   - trees: the files that the facts were read from, in their order, the previous return last; at least one.
  ///   - facts: the facts.
  ///   - shape: their shape.
  ///   - texts: the text that each of the files heads, `nil` for one that is YAML alone; files past its end are too.
  package init(trees: [YAMLTree], facts: FactTable, shape: FactShape, texts: [DocumentText?] = []) {
    self.trees = trees
    self.facts = facts
    self.shape = shape
    self.texts = texts + Array(repeating: nil, count: max(0, trees.count - texts.count))
  }

  /// The number of nodes of files, with those of the texts that they head.
  package static func nodeCount(of trees: [YAMLTree], texts: [DocumentText?]) -> Int {
    trees.reduce(0) { $0 + $1.count } + texts.reduce(0) { $0 + ($1?.nodes.count ?? 0) }
  }

  /// The place of a value; `nil` for one that was made by an expression or comes from the pack.
  package func span(of value: Value) -> FileSpan? {
    if value.isUnknown {
      guard value.pool == .document else { return nil }
      return span(record: value.high, slot: value.low, node: value.node)
    }
    guard value.node != Value.noNode else { return nil }
    return file(of: value.node).span(ofNode: value.node)
  }

  /// What a part of a text reads as, by the range of its decoded bytes; `nil` where the text is shorter.
  package func text(ofNode node: UInt32, range: Range<Int>) -> String? {
    return file(of: node).text(ofNode: node, range: range)
  }

  /// The place of an unknown: see the table above.
  ///
  /// - Parameters:
  ///   - record: the record that was asked.
  ///   - slot: the field that was asked for.
  ///   - node: what is written there; `Value.noNode` where nothing is.
  /// - Returns: the place; of width 0 only in an empty file.
  package func span(record: UInt32, slot: UInt32, node: UInt32) -> FileSpan {
    if node != Value.noNode {
      let file = file(of: node)
      return file.spanOfBlankKey(node) ?? file.span(ofNode: node)
    }
    guard Int(record) < facts.records.count, facts.records[Int(record)].node != Value.noNode else {
      return file(of: 0).spanOfFirstKey(ofMapping: 0)
    }
    let mapping = facts.records[Int(record)].node
    if let span = file(of: mapping).spanOfText(mapping) { return span }
    let type = shape.facts.recordTypes[Int(facts.records[Int(record)].type)]
    if let identity = type.identity, identity != Int(slot) {
      let value = facts.value(record: record, slot: UInt32(identity))
      if !value.isUnknown, value.node != Value.noNode { return file(of: value.node).span(ofNode: value.node) }
    }
    let file = file(of: mapping)
    return file.spanOfKey(mapping) ?? file.spanOfFirstKey(ofMapping: mapping)
  }

  /// The place of a part of a text: `range` counts bytes of its decoded text. `nil` where the text was not read from a
  /// file.
  package func span(of text: Value, range: Range<Int>) -> FileSpan? {
    guard text.kind == .text, text.node != Value.noNode else { return nil }
    return file(of: text.node).span(ofNode: text.node, decoded: range)
  }

  /// What a node is in its file.
  package enum Home: Sendable {
    /// A node of the tree of the file of this number.
    case tree(file: Int, node: NodeID)
    /// A part of the text that the front matter of the file of this number heads.
    case section(file: Int, heading: String?, number: Int)
  }

  /// Where a node stands. Complexity: O(files); O(sections) for a part of a text.
  package func home(ofNode node: UInt32) -> Home {
    let file = file(of: node)
    if let section = file.text?.section(ofNode: node - file.firstNode) {
      return .section(file: file.number, heading: section.heading, number: section.number)
    }
    return .tree(file: file.number, node: NodeID(rawValue: node - file.firstNode))
  }

  /// A field's name, and the node of the record that has it; no node for the root of all files.
  package func field(record: UInt32, slot: UInt32) -> (name: String?, record: UInt32?) {
    guard Int(record) < facts.records.count else { return (nil, nil) }
    let fields = shape.facts.recordTypes[Int(facts.records[Int(record)].type)].fields
    let node = facts.records[Int(record)].node
    return (fields.indices.contains(Int(slot)) ? fields[Int(slot)].name : nil, node == Value.noNode ? nil : node)
  }

  /// The file that a node stands in. Complexity: O(files).
  private func file(of node: UInt32) -> NumberedTree {
    var first: UInt32 = 0
    for (number, tree) in trees.enumerated() {
      let count = UInt32(tree.count) + UInt32(texts[number]?.nodes.count ?? 0)
      if node < first + count || number == trees.count - 1 {
        return NumberedTree(number: number, tree: tree, text: texts[number], firstNode: first)
      }
      first += count
    }
    preconditionFailure("a document has a file")
  }
}

/// One of a document's files, by the numbers that the document's nodes have.
private struct NumberedTree {
  let number: Int
  let tree: YAMLTree
  /// The text that it heads; `nil` for none.
  let text: DocumentText?
  /// The number of its root.
  let firstNode: UInt32

  private func id(_ node: UInt32) -> NodeID { NodeID(rawValue: node - firstNode) }

  /// The place of a part of the text; `nil` for a node of the tree.
  func spanOfText(_ node: UInt32) -> FileSpan? { text?.span(ofNode: node - firstNode).map(placed) }

  private func placed(_ span: SourceSpan) -> FileSpan { FileSpan(file: number, span: span) }

  /// The place of a node. A collection in block style is shown by its key, or by its first key.
  func span(ofNode node: UInt32) -> FileSpan {
    if let span = spanOfText(node) { return span }
    let id = id(node)
    guard tree.kind(id) == .mapping || tree.kind(id) == .sequence, tree.style(id) == .block else {
      return placed(tree.span(id))
    }
    if let key = key(of: id) { return placed(tree.span(key)) }
    return tree.kind(id) == .mapping ? spanOfFirstKey(ofMapping: node) : placed(tree.span(id))
  }

  /// A part of a node's decoded text.
  func span(ofNode node: UInt32, decoded range: Range<Int>) -> FileSpan {
    placed(
      text?.span(ofNode: node - firstNode, decoded: range) ?? tree.sourceSpan(of: id(node), decoded: range))
  }

  /// What a part of a node's decoded text reads as; `nil` where the text is shorter.
  func text(ofNode node: UInt32, range: Range<Int>) -> String? {
    if let text, text.has(node - firstNode) { return text.string(ofNode: node - firstNode, range: range) }
    let bytes = Array(tree.text(tree.resolved(id(node))))
    return range.upperBound <= bytes.count ? String(decoding: bytes[range], as: UTF8.self) : nil
  }

  /// The key of a value that writes nothing; `nil` for any other, and where it has no key.
  func spanOfBlankKey(_ node: UInt32) -> FileSpan? {
    if spanOfText(node) != nil { return nil }
    return tree.isBlank(tree.resolved(id(node))) ? spanOfKey(node) : nil
  }

  /// The key that a node is the value of; `nil` for an item or the root.
  func spanOfKey(_ node: UInt32) -> FileSpan? { key(of: id(node)).map { placed(tree.span($0)) } }

  /// The first key of a mapping, or the whole of what is none; of width 0 in an empty file.
  func spanOfFirstKey(ofMapping node: UInt32) -> FileSpan {
    guard tree.count > 0 else { return placed(SourceSpan(at: 0)) }
    let mapping = id(node)
    let first = NodeID(rawValue: mapping.rawValue + 1)
    guard tree.kind(mapping) == .mapping, first.rawValue < tree.subtreeEnd(mapping).rawValue else {
      return placed(tree.span(mapping))
    }
    return placed(tree.span(first))
  }

  /// The key that a node is the value of; `nil` for an item or the root. Complexity: O(nodes before it).
  private func key(of id: NodeID) -> NodeID? {
    guard let parent = tree.parent(of: id), tree.kind(parent) == .mapping else { return nil }
    for entry in tree.entries(of: parent) where entry.value == id { return entry.key }
    return nil
  }
}
