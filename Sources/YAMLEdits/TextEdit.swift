import SourceText

/// Bytes that take the place of others; an insertion where it covers none.
struct TextEdit {
  /// What is taken out.
  var span: SourceSpan
  /// What is put in.
  var bytes: [UInt8]

  init(_ span: SourceSpan, _ bytes: [UInt8]) {
    self.span = span
    self.bytes = bytes
  }

  /// An insertion.
  init(at offset: Int, _ bytes: [UInt8]) { self.init(SourceSpan(at: UInt32(offset)), bytes) }
}

extension SourceText {
  /// The text with edits made, and where in it the new bytes stand.
  ///
  /// Edits must not overlap; of two insertions at one place the first comes first. Complexity: O(bytes + edits log edits).
  func applying(_ edits: [TextEdit]) -> (text: SourceText, inserted: [SourceSpan]) {
    let sorted = edits.enumerated().sorted {
      ($0.element.span.start, $0.offset) < ($1.element.span.start, $1.offset)
    }.map(\.element)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + edits.reduce(0) { $0 + $1.bytes.count })
    var inserted: [SourceSpan] = []
    var copied = 0
    for edit in sorted {
      result += bytes[copied..<Int(edit.span.start)]
      inserted.append(
        SourceSpan(start: UInt32(result.count), end: UInt32(result.count + edit.bytes.count)))
      result += edit.bytes
      copied = Int(edit.span.end)
    }
    result += bytes[copied...]
    return (SourceText(path: path, bytes: result), inserted)
  }
}
