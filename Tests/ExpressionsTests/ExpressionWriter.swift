import Facts
import TestSupport

@testable import Expressions

/// Writes random expressions over `World`, well typed for the most part, and sees to it that every function, operator
/// and macro comes up: of the ways to make a value of a type the least used is taken as often as not.
///
/// The functions come from the table itself, so that a new row is tested without a line here.
struct ExpressionWriter {
  /// An expression and the names of everything in it.
  struct Written {
    var source: String
    var names: [String]
  }

  var random: SeededGenerator
  /// Whether places are filled with values of any type.
  var mixesTypes = false
  private var counts: [String: Int] = [:]
  private var bound: [(name: String, type: ExpressionType)] = []
  private var names: [String] = []
  private var nextName = 0

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// One expression of some type.
  mutating func write() -> Written {
    names = []
    bound = []
    nextName = 0
    let form = leastUsed(of: Self.forms)
    let source = write(form, Int.random(in: 2...4, using: &random))
    return Written(source: source, names: names)
  }

  /// Takes back what was counted of an expression that was not run.
  mutating func forget(_ written: Written) {
    for name in written.names { counts[name, default: 1] -= 1 }
  }

  private mutating func leastUsed(of forms: [Form]) -> Form {
    let least = forms.map { counts[$0.name, default: 0] }.min() ?? 0
    return forms.filter { counts[$0.name, default: 0] == least }.randomElement(using: &random) ?? forms[0]
  }

  private mutating func write(_ form: Form, _ depth: Int) -> String {
    counts[form.name, default: 0] += 1
    names.append(form.name)
    var source = form.template
    let scope = bound
    var fresh: [String] = []
    for _ in 0..<form.bound {
      nextName += 1
      fresh.append("v\(nextName)")
    }
    for (index, hole) in form.holes.enumerated() {
      bound = scope + hole.bound.enumerated().map { (fresh[$0], $1) }
      source = source.replacing("{\(index)}", with: write(hole.type, depth - 1))
    }
    bound = scope
    for (index, name) in fresh.enumerated() { source = source.replacing("@\(index)", with: name) }
    return source
  }

  private mutating func write(_ type: ExpressionType, _ depth: Int) -> String {
    let type =
      mixesTypes && Int.random(in: 0..<3, using: &random) == 0 ? Self.types.randomElement(using: &random) ?? type : type
    let forms = Self.formsByType[type] ?? []
    if depth <= 0 || forms.isEmpty || Int.random(in: 0..<4, using: &random) == 0 { return leaf(type) }
    let isRandom = Int.random(in: 0..<4, using: &random) == 0
    return write(isRandom ? forms.randomElement(using: &random) ?? forms[0] : leastUsed(of: forms), depth)
  }

  private mutating func leaf(_ type: ExpressionType) -> String {
    let names = bound.filter { $0.type == type }.map(\.name)
    if let name = names.randomElement(using: &random), Bool.random(using: &random) { return name }
    let leaves = mixesTypes ? Self.plainLeaves[type] : (Self.worldLeaves[type] ?? []) + (Self.plainLeaves[type] ?? [])
    return (leaves ?? ["null"]).randomElement(using: &random) ?? "null"
  }
}

// MARK: Forms

extension ExpressionWriter {
  /// One way to make a value: a text with holes `{0}`, `{1}` for values of a type, and `@0`, `@1` for names it binds.
  private struct Form {
    var name: String
    var result: ExpressionType
    var template: String
    var holes: [Hole]
    var bound = 0
  }

  private struct Hole {
    var type: ExpressionType
    /// The types of the names that are bound in it.
    var bound: [ExpressionType] = []
  }

  /// The names of every function, operator and macro.
  static let names = Set(forms.map(\.name)).sorted()

  private static let answer = ExpressionType.record(World.answer)

  private static let types: [ExpressionType] = [
    .bool, .int, .uint, .double, .text, .bytes, .date, .timestamp, .duration, .type, .list(.int), .list(.text),
    .map(.text, .int), .optional(.int), .optional(.text), .list(.optional(.int)), .list(.uint), .list(.double), answer,
    .list(answer), .map(.int, .text), .optional(.list(.int)),
  ]

  private static let formsByType = Dictionary(grouping: forms, by: \.result)

  private static let forms: [Form] = functions + operators + collections + macros + optionals + records

