/// A half-open range of bytes in one file: `start` is the first byte, `end` the one after the last.
///
/// Units: 0-based byte offsets from the start of the file, a byte order mark counted.
/// Empty: a span of width 0 marks a place where something would stand (an empty value, a missing key).
@frozen
@usableFromInline
package struct SourceSpan: Hashable, Sendable {
  /// Offset of the first byte.
  @usableFromInline package var start: UInt32
  /// Offset of the byte after the last.
  @usableFromInline package var end: UInt32

  /// A span from its two offsets; `end` must not lie before `start`.
  @inlinable
  package init(start: UInt32, end: UInt32) {
    self.start = start
    self.end = end
  }

  /// A span of width 0 at `offset`.
  package init(at offset: UInt32) {
    self.init(start: offset, end: offset)
  }

  /// Whether nothing is covered.
  package var isEmpty: Bool { start == end }

  /// The number of bytes covered.
  package var count: Int { Int(end - start) }

  /// Whether `other` lies wholly inside.
  package func contains(_ other: SourceSpan) -> Bool { start <= other.start && other.end <= end }
}

extension SourceSpan: Comparable {
  /// By start, then by end.
  @inlinable package static func < (left: SourceSpan, right: SourceSpan) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
