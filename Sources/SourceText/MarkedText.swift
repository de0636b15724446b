/// A text with `⟦` and `⟧` round the spans that an example or a test expects.
package struct MarkedText: Sendable {
  /// The text without its marks.
  package let text: String
  /// The marked spans in bytes, in order of their starts; marks may nest.
  package let spans: [SourceSpan]

  /// Strips the marks. An unbalanced `⟧` or `⟦` marks nothing.
  package init(_ marked: String) {
    var bytes: [UInt8] = []
    var open: [UInt32] = []
    var spans: [SourceSpan] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": open.append(UInt32(bytes.count))
      case "⟧": if let start = open.popLast() { spans.append(SourceSpan(start: start, end: UInt32(bytes.count))) }
      default: bytes.append(contentsOf: String(scalar).utf8)
      }
    }
    self.text = String(decoding: bytes, as: UTF8.self)
    self.spans = spans.sorted()
  }
}
