import Findings
import SourceText

/// What reports for people say of a run, whatever they are written as.
enum RunWording {
  /// Rules that a line names before it counts the rest.
  private static let nameLimit = 8
  /// Returns that a line names with their records before it counts the rest.
  private static let joinedLimit = 3
  /// Lines that a note names before it counts the rest.
  private static let placesNamed = 20

  /// `Checked 2 files as of 2026-11-23, 1 of them unreadable`.
  static func checked(_ summary: RunSummary, _ report: RunReport) -> String {
    var text = "Checked \(counted(summary.checkedCount, "file")) as of \(report.asOf)"
    if summary.unreadableCount > 0 { text += ", \(summary.unreadableCount) of them unreadable" }
    return text
  }

  /// The counts of a run, what was not tested and what was not run, each under its name; what is 0 is left out.
  static func lines(_ summary: RunSummary, _ report: RunReport) -> [(name: String, content: String)] {
    var lines = [(name: "found", content: severities(summary.severities))]
    if summary.hiddenCount > 0 {
      lines.append(("not shown", outside(summary.hiddenCount, report) + ", counted above all the same"))
    }
    // Where no file could be read, it goes without saying that no rule was run.
    if summary.checkedCount > 0, summary.unreadableCount == summary.checkedCount { return lines }
    lines.append(("results", results(summary.outcomes)))
    if let joined = joined(report) { lines.append(("checked together", joined)) }
    if !summary.untestable.isEmpty {
      lines.append(("could not be tested", named(summary.untestable.map { "\($0.rule) (\($0.count))" })))
    }
    let explained = Set(summary.notGiven.flatMap(\.rules) + report.switchedOff.map(\.rule))
    let notRun = summary.notRun.filter { !explained.contains($0) }
    if !notRun.isEmpty { lines.append(("rules not run", named(notRun))) }
    if !summary.notGiven.isEmpty {
      let parts = summary.notGiven.map { "\(named($0.rules)) (needs \($0.input))" }
      lines.append(("not run for want of what was not given", parts.joined(separator: "; ")))
    }
    for (input, rules, count) in summary.givenToSome {
      let lacking = "need \(input), which \(counted(count, "return")) did not have"
      lines.append(("not run on some returns", "\(named(rules)) (\(lacking))"))
    }
    if report.files.contains(where: { $0.kind == "policy" && !$0.outcomes.isEmpty }) {
      lines.append(("not run on policies", "rules that need the return of the organisation, or its setting"))
    }
    if report.files.contains(where: { $0.kind == "configuration" && !$0.outcomes.isEmpty }) {
      lines.append(("not run without a return", "rules that need the return of the organisation"))
    }
    for (rule, reason) in report.switchedOff { lines.append(("switched off", "\(rule) (\(reason))")) }
    if !summary.matchedNothing.isEmpty { lines.append(("rules that matched nothing", named(summary.matchedNothing))) }
    if report.skippedFileCount > 0 {
      let files = counted(report.skippedFileCount, "file")
      lines.append(("skipped", "\(files) in the folders that are links, or neither returns nor policies"))
    }
    return lines
  }

  /// How many findings a report narrowed to some standards leaves out.
  static func outside(_ count: Int, _ report: RunReport) -> String {
    "\(counted(count, "finding")) outside standard \(report.standards.joined(separator: ", "))"
  }

  /// Which records were checked with which return, the first few by name; `nil` where none were.
  private static func joined(_ report: RunReport) -> String? {
    let joined = report.files.filter { $0.kind == "return" && !$0.checkedWith.isEmpty }
    guard !joined.isEmpty else { return nil }
    let named = joined.prefix(joinedLimit).map { "\($0.path) with \($0.checkedWith.joined(separator: ", "))" }
    let more = joined.count > named.count ? ["\(joined.count - named.count) more returns with theirs"] : []
    return (named + more).joined(separator: "; ")
  }

