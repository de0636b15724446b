package import Findings

/// The run as lines of JSON: a finding a line as in the JSON report, and a last line that sums up.
///
/// What has `"type": "finding"` has the keys of a finding; the last has `"type": "summary"`.
package enum NDJSONReporter {
  /// Renders a run. Complexity: O(findings).
  package static func render(_ report: RunReport) -> String {
    (report.faultsBesides + report.files).map { lines(of: $0, in: report) }.joined() + last(report.summary, report)
  }

  /// The lines of a file's findings; empty where there are none.
  package static func lines(of file: FileReport, in report: RunReport) -> String {
    file.findings.filter(report.isShown).map { finding in
      var writer = JSONWriter(isOnOneLine: true)
      writer.object { writer in
        writer.pair("type", "finding")
        JSONReporter.write(keysOf: finding, path: file.path, to: &writer)
      }
      return writer.text + "\n"
    }.joined()
  }

  /// The last line.
  package static func last(_ summary: RunSummary, _ report: RunReport) -> String {
    var writer = JSONWriter(isOnOneLine: true)
    writer.object { writer in
      writer.pair("type", "summary")
      writer.pair("compact_audit_report", 1)
      writer.pair("version", report.version)
      writer.pair("as_of", report.asOf)
      writer.key("summary")
      JSONReporter.write(summary, report, to: &writer)
    }
    return writer.text + "\n"
  }
}
