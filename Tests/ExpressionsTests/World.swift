import CivilDates
import Expressions
import Facts
import Symbols
import TestSupport
import Timestamps

/// A small return, its schema and its pack, made by hand.
///
/// ```
/// return: organisation{setting, name} audit{completed_on} answers[answer] evidence[evidence] leads[text]
///         notes?(faulty) allegations[allegation] (empty when absent) training[text] (absent)
/// answer: criterion→criteria rating? reason summary evidence_refs score
/// pack:   criteria[criterion{key, title, settings, months}] parameters{cycle_months}
/// ```
struct World {
  var schema = FactSchema()
  var symbols = SymbolTable()
  var document = FactTable()
  var pack = FactTable()
  /// The lists of phrases that the programs to be run look for.
  var phraseLists: [UInt32: PhraseList] = [:]

  static let answer = RecordTypeID(rawValue: 2)
  static let criterion = RecordTypeID(rawValue: 4)
  static let rating = EnumerationID(rawValue: 1)
  static let evidence = RecordTypeID(rawValue: 6)
  /// Nodes are numbered by hand: the value of field f of record r has node 100 * r + f.
  static func node(_ record: UInt32, _ slot: UInt32) -> UInt32 { 100 * record + slot }

  init() {
    enumerate("setting", ["education", "early_years", "agency"])
    enumerate(
      "rating", ["inadequate", "requires_improvement", "good", "outstanding", "not_applicable"], isOrdered: true,
      unordered: ["not_applicable"])
    type(
      "return",
      [
        field("organisation", .record(.init(rawValue: 1))), field("audit", .record(.init(rawValue: 3))),
        field("answers", .list(.record(Self.answer))), field("leads", .list(.text)), field("notes", .text),
        field("allegations", .list(.record(Self.answer)), isEmptyWhenAbsent: true), field("training", .list(.text)),
        field("evidence", .list(.record(Self.evidence))), field("audits", .list(.record(Self.answer))),
      ])
    type("organisation", [field("setting", .enumeration(.init(rawValue: 0))), field("name", .text)])
    type(
      "answer",
      [
        field("criterion", .text, reference: 7), field("rating", .enumeration(Self.rating)), field("reason", .text),
        field("reviewed_on", .date), field("score", .int), field("share", .double),
        field("ratings", .list(.enumeration(Self.rating)), isEmptyWhenAbsent: true),
        field("criterion", .record(Self.criterion), isHidden: true), field("confirmed", .bool),
      ])
    type("audit", [field("completed_on", .date)])
    type("criterion", [field("key", .text), field("title", .text), field("months", .int)])
    type(
      "tables", [field("criteria", .list(.record(Self.criterion))), field("parameters", .record(.init(rawValue: 7)))])
    type("evidence", [field("id", .text)])
    type("parameters", [field("cycle_months", .int)])
    schema.documentRoot = RecordTypeID(rawValue: 0)
    schema.packRoot = RecordTypeID(rawValue: 5)
    fillPack()
    fillDocument()
  }

  // MARK: Schema

  private mutating func enumerate(
    _ name: String, _ values: [String], isOrdered: Bool = false, unordered: [String] = []
  ) {
    let interned = values.map { symbols.intern($0) }
    schema.enumerations.append(
      Enumeration(
        name: name, values: values, symbols: interned, isOrdered: isOrdered,
        unordered: Set(unordered.map { symbols.intern($0) })))
  }

  private mutating func type(_ name: String, _ fields: [Field]) {
    schema.recordTypes.append(RecordType(name: name, fields: fields))
  }

  private mutating func field(
    _ name: String, _ type: FieldType, isEmptyWhenAbsent: Bool = false, reference: Int? = nil, isHidden: Bool = false
  ) -> Field {
    Field(
      name: name, symbol: symbols.intern(name), type: type, isEmptyWhenAbsent: isEmptyWhenAbsent,
      reference: reference, isHidden: isHidden)
  }

  // MARK: Facts

  private mutating func fillPack() {
    add(5, [.list(first: 0, count: 2, pool: .document), .record(3, pool: .document)], to: \.pack)
    add(4, [word("policy"), word("A policy is in place"), .int(12)], to: \.pack)
    add(4, [word("lead"), word("A lead is named"), .unknown(record: 2, slot: 2)], to: \.pack)
    add(7, [.int(24)], to: \.pack)
    pack.items = [.record(1, pool: .document), .record(2, pool: .document)]
  }

