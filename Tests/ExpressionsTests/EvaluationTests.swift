import Expressions
import Facts
import Testing

@Suite("Evaluation")
struct EvaluationTests {
  static let world = World()

  @Test(
    "operators over values that are there",
    arguments: [
      ("1 + 2 * 3", "7"), ("(1 + 2) * 3", "9"), ("7 / 2", "3"), ("-7 % 3", "-1"), ("7.0 / 2.0", "3.5"),
      ("'a' + 'b'", "ab"), ("[1] + [2, 3]", "[1, 2, 3]"), ("!true", "false"), ("-full.score", "-3"),
      ("1 < 2 && 2 <= 2 && 3 > 2 && 3 >= 3", "true"), ("'a' < 'b'", "true"), ("1 == 1 ? 'yes' : 'no'", "yes"),
      ("2 in [1, 2]", "true"), ("4 in [1, 2]", "false"), ("[1, 2][1]", "2"), ("[[1], [2]][1][0]", "2"),
      ("size('Tŷ')", "2"), ("'Tŷ'.size()", "2"), ("size([1, 2])", "2"), ("first([3, 4])", "3"),
      ("'abc'.startsWith('ab')", "true"), ("'abc'.endsWith('ab')", "false"), ("'abc'.contains('bc')", "true"),
      ("'abc'.contains('')", "true"), ("''.contains('a')", "false"), ("['a', 'b'].join(', ')", "a, b"),
      ("['a', 'b'].join()", "ab"), ("0x1F", "31"), ("r'a\\b'", "a\\b"), ("'''a'b'''", "a'b"), ("'\\u00e9'", "é"),
      ("// nothing\n1", "1"), ("full.share * 2.0", "1"),
    ])
  func operators(source: String, expected: String) {
    #expect(Self.world.value(of: source) == expected)
  }

  @Test(
    "fields, enumerations and records",
    arguments: [
      ("full.rating == 'good'", "true"), ("full.rating != 'good'", "false"), ("'good' == full.rating", "true"),
      ("full.rating in ['good', 'outstanding']", "true"), ("'good' in full.ratings", "true"),
      ("full.rating < 'outstanding'", "true"), ("full.rating <= 'requires_improvement'", "false"),
      ("full.rating >= full.rating", "true"), ("organisation.setting == 'education'", "true"),
      ("organisation.name", "Tŷ Gwyn"), ("organisation.name.startsWith('Tŷ')", "true"),
      ("answers.all(a, has(a.criterion))", "false"), ("answers.exists(a, a.rating == 'good')", "true"),
      ("size(answers)", "3"), ("answers[0].score", "3"), ("leads", "[Ann, Bob]"), ("'Ann' in leads", "true"),
      ("leads.map(l, l + '!')", "[Ann!, Bob!]"), ("leads.filter(l, l != 'Ann')", "[Bob]"),
      ("leads.map(l, l == 'Bob', size(l))", "[3]"), ("leads.exists_one(l, l == 'Ann')", "true"),
      ("full == answers[0]", "true"), ("parameters.cycle_months", "24"), ("criteria.map(c, c.key)", "[policy, lead]"),
      ("criteria[0].title", "A policy is in place"), ("record(full.criterion).key", "policy"),
      ("record(full.criterion) == row", "true"), ("resolved(full.criterion)", "true"),
      ("resolved(bare.criterion)", "false"), ("referring(answers, row)", "[record 3]"),
      ("referring(answers, second)", "[]"), ("recorded(answers)", "true"), ("recorded(evidence)", "true"),
      ("recorded(training)", "false"), ("recorded(allegations)", "false"), ("size(allegations)", "0"),
      ("allegations.all(a, false)", "true"), ("has(full.ratings)", "true"), ("has(none.ratings)", "true"),
      ("has(bare.ratings)", "false"), ("bare.ratings", "[]"), ("texts.size()", "1"),
      ("full.confirmed && !none.confirmed", "true"),
    ])
  func fields(source: String, expected: String) {
    #expect(Self.world.value(of: source) == expected)
  }

  @Test(
    "dates",
    arguments: [
      ("date('2026-04-02') == full.reviewed_on", "true"), ("full.reviewed_on < as_of", "true"),
      ("plusDays(full.reviewed_on, 30)", "2026-05-02"), ("plusMonths(date('2026-01-31'), 1)", "2026-02-28"),
      ("plusMonths(none.reviewed_on, 12)", "2021-02-28"), ("daysBetween(full.reviewed_on, reference_date)", "183"),
      ("monthsBetween(full.reviewed_on, reference_date)", "6"),
      ("workingDayDeadline(full.reviewed_on, 1)", "2026-04-07"),
      ("workingDaysBetween(full.reviewed_on, date('2026-04-08'))", "2"), ("date('2026-' + '04-02')", "2026-04-02"),
      ("judged_on == audit.completed_on", "true"),
      ("workingDayDeadline(date('2031-04-02'), 1)", "error: the working days known here are those of 2019 to 2028"),
      ("plusDays(as_of, 9000000)", "error: a date fell outside the years 1 to 9999"),
      ("plusMonths(as_of, -9223372036854775808)", "error: a date fell outside the years 1 to 9999"),
      ("date('2026-02-' + '30')", "error: `2026-02-30` is not a date"),
      ("workingDayDeadline(as_of, -1)", "error: a number of working days cannot be negative"),
    ])
  func dates(source: String, expected: String) {
    #expect(Self.world.value(of: source) == expected)
  }

