package import Findings
import SourceText

/// The findings as a table of comma-separated values, one a line, for spreadsheets.
///
/// Source: RFC 4180. A cell that a spreadsheet would run as a formula begins with an apostrophe besides.
package enum CSVReporter {
  /// The columns, in their order. Lines, columns and occurrences count from 1, columns in code points.
  package static let columns = [
    "path", "line", "column", "end_line", "end_column", "severity", "outcome", "rule", "duty", "criterion",
    "logical_path", "occurrence", "message", "label", "help", "sources", "supports", "ask", "blocks_submission",
    "acknowledged",
  ]

  /// Renders a run: the columns' names, then a line a finding, each ended by CR LF. Complexity: O(findings).
  package static func render(_ report: RunReport) -> String {
    var text = columns.joined(separator: ",") + "\r\n"
    for row in report.rows { text += line(row) }
    return text
  }

  private static func line(_ row: ReportRow) -> String {
    let finding = row.finding
    let cells: [String] = [
      row.path, "\(finding.start.line)", "\(finding.start.column)", "\(finding.end.line)", "\(finding.end.column)",
      finding.severity.rawValue, finding.outcome.rawValue, finding.rule, finding.duty?.rawValue ?? "",
      finding.criterion ?? finding.criteria.joined(separator: "; "), finding.logicalPath, "\(finding.occurrence)",
      finding.message, finding.label ?? "", finding.help ?? "", finding.sources.joined(separator: "; "),
      finding.supports ?? "", finding.ask ?? "", finding.blocksSubmission ? "yes" : "no",
      finding.isAcknowledged ? "yes" : "no",
    ]
    return cells.map(cell).joined(separator: ",") + "\r\n"
  }

  /// A cell that no spreadsheet takes for a formula, in quotation marks where it needs them.
  static func cell(_ text: String) -> String {
    // By scalars: CR LF is one character, and an accent may sit on the sign.
    let first = text.unicodeScalars.first
    let isFormula = first.map { "=+-@\t\r\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains($0) } ?? false
    let guarded = isFormula ? "'" + text : text
    let needsQuotes = guarded.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
    guard needsQuotes || guarded.hasPrefix(" ") || guarded.hasSuffix(" ") else { return guarded }
    return "\"" + guarded.replacing("\"", with: "\"\"") + "\""
  }
}