  private mutating func fillDocument() {
    document.bytes = Array("the number 943 476 5919 was written here, Tŷ Gwyn".utf8)
    let notes = Value.text(offset: 0, count: 42, pool: .document, node: 4)
    add(
      0,
      [
        .record(1, pool: .document, node: 0), .record(2, pool: .document, node: 1),
        .list(first: 0, count: 3, pool: .document, node: 2), .list(first: 3, count: 2, pool: .document, node: 3),
        .unknown(record: 0, slot: 4, node: 4, isFaulty: true), .unknown(record: 0, slot: 5),
        .unknown(record: 0, slot: 6), .list(first: 0, count: 0, pool: .document, node: 7),
        .unknown(record: 0, slot: 8),
      ], to: \.document)
    add(1, [word("education", node: 100), .text(offset: 42, count: 9, pool: .document, node: 101)], to: \.document)
    add(3, [.date(dayNumber: day(2026, 10, 2), node: 200)], to: \.document)
    add(
      2,
      [
        word("1.1", node: 300), word("good", node: 301), .unknown(record: 3, slot: 2, node: 302),
        .date(dayNumber: day(2026, 4, 2), node: 303), .int(3, node: 304), .double(0.5, node: 305),
        .list(first: 5, count: 2, pool: .document, node: 306), .record(1, pool: .pack),
        .bool(true, node: 308),
      ], to: \.document)
    add(
      2,
      [
        word("9.9", node: 400), .unknown(record: 4, slot: 1), .unknown(record: 4, slot: 2),
        .unknown(record: 4, slot: 3, node: 403, isFaulty: true), .unknown(record: 4, slot: 4),
        .unknown(record: 4, slot: 5), .unknown(record: 4, slot: 6), .unknown(record: 4, slot: 7),
        .unknown(record: 4, slot: 8),
      ], to: \.document)
    add(
      2,
      [
        .unknown(record: 5, slot: 0), word("not_applicable", node: 501), word("no pupils under five", node: 502),
        .date(dayNumber: day(2020, 2, 29), node: 503), .int(.max, node: 504), .double(1, node: 505),
        .list(first: 7, count: 0, pool: .document, node: 506), .unknown(record: 5, slot: 7), .bool(false, node: 508),
      ], to: \.document)
    document.items = [
      .record(3, pool: .document, node: 300), .record(4, pool: .document, node: 400),
      .record(5, pool: .document, node: 500), word("Ann", node: 600), word("Bob", node: 601),
      word("good", node: 602), word("outstanding", node: 603),
    ]
    document.referrers = Referrers(
      [(slot: 2, target: .record(1, pool: .pack), item: .record(3, pool: .document, node: 300))], items: &document.items
    )
    document.texts = [notes]
  }

  /// Another return of the same shape: some fields get another value of their type, some none, some a faulty one.
  mutating func shake(using random: inout SeededGenerator) {
    for (index, record) in document.records.enumerated() {
      for (slot, field) in schema.recordTypes[Int(record.type)].fields.enumerated() {
        let place = Int(record.firstSlot) + slot
        let node = Self.node(UInt32(index), UInt32(slot))
        switch Int.random(in: 0..<8, using: &random) {
        case 0: document.slots[place] = .unknown(record: UInt32(index), slot: UInt32(slot))
        case 1: document.slots[place] = .unknown(record: UInt32(index), slot: UInt32(slot), node: node, isFaulty: true)
        case 2, 3, 4: if let value = value(of: field.type, node, &random) { document.slots[place] = value }
        default: break
        }
      }
    }
  }

  /// Some value of a type; `nil` for records and their lists, which stay as they are.
  private mutating func value(of type: FieldType, _ node: UInt32, _ random: inout SeededGenerator) -> Value? {
    switch type {
    case .bool: return .bool(.random(using: &random), node: node)
    case .int:
      return .int(
        [0, 1, -1, 7, .max, .min, .random(in: -50...50, using: &random)].randomElement(using: &random) ?? 0, node: node)
    case .double:
      return .double([0, -0.0, 0.5, 2.5, 1e300, .nan, .infinity].randomElement(using: &random) ?? 0, node: node)
    case .text:
      let start = Int.random(in: 0...30, using: &random)
      return Bool.random(using: &random)
        ? .text(offset: UInt32(start), count: UInt32.random(in: 0...12, using: &random), pool: .document, node: node)
        : word(["", "Ann", "2026-04-02", "a b", "policy", "1h"].randomElement(using: &random) ?? "", node: node)
    case .date: return .date(dayNumber: .random(in: -719_162...2_932_896, using: &random), node: node)
    case .enumeration(let id): return word(schema[id].values.randomElement(using: &random) ?? "", node: node)
    case .list(.text): return .list(first: 3, count: .random(in: 0...2, using: &random), pool: .document, node: node)
    case .list(.enumeration):
      return .list(first: 5, count: .random(in: 0...2, using: &random), pool: .document, node: node)
    case .record, .list: return nil
    }
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) -> Int32 {
    CivilDate(year: year, month: month, day: day)?.dayNumber ?? 0
  }

