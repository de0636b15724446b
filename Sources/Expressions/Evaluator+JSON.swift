internal import Facts

extension Evaluator {
  /// A value as JSON: maps with texts as keys, bytes in base 64, whole numbers that JSON's readers may round as texts.
  ///
  /// Source: the CEL language definition, "JSON Data Conversion".
  mutating func encodeJSON(_ value: Value) -> Value {
    var result: [UInt8] = []
    guard writeJSON(value, into: &result) else {
      return isHalted || result.count > limits.textBytes ? error(.scratchLimit) : error(.noOverload("json.encode"))
    }
    return text(result)
  }

  /// Writes a value; false where JSON has none like it, or the budget is spent.
  private mutating func writeJSON(_ value: Value, into result: inout [UInt8]) -> Bool {
    charge(1)
    if isHalted || result.count > limits.textBytes { return false }
    let isExact = value.kind == .uint ? value.bits < 1 << 53 : value.asInt.magnitude < 1 << 53
    switch value.kind {
    case .null, .bool: result += render(value).utf8
    case .int where isExact, .uint where isExact: result += render(value).utf8
    case .double where value.asDouble.isFinite: result += DecimalText.plain(value.asDouble)
    case .int, .uint, .double, .date, .timestamp, .duration: writeJSON(text: Array(render(value).utf8), into: &result)
    case .text:
      charge(textBytes(value).count / 16)
      writeJSON(text: Array(textBytes(value)), into: &result)
    case .bytes:
      let encoded = encodeBase64(value)
      guard encoded.kind == .text else { return false }
      writeJSON(text: Array(textBytes(encoded)), into: &result)
    case .list: return writeJSON(list: value, into: &result)
    case .map: return writeJSON(map: value, into: &result)
    default: return false
    }
    return true
  }

  private mutating func writeJSON(list: Value, into result: inout [UInt8]) -> Bool {
    result.append(UInt8(ascii: "["))
    for index in 0..<count(list) {
      if index > 0 { result.append(UInt8(ascii: ",")) }
      guard writeJSON(item(list, at: index), into: &result) else { return false }
    }
    result.append(UInt8(ascii: "]"))
    return true
  }

  private mutating func writeJSON(map: Value, into result: inout [UInt8]) -> Bool {
    result.append(UInt8(ascii: "{"))
    for index in 0..<Int(map.low) {
      let key = entry(map.pool, Int(map.high) + 2 * index)
      guard key.kind == .text else { return false }
      if index > 0 { result.append(UInt8(ascii: ",")) }
      guard writeJSON(key, into: &result) else { return false }
      result.append(UInt8(ascii: ":"))
      guard writeJSON(entry(map.pool, Int(map.high) + 2 * index + 1), into: &result) else { return false }
    }
    result.append(UInt8(ascii: "}"))
    return true
  }

  private func writeJSON(text: [UInt8], into result: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    result.append(UInt8(ascii: "\""))
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): result += [UInt8(ascii: "\\"), byte]
      case 0x0A: result += "\\n".utf8
      case 0x0D: result += "\\r".utf8
      case 0x09: result += "\\t".utf8
      case ..<0x20: result += "\\u00".utf8 + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: result.append(byte)
      }
    }
    result.append(UInt8(ascii: "\""))
  }
}
