import Expressions
import Facts
import SourceText
import Symbols
import Testing

@Suite("Problems")
struct ProblemTests {
  static let world = World()

  @Test(
    "one fault, its place, its id and its message",
    arguments: [
      // Reading.
      ("full.score > ⟦⟧", "rules/syntax", "expected a value, but found the end"),
      ("full.score ⟦=⟧ 3", "rules/syntax", "`=` means nothing here"),
      ("full.score == 3 ⟦3⟧", "rules/syntax", "expected the end of the expression, but found `3`"),
      ("⟦'good⟧", "rules/syntax", "this text is not closed"),
      ("full.rating == ⟦“⟧good”", "rules/syntax", "`“` means nothing here"),
      ("has(full.rating) && ⟦not⟧ full.confirmed", "rules/syntax", "expected a value, but found `not`"),
      ("'a⟦\\q⟧b'", "rules/syntax", "this escape means nothing in a text"),
      ("size([1, 2⟦⟧", "rules/syntax", "expected `,` or `]`, but found the end"),
      ("⟦9223372036854775808⟧", "rules/syntax", "the number 9223372036854775808 is too large"),
      ("⟦-1e999⟧ < 0.0", "rules/syntax", "the number 1e999 is too large"),
      ("⟦for⟧ == 1", "rules/syntax", "`for` is a reserved word and cannot be a name"),
      ("has(⟦⟧)", "", ""),
      ("⟦has(full)⟧", "rules/wrong-arguments", "`has` takes one field, as in `has(answer.rating)`"),
      ("true ? 1 ⟦⟧", "rules/syntax", "expected `:` and what holds otherwise, but found the end"),
      // Names.
      ("⟦fulll⟧.score", "rules/unknown-name", "nothing here is called `fulll`: did you mean `full`?"),
      (
        "⟦organization⟧.name", "rules/unknown-name",
        "nothing here is called `organization`: did you mean `organisation`?"
      ),
      ("full.⟦ratting⟧", "rules/unknown-field", "a record `answer` has no field `ratting`: did you mean `rating`?"),
      ("has(full.⟦raeson⟧)", "rules/unknown-field", "a record `answer` has no field `raeson`: did you mean `reason`?"),
      ("full.score.⟦value⟧ == 1", "rules/unknown-field", "`value` is asked of a whole number, which has no fields"),
      ("⟦sise⟧(leads)", "rules/unknown-function", "there is no function `sise`: did you mean `size`?"),
      ("'a'.⟦beginsWith⟧('b')", "rules/unknown-function", "there is no function `beginsWith`"),
      ("answers.⟦any⟧(a, true)", "", ""),
      // Constants.
      (
        "full.rating == ⟦good⟧", "rules/unknown-name", "nothing here is called `good`, which is a value of `rating`"
      ),
      (
        "full.rating == ⟦'gut'⟧", "rules/unknown-constant", "`gut` is not a value of `rating`"
      ),
      (
        "full.rating in ['good', ⟦'outstandign'⟧]", "rules/unknown-constant",
        "`outstandign` is not a value of `rating`: did you mean `outstanding`?"
      ),
      (
        "⟦'eduction'⟧ == organisation.setting", "rules/unknown-constant",
        "`eduction` is not a value of `setting`: did you mean `education`?"
      ),
      (
        "⟦'god'⟧ in full.ratings", "rules/unknown-constant",
        "`god` is not a value of `rating`: did you mean `good`?"
      ),
      (
        "full.rating < ⟦'not_applicable'⟧", "rules/type-mismatch",
        "`not_applicable` stands outside the order of `rating`, so this is never known"
      ),
      ("organisation.setting ⟦<⟧ 'agency'", "rules/type-mismatch", "the values of `setting` have no order"),
      // Types.
      (
        "⟦full.reviewed_on == '2026-01-01'⟧", "rules/type-mismatch", "`==` cannot take a date and text"
      ),
      ("⟦full.score == 'x'⟧", "rules/type-mismatch", "`==` cannot take a whole number and text"),
      ("⟦full.score < as_of⟧", "rules/type-mismatch", "`<` cannot take a whole number and a date"),
      ("⟦as_of + 1⟧ > as_of", "rules/type-mismatch", "`+` cannot take a date and a whole number"),
      ("⟦full.rating == null⟧", "rules/type-mismatch", "nothing is ever null here"),
      (
        "⟦full.rating == organisation.setting⟧", "rules/type-mismatch",
        "`==` cannot take one of the values of `rating` and one of the values of `setting`"
      ),
      ("⟦full.score⟧ && true", "rules/type-mismatch", "`&&` takes true or false, but this is a whole number"),
      ("!⟦full.rating⟧", "rules/type-mismatch", "`!` takes true or false, but this is one of the values of `rating`"),
      ("[1, ⟦'a'⟧]", "rules/type-mismatch", "the items of a list are alike: this is text, the first is a whole number"),
      ("true ⟦?⟧ 1 : 'a'", "rules/type-mismatch", "the two outcomes of `?:` are unlike: a whole number and text"),
      ("⟦full.score⟧.all(a, true)", "rules/type-mismatch", "`all` looks at a list, but this is a whole number"),
      ("answers.all(a, ⟦a.score⟧)", "rules/type-mismatch", "`all` takes true or false, but this is a whole number"),
      ("leads[⟦'a'⟧]", "rules/type-mismatch", "this must be a whole number, but it is text"),
      ("⟦1 in leads⟧", "rules/type-mismatch", "`in` cannot take a whole number and a list of texts"),
      ("-⟦⟧'a'", "", ""),
      // Calls.
      (
        "plusDays(as_of, ⟦'3'⟧)", "rules/wrong-arguments",
        "the second argument of `plusDays` must be a whole number, but it is text"
      ),
      ("⟦plusDays⟧(as_of)", "rules/wrong-arguments", "`plusDays` takes 2 arguments, but 1 is given"),
      (
        "'a'.startsWith(⟦1⟧)", "rules/wrong-arguments",
        "the first argument of `startsWith` must be text, but it is a whole number"
      ),
      (
        "size(⟦3⟧)", "rules/wrong-arguments",
        "the first argument of `size` must be text or bytes or a list or a map, but it is a whole number"
      ),
      (
        "math.bitOr(1u, ⟦2⟧) == 3u", "rules/wrong-arguments",
        "the second argument of `math.bitOr` must be an unsigned number, but it is a whole number"
      ),
      (
        "⟦full.score⟧.size() == 1", "rules/wrong-arguments",
        "`size` is asked of text or bytes or a list or a map, but this is a whole number"
      ),
      ("as_of.⟦plusDays⟧(3) == as_of", "rules/wrong-arguments", "`plusDays` is written `plusDays(date, int)`"),
      (
        "⟦getFullYear⟧(timestamp(0)) == 1970", "rules/wrong-arguments",
        "`getFullYear` is written `timestamp.getFullYear()`"
      ),
      ("full.⟦has⟧('rating')", "rules/wrong-arguments", "`has` takes one field, as in `has(answer.rating)`"),
      ("[1].all(v, ⟦v⟧, v > 0)", "rules/wrong-arguments", "`all` gives the name `v` to two things"),
      ("date(⟦'2026-13-01'⟧)", "rules/invalid-date", "`2026-13-01` is not a date"),
      (
        "full.reason.matches(⟦'(a'⟧)", "rules/invalid-pattern",
        "this is not a regular expression: missing closing parenthesis"
      ),
      ("timestamp(⟦'2026-04-02'⟧)", "rules/invalid-date", "`2026-04-02` is not a timestamp"),
      ("duration(⟦'3 days'⟧)", "rules/invalid-date", "`3 days` is not a length of time"),
      (
        "⟦'%s and %q'⟧.format([1, 2])", "rules/invalid-format", "`%q` is no place for a value in a text to be filled in"
      ),
      (
        "'%s and %s'.format(⟦[full.score]⟧)", "rules/invalid-format",
        "the text has 2 places to be filled in, but 1 value is given"
      ),
      ("math.⟦celi⟧(1.0)", "rules/unknown-function", "there is no function `math.celi`: did you mean `math.ceil`?"),
      (
        "math.greatest(1, ⟦'a'⟧)", "rules/wrong-arguments",
        "the second argument of `math.greatest` must be a number, but it is text"
      ),
      (
        "{⟦[1]⟧: 1}", "rules/type-mismatch",
        "the key of a map is a text, a whole number or true or false, but this is a list of whole numbers"
      ),
      ("[?⟦1⟧]", "rules/type-mismatch", "this must be an optional value, but it is a whole number"),
      ("full.?⟦ratting⟧", "rules/unknown-field", "a record `answer` has no field `ratting`: did you mean `rating`?"),
      ("⟦full.score⟧.optMap(x, x)", "rules/type-mismatch", "this must be an optional value, but it is a whole number"),
      ("record(⟦full.reason⟧)", "rules/wrong-arguments", "`record` takes a field that refers to a record"),
      ("recorded(⟦full.reason⟧)", "rules/wrong-arguments", "`recorded` takes the name of a section of the return"),
      ("referring(answers, ⟦full⟧)", "rules/wrong-arguments", "nothing in `answers` refers to a record `answer`"),
      ("⟦answers.all(true)⟧", "rules/wrong-arguments", "`all` is written `list.all(item, condition)`"),
      (
        "answers.all(⟦a.b⟧, true)", "rules/wrong-arguments",
        "the name that `all` gives to each item must be a plain name"
      ),
      (
        "isRated(⟦row⟧)", "rules/wrong-arguments",
        "the first argument of `isRated` must be a record `answer`, but it is a record `criterion`"
      ),
      ("⟦isRated⟧()", "rules/wrong-arguments", "`isRated` takes 1 argument, but 0 are given"),
      ("⟦isRatd⟧(full)", "rules/unknown-function", "there is no function `isRatd`: did you mean `isRated`?"),
      ("⟦return.Answer{score: 1}⟧", "", ""),
    ])
  func problem(marked: String, id: String, message: String) {
    guard !id.isEmpty else { return }
    let text = MarkedText(marked)
    let problems = Self.problems(text.text)
    #expect(problems.map(\.message) == [message])
    #expect(problems.map(\.id) == [id])
    #expect(problems.map(\.span) == text.spans.map { Int($0.start)..<Int($0.end) })
  }

