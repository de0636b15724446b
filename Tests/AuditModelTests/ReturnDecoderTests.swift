import AuditModel
import CivilDates
import Facts
import Schemas
import SourceText
import Testing

@Suite("Decoding a return")
struct ReturnDecoderTests {
  static let tables = [
    """
    compact_audit_table: 1
    table: criteria
    rows:
      - {key: officer, standard: "7", numbers: {education: "7.4", early_years: "7.2"}, kinds: [record, audit]}
      - {key: checks, standard: "6", numbers: {education: "6.1", early_years: "7.4"}}
    """,
    "compact_audit_table: 1\ntable: standards\nrows: [{key: \"6\", title: Six}, {key: \"7\", title: Seven}]\n",
    "compact_audit_table: 1\ntable: parameters\nvalues: {cycle_months: 24, area: here}\n",
  ]

  @Test(
    "each kind of value is read as what the schema says",
    arguments: [
      (
        "organisation: {setting: education, employees: 46, commissioned: TRUE}",
        "organisation: organisation{setting: education, commissioned: true, employees: 46}"
      ),
      (
        "audit: {cycle: 2026, completed_on: 1970-01-03, endorsed_by: {name: \"J\\u002e Marsh\"}}",
        "audit: audit{cycle: 2026, completed_on: day2, endorsed_by: person{name: J. Marsh}}, acts: [day2]"
      ),
      (
        "leads:\n  - role: deputy\n    name: Siân\n  -\n  - \"  \"\n  - {role: nobody}",
        "leads: [lead{role: deputy, name: Siân}, lead{role: faulty}]"
      ),
      ("allegations: []", ""),
      ("leads: none\nanswers: [text, {rating: good}]", "leads: faulty, answers: [faulty, answer{rating: good}]"),
      (
        "inductions: [{covered: [dsl_identity, ~, nothing, behaviour_policy]}]",
        "inductions: [induction{covered: [dsl_identity, faulty, behaviour_policy]}]"
      ),
      ("audit: {completed_on: 2026-02-30, unknown: 5}", "audit: audit{completed_on: faulty}"),
      ("training: [{reached: -1, population: 3.0}]", "training: [training{reached: faulty, population: 3}]"),
    ])
  func values(text: String, expected: String) throws {
    let dump = try Decoding().dump("compact_audit: 1\n" + text + "\n")
    #expect(dump == "return{compact_audit: 1" + (expected.isEmpty ? "}" : ", \(expected)}"))
  }

