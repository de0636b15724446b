import CivilDates
import Findings
import RuleSets
import SourceText

/// One example of a rule, merged and dated: what is checked, and what must come of it.
struct ExampleTrial {
  /// Why an example cannot be run.
  struct Problem: Error {
    /// The reason, to stand behind the example's name.
    let words: String
  }

  /// The rule's id.
  let rule: String
  /// What must come of it.
  let example: RuleDefinition.Example
  /// The whole return.
  let merged: ExampleReturn
  /// The day of the check.
  let asOf: CivilDate

  /// Merges an example of a rule.
  static func prepare(
    _ example: RuleDefinition.Example, of rule: CompiledRule, in rules: CompiledRuleSet
  ) -> Result<ExampleTrial, Problem> {
    let setting = example.setting.isEmpty ? defaultSetting(rule) : example.setting
    guard let minimal = rules.minimalReturns[setting] else {
      return .failure(Problem(words: "names the setting `\(setting)`, which has no minimal return"))
    }
    let merged = ExampleReturn(
      fragment: example.fragment.text, path: rules.files[rule.definition.file].path, minimal: minimal)
    var asOf: CivilDate?
    if let written = example.asOf {
      asOf = CivilDate(iso: written.text)
      if asOf == nil { return .failure(Problem(words: "has an `as_of` that is not a date")) }
    }
    return .success(
      ExampleTrial(
        rule: rule.id, example: example, merged: merged,
        asOf: asOf ?? dayOfAudit(in: [minimal, merged.source], rules: rules)))
  }

  /// The day on which the audit of a file was completed, the last where several say one: nothing that was done by then lies
  /// ahead of the check.
  private static func dayOfAudit(in files: [SourceText], rules: CompiledRuleSet) -> CivilDate {
    let start = CivilDate(dayNumber: 0)
    let reader = FileCheck(rules: rules, asOf: start)
    return files.compactMap { reader.audit(of: $0)?.day }.max() ?? start
  }

  private static func defaultSetting(_ rule: CompiledRule) -> String {
    let settings = rule.definition.settings
    return settings.isEmpty || settings.contains("education") ? "education" : settings[0]
  }

  /// What is wrong with what came of the example as written, or `nil`.
  func problem(with result: CheckedFile) -> String? {
    if let problem = outcomeProblem(with: result) { return problem }
    let findings = findings(of: result)
    var spans: [SourceSpan] = []
    for span in findings.map(\.span).sorted() where span != spans.last { spans.append(span) }
    if example.outcome == .notMet || !merged.marks.isEmpty, spans != merged.marks {
      let wanted = merged.marks.isEmpty ? "a marked span" : quoted(merged.marks)
      return "points at \(quoted(spans)) and should point at \(wanted)"
    }
    for (name, wanted, found) in [
      ("supports", example.supports, Set(findings.map { $0.supports ?? "nothing" })),
      ("severity", example.severity?.rawValue, Set(findings.map(\.severity.rawValue))),
      ("duty", example.duty?.rawValue, Set(findings.map { $0.duty?.rawValue ?? "none" })),
    ] {
      if let wanted, found != [wanted] {
        return "should have \(name) \(wanted) and has \(found.sorted().joined(separator: ", "))"
      }
    }
    return nil
  }

  /// What is wrong with the outcomes, or `nil`: only the one that is expected may have come, beside results that are met
  /// or do not apply.
  func outcomeProblem(with result: CheckedFile) -> String? {
    let counts = result.outcomes.first { $0.rule == rule }?.counts ?? OutcomeCounts()
    let faults = result.findings.filter { $0.rule.hasPrefix("yaml/") || $0.rule.hasPrefix("schema/") }
    if example.outcome != .untestable, !example.isFaulty, let fault = faults.first {
      return "is itself faulty: \(fault.message) [\(fault.rule)]"
    }
    if example.isFaulty, faults.isEmpty { return "is said to be faulty and is not" }
    let others: [Outcome] = [.notMet, .untestable, .pending].filter { $0 != example.outcome }
    let isAlone = others.allSatisfy { counts[$0] == 0 }
    let isThere = example.outcome == .notApplicable ? counts[.met] == 0 : counts[example.outcome] > 0
    if isAlone, isThere { return nil }
    let seen = Outcome.allCases.filter { counts[$0] > 0 }.map { "\(counts[$0]) \($0.rawValue)" }
    return "should be \(example.outcome.rawValue) and is: \(seen.isEmpty ? "no result" : seen.joined(separator: ", "))"
  }

  /// The rule's findings of the outcome that is expected.
  func findings(of result: CheckedFile) -> [Finding] {
    result.findings.filter { $0.rule == rule && $0.outcome == example.outcome }
  }

  private func quoted(_ spans: [SourceSpan]) -> String {
    if spans.isEmpty { return "nothing" }
    return spans.map { "⟦\(String(decoding: merged.source.slice($0), as: UTF8.self))⟧ at byte \($0.start)" }
      .joined(separator: ", ")
  }
}
