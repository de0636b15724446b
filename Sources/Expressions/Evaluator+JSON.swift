internal import Facts

extension Evaluator {
  /// A value as JSON: maps with texts as keys, bytes in base 64, whole numbers that JSON's readers may round as texts.
  ///
  /// Source: the CEL language definition, "JSON Data Conversion".
  mutating func encodeJSON(_ value: Value) -> Value {
    var result: [UInt8] = []
    return writeJSON(value, into: &result) ?? text(result)
  }

  /// Writes a value; gives the error or unknown that stops it, `nil` where nothing does.
  private mutating func writeJSON(_ value: Value, into result: inout [UInt8]) -> Value? {
    charge(1)
    if isHalted || result.count > limits.textBytes { return error(.scratchLimit) }
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
      guard encoded.kind == .text else { return encoded }
      writeJSON(text: Array(textBytes(encoded)), into: &result)
    case .list:
      return write(items: value, "[", ",", "]", into: &result) { evaluator, item, result in
        evaluator.writeJSON(item, into: &result)
      }
    case .map: return writeJSON(map: value, into: &result)
    case .unknown, .error: return value
    case .type, .optional, .record: return error(.noOverload("json.encode"))
    }
    return nil
  }

  private mutating func writeJSON(map: Value, into result: inout [UInt8]) -> Value? {
    result.append(UInt8(ascii: "{"))
    for index in 0..<Int(map.low) {
      let place = Int(map.high) + 2 * index
      let key = entry(map.pool, place)
      guard key.kind == .text else { return error(.noOverload("json.encode")) }
      if index > 0 { result.append(UInt8(ascii: ",")) }
      if let fault = writeJSON(key, into: &result) { return fault }
      result.append(UInt8(ascii: ":"))
      if let fault = writeJSON(entry(map.pool, place + 1), into: &result) { return fault }
    }
    result.append(UInt8(ascii: "}"))
    return nil
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
