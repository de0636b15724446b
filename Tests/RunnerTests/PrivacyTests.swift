import CivilDates
import Findings
import Foundation
import Reporters
import RuleSets
import Runner
import SourceText
import Symbols
import TestSupport
import Testing
import YAMLTree

@Suite("Personal data")
struct PrivacyTests {
  static let rule = "privacy/personal-data"
  static let rules = BuiltInRuleSet.load().rules
  static let asOf = CivilDate(year: 2026, month: 11, day: 23)

  /// A text of the labelled data that could be an answer's summary.
  struct Labelled: Sendable {
    let id: String
    let text: String
    /// Whether there is personal data in it.
    let isPersonal: Bool
  }

  static let labelled: [Labelled] = {
    guard let data = Repository.conformanceFile("labelled-text.yaml", for: "precision of privacy/personal-data"),
      let tree = YAMLTree.parse(SourceText(path: "labelled-text.yaml", bytes: Array(data)), symbols: SymbolTable()).tree
    else { return [] }
    func value(_ node: NodeID, _ key: String) -> NodeID? {
      tree.entries(of: node).first { tree.string($0.key) == key }?.value
    }
    guard let list = value(tree.root, "evidence") else { return [] }
    return tree.items(of: list).compactMap { item -> Labelled? in
      guard let id = value(item, "id"), let text = value(item, "text"), let labels = value(item, "labels"),
        let personal = value(labels, "personal_data")
      else { return nil }
      return Labelled(
        id: tree.string(id), text: tree.string(text), isPersonal: tree.items(of: personal).contains { _ in true })
    }
  }()

  /// A return with a text as an answer's summary, in double quotes.
  private func answer(_ text: String) throws -> SourceText {
    let minimal = try #require(Self.rules?.minimalReturns["education"])
    let quoted = String(decoding: try JSONEncoder().encode(text), as: UTF8.self).replacingOccurrences(
      of: "\\/", with: "/")
    return ExampleReturn(
      fragment: "answers:\n  - {criterion: \"8.1\", rating: good, summary: \(quoted)}\n", path: "return.yaml",
      minimal: minimal
    ).source
  }

