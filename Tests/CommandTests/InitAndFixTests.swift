import Foundation
import TestSupport
import Testing

@Suite("init and fix, end to end", .enabled(if: Tool.url != nil))
struct InitAndFixTests {
  static let day = ["--as-of", "2026-11-23"]

  /// A return with a gap that nobody plans for, in CR LF and without a last line break.
  static let gap =
    "compact_audit: 1\r\norganisation: {setting: education, kind: academy}  # us\r\nanswers: "
    + "[{criterion: \"9.6\", rating: inadequate}]\r\naction_plan: []"

  private func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

  @Test(
    "a new return says what is to be done in a screenful",
    arguments: [
      ("education", "academy"), ("early_years", "nursery"), ("agency", "health"), ("small_voluntary", "sports_club"),
    ])
  func screenful(setting: String, kind: String) throws {
    let folder = try Folder()
    let path = folder.path + "/return.yaml"
    let asked = ["init", "--setting", setting, "--kind", kind]
    let made = try Tool.run(asked + ["--output", path])
    #expect(made.status == 0 && made.output.contains("criteria to answer") && made.error.isEmpty)
    let checked = try Tool.run(["check", "return.yaml"] + Self.day, in: folder.url)
    #expect(checked.status == 1)
    // One finding a thing to do, and not one a criterion.
    #expect(checked.output.split(separator: "\n", omittingEmptySubsequences: false).count <= 120)
    #expect(checked.output.contains("criteria have no rating") && checked.output.contains("Not ready to submit"))
    #expect(!checked.output.contains("compact-audit fix"), "there is nothing to put down")
    #expect(try Tool.run(asked).output == String(decoding: bytes(path), as: UTF8.self))
  }

  @Test("a file that is there is replaced only where that is asked for, and a link never")
  func overwriting() throws {
    let folder = try Folder()
    let path = try folder.write("return.yaml", "mine\n")
    try folder.link("link.yaml", to: path)
    let refused = try Tool.run(["init", "--setting", "education", "-o", path])
    #expect(refused.status == 2 && refused.error.contains("--force") && refused.output.isEmpty)
    let linked = try Tool.run(["init", "--setting", "education", "--force", "-o", folder.path + "/link.yaml"])
    #expect(linked.status == 2 && linked.error.contains("link"))
    #expect(try bytes(path) == Data("mine\n".utf8))
    #expect(try Tool.run(["init", "--setting", "education", "--force", "-o", path]).status == 0)
    #expect(try bytes(path).starts(with: Data("# yaml-language-server: ".utf8)))
  }

  @Test("a fix writes the stubs, keeps the mode, and done twice changes nothing")
  func twice() throws {
    let folder = try Folder()
    let path = try folder.write("return.yaml", Self.gap)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    let shown = try Tool.run(["fix", "return.yaml", "--diff"] + Self.day, in: folder.url)
    #expect(shown.status == 0 && shown.output.hasPrefix("--- a/return.yaml\n+++ b/return.yaml\n@@ "))
    #expect(shown.error.contains("to be written"))
    #expect(try bytes(path) == Data(Self.gap.utf8), "--diff writes nothing")
    let fixed = try Tool.run(["fix", "return.yaml"] + Self.day, in: folder.url)
    #expect(fixed.status == 0 && fixed.error.isEmpty)
    #expect(fixed.output.contains("adds an entry for 9.6 to `action_plan`") && fixed.output.contains("left to you"))
    let once = try bytes(path)
    let text = String(decoding: once, as: UTF8.self)
    #expect(text.contains("\r\naction_plan:\r\n  - id: A-9.6\r\n    criterion: \"9.6\"\r\n    steps:\r\n"))
    #expect(!text.replacing("\r\n", with: "").contains("\n"))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o640)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["return.yaml"])
    let again = try Tool.run(["fix", "return.yaml"] + Self.day, in: folder.url)
    #expect(again.status == 0 && again.output.contains("nothing to put down"))
    #expect(try bytes(path) == once)
    #expect(try Tool.run(["check", path] + Self.day).status == 1)
  }

  @Test("standard input is written to standard output, as it is where it cannot be read")
  func standardInput() throws {
    let fixed = try Tool.run(["fix", "-"] + Self.day, input: Self.gap)
    #expect(fixed.status == 0 && fixed.output.contains("A-9.6") && fixed.error.contains("blank entries written"))
    let broken = try Tool.run(["fix", "-"] + Self.day, input: "compact_audit: [\n")
    #expect(broken.status == 2 && broken.output == "compact_audit: [\n" && broken.error.contains("left alone"))
  }

  @Test("a link, a file that nobody may write to and a folder of others are told, and nothing is written")
  func unwritable() throws {
    let folder = try Folder()
    let path = try folder.write("return.yaml", Self.gap)
    try folder.link("link.yaml", to: path)
    let linked = try Tool.run(["fix", folder.path + "/link.yaml"] + Self.day)
    #expect(linked.status == 2 && linked.error.contains("this is a link"))
    try FileManager.default.setAttributes([.posixPermissions: 0o440], ofItemAtPath: path)
    let refused = try Tool.run(["fix", path] + Self.day)
    #expect(refused.status == 2 && refused.error.contains("you may not write to this file"))
    #expect(try bytes(path) == Data(Self.gap.utf8))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/link.yaml") == path)
  }

  @Test("a check says how many can be begun by a fix, in words and in JSON")
  func fixable() throws {
    let folder = try Folder()
    try folder.write("return.yaml", Self.gap)
    let text = try Tool.run(["check", "return.yaml"] + Self.day, in: folder.url).output
    #expect(text.contains("can be put down by: compact-audit fix return.yaml\n"))
    let json = try Tool.run(["check", "return.yaml", "--format", "json"] + Self.day, in: folder.url).output
    let report = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let findings = try #require(report["findings"] as? [[String: Any]])
    let entry = try #require(findings.first { $0["rule"] as? String == "action-plan/missing-entry" })
    let fix = try #require(entry["fix"] as? [String: Any])
    #expect(fix["safe"] as? Bool == true)
    #expect(fix["edits"] as? [String] == ["adds an entry for 9.6 to `action_plan`, its steps and its due date blank"])
    #expect(findings.contains { $0["fix"] is NSNull })
  }

  @Test("what is masked in a report is masked in a diff")
  func masked() throws {
    let folder = try Folder()
    let secret = Self.gap.replacing("# us", with: "# 943 476 5919")
      .replacing("answers: [", with: "answers: [{criterion: \"9.5\", rating: good, summary: \"Ring 943 476 5919\"}, ")
    try folder.write("return.yaml", secret)
    let shown = try Tool.run(["fix", "return.yaml", "--diff"] + Self.day, in: folder.url)
    #expect(shown.output.contains("A-9.6") && shown.output.contains("█"))
    #expect(!shown.output.contains("5919") && !shown.error.contains("5919"))
  }
}
