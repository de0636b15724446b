/// The counts at the end of a report, over everything that was found, shown or not.
package struct RunSummary: Sendable {
  /// Results by outcome, of rules on records; structural faults are not results.
  package private(set) var outcomes = OutcomeCounts()
  /// Findings by severity, structural faults among them; met and not applicable results are no findings.
  package private(set) var severities: [Severity: Int] = [:]
  /// Rules that ran on at least one file and looked at something.
  package private(set) var run: [String] = []
  /// Rules that could not run: broken, or without what they need in every file.
  package private(set) var notRun: [String] = []
  /// What rules need and was not given, in words, each with those of the rules not run that need it.
  package private(set) var notGiven: [(input: String, rules: [String])] = []
  /// What rules need and was given for some returns alone: the rules, and the number of returns on which they were not run.
  package private(set) var givenToSome: [(input: String, rules: [String], lackingCount: Int)] = []
  /// Rules that ran and found no record to look at in any file.
  package private(set) var matchedNothing: [String] = []
  /// Untestable results by rule, in the rule set's order; rules with none are left out.
  package private(set) var untestable: [(rule: String, count: Int)] = []
  /// Files looked at, the unreadable ones among them.
  package private(set) var checkedCount = 0
  /// Files that could not be read or parsed.
  package private(set) var unreadableCount = 0
  /// Files with at least one finding.
  package private(set) var withFindingsCount = 0
  /// Whether every return is ready to submit; `nil` where no return was looked at, or where the rule set itself is
  /// broken and nothing else keeps it back.
  package private(set) var isReadyToSubmit: Bool?
  /// Findings that `standards` keeps out of sight.
  package private(set) var hiddenCount = 0

  /// Stands in every report, since a clean result must not be taken for more.
  package static let caution =
    "This is not proof of safety: it says what the files show and what they leave out, not what happens to children."

  init(_ report: RunReport) {
    var totals: [String: OutcomeCounts] = [:]
    var readiness: [Bool] = []
    for file in report.files {
      checkedCount += 1
      unreadableCount += file.isUnreadable ? 1 : 0
      withFindingsCount += file.findings.isEmpty ? 0 : 1
      for result in file.outcomes {
        totals[result.rule, default: OutcomeCounts()] += result.counts
        outcomes += result.counts
      }
      for finding in file.findings {
        severities[finding.severity, default: 0] += 1
        hiddenCount += report.isShown(finding) ? 0 : 1
      }
      if let isReady = file.isReadyToSubmit { readiness.append(isReady) }
    }
    for rule in report.rules.map(\.id) {
      guard let counts = totals[rule] else {
        notRun.append(rule)
        continue
      }
      if counts.total > counts[.notRun] {
        run.append(rule)
      } else if counts[.notRun] > 0 {
        notRun.append(rule)
      } else {
        matchedNothing.append(rule)
      }
      if counts[.untestable] > 0 { untestable.append((rule, counts[.untestable])) }
    }
    let returns = report.files.filter { $0.kind == "return" }
    for input in Set(returns.flatMap(\.inputs)).sorted() {
      let lackingCount = returns.count { !$0.inputs.contains(input) }
      let rules = report.rules.filter { $0.inputs.contains(input) }.map(\.id)
      if lackingCount > 0, !rules.isEmpty { givenToSome.append((input, rules, lackingCount)) }
    }
    for rule in report.rules where notRun.contains(rule.id) {
      for input in rule.inputs where !report.inputs.contains(input) {
        if let index = notGiven.firstIndex(where: { $0.input == input }) {
          notGiven[index].rules.append(rule.id)
        } else {
          notGiven.append((input, [rule.id]))
        }
      }
    }
    notRun += report.brokenRules + report.switchedOff.map(\.rule)
    if readiness.contains(false) {
      isReadyToSubmit = false
    } else if !readiness.isEmpty, report.brokenRules.isEmpty, report.ruleFaults.isEmpty {
      isReadyToSubmit = true
    }
  }
}

extension FileReport {
  /// Whether the return is ready to submit; `nil` where the file is no return. An unreadable file is not known to be one,
  /// and never ready.
  package var isReadyToSubmit: Bool? {
    if isUnreadable { return false }
    guard kind == "return" else { return nil }
    return heldBackElsewhere.isEmpty && !findings.contains { $0.keepsFromSubmitting }
  }
}
