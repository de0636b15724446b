import CivilDates
import Findings
import RuleSets
import Runner
import SourceText
import Testing

/// Ways in which a return could look better without the organisation being better. Each must still give a finding.
@Suite("Nothing dodges")
struct NothingDodgesTests {
  /// An allegation that met a limb and was never told to the designated officer.
  static let untold = "id: LG-1, limbs: [harmed_child], received_on: 2026-04-02, made_on: 2026-04-02"

  /// Expects a finding of a rule, of at least a severity.
  private func expect(
    _ rule: String, _ outcome: Outcome = .notMet, _ severity: Severity = .error, in fragment: String,
    location: SourceLocation = #_sourceLocation
  ) throws {
    let found = try SmallReturn(fragment: fragment).findings().filter {
      $0.rule == rule && $0.outcome == outcome && $0.severity >= severity
    }
    #expect(!found.isEmpty, "no \(outcome.rawValue) \(severity.rawValue) of \(rule)", sourceLocation: location)
  }

  @Test("a word in below_threshold.reason alone")
  func reasonAlone() throws {
    let fragment = """
      allegations:
        - {\(Self.untold), kind: allegation, below_threshold: {reason: minor}}
      """
    try expect("allegation/designated-officer-not-informed", in: fragment)
    try expect("allegation/below-threshold-unexplained", in: fragment)
  }

  @Test("a sign or a placeholder where a reason belongs", arguments: [".", "n/a", "TBC", "x", "--"])
  func placeholders(word: String) throws {
    let decision = "decided_by: Headteacher, decided_on: 2026-04-02, designated_officer_consulted_on: 2026-04-02"
    let fragment = """
      allegations:
        - {\(Self.untold), kind: allegation, below_threshold: {reason: "\(word)", \(decision)}}
      """
    try expect("allegation/designated-officer-not-informed", in: fragment)
    try expect("allegation/below-threshold-unexplained", in: fragment)
  }

  @Test("the label low_level_concern on a record with limbs")
  func label() throws {
    try expect(
      "allegation/designated-officer-not-informed",
      in: """
        allegations:
          - {\(Self.untold), kind: low_level_concern}
        """)
  }

  @Test("shows: impact on a policy")
  func impactOfAPolicy() throws {
    let fragment = """
      answers:
        - {criterion: "6.1", rating: outstanding, summary: We live it, reviewed_on: 2026-09-28, evidence: [{ref: E-1}]}
      evidence:
        - {id: E-1, title: Recruitment policy, kind: policy, location: policies/r.pdf, dated: 2026-09-01, shows: impact}
      """
    try expect("evidence/shows-implausible", .notMet, .warning, in: fragment)
    try expect("evidence/only-policy", in: fragment)
  }

  @Test("a deleted date")
  func deletedDate() throws {
    try expect(
      "allegation/designated-officer-late", .untestable,
      in: """
        allegations:
          - {id: LG-1, kind: allegation, limbs: [harmed_child], designated_officer_informed_on: 2026-04-30}
        """)
  }

  @Test("a blank section")
  func blankSection() throws {
    try expect("return/section-not-recorded", in: "allegations:\n")
  }

  @Test(
    "a section that a tag keeps from being read",
    arguments: ["!!null none", "!foo none", "!!bool none", "!!seq none", "!!binary aGVsbG8="])
  func taggedSection(value: String) throws {
    try expect("schema/wrong-type", in: "leads: \(value)\n")
  }

  @Test("a list of entries that are not filled in", arguments: ["-", "- ~\n  -", "- ''", "- {}", "- {}\n  - {}"])
  func blankEntries(items: String) throws {
    try expect("return/section-not-recorded", in: "allegations:\n  \(items)\n")
  }

