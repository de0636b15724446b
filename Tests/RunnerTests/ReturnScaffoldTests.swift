import CivilDates
import Findings
import RuleSets
import Runner
import SourceText
import Symbols
import Testing
import YAMLTree

@Suite("A new return")
struct ReturnScaffoldTests {
  static let loaded = try? LoadedRules(pack: nil, redaction: Redaction())
  static let asOf = CivilDate(year: 2026, month: 11, day: 23)

  /// Every setting with every kind that can complete its audit, and with none.
  static let cases: [(setting: String, kind: String?)] = {
    guard let rules = loaded?.rules else { return [] }
    return rules.settings.flatMap { setting in
      [(setting, nil)]
        + rules.organisationKinds.filter { $0.settings.isEmpty || $0.settings.contains(setting) }
        .map { (setting, Optional($0.kind)) }
    }
  }()

  private func scaffold(_ setting: String, _ kind: String?) throws -> ReturnScaffold {
    try ReturnScaffold(try #require(Self.loaded), setting: setting, kind: kind, schemaPath: "return.schema.json")
  }

  private func check(_ text: String) throws -> CheckedFile {
    var check = FileCheck(rules: try #require(Self.loaded).rules, asOf: try #require(Self.asOf))
    return check.check(SourceText(path: "return.yaml", text))
  }

  @Test("has no fault of form in any setting and of any kind", arguments: cases)
  func valid(setting: String, kind: String?) throws {
    let text = try scaffold(setting, kind).text
    #expect(text.hasPrefix("# yaml-language-server: $schema=return.schema.json\n"))
    let checked = try check(text)
    #expect(checked.findings.filter { $0.duty == nil }.map(\.message) == [])
    #expect(checked.kind == "return")
  }

  @Test("is told in a few findings, and nothing in it passes as recorded", arguments: cases)
  func told(setting: String, kind: String?) throws {
    let checked = try check(try scaffold(setting, kind).text)
    #expect(checked.findings.count <= 12, "\(checked.findings.map(\.message))")
    #expect(checked.findings.contains { $0.severity == .error && $0.blocksSubmission })
    let sections = try #require(checked.outcomes.first { $0.rule == "return/section-not-recorded" })
    let tables = try #require(Self.loaded).rules.tables
    #expect(sections.counts[.notMet] == tables.rows(of: "required_sections").count - 1, "all but the answers are blank")
    let answers = try #require(checked.outcomes.first { $0.rule == "return/criterion-unanswered" })
    #expect(answers.counts[.met] == 0 && answers.counts[.notMet] > 40)
  }

  @Test("has every criterion of the setting once, in the order of the numbers, with what is expected")
  func criteria() throws {
    let rules = try #require(Self.loaded).rules
    for setting in rules.settings {
      let text = try scaffold(setting, nil).text
      let tree = try #require(YAMLTree.parse(SourceText(path: "a", text), symbols: SymbolTable()).tree)
      let answers = try #require(tree.entries(of: tree.root).first { tree.string($0.key) == "answers" })
      let written = tree.items(of: answers.value).map { item in
        tree.entries(of: item).first { tree.string($0.key) == "criterion" }.map { tree.string($0.value) } ?? ""
      }
      let rows = rules.tables.rows(of: "criteria").filter { rules.isAsked(criterion: $0, ofKind: nil) }
      let wanted = rows.compactMap { rules.tables.number(ofCriterion: $0, setting: setting) }
      #expect(written.sorted() == wanted.sorted())
      let pairs = written.map { $0.split(separator: ".").compactMap { Int($0) } }
      #expect(zip(pairs, pairs.dropFirst()).allSatisfy { $0[0] * 100 + $0[1] < $1[0] * 100 + $1[1] })
      let words = text.split(whereSeparator: \.isWhitespace).filter { $0 != "#" }.joined(separator: " ")
      for row in rows {
        guard let number = rules.tables.number(ofCriterion: row, setting: setting) else { continue }
        let expectation = rules.tables.text(row, "expectation") ?? ""
        let shown = rules.tables.text(row, "shown_by") ?? ""
        #expect(words.contains("\(number) \(expectation) What would show it: \(shown)"))
      }
    }
  }

  @Test("has the criteria of some kinds alone for these kinds")
  func criteriaOfKinds() throws {
    #expect(!(try scaffold("agency", "health").text.contains("\"7.11\"")))
    #expect(try scaffold("agency", "local_authority").text.contains("\"7.11\""))
  }

  @Test("what stands in comments is valid where it is taken out of them", arguments: ["education", "small_voluntary"])
  func comments(setting: String) throws {
    var lines = try scaffold(setting, nil).text.split(separator: "\n", omittingEmptySubsequences: false)
    for index in lines.indices where lines[index].hasPrefix("#  ") { lines[index] = lines[index].dropFirst() }
    let checked = try check(lines.joined(separator: "\n"))
    #expect(checked.findings.filter { $0.duty == nil }.map(\.message) == [])
    let sections = try #require(checked.outcomes.first { $0.rule == "return/section-not-recorded" })
    #expect(sections.counts[.notMet] == 0, "every section has its record")
  }

  @Test("a setting or a kind that is none is refused with the nearest, and a kind of another setting with that")
  func refusals() throws {
    let cases: [(String, String?, String)] = [
      ("educaton", nil, "Did you mean `education`?"), ("education", "acadmy", "Did you mean `academy`?"),
      ("education", "nursery", "that of `early_years`"), ("small_voluntary", "police", "that of `agency`"),
      ("", nil, "There are `education`"),
    ]
    for (setting, kind, words) in cases {
      let error = #expect(throws: ScaffoldError.self) { try scaffold(setting, kind) }
      #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
    }
  }

  @Test("a fix finds nothing to put down in it")
  func fixed() throws {
    let rules = try #require(Self.loaded).rules
    for setting in rules.settings {
      let source = SourceText(path: "return.yaml", try scaffold(setting, nil).text)
      var fix = FileFix(rules: rules, asOf: try #require(Self.asOf))
      #expect(fix.fix(source).bytes == source.bytes)
    }
  }
}