  private func check(_ source: SourceText) throws -> CheckedFile {
    var check = FileCheck(rules: try #require(Self.rules), asOf: try #require(Self.asOf))
    return check.check(source)
  }

  @Test("precision and recall over labelled texts; under 0.8 precision the rule would be information alone")
  func precision() throws {
    guard !Self.labelled.isEmpty else { return }
    var (right, false_, missed) = (0, [String](), [String]())
    for item in Self.labelled {
      let isFound = try check(try answer(item.text)).findings.contains { $0.rule == Self.rule }
      switch (isFound, item.isPersonal) {
      case (true, true): right += 1
      case (true, false): false_.append(item.id)
      case (false, true): missed.append(item.id)
      case (false, false): break
      }
    }
    let precision = Double(right) / Double(max(1, right + false_.count))
    let recall = Double(right) / Double(max(1, right + missed.count))
    print(
      "\(Self.rule): precision \(precision), recall \(recall) over \(Self.labelled.count) texts;",
      "found and not labelled: \(false_), labelled and not found: \(missed)")
    let severity = Self.rules?.rules.first { $0.id == Self.rule }?.definition.severity
    #expect(precision >= 0.8 || severity == .info)
    #expect(recall >= 0.6)
  }

  /// Personal data, each with parts that must stand in no output.
  static let secrets: [(text: String, parts: [String])] = [
    ("NHS number 943 476 5919", ["943 476", "476 5919"]), ("NHS 943.476.5919", ["943.476"]),
    ("NHS 943  476  5919", ["943  476", "5919"]), ("NHS 943\t476\t5919", ["476"]),
    ("NHS 9434\u{200B}765919", ["765919"]),
    ("NHS ９４３４７６５９１９", ["４７６５"]), ("pupil A123456789012", ["123456789012"]),
    ("Ada Lovell, born 4 May 2014", ["4 May", "Lovell"]), ("(DOB 04/05/2014)", ["04/05"]),
    ("2014-05-04 (d.o.b.)", ["2014-05-04"]),
    ("ring 07700 900417", ["900417"]), ("her mother (023 9201 4417)", ["9201"]),
    ("write to k.hale@mail.example", ["k.hale"]),
  ]

  /// A return in which a text stands where texts are reported: in a summary, in a place for something else, under a key
  /// that there is not, as a key, in an id, in a comment.
  private func everywhere(_ text: String, isWhole: Bool) -> SourceText {
    let quoted = "\"" + text.replacingOccurrences(of: "\t", with: "\\t") + "\""
    return SourceText(
      path: "return.yaml",
      """
      compact_audit: 1
      organisation: {setting: education, name: \(quoted), reference: \(quoted)}
      audit: {completed_on: \(quoted)}
      leads: \(quoted)
      answers:
        - criterion: "5.7"
          rating: \(quoted)
          summary: \(quoted)
          colour: \(quoted)
          \(quoted): red
        - {criterion: "5.8", rating: outstanding, summary: \(quoted), evidence: [{ref: \(quoted)}]}
      allegations:
        - {id: \(quoted), kind: allegation, limbs: [harmed_child], received_on: 2026-04-02}
        - {id: \(quoted), kind: allegation, limbs: [harmed_child], received_on: 2026-04-02}
      \(isWhole ? "" : "evidence: [")
      """)
  }

  @Test("nothing of it stands in any output, be the file whole or broken", arguments: 0..<secrets.count, [true, false])
  func masked(number: Int, isWhole: Bool) throws {
    let (text, parts) = Self.secrets[number]
    // Without a tree no rule can say which date is one of birth.
    if !isWhole, parts.contains(where: { $0.contains("May") || $0.contains("/05") || $0.hasPrefix("2014") }) { return }
    let source = everywhere(text, isWhole: isWhole)
    let checked = try check(source)
    #expect(checked.isUnreadable != isWhole)
    for showsText in [true, false] {
      var report = RunReport(version: "0", asOf: "2026-11-23")
      report.files = [FileReport(checked, source: source, redaction: Redaction(showsText: showsText))]
      for output in [
        TextReporter.render(report, style: TextStyle(hasColour: false, width: nil)), JSONReporter.render(report),
      ] {
        for part in parts {
          let line = output.split(separator: "\n").first { $0.contains(part) }
          #expect(line == nil, "\(part) of \(text)")
        }
      }
    }
  }

  @Test(
    "without text, not one word stays of what was written in a wrong place",
    arguments: [
      "leads: Okafor", "answers:\n  - {criterion: \"5.7\", rating: Okafor}", "Okafor: 1",
      "audit: {completed_on: Okafor}",
      "organisation: {setting: education, employees: Okafor}", "leads:\n  - Okafor", "recruitment: Okafor",
      "answers:\n  - {criterion: Okafor, rating: good}",
    ])
  func withoutText(fragment: String) throws {
    let minimal = try #require(Self.rules?.minimalReturns["education"])
    let source = ExampleReturn(fragment: fragment + "\n", path: "return.yaml", minimal: minimal).source
    let report = FileReport(try check(source), source: source, redaction: Redaction(showsText: false))
    #expect(!report.findings.isEmpty)
    let said = "\(report.findings)"
    #expect(!said.contains("Okafor"), "\(report.findings.filter { "\($0)".contains("Okafor") }.map(\.message))")
  }

  @Test("a value of a megabyte is not quoted whole")
  func longValues() throws {
    let id = String(repeating: "x", count: 1 << 20)
    let source = SourceText(
      path: "return.yaml",
      """
      compact_audit: 1
      organisation: {setting: education, name: \(id)}
      audit: {completed_on: 2026-10-02}
      allegations:
        - {id: \(id), kind: allegation, limbs: [harmed_child], received_on: 2026-04-02}
      """)
    let report = FileReport(try check(source), source: source, redaction: Redaction())
    #expect(report.findings.contains { $0.rule.hasPrefix("allegation/") })
    #expect(report.findings.allSatisfy { "\($0)".utf8.count < 8000 })
    #expect((report.organisation ?? "").utf8.count < 1000)
  }
}
