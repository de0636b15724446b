/// The arena of a tree, for the walks that read every node of every file: inlined into other modules, without a count
/// of references.
///
/// Valid only inside `YAMLTree.withReader`.
@frozen
@usableFromInline
package struct NodeReader {
  @usableFromInline let nodes: UnsafeBufferPointer<Node>

  @usableFromInline
  init(nodes: UnsafeBufferPointer<Node>) { self.nodes = nodes }

  /// What a node is.
  @inlinable
  package func kind(_ id: NodeID) -> NodeKind { nodes[Int(id.rawValue)].kind }

  /// The type of a scalar; `other` for collections.
  @inlinable
  package func type(_ id: NodeID) -> ScalarType { nodes[Int(id.rawValue)].type }

  /// The id after the last of a node's descendants.
  @inlinable
  package func subtreeEnd(_ id: NodeID) -> NodeID { NodeID(rawValue: nodes[Int(id.rawValue)].subtreeEnd) }

  /// The number of a scalar's symbol, or 0.
  @inlinable
  package func symbol(_ id: NodeID) -> UInt32 { nodes[Int(id.rawValue)].symbol }

  /// The node that an alias stands for; any other node itself.
  @inlinable
  package func resolved(_ id: NodeID) -> NodeID {
    let kind = nodes[Int(id.rawValue)].kind
    return kind == .alias ? NodeID(rawValue: nodes[Int(id.rawValue)].payload) : id
  }

  /// Whether an entry with this key is left out of what is read.
  @inlinable
  package func isIgnored(key id: NodeID) -> Bool { nodes[Int(id.rawValue)].flags & Node.ignoredFlag != 0 }

  /// Whether a node is a scalar that writes nothing: null, an empty text, or one of white space.
  @inlinable
  package func isBlank(_ id: NodeID) -> Bool { nodes[Int(id.rawValue)].flags & Node.blankFlag != 0 }

  /// Where a scalar's decoded text lies.
  @inlinable
  package func textLocation(_ id: NodeID) -> (offset: UInt32, count: UInt32, isDecoded: Bool) {
    (nodes[Int(id.rawValue)].payload, nodes[Int(id.rawValue)].count, nodes[Int(id.rawValue)].flags & 1 != 0)
  }
}

extension YAMLTree {
  /// Lends the arena for the time of one call.
  package func withReader<Result>(_ body: (NodeReader) -> Result) -> Result {
    nodes.withUnsafeBufferPointer { body(NodeReader(nodes: $0)) }
  }
}
