import Foundation
import TestSupport
import Testing

/// The sample of a repository of policies, held against what was expected of it; the form is that of the other samples, with
/// the path before the line.
@Suite("The sample of a repository of policies", .enabled(if: Tool.url != nil))
struct RepositorySampleTests {
  private static let folder = Repository.root.appending(path: "Samples/policies-repository")

  /// What is expected, each as `path:line:column rule ⟦text⟧`.
  private func expectations() throws -> [String] {
    let text = try String(contentsOf: Self.folder.appending(path: "expected.txt"), encoding: .utf8)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      String(line.prefix(through: line.lastIndex(of: "⟧") ?? line.startIndex))
    }
  }

  private func report(_ path: String) throws -> [String: Any] {
    let result = try Tool.run(["check", path, "--as-of", "2026-11-23", "--format", "json"], in: Self.folder)
    return try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
  }

  /// A finding of a report in the form of the expectations.
  private func written(_ finding: [String: Any]) throws -> String {
    let path = try #require(finding["path"] as? String)
    let start = try #require(finding["start"] as? [String: Int])
    let end = try #require(finding["end"] as? [String: Int])
    let bytes = try Data(contentsOf: Self.folder.appending(path: path))
    let text = String(decoding: bytes[(start["offset"] ?? 0)..<(end["offset"] ?? 0)], as: UTF8.self)
    return
      "\(path):\(start["line"] ?? 0):\(start["column"] ?? 0) \(finding["rule"] ?? "") ⟦\(text.replacing("\n", with: " "))⟧"
  }

  @Test("each finding stands where it was expected, on exactly that text")
  func findings() throws {
    let found = try #require(report(".")["findings"] as? [[String: Any]])
    #expect(try found.map(written).sorted() == expectations().sorted())
  }

  @Test("the one school's own policies are clean, and every rule about policies finds something in the rest")
  func bothSides() throws {
    #expect(try !expectations().contains { $0.hasPrefix("policies/harbour/") })
    let rules = Repository.root.appending(path: "Rules/rules/policy")
    let files = try FileManager.default.contentsOfDirectory(atPath: rules.path).filter { $0.hasSuffix(".yaml") }
    let failed = try Set(expectations().compactMap { $0.split(separator: " ").dropFirst().first.map(String.init) })
    #expect(files.map { "policy/" + $0.dropLast(5) }.filter { !failed.contains($0) } == [])
    #expect(failed.isSuperset(of: ["policy/no-front-matter", "policy/text-not-checked"]))
  }
}
