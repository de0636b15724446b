import SourceText
import Testing

@Suite("Lines and columns")
struct LineIndexTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    /// The text whose first byte is asked for.
    let at: String
    let line: Int
    let bytes: Int
    let points: Int
    let utf16: Int
    var testDescription: String { name }
  }

  static let examples: [Example] = [
    Example(name: "the first byte", text: "abc", at: "a", line: 1, bytes: 1, points: 1, utf16: 1),
    Example(name: "after a line feed", text: "abc\nx", at: "x", line: 2, bytes: 1, points: 1, utf16: 1),
    Example(name: "after CR LF", text: "abc\r\n\r\n x", at: "x", line: 3, bytes: 2, points: 2, utf16: 2),
    Example(name: "after a lone carriage return", text: "a\rb\rx", at: "x", line: 3, bytes: 1, points: 1, utf16: 1),
    Example(name: "after a byte order mark", text: "\u{FEFF}ax", at: "x", line: 1, bytes: 5, points: 2, utf16: 2),
    Example(name: "two lines after a mark", text: "\u{FEFF}a\nx", at: "x", line: 2, bytes: 1, points: 1, utf16: 1),
    Example(name: "after Welsh letters", text: "a\nŵŷ x", at: "x", line: 2, bytes: 6, points: 4, utf16: 4),
    Example(name: "after an emoji", text: "😀x", at: "x", line: 1, bytes: 5, points: 2, utf16: 3),
    Example(name: "after a joined emoji", text: "👩‍🏫x", at: "x", line: 1, bytes: 12, points: 4, utf16: 6),
    Example(name: "U+0085 ends no line", text: "a\u{85}x", at: "x", line: 1, bytes: 4, points: 3, utf16: 3),
    Example(name: "U+2028 ends no line", text: "a\u{2028}x", at: "x", line: 1, bytes: 5, points: 3, utf16: 3),
  ]

  @Test("the position of a byte in every unit", arguments: examples)
  func position(_ example: Example) throws {
    let bytes = Array(example.text.utf8)
    let offset = try #require(bytes.firstIndex(of: Array(example.at.utf8)[0]))
    let position = LineIndex(SourceText(path: "t", bytes: bytes)).position(at: UInt32(offset))
    #expect(
      [position.line, position.byteColumn, position.column, position.utf16Column]
        == [example.line, example.bytes, example.points, example.utf16])
    #expect(position.offset == UInt32(offset))
  }

  @Test("a long line counts as a short one does", arguments: [4096, 4097, 5119, 5120, 5121, 9000])
  func longLine(length: Int) {
    let unit = Array("aŵ😀".utf8)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = mark + (0..<length).map { unit[$0 % unit.count] } + [0x0A, 0x78]
    let index = LineIndex(SourceText(path: "t", bytes: bytes))
    for offset in stride(from: 3, through: bytes.count - 2, by: unit.count) {
      let units = (offset - 3) / unit.count
      let position = index.position(at: UInt32(offset))
      #expect([position.line, position.byteColumn] == [1, offset + 1])
      #expect([position.column, position.utf16Column] == [units * 3 + 1, units * 4 + 1])
    }
    #expect(index.position(at: UInt32(bytes.count)).line == 2)
    #expect(index.position(at: UInt32(bytes.count)).column == 2)
  }

  @Test("past the end is the position after the last byte")
  func pastTheEnd() {
    let position = LineIndex(SourceText(path: "t", "ab\nc")).position(at: 99)
    #expect([position.line, position.byteColumn, Int(position.offset)] == [2, 2, 4])
  }

  @Test("a line's span leaves out its break and the byte order mark")
  func lineSpans() {
    let index = LineIndex(SourceText(path: "t", "\u{FEFF}ab\r\n\rc\n"))
    #expect(index.lineCount == 4)
    #expect(index.span(ofLine: 1) == SourceSpan(start: 3, end: 5))
    #expect(index.span(ofLine: 2) == SourceSpan(at: 7))
    #expect(index.span(ofLine: 3) == SourceSpan(start: 8, end: 9))
    #expect(index.span(ofLine: 4) == SourceSpan(at: 10))
    #expect(index.span(ofLine: 5) == nil)
    #expect(index.span(ofLine: 0) == nil)
  }

  @Test("an empty text has one empty line")
  func empty() {
    let index = LineIndex(SourceText(path: "t", ""))
    #expect(index.lineCount == 1)
    #expect(index.span(ofLine: 1) == SourceSpan(at: 0))
    #expect(index.position(at: 0).column == 1)
  }

  @Test("marks nest, and come in the order of their starts")
  func markedText() {
    let marked = MarkedText("⟦a⟦ŵ⟧⟧ ⟦⟧x")
    #expect(marked.text == "aŵ x")
    #expect(
      marked.spans == [SourceSpan(start: 0, end: 3), SourceSpan(start: 1, end: 3), SourceSpan(at: 4)])
  }

  @Test("a slice is cut off at the end of the text")
  func slice() {
    let text = SourceText(path: "t", "abc")
    #expect(Array(text.slice(SourceSpan(start: 1, end: 9))) == [0x62, 0x63])
    #expect(text.slice(SourceSpan(start: 7, end: 9)).isEmpty)
  }
}
