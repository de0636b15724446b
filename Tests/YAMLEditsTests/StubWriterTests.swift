import Findings
import SourceText
import Symbols
import TestSupport
import Testing
import YAMLTree

@testable import YAMLEdits

@Suite("Writing stubs")
struct StubWriterTests {
  static let entry = Stub.record(
    section: "plan",
    fields: [.init(name: "id", text: "A-9.6"), .init(name: "number", text: "9.6"), .init(name: "due", text: nil)])

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let stubs: [PlacedStub]
    let before: String
    let after: String
    var testDescription: String { name }

    init(_ name: String, _ before: String, _ after: String) {
      self.init(name, [PlacedStub(entry)], before, after)
    }

    init(_ name: String, _ stubs: [PlacedStub], _ before: String, _ after: String) {
      self.name = name
      self.stubs = stubs
      self.before = before
      self.after = after
    }
  }

  static let section = [PlacedStub(.section("log"))]

  static let cases = [
    Case(
      "a record goes below the last one, before comments of what follows",
      "plan:\n  - id: A\n    due: 1  # c\n    # of A\n\n  # below\nrest: 1\n",
      "plan:\n  - id: A\n    due: 1  # c\n    # of A\n  - id: A-9.6\n    number: \"9.6\"\n    due:\n\n  # below\nrest: 1\n"
    ),
    Case(
      "a record in braces beside one in braces",
      "plan:\n- {id: 'A', due: }\n", "plan:\n- {id: 'A', due: }\n- {id: 'A-9.6', number: \"9.6\", due: }\n"),
    Case(
      "an empty list gives way", "plan: []\nx: 1\n",
      "plan:\n  - id: A-9.6\n    number: \"9.6\"\n    due:\nx: 1\n"),
    Case(
      "an empty list gives way and its comment stays", "x:\n- 1\nplan: []  # none\n",
      "x:\n- 1\nplan:   # none\n- id: A-9.6\n  number: \"9.6\"\n  due:\n"),
    Case(
      "a list in brackets", "plan: [{id: A}]\n", "plan: [{id: A}, {id: A-9.6, number: \"9.6\", due: }]\n"),
    Case(
      "a list in brackets over lines", "plan: [\n  {id: A}, # a\n  {id: B} # b\n]\n",
      "plan: [\n  {id: A}, # a\n  {id: B}, # b\n  {id: A-9.6, number: \"9.6\", due: }\n]\n"),
    Case(
      "a list in brackets with a comma at its end", "plan: [\n  {id: A},\n]\n",
      "plan: [\n  {id: A},\n  {id: A-9.6, number: \"9.6\", due: },\n]\n"),
    Case(
      "an empty list with a comment in it", "plan: [ # none\n ]\n",
      "plan: [{id: A-9.6, number: \"9.6\", due: } # none\n ]\n"),
    Case(
      "CR LF and no line break at the end", "x: 1\r\nplan:\r\n-   id: A\r\n    due: \"a\r\n      b\"",
      "x: 1\r\nplan:\r\n-   id: A\r\n    due: \"a\r\n      b\"\r\n-   id: A-9.6\r\n    number: \"9.6\"\r\n    due:"),
    Case(
      "CR alone", "plan:\r- id: A\rx: 1\r", "plan:\r- id: A\r- id: A-9.6\r  number: \"9.6\"\r  due:\rx: 1\r"),
    Case(
      "a byte order mark and a block scalar that keeps its blank lines",
      "\u{FEFF}plan:\n- id: A\n  due: |+\n    x\n\n\nx: 1\n",
      "\u{FEFF}plan:\n- id: A\n  due: |+\n    x\n\n\n- id: A-9.6\n  number: \"9.6\"\n  due:\nx: 1\n"),
    Case(
      "JSON", "{\"plan\": [{\"id\": \"A\"}]}",
      "{\"plan\": [{\"id\": \"A\"}, {\"id\": \"A-9.6\", \"number\": \"9.6\", \"due\": null}]}"),
    Case(
      "records are set apart where all of them are", "plan:\n\n  - id: A\n\n  # b\n  - id: B\nx: 1\n",
      "plan:\n\n  - id: A\n\n  # b\n  - id: B\n\n  - id: A-9.6\n    number: \"9.6\"\n    due:\nx: 1\n"),
    Case("a section goes below the last", section, "x: 1 # c\ny:\n", "x: 1 # c\ny:\nlog:\n"),
    Case(
      "a section is set apart where others are, and stays above what ends the document", section,
      "x: 1\n\n# y\ny:\n  - 1\n  # of y\n# end\n...\n", "x: 1\n\n# y\ny:\n  - 1\n  # of y\n\nlog:\n# end\n...\n"),
    Case("a section without a line break at the end", section, "x: 1\r\ny: 2", "x: 1\r\ny: 2\r\nlog:"),
    Case("a section in brackets", section, "{x: 1, y: 2,}\n", "{x: 1, y: 2, log: null,}\n"),
    Case(
      "records in their places",
      [
        PlacedStub(.record(section: "l", fields: [.init(name: "n", text: "1.1")]), at: .first),
        PlacedStub(.record(section: "l", fields: [.init(name: "n", text: "2.1")]), at: .after(item: 0)),
        PlacedStub(.record(section: "l", fields: [.init(name: "n", text: "2.2")]), at: .after(item: 0)),
        PlacedStub(.record(section: "l", fields: [.init(name: "n", text: "9.1")]), at: .last),
      ], "l:\n  # 1\n  - n: '1.2'\n  # 3\n  - n: '3.1'\n",
      "l:\n  # 1\n  - n: '1.1'\n  - n: '1.2'\n  - n: '2.1'\n  - n: '2.2'\n  # 3\n  - n: '3.1'\n  - n: '9.1'\n"),
  ]

  @Test("what is written looks like what stands beside it, and nothing else changes", arguments: cases)
  func layout(of one: Case) {
    let result = StubWriter.write(one.stubs, into: SourceText(path: "a", one.before), symbols: SymbolTable())
    #expect(result.refused.map(\.reason) == [])
    #expect(String(decoding: result.text.bytes, as: UTF8.self) == one.after)
    #expect(result.made == one.stubs.map(\.stub))
  }

  @Test(
    "what cannot be written is refused with the reason, and the file stays as it is",
    arguments: [
      ("plan:\n", StubRefusal.notRecorded("plan")), ("x: 1\n", .notRecorded("plan")),
      ("plan: ~\n", .notRecorded("plan")),
      ("plan: {a: 1}\n", .notAList("plan")), ("plan: text\n", .notAList("plan")),
      ("x: &x [a]\nplan: *x\n", .isAlias("plan")), ("- a\n", .noSections), ("", .noSections), ("a: [\n", .noSections),
    ])
  func refused(text: String, reason: StubRefusal) {
    let source = SourceText(path: "a", text)
    let result = StubWriter.write([PlacedStub(Self.entry)], into: source, symbols: SymbolTable())
    #expect(result.refused.map(\.reason) == [reason])
    #expect(result.text.bytes == source.bytes)
    #expect(result.made.isEmpty)
  }

  @Test(
    "a section that stands there, blank or not, is never written again",
    arguments: ["log:\n", "log: []\n", "log: 1\n"])
  func sectionThatIsThere(text: String) {
    let result = StubWriter.write(Self.section, into: SourceText(path: "a", text), symbols: SymbolTable())
    #expect(result.text.bytes == Array(text.utf8))
    #expect(result.refused.count == 1)
  }

  @Test("in any file whatever is not refused adds bytes and moves none", arguments: 0..<400 as Range<UInt64>)
  func property(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var text = TreeText.document(seed: seed)
    let symbols = SymbolTable()
    let parsed = YAMLTree.parse(SourceText(path: "a", text), symbols: symbols).tree
    guard let tree = parsed, tree.kind(tree.root) == .mapping else { return }
    if Bool.random(using: &random) { text = text.replacing("\n", with: "\r\n") }
    if Bool.random(using: &random) { text = String(text.dropLast()) }
    let keys = tree.entries(of: tree.root).map { tree.string($0.key) }
    let source = SourceText(path: "a", text)
    var stubs = [PlacedStub(.section("fresh"))]
    for key in keys {
      let position: PlacedStub.Position = Bool.random(using: &random) ? .last : .after(item: 0)
      let fields = [Stub.Field(name: "id", text: "x"), Stub.Field(name: "y", text: nil)]
      stubs.append(PlacedStub(.record(section: key, fields: fields), at: position))
    }
    let result = StubWriter.write(stubs, into: source, symbols: symbols)
    #expect(isSubsequence(source.bytes, of: result.text.bytes), "seed \(seed)\n\(text)")
    #expect(result.made.contains(.section("fresh")), "seed \(seed): \(result.refused)\n\(text)")
    let again = StubWriter.write([PlacedStub(.section("fresh"))], into: result.text, symbols: symbols)
    #expect(again.text.bytes == result.text.bytes)
  }

  private func isSubsequence(_ part: [UInt8], of whole: [UInt8]) -> Bool {
    var rest = whole[...]
    for byte in part {
      guard let index = rest.firstIndex(of: byte) else { return false }
      rest = rest[(index + 1)...]
    }
    return true
  }
}
