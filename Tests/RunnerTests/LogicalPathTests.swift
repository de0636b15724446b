import CivilDates
import Findings
import Foundation
import RuleSets
import Runner
import SourceText
import TestSupport
import Testing
import YAMLTree
import YAMLVariants

@Suite("Logical paths of findings")
struct LogicalPathTests {
  private func check(_ text: SourceText) throws -> FileReport {
    var check = FileCheck(rules: try SmallReturn.rules(), asOf: try #require(SampleTests.asOf))
    return FileReport.reports(of: check.check(FileGroup(text)), redaction: Redaction())[0]
  }

  private func identities(_ text: SourceText) throws -> [String] {
    // What is about the spelling alone goes with it.
    try check(text).findings.filter { $0.rule != "schema/unquoted-text" && !$0.rule.hasPrefix("yaml/") }
      .map { "\($0.rule) \($0.logicalPath) \($0.occurrence)" }.sorted()
  }

  private func sample(_ name: String) throws -> SourceText {
    SourceText(path: name, bytes: Array(try Data(contentsOf: SampleTests.folder.appending(path: name))))
  }

  @Test("other spellings of a return leave every identity as it is", arguments: SampleTests.samples)
  func spellings(name: String) throws {
    let source = try sample(name)
    let expected = try identities(source)
    #expect(Set(expected).count == expected.count, "an identity is of one finding")
    let tree = try #require(YAMLTree.parse(source, symbols: try SmallReturn.rules().symbols).tree)
    var tried = 0
    for variant in YAMLVariant.allCases where ![.nonBMPText, .aliases].contains(variant) {
      guard let text = variant.text(of: tree) else { continue }
      tried += 1
      let found = try identities(text)
      #expect(Set(found).symmetricDifference(expected) == [], "\(variant.rawValue)")
    }
    #expect(tried >= 4)
    let lines = String(decoding: source.bytes, as: UTF8.self).replacing("\n", with: "\n\n# moved\n")
    if !lines.contains(": |") && !lines.contains(": >") {
      #expect(try identities(SourceText(path: name, lines)) == expected)
    }
  }

  @Test("records in another order, and others before them, leave identities as they are")
  func order() throws {
    let records = [
      "  - {id: LG-1, kind: allegation, limbs: [harmed_child], received_on: 2026-03-04, designated_officer_informed_on: 2026-04-04}",
      "  - {id: LG-2, kind: allegation, limbs: [harmed_child], received_on: 2026-05-04, designated_officer_informed_on: 2026-07-04}",
      "  - {id: LG-3, kindd: allegation, received_on: soon}",
    ]
    func found(_ lines: [String]) throws -> [String] {
      let text = "compact_audit: 1\norganisation: {setting: education}\nallegations:\n" + lines.joined(separator: "\n")
      return try identities(SourceText(path: "a.yaml", text)).filter { $0.contains("LG-") && !$0.contains("LG-0") }
    }
    let expected = try found(records)
    #expect(expected.contains { $0.contains("allegations[LG-1].designated_officer_informed_on") })
    #expect(expected.contains("schema/unknown-key allegations[LG-3].?#1 1"))
    #expect(try found(records.reversed()) == expected)
    #expect(try found(["  - {id: LG-0, kind: low_level_concern}"] + records) == expected)
  }

  @Test(
    "a fault of the form has the path of what is at fault, and nobody's name",
    arguments: [
      ("leads: [{name: Jane Doe, role: deputy, ⟦naem⟧: 1}]", "leads[deputy].?#1"),
      ("leads: [{name: Jane Doe, role: ⟦Jane⟧}]", "leads[#1]"),
      ("leads: [{name: ⟦7⟧, role: deputy}, {role: deputy, ⟦a⟧: 1}]", "leads[deputy].name leads[deputy#2].?#1"),
      ("leads: [{⟦a⟧: 1}, {⟦b⟧: 1, ⟦c⟧: 1}]", "leads[#1].?#1 leads[#2].?#1 leads[#2].?#2"),
      ("allegations: [{id: Jane Doe, ⟦a⟧: 1}]", "allegations[#1].?#1"),
      ("allegations: [{id: \"943 476 5919\", ⟦a⟧: 1}]", "allegations[#1].?#1"),
      ("allegations: [{id: \"9434765919\", ⟦a⟧: 1}]", "allegations[#1].?#1"),
      ("allegations: [{id: \"a\\e[31m\", ⟦a⟧: 1}]", "allegations[#1].?#1"),
      ("⟦Jane Doe⟧: 1", "?#1"),
      ("answers: [{criterion: \"6.1\", evidence: [{ref: E-audit, ⟦a⟧: 1}]}]", "answers[6.1].evidence[E-audit].?#1"),
    ])
  func structure(marked: String, expected: String) throws {
    let text = MarkedText("compact_audit: 1\norganisation: {setting: education}\n" + marked + "\n")
    var check = FileCheck(rules: try SmallReturn.rules(), asOf: try #require(SampleTests.asOf))
    let found = check.check(SourceText(path: "a.yaml", text.text)).findings
    let paths = text.spans.map { span in
      found.first { $0.span == span && $0.rule.hasPrefix("schema/") }?.logicalPath ?? "none"
    }
    #expect(paths.joined(separator: " ") == expected)
    #expect(!found.contains { $0.logicalPath?.contains("Doe") ?? true })
  }

  @Test("two keys that are missing from one record have two paths, and both the record's")
  func missing() throws {
    let text = SourceText(path: "a.yaml", "compact_audit: 1\n")
    let found = try check(text).findings.filter { $0.rule == "schema/missing-key" }
    #expect(found.map(\.logicalPath) == ["organisation"])
    let blank = SourceText(path: "a.yaml", "compact_audit: 1\norganisation: {setting: }\n")
    #expect(try check(blank).findings.contains { $0.logicalPath == "organisation.setting" })
    let absent = SourceText(path: "a.yaml", "compact_audit: 1\norganisation: {reference: R-1}\n")
    #expect(
      try check(absent).findings.contains {
        $0.rule == "schema/missing-key" && $0.logicalPath == "organisation.setting"
      })
  }

  @Test("what a rule that masks has matched stands in no path, and findings stay apart")
  func masked() throws {
    let text = """
      compact_audit: 1
      organisation: {setting: education}
      evidence:
        - {id: Ella-born-2015-04-03, kind: survey, shows: Ella-born-2015-04-03 is ours}
        - {id: E-2, kind: survey, title: "NHS number 943 476 5919"}
      """
    let report = try check(SourceText(path: "a.yaml", text))
    #expect(!report.findings.contains { $0.logicalPath.contains("5919") })
    let redaction = Redaction()
    var file = CheckedFile(path: "a.yaml")
    let source = SourceText(path: "a.yaml", "id: Ella\n")
    file.maskedSpans = [SourceSpan(start: 4, end: 8)]
    for path in ["evidence[Ella].kind", "evidence[E-2].kind"] {
      var finding = Finding(rule: "a/b", severity: .error, span: SourceSpan(at: 0), message: path)
      finding.logicalPath = path
      file.findings.append(finding)
    }
    let masked = FileReport(file, source: source, redaction: redaction)
    #expect(masked.findings.map(\.logicalPath) == ["evidence[masked].kind", "evidence[E-2].kind"])
  }

  @Test("what is found in a policy is under its key, a part of its text under its heading, whatever stands before it")
  func policy() throws {
    let head = "---\nlayout: page\ncompact_audit_policy: {key: whistleblowing, status: draft}\n---\n"
    let first = try identities(SourceText(path: "a.md", head + "# Scope\n\nText.\n\n# Ask Jane Doe\n\nTBC\n"))
    #expect(first.contains("policy/draft policies[whistleblowing].status 1"))
    #expect(first.contains { $0.hasPrefix("policy/placeholder-left policies[whistleblowing].sections[#") })
    #expect(!first.contains { $0.contains("Doe") })
    let later = try identities(
      SourceText(path: "b.md", head + "# New\n\nMore.\n\n# Ask Jane Doe\n\n> quoted\n\nTBC\n\n# Scope\n\nText.\n"))
    #expect(first == later)
    let none = try identities(SourceText(path: "c.md", "# A\n"))
    #expect(none == ["policy/no-front-matter policies[#1] 1"])
  }

  @Test("a list of many thousand entries, each with a finding, is named in one look")
  func many() throws {
    let entries = (0..<60_000).map { "  - {id: A-\($0), due: soon}\n" }.joined()
    let text = "compact_audit: 1\norganisation: {setting: education}\naction_plan:\n" + entries
    let paths = try check(SourceText(path: "a.yaml", text)).findings.map(\.logicalPath)
    #expect(paths.contains("action_plan[A-7].due"))
  }

  @Test("what paths have in common is whole steps")
  func common() {
    #expect(LogicalPath.common(["answers[6.1].rating", "answers[6.10].rating"]) == "answers")
    #expect(LogicalPath.common(["answers[6.1].rating", "answers[6.1].reason"]) == "answers[6.1]")
    #expect(LogicalPath.common(["a.b", "a.b"]) == "a.b")
    #expect(LogicalPath.common(["a", "ab"]) == "")
    #expect(LogicalPath.common([]) == "")
  }
}
