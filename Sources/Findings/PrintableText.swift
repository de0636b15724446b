package import SourceText

/// The lines of a file as they may be printed, beside the bytes that they stand for.
package struct PrintableText: Sendable {
  /// A line of the file.
  package struct Line: Sendable {
    /// Its bytes with its line break.
    package let bytes: ArraySlice<UInt8>
    /// What may be printed of it, without its line break.
    package let text: String

    /// Whether a line break ends it; the last line of a file may have none.
    package var isEnded: Bool { bytes.last == 0x0A }
  }

  /// The lines in order; none for an empty file.
  package let lines: [Line]

  /// The lines of a file, with what is hidden masked: identifiers, and what rules that mask have matched.
  ///
  /// Complexity: O(bytes).
  package init(_ source: SourceText, hiding spans: [SourceSpan], redaction: Redaction) {
    let index = LineIndex(source)
    let redaction = redaction.hiding(spans.map { String(decoding: source.slice($0), as: UTF8.self) })
    let hidden = Redaction.hiddenRanges(in: source, lines: index, adding: spans)
    var lines: [Line] = []
    var rest = hidden[...]
    var start = 0
    while start < source.bytes.count {
      let end = source.bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? source.bytes.count
      let range = start..<end
      rest = rest.drop { $0.upperBound <= start }
      let masked = Redaction.merged(
        rest.prefix { $0.lowerBound < end } + redaction.identifiers(in: source.bytes, round: range))
      lines.append(Line(bytes: source.bytes[range], text: Self.text(of: source.bytes[range], masked)))
      start = end
    }
    self.lines = lines
  }

  private static func text(of line: ArraySlice<UInt8>, _ masked: [Range<Int>]) -> String {
    var line = line
    if line.last == 0x0A { line.removeLast() }
    if line.last == 0x0D { line.removeLast() }
    if line.startIndex == 0, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
    var text = ""
    var offset = line.startIndex
    for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
      let isMasked = masked.contains { $0.contains(offset) }
      text += isMasked ? Redaction.mask : scalar == "\t" ? "\t" : Redaction.visible(scalar)
      offset += UTF8.width(scalar)
    }
    return text
  }
}
