package import SourceText
package import Symbols

/// One YAML document as an arena: every mapping, sequence, scalar and alias with the exact bytes it stands on.
///
/// Shape: nodes in preorder. Node *i*'s subtree is `i ..< subtreeEnd(i)`, so its first child is `i + 1` and its next
/// sibling is `subtreeEnd(i)`. A mapping's children alternate key, value.
/// ```
///  source   key: [1, 2]
///  node     0        1       2         3      4
///  kind     mapping  scalar  sequence  scalar scalar
///  span     [0,11)   [0,3)   [5,11)    [6,7)  [9,10)
///  end id   5        2       5         4      5
/// ```
/// Invariants: a child's span lies inside its parent's; siblings are in order and do not overlap; an alias names a node
/// with a smaller id. Aliases are never expanded, so the tree is no larger than the file.
/// Only this file and the builder know the layout; everything else goes through the accessors.
package struct YAMLTree: Sendable {
  /// The file.
  package let source: SourceText
  /// The records, in preorder.
  @usableFromInline package let nodes: [Node]
  /// Bytes of the scalars whose decoded text differs from the source (escapes, folded lines, CR LF in a literal).
  @usableFromInline package let decoded: [UInt8]

  /// A tree from its arena; only the builder makes one.
  package init(source: SourceText, nodes: [Node], decoded: [UInt8]) {
    self.source = source
    self.nodes = nodes
    self.decoded = decoded
  }

  /// The root node.
  @inlinable package var root: NodeID { NodeID(rawValue: 0) }
  /// The number of nodes.
  @inlinable package var count: Int { nodes.count }

  /// Whether another tree of the same bytes has the same nodes, decoded texts included. Complexity: O(nodes).
  package func hasSameNodes(as other: YAMLTree) -> Bool { nodes == other.nodes && decoded == other.decoded }

  /// What a node is.
  @inlinable
  package func kind(_ id: NodeID) -> NodeKind { nodes[Int(id.rawValue)].kind }

  /// How a node was written.
  @inlinable
  package func style(_ id: NodeID) -> NodeStyle { nodes[Int(id.rawValue)].style }

  /// The type of a scalar under the core schema or by its tag. `other` for collections.
  @inlinable
  package func type(_ id: NodeID) -> ScalarType { nodes[Int(id.rawValue)].type }

  /// The bytes of a node's content: without its anchor and tag, without what follows a block collection, with the quotes
  /// of a quoted scalar and the indicator of a block scalar. An empty value has width 0, after its colon or dash.
  @inlinable
  package func span(_ id: NodeID) -> SourceSpan {
    let node = nodes[Int(id.rawValue)]
    return SourceSpan(start: node.start, end: node.end)
  }

  /// The id after the last of a node's descendants: its next sibling's, where it has one.
  @inlinable
  package func subtreeEnd(_ id: NodeID) -> NodeID { NodeID(rawValue: nodes[Int(id.rawValue)].subtreeEnd) }

  /// The symbol of a scalar, or `none`.
  @inlinable
  package func symbol(_ id: NodeID) -> Symbol { Symbol(rawValue: nodes[Int(id.rawValue)].symbol) }

  /// The node that an alias stands for; any other node itself. Complexity: O(1), an alias never names an alias.
  @inlinable
  package func resolved(_ id: NodeID) -> NodeID {
    let node = nodes[Int(id.rawValue)]
    return node.kind == .alias ? NodeID(rawValue: node.payload) : id
  }

  /// Whether a scalar writes nothing: null, an empty text, or one of which nothing can be seen. False for an alias.
  @inlinable
  package func isBlank(_ id: NodeID) -> Bool { nodes[Int(id.rawValue)].flags & Node.blankFlag != 0 }

  /// Where a scalar's decoded text lies: `isDecoded` tells `decoded` from the source's bytes.
  @inlinable
  package func textLocation(_ id: NodeID) -> (offset: UInt32, count: UInt32, isDecoded: Bool) {
    let node = nodes[Int(id.rawValue)]
    return (node.payload, node.count, node.flags & 1 != 0)
  }

  /// A scalar's decoded text as bytes; empty for collections and aliases.
  package func text(_ id: NodeID) -> ArraySlice<UInt8> {
    guard kind(id) == .scalar else { return [] }
    let (offset, count, isDecoded) = textLocation(id)
    let bytes = isDecoded ? decoded : source.bytes
    return bytes[Int(offset)..<Int(offset + count)]
  }

  /// A scalar's decoded text; empty for collections and aliases.
  package func string(_ id: NodeID) -> String { String(decoding: text(id), as: UTF8.self) }
}
