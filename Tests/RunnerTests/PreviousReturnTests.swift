import CivilDates
import Findings
import Foundation
import RuleSets
import SourceText
import TestSupport
import Testing

@testable import Runner

@Suite("The return of the cycle before")
struct PreviousReturnTests {
  /// A folder with returns of a school, by name: each a fragment merged into the minimal return.
  private static func folder(_ returns: [String: String]) throws -> Folder {
    let folder = try Folder()
    let minimal = try #require(SampleTests.rules?.minimalReturns["education"])
    for (name, fragment) in returns {
      let merged = ExampleReturn(fragment: fragment, path: name, minimal: minimal)
      try folder.write(name, String(decoding: merged.source.bytes, as: UTF8.self))
    }
    return folder
  }

  /// A return whose rating has risen since, and the ratings before.
  static let now = """
    audit: {completed_on: 2026-10-02}
    answers:
      - {criterion: "4.2", rating: good, evidence: [{ref: E-survey}]}
    evidence:
      - {id: E-survey, kind: survey, location: office, dated: 2024-05-01, shows: practice}
    """
  static func last(_ day: String, _ rating: String = "inadequate") -> String {
    "audit: {completed_on: \(day)}\nanswers: [{criterion: \"4.2\", rating: \(rating)}]\n"
  }

  /// What came of checking one path of a folder against another.
  private static func run(
    _ folder: Folder, _ path: String, previous: String, width: Int = 3
  ) async throws -> (reports: [FileReport], faults: [FileReport], summary: RunSummary) {
    let rules = try #require(SampleTests.rules)
    let day = try #require(CivilDate(year: 2026, month: 11, day: 23))
    let run = CheckRun(width: width, redaction: Redaction())
    let earlier = await run.previousReturns(at: folder.path + "/" + previous, rules)
    let checked = await run.run(FileDiscovery([folder.path + "/" + path]).files) {
      FileCheck(rules: rules, asOf: day, previous: earlier)
    }
    var report = RunReport(version: "0", asOf: "2026-11-23")
    report.rules = rules.rules.map(RuleDescriptor.init)
    report.files = checked.reports
    report.inputFaults = earlier.faults(after: checked.reports, redaction: Redaction())
    return (checked.reports, report.inputFaults, report.summary)
  }

  static let rule = "evidence/unexplained-rise"

  /// What the rule needs, in the summary's words.
  static let input = "the previous return"

  /// Whether a summary says that it was wanting.
  static func isWanting(_ summary: RunSummary) -> Bool { summary.notGiven.contains { $0.input == input } }

  @Test("a rule sees it, and its places lead to its own file")
  func places() async throws {
    let folder = try Self.folder(["now.yaml": Self.now, "last.yaml": Self.last("2024-10-02")])
    let (reports, faults, summary) = try await Self.run(folder, "now.yaml", previous: "last.yaml")
    let finding = try #require(reports[0].findings.first { $0.rule == Self.rule })
    #expect(finding.message.contains("4.2 rose from inadequate to good since the return of 2024-10-02"))
    #expect(finding.related.map { $0.path.map { folder.relative([$0])[0] } } == ["last.yaml", nil])
    let excerpt = try #require(finding.otherExcerpts.first)
    #expect(excerpt.excerpt.lines.last?.text == "answers: [{criterion: \"4.2\", rating: inadequate}]")
    #expect(excerpt.excerpt.lines.last?.marks.first?.label == "inadequate in the return of 2024-10-02")
    #expect(faults.isEmpty && summary.run.contains(Self.rule) && !Self.isWanting(summary))
    #expect(summary.checkedCount == 1)
  }

  @Test("without it the rule is not run, which the summary says once")
  func absent() async throws {
    let folder = try Self.folder(["now.yaml": Self.now, "other/last.yaml": "organisation: {reference: B}"])
    let (reports, faults, summary) = try await Self.run(folder, "now.yaml", previous: "other")
    #expect(!reports[0].findings.contains { $0.rule == Self.rule } && faults.isEmpty)
    #expect(Self.isWanting(summary))
    #expect(summary.notGiven.first { $0.input == Self.input }?.rules.contains(Self.rule) == true)
    #expect(summary.outcomes[.notRun] > 0 && summary.givenToSome.isEmpty)
  }

