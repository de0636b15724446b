package import Findings
import SourceText

/// The findings as reviewdog's `rdjsonl`: one JSON object a line. Columns count bytes of UTF-8 from 1.
///
/// Source: reviewdog, `proto/rdf/reviewdog.proto`, message `Diagnostic`.
package enum RDJSONReporter {
  /// Renders a run; empty where nothing was found. Complexity: O(findings).
  package static func render(_ report: RunReport, _ context: ReportContext) -> String {
    report.rows.filter { $0.finding.outcome != .waived }.map { row in
      var writer = JSONWriter(isOnOneLine: true)
      writer.object { writer in
        writer.pair("message", row.text)
        writer.key("location")
        write(row.path, row.finding.start, row.finding.end, context, to: &writer)
        writer.pair("severity", row.finding.severity.rawValue.uppercased())
        writer.key("source")
        writer.object { $0.pair("name", "compact-audit") }
        writer.key("code")
        writer.object { $0.pair("value", row.finding.rule) }
        if !row.finding.related.isEmpty {
          writer.key("related_locations")
          writer.list { writer in
            for place in row.finding.related {
              writer.object { writer in
                writer.pair("message", place.label)
                writer.key("location")
                write(place.path ?? row.path, place.start, place.end, context, to: &writer)
              }
            }
          }
        }
      }
      return writer.text + "\n"
    }.joined()
  }

  private static func write(
    _ path: String, _ start: SourcePosition, _ end: SourcePosition, _ context: ReportContext,
    to writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.pair("path", context.paths.relative(path))
      writer.key("range")
      writer.object { writer in
        for (name, position) in [("start", start), ("end", end)] {
          writer.key(name)
          writer.object { writer in
            writer.pair("line", position.line)
            writer.pair("column", position.byteColumn)
          }
        }
      }
    }
  }
}
