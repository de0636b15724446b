import Findings
import Testing

@Suite("One gap, one finding")
struct OneGapTests {
  private static let survey = """
    answers:
      - {criterion: "4.2", rating: RATING, reviewed_on: 2026-09-28, evidence: [{ref: E-1}, {ref: E-2}]}
    evidence:
      - {id: E-1, title: Survey, kind: survey, location: office, shows: practice, reached: 31, population: 50}
      - {id: E-2, title: Log, kind: record, location: office, dated: 2026-09-01, shows: implementation}
    """

  private func findings(_ rating: String) throws -> [Finding] {
    try RuleProbe([:]).check(Self.survey.replacing("RATING", with: rating)).file.findings
  }

  @Test("a date that is missing is said by what cannot be tested without it, and not by its absence as well")
  func absence() throws {
    let found = try findings("outstanding")
    #expect(found.contains { $0.rule == "evidence/out-of-cycle" && $0.outcome == .untestable && $0.severity == .error })
    #expect(!found.contains { $0.rule == "evidence/undated" })
  }

  @Test("where nothing graver hangs on it, its absence is said")
  func alone() throws {
    let found = try findings("good")
    #expect(found.filter { $0.rule == "evidence/undated" }.map(\.severity) == [.warning])
    #expect(!found.contains { $0.outcome == .untestable && $0.rule.hasPrefix("evidence/") })
  }
}
