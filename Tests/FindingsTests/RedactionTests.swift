import Findings
import SourceText
import Testing

@Suite("What leaves is masked and harmless")
struct RedactionTests {
  static let number = "943 476 5919"
  static let hidden = String(repeating: "█", count: 12)

  @Test("an identifying number is hidden in every string that leaves")
  func everywhere() throws {
    let text = MarkedText("a: \(Self.number)\nb: ⟦\(Self.number)⟧\n")
    var file = CheckedFile(path: "child \(Self.number).yaml")
    file.organisation = "School \(Self.number)"
    file.findings = [
      Finding(
        rule: "a/b", severity: .error, span: text.spans[0], label: "label \(Self.number)",
        message: "message `\(Self.number)`", help: "help \(Self.number)", duty: .must,
        sources: ["source \(Self.number)"],
        related: [RelatedPlace(span: SourceSpan(start: 3, end: 15), label: "related \(Self.number)")],
        supports: "supports \(Self.number)", ask: "ask \(Self.number)", criterion: Self.number)
    ]
    for showsText in [true, false] {
      let report = FileReport(
        file, source: SourceText(path: file.path, text.text), redaction: Redaction(showsText: showsText))
      let dumped = "\(report)"
      #expect(!dumped.contains(Self.number) && !dumped.contains("5919"), "\(dumped)")
      #expect(report.path == "child \(Self.hidden).yaml")
      let finding = try #require(report.findings.first)
      #expect(finding.help == "help \(Self.hidden)")
      #expect((finding.excerpt == nil) == !showsText)
    }
  }

