/// The index of a node in its tree.
@frozen
@usableFromInline
package struct NodeID: Hashable, Sendable {
  /// The index; 0 is the root of the document.
  @usableFromInline package var rawValue: UInt32
  /// An id from its index.
  @inlinable
  package init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// What a node is.
@usableFromInline
package enum NodeKind: UInt8, Sendable {
  case mapping, sequence, scalar
  /// A reference to an anchored node; never expanded.
  case alias
}

/// How a scalar was written. Collections are `block` or `flow`.
@usableFromInline
package enum NodeStyle: UInt8, Sendable {
  case plain, singleQuoted, doubleQuoted, literal, folded, block, flow
}

/// The type of a scalar under YAML 1.2's core schema, or what its tag says.
///
/// Source: YAML 1.2.2, 10.3. A quoted or block scalar is a string; so is one tagged `!`. A local or unknown tag is
/// `other`.
@usableFromInline
package enum ScalarType: UInt8, Sendable {
  case null, bool, int, float, string, other
}

/// One record of the arena. Only `YAMLTree` and its builder know this layout.
///
/// ```
///  start, end          content, half-open bytes (anchor and tag outside)
///  propertyStart       start of the anchor or tag, = start where there is none
///  subtreeEnd          id after the last descendant
///  payload, count      scalar: decoded text (below); alias: payload is the target's id
///  symbol              scalar: its symbol or 0
///  kind, style, type, flags
/// ```
/// A scalar's text is `count` bytes at `payload`: of the source where flag 0 is clear, of `decoded` where it is set.
/// Flag 1 is set on a key whose entry is not read, flag 2 on a scalar that writes nothing.
@frozen
@usableFromInline
package struct Node: Hashable, Sendable {
  /// Offset of the first byte of the content.
  @usableFromInline package var start: UInt32
  /// Offset after the last byte of the content.
  @usableFromInline package var end: UInt32
  /// Offset of the anchor or tag; `start` where there is none.
  @usableFromInline package var propertyStart: UInt32
  /// Id after the last descendant.
  @usableFromInline package var subtreeEnd: UInt32
  /// A scalar's first byte of decoded text; an alias's target.
  @usableFromInline package var payload: UInt32
  /// The bytes of a scalar's text.
  @usableFromInline package var count: UInt32
  /// A scalar's symbol, or 0.
  @usableFromInline package var symbol: UInt32
  /// What it is.
  @usableFromInline package var kind: NodeKind
  /// How it is written.
  @usableFromInline package var style: NodeStyle
  /// A scalar's type under the core schema.
  @usableFromInline package var type: ScalarType
  /// Bit 0: the text lies in `decoded`, not in the source.
  @usableFromInline package var flags: UInt8

  /// A node from its parts.
  @inlinable
  package init(
    start: UInt32, end: UInt32, propertyStart: UInt32, subtreeEnd: UInt32, payload: UInt32, count: UInt32,
    symbol: UInt32, kind: NodeKind, style: NodeStyle, type: ScalarType, flags: UInt8
  ) {
    self.start = start
    self.end = end
    self.propertyStart = propertyStart
    self.subtreeEnd = subtreeEnd
    self.payload = payload
    self.count = count
    self.symbol = symbol
    self.kind = kind
    self.style = style
    self.type = type
    self.flags = flags
  }

  /// Flag 0: the text lies in `decoded`.
  @inlinable static var decodedFlag: UInt8 { 1 }
  /// Flag 1: a key whose entry is not read (a second equal key, a merge key, a collection).
  @inlinable static var ignoredFlag: UInt8 { 2 }
  /// Flag 2: a scalar that is null, empty or nothing but white space.
  @inlinable static var blankFlag: UInt8 { 4 }
}
