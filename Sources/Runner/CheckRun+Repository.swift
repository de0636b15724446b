package import Findings
import SourceText

extension CheckRun {
  /// Checks the files of a repository: those of each organisation together, the others as they are checked without a
  /// configuration.
  ///
  /// A file that belongs to several organisations is reported once. What was found for some of them alone says which.
  ///
  /// - Parameters: as for `run(_:makeCheck:onProgress:)`.
  /// - Returns: a report for each file that was asked for, in the order of their paths, and the number of files of folders
  ///   that are another tool's.
  /// Complexity: memory holds `width` organisations' files at a time, and all reports.
  package func run<Check: FileChecking & ~Copyable>(
    _ plan: RepositoryPlan, makeCheck: @escaping @Sendable () -> Check, onProgress: (Int) -> Void = { _ in }
  ) async -> (reports: [FileReport], skippedCount: Int) {
    let (alone, skippedCount) = await run(plan.others, makeCheck: makeCheck, onProgress: onProgress)
    let checked = await inTasks(plan.groups) { chunk in
      var checker = makeCheck()
      return chunk.map { check($0, selected: plan.selected, &checker) }
    }
    var parts: [String: [SharedReport.Part]] = [:]
    var order: [String] = []
    for (group, reports) in zip(plan.groups, checked) {
      for (path, report) in reports {
        if parts[path] == nil { order.append(path) }
        parts[path, default: []].append(SharedReport.Part(organisation: group.name, report: report))
      }
    }
    let shared = order.map { (path: $0, report: SharedReport.merged(parts[$0] ?? [], redaction)) }
    let all = zip(plan.others.map(\.path), alone).map { (path: $0, report: $1) }
    // Files of other tools have no report, so those that are checked alone are told by their own paths.
    let reports = (alone.count == plan.others.count ? all : alone.map { (path: $0.path, report: $0) }) + shared
    return (
      reports.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }.map(\.report), skippedCount
    )
  }

  /// The reports of a group's files that were asked for, each with its path.
  private func check<Check: FileChecking & ~Copyable>(
    _ group: RepositoryPlan.Group, selected: Set<String>, _ checker: inout Check
  ) -> [(path: String, report: FileReport)] {
    var reports: [(path: String, report: FileReport)] = []
    func read(_ paths: [String]) -> [SourceText] {
      paths.compactMap { path in
        do throws(ReadError) { return try Self.read(path) } catch {
          reports.append((path, FileReport(error, redaction: redaction)))
          return nil
        }
      }
    }
    let main = group.main.flatMap { read([$0]).first }
    let (records, policies) = (read(group.records), read(group.policies))
    var files = FileGroup(group.organisation, records: records, policies: policies)
    if let main {
      files = FileGroup(main, records: records)
      files.policies = policies
      files.organisation = group.organisation
    }
    files.repository = .folder(group.root)
    let checked = checker.check(files)
    reports += zip(checked.files.map(\.path), FileReport.reports(of: checked, redaction: redaction))
      .map { (path: $0, report: $1) }
    // What came of the rules is told once: with the first file, or the first of them that was asked for.
    let first = checked.files.first?.path
    let told = reports.first { $0.path == first }?.report
    reports = reports.filter { selected.contains($0.path) }
    guard let told, let first, !selected.contains(first), !reports.isEmpty else { return reports }
    reports[0].report.outcomes = told.outcomes
    return reports
  }
}

/// Reports of one file that was checked with several organisations.
enum SharedReport {
  /// What came of it with one of them.
  struct Part {
    let organisation: String
    let report: FileReport
  }

  /// One report of all: each finding once, with the organisations that it was made for where these are not all.
  ///
  /// Complexity: O(findings × organisations).
  static func merged(_ parts: [Part], _ redaction: Redaction) -> FileReport {
    guard var merged = parts.first?.report else {
      preconditionFailure("a path has a report")
    }
    guard parts.count > 1 else { return merged }
    var findings: [LocatedFinding] = []
    var names: [[String]] = []
    var known: [Key: Int] = [:]
    for part in parts {
      var repeats: [Key: Int] = [:]
      for finding in part.report.findings {
        var key = Key(finding)
        repeats[key, default: 0] += 1
        key.number = repeats[key] ?? 1
        if let index = known[key] {
          names[index].append(part.organisation)
        } else {
          known[key] = findings.count
          findings.append(finding)
          names.append([part.organisation])
        }
      }
    }
    for index in findings.indices where names[index].count < parts.count {
      findings[index].organisations = names[index].map(redaction.safe)
    }
    merged.findings = findings.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      let places = [(one.start.line, other.start.line), (one.start.column, other.start.column)]
      for (first, second) in places where first != second { return first < second }
      return left.offset < right.offset
    }.map(\.element)
    var outcomes: [String: Int] = [:]
    merged.outcomes = []
    for outcome in parts.flatMap(\.report.outcomes) {
      if let index = outcomes[outcome.rule] {
        for kind in Outcome.allCases { merged.outcomes[index].counts[kind] += outcome.counts[kind] }
      } else {
        outcomes[outcome.rule] = merged.outcomes.count
        merged.outcomes.append(outcome)
      }
    }
    merged.isUnreadable = parts.contains { $0.report.isUnreadable }
    merged.inputs = parts.reduce(into: []) { $0.formUnion($1.report.inputs) }
    if parts.contains(where: { $0.report.organisation != merged.organisation }) { merged.organisation = nil }
    var with: Set<String> = []
    merged.checkedWith = parts.flatMap(\.report.checkedWith).filter { with.insert($0).inserted }
    return merged
  }

  /// What makes findings of two reports one.
  private struct Key: Hashable {
    let rule: String
    let message: String
    let outcome: Outcome
    let severity: Severity
    let start: [Int]
    let end: [Int]
    var number = 0

    init(_ finding: LocatedFinding) {
      rule = finding.rule
      message = finding.message
      outcome = finding.outcome
      severity = finding.severity
      start = [finding.start.line, finding.start.column]
      end = [finding.end.line, finding.end.column]
    }
  }
}