  private static func results(_ outcomes: OutcomeCounts) -> String {
    let words: [(Outcome, String)] = [
      (.met, "met"), (.notMet, "not met"), (.untestable, "could not be tested"), (.pending, "pending"),
      (.waived, "waived"), (.notApplicable, "not applicable"),
    ]
    let parts = words.filter { outcomes[$0.0] > 0 }.map { "\(outcomes[$0.0]) \($0.1)" }
    return parts.isEmpty ? "none" : parts.joined(separator: ", ")
  }

  private static func named(_ rules: [String]) -> String {
    guard rules.count > nameLimit + 1 else { return rules.joined(separator: ", ") }
    return rules.prefix(nameLimit).joined(separator: ", ") + " and \(rules.count - nameLimit) more"
  }

  /// Why a return is not ready.
  static func reasons(_ file: FileReport) -> String {
    if file.isUnreadable { return "it could not be read" }
    let blocking = file.findings.filter(\.keepsFromSubmitting) + file.heldBackElsewhere
    let faults = blocking.filter(\.isStructural).count
    let gaps = blocking.filter { !$0.isStructural && $0.outcome != .untestable }.count
    let untested = blocking.filter { $0.outcome == .untestable }.count
    var parts: [String] = []
    if faults > 0 { parts.append("\(counted(faults, "part")) of it cannot be read as written") }
    if gaps > 0 { parts.append("\(counted(gaps, "gap")) in what a return must hold") }
    if untested > 0 { parts.append("\(counted(untested, "check")) that could not be made") }
    let paths = file.heldBackElsewhere.isEmpty ? "" : " (with \(file.checkedWith.joined(separator: ", ")))"
    return parts.joined(separator: "; ") + paths
  }

  /// The line of a place, with its file where that is another than the finding's.
  static func line(of place: LocatedPlace) -> String {
    (place.path.map { $0 + " " } ?? "") + "line \(place.start.line)"
  }

  /// Lines of places that the excerpt leaves out; `nil` where it leaves none. Of several results told as one each line says
  /// what it is told, where that differs.
  static func places(of finding: LocatedFinding) -> String? {
    let places = finding.related.dropFirst(finding.shownPlaceCount)
    guard !places.isEmpty else { return nil }
    let isTold = finding.isRolledUp && places.contains { $0.label != finding.label }
    let lines = places.prefix(placesNamed).map { place in
      "\(place.start.line)" + (place.path.map { " of \($0)" } ?? "") + (isTold ? " (\(place.label))" : "")
    }
    let more = places.count > placesNamed ? " and \(places.count - placesNamed) more" : ""
    return (places.count == 1 ? "line " : "lines ") + lines.joined(separator: ", ") + more
  }

  /// A value of the schema as words: `requires_improvement` without its underscore.
  static func words(of value: String) -> String {
    value.contains(" ") ? value : value.split(separator: "_").joined(separator: " ")
  }

  /// `3 errors, 1 warning`.
  static func severities(of findings: [LocatedFinding]) -> String {
    severities(Dictionary(grouping: findings, by: \.severity).mapValues(\.count))
  }

  /// `3 errors, 1 warning`, worst first; `nothing` where all are 0.
  static func severities(_ counts: [Severity: Int]) -> String {
    let parts = Severity.allCases.reversed().compactMap { severity -> String? in
      guard let count = counts[severity], count > 0 else { return nil }
      return severity == .info ? "\(count) info" : counted(count, severity.rawValue)
    }
    return parts.isEmpty ? "nothing" : parts.joined(separator: ", ")
  }

  /// `1 file`, `2 files`.
  static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}

extension LocatedFinding {
  /// What an admitted failure comes to; `nil` where it is not admitted.
  var acknowledgement: String? {
    isAcknowledged ? "admitted and acted upon, so it fails no check; the reviewer still counts it" : nil
  }
}

extension Duty {
  /// The word that a report prints for it.
  package var words: String {
    switch self {
    case .must: "must"
    case .should: "should"
    case .tool: "tool"
    case .goodPractice: "good practice"
    }
  }
}
