internal import CivilDates
package import Facts
internal import Timestamps

extension Evaluator {
  /// A value in words fit for print.
  ///
  /// Dates are ISO 8601, whole decimals have no point, texts and enumeration values are as written, lists are joined by
  /// ", ". An unknown reads `(not recorded)`, an error its message in parentheses.
  package func render(_ value: Value) -> String {
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
    case .list: items(value).map { render($0) }.joined(separator: ", ")
    case .map:
      (0..<Int(value.low)).map {
        render(entry(value.pool, Int(value.high) + 2 * $0)) + ": "
          + render(entry(value.pool, Int(value.high) + 2 * $0 + 1))
      }.joined(separator: ", ")
    case .type: (TypeCode(rawValue: UInt8(truncatingIfNeeded: value.bits)) ?? .null).name
    case .timestamp: value.timestamp?.description ?? ""
    case .duration: value.elapsed?.description ?? ""
    case .optional: held(value).map { render($0) } ?? "none"
    case .record: "…"
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
    guard value.kind == .text, value.pool != .symbols, let start = scratch.matches[key(value)] else { return nil }
    return start..<start + Int(value.low)
  }

  /// The values that decided the last traced run and were read from a file: the operands of the last comparison that failed, or
  /// of the last at all where none did; at most three.
  package func decidingValues() -> [Value] {
    [compared.0, compared.1].filter { $0.node != Value.noNode && $0.kind != .null }
  }
}
