import Findings
import Foundation
import Runner
import SourceText
import TestSupport
import Testing

/// Finds the first letter of every file, and counts the files that one checker had.
struct LetterCheck: FileChecking {
  mutating func check(_ group: FileGroup) -> CheckedDocument {
    let source = group.main
    var file = CheckedFile(path: source.path)
    file.kind = "return"
    file.findings = [
      Finding(
        rule: "a/b", severity: .warning, span: SourceSpan(start: 0, end: 1),
        message: "begins with \(source.bytes.first ?? 0)", duty: .tool)
    ]
    return CheckedDocument(files: [file], sources: [source])
  }
}

@Suite("A run over files")
struct CheckRunTests {
  @Test("the result is the same for any number of threads")
  func widths() async throws {
    let folder = try Folder()
    for number in 0..<60 { try folder.write("f\(number).yaml", "compact_audit: \(number)\n") }
    try folder.write("other.yaml", "name: build\non: push\n")
    let files = FileDiscovery([folder.path]).files
    var seen: Set<String> = []
    for width in [1, 2, 3, 16, 200] {
      let result = await CheckRun(width: width, redaction: Redaction()).run(files) { LetterCheck() }
      #expect(result.skippedCount == 1 && result.reports.count == 60)
      #expect(result.reports.map(\.path) == files.map(\.path).filter { !$0.hasSuffix("other.yaml") })
      seen.insert("\(result.reports)")
    }
    #expect(seen.count == 1)
  }

  @Test("a file that cannot be read is a report among the others")
  func unreadable() async throws {
    let folder = try Folder()
    let good = try folder.write("a.yaml")
    let result = await CheckRun(width: 2, redaction: Redaction()).run(
      [DiscoveredFile(path: good, isNamed: true), DiscoveredFile(path: folder.path + "/gone", isNamed: true)]
    ) { LetterCheck() }
    #expect(result.reports.map(\.isUnreadable) == [false, true])
    #expect(result.reports.last?.findings.map(\.rule) == ["file/missing"])
  }

  @Test("progress counts every file once, to the end")
  func progress() async throws {
    let folder = try Folder()
    for number in 0..<20 { try folder.write("f\(number).yaml") }
    var counts: [Int] = []
    _ = await CheckRun(width: 2, redaction: Redaction()).run(
      FileDiscovery([folder.path]).files, makeCheck: { LetterCheck() }, onProgress: { counts.append($0) })
    #expect(counts.last == 20 && counts == counts.sorted())
  }

  struct Opening: Sendable, CustomTestStringConvertible {
    let text: String
    let isOurs: Bool
    var testDescription: String { text.debugDescription }
  }

  static let openings: [Opening] = [
    Opening(text: "compact_audit: 1\n", isOurs: true),
    Opening(text: "\u{FEFF}# a comment\n\n%YAML 1.2\n---\ncompact_audit: 1\n", isOurs: true),
    Opening(text: "\"compact_audit\": 1\r\n", isOurs: true),
    Opening(text: "{compact_audit: 1}", isOurs: true),
    Opening(text: "{\"compact_audit\": 1}", isOurs: true),
    Opening(text: "compact_audit_records: 1\n", isOurs: true),
    Opening(text: "compact_audit_recrods: 1\n", isOurs: true),
    Opening(text: "compact_adit: 1\norganisation:\n", isOurs: true),
    Opening(text: "organisation:\n  name: x\ncompact_audit: 1\n", isOurs: true),
    Opening(text: "? compact_audit\n: 1\n", isOurs: true),
    Opening(text: "organisation:\n  name: x\n&a compact_audit: 1\n", isOurs: true),
    Opening(text: "!!str compact_audit: 1\n", isOurs: true),
    Opening(text: "{\n  \"audit\": {},\n  \"compact_audit\": 1\n}\n", isOurs: true),
    Opening(text: "{\"audit\": {}, \"compact_audit_records\": 1}", isOurs: true),
    Opening(text: "a\0:\0 \0", isOurs: true),
    Opening(text: "", isOurs: true),
    Opening(text: "# nothing\n", isOurs: true),
    Opening(text: "organisation:\n  name: x\naudit: {}\n", isOurs: true),
    Opening(text: "title: x\nanswers:\n- a: 1\n'evidence' : []\n", isOurs: true),
    Opening(text: "{\"answers\": [], \"evidence\" : []}", isOurs: true),
    Opening(text: "{\"answers\": [\"evidence\"]}", isOurs: false),
    Opening(text: "answers: 1\nx:\n  evidence: 1\n", isOurs: false),
    Opening(text: "name: build\non: push\n", isOurs: false),
    Opening(text: "- repo: local\n", isOurs: false),
    Opening(text: "compact_audit_rules: 1\n", isOurs: false),
    Opening(text: "compact_audit_table: 1\n", isOurs: false),
    Opening(text: "a: 1\nb: |\n  compact_audit: 1\n", isOurs: false),
    Opening(text: "{\"name\": \"compact_audit\"}", isOurs: false),
  ]

  @Test("a folder's file is looked at unless it is another tool's; a named file always is", arguments: openings)
  func formats(opening: Opening) async throws {
    let folder = try Folder()
    let path = try folder.write("x.yaml", opening.text)
    for isNamed in [false, true] {
      var run = CheckRun(width: 1, redaction: Redaction())
      run.sections = ["organisation", "audit", "answers", "evidence"]
      let result = await run.run([DiscoveredFile(path: path, isNamed: isNamed)]) { LetterCheck() }
      #expect(result.reports.isEmpty == !(opening.isOurs || isNamed))
    }
  }
}

@Suite("How a run ends")
struct ExitStatusTests {
  static func report(_ findings: [(Severity, Outcome)], isUnreadable: Bool = false) -> RunReport {
    var file = CheckedFile(path: "x")
    file.isUnreadable = isUnreadable
    file.findings = findings.map {
      Finding(rule: "a/b", severity: $0.0, outcome: $0.1, span: SourceSpan(at: 0), message: "m")
    }
    var report = RunReport(version: "0", asOf: "2026-01-01")
    report.files = [FileReport(file, source: SourceText(path: "x", ""), redaction: Redaction())]
    return report
  }

  @Test("findings at or above the threshold fail, whether shown or not")
  func thresholds() {
    var warned = Self.report([(.warning, .notMet)])
    warned.standards = ["99"]
    #expect(ExitStatus(warned, failingOn: .error) == .clean)
    #expect(ExitStatus(warned, failingOn: .warning) == .findings)
    #expect(ExitStatus(warned, failingOn: .info) == .findings)
    #expect(ExitStatus(warned, failingOn: nil) == .clean)
    #expect(ExitStatus(Self.report([(.error, .untestable)]), failingOn: .error) == .findings)
    #expect(ExitStatus(Self.report([(.info, .pending)]), failingOn: .info) == .clean)
    #expect(ExitStatus(Self.report([]), failingOn: .info) == .clean)
  }

  @Test("what could not be done wins over findings")
  func failures() {
    #expect(ExitStatus(Self.report([(.error, .notMet)], isUnreadable: true), failingOn: nil) == .failure)
    var broken = Self.report([])
    broken.brokenRules = ["a/b"]
    #expect(ExitStatus(broken, failingOn: .error) == .failure)
    #expect(ExitStatus(RunReport(version: "0", asOf: "2026-01-01"), failingOn: nil) == .failure)
  }
}
