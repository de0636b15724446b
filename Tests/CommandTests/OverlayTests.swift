import Foundation
import TestSupport
import Testing

/// The worked overlay of a partnership, end to end: `Samples/overlay` over the built-in rules.
@Suite("A partnership's overlay")
struct OverlayTests {
  static let samples = Repository.root.appendingPathComponent("Samples")
  static let overlay = samples.appendingPathComponent("overlay").path
  static let day = ["--as-of", "2026-11-23", "--color", "never"]

  /// The findings of a return, as JSON gives them.
  private func findings(_ path: String, rules: String? = overlay) throws -> [[String: Any]] {
    let result = try Tool.run(
      ["check", path, "--format", "json"] + Self.day + (rules.map { ["--rules", $0] } ?? []))
    let report = try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    return try #require(report["findings"] as? [[String: Any]])
  }

  /// The clean school with an answer to the overlay's own criterion, its evidence of a kind.
  private func school(in folder: Folder, evidence: String) throws -> String {
    let clean = try String(contentsOf: Self.samples.appendingPathComponent("clean-school.yaml"), encoding: .utf8)
    let answered = clean.replacing(
      "\nanswers:\n",
      with: """

        answers:
          - {criterion: "8.9", rating: good, summary: Used with nine families., reviewed_on: 2026-09-30,
             evidence: [{ref: \(evidence)}]}

        """)
    return try folder.write("return.yaml", answered)
  }

  @Test("its own criterion must be answered, and the finding says whose it is")
  func ownCriterion() throws {
    let path = Self.samples.appendingPathComponent("clean-school.yaml").path
    #expect(try findings(path, rules: nil).isEmpty)
    let found = try findings(path)
    #expect(found.map { $0["rule"] as? String } == ["return/criterion-unanswered"])
    #expect(found.map { $0["criterion"] as? String } == ["8.9"])
    let sources = try #require(found.first?["sources"] as? [String])
    #expect(sources.last == "a local criterion of Northmoor Safeguarding Children Partnership (fictitious)")
  }

  @Test("its own rule runs, and its sources are labelled local")
  func ownRule() throws {
    let folder = try Folder()
    #expect(try findings(school(in: folder, evidence: "E-link-impact")).isEmpty)
    let found = try findings(school(in: folder, evidence: "E-training-matrix"))
    #expect(found.map { $0["rule"] as? String } == ["northmoor/neglect-toolkit-unused"])
    #expect(
      found.first?["sources"] as? [String] == [
        "Northmoor neglect strategy 2025, chapter 4 (local)",
        "a local rule of Northmoor Safeguarding Children Partnership (fictitious)",
        "a local criterion of Northmoor Safeguarding Children Partnership (fictitious)",
      ])
  }

  @Test("its numbers lead to the criteria that it gives them to")
  func numbers() throws {
    let folder = try Folder()
    let clean = try String(contentsOf: Self.samples.appendingPathComponent("clean-school.yaml"), encoding: .utf8)
    let without = clean.replacing(/\n  - criterion: "5\.2"\n(    .*\n)+/, with: "\n")
    #expect(without != clean)
    let path = try folder.write("return.yaml", without)
    func help(_ rules: String?) throws -> [String] {
      try findings(path, rules: rules).filter { $0["criterion"] as? String == "5.2" }.compactMap {
        $0["help"] as? String
      }
    }
    let builtIn = try #require(help(nil).first)
    let local = try #require(help(Self.overlay).first)
    #expect(builtIn.contains("induction of a school") && local.contains("mandatory induction"), "\(builtIn)\n\(local)")
  }

  @Test("a changed figure decides, and the finding says who has set it")
  func figure() throws {
    let path = Self.samples.appendingPathComponent("school-to-mend.yaml").path
    func lapsed(_ rules: String?) throws -> [[String: Any]] {
      try findings(path, rules: rules).filter { $0["rule"] as? String == "lead/training-lapsed" }
    }
    let found = try lapsed(Self.overlay)
    #expect(try found.count > lapsed(nil).count)
    for finding in found {
      #expect((finding["message"] as? String)?.contains("after 12 months") == true)
      #expect(
        (finding["sources"] as? [String])?.last
          == "`role_training_months` is set locally by Northmoor Safeguarding Children Partnership (fictitious)")
    }
  }

  @Test("a changed severity holds, with its reason, and decides how the check ends")
  func severity() throws {
    let folder = try Folder()
    let clean = try String(contentsOfFile: school(in: folder, evidence: "E-link-impact"), encoding: .utf8)
    let path = try folder.write(
      "return.yaml", clean.replacing("    location: policies/child-protection.md\n", with: ""))
    #expect(try Tool.run(["check", path] + Self.day).status == 1)
    let result = try Tool.run(["check", path, "--rules", Self.overlay] + Self.day)
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.contains("warning[evidence/no-location]"))
    #expect(result.output.contains("severity set to warning by Northmoor"))
    #expect(result.output.contains("Northmoor's reviewers are sent the documents themselves"))
  }

  @Test("a rule that is switched off does not run, and every report names it with the reason")
  func switchedOff() throws {
    let path = Self.samples.appendingPathComponent("clean-school.yaml").path
    let text = try Tool.run(["check", path, "--rules", Self.overlay] + Self.day).output
    #expect(
      text.contains(
        "  switched off: return/not-applicable-without-reason (Northmoor Safeguarding Children Partnership (fictitious): "
          + "Northmoor agrees with each setting which criteria apply before the audit opens)"))
    let json = try Tool.run(["check", path, "--rules", Self.overlay, "--format", "json"] + Self.day).output
    let report = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let rules = (report["summary"] as? [String: Any])?["rules"] as? [String: [String]]
    #expect(rules?["not_run"]?.contains("return/not-applicable-without-reason") == true)
    #expect(rules?["run"]?.contains("return/not-applicable-without-reason") == false)
  }

  @Test("the examples of its rule and of the built-in ones come out as written")
  func examples() throws {
    let result = try Tool.run(["rules", "test", "--rules", Self.overlay])
    #expect(result.status == 0 && result.output.contains("all as written"), "\(result.output)")
  }

  @Test("one broken rule in it is named, ends the check in 2, and leaves all else as it is")
  func broken() throws {
    let folder = try Folder()
    for name in try FileManager.default.subpathsOfDirectory(atPath: Self.overlay) where name.hasSuffix(".yaml") {
      try folder.write("pack/\(name)", String(contentsOfFile: Self.overlay + "/" + name, encoding: .utf8))
    }
    try folder.write(
      "pack/broken.yaml",
      "compact_audit_rules: 1\nrules:\n  - {id: northmoor/broken, require: answer.rating == 'good'}\n")
    let path = Self.samples.appendingPathComponent("clean-school.yaml").path
    let result = try Tool.run(["check", path, "--rules", folder.path + "/pack"] + Self.day)
    #expect(result.status == 2)
    #expect(result.output.contains("rules/unknown-name") && result.output.contains("rules not run: northmoor/broken"))
    #expect(result.output.contains("error[return/criterion-unanswered]: 8.9 has no rating"))
  }
}
