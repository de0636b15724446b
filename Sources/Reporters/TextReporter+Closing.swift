import Findings
import SourceText

// MARK: - What it comes to

extension TextReporter {
  /// Things to do that a report names.
  private static let stepLimit = 5
  /// Rules that a line names before it counts the rest.
  private static let nameLimit = 8

  /// Counts, what was not tested, whether the return is ready, what to do next, and what none of it proves.
  mutating func addClosing(_ report: RunReport) {
    let summary = report.summary
    addParagraph("", Self.checked(summary, report), colour: .strong)
    let found = Self.severities(summary.severities)
    addParagraph("  found: ", summary.severities.isEmpty ? "nothing" : found)
    if summary.hiddenCount > 0 {
      addParagraph(
        "  not shown: ",
        "\(Self.counted(summary.hiddenCount, "finding")) outside standard \(report.standards.joined(separator: ", ")), "
          + "counted above all the same")
    }
    addParagraph("  results: ", Self.results(summary.outcomes))
    if !summary.untestable.isEmpty {
      addParagraph(
        "  could not be tested: ", Self.named(summary.untestable.map { "\($0.rule) (\($0.count))" }))
    }
    let explained = Set(summary.notGiven.flatMap(\.rules) + report.switchedOff.map(\.rule))
    let notRun = summary.notRun.filter { !explained.contains($0) }
    if !notRun.isEmpty { addParagraph("  rules not run: ", Self.named(notRun)) }
    if !summary.notGiven.isEmpty {
      let parts = summary.notGiven.map { "\(Self.named($0.rules)) (needs \($0.input))" }
      addParagraph("  not run for want of what was not given: ", parts.joined(separator: "; "))
    }
    for (rule, reason) in report.switchedOff { addParagraph("  switched off: ", "\(rule) (\(reason))") }
    if !summary.matchedNothing.isEmpty {
      addParagraph("  rules that matched nothing: ", Self.named(summary.matchedNothing))
    }
    if report.skippedFileCount > 0 {
      addParagraph(
        "  skipped: ",
        "\(Self.counted(report.skippedFileCount, "YAML file")) in the folders that are links or no returns")
    }
    addLine()
    addRatings(report)
    addReadiness(summary, report)
    addSteps(report)
    addParagraph("", RunSummary.caution, colour: .dim)
  }

  private static func checked(_ summary: RunSummary, _ report: RunReport) -> String {
    var text = "Checked \(counted(summary.checkedCount, "file")) as of \(report.asOf)"
    if summary.unreadableCount > 0 { text += ", \(summary.unreadableCount) of them unreadable" }
    return text
  }

  private static func results(_ outcomes: OutcomeCounts) -> String {
    let words: [(Outcome, String)] = [
      (.met, "met"), (.notMet, "not met"), (.untestable, "could not be tested"), (.pending, "pending"),
      (.waived, "waived"), (.notApplicable, "not applicable"),
    ]
    let parts = words.filter { outcomes[$0.0] > 0 }.map { "\(outcomes[$0.0]) \($0.1)" }
    return parts.isEmpty ? "none" : parts.joined(separator: ", ")
  }

  private static func named(_ rules: [String]) -> String {
    guard rules.count > nameLimit + 1 else { return rules.joined(separator: ", ") }
    return rules.prefix(nameLimit).joined(separator: ", ") + " and \(rules.count - nameLimit) more"
  }
}

// MARK: - Ready or not

