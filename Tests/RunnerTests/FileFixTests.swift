import CivilDates
import Findings
import Foundation
import Reporters
import RuleSets
import SourceText
import Symbols
import TestSupport
import Testing
import YAMLTree
import YAMLVariants

@testable import Runner

@Suite("Blank stubs for what is missing")
struct FileFixTests {
  static let rules = BuiltInRuleSet.load().rules
  static let asOf = CivilDate(year: 2026, month: 11, day: 23)
  static let folder = Repository.root.appendingPathComponent("Samples")
  static let samples: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".yaml") }.sorted()
  }()

  private func source(_ name: String) throws -> SourceText {
    SourceText(path: "Samples/" + name, bytes: Array(try Data(contentsOf: Self.folder.appendingPathComponent(name))))
  }

  private func fix(_ source: SourceText, rules: CompiledRuleSet? = rules) throws -> FileFix.Result {
    var fix = FileFix(rules: try #require(rules), asOf: try #require(Self.asOf))
    return fix.fix(source)
  }

  /// Compares with a file; `UPDATE_GOLDENS=1` writes it anew and records that.
  @Test("what would be written into each sample looks as it did", arguments: samples)
  func golden(name: String) throws {
    let result = try fix(try source(name))
    let (old, new) = result.printable(Redaction())
    let diff = UnifiedDiff.render(path: result.path, old, new)
    let file = Repository.root.appendingPathComponent("Tests/RunnerTests/FixGoldens/\(name).diff")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      try Data(diff.utf8).write(to: file)
      Issue.record("wrote \(name).diff: look at the difference before it is committed")
      return
    }
    #expect(diff == (try String(contentsOf: file, encoding: .utf8)))
  }

  @Test("a clean sample is left as it is", arguments: samples.filter { $0.hasPrefix("clean-") })
  func clean(name: String) throws {
    let source = try source(name)
    let result = try fix(source)
    #expect(result.bytes == source.bytes && result.made.isEmpty && result.refused.isEmpty)
  }

  // MARK: What no fix does, whatever the return

  @Test(
    "in returns cut about at random: done twice it changes nothing, it only adds, and it mends nothing",
    arguments: 0..<160 as Range<UInt64>)
  func promises(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let name = try #require(Self.samples.randomElement(using: &random))
    let text = Cutter.cut(try source(name), &random)
    let result = try fix(text)
    let trace = Comment(rawValue: "seed \(seed), from \(name)")
    guard !result.before.isUnreadable else {
      #expect(result.bytes == text.bytes, trace)
      return
    }
    let fixed = SourceText(path: text.path, bytes: result.bytes)
    #expect(try fix(fixed).bytes == result.bytes, trace)
    #expect(Self.isOnlyAddedTo(text.bytes, result.bytes), trace)
    #expect(!result.after.isUnreadable, trace)
    let faults = { (file: CheckedFile) in file.findings.filter { $0.duty == nil }.map(\.message).sorted() }
    #expect(faults(result.after) == faults(result.before), trace)
    for severity in Severity.allCases {
      #expect(!Self.fails(result.before, severity) || Self.fails(result.after, severity), trace)
    }
    for (old, new) in zip(result.before.outcomes, result.after.outcomes) {
      #expect(
        new.counts[.untestable] >= old.counts[.untestable] || new.counts[.met] <= old.counts[.met],
        "\(old.rule) of seed \(seed)")
    }
    #expect(try recorded(text) == recorded(fixed), trace)
  }

  @Test("the returns of that property have much to put down, in every form, and little that is refused")
  func coverage() throws {
    var made: [String: Int] = [:]
    var refused = 0
    for seed in 0..<160 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let name = try #require(Self.samples.randomElement(using: &random))
      let result = try fix(Cutter.cut(try source(name), &random))
      for words in result.made {
        let isSection = words.contains("without a value")
        made[isSection ? "section" : words.contains("an entry for") ? "action" : "answer", default: 0] += 1
      }
      refused += result.refused.count
    }
    print("stubs written: \(made.sorted { $0.key < $1.key }), refused: \(refused)")
    #expect(made["section", default: 0] > 20 && made["action", default: 0] > 20 && made["answer", default: 0] > 100)
    #expect(refused * 10 < made.values.reduce(0, +))
  }

  /// Whether each section records something, be it an empty list.
  private func recorded(_ source: SourceText) throws -> [String: Bool] {
    let tree = try #require(YAMLTree.parse(source, symbols: SymbolTable()).tree)
    var recorded: [String: Bool] = [:]
    for entry in tree.entries(of: tree.root) where !tree.isBlank(entry.value) {
      recorded[tree.string(entry.key)] = true
    }
    return recorded
  }

  private static func fails(_ file: CheckedFile, _ severity: Severity) -> Bool {
    file.findings.contains { $0.outcome != .pending && $0.severity >= severity }
  }

  /// Whether a text is another one with bytes put in, and empty brackets left out where a list has come.
  static func isOnlyAddedTo(_ old: [UInt8], _ new: [UInt8]) -> Bool {
    var rest = new[...]
    var index = 0
    while index < old.count {
      if let next = rest.first, next == old[index] {
        rest = rest.dropFirst()
        index += 1
      } else if old[index...].starts(with: Array("[]".utf8)), rest.contains(UInt8(ascii: "-")), rest.first != 0x5B {
        index += 2
      } else if old[index...].starts(with: Array(" []".utf8)), rest.first == 0x0A || rest.first == 0x0D {
        index += 3
      } else {
        guard !rest.isEmpty else { return false }
        rest = rest.dropFirst()
      }
    }
    return true
  }

  @Test("a hostile file is left alone or only added to, and in the end", arguments: HostileFile.all)
  func hostile(file: HostileFile) throws {
    let source = SourceText(path: file.name, bytes: file.bytes)
    let result = try fix(source)
    #expect(!result.before.isUnreadable || result.bytes == source.bytes)
    #expect(Self.isOnlyAddedTo(source.bytes, result.bytes))
    let again = try fix(SourceText(path: file.name, bytes: result.bytes))
    #expect(again.bytes == result.bytes)
  }

  // MARK: Cases

  @Test("a section that is not recorded stays so, blank or missing, and takes no records")
  func notRecorded() throws {
    let source = SourceText(
      path: "a",
      """
      compact_audit: 1
      organisation: {setting: education, kind: academy}
      answers:
        - {criterion: "9.6", rating: inadequate}
      action_plan:
      """)
    let result = try fix(source)
    let text = String(decoding: result.bytes, as: UTF8.self)
    #expect(text.contains("\nallegations:\n") || text.hasSuffix("\nallegations:"))
    #expect(!text.contains("A-9.6") && !text.contains("[]"))
    #expect(text.components(separatedBy: "action_plan:").count == 2)
  }

  @Test("an entry that is given up leaves its id taken, and the stub gets another")
  func takenID() throws {
    let source = SourceText(
      path: "a",
      """
      compact_audit: 1
      organisation: {setting: education, kind: academy}
      answers:
        - {criterion: "9.6", rating: inadequate}
        - {criterion: "9.5", rating: inadequate}
      action_plan:
        - {id: A-9.6, criterion: "9.6", steps: Write it., due: 2026-12-01, status: superseded}

      """)
    let text = String(decoding: try fix(source).bytes, as: UTF8.self)
    #expect(text.contains("- {id: A-9.6-2, criterion: \"9.6\", steps: , lead: , due: , success_measure: , status: }"))
    #expect(text.contains("- {id: A-9.5, criterion: \"9.5\""))
  }

  @Test("where the rules would take a stub for an answer, none is written and the check still fails")
  func guarded() throws {
    // A rule set that asks for nothing but entries.
    let rules = try #require(Self.rules)
    let others = rules.rules.map(\.id).filter { $0 != "action-plan/missing-entry" && !rules.maskingRules.contains($0) }
    let overrides = others.map { "  - {rule: \($0), switch_off: true, reason: a test}\n" }.joined()
    let pack = SourceText(
      path: "pack.yaml", "compact_audit_rules: 1\npack: {title: Entries alone}\noverrides:\n\(overrides)")
    let lenient = try #require(BuiltInRuleSet.load(adding: [pack]).rules)
    let name = "clean-school.yaml"
    let clean = String(decoding: try source(name).bytes, as: UTF8.self)
    let rating = try #require(clean.range(of: "rating: good"))
    let text = SourceText(path: name, clean.replacingCharacters(in: rating, with: "rating: requires_improvement"))
    let result = try fix(text, rules: lenient)
    #expect(result.before.findings.map(\.rule) == ["action-plan/missing-entry"])
    #expect(Self.fails(result.after, .error))
    #expect(result.bytes == text.bytes && result.made.isEmpty)
    #expect(result.refused.map(\.reason) == ["the rules would take the blank stub for an answer"])
    // Under the built-in rules the same stub is written, since they see that it is blank.
    #expect(try fix(text).made.count == 1)
  }

  @Test("what counts as mending: a check that passes, a return that is ready, an untested result that is met")
  func mends() {
    func file(_ findings: [Finding], untestable: Int = 0, met: Int = 0) -> CheckedFile {
      var file = CheckedFile(path: "a")
      file.findings = findings
      var counts = OutcomeCounts()
      counts[.untestable] = untestable
      counts[.met] = met
      file.outcomes = [RuleOutcomes(rule: "a/b", counts)]
      return file
    }
    func finding(_ severity: Severity, blocks: Bool = false, duty: Duty? = .tool) -> Finding {
      Finding(
        rule: "a/b", severity: severity, span: SourceSpan(at: 0), message: "", duty: duty, blocksSubmission: blocks)
    }
    #expect(FileFix.mends(file([finding(.error)]), file([])))
    #expect(FileFix.mends(file([finding(.error)]), file([finding(.warning)])))
    #expect(FileFix.mends(file([finding(.error, blocks: true)]), file([finding(.error)])))
    #expect(FileFix.mends(file([], untestable: 1), file([], met: 1)))
    #expect(FileFix.mends(file([finding(.error)]), file([finding(.error), finding(.error, duty: nil)])))
    #expect(!FileFix.mends(file([finding(.error)]), file([finding(.error), finding(.error)])))
    #expect(!FileFix.mends(file([], untestable: 1, met: 1), file([], untestable: 2, met: 2)))
    #expect(!FileFix.mends(file([]), file([])))
  }
}

