import Facts
import Testing

@testable import Expressions

extension World {
  /// The names of `variables`, and two that are true or false.
  fileprivate static let flagged =
    variables + [Variable(name: "a", type: .bool, slot: 11), Variable(name: "b", type: .bool, slot: 12)]
}

@Suite("Faults put into expressions")
struct MutantTests {
  static let world = World()

  /// What becomes of an expression, one line a mutant: `negate: answers.size() == 1`.
  private func mutants(_ source: String) -> [String] {
    ExpressionCompiler(schema: Self.world.schema)
      .mutants(of: source, variables: World.flagged, expecting: nil)
      .map { "\($0.operation.rawValue): \($0.source)" }
  }

  @Test("a clause is negated, left out, and joined the other way")
  func clauses() {
    #expect(
      mutants("a && has(full.reason)") == [
        "negate: !(a && has(full.reason))", "drop-clause: has(full.reason)", "drop-clause: a",
        "swap-logic: (a || has(full.reason))", "negate: !a && has(full.reason)", "negate: a && !has(full.reason)",
        "swap-field: a && has(full.criterion)",
      ])
  }

  @Test("brackets stay where they are needed, and what stands in brackets is taken whole")
  func brackets() {
    let found = mutants("(a || b) && !(b && a)")
    #expect(found.contains("swap-logic: ((a || b) || !(b && a))"))
    #expect(found.contains("drop-clause: !(b && a)"))
    #expect(found.contains("negate: (!(a || b)) && !(b && a)"))
    #expect(found.contains("negate: (a || b) && (b && a)"))
    #expect(found.contains("swap-logic: (a || b) && !((b || a))"))
  }

  @Test("a bound and a number are shifted by one, a sign is turned")
  func bounds() {
    #expect(
      mutants("answers.size() <= 2 + 1") == [
        "negate: !(answers.size() <= 2 + 1)", "shift-bound: answers.size() < 2 + 1",
        "equate-bound: answers.size() == 2 + 1",
        "shift-constant: answers.size() <= 3 + 1", "shift-constant: answers.size() <= 1 + 1",
        "flip-sign: answers.size() <= 2 - 1", "shift-constant: answers.size() <= 2 + 2",
        "shift-constant: answers.size() <= 2 + 0",
      ])
    #expect(
      mutants("plusMonths(as_of, parameters.cycle_months) > date('2026-03-01')") == [
        "negate: !(plusMonths(as_of, parameters.cycle_months) > date('2026-03-01'))",
        "swap-field: plusMonths(reference_date, parameters.cycle_months) > date('2026-03-01')",
        "shift-constant: plusMonths(as_of, (parameters.cycle_months + 1)) > date('2026-03-01')",
        "shift-constant: plusMonths(as_of, (parameters.cycle_months - 1)) > date('2026-03-01')",
        "shift-bound: plusMonths(as_of, parameters.cycle_months) >= date('2026-03-01')",
        "equate-bound: plusMonths(as_of, parameters.cycle_months) != date('2026-03-01')",
        "shift-constant: plusMonths(as_of, parameters.cycle_months) > date('2026-03-02')",
        "shift-constant: plusMonths(as_of, parameters.cycle_months) > date('2026-02-28')",
      ])
  }

  @Test("a constant becomes another of its enumeration that is not named already, a field another of its type")
  func constants() {
    #expect(
      mutants("full.rating in ['good', 'outstanding']") == [
        "negate: !(full.rating in ['good', 'outstanding'])",
        "swap-constant: full.rating in ['not_applicable', 'outstanding']",
        "swap-constant: full.rating in ['good', 'not_applicable']",
      ])
    #expect(mutants("has(full.reason)").contains("swap-field: has(full.criterion)"))
    #expect(mutants("organisation.name == 'x'").contains("swap-constant: organisation.name == 'x~'"))
  }

  @Test("all becomes some, and the test of a loop is negated")
  func loops() {
    let found = mutants("answers.all(answer, answer.rating == 'good')")
    #expect(found.contains("swap-quantifier: answers.exists(answer, answer.rating == 'good')"))
    #expect(found.contains("negate: answers.all(answer, answer.rating != 'good')"))
  }

  @Test(
    "every mutant passes the checker, differs from the expression and from the others, and comes at the same place again",
    arguments: [
      "a && (b || !a) ? full.rating == 'good' : answers.exists(x, x.score > 3 && has(x.reason))",
      "answers.filter(x, x.rating >= 'good' || x.score < -1).map(x, x.criterion)",
      "'it\\'s' == organisation.name || [1, 2].exists(n, n in [3])",
      "((a)) && (((b)))",
    ])
  func sound(source: String) {
    let compiler = ExpressionCompiler(schema: Self.world.schema)
    let mutants = compiler.mutants(of: source, variables: World.flagged, expecting: nil)
    #expect(mutants.count >= 6)
    #expect(Set(mutants.map(\.source)).count == mutants.count)
    let type = compiler.check(source, variables: World.flagged, expecting: nil).checked.type
    for mutant in mutants {
      let (checked, problems) = compiler.check(mutant.source, variables: World.flagged, expecting: nil)
      #expect(problems.isEmpty && checked.type == type && mutant.source != source, "\(mutant.source)")
      let bytes = Array(source.utf8)
      let rebuilt = bytes[..<mutant.span.lowerBound] + Array(mutant.replacement.utf8) + bytes[mutant.span.upperBound...]
      #expect(String(decoding: rebuilt, as: UTF8.self) == mutant.source)
      #expect(String(decoding: bytes[mutant.span], as: UTF8.self) == mutant.original)
    }
    #expect(mutants == compiler.mutants(of: source, variables: World.flagged, expecting: nil))
  }

  @Test("an expression that is wrong has no mutants")
  func wrong() {
    #expect(mutants("answers.sise() == 1") == [] && mutants("(a &&") == [])
  }

  @Test("a shared definition is exchanged for all that call it, but not for one of another type")
  func definitions() throws {
    var world = World()
    var compiler = ExpressionCompiler(schema: world.schema)
    let definition = Definition(name: "rated", parameters: [("x", .record(World.answer))], body: "has(x.rating)")
    #expect(compiler.define(definition, symbols: &world.symbols).isEmpty)
    #expect(compiler.definitions(calledBy: "rated(full) && a", variables: World.flagged) == ["rated"])
    #expect(compiler.mutants(ofDefinition: "rated").map(\.source).contains("!has(x.rating)"))
    #expect(compiler.exchanging(definition: "rated", body: "x.rating") == nil)
    #expect(compiler.exchanging(definition: "unheard", body: "true") == nil)
    let changed = try #require(compiler.exchanging(definition: "rated", body: "!has(x.rating)"))
    let (one, _) = compiler.compile("rated(full)", variables: World.flagged, expecting: nil, symbols: &world.symbols)
    let (two, _) = changed.compile("rated(full)", variables: World.flagged, expecting: nil, symbols: &world.symbols)
    #expect(try #require(two).count > (try #require(one)).count)
  }
}

