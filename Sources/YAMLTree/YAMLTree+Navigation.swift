package import SourceText
package import Symbols

/// One key of a mapping with its value.
@frozen
@usableFromInline
package struct MappingEntry: Sendable {
  /// The key's node: a scalar, or an alias of one.
  @usableFromInline package var key: NodeID
  /// The value's node; of type null and width 0 where nothing is written.
  @usableFromInline package var value: NodeID

  /// An entry from its parts.
  @inlinable
  package init(key: NodeID, value: NodeID) {
    self.key = key
    self.value = value
  }
}

/// The entries of a mapping in the order of the file, those that are not read left out.
@frozen
@usableFromInline
package struct MappingEntries: Sequence, IteratorProtocol, Sendable {
  @usableFromInline let nodes: [Node]
  @usableFromInline var index: UInt32
  @usableFromInline let end: UInt32

  @inlinable
  init(nodes: [Node], index: UInt32, end: UInt32) {
    self.nodes = nodes
    self.index = index
    self.end = end
  }

  /// The next entry, or nil after the last.
  @inlinable
  package mutating func next() -> MappingEntry? {
    while index < end {
      let key = index
      let value = nodes[Int(key)].subtreeEnd
      index = nodes[Int(value)].subtreeEnd
      if nodes[Int(key)].flags & Node.ignoredFlag == 0 {
        return MappingEntry(key: NodeID(rawValue: key), value: NodeID(rawValue: value))
      }
    }
    return nil
  }
}

/// The items of a sequence in order.
@frozen
@usableFromInline
package struct SequenceItems: Sequence, IteratorProtocol, Sendable {
  @usableFromInline let nodes: [Node]
  @usableFromInline var index: UInt32
  @usableFromInline let end: UInt32

  @inlinable
  init(nodes: [Node], index: UInt32, end: UInt32) {
    self.nodes = nodes
    self.index = index
    self.end = end
  }

  /// The next item, or nil after the last.
  @inlinable
  package mutating func next() -> NodeID? {
    guard index < end else { return nil }
    let item = index
    index = nodes[Int(item)].subtreeEnd
    return NodeID(rawValue: item)
  }
}

extension YAMLTree {
  /// The entries of a mapping, an alias of one followed; empty for any other node.
  ///
  /// Left out: the second of two equal keys, the merge key, and keys that are collections. Each is a problem already.
  @inlinable
  package func entries(of id: NodeID) -> MappingEntries {
    let mapping = resolved(id)
    let end = kind(mapping) == .mapping ? subtreeEnd(mapping).rawValue : 0
    return MappingEntries(nodes: nodes, index: mapping.rawValue + 1, end: end)
  }

  /// The items of a sequence, an alias of one followed; empty for any other node.
  @inlinable
  package func items(of id: NodeID) -> SequenceItems {
    let sequence = resolved(id)
    let end = kind(sequence) == .sequence ? subtreeEnd(sequence).rawValue : 0
    return SequenceItems(nodes: nodes, index: sequence.rawValue + 1, end: end)
  }

  /// The value of a known key in a mapping; nil where the key is not written. Complexity: O(keys).
  @inlinable
  package func value(of mapping: NodeID, symbol: Symbol) -> NodeID? {
    entry(of: mapping, symbol: symbol)?.value
  }

  /// The entry of a known key in a mapping; nil where the key is not written. Complexity: O(keys).
  @inlinable
  package func entry(of mapping: NodeID, symbol: Symbol) -> MappingEntry? {
    guard symbol != .none else { return nil }
    var entries = entries(of: mapping)
    while let entry = entries.next() {
      if self.symbol(resolved(entry.key)) == symbol { return entry }
    }
    return nil
  }

  /// The entry of a key in a mapping by its text; nil where the key is not written. Complexity: O(keys).
  package func entry(of mapping: NodeID, named name: String) -> MappingEntry? {
    entries(of: mapping).first { text(resolved($0.key)).elementsEqual(name.utf8) }
  }

  /// Whether an entry with this key is left out of what is read: see `entries(of:)`.
  @inlinable
  package func isIgnored(key id: NodeID) -> Bool { nodes[Int(id.rawValue)].flags & Node.ignoredFlag != 0 }

  /// A node's bytes with its anchor and tag.
  package func propertySpan(_ id: NodeID) -> SourceSpan {
    let node = nodes[Int(id.rawValue)]
    return SourceSpan(start: node.propertyStart, end: node.end)
  }

  /// The collection that holds a node; nil for the root. Complexity: O(nodes before it); for messages only.
  package func parent(of id: NodeID) -> NodeID? {
    var candidate = Int(id.rawValue)
    while candidate > 0 {
      candidate -= 1
      if nodes[candidate].subtreeEnd > id.rawValue { return NodeID(rawValue: UInt32(candidate)) }
    }
    return nil
  }

  /// The way from the root to a node, for messages: `answers[3].rating`, indices from 0; empty for the root.
  ///
  /// A key's path is that of its value. A key that is no plain name stands in brackets and quotation marks.
  /// Complexity: O(nodes before it).
  package func path(of id: NodeID) -> String {
    var path = ""
    var current = root
    while current != id {
      var isKey = kind(current) == .mapping
      let isMapping = isKey
      var key = current
      var child = NodeID(rawValue: current.rawValue + 1)
      var index = 0
      guard child.rawValue < subtreeEnd(current).rawValue else { return path }
      while subtreeEnd(child).rawValue <= id.rawValue {
        if isMapping, isKey { key = child } else { index += 1 }
        if isMapping { isKey.toggle() }
        child = subtreeEnd(child)
        guard child.rawValue < subtreeEnd(current).rawValue else { return path }
      }
      if isMapping {
        path += pathStep(isKey ? child : key, isFirst: path.isEmpty)
        if isKey { return path }
      } else {
        path += "[\(index)]"
      }
      current = child
    }
    return path
  }

  private func pathStep(_ key: NodeID, isFirst: Bool) -> String {
    let bytes = text(resolved(key))
    let isName =
      !bytes.isEmpty && bytes.allSatisfy { $0 == 0x5F || (0x30...0x39).contains($0) || ($0 | 0x20) &- 0x61 < 26 }
    return isName
      ? (isFirst ? "" : ".") + String(decoding: bytes, as: UTF8.self)
      : "[\"\(String(decoding: bytes.prefix(60), as: UTF8.self))\"]"
  }
}