  @Test(
    "errors are values",
    arguments: [
      ("1 / 0", "error: a number was divided by zero"),
      ("1 % 0", "error: the remainder of a division by zero was asked for"),
      ("none.score + 1", "error: a number grew too large"),
      ("-(-9223372036854775807 - 1)", "error: a number grew too large"),
      ("[1, 2][2]", "error: there is no item 2 in a list of 2 items"),
      ("[1][-1]", "error: there is no item -1 in a list of 1 item"),
      ("1 / 0 == 1 || true", "true"), ("false && 1 / 0 == 1", "false"), ("true ? 1 : 1 / 0", "1"),
      ("[1, 0].exists(x, 1 / x == 1)", "true"), ("[0, 1].all(x, 1 / x == 2)", "false"),
      ("[0, 1].all(x, 1 / x == 1)", "error: a number was divided by zero"),
    ])
  func errors(source: String, expected: String) {
    #expect(Self.world.value(of: source) == expected)
  }

  @Test(
    "the nearest of several texts is a list of one, or empty",
    arguments: [
      ("nearest('E-spot-chek', ['E-log', 'E-spot-check'])", "[E-spot-check]"),
      ("nearest('E-spot-chek', ['E-log', 'E-minutes'])", "[]"), ("nearest('E-log', [])", "[]"),
      ("nearest('E-log', ['E-log'])", "[E-log]"),
    ])
  func nearest(source: String, expected: String) {
    #expect(Self.world.value(of: source) == expected)
  }

  @Test("definitions are written in where they are called, in any order")
  func definitions() {
    let world = Self.world
    let definitions = [
      Definition(
        name: "isStrong", parameters: [("answer", .record(World.answer))],
        body: "answer.rating >= 'good' && isRated(answer)"),
      Definition(name: "isRated", parameters: [("answer", .record(World.answer))], body: "has(answer.rating)"),
      Definition(name: "twice", parameters: [("n", .int)], body: "n + n"),
    ]
    #expect(world.value(of: "isStrong(full)", definitions: definitions) == "true")
    #expect(world.value(of: "isRated(bare)", definitions: definitions) == "false")
    #expect(world.value(of: "[1, 2].map(n, twice(twice(n)) + n)", definitions: definitions) == "[5, 10]")
    #expect(world.value(of: "answers.filter(a, isRated(a)).size()", definitions: definitions) == "2")
  }

  @Test("a match knows its place in the text it was found in")
  func matches() throws {
    var world = Self.world
    let compiler = ExpressionCompiler(schema: world.schema)
    let (program, _) = compiler.compile(
      "texts.map(t, nhsNumbers(t))[0]", variables: [], expecting: nil, symbols: &world.symbols)
    var evaluator = world.evaluator()
    let list = evaluator.run(try #require(program))
    let match = evaluator.item(list, at: 0)
    #expect(evaluator.count(list) == 1)
    #expect(evaluator.render(match) == "943 476 5919")
    #expect(match.node == 4)
    #expect(evaluator.matchRange(match) == 11..<23)
    #expect(evaluator.matchRange(list) == nil)
  }

  @Test("a loop in a loop in a loop ends at its budget, and so does all that follows in the rule")
  func budget() throws {
    var world = Self.world
    var source = "1"
    for _ in 0..<20 { source = "[1,2,3,4,5,6,7,8,9,10].map(x, \(source))" }
    let compiler = ExpressionCompiler(schema: world.schema)
    let bomb = try #require(
      compiler.compile(source, variables: [], expecting: nil, symbols: &world.symbols).program)
    let one = try #require(compiler.compile("1", variables: [], expecting: nil, symbols: &world.symbols).program)
    var limits = EvaluationLimits()
    limits.steps = 100_000
    var evaluator = world.evaluator(limits: limits)
    let spent = "error: it costs too much: more than 100000 steps in one file"
    #expect(World.line(evaluator.run(bomb), &evaluator) == spent)
    #expect(World.line(evaluator.run(one), &evaluator) == spent)
    evaluator.beginRule()
    #expect(World.line(evaluator.run(one), &evaluator) == "1")
  }

  @Test("a text that doubles itself meets a limit")
  func doubling() {
    var source = "'0123456789'"
    for name in "abcdefghijklmnopqrstuvwx" { source = "[\(source)].map(\(name), \(name) + \(name))[0]" }
    #expect(Self.world.value(of: source).hasPrefix("error: it "))
  }
}
