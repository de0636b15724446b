import CivilDates
import Findings
import Foundation
import RuleSets
import Runner
import SourceText
import TestSupport
import Testing

@Suite("Policies in their own files")
struct PolicyCheckTests {
  static let day = CivilDate(year: 2026, month: 11, day: 23)
  static let head =
    "---\ncompact_audit_policy: {key: visits, status: approved, review_due: 2027-09-15}\n---\n"

  private func check(_ text: String, path: String = "policy.md") throws -> CheckedFile {
    var check = FileCheck(rules: try #require(SampleTests.rules), asOf: try #require(Self.day))
    return check.check(SourceText(path: path, text))
  }

  private func outcomes(_ rule: String, _ file: CheckedFile) throws -> OutcomeCounts {
    try #require(file.outcomes.first { $0.rule == rule }).counts
  }

  @Test(
    "findings stand on what is written, in the front matter and in the text",
    arguments: [
      ("---\ncompact_audit_policy: {status: ⟦draft⟧}\n---\n", "policy/draft"),
      ("\u{FEFF}---\r\nname: tŷ 👩🏽‍🏫\r\ncompact_audit_policy:\r\n  status: ⟦draft⟧\r\n---\r\n", "policy/draft"),
      (head + "A text with *⟦T*BC⟧.\n", "policy/placeholder-left"),
      (head + "> - tŷ ⟦insert\n>   name⟧\n", "policy/placeholder-left"),
      (head.replacing("\n", with: "\r\n") + "A\r\n⟦insert\r\nname⟧\r\n", "policy/placeholder-left"),
      (head + "|a|\n|-|\n|ring ⟦943 476 5919⟧|\n", "privacy/personal-data"),
      (head + "# 👩🏽‍🏫 ⟦943&#32;476&#x20;5919⟧\n\ntext\n", "privacy/personal-data"),
      ("---\nother: ⟦943 476 5919⟧\ncompact_audit_policy: {key: a, status: withdrawn}\n---\n", "privacy/personal-data"),
      (
        "---\ncompact_audit_policy: {key: a, status: withdrawn, title: Of ⟦943 476 5919⟧}\n---\n",
        "privacy/personal-data"
      ),
    ])
  func places(marked: String, rule: String) throws {
    let text = MarkedText(marked)
    let file = try check(text.text)
    #expect(file.kind == "policy" && !file.isUnreadable)
    #expect(file.findings.map(\.rule) == [rule])
    #expect(file.findings.map(\.span) == text.spans)
  }

  @Test("what is missing is untestable, at the key that has it blank, and never met")
  func missing() throws {
    let text = MarkedText("---\ncompact_audit_policy: {key: a, ⟦status⟧: }\n---\n")
    let file = try check(text.text)
    #expect(file.findings.contains { $0.outcome == .untestable && $0.rule == "policy/draft" })
    #expect(file.findings.filter { $0.rule == "policy/draft" }.map(\.span) == text.spans)
    #expect(try outcomes("policy/draft", file)[.met] == 0)
  }

  @Test(
    "without front matter for us there is one finding, and no rule about policies is met",
    arguments: [
      ("⟦⟧# Child protection\n\nTBC\n", "policy/no-front-matter"),
      ("⟦⟧", "policy/no-front-matter"),
      ("⟦---⟧\nlayout: page\n---\nTBC\n", "policy/no-front-matter"),
      ("⟦---⟧\n---\n", "policy/no-front-matter"),
      ("---\n⟦compact_audit_policy⟧:\n---\n", "policy/no-front-matter"),
      ("---\n⟦compact_audit_policy⟧: {}\n---\n", "policy/no-front-matter"),
      ("---\n⟦compact_audit_polcy⟧: {key: a}\n---\n", "schema/unknown-key"),
      ("---\ncompact_audit_policy: ⟦yes⟧\n---\n", "schema/wrong-type"),
      ("⟦---⟧\ncompact_audit_policy: {key: a}\n", "markdown/unclosed-front-matter"),
      ("# A\n\n⟦---⟧\ncompact_audit_policy: {key: a}\n---\n", "policy/no-front-matter"),
    ])
  func none(marked: String, rule: String) throws {
    let text = MarkedText(marked)
    let file = try check(text.text)
    #expect(file.findings.map(\.rule) == [rule])
    if !marked.hasPrefix("# A") { #expect(file.findings.map(\.span) == text.spans) }
    #expect(file.findings.allSatisfy { $0.severity == .error })
    for result in file.outcomes where result.rule.hasPrefix("policy/") {
      #expect(result.counts[.notRun] == 1 && result.counts.total == 1, "\(result.rule)")
    }
  }

  @Test("a text without front matter, or with faults there, is searched all the same, and what is found is masked")
  func searched() throws {
    for head in ["", "---\na: 1\n---\n", "---\ncompact_audit_policy: [\n---\n", "---\ncompact_audit_policy: 1\n---\n"] {
      let text = head + "Ring 943\n476 5919.\n"
      let file = try check(text)
      #expect(file.findings.contains { $0.rule == "privacy/personal-data" }, "\(head)")
      let report = FileReport(file, source: SourceText(path: "policy.md", text), redaction: Redaction())
      #expect(!"\(report)".contains("5919"))
    }
  }

  @Test("a document that is no text is told of, and not passed", arguments: ["docx", "DOC", "odt", "rtf", "pdf"])
  func otherForms(ending: String) throws {
    let file = try check("PK\u{3}\u{4} 943 476 5919", path: "policies/a." + ending)
    #expect(file.kind == "policy" && file.outcomes.isEmpty)
    let finding = try #require(file.findings.first)
    #expect(finding.rule == "policy/text-not-checked" && finding.outcome == .untestable && finding.severity == .error)
    let source = SourceText(path: "policies/a." + ending, "PK\u{3}\u{4} 943 476 5919")
    var check = FileCheck(rules: try #require(SampleTests.rules), asOf: try #require(Self.day))
    let report = FileReport.reports(of: check.check(FileGroup(source)), redaction: Redaction())[0]
    #expect(report.findings.count == 1 && report.findings[0].excerpt?.lines.allSatisfy { $0.text.isEmpty } == true)
  }

  @Test("rules that need the return or its setting are not run on a policy, and those that need a text not on a return")
  func notRun() throws {
    let file = try check(Self.head)
    for rule in ["policy/missing", "policy/wrong-approver", "policy/not-yet-effective", "return/section-not-recorded"] {
      #expect(try outcomes(rule, file)[.notRun] == 1 && outcomes(rule, file).total == 1, "\(rule)")
    }
    #expect(try outcomes("policy/draft", file)[.met] == 1)
    #expect(try outcomes("policy/placeholder-left", file)[.met] == 1)
    let rules = try #require(SampleTests.rules)
    var check = FileCheck(rules: rules, asOf: try #require(Self.day))
    let whole = check.check(try #require(rules.minimalReturns["education"]))
    for rule in ["policy/placeholder-left", "policy/stale-term"] {
      #expect(try outcomes(rule, whole)[.notRun] == 1 && outcomes(rule, whole).total == 1, "\(rule)")
    }
  }

  @Test("one checker checks returns and policies in turn, and none leaves a trace in the next")
  func inTurn() throws {
    let rules = try #require(SampleTests.rules)
    let minimal = try #require(rules.minimalReturns["education"])
    let policy = SourceText(path: "policy.md", Self.head + "TBC\n")
    var check = FileCheck(rules: rules, asOf: try #require(Self.day))
    let first = [check.check(minimal), check.check(policy)].map { "\($0)" }
    for _ in 0..<2 { #expect([check.check(minimal), check.check(policy)].map { "\($0)" } == first) }
  }

  @Test("sections cannot be written in a register: they are read off a text")
  func written() throws {
    let file = try check("---\ncompact_audit_policy: {key: a, status: withdrawn, sections: [{text: TBC}]}\n---\n")
    #expect(file.findings.map(\.rule) == ["schema/unknown-key"])
  }

  @Test("of a folder, Markdown with our key is checked, and everything in a folder of policies")
  func folder() async throws {
    let folder = try Folder()
    try folder.write("README.md", "# compact_audit\n\ncompact_audit_policy: a\n")
    try folder.write("docs/own.md", Self.head)
    try folder.write("docs/near.md", "---\nlayout: a\ncompact-audit-policy: {key: a}\n---\n")
    try folder.write("docs/page.md", "---\nlayout: a\n---\ncompact_audit_policy: a\n")
    try folder.write("docs/letter.docx", "PK")
    try folder.write("policies/deep/none.md", "# A\n")
    try folder.write("policies/old.pdf", "PDF")
    try folder.write("policies/logo.png", "PNG")
    let rules = try #require(SampleTests.rules)
    let day = try #require(Self.day)
    let result = await CheckRun(width: 2, redaction: Redaction())
      .run(FileDiscovery([folder.path]).files) { FileCheck(rules: rules, asOf: day) }
    let seen = result.reports.map { String($0.path.dropFirst(folder.path.count + 1)) }
    #expect(seen == ["docs/near.md", "docs/own.md", "policies/deep/none.md", "policies/old.pdf"])
    #expect(result.skippedCount == 2)
    #expect(FileDiscovery([folder.path], documents: false).files.isEmpty)
    #expect(FileDiscovery([folder.path + "/docs/letter.docx"]).files.count == 1)
  }

  @Test(
    "each hostile document is checked to its end", arguments: HostileFile.documents.filter { $0.bytes.count < 300_000 })
  func hostile(_ file: HostileFile) throws {
    var check = FileCheck(rules: try #require(SampleTests.rules), asOf: try #require(Self.day))
    for bytes in [file.bytes, Array(Self.head.utf8) + file.bytes] {
      let source = SourceText(path: file.name + ".md", bytes: bytes)
      let checked = check.check(source)
      #expect(bytes.count > file.bytes.count || !checked.findings.isEmpty)
      for finding in checked.findings {
        #expect(finding.span.start <= finding.span.end && Int(finding.span.end) <= bytes.count)
      }
      _ = FileReport(checked, source: source, redaction: Redaction())
    }
  }
}