  /// A form of each signature of each function, with types for its open ones.
  private static let functions: [Form] = FunctionTable.standard.functions.flatMap { function in
    function.overloads.flatMap { overload -> [Form] in
      switch overload.operation {
      case .record, .resolved, .referring, .recorded, .nearDuplicates: return []
      default: break
      }
      let isOpen = overload.parameters.contains { $0.isOpenSomewhere } || overload.result.isOpenSomewhere
      return (isOpen ? [ExpressionType.int, .text] : [.int]).compactMap { type in
        let parameters = overload.parameters.map { $0.closed(with: type) }
        let result = overload.result.closed(with: type)
        guard parameters.allSatisfy({ types.contains($0) || $0 == .list(.dynamic) }) else { return nil }
        let holes = parameters.indices.map { "{\($0)}" }
        let template =
          overload.isMethod
          ? "\(holes[0]).\(function.name)(\(holes.dropFirst().joined(separator: ", ")))"
          : "\(function.name)(\(holes.joined(separator: ", ")))"
        return Form(
          name: function.name, result: result, template: template,
          holes: parameters.map { Hole(type: $0 == .list(.dynamic) ? .list(type) : $0) })
      }
    }
  }

  private static let ordered: [ExpressionType] = [
    .int, .uint, .double, .text, .bytes, .bool, .date, .timestamp, .duration,
  ]

  private static func binary(_ sign: String, _ left: ExpressionType, _ right: ExpressionType, _ result: ExpressionType)
    -> Form
  {
    Form(name: sign, result: result, template: "({0} \(sign) {1})", holes: [Hole(type: left), Hole(type: right)])
  }

  private static let operators: [Form] =
    ["<", "<=", ">", ">="].flatMap { sign in ordered.map { binary(sign, $0, $0, .bool) } }
    + ["==", "!="].flatMap { sign in types.map { binary(sign, $0, $0, .bool) } }
    + ["+", "-", "*", "/"].flatMap { sign in [ExpressionType.int, .uint, .double].map { binary(sign, $0, $0, $0) } }
    + [ExpressionType.int, .uint].map { binary("%", $0, $0, $0) }
    + [ExpressionType.text, .bytes, .duration, .list(.int), .list(.text)].map { binary("+", $0, $0, $0) }
    + [
      binary("+", .timestamp, .duration, .timestamp), binary("+", .duration, .timestamp, .timestamp),
      binary("-", .timestamp, .duration, .timestamp), binary("-", .timestamp, .timestamp, .duration),
      binary("-", .duration, .duration, .duration), binary("&&", .bool, .bool, .bool),
      binary("||", .bool, .bool, .bool),
      binary("in", .int, .list(.int), .bool), binary("in", .text, .map(.text, .int), .bool),
      binary("in", .text, .list(.text), .bool),
      Form(name: "!", result: .bool, template: "!({0})", holes: [Hole(type: .bool)]),
      Form(name: "-_", result: .int, template: "-({0})", holes: [Hole(type: .int)]),
      Form(name: "-_", result: .double, template: "-({0})", holes: [Hole(type: .double)]),
    ]
    + types.map {
      Form(
        name: "?:", result: $0, template: "({0} ? {1} : {2})",
        holes: [Hole(type: .bool), Hole(type: $0), Hole(type: $0)])
    }

  private static let collections: [Form] = [
    Form(name: "[,]", result: .list(.int), template: "[{0}, {1}]", holes: [Hole(type: .int), Hole(type: .int)]),
    Form(name: "[,]", result: .list(.text), template: "[{0}]", holes: [Hole(type: .text)]),
    Form(
      name: "{:}", result: .map(.text, .int), template: "{{0}: {1}, 'b': {2}}",
      holes: [Hole(type: .text), Hole(type: .int), Hole(type: .int)]),
    Form(name: "{:}", result: .map(.int, .text), template: "{{0}: {1}}", holes: [Hole(type: .int), Hole(type: .text)]),
    Form(name: "[_]", result: .int, template: "{0}[{1}]", holes: [Hole(type: .list(.int)), Hole(type: .int)]),
    Form(name: "[_]", result: .int, template: "{0}[{1}]", holes: [Hole(type: .map(.text, .int)), Hole(type: .text)]),
    Form(name: "[_]", result: .text, template: "{0}[{1}]", holes: [Hole(type: .list(.text)), Hole(type: .int)]),
    Form(name: "._", result: .int, template: "{0}.b", holes: [Hole(type: .map(.text, .int))]),
    Form(name: "has", result: .bool, template: "has({0}.a)", holes: [Hole(type: .map(.text, .int))]),
  ]

