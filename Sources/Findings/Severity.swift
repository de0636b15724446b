/// How much a finding weighs. Ordered: `info` is the least.
package enum Severity: String, CaseIterable, Sendable {
  case info, warning, error
}

extension Severity: Comparable {
  /// Info before warning before error.
  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// What came of one rule on one record.
///
/// The raw values are those of the JSON report and of the keys of a rule's examples.
package enum Outcome: String, CaseIterable, Sendable {
  case met
  case notMet = "not_met"
  case untestable
  case notApplicable = "not_applicable"
  case pending
  case waived
  case notRun = "not_run"
}

/// How binding an expectation is.
package enum Duty: String, CaseIterable, Sendable {
  /// Law.
  case must
  /// Statutory guidance: follow it unless there is good reason not to.
  case should
  /// The audit's own requirement.
  case tool
  /// Good practice.
  case goodPractice = "good_practice"
}
