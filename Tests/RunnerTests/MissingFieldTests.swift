import CivilDates
import Findings
import Runner
import SourceText
import Testing

@Suite("What is missing, as it is told")
struct MissingFieldTests {
  @Test("fields that one record lacks are named as a list, and their place is shown once")
  func onePlace() throws {
    let pack = """
      compact_audit_rules: 1
      rules:
        - id: local/few-people
          title: few people work here
          duty: tool
          severity: warning
          sources: [{document: local_procedures, verified: true}]
          settings: [education]
          status: stable
          why: To see what comes of it.
          require: organisation.employees < organisation.governors + organisation.agency_staff + size(organisation.group)
          message: few people work here
          help: look again
          examples: [{name: one, met: 'answers: []'}, {name: two, not_met: 'answers: []'}]
      """
    let fragment = "organisation: {employees: null, governors: null, agency_staff: null, group: null}"
    let finding = try #require(SmallReturn(fragment: fragment, pack: pack).findings(of: "local/few-people").first)
    #expect(finding.outcome == .untestable)
    #expect(
      finding.message.hasPrefix("`employees`, `governors`, `agency_staff` and `group` are not recorded"),
      "\(finding.message)")
    #expect(Set(finding.related).count == finding.related.count, "\(finding.related)")
  }

  @Test("a file that is hardly begun is told what it must have, and not of each section what hangs on it")
  func hardlyBegun() throws {
    func check(_ text: String) throws -> CheckedFile {
      let asOf = try #require(CivilDate(iso: SmallReturn.usualDay))
      var check = FileCheck(rules: try SmallReturn.rules(), asOf: asOf)
      return check.check(SourceText(path: "return.yaml", text))
    }
    let begun = try check("compact_audit: 1\n")
    let told = ["return/completed-on-missing", "return/not-completed-by", "return/not-endorsed", "schema/missing-key"]
    #expect(begun.findings.map(\.rule) == told)
    #expect(begun.findings.last?.message.contains("organisation") == true)
    #expect(
      begun.outcomes.reduce(0) { $0 + $1.counts[.untestable] } > 20, "what was not tested is counted all the same")

    let setting = try check("compact_audit: 1\norganisation: {setting: education}\n")
    let sections = setting.findings.filter { $0.rule == "return/section-not-recorded" }
    #expect(sections.contains { $0.outcome == .notMet && $0.severity == .error })
  }

  @Test("a value that is written and cannot be read is not said to be missing")
  func notReadable() throws {
    let fragment = """
      answers:
        - {criterion: "6.111", rating: outstanding, evidence: [{ref: E-policy}]}
      evidence:
        - {id: E-policy, title: Safety policy, kind: policy, location: office, dated: 2026-09-01, shows: arrangement}
      """
    let messages = try SmallReturn(fragment: fragment).findings(of: "evidence/only-policy").map(\.message)
    #expect(messages.first?.contains("(not readable)") == true, "\(messages)")
    #expect(!messages.contains { $0.contains("(not recorded)") })
  }
}
