import Facts
import Findings
import SourceText

extension RuleSetWorkshop {
  /// Mutants of what is no expression: the condition as a whole, the delay, the date that editions are picked by, the
  /// settings, the criterion, how much a failure weighs and binds, the cap, whether it blocks submission, masks and is told
  /// once for many, the rules that say it already.
  func frameMutants(of rule: CompiledRule) -> [RuleMutant] {
    let definition = rule.definition
    func mutant(_ id: String, _ original: String, _ replacement: String, _ change: RuleMutant.Change) -> RuleMutant {
      RuleMutant(
        rule: rule.id, id: id, original: original, replacement: replacement, path: rules.files[definition.file].path,
        line: rules.line(of: definition.id, in: definition.file), change: change)
    }
    var found: [RuleMutant] = []
    if let condition = definition.appliesWhen {
      found.append(mutant("applies_when:drop", Self.folded(condition.text), "true", .noCondition))
    }
    if let delay = definition.pendingUntil {
      found.append(mutant("pending_until:drop", Self.folded(delay.text), "nothing", .noDelay))
    }
    if let date = definition.judgedOn {
      found.append(mutant("judged_on:drop", Self.folded(date.text), "the reference date", .noDate))
    }
    let blocks = definition.blocksSubmission
    found.append(
      mutant("blocks_submission:\(blocks ? "drop" : "add")", "\(blocks)", "\(!blocks)", .blocks(!blocks)))
    if let criterion = definition.criterion {
      found.append(mutant("criterion:drop", criterion.text, "nothing", .noCriterion))
    }
    if let rollUp = definition.rollUp {
      found.append(mutant("roll_up:drop", rollUp.rawValue, "nothing", .noRollUp))
    }
    if definition.masks { found.append(mutant("masks:drop", "true", "false", .noMask)) }
    // Without its only setting a rule would be for all of them.
    for setting in definition.settings where definition.settings.count > 1 {
      found.append(mutant("settings:drop \(setting)", setting, "nothing", .withoutSetting(setting)))
    }
    let other: Severity = definition.severity == .error ? .warning : .error
    found.append(
      mutant("severity:change", definition.severity.rawValue, other.rawValue, .severity(other)))
    if let duty = definition.duty {
      let other = Self.other(than: duty)
      found.append(mutant("duty:change", duty.rawValue, other.rawValue, .duty(other)))
    }
    if let cap = definition.supportsAtMost {
      for (number, other) in neighbours(of: cap).enumerated() {
        found.append(mutant("supports_at_most:change:\(number + 1)", cap, other, .cap(other)))
      }
    }
    for (number, degree) in definition.cases.enumerated() {
      found += mutants(of: degree, number, severity: definition.severity, mutant)
    }
    for other in definition.unlessFailed {
      found.append(mutant("unless_failed:drop \(other.text)", other.text, "nothing", .withoutRule(other.text)))
    }
    return found
  }

  /// Mutants of a degree: left out, another weight, another cap.
  private func mutants(
    of degree: RuleDefinition.Case, _ number: Int, severity: Severity,
    _ mutant: (String, String, String, RuleMutant.Change) -> RuleMutant
  ) -> [RuleMutant] {
    let part = "cases[\(number)]"
    let severity = degree.severity ?? severity
    let other: Severity = severity == .error ? .warning : .error
    var found = [
      mutant("\(part):drop", Self.folded(degree.when.text), "nothing", .withoutCase(number)),
      mutant("\(part).severity:change", severity.rawValue, other.rawValue, .caseSeverity(number, other)),
    ]
    if let duty = degree.duty {
      let other = Self.other(than: duty)
      found.append(mutant("\(part).duty:change", duty.rawValue, other.rawValue, .caseDuty(number, other)))
    }
    if let cap = degree.supportsAtMost {
      for (position, other) in neighbours(of: cap).enumerated() {
        found.append(
          mutant("\(part).supports_at_most:change:\(position + 1)", cap, other, .caseCap(number, other)))
      }
    }
    return found
  }

  /// A duty that binds otherwise: law for guidance and everything else, guidance for law.
  private static func other(than duty: Duty) -> Duty { duty == .must ? .should : .must }

  /// The values next to a value in the ordered enumeration that has it.
  private func neighbours(of value: String) -> [String] {
    let orders = compiler.schema.enumerations.filter { $0.isOrdered && $0.values.contains(value) }
    guard let order = orders.first else { return [] }
    let values = zip(order.values, order.symbols).filter { !order.unordered.contains($0.1) }.map(\.0)
    guard let position = values.firstIndex(of: value) else { return [] }
    return [position + 1, position - 1].filter(values.indices.contains).map { values[$0] }
  }
}
