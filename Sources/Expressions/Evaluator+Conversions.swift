internal import CivilDates
internal import Facts
internal import Timestamps

extension Evaluator {
  mutating func toInt(_ value: Value) -> Value {
    switch value.kind {
    case .int: return value
    case .uint:
      if let result = Int64(exactly: value.bits) { return .int(result) }
      return error(.overflow)
    case .double:
      let number = value.asDouble
      guard number > -0x1p63, number < 0x1p63 else { return error(.overflow) }
      return .int(Int64(number))
    case .text:
      if let result = Int64(string(value)) { return .int(result) }
      return error(.conversion(excerpt(value), to: "a whole number"))
    case .timestamp: return value.timestamp.map { .int($0.seconds) } ?? error(.noOverload("int"))
    default: return error(.noOverload("int"))
    }
  }

  mutating func toUint(_ value: Value) -> Value {
    switch value.kind {
    case .uint: return value
    case .int: return value.asInt < 0 ? error(.overflow) : Value(kind: .uint, bits: value.bits)
    case .double:
      let number = value.asDouble
      guard number >= 0, number < 0x1p64 else { return error(.overflow) }
      return Value(kind: .uint, bits: UInt64(number))
    case .text:
      if let result = UInt64(string(value)), textBytes(value).first != UInt8(ascii: "+") {
        return Value(kind: .uint, bits: result)
      }
      return error(.conversion(excerpt(value), to: "an unsigned number"))
    default: return error(.noOverload("uint"))
    }
  }

  mutating func toDouble(_ value: Value) -> Value {
    switch value.kind {
    case .double: return value
    case .int: return .double(Double(value.asInt))
    case .uint: return .double(Double(value.bits))
    case .text:
      if let result = Double(string(value)) {
        let isTooLarge = result.isInfinite && textBytes(value).contains { $0.isDigit }
        return isTooLarge ? error(.overflow) : .double(result)
      }
      return error(.conversion(excerpt(value), to: "a decimal number"))
    default: return error(.noOverload("double"))
    }
  }

  mutating func toText(_ value: Value) -> Value {
    switch value.kind {
    case .text: return value
    case .bytes:
      guard let text = String(validating: textBytes(value), as: UTF8.self) else { return error(.notUTF8) }
      return self.text(text.utf8)
    case .int, .uint, .double, .bool, .date, .timestamp, .duration: return text(render(value).utf8)
    default: return error(.noOverload("string"))
    }
  }

  mutating func toBytes(_ value: Value) -> Value {
    value.kind == .text ? bytesValue(textBytes(value)) : error(.noOverload("bytes"))
  }

  mutating func toBool(_ value: Value) -> Value {
    if value.kind == .bool { return value }
    guard value.kind == .text else { return error(.noOverload("bool")) }
    switch string(value) {
    case "1", "t", "T", "TRUE", "true", "True": return .bool(true)
    case "0", "f", "F", "FALSE", "false", "False": return .bool(false)
    default: return error(.conversion(excerpt(value), to: "true or false"))
    }
  }

  func typeCode(_ value: Value) -> TypeCode {
    switch value.kind {
    case .null, .unknown, .error: .null
    case .bool: .bool
    case .int: .int
    case .uint: .uint
    case .double: .double
    case .date: .date
    case .text: .text
    case .bytes: .bytes
    case .list: .list
    case .map: .map
    case .record: .record
    case .timestamp: .timestamp
    case .duration: .duration
    case .type: .type
    case .optional: .optional
    }
  }

  /// The text of a value of kind `text`.
  func string(_ value: Value) -> String { String(decoding: textBytes(value), as: UTF8.self) }
}
