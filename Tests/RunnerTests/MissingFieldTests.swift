import Findings
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
}