@Suite("Conditions that are constant")
struct ConstantConditionTests {
  static let world = World()

  @Test(
    "are found where they stand, the outer one of two",
    arguments: [
      ("1 + 1 == 2", ["1 + 1 == 2: true"]),
      ("a && 2 < 1", ["2 < 1: false"]),
      ("a || !a", ["a || !a: true"]),
      ("a && (b || a) && !(b || a)", ["a && (b || a) && !(b || a): false"]),
      ("full.score == full.score", ["full.score == full.score: true"]),
      ("(full.score) < full . score || a", ["(full.score) < full . score: false"]),
      ("answers.exists(x, x.score > x.score)", ["x.score > x.score: false"]),
      ("('a' == 'a' ? a : b) && b", ["'a' == 'a': true"]),
      ("answers.exists(x, 'good' in ['good'])", ["'good' in ['good']: true"]),
      ("a && b || !a", []),
      ("full.score == bare.score", []),
      ("answers.size() > 0", []),
      ("[1, 2].exists(n, n > answers.size())", []),
      ("parameters.cycle_months == 24", []),
      ("true", []),
    ])
  func found(source: String, wanted: [String]) {
    let compiler = ExpressionCompiler(schema: Self.world.schema)
    let found = compiler.constantConditions(of: source, variables: World.flagged, expecting: .bool)
    #expect(found.map { "\($0.text): \($0.value)" } == wanted)
    for condition in found {
      #expect(String(decoding: Array(source.utf8)[condition.span], as: UTF8.self) == condition.text)
    }
  }

  @Test("an expression that names nothing of the return is constant")
  func constant() {
    let compiler = ExpressionCompiler(schema: Self.world.schema)
    for (source, isConstant) in [("'a' + 'b'", true), ("[1].map(n, n + 1)", true), ("as_of", false), ("leads", false)] {
      #expect(compiler.isConstant(source, variables: World.flagged) == isConstant, "\(source)")
    }
  }
}
