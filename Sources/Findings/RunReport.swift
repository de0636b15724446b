/// Everything that a run has to say: what reporters render.
package struct RunReport: Sendable {
  /// The tool's version: `0.1.0`.
  package var version: String
  /// The day that deadlines are measured by, ISO 8601.
  package var asOf: String
  /// The files checked, in the order of their paths as given; files that could not be read among them.
  package var files: [FileReport] = []
  /// The rule set's own files with faults in them.
  package var ruleFaults: [FileReport] = []
  /// Rules that ran, in the rule set's order.
  package var rules: [RuleDescriptor] = []
  /// Rules that are written but could not be compiled.
  package var brokenRules: [String] = []
  /// Rules that a local rule set has switched off, with by whom and why.
  package var switchedOff: [(rule: String, reason: String)] = []
  /// What was given beside the returns, in words as rules have them.
  package var inputs: Set<String> = []
  /// Files of folders that belong to other tools: not looked into.
  package var skippedFileCount = 0
  /// Standards that findings are narrowed to; empty for all. What decides is never narrowed.
  package var standards: [String] = []
  /// The ratings that answers claim.
  package var ratingScale = RatingScale()
  /// What the standards are called, by number.
  package var standardTitles: [Int: String] = [:]

  /// A report of nothing yet.
  package init(version: String, asOf: String) {
    self.version = version
    self.asOf = asOf
  }
}

extension RunReport {
  /// Whether a finding is shown: it belongs to a standard asked for, or to no criterion while no standard is asked for.
  ///
  /// A structural fault is always shown: what cannot be read may belong to any standard.
  package func isShown(_ finding: LocatedFinding) -> Bool {
    if standards.isEmpty || finding.isStructural { return true }
    guard let criterion = finding.criterion else { return false }
    return standards.contains { standard in
      criterion == standard || criterion.hasPrefix(standard + ".")
    }
  }

  /// Counts over all files. Complexity: O(findings + files × rules).
  package var summary: RunSummary { RunSummary(self) }
}
