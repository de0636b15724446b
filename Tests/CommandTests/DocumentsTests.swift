import Foundation
import TestSupport
import Testing

/// A return with its records in files of their own, and the return before it, from the command line.
@Suite("Several files in one check", .enabled(if: Tool.url != nil))
struct DocumentsTests {
  static let day = ["--as-of", "2026-11-23"]

  /// A folder with a return whose allegations are kept apart, one of them told of too late.
  private func folder() throws -> Folder {
    let folder = try Folder()
    let minimal = Repository.root.appendingPathComponent("Rules/examples/minimal-education.yaml")
    let text = try String(contentsOf: minimal, encoding: .utf8)
    try folder.write("return.yaml", text.replacingOccurrences(of: "allegations: []\n", with: ""))
    try folder.write(
      "records.yaml",
      """
      compact_audit_records: 1
      organisation: {reference: EXAMPLE-S}
      allegations:
        - id: LG-1
          kind: allegation
          limbs: [harmed_child]
          received_on: 2026-04-02
          designated_officer_informed_on: 2026-04-30

      """)
    return folder
  }

  @Test("text names the records file at its findings, and what was checked together")
  func text() throws {
    let folder = try folder()
    let result = try Tool.run(["check", "return.yaml", "records.yaml"] + Self.day, in: folder.url)
    #expect(result.status == 1)
    #expect(result.output.contains("records.yaml: EXAMPLE-S\n\nerror[allegation/"))
    #expect(result.output.contains("error[allegation/designated-officer-late]"))
    #expect(result.output.contains("\n --> records.yaml:8:37\n"))
    #expect(result.output.contains("8 |     designated_officer_informed_on: 2026-04-30\n"))
    #expect(result.output.contains("Checked 2 files as of 2026-11-23\n"))
    #expect(result.output.contains("checked together: return.yaml with records.yaml\n"))
    #expect(!result.output.contains("section-not-recorded"))
    let alone = try Tool.run(["check", "return.yaml"] + Self.day, in: folder.url).output
    #expect(alone.contains("error[return/section-not-recorded]"))
    #expect(
      alone.contains("only if there truly was nothing to report; if it is kept in a records file, give that file too"))
  }

  @Test("JSON gives each finding its own path, and counts each file once")
  func json() throws {
    let folder = try folder()
    let result = try Tool.run(["check", ".", "--format", "json"] + Self.day, in: folder.url)
    let report = try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let findings = try #require(report["findings"] as? [[String: Any]])
    let late = try #require(findings.first { $0["rule"] as? String == "allegation/designated-officer-late" })
    #expect(late["path"] as? String == "records.yaml")
    #expect((late["start"] as? [String: Int])?["line"] == 8)
    let files = try #require(report["files"] as? [[String: Any]])
    #expect(files.map { $0["path"] as? String } == ["records.yaml", "return.yaml"])
    #expect(files.map { $0["checked_with"] as? [String] } == [["return.yaml"], ["records.yaml"]])
    #expect(files.map { $0["kind"] as? String } == ["records", "return"])
    let summary = try #require(report["summary"] as? [String: Any])
    #expect((summary["files"] as? [String: Int])?["checked"] == 2)
    let counts = files.map { ($0["outcomes"] as? [String: Int])?["not_met"] ?? 0 }
    #expect(counts[0] == 0 && counts[1] == (summary["outcomes"] as? [String: Int])?["not_met"])
  }

  @Test("either of the two may come from standard input")
  func standardInput() throws {
    let folder = try folder()
    let named = try Tool.run(["check", "return.yaml", "records.yaml"] + Self.day, in: folder.url)
    for (name, other) in [("return.yaml", "records.yaml"), ("records.yaml", "return.yaml")] {
      let text = try String(contentsOf: folder.url.appendingPathComponent(name), encoding: .utf8)
      let piped = try Tool.run(["check", "-", other] + Self.day, in: folder.url, input: text)
      #expect(piped.status == named.status && piped.output.contains("checked together: "))
      #expect(piped.output.contains(" --> \(name == "records.yaml" ? "-" : "records.yaml"):8:37\n"))
    }
  }

  @Test("records without their return are told so, and end in 0")
  func unmatched() throws {
    let folder = try folder()
    try folder.write("records.yaml", "compact_audit_records: 1\norganisation: {reference: B}\nallegations: []\n")
    let alone = try Tool.run(["check", "records.yaml"] + Self.day, in: folder.url)
    #expect(alone.status == 0 && alone.output.contains("warning[records/no-return]: the return that these records"))
    let other = try Tool.run(["check", "."] + Self.day, in: folder.url)
    #expect(other.output.contains("none of the returns that were given is of `B`"))
    #expect(other.output.contains("error[return/section-not-recorded]"))
  }

  /// A return of the cycle before, in which a criterion was inadequate that is good now.
  private func folderWithPrevious() throws -> Folder {
    let folder = try folder()
    let path = folder.url.appendingPathComponent("return.yaml")
    let text = try String(contentsOf: path, encoding: .utf8)
    func with(_ rating: String, _ day: String) -> String {
      text.replacingOccurrences(
        of: "answers: []", with: "answers: [{criterion: \"4.2\", rating: \(rating), evidence: [{ref: E}]}]"
      )
      .replacingOccurrences(
        of: "evidence: []", with: "evidence: [{id: E, kind: survey, location: office, dated: 2024-05-01}]"
      )
      .replacingOccurrences(of: "completed_on: 2026-10-02", with: "completed_on: \(day)")
    }
    try folder.write("return.yaml", with("good", "2026-10-02"))
    try folder.write("last/2024.yaml", with("inadequate", "2024-10-02"))
    return folder
  }

  @Test("the previous return is shown where it explains a finding, in text", arguments: ["last", "last/2024.yaml"])
  func previousInText(path: String) throws {
    let folder = try folderWithPrevious()
    let result = try Tool.run(["check", "return.yaml", "--previous", path] + Self.day, in: folder.url)
    #expect(result.output.contains("warning[evidence/unexplained-rise]: 4.2 rose from inadequate to good since"))
    #expect(result.output.contains("::: last/2024.yaml:"))
    #expect(result.output.contains("inadequate in the return of 2024-10-02"))
    #expect(result.output.contains("Checked 1 file as of") && !result.output.contains("needs the previous"))
    let without = try Tool.run(["check", "return.yaml"] + Self.day, in: folder.url).output
    #expect(
      without.contains("not run for want of what was not given: ")
        && without.contains("evidence/unexplained-rise (needs the previous return)"))
    #expect(without.split(separator: "\n").count { $0.contains("evidence/unexplained-rise") } == 1)
    let bare = try Tool.run(["check", "return.yaml", "--previous", path, "--no-text"] + Self.day, in: folder.url).output
    #expect(bare.contains("last/2024.yaml line "))
  }

  @Test("the previous return may come from standard input")
  func previousFromStandardInput() throws {
    let folder = try folderWithPrevious()
    let text = try String(contentsOf: folder.url.appendingPathComponent("last/2024.yaml"), encoding: .utf8)
    let piped = try Tool.run(["check", "return.yaml", "--previous", "-"] + Self.day, in: folder.url, input: text)
    #expect(piped.output.contains("::: -:"))
    let both = try Tool.run(["check", "-", "--previous", "-"] + Self.day, in: folder.url, input: text)
    #expect(both.status == 2 && both.error.contains("at once"))
  }

  @Test("JSON names the previous return at the places that stand in it, whatever the number of threads")
  func previousInJSON() throws {
    let folder = try folderWithPrevious()
    let outputs = try [1, 2, 7].map {
      try Tool.run(
        ["check", "return.yaml", "records.yaml", "--previous", "last", "--format", "json", "--threads", "\($0)"]
          + Self.day,
        in: folder.url
      ).output
    }
    #expect(Set(outputs).count == 1)
    let report = try #require(JSONSerialization.jsonObject(with: Data(outputs[0].utf8)) as? [String: Any])
    let findings = try #require(report["findings"] as? [[String: Any]])
    let rise = try #require(findings.first { $0["rule"] as? String == "evidence/unexplained-rise" })
    #expect(rise["path"] as? String == "return.yaml")
    let related = try #require(rise["related"] as? [[String: Any]])
    #expect(related.map { $0["path"] as? String } == ["last/2024.yaml", nil])
    let files = try #require(report["files"] as? [[String: Any]])
    #expect(files.compactMap { $0["path"] as? String } == ["records.yaml", "return.yaml"])
  }

  @Test("a previous return of another organisation, and what is none, end in 2 and are shown where they are wrong")
  func wrongPrevious() throws {
    let folder = try folderWithPrevious()
    let other = Repository.root.appendingPathComponent("Samples/nursery.yaml").path
    for (path, id) in [(other, "previous/other-organisation"), ("records.yaml", "previous/not-a-return")] {
      let result = try Tool.run(
        ["check", "return.yaml", "--previous", path, "--fail-on", "never"] + Self.day, in: folder.url)
      #expect(result.status == 2 && result.output.contains("error[\(id)]"))
      #expect(result.output.contains("--> \(path):"))
    }
  }
}
