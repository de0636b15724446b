package import Findings
import SourceText

/// The run as a SARIF 2.1.0 log: whole, or with what GitHub's code scanning displays alone, within its limits.
///
/// Source: OASIS SARIF 2.1.0; github/docs, *SARIF support for code scanning*. Columns count UTF-16 units from 1.
package enum SARIFReporter {
  /// Whom the log is for.
  package enum Flavour: Sendable {
    /// Any reader: everything that the run has to say but excerpts.
    case whole
    /// GitHub's code scanning: what it displays, without what is waived.
    case gitHub
  }

  /// The results of a run that code scanning takes, and places of one.
  static let resultLimit = 25_000
  static let placeLimit = 100
  /// Characters of a description.
  static let descriptionLimit = 1024

  /// Renders a run, ending in a line feed. Complexity: O(findings × log findings + rules).
  package static func render(_ report: RunReport, _ context: ReportContext, _ flavour: Flavour) -> String {
    let log = SARIFLog(report, context, flavour)
    var writer = JSONWriter()
    writer.object { writer in
      writer.pair("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      writer.pair("version", "2.1.0")
      writer.key("runs")
      writer.list { writer in writer.object { log.writeRun(to: &$0) } }
    }
    return writer.text + "\n"
  }
}

/// One making of a log.
struct SARIFLog {
  let report: RunReport
  let context: ReportContext
  let isWhole: Bool
  /// The results, and how many more there were.
  let rows: [ReportRow]
  private let leftCount: Int
  /// What the rules of the results are, in the order of the log, and where each stands in it.
  let rules: [RuleDescriptor]
  let ruleIndices: [String: Int]

  init(_ report: RunReport, _ context: ReportContext, _ flavour: SARIFReporter.Flavour) {
    self.report = report
    self.context = context
    isWhole = flavour == .whole
    if isWhole {
      rows = report.rows
      leftCount = 0
    } else {
      let all = report.rows.filter { $0.finding.outcome != .waived }
      let isTooMany = all.count > SARIFReporter.resultLimit
      rows =
        isTooMany
        ? Array(
          report.rowsByImportance.filter { $0.finding.outcome != .waived }
            .prefix(SARIFReporter.resultLimit)) : all
      leftCount = all.count - rows.count
    }
    var named: Set<String> = []
    var rules: [RuleDescriptor] = []
    let used = Set(rows.map(\.finding.rule))
    for rule in report.rules where isWhole || used.contains(rule.id) {
      if named.insert(rule.id).inserted { rules.append(rule) }
    }
    for rule in context.faultKinds where used.contains(rule.id) && named.insert(rule.id).inserted {
      rules.append(rule)
    }
    for row in rows where named.insert(row.finding.rule).inserted {
      rules.append(
        RuleDescriptor(id: row.finding.rule, title: row.finding.rule, severity: row.finding.severity))
    }
    self.rules = rules
    ruleIndices = Dictionary(rules.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
  }

  func writeRun(to writer: inout JSONWriter) {
    writer.key("tool")
    writer.object { writer in
      writer.key("driver")
      writer.object { writer in
        writer.pair("name", "compact-audit")
        writer.pair("version", report.version)
        writer.pair("semanticVersion", report.version)
        writer.key("rules")
        writer.list { writer in for rule in rules { write(rule, to: &writer) } }
      }
    }
    writer.key("automationDetails")
    writer.object { $0.pair("id", "compact-audit/") }
    writer.pair("columnKind", "utf16CodeUnits")
    writer.key("invocations")
    writer.list { writer in writer.object { writeInvocation(to: &$0) } }
    writer.key("results")
    writer.list { writer in for row in rows { write(row, to: &writer) } }
    guard isWhole else { return }
    writer.key("properties")
    writer.object { writer in
      writer.pair("asOf", report.asOf)
      writer.pair("caution", RunSummary.caution)
      writer.key("summary")
      JSONReporter.write(report.summary, report, to: &writer)
    }
  }

  // MARK: - The run itself

  private func writeInvocation(to writer: inout JSONWriter) {
    let unreadable = report.files.filter(\.isUnreadable)
    writer.key("executionSuccessful")
    writer.value(context.exitStatus != 2)
    writer.pair("exitCode", context.exitStatus)
    writer.key("toolExecutionNotifications")
    writer.list { writer in
      for file in unreadable { writeNotification(file, fallback: "the file cannot be read", to: &writer) }
      if leftCount > 0 {
        writer.object { writer in
          writer.pair("level", "warning")
          writeText("message", "\(leftCount) more findings are left out: the service takes no more", to: &writer)
        }
      }
    }
    writer.key("toolConfigurationNotifications")
    writer.list { writer in
      for file in report.faultsBesides {
        writeNotification(file, fallback: "the file has faults", to: &writer)
      }
      for rule in report.brokenRules {
        writer.object { writer in
          writer.pair("level", "error")
          writeText("message", "the rule \(rule) is broken and was not run", to: &writer)
        }
      }
    }
  }

  private func writeNotification(_ file: FileReport, fallback: String, to writer: inout JSONWriter) {
    let first = file.findings.first
    writer.object { writer in
      writer.pair("level", "error")
      writeText("message", first?.message ?? fallback, to: &writer)
      if let rule = first?.rule {
        writer.key("descriptor")
        writer.object { $0.pair("id", rule) }
      }
      writer.key("locations")
      writer.list { writer in
        writer.object { writer in
          writer.key("physicalLocation")
          writer.object { writeArtifact(file.path, to: &$0) }
        }
      }
    }
  }

  // MARK: - Rules

  private func write(_ rule: RuleDescriptor, to writer: inout JSONWriter) {
    let why = rule.why.isEmpty ? rule.title : rule.why
    writer.object { writer in
      writer.pair("id", rule.id)
      writer.pair("name", String(Self.name(of: rule.id).prefix(255)))
      writeText("shortDescription", Self.cut(rule.title.isEmpty ? rule.id : rule.title), to: &writer)
      writeText("fullDescription", Self.cut(why), to: &writer)
      writer.key("help")
      writer.object { writer in
        writer.pair("text", help(of: rule).map { "\($0.name): \($0.text)" }.joined(separator: "\n\n"))
        writer.pair(
          "markdown",
          help(of: rule).map { "**\($0.name)**: \(MarkdownReporter.inline($0.text))" }.joined(separator: "\n\n"))
      }
      writer.key("defaultConfiguration")
      writer.object { $0.pair("level", Self.level(of: rule.severity)) }
      writer.key("properties")
      writer.object { writer in
        writer.pair("tags", Array(([rule.group] + (rule.duty.map { ["duty-" + $0.rawValue] } ?? [])).prefix(20)))
        writer.pair("problem.severity", rule.severity == .info ? "recommendation" : rule.severity.rawValue)
        guard isWhole else { return }
        writer.pair("duty", rule.duty?.rawValue)
        writer.pair("sources", rule.sources)
        writer.pair("settings", rule.settings)
        writer.pair("status", rule.status)
      }
    }
  }

  /// What there is to say of a rule beside its description; never empty.
  private func help(of rule: RuleDescriptor) -> [(name: String, text: String)] {
    var parts: [(name: String, text: String)] = []
    if !rule.why.isEmpty { parts.append(("Why it matters", rule.why)) }
    if let help = rule.help, !help.isEmpty { parts.append(("What mends it", help)) }
    if let duty = rule.duty { parts.append(("Duty", ([duty.words] + rule.sources).joined(separator: "; "))) }
    return parts + [("More", "compact-audit explain \(rule.id)")]
  }

  /// `evidence/only-policy` as `EvidenceOnlyPolicy`.
  private static func name(of id: String) -> String {
    id.split { $0 == "/" || $0 == "-" }.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  private static func cut(_ text: String) -> String {
    text.count <= SARIFReporter.descriptionLimit
      ? text : text.prefix(SARIFReporter.descriptionLimit - 1) + "…"
  }

  static func level(of severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }

  func writeText(_ key: String, _ text: String, to writer: inout JSONWriter) {
    writer.key(key)
    writer.object { $0.pair("text", text.isEmpty ? "-" : text) }
  }

  func writeArtifact(_ path: String, to writer: inout JSONWriter) {
    writer.key("artifactLocation")
    writer.object { $0.pair("uri", context.paths.uri(path)) }
  }
}
