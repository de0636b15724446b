package import CivilDates
package import Facts
package import Symbols

/// The pack's tables, read by name where the machinery itself needs one: bank holidays, criteria, editions.
///
/// What is read here is the frame of the rule language (`criterion:`, `sources:`, working days); everything else about a
/// table is the rules' own.
package struct PackTables: Sendable {
  /// The facts of the tables.
  package let facts: FactTable
  /// Their types.
  package let schema: FactSchema
  private let symbols: SymbolTable

  /// Tables over facts decoded by `schema`.
  package init(facts: FactTable, schema: FactSchema, symbols: SymbolTable) {
    self.facts = facts
    self.schema = schema
    self.symbols = symbols
  }

  /// The rows of a table, as record indices; empty where there is no such table. Complexity: O(tables + rows).
  package func rows(of table: String) -> [UInt32] {
    let root = schema[schema.packRoot]
    guard !facts.records.isEmpty, let slot = root.slot(named: table) else { return [] }
    let list = facts.value(record: 0, slot: UInt32(slot))
    guard list.kind == .list else { return [] }
    return facts.items(of: list).filter { $0.kind == .record }.map(\.low)
  }

  /// A field of a row; unknown where the row's type has no such field.
  package func value(_ row: UInt32, _ field: String) -> Value {
    let type = schema[RecordTypeID(rawValue: facts.records[Int(row)].type)]
    guard let slot = type.slot(named: field) else { return .unknown(record: row, slot: 0) }
    return facts.value(record: row, slot: UInt32(slot))
  }

  /// A text field of a row; `nil` where it is absent.
  package func text(_ row: UInt32, _ field: String) -> String? { text(value(row, field)) }

  /// A date field of a row; `nil` where it is absent.
  package func date(_ row: UInt32, _ field: String) -> CivilDate? {
    let value = value(row, field)
    return value.kind == .date ? CivilDate(dayNumber: Int32(value.asInt)) : nil
  }

  /// The text of a value of the tables (they hold symbols only); `nil` for anything else.
  package func text(_ value: Value) -> String? {
    guard value.kind == .text, value.pool == .symbols else { return nil }
    return symbols.text(of: Symbol(rawValue: value.low))
  }

  /// A field of the table `parameters`; unknown where it is absent.
  package func parameter(_ name: String) -> Value {
    let root = schema[schema.packRoot]
    guard !facts.records.isEmpty, let slot = root.slot(named: "parameters") else { return .unknown(record: 0, slot: 0) }
    let record = facts.value(record: 0, slot: UInt32(slot))
    guard record.kind == .record else { return .unknown(record: 0, slot: UInt32(slot)) }
    return value(record.low, name)
  }

  /// Working days by the table `bank_holidays`, from the first to the last year that it has.
  ///
  /// The parameter `working_day_reading` says which reading of a day that is not a working day holds.
  package func calendar() -> WorkingCalendar {
    let holidays = holidays
    let years = (holidays.first?.components.year ?? 1)...(holidays.last?.components.year ?? 1)
    let reading: WorkingCalendar.Reading = text(parameter("working_day_reading")) == "B" ? .b : .a
    return WorkingCalendar(holidays: holidays, years: years, reading: reading)
  }

  /// The days of the table `bank_holidays`, in order.
  var holidays: [CivilDate] { rows(of: "bank_holidays").compactMap { date($0, "date") }.sorted() }

  /// The row of table `criteria` with a key; `nil` where there is none. Complexity: O(rows).
  package func criterion(key: String) -> UInt32? {
    rows(of: "criteria").first { text($0, "key") == key }
  }

  /// The settings that criteria have numbers in. Complexity: O(fields of a row).
  package var settings: [String] {
    guard let row = rows(of: "criteria").first else { return [] }
    let numbers = value(row, "numbers")
    guard numbers.kind == .record else { return [] }
    return schema[RecordTypeID(rawValue: facts.records[Int(numbers.low)].type)].fields.filter { !$0.isHidden }.map(
      \.name)
  }

  /// The number of a criterion in a setting; `nil` where it does not apply there.
  package func number(ofCriterion row: UInt32, setting: String) -> String? {
    let numbers = value(row, "numbers")
    return numbers.kind == .record ? text(numbers.low, setting) : nil
  }
}
