import Findings
import SourceText
import Testing

@Suite("A file's report")
struct FileReportTests {
  /// The report of one finding on the first marked span, with the other marked spans as related places.
  static func report(
    _ marked: String, label: String? = nil, message: String = "wrong", path: String = "return.yaml",
    showsText: Bool = true, masked: [SourceSpan] = []
  ) throws -> LocatedFinding {
    let text = MarkedText(marked)
    let primary = try #require(text.spans.first)
    var file = CheckedFile(path: path)
    file.maskedSpans = masked
    file.findings = [
      Finding(
        rule: "a/b", severity: .error, span: primary, label: label, message: message,
        related: text.spans.dropFirst().map { RelatedPlace(span: $0, label: "because") })
    ]
    let report = FileReport(
      file, source: SourceText(path: path, text.text), redaction: Redaction(showsText: showsText))
    return try #require(report.findings.first)
  }

  /// A line and what its first mark underlines, cut out by cells; only for lines of one cell a character.
  static func underlined(_ line: ExcerptLine, _ mark: Int = 0) throws -> String {
    let cells = try #require(line.marks.indices.contains(mark) ? line.marks[mark].cells : nil)
    return String(Array(line.text)[cells.clamped(to: 0..<line.text.count)])
  }

  struct Prefix: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let line: Int
    let testDescription: String
    init(_ name: String, _ text: String, line: Int) {
      (self.name, self.text, self.line, testDescription) = (name, text, line, name)
    }
  }

  static let prefixes = [
    Prefix("nothing before", "", line: 1),
    Prefix("a byte order mark", "\u{FEFF}", line: 1),
    Prefix("line feeds", "a: 1\n\n", line: 3),
    Prefix("CR LF", "a: 1\r\nb: 2\r\n", line: 3),
    Prefix("a mark, emoji and Welsh names with CR LF", "\u{FEFF}a: 🏫 Ysgol Tŷ Ddŵr\r\nb: 👩‍🏫\r\n", line: 3),
  ]

  @Test("what stands before changes the line and the offset, not the column", arguments: prefixes)
  func positions(prefix: Prefix) throws {
    let finding = try Self.report(prefix.text + "rating: ⟦Tŷ 🏫⟧ x\n")
    #expect([finding.start.line, finding.start.column] == [prefix.line, 9])
    #expect([finding.end.line, finding.end.column, finding.end.utf16Column] == [prefix.line, 13, 14])
    #expect(Int(finding.start.offset) == prefix.text.utf8.count + 8)
    let line = try #require(finding.excerpt?.lines.last)
    #expect(line.number == prefix.line)
    #expect(line.text == "rating: Tŷ 🏫 x")
    #expect(line.marks.map(\.cells) == [8..<13], "an emoji takes two cells")
  }

  @Test("a tab becomes spaces and the underline moves with it")
  func tabs() throws {
    let line = try #require(try Self.report("a:\t⟦\tb⟧").excerpt?.lines.last)
    #expect(line.text == "a:        b")
    #expect(line.marks.map(\.cells) == [6..<11])
  }

  @Test("what would stand at the end of a line is underlined there, one cell wide")
  func emptySpan() throws {
    let finding = try Self.report("reason:⟦⟧\nnext: 1\n", label: "nothing is written here")
    #expect(finding.start == finding.end)
    let line = try #require(finding.excerpt?.lines.last)
    #expect(line.marks == [ExcerptMark(cells: 7..<8, isPrimary: true, label: "nothing is written here")])
  }

  @Test("a span of several lines shows its first two and last two, the label on the last")
  func longSpan() throws {
    let finding = try Self.report("a:\n  ⟦one\n  two\n  three\n  four\n  five\n⟧b: 1\n", label: "here")
    let lines = try #require(finding.excerpt?.lines)
    #expect(lines.map(\.number) == [1, 2, 3, 5, 6])
    #expect(lines.map { $0.marks.first?.label } == [nil, nil, nil, nil, "here"])
    #expect(try lines.dropFirst().map { try Self.underlined($0) } == ["one", "two", "four", "five"])
  }

  @Test("the line before and related places are shown, nothing else")
  func context() throws {
    let finding = try Self.report("a: 1\nb: 2\nc: ⟦3⟧\nd: 4\ne: ⟦5⟧\nf: 6\n")
    #expect(finding.excerpt?.lines.map(\.number) == [2, 3, 5])
    #expect(finding.related.map(\.start.line) == [5])
    #expect(finding.excerpt?.lines.last?.marks == [ExcerptMark(cells: 3..<4, isPrimary: false, label: "because")])
  }

  @Test("a file of one line of a million bytes gives a small excerpt round the place")
  func longLine() throws {
    let filler = String(repeating: "xŷ", count: 300_000)
    let finding = try Self.report(filler + "⟦here⟧" + filler)
    let line = try #require(finding.excerpt?.lines.last)
    #expect(line.text.utf8.count < 1200)
    #expect(line.text.hasPrefix("…") && line.text.hasSuffix("…"))
    #expect(try Self.underlined(line) == "here")
    #expect(finding.start.column == 600_001)
  }

  @Test("bytes that are no characters become signs, one a byte")
  func badBytes() throws {
    var file = CheckedFile(path: "x")
    file.findings = [Finding(rule: "a/b", severity: .error, span: SourceSpan(start: 3, end: 5), message: "m")]
    let bytes: [UInt8] = [0x61, 0x3A, 0x20, 0xFF, 0xC3, 0x62]
    let report = FileReport(file, source: SourceText(path: "x", bytes: bytes), redaction: Redaction())
    let line = try #require(report.findings.first?.excerpt?.lines.first)
    #expect(line.text == "a: ��b")
    #expect(line.marks.map(\.cells) == [3..<5])
  }

  @Test("a span past the end of the file is placed at the end")
  func pastTheEnd() throws {
    var file = CheckedFile(path: "x")
    file.findings = [Finding(rule: "a/b", severity: .error, span: SourceSpan(start: 90, end: 99), message: "m")]
    let report = FileReport(file, source: SourceText(path: "x", "a: 1"), redaction: Redaction())
    #expect(report.findings.map(\.start.column) == [5])
  }

  @Test("findings are put in order, and equal ones become one")
  func order() {
    func finding(_ start: UInt32, _ rule: String) -> Finding {
      Finding(rule: rule, severity: .error, span: SourceSpan(start: start, end: 9), message: "m")
    }
    var file = CheckedFile(path: "x")
    file.findings = [finding(5, "b/b"), finding(2, "z/z"), finding(5, "a/a"), finding(2, "z/z")]
    #expect(file.sorted().findings.map(\.rule) == ["z/z", "a/a", "b/b"])
  }
}
