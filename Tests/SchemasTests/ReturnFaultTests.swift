import Schemas
import SourceText
import Testing
import YAMLTree

/// What a writer of a return is told, word for word, and the characters it is told of.
@Suite("Faults of a return")
struct ReturnFaultTests {
  static let prelude = "compact_audit: 1\norganisation: {setting: education}\n"

  static let cases: [FaultCase] = [
    FaultCase(
      "anwsers: []\n".replacing("anwsers", with: "⟦anwsers⟧"),
      "schema/unknown-key: `anwsers` is not a field here; did you mean `answers`?"),
    FaultCase(
      "answers:\n  - criterion: \"7.4\"\n    ratting: good\n".replacing("ratting", with: "⟦ratting⟧"),
      "schema/unknown-key: `ratting` is not a field here; did you mean `rating`?",
      help: "the fields here are `criterion`, `rating`, `summary`, `reason`, `reviewed_on` or `evidence`"),
    FaultCase(
      "policies:\n  - {key: behaviour, ⟦rating⟧: good}\n",
      "schema/unknown-key: `rating` is not a field here: it belongs in an answer"),
    FaultCase(
      "answers:\n  - {criterion: \"7.4\", rating: ⟦requires improvment⟧}\n",
      "schema/unknown-value: `requires improvment` is not a rating; did you mean `requires_improvement`?",
      help: "write one of `inadequate`, `requires_improvement`, `good`, `outstanding` or `not_applicable`"),
    FaultCase(
      "answers:\n  - {criterion: \"7.4\", rating: ⟦Requires-Improvement⟧}\n",
      "schema/unknown-value: `Requires-Improvement` is not a rating; did you mean `requires_improvement`?"),
    FaultCase(
      "answers:\n  - {criterion: \"7.4\", rating: ⟦splendid⟧}\n", "schema/unknown-value: `splendid` is not a rating"),
    FaultCase(
      "answers:\n  - {criterion: \"7.4\", reviewed_on: ⟦03/04/26⟧}\n",
      "schema/ambiguous-date: `03/04/26` could be 3 April 2026 or 4 March 2026: write 2026-04-03 or 2026-03-04"),
    FaultCase(
      "audit:\n  completed_on: ⟦3.4.2026⟧\n  endorsed_on: ⟦03-04-2026⟧\n",
      "schema/ambiguous-date: `3.4.2026` could be 3 April 2026 or 4 March 2026: write 2026-04-03 or 2026-03-04",
      "schema/ambiguous-date: `03-04-2026` could be 3 April 2026 or 4 March 2026: write 2026-04-03 or 2026-03-04"),
    FaultCase(
      "audit: {completed_on: ⟦2026-02-30⟧}\n",
      "schema/impossible-date: `2026-02-30` is not a date: February 2026 has 28 days"),
    FaultCase(
      "audit: {completed_on: ⟦2026-13-01⟧}\n",
      "schema/impossible-date: `2026-13-01` is not a date: there is no month 13"),
    FaultCase(
      "audit: {completed_on: ⟦25/12/2026⟧}\n",
      "schema/not-a-date: `25/12/2026` is not written as a date here: write year-month-day, 2026-12-25"),
    FaultCase(
      "audit: {completed_on: ⟦2026-10-02T09:30:00Z⟧}\n",
      "schema/not-a-date: `2026-10-02T09:30:00Z` has a time of day: write the date alone, 2026-10-02"),
    FaultCase(
      "audit: {completed_on: ⟦last week⟧}\n",
      "schema/not-a-date: `last week` is not a date: write year-month-day, for example 2026-04-03"),
    FaultCase(
      "audit: {completed_on: ⟦2026⟧}\n",
      "schema/not-a-date: `2026` is not a date: write year-month-day, for example 2026-04-03"),
    FaultCase(
      "answers:\n  - criterion: ⟦5.10⟧\naudit: {cycle: ⟦2026⟧}\n",
      "schema/unquoted-text: `5.10` would be read as a number by other tools: write it in quotes, \"5.10\"",
      "schema/unquoted-text: `2026` would be read as a number by other tools: write it in quotes, \"2026\""),
    FaultCase(
      "answers:\n  - criterion: ⟦\"5,10\"⟧\n",
      "schema/wrong-form: `5,10` is not a criterion number: a criterion number is written like \"5.10\""),
    FaultCase(
      "answers: ⟦none⟧\n", "schema/wrong-type: expected a list for the answers, found the text `none`",
      help: "begin each entry on its own line with `- `; where there is none to record, write `[]`"),
    FaultCase(
      "answers:\n  - {criterion: \"7.4\", rating: !!null ⟦good⟧}\nleads: !foo ⟦none⟧\n",
      "schema/wrong-type: expected text for the rating, found a value with a tag",
      "schema/wrong-type: expected a list for the safeguarding leads, found a value with a tag",
      help: "delete the tag, which begins with `!`, or put quotation marks round all of it",
      "delete the tag, which begins with `!`, or put quotation marks round all of it"),
    FaultCase(
      "⟦answers⟧:\n  criterion: \"5.1\"\n",
      "schema/wrong-type: expected a list for the answers, found a record with fields",
      help: "begin each entry of the list with `- `"),
    FaultCase(
      "leads:\n  - ⟦R. Okafor⟧\n",
      "schema/wrong-type: expected a record with fields for the lead, found the text `R. Okafor`",
      help: "write its fields under it, each on its own line, indented"),
    FaultCase(
      "leads:\n  - {role: deputy, funding: ⟦yes⟧}\n",
      "schema/wrong-type: expected true or false for whether there is funding, found the text `yes`",
      help: "write true"),
    FaultCase(
      "training:\n  - {topic: prevent, reached: ⟦\"54\"⟧, population: ⟦-3⟧}\n",
      "schema/wrong-type: expected a whole number for the number reached, found the text `54`",
      "schema/out-of-range: `-3` is out of range: expected at least 0", help: "write 54 without quotes", nil),
    FaultCase(
      "allegations:\n  - {id: A, limbs: ⟦harmed_child⟧}\n",
      "schema/wrong-type: expected a list for the threshold limbs, found the text `harmed_child`",
      help: "write a list: [harmed_child], or each entry on its own line after `- `"),
    FaultCase(
      "inductions:\n  - {id: N, covered: [behaviour_policy, ⟦dsl_identy⟧]}\n",
      "schema/unknown-value: `dsl_identy` is not an item of induction; did you mean `dsl_identity`?"),
  ]

