package import Findings

/// How a check ends.
package enum ExitStatus: Int32, Sendable {
  /// Nothing at or above the threshold was found.
  case clean = 0
  /// Findings at or above the threshold, structural faults among them.
  case findings = 1
  /// Wrong use, a broken rule, a file that cannot be read or parsed, or nothing to check.
  case failure = 2

  /// The status of a run; a failure wins over findings.
  ///
  /// - Parameters:
  ///   - report: the run.
  ///   - threshold: the least severity that fails; `nil` for none.
  package init(_ report: RunReport, failingOn threshold: Severity?) {
    let hasFaults = report.faultsBesides.contains { $0.findings.contains { $0.severity == .error } }
    if report.files.isEmpty || !report.brokenRules.isEmpty || hasFaults
      || report.files.contains(where: \.isUnreadable)
    {
      self = .failure
      return
    }
    guard let threshold else {
      self = .clean
      return
    }
    let isFailing = report.files.contains { file in
      file.findings.contains { $0.outcome != .pending && $0.severity >= threshold }
    }
    self = isFailing ? .findings : .clean
  }
}
