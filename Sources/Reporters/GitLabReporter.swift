package import Findings
import SourceText

/// The findings as GitLab's Code Quality report: one JSON array.
///
/// Source: GitLab, *Code Quality*, "Import Code Quality results from a CI/CD job".
package enum GitLabReporter {
  /// Renders a run, ending in a line feed. Complexity: O(findings).
  package static func render(_ report: RunReport, _ context: ReportContext) -> String {
    var writer = JSONWriter()
    writer.list { writer in
      for row in report.rows where row.finding.outcome != .waived {
        writer.object { writer in
          writer.pair("description", row.text)
          writer.pair("check_name", row.finding.rule)
          writer.pair("fingerprint", row.identity(context.paths))
          writer.pair("severity", severity(of: row.finding))
          writer.key("location")
          writer.object { writer in
            writer.pair("path", context.paths.relative(row.path))
            writer.key("lines")
            writer.object { writer in
              writer.pair("begin", row.finding.start.line)
              writer.pair("end", max(row.finding.start.line, row.finding.end.line))
            }
          }
        }
      }
    }
    return writer.text + "\n"
  }

  /// GitLab's word: what keeps a return from being submitted is critical, a file that nobody can read a blocker.
  private static func severity(of finding: LocatedFinding) -> String {
    if finding.rule.hasPrefix("file/") && finding.severity == .error { return "blocker" }
    return switch finding.severity {
    case .error: finding.keepsFromSubmitting ? "critical" : "major"
    case .warning: "minor"
    case .info: "info"
    }
  }
}
