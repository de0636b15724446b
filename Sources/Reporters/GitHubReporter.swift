package import Findings
import SourceText

/// The findings as workflow commands of GitHub Actions, which become annotations, and the rest as Markdown for the summary
/// of the step.
///
/// Source: GitHub, *Workflow commands for GitHub Actions*. Of each kind a step shows ten.
package enum GitHubReporter {
  /// The annotations of one kind that a step shows.
  static let kindLimit = 10
  /// The bytes that the summary of a step may have.
  package static let summaryLimit = 1 << 20

  /// Renders a run.
  ///
  /// - Parameters:
  ///   - report: the run.
  ///   - context: where paths begin.
  ///   - room: the bytes that the step's summary has left; `nil` where there is no summary, and the commands say then how
  ///     many findings are left.
  /// - Returns: a command a line for standard output, and what belongs into the summary; `nil` where there is none.
  /// Complexity: O(findings × log findings).
  package static func render(
    _ report: RunReport, _ context: ReportContext, room: Int?
  ) -> (commands: String, summary: String?) {
    var counts: [Severity: Int] = [:]
    var text = ""
    var left: [ReportRow] = []
    for row in report.rowsByImportance where row.finding.outcome != .waived {
      let count = counts[row.finding.severity, default: 0]
      counts[row.finding.severity] = count + 1
      if count < kindLimit { text += command(row, context) } else { left.append(row) }
    }
    guard let room else {
      if !left.isEmpty {
        let findings = RunWording.counted(left.count, "more finding")
        let kinds = RunWording.severities(of: left.map(\.finding))
        text += "::notice title=compact-audit::" + data("\(findings) not shown here (\(kinds))") + "\n"
      }
      return (text, nil)
    }
    return (text, MarkdownReporter.summary(report, left, context.paths, limit: room))
  }

  private static func command(_ row: ReportRow, _ context: ReportContext) -> String {
    let finding = row.finding
    let name =
      switch finding.severity {
      case .error: "error"
      case .warning: "warning"
      case .info: "notice"
      }
    var properties = [("file", context.paths.relative(row.path))]
    if !finding.rule.hasPrefix("file/") {
      properties += [("line", "\(finding.start.line)"), ("endLine", "\(max(finding.start.line, finding.end.line))")]
      // Columns mean something on one line alone.
      if finding.start.line == finding.end.line {
        properties += [
          ("col", "\(finding.start.utf16Column)"),
          ("endColumn", "\(max(finding.start.utf16Column, finding.end.utf16Column))"),
        ]
      }
    }
    properties.append(("title", finding.rule))
    let list = properties.map { "\($0.0)=\(property($0.1))" }.joined(separator: ",")
    return "::\(name) \(list)::\(data(row.text))\n"
  }

  /// A text as the data of a command.
  static func data(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A text as a property of a command.
  static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
