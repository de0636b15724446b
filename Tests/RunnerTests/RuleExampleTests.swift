import RuleSets
import Runner
import Testing

@Suite("Examples of the built-in rules")
struct RuleExampleTests {
  @Test("every example of every rule comes out as written, on exactly the spans that are marked")
  func builtIn() throws {
    let rules = try #require(BuiltInRuleSet.load().rules)
    let report = RuleExamples.run(rules)
    #expect(report.failures.map { "\($0.path):\($0.line): \($0.example): \($0.message)" } == [])
    #expect(rules.brokenRules == [])
    #expect(report.ruleCount >= 30 && report.exampleCount >= 6 * report.ruleCount)
  }
}
