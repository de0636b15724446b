import CivilDates
import Findings
import RuleSets
import Runner
import SourceText
import Testing

/// Rules of a test beside the built-in ones, run over fragments of returns.
struct RuleProbe {
  let rules: CompiledRuleSet
  /// Problems of the test's own file.
  let problems: [Finding]

  /// A rule file from the fields of its rules; what every rule must have is added.
  init(_ rules: [String: String]) throws {
    var text = "compact_audit_rules: 1\nrules:\n"
    for (id, fields) in rules.sorted(by: { $0.key < $1.key }) { text += Self.rule(id, fields) }
    try self.init(file: text)
  }

  /// A whole rule file.
  init(file text: String) throws {
    let loaded = BuiltInRuleSet.load(adding: [SourceText(path: "pack/test.yaml", text)])
    rules = try #require(loaded.rules)
    problems = loaded.problems.first { $0.file.path == "pack/test.yaml" }?.findings ?? []
  }

  /// A rule with the fields given, and with what it must have where they do not give it.
  static func rule(_ id: String, _ fields: String) -> String {
    let defaults = [
      ("title", "a test"), ("duty", "tool"), ("severity", "error"),
      ("sources", "[{document: compact_audit, verified: true}]"), ("settings", "[education]"), ("status", "stable"),
      ("why", "To see what comes of it."), ("message", "what is wrong"), ("help", "mend it"),
      ("examples", "[{name: a, met: 'answers: []'}, {name: b, not_met: 'answers: []'}]"),
    ]
    let lines = fields.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let given = Set(lines.filter { !$0.hasPrefix(" ") }.map { String($0.prefix { $0 != ":" }) })
    let missing = defaults.filter { !given.contains($0.0) }.map { "\($0.0): \($0.1)" }
    return (["  - id: \(id)"] + (missing + lines).filter { !$0.isEmpty }.map { "    " + $0 }).joined(separator: "\n")
      + "\n"
  }

  /// What came of checking a fragment that is merged into the minimal return of a school.
  func check(_ fragment: String, asOf day: Int = 23, inputs: Set<RuleInput> = []) throws -> Checked {
    let merged = ExampleReturn(
      fragment: fragment, path: "return.yaml", minimal: try #require(rules.minimalReturns["education"]))
    var check = FileCheck(
      rules: rules, asOf: try #require(CivilDate(year: 2026, month: 11, day: day)), inputs: inputs)
    return Checked(file: check.check(merged.source), merged: merged)
  }

  /// A checked fragment.
  struct Checked {
    let file: CheckedFile
    let merged: ExampleReturn

    /// The findings of a rule.
    func findings(_ rule: String) -> [Finding] { file.findings.filter { $0.rule == rule } }

    /// The results of a rule of one outcome.
    func count(_ rule: String, _ outcome: Outcome) -> Int {
      file.outcomes.first { $0.rule == rule }?.counts[outcome] ?? 0
    }

    /// The text of a span.
    func text(_ span: SourceSpan) -> String { String(decoding: merged.source.slice(span), as: UTF8.self) }
  }
}
