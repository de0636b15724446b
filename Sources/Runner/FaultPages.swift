package import Findings

/// What each kind of fault means that is no rule: faults of a file, of its form, of a rule set.
package enum FaultPages {
  /// Every page, by the floor that finds the fault. A test compares the ids with those that the sources give out.
  package static let all: [RuleDescriptor] =
    yaml + markdown + schema + rules + lint + file + records + previous + policies + configuration

  static func page(
    _ id: String, _ title: String, _ why: String, _ help: String, severity: Severity = .error
  ) -> RuleDescriptor {
    RuleDescriptor(id: id, title: title, severity: severity, why: why, help: help)
  }
}
