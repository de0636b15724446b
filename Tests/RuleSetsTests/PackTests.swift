import Facts
import Findings
import Foundation
import RuleSets
import Runner
import SourceText
import TestSupport
import Testing

/// Packs that extend the built-in rules, and each other.
@Suite("Packs that extend")
struct PackTests {
  /// Loads a pack of files, the first of which is `--rules`, and gives its problems as `path: message`.
  private func load(_ files: [(path: String, text: String)], at path: String? = nil) throws -> (LoadedRules, [String]) {
    let folder = try Folder()
    for file in files { try folder.write(file.path, file.text) }
    let loaded = try LoadedRules(pack: folder.path + "/" + (path ?? files[0].path), redaction: Redaction())
    let problems = loaded.faults.flatMap { file in
      file.findings.map { finding in
        "\(file.path):\(finding.start.line): \(finding.message)".replacing(folder.path + "/", with: "")
      }
    }
    return (loaded, problems)
  }

  private static func pack(_ title: String, extends: [String] = [], _ more: String = "") -> String {
    "compact_audit_rules: 1\npack:\n  title: \(title)\n  extends: [\(extends.joined(separator: ", "))]\n\(more)"
  }

  private static func override(_ rule: String, _ fields: String) -> String {
    "overrides:\n  - {rule: \(rule), \(fields), reason: it is so here}\n"
  }

