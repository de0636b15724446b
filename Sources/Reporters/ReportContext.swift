package import Findings

/// What formats for other programs need to know beside the run.
package struct ReportContext: Sendable {
  /// Paths from the repository's root.
  package var paths: ReportPaths
  /// What the process will end in.
  package var exitStatus: Int
  /// What kinds of faults that are no rules mean.
  package var faultKinds: [RuleDescriptor]

  /// A context from its parts.
  package init(paths: ReportPaths, exitStatus: Int = 0, faultKinds: [RuleDescriptor] = []) {
    self.paths = paths
    self.exitStatus = exitStatus
    self.faultKinds = faultKinds
  }
}

/// A finding with the path of its file, as formats of one row a finding take it.
struct ReportRow {
  let path: String
  let finding: LocatedFinding

  /// What it is known by from run to run: its rule, its file, its logical path, and which of several such it is.
  func identity(_ paths: ReportPaths) -> String {
    let place = finding.logicalPath.isEmpty ? "" : " " + finding.logicalPath
    return "\(finding.rule) \(paths.relative(path))\(place)" + (finding.occurrence > 1 ? " \(finding.occurrence)" : "")
  }

  /// The message with what mends it, as text of one paragraph.
  var text: String {
    finding.message + (finding.help.map { $0.isEmpty ? "" : ". What mends it: " + $0 } ?? "")
  }
}

extension RunReport {
  /// The findings that a report shows, in its order: the rule set's own faults, then file by file.
  var rows: [ReportRow] {
    (faultsBesides + files).flatMap { file in
      file.findings.filter(isShown).map { ReportRow(path: file.path, finding: $0) }
    }
  }

  /// The same, the most important ones first.
  var rowsByImportance: [ReportRow] {
    rows.enumerated().sorted {
      ($1.element.finding.importance, $0.offset) < ($0.element.finding.importance, $1.offset)
    }.map(\.element)
  }
}
