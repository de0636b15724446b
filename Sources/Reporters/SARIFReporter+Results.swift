import Findings
import SourceText

extension SARIFLog {
  /// A result.
  func write(_ row: ReportRow, to writer: inout JSONWriter) {
    let finding = row.finding
    writer.object { writer in
      writer.pair("ruleId", finding.rule)
      writer.pair("ruleIndex", ruleIndices[finding.rule])
      if isWhole { writer.pair("kind", finding.outcome == .pending ? "informational" : "fail") }
      // What is no failure has no level, as the standard wants it.
      let isPending = finding.outcome == .pending
      writer.pair("level", isWhole && isPending ? "none" : Self.level(of: finding.severity))
      writeText("message", message(of: row), to: &writer)
      writer.key("locations")
      writer.list { writer in
        writer.object { writer in
          writePlace(row.path, finding.start, finding.end, to: &writer)
          guard isWhole, !finding.logicalPath.isEmpty else { return }
          writer.key("logicalLocations")
          writer.list { writer in
            writer.object { writer in
              writer.pair("fullyQualifiedName", finding.logicalPath)
              writer.pair("kind", "member")
            }
          }
        }
      }
      let related = isWhole ? finding.related : Array(finding.related.prefix(SARIFReporter.placeLimit - 1))
      if !related.isEmpty {
        writer.key("relatedLocations")
        writer.list { writer in
          for (number, place) in related.enumerated() {
            writer.object { writer in
              writer.pair("id", number + 1)
              writePlace(place.path ?? row.path, place.start, place.end, to: &writer)
              writeText("message", place.label, to: &writer)
            }
          }
        }
      }
      writer.key("partialFingerprints")
      writer.object { writer in
        if let hash = finding.lineHash { writer.pair("primaryLocationLineHash", hash) }
        writer.pair("compactAuditIdentity/v1", row.identity(context.paths))
      }
      guard isWhole else { return }
      writer.key("suppressions")
      writer.list { writer in
        guard finding.outcome == .waived else { return }
        writer.object { writer in
          writer.pair("kind", "external")
          writer.pair("status", "accepted")
        }
      }
      writer.key("properties")
      writer.object { writeProperties(of: finding, to: &$0) }
    }
  }

  private func writeProperties(of finding: LocatedFinding, to writer: inout JSONWriter) {
    writer.pair("outcome", finding.outcome.rawValue)
    writer.pair("severity", finding.severity.rawValue)
    writer.pair("label", finding.label)
    writer.pair("help", finding.help)
    writer.pair("duty", finding.duty?.rawValue)
    writer.pair("sources", finding.sources)
    writer.pair("criterion", finding.criterion)
    writer.pair("criteria", finding.criteria)
    writer.pair("supports", finding.supports)
    writer.pair("ask", finding.ask)
    writer.key("blocksSubmission")
    writer.value(finding.blocksSubmission)
    writer.key("acknowledged")
    writer.value(finding.isAcknowledged)
    writer.pair("occurrence", finding.occurrence)
  }

  /// The message; for code scanning with what mends it, and links to the related places, which are shown only where the
  /// message has such.
  private func message(of row: ReportRow) -> String {
    guard !isWhole else { return Self.plain(row.finding.message) }
    let links = row.finding.related.prefix(FileReport.placeLimit).enumerated().map { number, place in
      "[\(Self.plain(place.label.isEmpty ? "here" : place.label, isLink: true))](\(number + 1))"
    }
    let title = Self.plain(row.finding.message)
    let help = row.finding.help.map { $0.isEmpty ? "" : ".\nWhat mends it: " + Self.plain($0) } ?? ""
    return title + help + (links.isEmpty ? "" : ".\nSee " + links.joined(separator: ", "))
  }

  /// A text in which no reader finds a link: a bracket that could begin or end one is escaped, as the standard says.
  private static func plain(_ text: String, isLink: Bool = false) -> String {
    guard isLink || text.contains("](") else { return text }
    return text.replacing("\\", with: "\\\\").replacing("[", with: "\\[").replacing("]", with: "\\]")
  }

  private func writePlace(
    _ path: String, _ start: SourcePosition, _ end: SourcePosition, to writer: inout JSONWriter
  ) {
    writer.key("physicalLocation")
    writer.object { writer in
      writeArtifact(path, to: &writer)
      writer.key("region")
      writer.object { writer in
        writer.pair("startLine", start.line)
        writer.pair("startColumn", start.utf16Column)
        writer.pair("endLine", end.line)
        writer.pair("endColumn", end.utf16Column)
        guard isWhole else { return }
        writer.pair("byteOffset", Int(start.offset))
        writer.pair("byteLength", max(0, Int(end.offset) - Int(start.offset)))
      }
    }
  }
}
