import Expressions
import Facts
import Findings

// What the sentences of a rule speak of, explained: names, definitions, tables, orders, keys.
extension RuleEnglish {
  /// The most rows of a table that are printed.
  private static var rowLimit: Int { 40 }

  /// The rule's own names and the shared definitions that its sentences use, each with what it stands for.
  mutating func words() -> Outline {
    var outline = Outline()
    var number = 0
    // What explains a word may use others, which are put after it.
    while number < vocabulary.words.count {
      number += 1
      switch vocabulary.words[number - 1] {
      case .name(let name): add(ownName: name, number, to: &outline)
      case .definition(let name): add(definition: name, number, to: &outline)
      }
    }
    return outline
  }

  private mutating func add(ownName name: String, _ number: Int, to outline: inout Outline) {
    guard let define = rule.definition.defines.first(where: { $0.name.text == name }),
      let found = rules.expressions.english(
        of: define.expression.text, variables: variables, names: names, vocabulary: &vocabulary)
    else { return }
    let verb = found.type == .bool ? "holds where" : "is"
    outline.add(found.statement.led(by: "[\(number)] “\(EnglishWords.spaced(name))” \(verb)").outline())
  }

  private mutating func add(definition name: String, _ number: Int, to outline: inout Outline) {
    guard
      let found = rules.expressions.english(ofDefinition: name, names: names, vocabulary: &vocabulary)
    else { return }
    outline.add("[\(number)] “\(found.phrase)” says: \(found.means). That is to say:")
    outline.add(found.body.outline(isItem: true), level: 1)
  }

  /// What else a reader must know: tables, orders, functions, dates, keys.
  func notes() -> Outline {
    var outline = Outline()
    if let note = calendarNote { outline.add(note, isItem: true) }
    for function in vocabulary.functions {
      if let note = FunctionTable.note(on: function) { outline.add(note, isItem: true) }
    }
    for list in vocabulary.emptyLists {
      outline.add("Where “\(list)” is not recorded, it counts as an empty list.", isItem: true)
    }
    for order in vocabulary.orders { outline.add(Self.sentence(on: rules.factSchema[order]), isItem: true) }
    for slot in vocabulary.dates { if let note = note(onDate: slot) { outline.add(note, isItem: true) } }
    let keys = vocabulary.fields.filter { !$0.title.isEmpty && EnglishWords.spaced($0.key) != $0.title }
    if !keys.isEmpty {
      let pairs = keys.map { "`\($0.key)` is the \(Self.bare($0.title))" }
      outline.add("In the file, " + EnglishWords.listed(pairs, "and") + ".", isItem: true)
    }
    return outline
  }

  private static func bare(_ title: String) -> String {
    title.hasPrefix("whether ") ? "answer to “\(title)”" : title
  }

  private static func sentence(on order: Enumeration) -> String {
    let ranked = zip(order.values, order.symbols).filter { !order.unordered.contains($1) }.map(\.0)
    let outside = zip(order.values, order.symbols).filter { order.unordered.contains($1) }.map(\.0)
    var sentence =
      "The order, lowest first, is: " + ranked.map { EnglishWords.value($0, of: order) }.joined(separator: ", ") + "."
    if !outside.isEmpty {
      sentence +=
        " Outside it stands \(EnglishWords.listed(outside.map { EnglishWords.value($0, of: order) }, "and")); "
        + "whether that is higher or lower cannot be tested."
    }
    return sentence
  }

  private func note(onDate slot: Int) -> String? {
    switch slot {
    case Frame.asOf: return "The day of the check is today, or the one that `--as-of` gives."
    case Frame.referenceDate:
      let path = rules.referenceDatePath
      var type = rules.factSchema.documentRoot
      var titles: [String] = []
      for slot in path {
        let field = rules.factSchema[type].fields[slot]
        titles.append(field.title)
        if case .record(let next) = field.type { type = next }
      }
      return "The reference date is the \(titles.reversed().joined(separator: " of the "))."
    default: return nil
    }
  }
}

// MARK: - Tables

