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
}
