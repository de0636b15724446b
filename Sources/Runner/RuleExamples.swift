import CivilDates
import Findings
package import RuleSets
import SourceText

/// The examples of rules, run: a rule's tests and its documentation are the same text.
package enum RuleExamples {
  /// One example that did not come out as written.
  package struct Failure: Sendable {
    /// The rule's id.
    package let rule: String
    /// The example's name.
    package let example: String
    /// What was expected and what came, in one sentence.
    package let message: String
    /// The rule file's path.
    package let path: String
    /// The 1-based line of the example's name.
    package let line: Int
    /// The merged return, for a look; empty where nothing was merged.
    package let merged: String
  }

  /// What came of a rule set's examples.
  package struct Report: Sendable {
    /// The number of examples run.
    package var exampleCount = 0
    /// The number of rules that they belong to.
    package var ruleCount = 0
    /// Examples that failed, and rules that want one.
    package var failures: [Failure] = []
  }

  /// Runs every example of every compiled rule, or of some of them; a rule without a met and a not-met example is a failure too.
  ///
  /// Complexity: one check of a small return per example.
  package static func run(
    _ rules: CompiledRuleSet, including isIncluded: (CompiledRule) -> Bool = { _ in true }
  ) -> Report {
    var report = Report()
    for rule in rules.rules where isIncluded(rule) {
      report.ruleCount += 1
      for wanted in [Outcome.met, .notMet] where !rule.definition.examples.contains(where: { $0.outcome == wanted }) {
        report.failures.append(
          failure(rule, rule.definition.id, "has no `\(wanted.rawValue)` example", rules))
      }
      for example in rule.definition.examples {
        report.exampleCount += 1
        if let failure = run(example, of: rule, rules) { report.failures.append(failure) }
      }
    }
    return report
  }

  private static func run(
    _ example: RuleDefinition.Example, of rule: CompiledRule, _ rules: CompiledRuleSet
  ) -> Failure? {
    let setting = example.setting.isEmpty ? defaultSetting(rule, rules) : example.setting
    guard let minimal = rules.minimalReturns[setting] else {
      return failure(
        rule, example.name, "names the setting `\(setting)`, which has no minimal return", rules)
    }
    let merged = ExampleReturn(
      fragment: example.fragment.text, path: rules.files[rule.definition.file].path, minimal: minimal)
    var dates: [CivilDate] = []
    if let asOf = example.asOf {
      guard let date = CivilDate(iso: asOf.text) else {
        return failure(rule, example.name, "has an `as_of` that is not a date", rules, merged.source)
      }
      dates = [date]
    }
    var check = FileCheck(rules: rules, asOf: dates.first ?? CivilDate(dayNumber: 0))
    if dates.isEmpty, let completed = check.referenceDate(of: minimal) {
      check = FileCheck(rules: rules, asOf: completed)
    }
    let result = check.checkUnfolded(merged.source)
    return verdict(example, rule, result, merged).map { failure(rule, example.name, $0, rules, merged.source) }
  }

  /// What is wrong with the outcome, or `nil`.
  private static func verdict(
    _ example: RuleDefinition.Example, _ rule: CompiledRule, _ result: CheckedFile, _ merged: ExampleReturn
  ) -> String? {
    let counts = result.outcomes.first { $0.rule == rule.id }?.counts ?? OutcomeCounts()
    func count(_ outcome: Outcome) -> Int { counts[outcome] }
    let faults = result.findings.filter { $0.rule.hasPrefix("yaml/") || $0.rule.hasPrefix("schema/") }
    if example.outcome != .untestable, let fault = faults.first {
      return "is itself faulty: \(fault.message) [\(fault.rule)]"
    }
    let others: [Outcome] = [.notMet, .untestable, .pending].filter { $0 != example.outcome }
    let isAsWritten =
      switch example.outcome {
      case .notApplicable: count(.met) == 0 && others.allSatisfy { count($0) == 0 }
      default: count(example.outcome) > 0 && others.allSatisfy { count($0) == 0 }
      }
    let seen = Outcome.allCases.filter { count($0) > 0 }.map { "\(count($0)) \($0.rawValue)" }.joined(separator: ", ")
    guard isAsWritten else {
      return "should be \(example.outcome.rawValue) and is: \(seen.isEmpty ? "no result" : seen)"
    }
    let spans = result.findings.filter { $0.rule == rule.id && $0.outcome == example.outcome }.map(\.span).sorted()
    guard example.outcome == .notMet || !merged.marks.isEmpty, spans != merged.marks else { return nil }
    func quoted(_ spans: [SourceSpan]) -> String {
      spans.map { "⟦\(String(decoding: merged.source.slice($0), as: UTF8.self))⟧ at byte \($0.start)" }
        .joined(separator: ", ")
    }
    let wanted = merged.marks.isEmpty ? "a marked span" : quoted(merged.marks)
    return "points at \(quoted(spans)) and should point at \(wanted)"
  }

  private static func defaultSetting(_ rule: CompiledRule, _ rules: CompiledRuleSet) -> String {
    let settings = rule.definition.settings
    return settings.isEmpty || settings.contains("education") ? "education" : settings[0]
  }

  private static func failure(
    _ rule: CompiledRule, _ name: WrittenText, _ message: String, _ rules: CompiledRuleSet,
    _ merged: SourceText? = nil
  ) -> Failure {
    let file = rules.files[rule.definition.file]
    let line = rules.line(of: name, in: rule.definition.file)
    return Failure(
      rule: rule.id, example: name.text, message: message, path: file.path, line: line,
      merged: merged.map { String(decoding: $0.bytes, as: UTF8.self) } ?? "")
  }
}
