import RuleSets

extension LoadedRules {
  /// Runs the examples of every rule: a built-in rule's by the built-in tables, which they are written for, and a local
  /// rule's by all that its pack has changed.
  package func runExamples() -> RuleExamples.Report {
    var report = RuleExamples.run(rules) { $0.definition.isLocal }
    guard let builtIn = BuiltInRuleSet.load().rules else { return report }
    let other = RuleExamples.run(builtIn)
    report.exampleCount += other.exampleCount
    report.ruleCount += other.ruleCount
    report.failures = other.failures + report.failures
    return report
  }
}