  static func problems(_ source: String, expecting: ExpressionType? = nil) -> [ExpressionProblem] {
    var world = world
    var compiler = ExpressionCompiler(schema: world.schema)
    let rated = Definition(
      name: "isRated", parameters: [("answer", .record(World.answer))], body: "has(answer.rating)")
    _ = compiler.define(rated, symbols: &world.symbols)
    return compiler.compile(source, variables: World.variables, expecting: expecting, symbols: &world.symbols)
      .problems
  }

  @Test("several faults are told in one reading")
  func several() {
    let syntax = Self.problems("size([1 +, 2]) == (3 3) && first()")
    #expect(syntax.map(\.message) == ["expected a value, but found `,`", "expected `)`, but found `3`"])
    let types = Self.problems("fulll.score == 1 && full.ratting == 'a' || sise(leads) > 2 && as_of == '2026'")
    #expect(
      types.map(\.id) == [
        "rules/unknown-name", "rules/unknown-field", "rules/unknown-function", "rules/type-mismatch",
      ])
  }

  @Test("a message says what helps")
  func help() {
    #expect(
      Self.problems("full.rating == 'x'")[0].help
        == "use one of `inadequate`, `requires_improvement`, `good`, `outstanding` and `not_applicable`")
    #expect(Self.problems("as_of == '2026-01-01'")[0].help == "write a date as `date('2026-04-02')`")
    #expect(Self.problems("plusDays('2026-01-01', 1)")[0].help == "write a date as `date('2026-04-02')`")
    #expect(Self.problems("full.rating == good")[0].help == "write it in quotation marks, `'good'`")
    #expect(
      Self.problems("full.rating == “good”")[0].help == "write straight quotation marks, `'` or `\"`, round a text")
    #expect(Self.problems("not has(full.rating)")[0].help == "write `!` before what must not hold")
    #expect(Self.problems("full.rating == null")[0].help == "what is missing or blank is unknown; ask with `has(…)`")
  }

  @Test("the whole must have the type that is asked for")
  func expected() {
    #expect(
      Self.problems("full.score", expecting: .bool).map(\.message) == [
        "this must be true or false, but it is a whole number"
      ])
    #expect(Self.problems("full.rating", expecting: .text).isEmpty)
    #expect(Self.problems("'god'", expecting: .enumeration(World.rating)).map(\.id) == ["rules/unknown-constant"])
  }

  @Test("depth, length and size have limits")
  func limits() {
    func nested(_ open: String, _ close: String, _ count: Int) -> String {
      String(repeating: open, count: count) + "true" + String(repeating: close, count: count)
    }
    #expect(Self.problems(nested("(", ")", 240)).isEmpty)
    #expect(Self.problems(nested("(", ")", 260)).map(\.id) == ["rules/too-deep"])
    #expect(Self.problems(nested("[", "]", 20_000)).map(\.id) == ["rules/too-deep"])
    #expect(Self.problems(String(repeating: "!", count: 20_000) + "true").map(\.id) == ["rules/too-deep"])
    #expect(Self.problems("1" + String(repeating: " + 1", count: 10_000)).map(\.id) == ["rules/too-deep"])
    #expect(Self.problems("true" + String(repeating: " && true", count: 5_000)).isEmpty)
    #expect(Self.problems("true" + String(repeating: " ", count: 70_000)).map(\.id) == ["rules/too-long"])
  }

  @Test("definitions that call each other in a circle are told of it, and the others stand")
  func circle() {
    var world = Self.world
    var compiler = ExpressionCompiler(schema: world.schema)
    let definitions = [("a", "b() || c()"), ("b", "a()"), ("c", "true"), ("d", "d()"), ("e", "a()"), ("f", "c()")].map {
      Definition(name: $0.0, parameters: [], body: $0.1)
    }
    let problems = compiler.define(definitions, symbols: &world.symbols)
    #expect(
      problems.map { $0.map(\.id) } == [
        ["rules/definition-cycle"], ["rules/definition-cycle"], [], ["rules/definition-cycle"],
        ["rules/broken-definition"], [],
      ])
    #expect(problems[0][0].message == "the definition calls itself: a → b → a")
    #expect(problems[0][0].span == 0..<1)
    #expect(compiler.compile("f()", variables: [], expecting: .bool, symbols: &world.symbols).program != nil)
    #expect(
      compiler.compile("e()", variables: [], expecting: .bool, symbols: &world.symbols).problems.map(\.id) == [
        "rules/broken-definition"
      ])
  }

  @Test("definitions that double each other cannot fill the memory")
  func doubling() {
    var world = Self.world
    var compiler = ExpressionCompiler(schema: world.schema)
    var problems: [ExpressionProblem] = []
    for number in 1...60 {
      let body = number == 1 ? "1" : "d\(number - 1)() + d\(number - 1)()"
      problems += compiler.define(
        Definition(name: "d\(number)", parameters: [], body: body), symbols: &world.symbols)
    }
    #expect(problems.isEmpty)
    let result = compiler.compile("d60()", variables: [], expecting: .int, symbols: &world.symbols)
    #expect(result.problems.map(\.id) == ["rules/too-deep"])
  }

  @Test("names of types")
  func typeNames() {
    let compiler = ExpressionCompiler(schema: Self.world.schema)
    #expect(compiler.type(named: "answer") == .record(World.answer))
    #expect(compiler.type(named: "list(text)") == .list(.text))
    #expect(compiler.type(named: "list(list( answer ))") == .list(.list(.record(World.answer))))
    #expect(compiler.type(named: "optional(text)") == .optional(.text))
    #expect(compiler.type(named: "rating") == .enumeration(World.rating))
    #expect(compiler.type(named: "ratings") == nil)
  }
}