extension TextReporter {
  private mutating func addReadiness(_ summary: RunSummary, _ report: RunReport) {
    let returns = report.files.filter { $0.isReadyToSubmit != nil }
    if report.files.count > 1, !returns.isEmpty {
      let ready = returns.filter { $0.isReadyToSubmit == true }
      addParagraph(
        "", "Ready to submit: \(ready.count) of \(Self.counted(returns.count, "return"))",
        colour: ready.count == returns.count && summary.isReadyToSubmit == true ? .good : .error)
      for file in returns.filter({ $0.isReadyToSubmit == false }).prefix(Self.nameLimit) {
        addParagraph("  \(file.path): ", Self.reasons(file))
      }
      let left = returns.count - ready.count - Self.nameLimit
      if left > 0 { addLine("  and \(left) more") }
      addLine()
      return
    }
    switch summary.isReadyToSubmit {
    case true?:
      addParagraph("", "Ready to submit", colour: .good)
      addParagraph("  ", "nothing that keeps it back was found; read the findings above before it is endorsed")
    case false?:
      addParagraph("", "Not ready to submit", colour: .error)
      for file in returns where file.isReadyToSubmit == false { addParagraph("  ", Self.reasons(file)) }
    case nil where !returns.isEmpty:
      addParagraph("", "Not known whether it is ready to submit", colour: .error)
      addParagraph("  ", "some rules are broken and could not be run")
    case nil: return
    }
    addLine()
  }

  /// Why a return is not ready.
  private static func reasons(_ file: FileReport) -> String {
    if file.isUnreadable { return "it could not be read" }
    let blocking = file.findings.filter(\.keepsFromSubmitting)
    let faults = blocking.filter(\.isStructural).count
    let gaps = blocking.filter { !$0.isStructural && $0.outcome != .untestable }.count
    let untested = blocking.filter { $0.outcome == .untestable }.count
    var parts: [String] = []
    if faults > 0 { parts.append("\(counted(faults, "part")) of it cannot be read as written") }
    if gaps > 0 { parts.append("\(counted(gaps, "gap")) in what a return must hold") }
    if untested > 0 { parts.append("\(counted(untested, "check")) that could not be made") }
    return parts.joined(separator: "; ")
  }
}

// MARK: - What to do next

extension TextReporter {
  /// The next things to do: what keeps the return back first, then by severity; each kind once before any comes again.
  private mutating func addSteps(_ report: RunReport) {
    let all = (report.ruleFaults + report.files).flatMap { file in
      file.findings.filter(report.isShown).map { Step(path: file.path, finding: $0) }
    }
    let ranked = all.enumerated().sorted {
      ($1.element.finding.importance, $0.offset) < ($0.element.finding.importance, $1.offset)
    }.map(\.element)
    let steps = Self.steps(among: ranked)
    guard !steps.isEmpty else { return }
    let counts = Dictionary(grouping: all, by: \.finding.rule).mapValues(\.count)
    addParagraph("", steps.count == 1 ? "Next thing to do" : "Next \(steps.count) things to do", colour: .strong)
    for (number, step) in steps.enumerated() {
      let lead = "  \(number + 1). "
      addParagraph(lead, step.finding.act)
      let others = (counts[step.finding.rule] ?? 1) - steps.count { $0.finding.rule == step.finding.rule }
      let more = others > 0 ? ", and \(others) more of its kind" : ""
      let message = step.finding.help == nil ? "" : ": \(step.finding.message)"
      addParagraph(
        String(repeating: " ", count: lead.count),
        "\(step.finding.place(in: step.path))\(message) [\(step.finding.rule)]\(more)", colour: .dim)
    }
    addLine()
  }

  /// The first of each kind of finding, then more of each while there is room; no act twice.
  private static func steps(among ranked: [Step]) -> [Step] {
    var steps: [Step] = []
    var rules: Set<String> = []
    var acts: Set<String> = []
    for isFirstRound in [true, false] {
      for step in ranked where steps.count < stepLimit {
        let isNewKind = !rules.contains(step.finding.rule)
        guard isNewKind == isFirstRound, acts.insert(step.finding.act).inserted else { continue }
        rules.insert(step.finding.rule)
        steps.append(step)
      }
    }
    return steps
  }
}

/// A finding that somebody is to act on.
private struct Step {
  let path: String
  let finding: LocatedFinding
}

extension LocatedFinding {
  /// What mends it; where nobody says, what is wrong.
  fileprivate var act: String {
    if let help, !help.isEmpty { return help }
    return "mend this: " + message
  }
}
