import CivilDates
import Facts
package import Findings
package import RuleSets
import SourceText
import Symbols

/// The faults of a rule set: what keeps rules from running, and what rules that run say too often, never or without ground.
package enum RuleLint {
  /// Looks at rule sets, and at what their rules come to on their own examples and on samples.
  ///
  /// - Parameters:
  ///   - workshops: the built-in rule set, and after it the same with a pack, where there is one.
  ///   - samples: files with returns, or folders of them; they are tried by the last rule set.
  ///   - redaction: what may leave of the rule files.
  /// - Returns: a report a file with something wrong.
  /// - Throws: `ReadError` where a sample cannot be read.
  /// Complexity: one check an example and a sample.
  package static func run(
    _ workshops: [RuleSetWorkshop], samples: [String], redaction: Redaction
  ) throws(ReadError) -> [FileReport] {
    var trials = RuleTrials()
    for workshop in workshops { for rule in workshop.tested { tryExamples(of: rule, workshop, &trials) } }
    let found = FileDiscovery(samples)
    if let error = found.errors.first { throw error }
    for file in found.files {
      let source = try FileReader.read(file.path)
      guard let rules = workshops.last?.rules,
        FormatKey.isOurs(file, source, sections: rules.returnSections)
      else { continue }
      trySample(source, rules, &trials)
    }
    // Both rule sets hold the built-in files, and each says what is wrong there.
    var reports: [(file: SourceText, checked: CheckedFile)] = []
    for (file, findings) in workshops.flatMap({ $0.lint(trials) }) {
      let known = reports.firstIndex { $0.file.path == file.path }
      if known == nil { reports.append((file, CheckedFile(path: file.path))) }
      reports[known ?? reports.count - 1].checked.findings += findings
    }
    return reports.map { file, checked in
      var checked = checked.sorted()
      checked.kind = "rules"
      return FileReport(checked, source: file, redaction: redaction)
    }
  }

  private static func tryExamples(of rule: CompiledRule, _ workshop: RuleSetWorkshop, _ trials: inout RuleTrials) {
    guard let alone = workshop.alone(rule.id) else { return }
    for example in rule.definition.examples {
      guard case .success(let trial) = ExampleTrial.prepare(example, of: rule, in: alone) else { continue }
      var check = FileCheck(rules: alone, asOf: trial.asOf)
      let result = trial.run(&check)
      trials.add(
        result.files[0].outcomes.filter { $0.rule == rule.id }, trial.audit ?? check.audit(of: trial.merged.source))
    }
  }

  private static func trySample(_ source: SourceText, _ rules: CompiledRuleSet, _ trials: inout RuleTrials) {
    let audit = FileCheck(rules: rules, asOf: CivilDate(dayNumber: 0)).audit(of: source)
    var check = FileCheck(rules: rules, asOf: audit?.day ?? CivilDate(dayNumber: 0))
    trials.add(check.checkUnfolded(source).outcomes, audit)
  }
}

extension RuleTrials {
  fileprivate mutating func add(_ results: [RuleOutcomes], _ audit: Audit?) {
    for result in results {
      outcomes[result.rule, default: OutcomeCounts()] += result.counts
      let hasLooked = Outcome.allCases.contains { $0 != .notApplicable && $0 != .notRun && result.counts[$0] > 0 }
      if let audit, hasLooked { audits[result.rule, default: []].insert(audit) }
    }
  }
}
