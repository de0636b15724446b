import CivilDates
import Facts
import Foundation
import Symbols
import TestSupport
import Testing

@testable import Expressions

@Suite("Properties")
struct PropertyTests {
  /// Pairs of an expression and a return; the long checks ask for more.
  static let pairs = ProcessInfo.processInfo.environment["EXPRESSION_PAIRS"].flatMap { Int($0) } ?? 5_000

  @Test("an expression that passes the checker never traps, and unknowns and errors say what they are")
  func neverTraps() {
    let seed: UInt64 = 20_261_123
    var writer = ExpressionWriter(seed: seed)
    var outcomes = (known: 0, unknown: 0, error: 0, refused: 0)
    var run: [String: Int] = [:]
    var done = 0
    var explained = 0
    while done < Self.pairs {
      // A few hundred programs at a time share one table of symbols.
      var world = World()
      var compiler = ExpressionCompiler(schema: world.schema)
      _ = compiler.define(Self.rated, symbols: &world.symbols)
      var programs: [(written: ExpressionWriter.Written, program: Program)] = []
      for _ in 0..<500 {
        let written = writer.write()
        let (program, problems) = compiler.compile(
          written.source, variables: World.variables, expecting: nil, symbols: &world.symbols)
        #expect((program == nil) == !problems.isEmpty)
        if let program {
          world.phraseLists.merge(program.phraseLists) { first, _ in first }
          programs.append((written, program))
        } else {
          outcomes.refused += 1
          writer.forget(written)
        }
        for problem in problems {
          #expect(problem.span.upperBound <= written.source.utf8.count)
          #expect(!problem.message.isEmpty)
        }
      }
      for (written, program) in programs where done < Self.pairs {
        done += 1
        for name in written.names { run[name, default: 0] += 1 }
        var shaken = world
        shaken.shake(using: &writer.random)
        var evaluator = shaken.evaluator(limits: Self.limits)
        let value = evaluator.run(program)
        switch value.kind {
        case .error:
          outcomes.error += 1
          #expect(!evaluator.message(value).isEmpty, "\(written.source)")
        case .unknown: outcomes.unknown += 1
        default: outcomes.known += 1
        }
        let text = evaluator.render(value)
        // Saying why runs it again by single steps: it must come to the same, and change nothing.
        if !evaluator.reasons(program).isEmpty { explained += 1 }
        evaluator.beginRule()
        let again = evaluator.run(program)
        if value.kind != .error { #expect(evaluator.render(again) == text, "\(written.source)") }
        // The same behind another program, where every jump and constant stands elsewhere.
        let other = programs[done % programs.count].program
        var tally = Tally()
        evaluator.beginRule()
        _ = evaluator.judge(Judgement([.bind(slot: 40, other), .holds(program)]), tally: &tally)
        if value.kind != .error, evaluator.verdict.kind != .error {
          #expect(evaluator.render(evaluator.verdict) == text, "\(written.source)")
        }
        _ = evaluator.places(value)
      }
    }
    let seldom = ExpressionWriter.names.filter { run[$0, default: 0] < 100 }
    print("expressions: seed \(seed), \(done) pairs: \(outcomes); least used: \(run.values.min() ?? 0)")
    #expect(seldom == [], "each operator and function is run at least 100 times")
    #expect(explained * 10 >= outcomes.known, "one in ten rests on something read")
    #expect(outcomes.known * 10 >= done * 3, "at least three in ten give a value: \(outcomes)")
    #expect(outcomes.refused * 5 < done, "most expressions are well typed: \(outcomes)")
  }

  private static let rated = Definition(
    name: "isRated", parameters: [("answer", .record(World.answer))], body: "has(answer.rating)")

  private static let limits = {
    var limits = EvaluationLimits()
    limits.steps = 200_000
    limits.textBytes = 1_000_000
    limits.items = 100_000
    return limits
  }()

  @Test("without types, values of any kind anywhere give errors and never a trap")
  func untyped() {
    var writer = ExpressionWriter(seed: 41)
    writer.mixesTypes = true
    for _ in 0..<3_000 {
      var compiler = ExpressionCompiler(schema: FactSchema())
      compiler.scope.isPlain = true
      compiler.scope.isUnchecked = true
      var symbols = SymbolTable()
      let source = writer.write().source
      let program = compiler.compile(source, variables: [], expecting: nil, symbols: &symbols).program
      guard let program else { continue }
      var evaluator = Evaluator(
        pack: FactTable(), symbols: symbols, calendar: WorkingCalendar(holidays: [], years: 2020...2030),
        zones: PlainLanguage.zones, limits: Self.limits)
      evaluator.begin(document: FactTable())
      _ = evaluator.render(evaluator.run(program))
    }
  }

  @Test("a text of any tokens is read without a trap")
  func anyTokens() {
    var random = SeededGenerator(seed: 7)
    let words = [
      "full", ".", "(", ")", "[", "]", "{", "}", ",", ":", "?", "!", "-", "+", "==", "<", "in", "&&", "||", "1", "2.5",
      "'a'", "\"", "'", "has", "size", "all", "map", "x", "b'\\x'", "'\\u12'", "0x", "1e", "\\", "ŷ", "`a-b`", "true",
      "null", "cel", "bind", "=", "\n", "//",
    ]
    let compiler = ExpressionCompiler(schema: World().schema)
    for _ in 0..<5_000 {
      let source = (0..<Int.random(in: 1...12, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
        .joined(separator: Bool.random(using: &random) ? " " : "")
      var symbols = SymbolTable()
      let (program, problems) = compiler.compile(
        source, variables: World.variables, expecting: nil, symbols: &symbols)
      #expect((program == nil) == !problems.isEmpty, "\(source)")
    }
  }
}
