import Findings

/// A finding that somebody is to act on next.
struct NextStep {
  /// What mends it; where nobody says, what is wrong.
  let act: String
  /// Where, what is wrong, the rule, and how many more of its kind there are.
  let detail: String

  /// Things to do that a report names.
  private static let limit = 5

  /// The next things to do: what keeps the return back first, then by severity; each kind once before any comes again,
  /// and no act twice. Findings that the report does not show are left out. Complexity: O(findings × log findings).
  static func first(of files: [FileReport], in report: RunReport) -> [NextStep] {
    let all = files.flatMap { file in
      file.findings.filter(report.isShown).map { (path: file.path, finding: $0) }
    }
    let ranked = all.enumerated().sorted {
      ($1.element.finding.importance, $0.offset) < ($0.element.finding.importance, $1.offset)
    }.map(\.element)
    var chosen: [(path: String, finding: LocatedFinding)] = []
    var rules: Set<String> = []
    var acts: Set<String> = []
    for isFirstRound in [true, false] {
      for step in ranked where chosen.count < limit {
        let isNewKind = !rules.contains(step.finding.rule)
        guard isNewKind == isFirstRound, acts.insert(step.finding.act).inserted else { continue }
        rules.insert(step.finding.rule)
        chosen.append(step)
      }
    }
    let counts = Dictionary(grouping: all, by: \.finding.rule).mapValues(\.count)
    return chosen.map { path, finding in
      let others = (counts[finding.rule] ?? 1) - chosen.count { $0.finding.rule == finding.rule }
      let more = others > 0 ? ", and \(others) more of its kind" : ""
      let message = finding.help == nil ? "" : ": \(finding.message)"
      return NextStep(act: finding.act, detail: "\(finding.place(in: path))\(message) [\(finding.rule)]\(more)")
    }
  }

  /// What stands above so many of them.
  static func heading(_ count: Int) -> String { count == 1 ? "Next thing to do" : "Next \(count) things to do" }
}

extension LocatedFinding {
  /// What mends it; where nobody says, what is wrong.
  fileprivate var act: String {
    if let help, !help.isEmpty { return help }
    return "mend this: " + message
  }
}