  struct Spread: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let shown: [String]
    init(_ name: String, _ text: String, _ shown: [String]) {
      (testDescription, self.text, self.shown) = (name, text, shown)
    }
  }

  static let spreads = [
    Spread("on one line", "⟦a: 9434765919 b⟧", ["a: ██████████ b"]),
    Spread("on the line before", "x: 9434765919\n⟦a⟧: b", ["x: ██████████", "a: b"]),
    Spread("over the lines of a folded scalar", "a: >\n  ⟦943 476\n  5919⟧ b", ["a: >", "  ███████", "  ████ b"]),
    Spread("escaped in a double-quoted scalar", #"⟦a: "\x39434765919"⟧"#, [#"a: "█████████████""#]),
    Spread("of full width by escapes", #"⟦a: "\uFF19434765919"⟧"#, [#"a: "███████████████""#]),
    Spread("with an escaped character of no width", #"⟦a: "94347\u200B65919"⟧"#, [#"a: "████████████████""#]),
    Spread("with a character of no width", "⟦a: 94347\u{200B}65919 b⟧", ["a: ███████████ b"]),
    Spread("over the lines of a literal scalar", "a: |\n  ⟦943 476\n  5919⟧ b", ["a: |", "  ███████", "  ████ b"]),
    Spread("with dots and two spaces", "⟦a: 943.476.5919 943  476  5919⟧", ["a: ████████████ ██████████████"]),
    Spread("a telephone number", "⟦a: ring 07700 900417⟧", ["a: ring ████████████"]),
    Spread("an e-mail address in a comment", "⟦a: b⟧ # k.hale@mail.example", ["a: b # ███████████████████"]),
    Spread("with an escaped line break", "⟦a: \"943 476 5\\\n  919\"⟧", ["a: \"██████████", "  ███\""]),
    Spread("both over lines and escaped", "⟦a: \"943\\x20476\n\n 5919\"⟧", ["a: \"██████████", "", " ████\""]),
    Spread("an upn in lower case", "⟦a: m999915001234⟧", ["a: █████████████"]),
    Spread("two of them", "⟦a: 9434765919/9434765919⟧", ["a: ██████████/██████████"]),
    Spread("a number without the right check digit stays", "⟦a: 9434765918⟧", ["a: 9434765918"]),
  ]

  @Test("a number is hidden in excerpts however it is written", arguments: spreads)
  func excerpts(spread: Spread) throws {
    let finding = try FileReportTests.report(spread.text)
    #expect(finding.excerpt?.lines.map(\.text) == spread.shown)
  }

  @Test(
    "a comment with a date is hidden in excerpts whole, for it may be a birth date with a name",
    arguments: [
      ("rating: ⟦goood⟧ # Amy Jones born 4 May 2014", "rating: goood #" + String(repeating: "█", count: 26)),
      ("# DOB 04/05/2014\r\nrating: ⟦goood⟧", "rating: goood"),
      ("rating: ⟦goood⟧ # as in the log of May", "rating: goood # as in the log of May"),
      ("dated: ⟦2026-13-01⟧ # look at 2.1", "dated: 2026-13-01 # look at 2.1"),
    ])
  func comments(text: String, shown: String) throws {
    let marked = MarkedText(text)
    var file = CheckedFile(path: "return.yaml")
    file.findings = [Finding(rule: "a/b", severity: .error, span: marked.spans[0], message: "m")]
    let report = FileReport(file, source: SourceText(path: file.path, marked.text), redaction: Redaction())
    let lines = try #require(report.findings.first?.excerpt?.lines)
    #expect(lines.last?.text == shown)
    #expect(!lines.contains { $0.text.contains("2014") })
  }

  @Test("what a masking rule matched is hidden, whatever it is")
  func maskedSpans() throws {
    let finding = try FileReportTests.report("⟦a⟧: born 2014-03-02 here", masked: [SourceSpan(start: 8, end: 18)])
    #expect(finding.excerpt?.lines.map(\.text) == ["a: born ██████████ here"])
  }

  @Test("what a masking rule matched is hidden wherever the report repeats it, be it cut short")
  func repeated() throws {
    let finding = try FileReportTests.report(
      "⟦a⟧: born 4 May 2014, 4 May 2014", label: "`4 May 2014`", message: "`born 4 May 20…` is not a rating",
      masked: [SourceSpan(start: 8, end: 18)])
    #expect(finding.excerpt?.lines.map(\.text) == ["a: born ██████████, ██████████"])
    #expect(finding.label == "`██████████`")
    #expect(finding.message == "`born ████████…` is not a rating")
  }

  @Test("underlines stay in place under what is hidden")
  func alignment() throws {
    let finding = try FileReportTests.report("a: 9434765919 ⟦b⟧")
    #expect(finding.excerpt?.lines.last?.marks.map(\.cells) == [14..<15])
  }

  @Test("what a terminal would obey, reorder or hide becomes visible")
  func controls() throws {
    let redaction = Redaction()
    #expect(redaction.safe("a\u{1B}[31mb\u{7}c\u{7F}\u{9B}d") == "a␛[31mb␇c␡<U+009B>d")
    #expect(redaction.safe("a\u{202E}b\u{2066}c\u{200B}\u{FEFF}") == "a<U+202E>b<U+2066>c<U+200B><U+FEFF>")
    #expect(redaction.safe("a\nb\tc\u{2028}") == "a b    c<U+2028>")
    #expect(redaction.safe("Tŷ Ddŵr 👩‍🏫") == "Tŷ Ddŵr 👩‍🏫")
    let line = try #require(try FileReportTests.report("a: \u{1B}]0;x\u{7} ⟦b⟧").excerpt?.lines.last)
    #expect(line.text == "a: ␛]0;x␇ b")
    #expect(line.marks.map(\.cells) == [10..<11])
  }

  @Test("without text, no excerpt and no quotation of more than a name or a date leaves")
  func withoutText() throws {
    let finding = try FileReportTests.report(
      "a: ⟦1⟧", label: "says `he told me so`", message: "`raitng` is not a key; `Mr Smith hit him` on `2026-01-02`",
      showsText: false)
    #expect(finding.excerpt == nil)
    #expect(finding.message == "`raitng` is not a key; `…` on `2026-01-02`")
    #expect(finding.label == "says `…`")
  }
}

@Suite("Excerpts on narrow screens")
struct ExcerptTests {
  static let line = ExcerptLine(
    number: 7, text: "0123456789abcdefghijklmnopqrstuvwxyz",
    marks: [ExcerptMark(cells: 20..<24, isPrimary: true, label: nil)])

  @Test("a line that fits is left alone")
  func fits() { #expect(Self.line.cut(to: 36) == Self.line) }

  @Test(
    "a longer line is cut to the width, and what is underlined stays in sight", arguments: [12, 16, 20, 24, 30, 35])
  func cut(width: Int) throws {
    let cut = Self.line.cut(to: width)
    #expect(DisplayWidth.of(cut.text) <= width)
    #expect(try FileReportTests.underlined(cut) == "klmn")
  }

  @Test("wide characters are not cut in two", arguments: 8...24)
  func wide(width: Int) throws {
    let text = String(repeating: "学", count: 30)
    let line = ExcerptLine(number: 1, text: text, marks: [ExcerptMark(cells: 40..<42, isPrimary: true, label: nil)])
    let cut = line.cut(to: width)
    #expect(DisplayWidth.of(cut.text) <= width)
    let mark = try #require(cut.marks.first)
    #expect(mark.cells.count == 2 && mark.cells.upperBound <= width)
  }

  @Test(
    "the width of characters",
    arguments: [("a", 1), ("ŷ", 1), ("y\u{302}", 1), ("学", 2), ("🏫", 2), ("👩‍🏫", 2), ("🇬🇧", 2), ("👍🏽", 2), ("ﾊ", 1)])
  func widths(text: String, cells: Int) { #expect(DisplayWidth.of(text) == cells) }
}

@Suite("Counts of outcomes")
struct OutcomeCountsTests {
  @Test("each outcome has its own counter", arguments: Outcome.allCases)
  func counters(outcome: Outcome) {
    var counts = OutcomeCounts([outcome: 2])
    counts += OutcomeCounts([outcome: 3])
    #expect(Outcome.allCases.allSatisfy { counts[$0] == ($0 == outcome ? 5 : 0) })
    #expect(counts.total == 5)
  }
}
