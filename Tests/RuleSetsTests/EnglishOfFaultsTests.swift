import CivilDates
import Findings
import Foundation
import RuleSets
import Runner
import SourceText
import Testing

/// A rule with a small fault in what decides must not read like the rule without it.
@Suite("The English of rules with a fault")
struct EnglishOfFaultsTests {
  /// What stands, and what is put in its place.
  static let exchanges: [(String, String)] = [
    (" && ", " || "), (" || ", " && "), (" <= ", " < "), (" >= ", " > "), (" < ", " <= "), (" > ", " >= "),
    (" == ", " != "), ("!has(", "has("), (" has(", " false == has("), (".exists(", ".all("), (".all(", ".exists("),
    (" resolved(", " !resolved("), ("known(", "recorded("), (" 0", " 1"), ("as_of", "reference_date"),
    ("reference_date", "as_of"), ("'outstanding'", "'good'"), ("!(", "("),
  ]

  /// The rule files of the built-in set, by their index among its files; drafts, which do not run, left out.
  static let ruleFiles = BuiltInRuleSet.files.indices.filter { index in
    let file = BuiltInRuleSet.files[index]
    return file.path.hasPrefix("Rules/rules/")
      && !String(decoding: file.bytes, as: UTF8.self).contains("\n    status: draft")
  }

  @Test("whatever is changed in when a rule applies or what must hold, it reads differently", arguments: ruleFiles)
  func differs(file: Int) throws {
    let files = BuiltInRuleSet.files
    let text = String(decoding: files[file].bytes, as: UTF8.self)
    let sound = try #require(english(text, at: file, of: files))
    var seen: Set<String> = [sound]
    for span in deciding(text) {
      for (written, other) in Self.exchanges + [negation(of: String(text[span]))] {
        for place in text[span].ranges(of: written).prefix(1) {
          let changed = text.replacingCharacters(place, with: other)
          guard let faulty = english(changed, at: file, of: files) else { continue }
          #expect(faulty != sound, "\(files[file].path): \(text[place.lowerBound...].prefix(60)) … \(other)")
          seen.insert(faulty)
        }
      }
    }
    #expect(seen.count > 1, "no fault could be put into \(files[file].path)")
  }

  /// An expression on one line, and its opposite in quotes.
  private func negation(of expression: String) -> (String, String) {
    (expression, " \"!(\(expression.trimmingCharacters(in: .whitespacesAndNewlines).replacing("\"", with: "'")))\"\n")
  }

  /// Where the expressions stand that decide.
  private func deciding(_ text: String) -> [Range<String.Index>] {
    var spans: [Range<String.Index>] = []
    for key in ["    applies_when:", "    require:", "    pending_until:"] {
      guard let start = text.range(of: "\n" + key)?.upperBound else { continue }
      var end = start
      while end < text.endIndex {
        let line = text[end...].prefix { $0 != "\n" }
        end = line.endIndex
        guard end < text.endIndex, text[text.index(after: end)...].hasPrefix("      ") else { break }
        end = text.index(after: end)
      }
      spans.append(start..<end)
    }
    return spans
  }

  /// What the rule of a file says; `nil` where it does not compile.
  private func english(_ text: String, at file: Int, of files: [SourceText]) -> String? {
    // The other rules only cost time, but for those that this one names, by their ids or how these begin.
    let names = text.matches(of: /unless_failed: \[([^\]]*)\]|'([a-z-]+\/[a-z-]*)'/).flatMap { match in
      (match.output.1 ?? match.output.2 ?? "").split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    let kept = files.indices.filter { index in
      index == file || !Self.ruleFiles.contains(index) || names.contains { id(of: files[index]).hasPrefix($0) }
    }
    let changed = kept.map { $0 == file ? SourceText(path: files[file].path, text) : files[$0] }
    guard let rules = RuleSetLoader.load([changed]).rules,
      let rule = rules.rules.first(where: { $0.id == id(of: files[file]) })
    else { return nil }
    let page = rules.page(of: rule, asOf: CivilDate(dayNumber: 20_000))
    return page.sections.filter { ["In plain English", "Words"].contains($0.heading) }
      .flatMap(\.text.lines).map { "\($0.level) \($0.text)" }.joined(separator: "\n")
  }

  private func id(of file: SourceText) -> String {
    String(file.path.dropFirst("Rules/rules/".count).dropLast(".yaml".count))
  }
}

extension String {
  /// The text with some of its characters replaced.
  fileprivate func replacingCharacters(_ range: Range<Index>, with other: String) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