  private mutating func word(_ text: String, node: UInt32 = .max) -> Value {
    .text(symbol: symbols.intern(text).rawValue, node: node)
  }

  private mutating func add(_ type: UInt32, _ slots: [Value], to table: WritableKeyPath<World, FactTable>) {
    let first = UInt32(self[keyPath: table].slots.count)
    self[keyPath: table].records.append(.init(type: type, firstSlot: first, node: 0))
    self[keyPath: table].slots += slots
  }

  // MARK: Use

  /// Names in scope beside the implicit ones: three answers and a row.
  static let variables = [
    Variable(name: "full", type: .record(answer), slot: 5), Variable(name: "bare", type: .record(answer), slot: 6),
    Variable(name: "none", type: .record(answer), slot: 7), Variable(name: "row", type: .record(criterion), slot: 8),
    Variable(name: "lost", type: .record(answer), slot: 9),
    Variable(name: "second", type: .record(criterion), slot: 10),
  ]

  func evaluator(limits: EvaluationLimits = .default) -> Evaluator {
    let holidays = [CivilDate(year: 2026, month: 4, day: 3), CivilDate(year: 2026, month: 4, day: 6)].compactMap { $0 }
    var evaluator = Evaluator(
      pack: pack, symbols: symbols, calendar: WorkingCalendar(holidays: holidays, years: 2019...2028),
      zones: PlainLanguage.zones,
      phrases: PhraseIndex.make(phraseLists, pack: pack, symbols: symbols), limits: limits)
    evaluator.begin(document: document)
    evaluator.set(Frame.asOf, .date(dayNumber: day(2026, 11, 23)))
    evaluator.set(Frame.referenceDate, .date(dayNumber: day(2026, 10, 2), node: 200))
    evaluator.set(Frame.judgedOn, .date(dayNumber: day(2026, 10, 2), node: 200))
    for (slot, record) in [(5, 3), (6, 4), (7, 5)] {
      evaluator.set(slot, .record(UInt32(record), pool: .document, node: UInt32(100 * record)))
    }
    evaluator.set(8, .record(1, pool: .pack))
    evaluator.set(9, .unknown(record: 0, slot: 6))
    evaluator.set(10, .record(2, pool: .pack))
    return evaluator
  }

  /// What an expression gives, in one line: `true`, `7`, `? 4.1 4.2!` (unknown, its places as record.slot, faulty with an
  /// exclamation mark), `error: …`, or its problems.
  func value(of source: String, definitions: [Definition] = [], limits: EvaluationLimits = .default) -> String {
    var world = self
    var compiler = ExpressionCompiler(schema: schema)
    for problems in compiler.define(definitions, symbols: &world.symbols) where !problems.isEmpty {
      return "definition: " + problems.map(\.message).joined(separator: "; ")
    }
    let (program, problems) = compiler.compile(
      source, variables: Self.variables, expecting: nil, symbols: &world.symbols)
    guard let program else { return "problem: " + problems.map(\.message).joined(separator: "; ") }
    world.phraseLists = program.phraseLists
    var evaluator = world.evaluator(limits: limits)
    return Self.line(evaluator.run(program), &evaluator)
  }

  static func line(_ value: Value, _ evaluator: inout Evaluator) -> String {
    switch value.kind {
    case .unknown:
      let places = evaluator.places(value).map { place in
        guard let record = place.record, let slot = place.slot else { return "node\(place.node)" }
        return "\(place.isInPack ? "p" : "")\(record).\(slot)\(place.isFaulty ? "!" : "")"
      }
      return "? " + places.joined(separator: " ")
    case .error: return "error: " + evaluator.message(value)
    case .list: return "[" + evaluator.items(value).map { line($0, &evaluator) }.joined(separator: ", ") + "]"
    case .record: return "record \(value.pool == .pack ? "p" : "")\(value.low)"
    default: return evaluator.render(value)
    }
  }
}
