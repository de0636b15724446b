import CivilDates
import Findings
import RuleSets
import Runner
import SourceText
import Testing

/// Claims beside what was supplied for them. The claim is never changed.
@Suite("Supported ratings")
struct SupportedRatingTests {
  /// The rating of a criterion of a school's return, with a fragment merged into the minimal one.
  private func rating(_ criterion: String, in fragment: String, asOf: String = "2026-11-23") throws -> SupportedRating {
    let rules = try #require(BuiltInRuleSet.load().rules)
    let minimal = try #require(rules.minimalReturns["education"])
    let merged = ExampleReturn(fragment: fragment, path: "return.yaml", minimal: minimal)
    var check = FileCheck(rules: rules, asOf: try #require(CivilDate(iso: asOf)))
    let checked = check.check(merged.source)
    return try #require(checked.supported.first { $0.criterion == criterion })
  }

  private static let policy = """
    evidence:
      - {id: E-policy, title: Allegations policy, kind: policy, location: policies/allegations.md, dated: 2026-09-01, shows: arrangement}
    """

  @Test("outstanding on a policy alone is supported at most as requires improvement, and the rule is named")
  func policyAlone() throws {
    let found = try rating(
      "7.1",
      in: """
        answers:
          - {criterion: "7.1", rating: outstanding, summary: The policy was renewed in September 2026., evidence: [{ref: E-policy}]}
        \(Self.policy)
        """)
    #expect(found.claimed == "outstanding")
    #expect(found.supported == "requires_improvement")
    #expect(found.because.contains("evidence/only-policy"))
    #expect(found.standard == 7)
  }

  @Test("good allows a policy alone")
  func goodOnPolicy() throws {
    let found = try rating(
      "7.1",
      in: """
        answers:
          - {criterion: "7.1", rating: good, summary: The policy was renewed in September 2026., evidence: [{ref: E-policy}]}
        \(Self.policy)
        """)
    #expect(found.supported == "good")
    #expect(found.because.isEmpty)
  }

  @Test("not applicable lies outside the order")
  func notApplicable() throws {
    let found = try rating(
      "12.1", in: "answers:\n  - {criterion: \"12.1\", rating: not_applicable, reason: No service is contracted out.}\n"
    )
    #expect(found.supported == nil)
    #expect(found.because.isEmpty && found.untested.isEmpty)
  }

  @Test("a rule of the criterion that could not be tested leaves the claim untested, and a cap not below it does not")
  func untested() throws {
    let record =
      "allegations:\n  - {id: LG-1, kind: allegation, limbs: [harmed_child], designated_officer_informed_on: 2026-04-08}\n"
    func answer(_ rating: String) -> String {
      """
      answers:
        - {criterion: "7.4", rating: \(rating), summary: Told in time in 2026., evidence: [{ref: E-policy}]}
      \(Self.policy)

      """ + record
    }
    let good = try rating("7.4", in: answer("good"))
    #expect(good.supported == nil)
    #expect(good.untested.contains("allegation/designated-officer-late"))
    let inadequate = try rating("7.4", in: answer("inadequate"))
    #expect(inadequate.supported == "inadequate")
    #expect(inadequate.untested.isEmpty)
  }

  @Test(
    "standards give distributions and the lowest, never an average; an answer that was not tested counts at its claim")
  func standards() {
    let scale = RatingScale(
      ordered: ["inadequate", "requires_improvement", "good", "outstanding"], outside: ["not_applicable"])
    let standards = StandardSupport.standards(
      of: [
        SupportedRating(criterion: "2.1", standard: 2, claimed: "outstanding", supported: "good", because: ["a/b"]),
        SupportedRating(
          criterion: "2.2", standard: 2, claimed: "requires_improvement", supported: nil, untested: ["c/d"]),
        SupportedRating(criterion: "2.3", standard: 2, claimed: "not_applicable", supported: nil),
        SupportedRating(criterion: "3.1", standard: 3, claimed: "good", supported: nil, untested: ["c/d"]),
        SupportedRating(criterion: "x", standard: nil, claimed: "good", supported: "good"),
      ], scale: scale)
    #expect(standards.map(\.number) == [2, 3])
    #expect(
      standards[0].claimed.map { "\($0.count) \($0.rating)" } == [
        "1 outstanding", "1 requires_improvement", "1 not_applicable",
      ])
    #expect(standards[0].lowestClaimed == "requires_improvement")
    #expect(standards[0].lowestSupported == "requires_improvement")
    #expect(standards[0].because.map(\.rule) == ["a/b"] && standards[0].because[0].criteria == ["2.1"])
    #expect(standards[1].lowestSupported == nil)
  }
}
