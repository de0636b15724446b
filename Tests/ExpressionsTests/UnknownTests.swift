import Facts
import Testing

@Suite("Unknown and error")
struct UnknownTests {
  static let world = World()

  /// `U` and `V` are unknown at 4.4 and at 4.1, `F` is faulty at 4.3, `E` is an error, `L` is a record that is not there.
  static func expand(_ source: String) -> String {
    source.replacing("UB", with: "bare.confirmed").replacing("UN", with: "bare.score")
      .replacing("VB", with: "(bare.rating == 'good')").replacing("FB", with: "(bare.reviewed_on == as_of)")
      .replacing("EB", with: "(1 / 0 == 1)").replacing("EN", with: "(1 / 0)")
  }

  static let division = "error: a number was divided by zero"

  @Test(
    "strict operators",
    arguments: [
      ("UN == 1", "? 4.4"), ("1 == UN", "? 4.4"), ("UN != 1", "? 4.4"), ("UN < 1", "? 4.4"), ("UN >= UN", "? 4.4"),
      ("UN + 1", "? 4.4"), ("1 - UN", "? 4.4"), ("UN * UN", "? 4.4"), ("-UN", "? 4.4"), ("!UB", "? 4.8"),
      ("UN / 0", "? 4.4"), ("UN in [1]", "? 4.4"), ("[UN, 1]", "? 4.4"), ("[1, 2][UN]", "? 4.4"),
      ("UN + EN", "? 4.4"), ("EN + UN", "? 4.4"), ("EN + 1", division), ("EN == EN", division), ("!EB", division),
      ("bare.rating < bare.rating", "? 4.1"), ("bare.rating == 'good'", "? 4.1"),
      ("UB == VB", "? 4.8 4.1"), ("VB == UB", "? 4.1 4.8"), ("plusDays(bare.reviewed_on, UN)", "? 4.3! 4.4"),
      ("plusDays(as_of, EN)", division), ("size(training)", "? 0.6"), ("training", "? 0.6"),
      ("notes.contains('x')", "? 0.4!"), ("lost.score", "? 0.6"), ("second.months + 1", "? p2.2"),
      ("'x' in training", "? 0.6"), ("training[0]", "? 0.6"),
    ])
  func strict(source: String, expected: String) { expect(source, expected) }

  @Test(
    "&& and ||",
    arguments: [
      ("UB && false", "false"), ("false && UB", "false"), ("UB && true", "? 4.8"), ("true && UB", "? 4.8"),
      ("UB && VB", "? 4.8 4.1"), ("UB && EB", "? 4.8"), ("EB && UB", "? 4.8"), ("EB && false", "false"),
      ("false && EB", "false"), ("EB && true", division), ("true && EB", division), ("EB && EB", division),
      ("UB || true", "true"), ("true || UB", "true"), ("UB || false", "? 4.8"), ("false || UB", "? 4.8"),
      ("UB || VB", "? 4.8 4.1"), ("UB || EB", "? 4.8"), ("EB || UB", "? 4.8"), ("EB || true", "true"),
      ("EB || false", division), ("UB && VB && false", "false"), ("UB && VB && FB", "? 4.8 4.1 4.3!"),
      ("UB && UB", "? 4.8"),
    ])
  func logic(source: String, expected: String) { expect(source, expected) }

  @Test(
    "?: takes nothing from the branch it leaves",
    arguments: [
      ("true ? 1 : UN", "1"), ("false ? UN : 1", "1"), ("true ? UN : 1", "? 4.4"), ("UB ? 1 : 2", "? 4.8"),
      ("EB ? 1 : 2", division), ("UB ? UN : EN", "? 4.8"), ("true ? 1 : EN", "1"),
    ])
  func conditional(source: String, expected: String) { expect(source, expected) }

