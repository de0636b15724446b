package import Findings
import SourceText

/// The run as a page of Markdown, for comments and summaries: tables, without excerpts.
package enum MarkdownReporter {
  /// Renders a run. Complexity: O(findings).
  package static func render(_ report: RunReport) -> String {
    var text = heading + counts(report)
    for file in report.faultsBesides + report.files {
      let rows = file.findings.filter(report.isShown).map { ReportRow(path: file.path, finding: $0) }
      guard !rows.isEmpty else { continue }
      text += "\n## \(inline(file.path))\n\n"
      if let organisation = file.organisation { text += inline(organisation) + "\n\n" }
      text += tableHead
      for row in rows { text += line(row, path: nil) }
    }
    return text + closing(report)
  }

  /// What a step's summary is told: the counts, and findings that no annotation shows, at most so many bytes.
  static func summary(_ report: RunReport, _ rows: [ReportRow], _ paths: ReportPaths, limit: Int) -> String {
    let end = closing(report)
    var text = heading + counts(report)
    let reserved = 200
    guard text.utf8.count + end.utf8.count + reserved < limit else { return "" }
    if !rows.isEmpty { text += "\nFindings that no annotation shows:\n\n" + tableHead }
    var size = text.utf8.count + end.utf8.count + reserved
    for (number, row) in rows.enumerated() {
      let line = line(row, path: paths.relative(row.path))
      size += line.utf8.count
      guard size < limit else {
        text += "\n\(RunWording.counted(rows.count - number, "more finding")) found no room here.\n"
        break
      }
      text += line
    }
    return text + end
  }

  private static let heading = "# Compact audit\n\n"
  private static let tableHead = "| Severity | Where | What is wrong | What mends it |\n|---|---|---|---|\n"

  private static func counts(_ report: RunReport) -> String {
    let summary = report.summary
    let lines = RunWording.lines(summary, report).map { "- \(inline($0.name)): \(inline($0.content))\n" }
    return "**\(inline(RunWording.checked(summary, report)))**\n\n" + lines.joined()
  }

  private static func closing(_ report: RunReport) -> String {
    let returns = report.files.filter { $0.isReadyToSubmit != nil }
    var text = "\n"
    if !returns.isEmpty {
      let ready = returns.count { Readiness(of: $0, in: report) == .ready }
      text += "Ready to submit: \(ready) of \(RunWording.counted(returns.count, "return"))\n\n"
    }
    return text + inline(RunSummary.caution) + "\n"
  }

  private static func line(_ row: ReportRow, path: String?) -> String {
    let finding = row.finding
    let place = (path.map { "\($0):" } ?? "line ") + "\(finding.start.line)"
    let state = finding.outcome == .pending ? " (pending)" : finding.outcome == .untestable ? " (not testable)" : ""
    let duty = finding.duty.map { ([$0.words] + finding.sources).joined(separator: "; ") }
    let message = cell(finding.message) + (duty.map { "<br>Duty: \(cell($0))" } ?? "")
    return
      "| \(finding.severity.rawValue)\(state) | \(cell(place)) | `\(finding.rule)`: \(message) | \(cell(finding.help ?? "")) |\n"
  }

  /// A text within a line, in which nothing is markup, a link or the mention of a person.
  static func inline(_ text: String) -> String {
    MarkdownText.pieces(text).map { $0.isCode ? code($0.text) : quiet(MarkdownText.escaped($0.text)) }.joined()
  }

  /// The same in a cell of a table.
  static func cell(_ text: String) -> String {
    MarkdownText.pieces(text).map { piece in
      piece.isCode ? code(piece.text.replacing("|", with: "\\|")) : quiet(MarkdownText.cell(piece.text))
    }.joined()
  }

  private static func code(_ text: String) -> String { text.contains(where: \.isNewline) ? "`…`" : "`\(text)`" }

  /// Text in which GitHub and GitLab find nobody to notify, no address to link and no formula.
  private static func quiet(_ text: String) -> String {
    text.replacing("@", with: "@<!-- -->").replacing("://", with: ":<!-- -->//").replacing("www.", with: "www<!-- -->.")
      .replacing("$", with: "\\$")
  }
}
