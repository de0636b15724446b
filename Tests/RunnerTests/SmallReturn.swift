import CivilDates
import Findings
import RuleSets
import Runner
import SourceText
import Testing

/// A part of a return, merged into the minimal return of its setting and checked: what a test of one thing needs.
struct SmallReturn {
  /// The day of the check where a test names none.
  static let usualDay = "2026-11-23"

  /// The built-in rules alone, compiled once.
  private static let builtIn = BuiltInRuleSet.load().rules

  /// The part, in YAML.
  let fragment: String
  var setting = "education"
  var asOf = usualDay
  /// A file of rules or tables that extends the built-in ones; `nil` for none.
  var pack: String?

  /// What is found in it, in order.
  func findings() throws -> [Finding] {
    let loaded = pack.map { BuiltInRuleSet.load(adding: [SourceText(path: "pack.yaml", $0)]).rules } ?? Self.builtIn
    let rules = try #require(loaded)
    try #require(rules.problems.isEmpty, "\(rules.problems.flatMap(\.findings).map(\.message))")
    let minimal = try #require(rules.minimalReturns[setting])
    let merged = ExampleReturn(fragment: fragment, path: "return.yaml", minimal: minimal)
    var check = FileCheck(rules: rules, asOf: try #require(CivilDate(iso: asOf)))
    return check.check(merged.source).findings
  }

  /// What a rule finds in it.
  func findings(of rule: String) throws -> [Finding] { try findings().filter { $0.rule == rule } }

  /// Whether the built-in rules have one of that id that runs.
  static func hasRule(_ id: String) -> Bool { builtIn?.rules.contains { $0.id == id } ?? false }

  /// The built-in rules.
  static func rules() throws -> CompiledRuleSet { try #require(builtIn) }
}
