import RuleSets
import Runner
import Testing

@Suite("Examples of the built-in rules")
struct RuleExampleTests {
  @Test("every example of every rule comes out as written, on exactly the spans that are marked, in every spelling")
  func builtIn() throws {
    let workshop = try #require(BuiltInRuleSet.workshop())
    let report = RuleExamples.run(workshop, spellings: true)
    #expect(
      report.failures.map { "\($0.path):\($0.line): \($0.example), \($0.variant ?? "as written"): \($0.failure ?? "")" }
        == [])
    #expect(workshop.rules.brokenRules == [])
    #expect(report.ruleCount >= 30 && report.exampleCount >= 6 * report.ruleCount)
    #expect(report.variantCount >= 8 * report.exampleCount)
  }
}
