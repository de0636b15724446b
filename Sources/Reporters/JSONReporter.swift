package import Findings
import SourceText

/// The report as one JSON object, described by `Rules/schemas/report.schema.json`.
///
/// Every finding has every key, null where there is nothing; keys keep one order. Columns count code points from 1,
/// offsets bytes from 0.
package enum JSONReporter {
  /// Renders a run, ending in a line feed. Complexity: O(findings).
  package static func render(_ report: RunReport) -> String {
    let summary = report.summary
    var writer = JSONWriter()
    writer.object { writer in
      writer.pair("compact_audit_report", 1)
      writer.key("tool")
      writer.object { writer in
        writer.pair("name", "compact-audit")
        writer.pair("version", report.version)
      }
      writer.pair("as_of", report.asOf)
      writer.key("findings")
      writer.list { writer in
        for file in report.faultsBesides + report.files {
          for finding in file.findings where report.isShown(finding) { write(finding, path: file.path, to: &writer) }
        }
      }
      writer.key("summary")
      write(summary, report, to: &writer)
      writer.key("files")
      writer.list { writer in for file in report.files { write(file, report, to: &writer) } }
    }
    return writer.text + "\n"
  }

  /// Renders the findings of files alone: `{"findings": […]}`, each as in a whole report. Complexity: O(findings).
  package static func renderFindings(_ files: [FileReport]) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("findings")
      writer.list { writer in
        for file in files { for finding in file.findings { write(finding, path: file.path, to: &writer) } }
      }
    }
    return writer.text + "\n"
  }

  private static func write(_ finding: LocatedFinding, path: String, to writer: inout JSONWriter) {
    writer.object { writer in write(keysOf: finding, path: path, to: &writer) }
  }

  /// Writes the keys of a finding into an object.
  static func write(keysOf finding: LocatedFinding, path: String, to writer: inout JSONWriter) {
    writer.pair("rule", finding.rule)
    writer.pair("severity", finding.severity.rawValue)
    writer.pair("outcome", finding.outcome.rawValue)
    writer.pair("path", path)
    writer.pair("logical_path", finding.logicalPath)
    writer.pair("occurrence", finding.occurrence)
    writer.key("start")
    write(finding.start, to: &writer)
    writer.key("end")
    write(finding.end, to: &writer)
    writer.pair("message", finding.message)
    writer.pair("label", finding.label)
    writer.pair("help", finding.help)
    writer.pair("duty", finding.duty?.rawValue)
    writer.pair("sources", finding.sources)
    writer.key("related")
    writer.list { writer in
      for place in finding.related {
        writer.object { writer in
          if let other = place.path { writer.pair("path", other) }
          writer.key("start")
          write(place.start, to: &writer)
          writer.key("end")
          write(place.end, to: &writer)
          writer.pair("message", place.label)
        }
      }
    }
    writer.pair("supports", finding.supports)
    writer.pair("ask", finding.ask)
    writer.pair("criterion", finding.criterion)
    if !finding.organisations.isEmpty { writer.pair("organisations", finding.organisations) }
    writer.key("blocks_submission")
    writer.value(finding.blocksSubmission)
    writer.key("fix")
    guard let fix = finding.fix else { return writer.value(nil as Bool?) }
    writer.object { writer in
      writer.key("safe")
      writer.value(fix.isSafe)
      writer.pair("edits", fix.edits)
    }
  }

  private static func write(_ position: SourcePosition, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.pair("line", position.line)
      writer.pair("column", position.column)
      writer.pair("offset", Int(position.offset))
    }
  }

  static func write(_ summary: RunSummary, _ report: RunReport, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("outcomes")
      writer.object { writer in
        for outcome in Outcome.allCases { writer.pair(outcome.rawValue, summary.outcomes[outcome]) }
      }
      writer.key("severities")
      writer.object { writer in
        for severity in Severity.allCases.reversed() {
          writer.pair(severity.rawValue, summary.severities[severity] ?? 0)
        }
      }
      writer.key("rules")
      writer.object { writer in
        writer.pair("run", summary.run)
        writer.pair("not_run", summary.notRun)
        writer.pair("matched_nothing", summary.matchedNothing)
      }
      writer.key("files")
      writer.object { writer in
        writer.pair("checked", summary.checkedCount)
        writer.pair("unreadable", summary.unreadableCount)
        writer.pair("with_findings", summary.withFindingsCount)
        writer.pair("skipped", report.skippedFileCount)
      }
      writer.pair("findings_not_shown", summary.hiddenCount)
      writer.key("ready_to_submit")
      writer.value(summary.isReadyToSubmit)
      writer.pair("caution", RunSummary.caution)
    }
  }

  private static func write(_ file: FileReport, _ report: RunReport, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.pair("path", file.path)
      writer.pair("kind", file.kind)
      writer.pair("organisation", file.organisation)
      writer.key("unreadable")
      writer.value(file.isUnreadable)
      writer.pair("checked_with", file.checkedWith)
      writer.pair("findings", file.findings.count)
      writer.key("ready_to_submit")
      writer.value(file.isReadyToSubmit)
      writer.key("outcomes")
      var counts = OutcomeCounts()
      for result in file.outcomes { counts += result.counts }
      writer.object { writer in
        for outcome in Outcome.allCases { writer.pair(outcome.rawValue, counts[outcome]) }
      }
      writer.key("ratings")
      writer.list { writer in for rating in file.supported { write(rating, to: &writer) } }
      writer.key("standards")
      writer.list { writer in
        for standard in StandardSupport.standards(of: file.supported, scale: report.ratingScale) {
          write(standard, report, to: &writer)
        }
      }
    }
  }

  private static func write(_ rating: SupportedRating, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.pair("criterion", rating.criterion)
      writer.pair("standard", rating.standard)
      writer.pair("claimed", rating.claimed)
      writer.pair("supported", rating.supported)
      writer.pair("because", rating.because)
      writer.pair("not_tested", rating.untested)
    }
  }

  private static func write(_ standard: StandardSupport, _ report: RunReport, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.pair("number", standard.number)
      writer.pair("title", report.standardTitles[standard.number])
      writer.key("claimed")
      writer.object { writer in
        for rating in report.ratingScale.ordered.reversed() + report.ratingScale.outside {
          writer.pair(rating, standard.claimed.first { $0.rating == rating }?.count ?? 0)
        }
      }
      writer.pair("lowest_claimed", standard.lowestClaimed)
      writer.pair("lowest_supported", standard.lowestSupported)
      write("because", standard.because, to: &writer)
      write("not_tested", standard.untested, to: &writer)
    }
  }

  private static func write(_ key: String, _ reasons: [StandardSupport.Reason], to writer: inout JSONWriter) {
    writer.key(key)
    writer.list { writer in
      for reason in reasons {
        writer.object { writer in
          writer.pair("rule", reason.rule)
          writer.pair("criteria", reason.criteria)
        }
      }
    }
  }
}
