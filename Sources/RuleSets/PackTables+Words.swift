import CivilDates
import Expressions
package import Facts

// The tables in words, for explanations.
extension PackTables {
  /// The values of a field of a one-row table as texts: one, or a list's items; `nil` where there are none.
  func words(ofTable table: String, field: String) -> [String]? {
    let root = schema[schema.packRoot]
    guard !facts.records.isEmpty, let slot = root.slot(named: table) else { return nil }
    let record = facts.value(record: 0, slot: UInt32(slot))
    guard record.kind == .record else { return nil }
    let value = value(record.low, field)
    let found = value.kind == .list ? facts.items(of: value).compactMap(plain) : plain(value).map { [$0] }
    return found?.isEmpty == true ? nil : found
  }

  /// A field of a row as a sentence writes it; `nil` where it is absent or a record.
  func words(_ row: UInt32, slot: Int, of type: RecordTypeID) -> String? {
    let value = facts.value(record: row, slot: UInt32(slot))
    let fieldType = ExpressionType(schema[type].fields[slot].type)
    guard value.kind == .list else {
      return plain(value).map { value.kind == .text ? EnglishWords.quoted($0, fieldType, in: schema) : $0 }
    }
    let items = facts.items(of: value).compactMap(plain)
    let element = fieldType.element ?? .text
    return items.isEmpty ? "none" : items.map { EnglishWords.quoted($0, element, in: schema) }.joined(separator: ", ")
  }

  /// A field of a row as a page gives it under the field's title; `nil` where it is absent or a record.
  func fact(_ row: UInt32, slot: Int, of type: RecordTypeID) -> String? {
    let value = facts.value(record: row, slot: UInt32(slot))
    var fieldType = ExpressionType(schema[type].fields[slot].type)
    let items = value.kind == .list ? facts.items(of: value).compactMap(plain) : plain(value).map { [$0] } ?? []
    if let element = fieldType.element { fieldType = element }
    guard !items.isEmpty else { return value.kind == .list ? "none" : nil }
    switch fieldType {
    case .enumeration(let id): return items.map { EnglishWords.value($0, of: schema[id]) }.joined(separator: ", ")
    case .bool: return value.asBool ? "yes" : "no"
    default: return items.joined(separator: ", ")
    }
  }

  /// The numbers of a criterion with their settings, in the schema's order of settings; empty for rows of other tables.
  func numbers(ofCriterion row: UInt32) -> [(setting: String, number: String)] {
    let numbers = value(row, "numbers")
    guard numbers.kind == .record else { return [] }
    let type = schema[RecordTypeID(rawValue: facts.records[Int(numbers.low)].type)]
    return type.fields.filter { !$0.isHidden }.compactMap { field in
      text(numbers.low, field.name).map { (field.name, $0) }
    }
  }

  /// A text, number, date or truth value as it is written in a table.
  package func plain(_ value: Value) -> String? {
    switch value.kind {
    case .text: text(value)
    case .int: "\(value.asInt)"
    case .bool: value.asBool ? "true" : "false"
    case .date: "\(CivilDate(dayNumber: Int32(value.asInt)))"
    default: nil
    }
  }
}