  @Test("of a folder the latest before each return is taken, and returns without one are counted")
  func folders() async throws {
    let folder = try Self.folder([
      "now/a.yaml": Self.now, "now/b.yaml": "organisation: {reference: B}\n" + Self.now,
      "all/2020.yaml": Self.last("2020-10-02", "good"), "all/2024.yaml": Self.last("2024-10-02"),
      "all/2026.yaml": Self.last("2026-10-02", "good"), "all/2028.yaml": Self.last("2028-10-02", "good"),
    ])
    try folder.write("all/other.yaml", "on: push\n")
    try folder.write("all/records.yaml", "compact_audit_records: 1\norganisation: {reference: EXAMPLE-S}\n")
    var seen: Set<String> = []
    for width in [1, 2, 9] {
      let (reports, faults, summary) = try await Self.run(folder, "now", previous: "all", width: width)
      #expect(reports.map { $0.findings.count { $0.rule == Self.rule } } == [1, 0])
      #expect(faults.isEmpty && summary.givenToSome.map(\.lackingCount) == [1] && !Self.isWanting(summary))
      seen.insert("\(reports)")
    }
    #expect(seen.count == 1)
  }

  @Test("records kept apart and the return before are both seen in one check")
  func together() async throws {
    let folder = try Self.folder(["run/now.yaml": Self.now + "\nallegations:\n", "last.yaml": Self.last("2024-10-02")])
    try folder.write(
      "run/records.yaml", "compact_audit_records: 1\norganisation: {reference: EXAMPLE-S}\nallegations: []\n")
    let (reports, _, _) = try await Self.run(folder, "run", previous: "last.yaml")
    let finding = try #require(reports[0].findings.first { $0.rule == Self.rule })
    #expect(finding.related.first?.path?.hasSuffix("last.yaml") == true && finding.related.first?.start.line == 3)
    #expect(reports.map(\.checkedWith.count) == [1, 1])
    #expect(!reports[0].findings.contains { $0.rule == "return/section-not-recorded" })
  }