extension RuleEnglish {
  /// The rows of the tables that are looked through, with the fields that are looked at.
  func tables() -> Outline {
    var outline = Outline()
    let root = rules.factSchema[rules.factSchema.packRoot]
    // Rows of one type may stand in several tables: those that are named are meant, or all where references lead to them.
    let named = Set(
      vocabulary.tables.compactMap { slot in
        if case .list(.record(let type)) = root.fields[slot].type { type } else { nil }
      })
    for (slot, field) in root.fields.enumerated() {
      guard case .list(.record(let type)) = field.type else { continue }
      let slots = (vocabulary.rowFields[type] ?? []).sorted()
      guard vocabulary.tables.contains(slot) || (!slots.isEmpty && !named.contains(type)) else { continue }
      let rows = rows(of: field.name, type)
      outline.add("The table “\(field.title.isEmpty ? field.name : field.title)”:")
      add(rows, type, slots, isNumbered: vocabulary.tables.contains(slot), to: &outline)
    }
    outline.add(holidays)
    return outline
  }

  /// The rows that a constant of every look at them does not shut out.
  private func rows(of table: String, _ type: RecordTypeID) -> [UInt32] {
    let filters = vocabulary.rowFilters[type] ?? [:]
    return rules.tables.rows(of: table).filter { row in
      filters.allSatisfy { rules.tables.plain(rules.tables.facts.value(record: row, slot: UInt32($0.key))) == $0.value }
    }
  }

  private func add(_ rows: [UInt32], _ type: RecordTypeID, _ slots: [Int], isNumbered: Bool, to outline: inout Outline)
  {
    let tables = rules.tables
    let fields = rules.factSchema[type].fields
    guard rows.count > Self.rowLimit else {
      for row in rows {
        let cells = slots.compactMap { slot in
          tables.words(row, slot: slot, of: type).map { "\(fields[slot].title): \($0)" }
        }
        outline.add(cells.joined(separator: "; "), level: 1, isItem: true)
      }
      return
    }
    for slot in slots where fields[slot].type.isShort {
      var values: [String: [UInt32]] = [:]
      for row in rows { values[tables.words(row, slot: slot, of: type) ?? "nothing", default: []].append(row) }
      let ranked = values.sorted { ($0.value.count, $0.key) < ($1.value.count, $1.key) }
      for (value, rows) in ranked.dropLast() {
        outline.add(
          "\(fields[slot].title): \(value) for \(rows.map(name).joined(separator: ", "))", level: 1, isItem: true)
      }
      if let most = ranked.last {
        outline.add("\(fields[slot].title): \(most.key) for all others", level: 1, isItem: true)
      }
    }
    let numbers = isNumbered ? rows.flatMap { tables.numbers(ofCriterion: $0) } : []
    var settings: [String] = []
    for number in numbers where !settings.contains(number.setting) { settings.append(number.setting) }
    for setting in settings {
      let own = numbers.filter { $0.setting == setting }.map(\.number)
      outline.add("numbered in \(EnglishWords.spaced(setting)): \(own.joined(separator: ", "))", level: 1, isItem: true)
    }
    outline.add("\(rows.count) rows, which `compact-audit explain` prints one by one", level: 1, isItem: true)
  }

  /// A row by its key, and by its number in each setting where it has some.
  private func name(_ row: UInt32) -> String {
    let tables = rules.tables
    let type = RecordTypeID(rawValue: tables.facts.records[Int(row)].type)
    let identity = rules.factSchema[type].identity ?? 0
    let key = tables.plain(tables.facts.value(record: row, slot: UInt32(identity))) ?? "row \(row)"
    let numbers = tables.numbers(ofCriterion: row).map { "\($0.number) in \(EnglishWords.spaced($0.setting))" }
    return numbers.isEmpty ? key : "\(key) (\(numbers.joined(separator: ", ")))"
  }
}

extension FieldType {
  /// Whether the values of a field are few and short.
  fileprivate var isShort: Bool {
    switch self {
    case .bool, .enumeration: true
    default: false
    }
  }
}