  @Test("the date of an act after the day of the check is faulty, and among the acts all the same")
  func acts() throws {
    let decoding = try Decoding()
    let text = """
      compact_audit: 1
      audit: {completed_on: 1970-01-03, endorsed_on: 1970-01-04, submitted_on: soon}
      action_plan: [{due: 1970-01-09, progress_on: 1970-01-05}]
      """
    #expect(
      try decoding.dump(text, asOf: CivilDate(dayNumber: 3))
        == "return{compact_audit: 1, audit: audit{completed_on: day2, endorsed_on: day3, submitted_on: faulty}, "
        + "action_plan: [action{due: day8, progress_on: faulty}], acts: [day2, day3, day4]}")
    #expect(try decoding.dump(text).contains("progress_on: day4"))
  }

  @Test("references reach the record and the row of this setting, by index")
  func references() throws {
    let decoding = try Decoding(tables: Self.tables)
    #expect(decoding.packProblems.isEmpty)
    let text = """
      answers:
        - {criterion: "7.4", evidence: [{ref: E-2}, {ref: E-9}, {ref: "E\\u002d1"}]}
        - {criterion: "9.9"}
        - {criterion: 7.4}
      evidence: [{id: E-1}, {id: E-2, title: two}, {id: E-2, title: again}]
      organisation: {setting: SETTING}
      compact_audit: 1
      """
    let answers = { (row: String) in
      "answer{criterion: 7.4, evidence: [evidence_reference{ref: E-2, ref→E-2}, evidence_reference{ref: E-9}, "
        + "evidence_reference{ref: E-1, ref→E-1}], criterion→\(row)}, answer{criterion: 9.9}, "
        + "answer{criterion: 7.4, criterion→\(row)}"
    }
    let education = try decoding.dump(text.replacing("SETTING", with: "education"))
    #expect(education.contains("answers: [\(answers("officer"))]"), "\(education)")
    let earlyYears = try decoding.dump(text.replacing("SETTING", with: "early_years"))
    #expect(earlyYears.contains("answers: [\(answers("checks"))]"), "\(earlyYears)")
    let none = try decoding.dump(text.replacing("SETTING", with: "''"))
    #expect(!none.contains("criterion→"))
    let second = try decoding.value(
      "answers.0.evidence.0", in: decoding.decode(text.replacing("SETTING", with: "education")).facts)
    #expect(second.kind == .record)
  }

  @Test("the records that refer to a row are found without a search")
  func referrers() throws {
    let decoding = try Decoding(tables: Self.tables)
    let text = """
      compact_audit: 1
      organisation: {setting: education}
      answers: [{criterion: "6.1"}, {criterion: "7.4"}, {criterion: "7.4"}]
      """
    let facts = try decoding.decode(text).facts
    let slot = try #require(decoding.shape.facts[decoding.shape.facts.documentRoot].slot(named: "answers"))
    let row = try decoding.value("answers.1", in: facts)
    let type = try #require(decoding.shape.facts.recordTypes.first { $0.name == "answer" })
    let slotOfReference = try #require(type.slot(named: "criterion"))
    let hidden = try #require(type.fields[slotOfReference].reference)
    let officer = facts.value(record: row.low, slot: UInt32(hidden))
    let run = try #require(facts.referrers.run(slot: UInt32(slot), target: officer))
    let list = Value.list(first: run.first, count: run.count, pool: .document)
    let answers = facts.value(record: 0, slot: UInt32(slot))
    #expect(facts.items(of: list).map(\.low) == facts.items(of: answers).dropFirst().map(\.low))
    #expect(facts.referrers.count == 2)
    #expect(facts.referrers.run(slot: UInt32(slot) + 1, target: officer) == nil)
  }

  @Test("a record refers to what those inside it name, once each, be they written there or by an alias")
  func referrersOfRecords() throws {
    let decoding = try Decoding(tables: Self.tables)
    let text = """
      compact_audit: 1
      evidence: [{id: E-1}, {id: E-2}, {id: E-3}]
      answers:
        - {rating: good, evidence: &same [{ref: E-2}, {ref: E-1}, {ref: E-2}]}
        - {rating: outstanding, evidence: *same}
        - {rating: inadequate, evidence: [{ref: E-1}, {ref: E-9}]}
      """
    let facts = try decoding.decode(text).facts
    let slot = try #require(decoding.shape.facts[decoding.shape.facts.documentRoot].slot(named: "answers"))
    func ratings(of evidence: String) throws -> [Int] {
      let item = try decoding.value(evidence, in: facts)
      guard let run = facts.referrers.run(slot: UInt32(slot), target: item) else { return [] }
      let answers = facts.items(of: facts.value(record: 0, slot: UInt32(slot))).map(\.low)
      return facts.items(of: .list(first: run.first, count: run.count, pool: .document)).compactMap {
        answers.firstIndex(of: $0.low)
      }
    }
    #expect(try ratings(of: "evidence.0") == [0, 1, 2])
    #expect(try ratings(of: "evidence.1") == [0, 1])
    #expect(try ratings(of: "evidence.2") == [])
  }

  @Test("the rows of later files extend and change the earlier ones")
  func tables() throws {
    let later = [
      "compact_audit_table: 1\ntable: criteria\nrows: [{key: checks, standard: \"7\"}, {key: local, numbers: {education: \"13.1\"}}]\n",
      "compact_audit_table: 1\ntable: parameters\nvalues: {area: there}\n",
    ]
    let decoding = try Decoding(tables: Self.tables + later)
    #expect(
      decoding.dump(.record(0, pool: .pack), in: decoding.pack)
        == "pack{criteria: [criterion{key: officer, standard: 7, numbers: numbers{education: 7.4, early_years: 7.2}, "
        + "kinds: [record, audit], standard→7}, criterion{key: checks, standard: 7, "
        + "numbers: numbers{education: 6.1, early_years: 7.4}, standard→7}, "
        + "criterion{key: local, numbers: numbers{education: 13.1}}], standards: [standard{key: 6, title: Six}, "
        + "standard{key: 7, title: Seven}], parameters: parameters{cycle_months: 24, area: there}}")
  }

  @Test("a table that nobody knows, and a fault in a row, are told")
  func tableProblems() throws {
    let decoding = try Decoding(tables: [
      "compact_audit_table: 1\ntable: criterion\nrows: []\n",
      "compact_audit_table: 1\ntable: criteria\nrows: [{key: a, nmbers: {}}]\n",
    ])
    #expect(decoding.packProblems.map(\.id) == ["schema/unknown-value", "schema/unknown-key"])
  }

  @Test("one name in both schemas is one enumeration")
  func enumerations() throws {
    let facts = try Decoding().shape.facts
    #expect(facts.enumerations.count { $0.name == "evidence_kind" } == 1)
    let rating = try #require(facts.enumerations.first { $0.name == "rating" })
    #expect(rating.isOrdered)
    #expect(rating.values.first == "inadequate")
    #expect(rating.unordered.count == 1)
  }

  @Test("texts are listed in the order of the file, whether marked as free or not; words that schemas know are not")
  func texts() throws {
    let decoding = try Decoding()
    let text = """
      compact_audit: 1
      evidence: [{title: one, note: two, kind: policy, location: place}]
      answers: [{summary: three, reason: , evidence: [{section: 4}]}]
      """
    let facts = try decoding.decode(text).facts
    #expect(facts.texts.map { decoding.dump($0, in: facts) } == ["one", "two", "place", "three", "4"])
  }

  @Test("an alias is read once, however often it is used")
  func aliases() throws {
    let decoding = try Decoding()
    var text = "compact_audit: 1\nleads:\n  - &a {name: Siân, role: deputy}\n"
    for _ in 0..<1000 { text += "  - *a\n" }
    let facts = try decoding.decode(text).facts
    #expect(facts.records.count == 3)
    let leads = try decoding.value("leads", in: facts)
    #expect(leads.low == 1001)
    #expect(decoding.dump(try decoding.value("leads.1000", in: facts), in: facts) == "lead{role: deputy, name: Siân}")
  }

  @Test("a file that is no mapping is a root with nothing in it", arguments: ["[a]", "text", "{}"])
  func noMapping(text: String) throws {
    #expect(try Decoding().dump(text) == "return{}")
  }
}