  @Test("each fault is told in words, at its own characters", arguments: cases)
  func faults(_ example: FaultCase) throws {
    try example.check(try ReturnSchema.load(), prelude: Self.prelude)
  }

  static let whole: [FaultCase] = [
    FaultCase(
      "compact_audit: 1\n⟦organisation⟧: {reference: PSCP-1}\n".replacing("⟦organisation⟧", with: "organisation")
        .replacing("PSCP-1", with: "⟦PSCP-1⟧"),
      "schema/missing-key: `setting` of the organisation is missing"),
    FaultCase(
      "compact_audit: 1\norganisation: {name: A school, ⟦setting⟧: }\n",
      "schema/missing-key: `setting` of the organisation has no value"),
    FaultCase(
      "compact_audit: 1\n⟦organisation⟧: {name: A school}\n",
      "schema/missing-key: `setting` of the organisation is missing"),
    FaultCase(
      "⟦compact_audit⟧: 1\n", "schema/missing-key: `organisation` of the return is missing"),
    FaultCase(
      "compact_audit: ⟦2⟧\norganisation: {setting: education}\n", "schema/unknown-value: `2` is not a format version",
      help: "write one of `1`"),
    FaultCase(
      "compact_audit_records: 1\norganisation: {reference: PSCP-1}\n⟦answers⟧: []\nallegations: []\n",
      "schema/misplaced-key: `answers` does not belong in a file of this kind"),
    FaultCase(
      "compact_audit_records: 1\n⟦organisation⟧: {name: A school}\n",
      "schema/missing-key: `reference` of the organisation is missing (partnership's reference)"),
  ]

