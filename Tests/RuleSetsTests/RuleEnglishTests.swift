import CivilDates
import Facts
import Findings
import Foundation
import RuleSets
import Runner
import TestSupport
import Testing

/// What the rules say in English, a file a rule: a change of wording is seen where it is reviewed.
@Suite("The English of the built-in rules")
struct RuleEnglishTests {
  static let folder = Repository.root.appendingPathComponent("Tests/RuleSetsTests/Goldens")
  static let rules = BuiltInRuleSet.load().rules
  static let ids = rules?.rules.map(\.id).sorted() ?? []
  static let day = CivilDate(year: 2026, month: 11, day: 26) ?? CivilDate(dayNumber: 0)
  /// The parts of a page that decide what comes of a rule; the last lines of *To read it rightly* stand in every page.
  static let parts = ["In plain English", "Words", "Tables", "To read it rightly"]

  private func english(_ id: String) throws -> String {
    let rules = try #require(Self.rules)
    let rule = try #require(rules.rules.first { $0.id == id })
    let page = rules.page(of: rule, asOf: Self.day)
    var text = "\(page.id): \(page.title)\n"
    for section in page.sections where Self.parts.contains(section.heading) {
      text += "\n\(section.heading)\n"
      for line in section.text.lines {
        text += String(repeating: "  ", count: line.level + 1) + (line.isItem ? "- " : "") + line.text + "\n"
      }
    }
    return text
  }

  /// Compares with a file; `UPDATE_GOLDENS=1` writes it anew and records that, so that an update never looks like a pass.
  @Test("a rule says what it said", arguments: ids)
  func golden(id: String) throws {
    let file = Self.folder.appendingPathComponent(id + ".txt")
    let rendered = try english(id)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(rendered.utf8).write(to: file)
      Issue.record("wrote \(id).txt: look at the difference before it is committed")
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(rendered == expected, "if this is meant: UPDATE_GOLDENS=1 swift test --filter RuleEnglishTests")
  }

  @Test("no golden is left of a rule that is gone")
  func leftovers() {
    let files = FileManager.default.enumerator(atPath: Self.folder.path)?.compactMap { $0 as? String } ?? []
    #expect(files.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted() == Self.ids)
  }

  @Test("a title is given only to a value that the enumeration has, and to each value another")
  func valueTitles() throws {
    let enumerations = try #require(Self.rules).factSchema.enumerations
    #expect(enumerations.contains { !$0.valueTitles.isEmpty })
    for enumeration in enumerations {
      #expect(Set(enumeration.valueTitles.keys).isSubset(of: enumeration.values), "\(enumeration.name)")
      #expect(Set(enumeration.valueTitles.values).count == enumeration.valueTitles.count, "\(enumeration.name)")
    }
  }

  @Test("nothing of an expression's own signs stands in the English", arguments: ids)
  func noSigns(id: String) throws {
    let english = try english(id)
    for sign in ["&&", "||", "==", "!=", "<=", ">=", "has(", "size(", "?", "{", "}", "the the ", "  - the  "] {
      #expect(!english.contains(sign), "\(sign) in the English of \(id)")
    }
  }

  @Test("every name and definition that a sentence marks is explained, and the other way round", arguments: ids)
  func marks(id: String) throws {
    let english = try english(id)
    var explained: [Int] = []
    for line in english.split(separator: "\n") where line.hasPrefix("  [") {
      explained.append(Int(line.dropFirst(3).prefix { $0 != "]" }) ?? 0)
    }
    #expect(explained == Array(1..<explained.count + 1))
    #expect(!english.contains("[\(explained.count + 1)]"))
    for number in explained {
      #expect(english.components(separatedBy: "[\(number)]").count > 2, "[\(number)] is never used")
    }
  }
}