/// Cuts samples about: sections, records and values taken out or blanked, ratings lowered, other spellings.
private enum Cutter {
  static func cut(_ source: SourceText, _ random: inout SeededGenerator) -> SourceText {
    var lines = String(decoding: source.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    for _ in 0..<Int.random(in: 1...4, using: &random) { change(&lines, &random) }
    var text = SourceText(path: source.path, lines.joined(separator: "\n"))
    if Int.random(in: 0..<4, using: &random) == 0, let variant = YAMLVariant.allCases.randomElement(using: &random),
      let tree = YAMLTree.parse(text, symbols: SymbolTable()).tree, let other = variant.text(of: tree)
    {
      text = other
    }
    var bytes = text.bytes
    if Int.random(in: 0..<5, using: &random) == 0, bytes.last == 0x0A { bytes.removeLast() }
    if Int.random(in: 0..<5, using: &random) == 0, !bytes.contains(0x0D) {
      bytes = bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    }
    if Int.random(in: 0..<6, using: &random) == 0 { bytes += Array("\n...\n# the end\n".utf8) }
    return SourceText(path: source.path, bytes: bytes)
  }

  private static func change(_ lines: inout [String], _ random: inout SeededGenerator) {
    let keys = lines.indices.filter { lines[$0].first.map { $0.isLetter } ?? false && lines[$0].contains(":") }
    guard let key = keys.randomElement(using: &random) else { return }
    let end = keys.first { $0 > key } ?? lines.count
    let name = lines[key].prefix { $0 != ":" }
    switch Int.random(in: 0..<9, using: &random) {
    case 0: lines.removeSubrange(key..<end)
    case 1: lines.replaceSubrange(key..<end, with: ["\(name):"])
    case 2: lines.replaceSubrange(key..<end, with: ["\(name): []  # none"])
    case 3: lines.replaceSubrange(key..<end, with: ["\(name): []"])
    case 4, 5:
      let answers = lines.indices.filter { index in
        lines[index].hasPrefix("  - {criterion:") || lines[index].hasPrefix("  - criterion:")
      }
      guard let answer = answers.randomElement(using: &random) else { return }
      var last = answer + 1
      while last < lines.count, lines[last].hasPrefix("    ") { last += 1 }
      lines.removeSubrange(answer..<last)
    case 6, 7:
      for index in lines.indices where Int.random(in: 0..<12, using: &random) == 0 {
        lines[index] = lines[index].replacing("rating: good", with: "rating: inadequate")
      }
    default:
      guard let line = lines.indices.randomElement(using: &random) else { return }
      lines.remove(at: line)
    }
  }
}