  @Test(
    "has",
    arguments: [
      ("has(full.score)", "true"), ("has(bare.score)", "false"), ("has(bare.reviewed_on)", "? 4.3!"),
      ("has(lost.score)", "false"), ("has(record(bare.criterion).key)", "false"),
      ("has(record(full.criterion).key)", "true"), ("has(second.months)", "false"), ("has(full.reason)", "false"),
      ("has(organisation.name)", "true"), ("!has(bare.score) || UN > 1", "true"),
      ("has(first(training).score)", "problem"),
    ])
  func has(source: String, expected: String) { expect(source, expected) }

  @Test(
    "macros",
    arguments: [
      ("answers.all(a, a.score > 0)", "? 4.4"), ("answers.all(a, a.score > 3)", "false"),
      ("answers.exists(a, a.score > 3)", "true"), ("answers.exists(a, a.score < 0)", "? 4.4"),
      ("answers.all(a, a.rating != 'inadequate')", "? 4.1"), ("answers.exists_one(a, a.score == 3)", "? 4.4"),
      ("answers.filter(a, a.score > 0)", "? 4.4"), ("answers.map(a, a.score)", "? 4.4"),
      ("answers.map(a, has(a.score), a.score)", "[3, 9223372036854775807]"),
      ("answers.all(a, a.criterion != '' && a.score > 0)", "? 4.4 5.0"),
      ("training.all(t, true)", "? 0.6"), ("training.exists(t, true)", "? 0.6"), ("training.map(t, t)", "? 0.6"),
      ("[1, 0].map(x, 1 / x)", division), ("[1, 0].filter(x, 1 / x == 1)", division),
      ("[0, 1].exists_one(x, 1 / x == 1)", division), ("[0, 1].exists(x, x == 0 ? UB : 1 / 0 == 1)", "? 4.8"),
      ("[1, 0].exists(x, x == 0 ? UB : 1 / 0 == 1)", "? 4.8"),
      ("[0, 1, 2].all(x, x == 0 ? EB : x == 1 ? UB : false)", "false"),
      ("EN == 1 || [1].exists(x, x == 1)", "true"),
    ])
  func macros(source: String, expected: String) { expect(source, expected) }

  @Test(
    "records, sections and lists",
    arguments: [
      ("record(bare.criterion)", "? 4.0"), ("record(none.criterion)", "? 5.0"), ("record(bare.criterion).key", "? 4.0"),
      ("resolved(none.criterion)", "? 5.0"), ("record(lost.criterion)", "? 0.6"), ("resolved(lost.criterion)", "? 0.6"),
      ("recorded(notes)", "? 0.4!"), ("first(allegations)", "? 0.5"), ("first(none.ratings)", "? node506"),
      ("first(bare.ratings)", "? 4.6"), ("referring(answers, record(bare.criterion))", "? 4.0"),
      ("first(training)", "? 0.6"), ("referring(audits, row)", "? 0.8"),
      ("referring(audits, record(bare.criterion))", "? 0.8 4.0"), ("referring(allegations, row)", "[]"),
      ("none.rating < 'good'", "? node501"), ("none.rating >= none.rating", "? node501"),
      ("none.rating == 'not_applicable'", "true"), ("none.rating != 'good'", "true"),
      ("bare.ratings.all(r, r == 'good')", "true"), ("'good' in bare.ratings", "false"),
    ])
  func records(source: String, expected: String) { expect(source, expected) }