  @Test("what a file must hold is asked for", arguments: whole)
  func wholeFiles(_ example: FaultCase) throws {
    try example.check(try ReturnSchema.load())
  }

  @Test("prose may look like a number, and a blank value is absent")
  func proseAndBlanks() throws {
    let text = """
      compact_audit: 1
      organisation: {setting: education, name: '', reference: "  ", kind: , group: ~}
      audit: {completed_on: , endorsed_on: null}
      answers:
        - {criterion: "7.4", rating: , summary: 41, reason: yes, evidence: }
        -
        - ~
      evidence:
      """
    #expect(try ReturnSchema.load().problems(text).isEmpty)
  }

  @Test("text without quotes stands as text; a value of another kind is faulty")
  func faultyNodes() throws {
    let schema = try ReturnSchema.load()
    let tree = try schema.tree(Self.prelude + "answers: [{criterion: 5.10, rating: bad}]\n")
    let validation = schema.schema.validate(tree)
    let faulty = (0..<UInt32(tree.count)).map { NodeID(rawValue: $0) }.filter(validation.isFaulty).map {
      tree.string($0)
    }
    #expect(faulty == ["bad"])
  }

  @Test("a file with very many faults lists 200 and counts the rest")
  func cap() throws {
    let items = (0..<500).map { _ in "  - {rating: bad}\n" }.joined()
    let problems = try ReturnSchema.load().problems(Self.prelude + "answers:\n" + items)
    #expect(problems.count == 201)
    #expect(problems.last?.fault.message == "and 300 more faults in this file")
    #expect(problems.last?.id == "schema/too-many-faults")
  }

  @Test("what is quoted is short and holds no control characters")
  func quoting() throws {
    let long = String(repeating: "a", count: 500)
    let text = Self.prelude + "answers: [{rating: \"x\\e[31m\\u202E\"}, {rating: \(long)}]\n"
    let messages = try ReturnSchema.load().problems(text).map(\.fault.message)
    #expect(messages == ["`x [31m ` is not a rating", "`\(String(repeating: "a", count: 60))…` is not a rating"])
  }

  @Test(
    "a mark at the front, other line ends and letters of many bytes move the spans and change nothing else",
    arguments: ["\u{FEFF}", "# 🏫 Ysgol Gymraeg Môn — cŵn a 👩‍👩‍👧\n", "\u{FEFF}# 🏫\n"], [false, true])
  func variants(before: String, isCRLF: Bool) throws {
    let body =
      "organisation: {setting: education, name: Ysgol Tŷ'r Felin 🌱}\nanswers:\n"
      + "  - {criterion: \"7.4\", summary: 👍🏽 môr, rating: ⟦requires improvment⟧, reviewed_on: ⟦03/04/26⟧}\n"
    var text = before + "compact_audit: 1\n" + body
    if isCRLF { text = text.replacing("\n", with: "\r\n") }
    try FaultCase(
      text,
      "schema/unknown-value: `requires improvment` is not a rating; did you mean `requires_improvement`?",
      "schema/ambiguous-date: `03/04/26` could be 3 April 2026 or 4 March 2026: write 2026-04-03 or 2026-03-04"
    ).check(try ReturnSchema.load())
  }

  @Test("aliases are checked once, so a bomb of them costs its own size")
  func aliases() throws {
    var text = "compact_audit: 1\norganisation: {setting: education}\nanswers: &a0\n  - {rating: bad}\n"
    for level in 1...4 {
      text += "x\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ","))]\n"
    }
    text += "evidence: *a4\n"
    let problems = try ReturnSchema.load().problems(text)
    #expect(problems.filter { $0.id == "schema/unknown-value" }.count == 1)
    #expect(problems.contains { $0.id == "schema/wrong-type" })
  }
}