  private static let macros: [Form] =
    ["all", "exists", "exists_one"].flatMap { name in
      [
        Form(
          name: name, result: .bool, template: "{0}.\(name)(@0, {1})",
          holes: [Hole(type: .list(.int)), Hole(type: .bool, bound: [.int])], bound: 1),
        Form(
          name: name, result: .bool, template: "{0}.\(name)(@0, {1})",
          holes: [Hole(type: .list(answer)), Hole(type: .bool, bound: [answer])], bound: 1),
        Form(
          name: name + "/2", result: .bool, template: "{0}.\(name)(@0, @1, {1})",
          holes: [Hole(type: .map(.text, .int)), Hole(type: .bool, bound: [.text, .int])], bound: 2),
        Form(
          name: name + "/2", result: .bool, template: "{0}.\(name)(@0, @1, {1})",
          holes: [Hole(type: .list(.text)), Hole(type: .bool, bound: [.int, .text])], bound: 2),
      ]
    } + [
      Form(
        name: "filter", result: .list(.int), template: "{0}.filter(@0, {1})",
        holes: [Hole(type: .list(.int)), Hole(type: .bool, bound: [.int])], bound: 1),
      Form(
        name: "filter", result: .list(answer), template: "{0}.filter(@0, {1})",
        holes: [Hole(type: .list(answer)), Hole(type: .bool, bound: [answer])], bound: 1),
      Form(
        name: "map", result: .list(.int), template: "{0}.map(@0, {1})",
        holes: [Hole(type: .list(.text)), Hole(type: .int, bound: [.text])], bound: 1),
      Form(
        name: "map", result: .list(.text), template: "{0}.map(@0, {1}, {2})",
        holes: [Hole(type: .list(answer)), Hole(type: .bool, bound: [answer]), Hole(type: .text, bound: [answer])],
        bound: 1),
      Form(
        name: "transformList", result: .list(.int), template: "{0}.transformList(@0, @1, {1})",
        holes: [Hole(type: .map(.text, .int)), Hole(type: .int, bound: [.text, .int])], bound: 2),
      Form(
        name: "transformMap", result: .map(.text, .int), template: "{0}.transformMap(@0, @1, {1}, {2})",
        holes: [
          Hole(type: .map(.text, .int)), Hole(type: .bool, bound: [.text, .int]),
          Hole(type: .int, bound: [.text, .int]),
        ], bound: 2),
      Form(
        name: "transformMapEntry", result: .map(.text, .int), template: "{0}.transformMapEntry(@0, @1, {{1}: @0})",
        holes: [Hole(type: .list(.text)), Hole(type: .text, bound: [.int, .text])], bound: 2),
      Form(
        name: "cel.bind", result: .int, template: "cel.bind(@0, {0}, {1})",
        holes: [Hole(type: .text), Hole(type: .int, bound: [.text])], bound: 1),
    ]

  private static let optionals: [Form] = [
    Form(name: ".?", result: .optional(.int), template: "{0}.?b", holes: [Hole(type: .map(.text, .int))]),
    Form(
      name: "[?]", result: .optional(.int), template: "{0}[?{1}]", holes: [Hole(type: .list(.int)), Hole(type: .int)]),
    Form(
      name: "[?]", result: .optional(.int), template: "{0}[{1}]",
      holes: [Hole(type: .optional(.list(.int))), Hole(type: .int)]),
    Form(
      name: "[?,]", result: .list(.int), template: "[?{0}, {1}]",
      holes: [Hole(type: .optional(.int)), Hole(type: .int)]),
    Form(
      name: "{?:}", result: .map(.text, .int), template: "{?{0}: {1}}",
      holes: [Hole(type: .text), Hole(type: .optional(.int))]),
    Form(
      name: "optMap", result: .optional(.text), template: "{0}.optMap(@0, {1})",
      holes: [Hole(type: .optional(.int)), Hole(type: .text, bound: [.int])], bound: 1),
    Form(
      name: "optFlatMap", result: .optional(.int), template: "{0}.optFlatMap(@0, {1})",
      holes: [Hole(type: .optional(.text)), Hole(type: .optional(.int), bound: [.text])], bound: 1),
    Form(name: "[,]", result: .list(.optional(.int)), template: "[{0}]", holes: [Hole(type: .optional(.int))]),
    Form(
      name: "optional.of", result: .optional(.list(.int)), template: "optional.of({0})",
      holes: [Hole(type: .list(.int))]),
  ]