  @Test("a pack that extends another comes after it, so its word is the last")
  func order() throws {
    let (loaded, problems) = try load(
      [
        (
          "district/pack.yaml",
          Self.pack("District", extends: ["../county"], Self.override("evidence/none", "severity: info"))
        ),
        ("county/pack.yaml", Self.pack("County", Self.override("evidence/none", "severity: warning"))),
      ], at: "district")
    #expect(problems == [])
    let rule = try #require(loaded.descriptors.first { $0.id == "evidence/none" })
    #expect(rule.severity == .info)
    #expect(
      rule.sources.suffix(2) == [
        "severity set to warning by County: it is so here", "severity set to info by District: it is so here",
      ])
  }

  @Test("a pack that several extend is read once")
  func diamond() throws {
    let (loaded, problems) = try load(
      [
        ("top/pack.yaml", Self.pack("Top", extends: ["../left", "../right"])),
        ("left/pack.yaml", Self.pack("Left", extends: ["../base"])),
        ("right/pack.yaml", Self.pack("Right", extends: ["../base/"])),
        (
          "base/rules.yaml", "compact_audit_rules: 1\nrules:\n" + RuleProbe.rule("base/rule", "require: 'true'")
        ),
      ], at: "top")
    #expect(problems == [])
    #expect(loaded.descriptors.contains { $0.id == "base/rule" })
  }

  @Test("packs in a circle are an error where the circle closes, and all of them are read")
  func circle() throws {
    let (loaded, problems) = try load(
      [
        ("a/pack.yaml", Self.pack("A", extends: ["../b"], Self.override("evidence/none", "severity: info"))),
        ("b/pack.yaml", Self.pack("B", extends: ["../c"])),
        ("c/pack.yaml", Self.pack("C", extends: ["../a"])),
      ], at: "a")
    #expect(problems == ["c/pack.yaml:4: packs extend each other in a circle: a → ../b → ../c → ../a"])
    #expect(loaded.descriptors.first { $0.id == "evidence/none" }?.severity == .info)
  }

  @Test("a pack that is not there is an error where it is named, with the nearest name")
  func missing() throws {
    let (_, problems) = try load(
      [("a/pack.yaml", Self.pack("A", extends: ["../county-rule"])), ("county-rules/x.yaml", "")], at: "a")
    #expect(problems.count == 1)
    #expect(problems.first?.contains("the pack `../county-rule` cannot be read: there is no such file") == true)
    #expect(problems.first?.contains("county-rules") == true)
  }

  @Test("a folder without rules is no rule set")
  func empty() throws {
    let folder = try Folder()
    #expect(throws: ReadError.noRules(path: folder.path)) {
      try LoadedRules(pack: folder.path, redaction: Redaction())
    }
  }

  struct Wrong: Sendable, CustomTestStringConvertible {
    let text: String
    let says: String
    var testDescription: String { says }
  }

  static let wrongs = [
    Wrong(
      text: pack("A", override("evidence/nonne", "severity: info")),
      says: "there is no rule `evidence/nonne`; did you mean `evidence/none`?"),
    Wrong(text: pack("A", override("evidence/none", "severity: grave")), says: "`grave` is not a severity"),
    Wrong(
      text: pack("A", "overrides: [{rule: evidence/none, reason: x}]\n"),
      says: "this changes nothing of `evidence/none`"),
    Wrong(
      text: pack("A", override("privacy/personal-data", "switch_off: true")),
      says: "`privacy/personal-data` keeps personal data out of every report and cannot be switched off"),
    Wrong(
      text: pack(
        "A",
        "overrides:\n  - {rule: evidence/none, severity: info, reason: x}\n"
          + "  - {rule: evidence/none, severity: warning, reason: y}\n"),
      says: "this pack changes `evidence/none` twice"),
    Wrong(
      text: "compact_audit_table: 1\ntable: criteria\nrows:\n  - {key: dbs_referal, numbers: {education: \"7.9\"}}\n",
      says: "`dbs_referal` is not a criterion; did you mean `dbs_referral`?"),
    Wrong(
      text: "compact_audit_table: 1\ntable: criteria\nrows:\n  - {key: dbs_referral, numbers: {education: \"7.4\"}}\n",
      says: "7.4 is the number of `designated_officer_informed` already for `education`"),
    Wrong(
      text: "compact_audit_table: 1\ntable: parameters\nvalues: {role_training_month: 12}\n",
      says: "`role_training_month` is not a field here; did you mean `role_training_months`?"),
    Wrong(
      text: "compact_audit_table: 1\ntable: parameters\nvalues: {role_training_months: soon}\n",
      says: "expected a whole number for the months of role training, found the text `soon`"),
  ]

  @Test("what is wrong in an overlay is said at its place, and the built-in rules run all the same", arguments: wrongs)
  func wrong(wrong: Wrong) throws {
    let (loaded, problems) = try load([("pack.yaml", wrong.text)])
    #expect(problems.count == 1 && problems.first?.contains(wrong.says) == true, "\(problems)")
    #expect(loaded.brokenRules == [] && loaded.switchedOff.isEmpty)
    #expect(loaded.descriptors.count >= 32)
    #expect(loaded.rules.tables.parameter("role_training_months").asInt == 24 || wrong.text.contains("soon"))
  }

  @Test("one figure, one number, one criterion can be changed without repeating the others")
  func partial() throws {
    let (loaded, problems) = try load(
      [
        ("pack/a.yaml", "compact_audit_table: 1\ntable: parameters\nvalues: {cycle_months: 12}\n"),
        (
          "pack/b.yaml",
          "compact_audit_table: 1\ntable: criteria\nrows:\n  - {key: dbs_referral, numbers: {education: \"7.19\"}}\n"
        ),
      ], at: "pack")
    #expect(problems == [])
    let tables = loaded.rules.tables
    #expect(tables.parameter("cycle_months").asInt == 12 && tables.parameter("update_months").asInt == 12)
    let row = try #require(tables.criterion(key: "dbs_referral"))
    #expect(tables.number(ofCriterion: row, setting: "education") == "7.19")
    #expect(tables.number(ofCriterion: row, setting: "agency") == nil, "its numbers are replaced as a whole")
    #expect(tables.text(row, "expectation")?.isEmpty == false)
  }

  @Test("a pack in a folder called examples is read like any other")
  func examplesFolder() throws {
    let (loaded, problems) = try load([
      ("examples/rules.yaml", "compact_audit_rules: 1\nrules:\n" + RuleProbe.rule("a/rule", "require: 'true'"))
    ])
    #expect(problems == [] && loaded.descriptors.contains { $0.id == "a/rule" })
  }
}
