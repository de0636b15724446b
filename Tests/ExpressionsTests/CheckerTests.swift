import Facts
import Symbols
import Testing

@testable import Expressions

@Suite("Trees and types")
struct CheckerTests {
  static let world = World()

  @Test(
    "an expression's tree with its types",
    arguments: [
      ("1 + 2 * 3", "_+_(1~int, _*_(2~int, 3~int)~int)~int"),
      ("a || b && c", "_||_(true~bool, _&&_(true~bool, true~bool)~bool)~bool"),
      ("!a == b", "_==_(!(true~bool)~bool, true~bool)~bool"),
      ("1 - 2 - 3", "_-_(_-_(1~int, 2~int)~int, 3~int)~int"),
      ("-1 < - 2", "_<_(-1~int, -2~int)~bool"),
      ("full.rating == 'good'", "_==_(full~answer.rating~rating, 'good'~rating)~bool"),
      (
        "full.rating in ['good']",
        "_in_(full~answer.rating~rating, ['good'~rating]~list(rating))~bool"
      ),
      (
        "answers.filter(a, has(a.rating)).size()",
        "answers~list(answer).filter(a => has(a~answer.rating)~bool)~list(answer).size()~int"
      ),
      ("first(leads)", "first(leads~list(text))~text"),
      ("record(full.criterion).key", "record(full~answer.criterion~text)~criterion.key~text"),
      (
        "referring(answers, row)[0].score",
        "referring(answers~list(answer), row~criterion)~list(answer)[0~int]~answer.score~int"
      ),
      ("as_of < date('2026-01-01')", "_<_(as_of~date, date('2026-01-01'~text)~date)~bool"),
      ("[].map(x, x)", "[]~list(dyn).map(x => x~dyn)~list(dyn)"),
      ("[] + [1]", "_+_([]~list(int), [1~int]~list(int))~list(int)"),
      ("{'a': 1}.a", "{'a'~text: 1~int}~map(text, int).a~int"),
      ("a ? full : bare", "_?_:_(true~bool, full~answer, bare~answer)~answer"),
      (
        "criteria.map(c, c.months).exists(m, m > 3)",
        "criteria~list(criterion).map(c => c~criterion.months~int)~list(int).exists(m => _>_(m~int, 3~int)~bool)~bool"
      ),
    ])
  func outline(source: String, expected: String) {
    let source = source.replacing("a ||", with: "true ||").replacing("b &&", with: "true &&")
      .replacing("&& c", with: "&& true").replacing("!a", with: "!true").replacing("== b", with: "== true")
      .replacing("a ?", with: "true ?")
    let compiler = ExpressionCompiler(schema: Self.world.schema)
    let (checked, problems) = compiler.check(source, variables: World.variables, expecting: nil)
    #expect(problems.map(\.message) == [])
    #expect(checked.outline(in: Self.world.schema) == expected)
  }

  @Test("a field of a record in a slot is one instruction, each further one one more")
  func fieldLoads() throws {
    var world = Self.world
    let compiler = ExpressionCompiler(schema: world.schema)
    func opcodes(_ source: String) throws -> [Opcode] {
      let (program, _) = compiler.compile(
        source, variables: World.variables, expecting: nil, symbols: &world.symbols)
      return try #require(program).instructions.map(\.opcode)
    }
    #expect(try opcodes("full.score") == [.frameField, .end])
    #expect(try opcodes("has(full.score)") == [.frameHasField, .end])
    #expect(try opcodes("organisation.setting == 'agency'") == [.frameField, .field, .equalConstant, .end])
    #expect(
      try opcodes("full.score > 1 && full.rating < 'good'") == [
        .frameField, .constant, .greater, .jumpIfFalse, .frameField, .constant, .rank, .and, .end,
      ])
    #expect(MemoryLayout<Instruction>.size <= 16)
  }
}
