package import Findings
import SourceText

// A check as tests: each rule on each file is one, and each finding.
extension JUnitReporter {
  /// Renders a run: a suite a file. What is met is a passed test, what is not is a failure, what was pending, did not apply,
  /// matched nothing or was not run is skipped with the reason; information alone is skipped too. Complexity: O(findings + files × rules).
  package static func render(_ report: RunReport, _ context: ReportContext) -> String {
    let titles = Dictionary(report.rules.map { ($0.id, $0.title) }) { first, _ in first }
    let cases = (report.faultsBesides + report.files).flatMap { file in
      file.findings.filter(report.isShown).map { testCase(ReportRow(path: file.path, finding: $0), context) }
        + file.outcomes.compactMap { result in
          testCase(of: result, title: titles[result.rule] ?? "", path: context.paths.relative(file.path))
        }
    }
    return render(cases, name: "compact-audit check")
  }

  private static func testCase(_ row: ReportRow, _ context: ReportContext) -> JUnitCase {
    let finding = row.finding
    let path = context.paths.relative(row.path)
    let place = finding.logicalPath.isEmpty ? "" : " " + finding.logicalPath
    var one = JUnitCase(
      suite: path, name: finding.rule + place + (finding.occurrence > 1 ? " (\(finding.occurrence))" : ""), file: path,
      line: finding.start.line)
    switch finding.outcome {
    case .pending: one.skip = "pending: \(finding.message)"
    case .waived: one.skip = "waived: \(finding.message)"
    case _ where finding.severity == .info: one.skip = "information: \(finding.message)"
    default:
      one.failure = finding.message
      one.type = finding.outcome == .untestable ? "untestable" : finding.severity.rawValue
      one.detail = "\(finding.place(in: path)): \(row.text)"
    }
    return one
  }

  /// What came of a rule on a file beside its findings; `nil` where there is nothing more to say.
  private static func testCase(of result: RuleOutcomes, title: String, path: String) -> JUnitCase? {
    let counts = result.counts
    var one = JUnitCase(suite: path, name: result.rule, file: path, line: 1)
    if counts[.met] > 0 {
      one.name += " (met \(counts[.met]))"
      return one
    }
    guard counts[.notMet] + counts[.untestable] + counts[.pending] + counts[.waived] == 0 else { return nil }
    let reason =
      counts[.notApplicable] > 0 ? "does not apply" : counts[.notRun] > 0 ? "was not run" : "matched nothing"
    one.skip = title.isEmpty ? reason : "\(reason): \(title)"
    return one
  }
}