  private static let records: [Form] = [
    Form(name: "._", result: .int, template: "{0}.score", holes: [Hole(type: answer)]),
    Form(name: "._", result: .date, template: "{0}.reviewed_on", holes: [Hole(type: answer)]),
    Form(name: "._", result: .text, template: "{0}.reason", holes: [Hole(type: answer)]),
    Form(name: "._", result: .bool, template: "{0}.confirmed", holes: [Hole(type: answer)]),
    Form(name: ".?", result: .optional(.int), template: "{0}.?score", holes: [Hole(type: answer)]),
    Form(name: ".?", result: .optional(.text), template: "{0}.?reason", holes: [Hole(type: answer)]),
    Form(name: "has", result: .bool, template: "has({0}.rating)", holes: [Hole(type: answer)]),
    Form(name: "rank", result: .bool, template: "({0}.rating < 'good')", holes: [Hole(type: answer)]),
    Form(
      name: "one of", result: .bool, template: "({0}.rating in ['good', 'outstanding'])", holes: [Hole(type: answer)]),
    Form(
      name: "nearDuplicates", result: .int, template: "size(nearDuplicates({0}, 'reason', {1}))",
      holes: [Hole(type: .list(answer)), Hole(type: .double)]),
    Form(name: "record", result: .text, template: "record({0}.criterion).title", holes: [Hole(type: answer)]),
    Form(name: "resolved", result: .bool, template: "resolved({0}.criterion)", holes: [Hole(type: answer)]),
    Form(
      name: "referring", result: .list(answer), template: "referring(answers, record({0}.criterion))",
      holes: [Hole(type: answer)]),
    Form(name: "definition", result: .bool, template: "isRated({0})", holes: [Hole(type: answer)]),
    Form(name: "recorded", result: .bool, template: "recorded(training)", holes: []),
    Form(name: "texts", result: .list(.text), template: "texts", holes: []),
  ]

  // MARK: Leaves

  private static let plainLeaves: [ExpressionType: [String]] = [
    .bool: ["true", "false"], .int: ["0", "1", "2", "-3", "7", "9223372036854775807"], .uint: ["0u", "1u", "3u"],
    .double: ["0.5", "-2.5", "1e300", "3.0"],
    .text: [
      "''", "'a'", "'Tŷ'", "'b'", "'2026-04-02T10:00:00Z'", "'1h30m'", "'Europe/London'", "'12'", "'%s'", "'YWJj'",
    ],
    .bytes: ["b''", "b'abc'", "b'\\xff'"], .date: ["date('2026-04-02')", "date('2026-12-31')"],
    .timestamp: ["timestamp(0)", "timestamp('2026-04-02T10:00:00Z')"],
    .duration: ["duration('1h')", "duration('-3ms')"],
    .type: ["int", "type('a')"], .list(.int): ["[1, 2, 3]", "[0]", "[4, 5]"], .list(.text): ["['a', 'b']", "['Tŷ']"],
    .list(.uint): ["[1u, 2u]"], .list(.double): ["[0.5, 2.0]"], .map(.text, .int): ["{'a': 1, 'b': 2}", "{'b': 3}"],
    .map(.int, .text): ["{1: 'a'}"], .optional(.int): ["optional.of(1)", "optional.none()"],
    .optional(.text): ["optional.of('a')", "optional.none()"], .list(.optional(.int)): ["[optional.of(2)]"],
    .optional(.list(.int)): ["optional.of([1])"],
  ]

  private static let worldLeaves: [ExpressionType: [String]] = [
    .bool: ["full.confirmed", "none.confirmed", "full.rating == 'good'"],
    .int: ["full.score", "none.score", "parameters.cycle_months", "row.months"], .double: ["full.share"],
    .text: ["organisation.name", "none.reason", "row.title", "row.key"],
    .date: ["as_of", "full.reviewed_on", "reference_date", "none.reviewed_on"], .list(.int): ["answers.map(a, 1)"],
    .list(.text): ["leads"], answer: ["full", "none", "bare", "lost", "answers[0]"],
    .list(answer): ["answers", "allegations"],
  ]
}

extension ExpressionType {
  /// Whether an open type stands anywhere in it.
  fileprivate var isOpenSomewhere: Bool {
    switch self {
    case .parameter: true
    case .list(let type), .optional(let type), .wrapper(let type): type.isOpenSomewhere
    case .map(let key, let value): key.isOpenSomewhere || value.isOpenSomewhere
    default: false
    }
  }

  /// Itself with a type in place of every open one.
  fileprivate func closed(with type: ExpressionType) -> ExpressionType {
    switch self {
    case .parameter: type
    case .list(let element): .list(element.closed(with: type))
    case .optional(let wrapped): .optional(wrapped.closed(with: type))
    case .map: .map(.text, .int)
    default: self
    }
  }
}
