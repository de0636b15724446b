import Expressions
import Facts
import Symbols
import TestSupport
import Testing

@Suite("Properties")
struct PropertyTests {
  @Test("an expression that passes the checker never traps, and unknowns and errors say what they are")
  func neverTraps() {
    var world = World()
    var random = SeededGenerator(seed: 20_261_123)
    var compiler = ExpressionCompiler(schema: world.schema)
    let rated = Definition(
      name: "isRated", parameters: [("answer", .record(World.answer))], body: "has(answer.rating)")
    _ = compiler.define(rated, symbols: &world.symbols)
    var sources: [(String, Program)] = []
    var refused = 0
    for _ in 0..<3_000 {
      var writer = ExpressionWriter(random: random)
      let source = writer.write(["bool", "int", "text", "date", "list"].randomElement(using: &random) ?? "bool", 5)
      random = writer.random
      let (program, problems) = compiler.compile(
        source, variables: World.variables, expecting: nil, symbols: &world.symbols)
      if let program { sources.append((source, program)) } else { refused += 1 }
      #expect((program == nil) == !problems.isEmpty)
      for problem in problems {
        #expect(problem.span.upperBound <= source.utf8.count)
        #expect(!problem.message.isEmpty)
      }
    }
    var evaluator = world.evaluator()
    var known = 0
    var explained = 0
    for (source, program) in sources {
      evaluator.beginRule()
      let value = evaluator.run(program)
      switch value.kind {
      case .error: #expect(!evaluator.message(value).isEmpty, "\(source)")
      case .unknown: break
      default: known += 1
      }
      let rendered = evaluator.render(value)
      // Saying why runs it again by single steps: it must come to the same, cost nothing and change nothing.
      if !evaluator.reasons(program).isEmpty { explained += 1 }
      #expect(evaluator.render(evaluator.run(program)) == rendered, "\(source)")
    }
    #expect(explained * 5 >= known, "one in five rests on something read")
    #expect(refused < 600, "most expressions are well typed")
    #expect(known * 10 >= sources.count * 3, "at least three in ten give a value")
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

/// Writes random expressions of a type.
struct ExpressionWriter {
  var random: SeededGenerator
  private var bound: [String] = []

  init(random: SeededGenerator) { self.random = random }

  private mutating func pick(_ choices: [String]) -> String { choices.randomElement(using: &random) ?? "" }

  mutating func write(_ type: String, _ depth: Int) -> String {
    if depth == 0 || Int.random(in: 0..<4, using: &random) == 0 { return leaf(type) }
    let next = depth - 1
    switch type {
    case "bool": return bool(next)
    case "int":
      switch Int.random(in: 0..<8, using: &random) {
      case 0...3: return "(\(write("int", next)) \(pick(["+", "-", "*", "/", "%"])) \(write("int", next)))"
      case 4: return "size(\(write(pick(["text", "list"]), next)))"
      case 5:
        return
          "\(pick(["daysBetween", "monthsBetween", "workingDaysBetween"]))(\(write("date", next)), \(write("date", next)))"
      case 6: return "(\(write("bool", next)) ? \(write("int", next)) : \(write("int", next)))"
      default: return "first(\(write("list", next)))"
      }
    case "text":
      return pick([
        "(\(write("text", next)) + \(write("text", next)))", "leads[\(write("int", next))]",
        "(\(write("bool", next)) ? \(write("text", next)) : \(write("text", next)))",
        "leads.filter(l, l != \(write("text", next))).join(\(write("text", next)))", "string(\(write("int", next)))",
      ])
    case "date":
      return pick([
        "plusDays(\(write("date", next)), \(write("int", next)))",
        "plusMonths(\(write("date", next)), \(write("int", next)))",
        "workingDayDeadline(\(write("date", next)), \(write("int", next)))",
      ])
    default:
      return pick([
        "[\(write("int", next)), \(write("int", next))]", "(\(write("list", next)) + \(write("list", next)))",
        "\(write("list", next)).map(x, x + \(write("int", next)))",
        "\(write("list", next)).filter(x, x > \(write("int", next)))",
        "answers.map(a, has(a.score), a.score)",
      ])
    }
  }

  private mutating func bool(_ next: Int) -> String {
    switch Int.random(in: 0..<12, using: &random) {
    case 0: return "(\(write("bool", next)) && \(write("bool", next)))"
    case 1: return "(\(write("bool", next)) || \(write("bool", next)))"
    case 2: return "!\(write("bool", next))"
    case 3, 4:
      let type = pick(["int", "text", "date"])
      return "(\(write(type, next)) \(pick(["==", "!=", "<", "<=", ">", ">="])) \(write(type, next)))"
    case 5: return "(\(write("int", next)) in \(write("list", next)))"
    case 6:
      return
        "answers.\(pick(["all", "exists", "exists_one"]))(a, \(pick(["a.score > 1", "has(a.rating)", "a.rating < 'good'", "isRated(a)"])))"
    case 7: return "\(write("text", next)).\(pick(["startsWith", "endsWith", "contains"]))(\(write("text", next)))"
    case 8:
      return
        "has(\(pick(["full", "bare", "none", "lost", "record(bare.criterion)"])).\(pick(["key", "rating", "reviewed_on"])))"
    case 9: return "(\(write("bool", next)) ? \(write("bool", next)) : \(write("bool", next)))"
    case 10: return "resolved(\(pick(["full", "bare", "lost"])).criterion)"
    default:
      return
        "\(write("list", next)).\(pick(["all", "exists", "exists_one"]))(x, x \(pick(["<", "=="])) \(write("int", next)))"
    }
  }

  private mutating func leaf(_ type: String) -> String {
    switch type {
    case "bool":
      pick(["true", "false", "full.confirmed", "bare.confirmed", "recorded(training)", "full.rating == 'good'"])
    case "int":
      pick(["0", "1", "7", "-3", "full.score", "bare.score", "none.score", "parameters.cycle_months", "second.months"])
    case "text": pick(["''", "'Tŷ'", "organisation.name", "full.reason", "row.title", "notes", "'a'"])
    case "date": pick(["as_of", "full.reviewed_on", "bare.reviewed_on", "date('2026-04-02')", "none.reviewed_on"])
    default: pick(["[1, 2, 3]", "[0]", "answers.map(a, 1)", "[full.score]"])
    }
  }
}