  @Test(
    "what cannot be the one before is told, at the place that says so",
    arguments: [
      ("last.yaml", Self.last("2026-10-02"), "previous/not-earlier", "2026-10-02"),
      ("last.yaml", "organisation: {reference: B}", "previous/other-organisation", "B"),
      ("last.yaml", "organisation: {reference: }", "previous/nobodys", "compact_audit"),
      (
        "last.yaml", "compact_audit_records: 1\norganisation: {reference: EXAMPLE-S}", "previous/not-a-return",
        "compact_audit_records"
      ),
      ("last.yaml", "a: [", "yaml/", ""),
      ("gone.yaml", "", "file/missing", ""),
      (".none", "", "previous/no-return", ""),
    ])
  func faults(name: String, fragment: String, id: String, text: String) async throws {
    let folder = try Self.folder(["now.yaml": Self.now])
    if name == ".none" {
      try FileManager.default.createDirectory(
        at: folder.url.appendingPathComponent(name), withIntermediateDirectories: true)
    } else if fragment.hasPrefix("compact_audit_records") || fragment == "a: [" {
      try folder.write(name, fragment)
    } else if !fragment.isEmpty {
      let merged = ExampleReturn(
        fragment: fragment, path: name, minimal: try #require(SampleTests.rules?.minimalReturns["education"]))
      try folder.write(name, String(decoding: merged.source.bytes, as: UTF8.self))
    }
    let (reports, faults, summary) = try await Self.run(folder, "now.yaml", previous: name)
    let finding = try #require(faults.first?.findings.first)
    #expect(faults.count == 1 && finding.rule.hasPrefix(id) && finding.severity == .error, "\(faults)")
    if !text.isEmpty {
      let line = try #require(finding.excerpt?.lines.last { !$0.marks.isEmpty })
      let cells = try #require(line.marks.first { $0.isPrimary }).cells
      #expect(String(Array(line.text)[cells]) == text)
    }
    #expect(summary.notGiven.first { $0.input == Self.input }?.rules.contains(Self.rule) == true)
    var report = RunReport(version: "0", asOf: "2026-11-23")
    report.files = reports
    report.inputFaults = faults
    #expect(ExitStatus(report, failingOn: nil) == .failure)
  }

  @Test("two of one organisation and day are told, and neither is taken")
  func repeated() async throws {
    let folder = try Self.folder([
      "now.yaml": Self.now, "all/a.yaml": Self.last("2024-10-02"), "all/b.yaml": Self.last("2024-10-02", "good"),
    ])
    let (reports, faults, _) = try await Self.run(folder, "now.yaml", previous: "all")
    #expect(faults.flatMap(\.findings).map(\.rule) == ["previous/repeated"])
    #expect(!reports[0].findings.contains { $0.rule == Self.rule })
  }

  @Test("what is not recorded in it makes a rule untestable at the return's own record, and leads there")
  func unknown() throws {
    let pack = """
      compact_audit_rules: 1
      rules:
        - {id: test/asks, title: a test, duty: tool, severity: error, sources: [{document: compact_audit, verified: true}],
           settings: [education], status: stable, why: To see., message: m, help: h, inputs: [previous],
           for_each: answer in answers, require: "first(previous.answers).rating == answer.rating",
           at: first(previous.answers).rating, label: here, examples: [{name: a, met: 'answers: []'}, {name: b, not_met: 'answers: []'}]}

      """
    let loaded = BuiltInRuleSet.load(adding: [SourceText(path: "pack/test.yaml", pack)])
    #expect(loaded.problems.flatMap(\.findings).map(\.message) == [])
    let rules = try #require(loaded.rules)
    let minimal = try #require(rules.minimalReturns["education"])
    func check(_ last: String) throws -> (finding: Finding, own: ExampleReturn, last: ExampleReturn) {
      let own = ExampleReturn(
        fragment: "answers: [{criterion: ⟦\"4.2\"⟧, rating: good}]", path: "now", minimal: minimal)
      let before = ExampleReturn(fragment: last, path: "last", minimal: minimal)
      var check = FileCheck(rules: rules, asOf: try #require(CivilDate(year: 2026, month: 11, day: 23)))
      let file = check.checkUnfolded(own.source, previous: before.source)
      return (try #require(file.findings.first { $0.rule == "test/asks" }), own, before)
    }
    for (last, words) in [
      ("answers: [{criterion: ⟦\"4.2\"⟧, summary: x}]", "`rating` of the previous return is not recorded"),
      ("answers: [{criterion: \"4.2\", rating: ⟦godo⟧}]", "what is written cannot be read"),
    ] {
      let (finding, own, before) = try check(last)
      #expect(finding.outcome == .untestable && finding.message.contains(words), "\(finding.message)")
      #expect([finding.span] == own.marks && finding.help == nil)
      #expect(finding.related.map(\.span) == before.marks && finding.related.map(\.file) == [1])
    }
    let (finding, own, before) = try check("answers: [{criterion: \"4.2\", rating: ⟦inadequate⟧}]")
    #expect(finding.outcome == .notMet && [finding.span] == own.marks && finding.label == nil)
    #expect(finding.related.map(\.span) == before.marks && finding.related.map(\.label) == ["here"])
  }

  @Test("a personal number in the previous return is masked in what leads there")
  func masked() async throws {
    let folder = try Self.folder([
      "now.yaml": Self.now,
      "last.yaml":
        "audit: {completed_on: 2024-10-02}\nanswers: [{criterion: \"4.2\", rating: inadequate, summary: 943 476 5919}]\n",
    ])
    let (reports, _, _) = try await Self.run(folder, "now.yaml", previous: "last.yaml")
    #expect(reports[0].findings.contains { $0.rule == Self.rule } && !"\(reports)".contains("5919"))
  }
}
