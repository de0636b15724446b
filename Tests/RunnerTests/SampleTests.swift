import CivilDates
import Findings
import Foundation
import RuleSets
import Runner
import SourceText
import Testing

/// The samples, held against what was expected of them before the tool ever saw them.
///
/// `Samples/NAME.expected.txt` has a line a finding: `<line>:<column> <rule> ⟦<the text of the primary span>⟧  # why`.
@Suite("Samples")
struct SampleTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Samples")
  static let rules = BuiltInRuleSet.load().rules
  /// The day that the expectations were written for.
  static let asOf = CivilDate(year: 2026, month: 11, day: 23)

  static var samples: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".yaml") }.sorted()
  }

  private func check(_ source: SourceText) throws -> [Finding] {
    let rules = try #require(Self.rules)
    var check = FileCheck(rules: rules, asOf: try #require(Self.asOf))
    return check.check(source).findings
  }

  private func source(_ name: String) throws -> SourceText {
    SourceText(path: name, bytes: Array(try Data(contentsOf: Self.folder.appending(path: name))))
  }

  @Test("each finding stands where it was expected, on exactly that text", arguments: samples)
  func findings(name: String) throws {
    let source = try source(name)
    let index = LineIndex(source)
    let found = try check(source).filter { $0.outcome != .pending }.map { finding in
      let start = index.position(at: finding.span.start)
      let text = String(decoding: source.slice(finding.span), as: UTF8.self)
      return "\(start.line):\(start.column) \(finding.rule) ⟦\(text)⟧"
    }
    let expected = try expectations(of: name)
    #expect(Set(found).subtracting(expected).sorted() == [], "found and not expected in \(name)")
    #expect(Set(expected).subtracting(found).sorted() == [], "expected and not found in \(name)")
  }

  @Test(
    "the clean samples have no error, and at most three warnings", arguments: samples.filter { $0.hasPrefix("clean-") })
  func clean(name: String) throws {
    let findings = try check(try source(name))
    #expect(findings.filter { $0.severity == .error }.map(\.message) == [])
    #expect(findings.count { $0.severity == .warning } <= 3)
  }

  @Test("a mark, CR LF, emoji and Welsh names before a fault move its spans by their own length", arguments: samples)
  func variants(name: String) throws {
    let original = try source(name)
    let prefix = "\u{FEFF}# 👩🏽‍🏫 Ysgol Tŷ Gwyn, Pen-y-bont ar Ogwr 🏴󠁧󠁢󠁷󠁬󠁳󠁿\n"
    let variant = Variant(original.bytes, prefix: Array(prefix.utf8))
    let text = SourceText(path: name, bytes: variant.bytes)
    let before = try check(original)
    let after = try check(text)
    try #require(before.count == after.count)
    let index = LineIndex(original)
    let variantIndex = LineIndex(text)
    for (old, new) in zip(before, after) {
      #expect(old.rule == new.rule)
      #expect(variant.offset(old.span.start) == new.span.start, "start of \(old.rule)")
      for (oldOffset, newOffset) in [(old.span.start, new.span.start), (old.span.end, new.span.end)] {
        let oldPosition = index.position(at: oldOffset)
        let newPosition = variantIndex.position(at: newOffset)
        #expect(oldPosition.line + 1 == newPosition.line)
        #expect(oldPosition.column == newPosition.column)
        #expect(oldPosition.utf16Column == newPosition.utf16Column)
      }
    }
  }

  private func expectations(of name: String) throws -> [String] {
    let file = Self.folder.appending(path: name.replacing(".yaml", with: ".expected.txt"))
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") && $0.contains("⟧") }.map { line in
      String(line.prefix(through: line.lastIndex(of: "⟧") ?? line.startIndex))
    }
  }
}

/// A text with a prefix and CR LF line ends, and where each byte of the original went.
private struct Variant {
  let bytes: [UInt8]
  private let offsets: [UInt32]

  init(_ original: [UInt8], prefix: [UInt8]) {
    var bytes: [UInt8] = []
    for byte in prefix { bytes += byte == 0x0A ? [0x0D, 0x0A] : [byte] }
    var offsets: [UInt32] = []
    for byte in original {
      offsets.append(UInt32(bytes.count))
      bytes += byte == 0x0A ? [0x0D, 0x0A] : [byte]
    }
    offsets.append(UInt32(bytes.count))
    self.bytes = bytes
    self.offsets = offsets
  }

  func offset(_ original: UInt32) -> UInt32 { offsets[Int(original)] }
}
