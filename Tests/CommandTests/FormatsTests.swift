import Foundation
import TestSupport
import Testing

@Suite("Several formats in one run")
struct FormatsTests {
  private static let sample = Repository.root.appendingPathComponent("Samples/nursery.yaml").path
  private static let day = ["--as-of", "2026-11-23"]

  @Test("each report stands where it was asked for, and the exit status is as it was")
  func several() throws {
    let folder = try Folder()
    let alone = try Tool.run(["check", Self.sample] + Self.day, in: folder.url)
    let formats = ["json=a.json", "sarif=b.sarif", "csv=./c.csv", "text"].flatMap { ["--format", $0] }
    let result = try Tool.run(["check", Self.sample] + formats + Self.day, in: folder.url)
    #expect(result.status == alone.status && result.output == alone.output && result.error.isEmpty)
    let json = try Tool.run(["check", Self.sample, "--format", "json"] + Self.day, in: folder.url).output
    #expect(try String(contentsOf: folder.url.appendingPathComponent("a.json"), encoding: .utf8) == json)
    for name in ["b.sarif", "c.csv"] {
      #expect(FileManager.default.fileExists(atPath: folder.path + "/" + name))
    }
  }

  @Test(
    "what cannot be is said before anything is checked",
    arguments: [
      (["--format", "sarf"], "did you mean `sarif`?"), (["--format", "xyzzy"], "the formats are text, json"),
      (["--format", "text", "--format", "json"], "cannot share standard output"),
      (["--format", "text=a", "--format", "json=./a"], "cannot share the file"),
      (["--format", "json=a", "-o", "b"], "two files"), (["--format", "json="], "--format json=FILE"),
      (["--format", "json=a", "--format", "csv", "-o", "b"], "for one format alone"),
      (["--format", "csv=./return.yaml"], "would overwrite"),
      (["--previous", "old.yaml", "-o", "old.yaml"], "would overwrite"),
    ])
  func wrong(arguments: [String], message: String) throws {
    let folder = try Folder()
    try folder.write("return.yaml")
    try folder.write("old.yaml")
    let result = try Tool.run(["check", "return.yaml"] + arguments, in: folder.url)
    #expect(result.status == 2 && result.error.contains(message) && result.output.isEmpty, "\(result.error)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["old.yaml", "return.yaml"])
  }

  @Test("a file that cannot be written ends in 2, and every other report is there")
  func unwritable() throws {
    let folder = try Folder()
    try folder.write("return.yaml")
    let result = try Tool.run(
      ["check", ".", "--format", "json=no/a.json", "--format", "csv=b.csv", "--format", "text"], in: folder.url)
    #expect(result.status == 2 && result.error.contains("no/a.json` could not be written"))
    #expect(result.output.contains("Checked 1 file") && FileManager.default.fileExists(atPath: folder.path + "/b.csv"))
    let over = try Tool.run(["check", ".", "--format", "csv=return.yaml"], in: folder.url)
    #expect(over.status == 2 && over.error.contains("was not written"))
    #expect(
      try String(contentsOf: folder.url.appendingPathComponent("return.yaml"), encoding: .utf8) == "compact_audit: 1\n")
  }

  @Test("services get paths from the repository's root, and the step's summary what no annotation shows")
  func services() throws {
    let folder = try Folder()
    try folder.write(".git/HEAD", "")
    try folder.write("a b/return.yaml", try String(contentsOfFile: Self.sample, encoding: .utf8))
    let inside = folder.url.appendingPathComponent("a b")
    let summary = folder.path + "/summary.md"
    let result = try Tool.run(
      ["check", "return.yaml", "--format", "sarif-github=x.sarif", "--format", "github"] + Self.day, in: inside,
      environment: ["GITHUB_STEP_SUMMARY": summary])
    #expect(result.output.split(separator: "\n").allSatisfy { $0.contains(" file=a b/return.yaml,") })
    #expect(try String(contentsOfFile: summary, encoding: .utf8).contains("Checked 1 file"))
    let sarif = try String(contentsOf: inside.appendingPathComponent("x.sarif"), encoding: .utf8)
    #expect(sarif.contains("\"uri\": \"a%20b/return.yaml\"") && sarif.contains("\"primaryLocationLineHash\": \""))
    let plain = try Tool.run(["check", "return.yaml", "--format", "github"] + Self.day, in: inside)
    #expect(plain.output.contains("not shown here") || plain.output.split(separator: "\n").count < 20)
  }
}
