import CivilDates
import Facts
import Foundation
import Symbols
import Timestamps

@testable import Expressions

/// The language as its definition has it, without records and rules.
enum PlainLanguage {
  /// The system's zones.
  static let zones = ZoneDatabase { name in
    FileManager.default.contents(atPath: "/usr/share/zoneinfo/\(name)").map { Array($0) }
  }

  /// What an expression gives, in one line: `true`, `7`, `error: …`, or `refused: …` where the checker has problems.
  static func line(_ source: String, isUnchecked: Bool = false, limits: EvaluationLimits = .default) -> String {
    var compiler = ExpressionCompiler(schema: FactSchema())
    compiler.scope.isPlain = true
    compiler.scope.isUnchecked = isUnchecked
    var symbols = SymbolTable()
    let (program, problems) = compiler.compile(source, variables: [], expecting: nil, symbols: &symbols)
    guard let program else { return "refused: " + problems.map(\.message).joined(separator: "; ") }
    var evaluator = Evaluator(
      pack: FactTable(), symbols: symbols, calendar: WorkingCalendar(holidays: [], years: 2020...2030), zones: zones,
      limits: limits)
    evaluator.begin(document: FactTable())
    let value = evaluator.run(program)
    return value.kind == .error ? "error: " + evaluator.message(value) : evaluator.render(value)
  }

  /// The deduced type of an expression, or its problems.
  static func type(_ source: String) -> String {
    var compiler = ExpressionCompiler(schema: FactSchema())
    compiler.scope.isPlain = true
    let (checked, problems) = compiler.check(source, variables: [], expecting: nil)
    return problems.isEmpty
      ? checked.type.name(in: FactSchema()) : "refused: " + problems.map(\.message).joined(separator: "; ")
  }
}
