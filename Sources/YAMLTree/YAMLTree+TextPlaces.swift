package import SourceText

extension YAMLTree {
  /// The source bytes of a part of a scalar's decoded text; `nil` where the text differs from the source.
  package func sourceSpan(of range: Range<Int>, in id: NodeID) -> SourceSpan? {
    guard kind(id) == .scalar else { return nil }
    let (offset, _, isDecoded) = textLocation(id)
    guard !isDecoded else { return nil }
    return SourceSpan(start: offset + UInt32(range.lowerBound), end: offset + UInt32(range.upperBound))
  }
}
