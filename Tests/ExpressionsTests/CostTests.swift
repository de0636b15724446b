import Expressions
import Facts
import Testing

@Suite("What costs too much")
struct CostTests {
  @Test("what would cost too much ends at once with an error", arguments: Bomb.all)
  func bombs(bomb: Bomb) {
    var limits = EvaluationLimits()
    limits.steps = 1_000_000
    let value = World().value(of: bomb.source, limits: limits)
    #expect(
      value.hasPrefix("error: it costs too much") || value.hasPrefix("error: a regular expression costs"),
      "\(value.prefix(200))")
  }

  @Test("loops that stand deeper than any check could finish are refused before anything runs")
  func loops() {
    let source = (1...64).reversed().reduce("1") { "[1, 2].map(x\($1), \($0))" }
    #expect(World().value(of: source).hasPrefix("problem: loops stand inside each other more than 24 deep"))
  }

  @Test("a list that holds another twice is made and shown in bounded time")
  func shown() throws {
    #expect(World().value(of: "size(\(Bomb.doubled("[x, x]")))") == "2")
    var world = World()
    let compiler = ExpressionCompiler(schema: world.schema)
    let program = compiler.compile(
      Bomb.doubled("[x, x]"), variables: [], expecting: nil, symbols: &world.symbols
    ).program
    var evaluator = world.evaluator()
    #expect(evaluator.render(evaluator.run(try #require(program))).hasSuffix("…"))
  }

  @Test("types that would grow without end are refused")
  func typesGrow() {
    #expect(World().value(of: Bomb.doubled("{x: x}")).hasPrefix("problem: the key of a map"))
    #expect(PlainLanguage.line(Bomb.doubled("{x: x}")).hasPrefix("error: "))
  }
}

/// An expression that would cost too much, by what it does.
struct Bomb: Sendable, CustomStringConvertible {
  let description: String
  let source: String

  static let all = [
    Bomb(
      description: "loops in loops, 24 deep",
      source: (1...24).reversed().reduce("1") { "[1, 2].map(x\($1), \($0))" }),
    Bomb(
      description: "a pattern that tries every way to cut a text",
      source: "'\(String(repeating: "a", count: 60))b'.matches('(a+)+$')"),
    Bomb(description: "a list that holds another twice, 60 deep, shown", source: "'%s'.format([\(doubled("[x, x]"))])"),
    Bomb(
      description: "a map that holds another twice, 60 deep, shown",
      source: "'%s'.format([\(doubled("{'a': x, 'b': x}"))])"),
    Bomb(description: "two such lists compared", source: "\(doubled("[x, x]")) == \(doubled("[x, x]"))"),
    Bomb(
      description: "a text put between all characters of another, and so on",
      source: "'ab'" + String(repeating: ".replace('', '\(String(repeating: "x", count: 900))')", count: 4)),
  ]

  /// A value made of two of the one before, sixty times over.
  static func doubled(_ body: String) -> String {
    (1...60).reversed().reduce("y60") {
      "cel.bind(y\($1), \(body.replacing("x", with: $1 == 1 ? "1" : "y\($1 - 1)")), \($0))"
    }
  }
}
