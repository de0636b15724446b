import Findings
import Foundation
import Runner
import SourceText
import Testing

/// The policies of the samples, held against what was expected of them; the form is that of `SampleTests`.
@Suite("Samples of policies")
struct PolicySampleTests {
  static let folder = SampleTests.folder.appending(path: "policies")

  static var samples: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".md") }.sorted()
  }

  static func check(_ name: String, _ change: ([UInt8]) -> [UInt8] = { $0 }) throws -> (
    findings: [Finding], source: SourceText
  ) {
    let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
    let source = SourceText(path: name, bytes: change(bytes))
    var check = FileCheck(rules: try #require(SampleTests.rules), asOf: try #require(SampleTests.asOf))
    return (check.check(source).findings, source)
  }

  private func expectations(of name: String) throws -> [String] {
    let file = Self.folder.appending(path: name.replacing(".md", with: ".expected.txt"))
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") && $0.contains("⟧") }.map { line in
      String(line.prefix(through: line.lastIndex(of: "⟧") ?? line.startIndex))
    }
  }

  @Test("there are a clean one and one to mend")
  func both() throws {
    #expect(Self.samples.contains { $0.hasPrefix("clean-") })
    #expect(try Self.samples.contains { try expectations(of: $0).count > 3 })
  }

  @Test("each finding stands where it was expected, on exactly that text", arguments: samples)
  func findings(name: String) throws {
    let (findings, source) = try Self.check(name)
    let index = LineIndex(source)
    let found = findings.map { finding in
      let start = index.position(at: finding.span.start)
      let text = String(decoding: source.slice(finding.span), as: UTF8.self).replacing("\n", with: " ")
      return "\(start.line):\(start.column) \(finding.rule) ⟦\(text)⟧"
    }
    #expect(found.sorted() == (try expectations(of: name)).sorted())
    if name.hasPrefix("clean-") { #expect(found == []) }
  }

  @Test("a mark and CR LF change no finding, and no line or column of one", arguments: samples)
  func variants(name: String) throws {
    let (before, text) = try Self.check(name)
    let (after, variant) = try Self.check(name) { bytes in
      [0xEF, 0xBB, 0xBF] + bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    }
    func told(_ findings: [Finding], _ source: SourceText) -> [String] {
      let index = LineIndex(source)
      return findings.map { finding in
        let (start, end) = (index.position(at: finding.span.start), index.position(at: finding.span.end))
        return "\(finding.rule) \(start.line):\(start.column) \(end.line):\(end.column)"
      }
    }
    #expect(told(before, text) == told(after, variant))
  }
}
