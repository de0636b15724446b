internal import Facts

extension Evaluator {
  /// A text with the values of a list in its places: see `FormatTemplate`.
  mutating func formatted(_ template: Value, _ values: Value) -> Value {
    guard values.kind == .list else { return error(.noOverload("format")) }
    var result: [UInt8] = []
    var used = 0
    for part in FormatTemplate(textBytes(template)) {
      switch part {
      case .plain(let bytes): result += bytes
      case .faulty(let clause): return error(.badFormat(clause))
      case .place(let letter, let precision):
        guard used < count(values) else { return error(.formatCount) }
        let value = item(values, at: used)
        used += 1
        guard value.isKnown else { return value }
        charge(2)
        guard write(value, letter, precision, into: &result) else {
          return isHalted
            ? error(.scratchLimit)
            : error(.formatArgument(Character(Unicode.Scalar(letter)), typeCode(value).name))
        }
      }
      if result.count > limits.textBytes { return error(.scratchLimit) }
    }
    charge(result.count / 16)
    return text(result)
  }

  /// Writes a value as a place asks; false where that place takes no value of its kind, or the budget is spent.
  private mutating func write(
    _ value: Value, _ letter: UInt8, _ precision: Int, into result: inout [UInt8]
  ) -> Bool {
    switch letter {
    case UInt8(ascii: "s"): return writePlain(value, into: &result)
    case UInt8(ascii: "d"):
      guard value.isNumber else { return false }
      return writePlain(value, into: &result)
    case UInt8(ascii: "f"), UInt8(ascii: "e"):
      guard value.isNumber else { return false }
      charge(100)
      let number =
        value.kind == .double ? value.asDouble : value.kind == .int ? Double(value.asInt) : Double(value.bits)
      let digits = DecimalText(number)
      result += letter == UInt8(ascii: "f") ? digits.fixed(precision) : digits.scientific(precision)
      return true
    case UInt8(ascii: "x"): return writeHex(value, isUpper: false, into: &result)
    case UInt8(ascii: "X"): return writeHex(value, isUpper: true, into: &result)
    case UInt8(ascii: "b") where value.kind == .bool:
      result.append(value.asBool ? UInt8(ascii: "1") : UInt8(ascii: "0"))
      return true
    default: return writeWhole(value, radix: letter == UInt8(ascii: "o") ? 8 : 2, into: &result)
    }
  }

  private func writeWhole(_ value: Value, radix: Int, isUpper: Bool = false, into result: inout [UInt8]) -> Bool {
    switch value.kind {
    case .int: result += String(value.asInt, radix: radix, uppercase: isUpper).utf8
    case .uint: result += String(value.bits, radix: radix, uppercase: isUpper).utf8
    default: return false
    }
    return true
  }

  private mutating func writeHex(_ value: Value, isUpper: Bool, into result: inout [UInt8]) -> Bool {
    guard value.kind == .text || value.kind == .bytes else {
      return writeWhole(value, radix: 16, isUpper: isUpper, into: &result)
    }
    charge(textBytes(value).count / 4)
    if isHalted { return false }
    let digits = Array((isUpper ? "0123456789ABCDEF" : "0123456789abcdef").utf8)
    for byte in textBytes(value) { result += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return true
  }

  /// Writes a value as `%s` shows it.
  private mutating func writePlain(_ value: Value, into result: inout [UInt8]) -> Bool {
    charge(1)
    if isHalted || result.count > limits.textBytes { return false }
    switch value.kind {
    case .text:
      charge(textBytes(value).count / 16)
      result += textBytes(value)
    case .bytes:
      charge(textBytes(value).count / 16)
      result += Self.repaired(textBytes(value))
    case .double: result += DecimalText.plain(value.asDouble)
    case .null, .bool, .int, .uint, .date, .type, .timestamp, .duration: result += render(value).utf8
    case .list: return writeList(value, into: &result)
    case .map: return writeMap(value, into: &result)
    default: return false
    }
    return true
  }

  private mutating func writeList(_ list: Value, into result: inout [UInt8]) -> Bool {
    result.append(UInt8(ascii: "["))
    for index in 0..<count(list) {
      if index > 0 { result += ", ".utf8 }
      guard writePlain(item(list, at: index), into: &result) else { return false }
    }
    result.append(UInt8(ascii: "]"))
    return true
  }

  /// Entries in the order of their keys as written.
  private mutating func writeMap(_ map: Value, into result: inout [UInt8]) -> Bool {
    var entries: [(key: [UInt8], value: [UInt8])] = []
    var size = 0
    for index in 0..<Int(map.low) {
      var entry: (key: [UInt8], value: [UInt8]) = ([], [])
      guard writePlain(self.entry(map.pool, Int(map.high) + 2 * index), into: &entry.key),
        writePlain(self.entry(map.pool, Int(map.high) + 2 * index + 1), into: &entry.value)
      else { return false }
      size += entry.key.count + entry.value.count
      if size > limits.textBytes { return false }
      entries.append(entry)
    }
    entries.sort { $0.key.lexicographicallyPrecedes($1.key) }
    result.append(UInt8(ascii: "{"))
    for (index, entry) in entries.enumerated() {
      if index > 0 { result += ", ".utf8 }
      result += entry.key + ": ".utf8 + entry.value
    }
    result.append(UInt8(ascii: "}"))
    return true
  }

  /// Bytes as UTF-8, each run of bytes that is none as one replacement character.
  private static func repaired(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    if let text = String(validating: bytes, as: UTF8.self) { return Array(text.utf8) }
    var result: [UInt8] = []
    var isBroken = false
    var decoder = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    while true {
      switch decoder.parseScalar(from: &rest) {
      case .valid(let scalar):
        result += scalar
        isBroken = false
      case .error:
        if !isBroken { result += "\u{FFFD}".utf8 }
        isBroken = true
      case .emptyInput: return result
      }
    }
  }
}
