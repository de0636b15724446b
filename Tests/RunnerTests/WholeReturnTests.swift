import CivilDates
import Findings
import Foundation
import RuleSets
import SourceText
import TestSupport
import Testing

@testable import Runner

/// What somebody changed in a return that is otherwise good is found, all of it, and nothing besides.
///
/// The changes stand in `Tests/WholeReturns`, a file a setting.
@Suite("Whole returns")
struct WholeReturnTests {
  static let rules = BuiltInRuleSet.load().rules
  static let changed = Result { try ChangedReturn.all() }

  @Test("the files of changed returns can be read, and no two returns have one name")
  func files() throws {
    let names = try Self.changed.get().map(\.name)
    #expect(!names.isEmpty)
    #expect(Set(names).count == names.count)
  }

  @Test("gives what is marked, and nothing else", arguments: (try? changed.get()) ?? [])
  func findings(of whole: ChangedReturn) throws {
    let sample = try text(whole.sample)
    let after = try whole.applied(to: sample)
    let source = SourceText(path: "return.yaml", after.text)
    let index = LineIndex(source)
    let marked = after.findings.map { finding in
      let span = SourceSpan(start: UInt32(finding.bytes.lowerBound), end: UInt32(finding.bytes.upperBound))
      return Place(finding.rule, span, source, index)
    }
    let before = try found(sample, asOf: nil, previous: nil).compactMap { place -> Place? in
      guard let line = after.lines[place.line] else { return nil }
      var moved = place
      moved.line = line
      return moved
    }
    let kept = before.filter { !whole.gone.contains($0.rule) }
    #expect(Set(whole.gone).isSubset(of: before.map(\.rule)), "what is gone was never there")
    let result = try found(after.text, asOf: whole.asOf, previous: whole.previous(of: sample))
    #expect(result.map(\.description).sorted() == (marked + kept).map(\.description).sorted())
  }

  /// Rules that fail in no whole return, each with the reason why it cannot.
  static let excused: [String: String] = [
    "evidence/file-missing": "is run in a repository, which the tests of the command make"
  ]

  @Test("each rule is not met in one at least, or it is said why it cannot be")
  func coverage() throws {
    var failed = Set(try Self.changed.get().flatMap { try $0.applied(to: text($0.sample)).findings.map(\.rule) })
    for sample in SampleTests.samples {
      let found = try check(text(sample), asOf: nil, previous: nil)
      failed.formUnion(found.filter { $0.outcome == .notMet }.map(\.rule))
    }
    for sample in PolicySampleTests.samples {
      failed.formUnion(try PolicySampleTests.check(sample).findings.filter { $0.outcome == .notMet }.map(\.rule))
    }
    // Another test holds the repository to its expectations.
    let repository = SampleTests.folder.appending(path: "policies-repository/expected.txt")
    for line in try String(contentsOf: repository, encoding: .utf8).split(separator: "\n") where !line.hasPrefix("#") {
      failed.formUnion(line.split(separator: " ").dropFirst().prefix(1).map(String.init))
    }
    let all = Set(try #require(Self.rules).rules.map(\.id))
    let missing = all.subtracting(failed).subtracting(Self.excused.keys)
    #expect(
      missing.sorted() == [],
      "write a whole return in Tests/WholeReturns, or a sample of a document, in which each of these is not met")
    #expect(Set(Self.excused.keys).subtracting(all.subtracting(failed)).sorted() == [], "these need no excuse")
  }

  @Test("every setting has some", arguments: ["school", "nursery", "health-trust", "football-club"])
  func settings(sample: String) throws {
    #expect(try Self.changed.get().contains { $0.sample == "clean-\(sample).yaml" })
  }

  private func text(_ sample: String) throws -> String {
    try String(contentsOf: SampleTests.folder.appending(path: sample), encoding: .utf8)
  }

  private func found(_ text: String, asOf: String?, previous: String?) throws -> [Place] {
    let source = SourceText(path: "return.yaml", text)
    let index = LineIndex(source)
    return try check(text, asOf: asOf, previous: previous).map { finding in
      let outcome = finding.outcome == .notMet ? "" : "\(finding.outcome.rawValue) "
      return Place(outcome + finding.rule, finding.span, source, index)
    }
  }

  /// What is found in a text, but for what is pending.
  private func check(_ text: String, asOf: String?, previous: String?) throws -> [Finding] {
    let day = try #require(asOf.map(CivilDate.init(iso:)) ?? SampleTests.asOf)
    var returns = PreviousReturns.none
    if let previous {
      let source = SourceText(path: "previous.yaml", previous)
      let reference = try #require(previous.firstMatch(of: /(?m)^  reference: (.*)$/)).1
      let nowhere = SourceSpan(start: 0, end: 0)
      let entry = PreviousReturns.Entry(
        path: source.path, organisation: String(reference), organisationSpan: nowhere, day: nil, daySpan: nowhere,
        kept: source)
      returns = PreviousReturns(entries: [entry], isNamed: true, path: source.path, faults: [])
    }
    var check = FileCheck(
      rules: try #require(Self.rules), asOf: day, inputs: previous == nil ? [] : [.previous], previous: returns)
    return check.check(SourceText(path: "return.yaml", text)).findings.filter { $0.outcome != .pending }
  }
}

/// Where something is found, by lines from 0.
private struct Place: CustomStringConvertible {
  var rule: String
  var line: Int
  var column: Int
  var text: String

  init(_ rule: String, _ span: SourceSpan, _ source: SourceText, _ index: LineIndex) {
    let start = index.position(at: span.start)
    self.rule = rule
    line = Int(start.line) - 1
    column = Int(start.column)
    text = String(decoding: source.slice(span), as: UTF8.self)
  }

  var description: String { "\(line + 1):\(column) \(rule) ⟦\(text)⟧" }
}
