import Findings

// MARK: - What it comes to

extension TextReporter {
  /// Returns that are not ready that a report names before it counts the rest.
  private static let nameLimit = 8

  /// Counts, what was not tested, whether the return is ready, what to do next, and what none of it proves.
  mutating func addClosing(_ report: RunReport) {
    let summary = report.summary
    addParagraph("", RunWording.checked(summary, report), colour: .strong)
    for line in RunWording.lines(summary, report) { addParagraph("  \(line.name): ", line.content) }
    addLine()
    addRatings(report)
    addReadiness(summary, report)
    addSteps(report)
    addFixes(report)
    addParagraph("", RunSummary.caution, colour: .dim)
  }
}

// MARK: - Ready or not

extension TextReporter {
  private mutating func addReadiness(_ summary: RunSummary, _ report: RunReport) {
    let returns = report.files.filter { $0.isReadyToSubmit != nil }
    if report.files.count > 1, !returns.isEmpty {
      let ready = returns.filter { $0.isReadyToSubmit == true }
      addParagraph(
        "", "Ready to submit: \(ready.count) of \(RunWording.counted(returns.count, "return"))",
        colour: ready.count == returns.count && summary.isReadyToSubmit == true ? .good : .error)
      for file in returns.filter({ $0.isReadyToSubmit == false }).prefix(Self.nameLimit) {
        addParagraph("  \(file.path): ", RunWording.reasons(file))
      }
      let left = returns.count - ready.count - Self.nameLimit
      if left > 0 { addLine("  and \(left) more") }
      addLine()
      return
    }
    for file in returns {
      guard let readiness = Readiness(of: file, in: report) else { continue }
      addParagraph("", readiness.heading, colour: readiness == .ready ? .good : .error)
      addParagraph("  ", readiness.note(on: file))
    }
    if returns.isEmpty { return }
    addLine()
  }
}

// MARK: - What to do next

extension TextReporter {
  /// The next things to do: what keeps the return back first, then by severity; each kind once before any comes again.
  private mutating func addSteps(_ report: RunReport) {
    let steps = NextStep.first(of: report.faultsBesides + report.files, in: report)
    guard !steps.isEmpty else { return }
    addParagraph("", NextStep.heading(steps.count), colour: .strong)
    for (number, step) in steps.enumerated() {
      let lead = "  \(number + 1). "
      addParagraph(lead, step.act)
      addParagraph(String(repeating: " ", count: lead.count), step.detail, colour: .dim)
    }
    addLine()
  }

  /// How many of what is shown can be begun by the tool, and how.
  private mutating func addFixes(_ report: RunReport) {
    let files = report.files.map { file in
      (path: file.path, count: file.findings.count { report.isShown($0) && $0.fix?.isSafe == true })
    }.filter { $0.count > 0 && $0.path != "-" }
    guard let first = files.first else { return }
    let count = files.reduce(0) { $0 + $1.count }
    let path = files.count == 1 ? first.path : "PATH …"
    addParagraph("", "Blank entries for \(count) of these can be put down by: compact-audit fix \(path)")
    addLine()
  }
}
