internal import CivilDates
package import Facts
internal import Timestamps

extension Evaluator {
  /// Whether the budget of the rule at hand is spent: every further run gives the error of it.
  package var isSpent: Bool { isHalted }
  /// The most values that one text shows; a list may hold another many times over.
  private static var valueLimit: Int { 10_000 }

  /// A value in words fit for print.
  ///
  /// Dates are ISO 8601, whole decimals have no point, texts and enumeration values are as written, lists are joined by
  /// ", ". An unknown reads `(not recorded)`, an error its message in parentheses. After 10,000 values comes "…".
  package func render(_ value: Value) -> String {
    var text = ""
    var room = Self.valueLimit
    write(value, into: &text, &room)
    return text
  }

  private func write(_ value: Value, into text: inout String, _ room: inout Int) {
    room -= 1
    if room == 0 { text += "…" }
    guard room > 0 else { return }
    switch value.kind {
    case .list: write(items: value, into: &text, &room)
    case .map:
      for index in 0..<Int(value.low) where room > 0 {
        if index > 0 { text += ", " }
        write(entry(value.pool, Int(value.high) + 2 * index), into: &text, &room)
        text += ": "
        write(entry(value.pool, Int(value.high) + 2 * index + 1), into: &text, &room)
      }
    case .optional:
      if let held = held(value) { write(held, into: &text, &room) } else { text += "none" }
    default: text += words(value)
    }
  }

  private func write(items list: Value, into text: inout String, _ room: inout Int) {
    for index in 0..<count(list) where room > 0 {
      if index > 0 { text += ", " }
      write(item(list, at: index), into: &text, &room)
    }
  }

  /// A value that holds no others in words.
  private func words(_ value: Value) -> String {
    switch value.kind {
    case .unknown: "(not recorded)"
    case .error: "(\(message(value)))"
    case .null: "null"
    case .bool: value.asBool ? "true" : "false"
    case .int: String(value.asInt)
    case .uint: String(value.bits)
    case .double: render(value.asDouble)
    case .date: CivilDate(dayNumber: Int32(truncatingIfNeeded: value.asInt)).description
    case .text, .bytes: string(value)
    case .type: (TypeCode(rawValue: UInt8(truncatingIfNeeded: value.bits)) ?? .null).name
    case .timestamp: value.timestamp?.description ?? ""
    case .duration: value.elapsed?.description ?? ""
    case .record, .list, .map, .optional: "…"
    }
  }

  func render(_ number: Double) -> String {
    let text = number.description
    if text.hasSuffix(".0") { return String(text.dropLast(2)) }
    if number.isInfinite { return number < 0 ? "-Infinity" : "Infinity" }
    return number.isNaN ? "NaN" : text
  }

  /// For a part of a text scalar (a match): the byte range in that scalar's decoded text; `nil` otherwise.
  package func matchRange(_ value: Value) -> Range<Int>? {
    guard value.isPartOfText, let start = scratch.matches[value] else {
      return nil
    }
    return start..<start + Int(value.low)
  }
}
