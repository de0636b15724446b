import Findings
package import RuleSets
import SourceText

/// The examples of rules, run: a rule's tests and its documentation are the same text.
package enum RuleExamples {
  /// One example in one spelling, and what came of it.
  package struct Case: Sendable {
    /// The rule's id.
    package let rule: String
    /// The example's name; the rule's id where the rule itself wants an example.
    package let example: String
    /// The setting that it names; empty where it names none.
    package let setting: String
    /// How it was spelled; `nil` for the example as written.
    package let variant: String?
    /// The rule file's path.
    package let path: String
    /// The 1-based line of the example's name.
    package let line: Int
    /// What was expected and what came, in one sentence; `nil` where it came out as written.
    package let failure: String?
    /// The merged return, for a look; empty where nothing failed or nothing was merged.
    package let merged: String
  }

  /// What came of a rule set's examples.
  package struct Report: Sendable {
    /// Every case in the order of rules, examples and spellings.
    package var cases: [Case] = []
    /// The number of rules that were tested.
    package var ruleCount = 0
    /// The number of examples run, their other spellings not counted.
    package var exampleCount = 0

    /// A report of nothing yet.
    package init() {}

    /// Adds what came of other rules.
    package static func += (left: inout Report, right: Report) {
      left.cases += right.cases
      left.ruleCount += right.ruleCount
      left.exampleCount += right.exampleCount
    }

    /// The number of other spellings run.
    package var variantCount: Int { cases.count { $0.variant != nil } }
    /// The cases that failed.
    package var failures: [Case] { cases.filter { $0.failure != nil } }
  }

  /// The ids of the rules that rule sets are tested by: drafts as well, which run on no return.
  package static func testedRules(_ workshops: [RuleSetWorkshop]) -> [String] {
    workshops.flatMap { $0.tested.map(\.id) }
  }

  /// Runs the examples of the rules that a rule set's tables are tested with; a rule without a met and a not-met example is a failure too.
  ///
  /// - Parameters:
  ///   - workshop: the rule set.
  ///   - ids: the rules to test; `nil` for all.
  ///   - spellings: whether each example is run in its other spellings as well.
  /// - Returns: a case for each example and each spelling that it has.
  /// Complexity: one check of a small return by few rules a case.
  package static func run(_ workshop: RuleSetWorkshop, ids: Set<String>? = nil, spellings: Bool) -> Report {
    var report = Report()
    for rule in workshop.tested where ids?.contains(rule.id) ?? true {
      report.ruleCount += 1
      for wanted in [Outcome.met, .notMet] where !rule.definition.examples.contains(where: { $0.outcome == wanted }) {
        report.cases.append(
          result("has no `\(wanted.rawValue)` example", rule, nil, workshop.rules))
      }
      guard let alone = workshop.alone(rule.id) else { continue }
      for example in rule.definition.examples {
        report.exampleCount += 1
        report.cases += run(example, of: rule, alone, spellings: spellings)
      }
    }
    return report
  }

  private static func run(
    _ example: RuleDefinition.Example, of rule: CompiledRule, _ rules: CompiledRuleSet, spellings: Bool
  ) -> [Case] {
    let trial: ExampleTrial
    switch ExampleTrial.prepare(example, of: rule, in: rules) {
    case .failure(let problem): return [result(problem.words, rule, example, rules)]
    case .success(let prepared): trial = prepared
    }
    var check = FileCheck(rules: rules, asOf: trial.asOf)
    let checked = trial.run(&check)
    var cases = [result(trial.problem(with: checked), rule, example, rules, text: trial.merged.source)]
    guard spellings, cases[0].failure == nil else { return cases }
    for variant in trial.variants(rules) {
      let again = trial.run(&check, spelled: variant.source)
      cases.append(
        result(
          trial.problem(with: again, of: variant, asWritten: checked, rules), rule, example, rules,
          variant: variant.name, text: variant.source))
    }
    return cases
  }

  /// A case; of the rule itself where there is no example.
  private static func result(
    _ failure: String?, _ rule: CompiledRule, _ example: RuleDefinition.Example?, _ rules: CompiledRuleSet,
    variant: String? = nil, text: SourceText? = nil
  ) -> Case {
    let name = example?.name ?? rule.definition.id
    return Case(
      rule: rule.id, example: name.text, setting: example?.setting ?? "", variant: variant,
      path: rules.files[rule.definition.file].path, line: rules.line(of: name, in: rule.definition.file),
      failure: failure, merged: failure == nil ? "" : text.map { String(decoding: $0.bytes, as: UTF8.self) } ?? "")
  }
}