  @Test(
    "optional values, bindings and the extension libraries",
    arguments: [
      ("full.?score.orValue(0)", "3"), ("bare.?score.orValue(0)", "0"), ("bare.?score.hasValue()", "false"),
      ("bare.?reviewed_on.hasValue()", "? 4.3!"), ("lost.?score.hasValue()", "false"),
      ("record(bare.criterion).?key.hasValue()", "false"), ("record(full.criterion).?key.orValue('')", "policy"),
      ("bare.?ratings.hasValue()", "false"), ("none.?ratings.orValue(['good'])", "[]"),
      ("optional.of(full).score.orValue(0)", "3"), ("optional.of(bare).score.orValue(7)", "7"),
      ("has(optional.of(bare).score)", "false"), ("has(optional.of(full).score)", "true"), ("optional.of(UN)", "? 4.4"),
      ("optional.of(1).orValue(UN)", "1"), ("optional.of(1).or(optional.of(UN)).value()", "1"),
      ("bare.?score.orValue(UN)", "? 4.4"), ("optional.of(UN).orValue(1)", "? 4.4"),
      ("bare.?score.optMap(s, s + UN).orValue(2)", "2"), ("full.?score.optMap(s, s + UN).orValue(2)", "? 4.4"),
      ("[?bare.?score, 1]", "[1]"), ("[?optional.of(UN), 1]", "? 4.4"), ("{?'a': bare.?score}.size()", "0"),
      ("answers[?7].hasValue()", "false"), ("training[?0]", "? 0.6"), ("leads.first().value()", "Ann"),
      ("allegations.first().hasValue()", "false"), ("training.first()", "? 0.6"), ("cel.bind(x, UN, 1)", "1"),
      ("cel.bind(x, UN, x + 1)", "? 4.4"), ("cel.bind(x, UN, x + x + bare.score)", "? 4.4"),
      ("math.greatest(1, UN)", "? 4.4"), ("math.greatest(UN, bare.score, 1)", "? 4.4"),
      ("answers.transformList(i, a, a.score)", "? 4.4"), ("answers.transformMap(i, a, a.score)", "? 4.4"),
      ("answers.transformMapEntry(i, a, has(a.score), {a.score: i})[3]", "0"),
      ("answers.exists(i, a, i == 0 && a.score == 3)", "true"), ("answers.all(i, a, a.score > 0)", "? 4.4"),
      ("notes.matches('x')", "? 0.4!"), ("'%s'.format([UN])", "? 4.4"), ("'a'.replace('a', notes)", "? 0.4!"),
      ("timestamp(UN).getHours()", "? 4.4"),
    ])
  func libraries(source: String, expected: String) { expect(source, expected) }

  @Test(
    "a faulty item of a list makes unknown what depends on it, and nothing else",
    arguments: [
      ("leads == ['Ann', 'Bob']", "? 0.3!"), ("['Ann', 'Bob'] != leads", "? 0.3!"),
      ("leads == ['Eve', 'Bob']", "false"),
      ("leads != ['Ann']", "true"), ("leads == leads", "? 0.3!"), ("[leads] == [['Ann', 'Bob']]", "? 0.3!"),
      ("{'a': leads} == {'a': ['Ann', 'Bob']}", "? 0.3!"), ("leads in [['Ann', 'Bob'], ['Eve', 'Bob']]", "? 0.3!"),
      ("leads in [['Eve', 'Bob']]", "false"), ("['Eve', 'Bob'] in [leads, ['Eve', 'Bob']]", "true"),
      ("'Ann' in leads", "true"), ("'Eve' in leads", "? 0.3!"), ("leads.join()", "? 0.3!"),
      ("'%s'.format([leads])", "? 0.3!"), ("json.encode(leads)", "? 0.3!"), ("leads.last()", "? 0.3!"),
      ("leads.first().value()", "Ann"), ("size(leads)", "2"), ("leads[1] == 'Bob'", "? 0.3!"),
      ("leads[?1].hasValue()", "? 0.3!"), ("optional.of(leads) == optional.of(['Ann', 'Bob'])", "? 0.3!"),
      ("optional.of(leads) == optional.of(['Eve', 'Bob']) || [1] == [1]", "true"),
      ("[leads == ['Ann', 'Eve'], [1] == [1]]", "? 0.3!"),
      ("[optional.of(leads) == optional.none(), [1] == [1]]", "[false, true]"),
    ])
  func faultyItems(source: String, expected: String) {
    var world = Self.world
    world.document.items[4] = .unknown(record: 0, slot: 3, node: 601, isFaulty: true)
    #expect(world.value(of: source) == expected, "\(source)")
  }

  private func expect(_ source: String, _ expected: String) {
    let value = Self.world.value(of: Self.expand(source))
    if expected == "problem" {
      #expect(value.hasPrefix("problem: "), "\(source)")
    } else {
      #expect(value == expected, "\(source)")
    }
  }
}
