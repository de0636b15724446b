import CivilDates
import Findings
import Foundation
import Reporters
import Runner
import SourceText
import TestSupport
import Testing

/// Rule files that are wrong, one fault each, with what a policy officer is told.
///
/// `WrongRules/NAME.yaml` is the file, `WrongRules/NAME.txt` what `check --rules` prints of it and which rules do not run.
@Suite("Wrong rules, as they are told")
struct WrongRuleGoldenTests {
  static let folder = Repository.root.appendingPathComponent("Tests/RuleSetsTests/WrongRules")

  static var names: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }

  /// What came of checking a sample by the built-in rules and a wrong file.
  private static func report(_ name: String) throws -> RunReport {
    let loaded = try LoadedRules(pack: folder.path + "/\(name).yaml", redaction: Redaction())
    var report = RunReport(version: "test", asOf: "2026-11-23")
    report.ruleFaults = loaded.faults
    report.brokenRules = loaded.brokenRules
    report.switchedOff = loaded.switchedOff
    report.rules = loaded.descriptors
    let path = Repository.root.appendingPathComponent("Samples/clean-school.yaml").path
    let source = try FileReader.read(path)
    var check = loaded.checkMaker(asOf: try #require(CivilDate(year: 2026, month: 11, day: 23)))()
    report.files = [FileReport(check.check(source), source: source, redaction: Redaction())]
    return report
  }

  /// What is printed of the wrong file, and the rules that do not run.
  private static func told(_ report: RunReport) -> String {
    var faults = report
    faults.files = []
    let text = TextReporter.render(faults, style: TextStyle(hasColour: false, width: nil))
    let findings = text.components(separatedBy: "\nChecked 0 files").first ?? text
    let broken = report.brokenRules.isEmpty ? "none" : report.brokenRules.joined(separator: ", ")
    return findings.replacing(folder.path + "/", with: "") + "\nbroken rules: \(broken)\n"
  }

  @Test("each is told with its excerpt, ends the check in 2, and the sound rules beside it run", arguments: names)
  func golden(name: String) throws {
    let report = try Self.report(name)
    #expect(report.ruleFaults.flatMap(\.findings).allSatisfy { $0.severity == .error })
    #expect(ExitStatus(report, failingOn: nil) == .failure)
    let run = Set(report.files[0].outcomes.filter { $0.counts.total > 0 }.map(\.rule))
    let text = try String(contentsOf: Self.folder.appendingPathComponent(name + ".yaml"), encoding: .utf8)
    if text.contains("compact_audit_rules"), text.contains("test/sound") {
      #expect(report.files[0].findings.map(\.rule) == ["test/sound"])
    }
    #expect(run.contains("evidence/none") && run.count >= 25, "the built-in rules run: \(run.count)")
    let told = Self.told(report)
    let file = Self.folder.appendingPathComponent(name + ".txt")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      guard (try? String(contentsOf: file, encoding: .utf8)) != told else { return }
      try Data(told.utf8).write(to: file)
      Issue.record("wrote \(name).txt: look at the difference before it is committed")
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(told == expected, "if this is meant: UPDATE_GOLDENS=1 swift test --filter WrongRuleGoldenTests")
  }

  @Test("there are as many as promised, each with its text and no text without its rules")
  func complete() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Self.names.count >= 40)
    #expect(Set(files.filter { $0.hasSuffix(".txt") }) == Set(Self.names.map { $0 + ".txt" }))
  }
}