  @Test("records with nothing in them", arguments: ["training: [{}]", "recruitment: {}", "allegations: [{}, ~]"])
  func emptyRecords(section: String) throws {
    let rules = try #require(BuiltInRuleSet.load().rules)
    var check = FileCheck(rules: rules, asOf: try #require(CivilDate(year: 2026, month: 11, day: 23)))
    let text = "compact_audit: 1\norganisation: {setting: early_years}\n\(section)\n"
    let found = check.check(SourceText(path: "return.yaml", text)).findings
    let name = section.prefix { $0 != ":" }
    let said = found.filter { $0.rule == "return/section-not-recorded" }
    #expect(said.contains { $0.label?.contains(name) == true || $0.related.contains { $0.label.contains(name) } })
  }

  @Test("a training record of which nothing is filled in")
  func blankTraining() throws {
    try expect("training/none-recorded", .untestable, in: "training:\n  - {topic: , audience: , held_on: }\n")
  }

  @Test(
    "a text of which nothing can be seen",
    arguments: ["\\u200B", "\\u00A0", "\\u2060\\u00AD", " \\uFEFF", "\u{3000}"])
  func invisibleText(text: String) throws {
    let fragment = """
      allegations:
        - {\(Self.untold), kind: allegation, below_threshold: {reason: "\(text)", decided_by: "\(text)",
           decided_on: 2026-04-02, designated_officer_consulted_on: 2026-04-02}}
      """
    try expect("allegation/designated-officer-not-informed", in: fragment)
    try expect("allegation/below-threshold-unexplained", in: fragment)
  }

  @Test("keys in another order, as programs sort them")
  func sortedKeys() throws {
    let rules = try #require(BuiltInRuleSet.load().rules)
    var check = FileCheck(rules: rules, asOf: try #require(CivilDate(year: 2026, month: 11, day: 23)))
    let text = "answers: []\ncompact_audit: 1\norganisation: {setting: education}\n"
    let file = check.check(SourceText(path: "return.yaml", text))
    #expect(file.kind == "return")
    #expect(file.findings.contains { $0.rule == "return/criterion-unanswered" })
  }

  @Test(
    "an act on a day to come",
    arguments: [
      ("return/not-endorsed", "audit: {endorsed_on: 2030-10-09}"),
      ("induction/not-completed", "inductions: [{id: N-1, started_on: 2026-09-01, completed_on: 2030-10-09}]"),
      (
        "lead/training-lapsed",
        "leads: [{role: designated_safeguarding_lead, name: A. Sample, in_job_description: true, trained_on: 2030-10-09}]"
      ),
      ("return/endorsed-out-of-order", "audit: {submitted_on: 2030-10-09}"),
    ])
  func actToCome(rule: String, fragment: String) throws {
    try expect("return/act-in-future", in: fragment)
    let rules = try #require(BuiltInRuleSet.load().rules)
    let merged = ExampleReturn(
      fragment: fragment, path: "return.yaml", minimal: try #require(rules.minimalReturns["education"]))
    var check = FileCheck(rules: rules, asOf: try #require(CivilDate(year: 2026, month: 11, day: 23)))
    let counts = try #require(check.check(merged.source).outcomes.first { $0.rule == rule }).counts
    #expect(counts[.untestable] == 1)
    #expect(counts[.met] == 0)
  }

  @Test(
    "a word that holds the place of what is asked for",
    arguments: [
      (
        "return/not-applicable-without-reason", "answers: [{criterion: \"12.1\", rating: not_applicable, reason: WORD}]"
      ),
      ("action-plan/incomplete-entry", "action_plan: [{id: A-1, criterion: \"5.7\", due: 2026-12-18, steps: WORD}]"),
      ("evidence/no-location", "evidence: [{id: E-1, kind: record, dated: 2026-09-01, location: WORD}]"),
      ("return/not-completed-by", "audit: {completed_by: {name: A. Sample, role: WORD}}"),
    ])
  func placeholder(rule: String, fragment: String) throws {
    for word in ["'.'", "tbc", "TBC.", "n/a", "N/A", "x", "'?'", "'-'", "(to be confirmed)", "XXX", "None", "'…'"] {
      try expect(rule, in: fragment.replacing("WORD", with: word))
    }
  }

  @Test("minutes of this year beside a survey of years ago")
  func practiceOfYearsAgo() throws {
    try expect(
      "evidence/out-of-cycle",
      in: """
        answers:
          - {criterion: "4.2", rating: outstanding, evidence: [{ref: E-1}, {ref: E-2}]}
        evidence:
          - {id: E-1, kind: survey, location: office, dated: 2021-09-01, shows: impact}
          - {id: E-2, kind: minutes, location: office, dated: 2026-09-01, shows: implementation}
        """)
  }

  @Test("a duplicate key")
  func duplicateKey() throws {
    try expect(
      "yaml/duplicate-key",
      in: """
        answers:
          - criterion: "6.1"
            rating: requires_improvement
            rating: outstanding
        """)
  }
}

@Suite("Limits of a check")
struct CheckLimitTests {
  @Test("past the limit findings are counted and not listed, and one says how many")
  func limit() throws {
    let rules = try #require(BuiltInRuleSet.load().rules)
    var text = "compact_audit: 1\norganisation: {setting: education}\nevidence:\n"
    for number in 0..<1500 { text += "  - {id: E-\(number), title: A file}\n" }
    var check = FileCheck(rules: rules, asOf: try #require(CivilDate(year: 2026, month: 11, day: 23)))
    let file = check.check(SourceText(path: "return.yaml", text))
    let dropped = try #require(file.findings.first { $0.rule == "rules/too-many-findings" })
    let counted = file.outcomes.map { $0.counts[.notMet] + $0.counts[.untestable] }.reduce(0, +)
    #expect(file.findings.count < 1100)
    #expect(counted > 1500)
    #expect(dropped.message.hasPrefix("\(counted - 1000) "))
  }
}
