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
        if let fault = write(value, letter, precision, into: &result) { return fault }
      }
      if result.count > limits.textBytes { return error(.scratchLimit) }
    }
    charge(result.count / 16)
    return text(result)
  }

  /// Writes a value as a place asks; gives the error or unknown that stops it, `nil` where nothing does.
  private mutating func write(
    _ value: Value, _ letter: UInt8, _ precision: Int, into result: inout [UInt8]
  ) -> Value? {
    switch letter {
    case UInt8(ascii: "s"): return writePlain(value, into: &result)
    case UInt8(ascii: "d") where value.isNumber: return writePlain(value, into: &result)
    case UInt8(ascii: "f") where value.isNumber, UInt8(ascii: "e") where value.isNumber:
      charge(100)
      let number =
        value.kind == .double ? value.asDouble : value.kind == .int ? Double(value.asInt) : Double(value.bits)
      let digits = DecimalText(number)
      result += letter == UInt8(ascii: "f") ? digits.fixed(precision) : digits.scientific(precision)
      return nil
    case UInt8(ascii: "x") where value.kind == .text || value.kind == .bytes,
      UInt8(ascii: "X") where value.kind == .text || value.kind == .bytes:
      return writeHex(value, isUpper: letter == UInt8(ascii: "X"), into: &result)
    case UInt8(ascii: "b") where value.kind == .bool:
      result.append(value.asBool ? UInt8(ascii: "1") : UInt8(ascii: "0"))
      return nil
    default: return writeWhole(value, letter, into: &result)
    }
  }

  private mutating func writeWhole(_ value: Value, _ letter: UInt8, into result: inout [UInt8]) -> Value? {
    let radixes: [UInt8: Int] = [
      UInt8(ascii: "x"): 16, UInt8(ascii: "X"): 16, UInt8(ascii: "o"): 8, UInt8(ascii: "b"): 2,
    ]
    let isUpper = letter == UInt8(ascii: "X")
    switch (value.kind, radixes[letter]) {
    case (.int, let radix?): result += String(value.asInt, radix: radix, uppercase: isUpper).utf8
    case (.uint, let radix?): result += String(value.bits, radix: radix, uppercase: isUpper).utf8
    default: return error(.formatArgument(Character(Unicode.Scalar(letter)), typeCode(value).name))
    }
    return nil
  }

  private mutating func writeHex(_ value: Value, isUpper: Bool, into result: inout [UInt8]) -> Value? {
    charge(textBytes(value).count / 4)
    if isHalted { return error(.scratchLimit) }
    let digits = Array((isUpper ? "0123456789ABCDEF" : "0123456789abcdef").utf8)
    for byte in textBytes(value) { result += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return nil
  }

  /// Writes a value as `%s` shows it; gives the error or unknown that stops it, `nil` where nothing does.
  private mutating func writePlain(_ value: Value, into result: inout [UInt8]) -> Value? {
    charge(1)
    if isHalted || result.count > limits.textBytes { return error(.scratchLimit) }
    switch value.kind {
    case .text:
      charge(textBytes(value).count / 16)
      result += textBytes(value)
    case .bytes:
      charge(textBytes(value).count / 16)
      result += Self.repaired(textBytes(value))
    case .double: result += DecimalText.plain(value.asDouble)
    case .null, .bool, .int, .uint, .date, .type, .timestamp, .duration: result += render(value).utf8
    case .list:
      return write(items: value, "[", ", ", "]", into: &result) { evaluator, item, result in
        evaluator.writePlain(item, into: &result)
      }
    case .map: return writeMap(value, into: &result)
    case .unknown, .error: return value
    case .record, .optional: return error(.formatArgument("s", typeCode(value).name))
    }
    return nil
  }

  /// Writes a list's items between brackets; gives what stops it, `nil` where nothing does.
  mutating func write(
    items list: Value, _ open: String, _ separator: String, _ close: String, into result: inout [UInt8],
    _ write: (inout Evaluator, Value, inout [UInt8]) -> Value?
  ) -> Value? {
    result += open.utf8
    for index in 0..<count(list) {
      if index > 0 { result += separator.utf8 }
      if let fault = write(&self, item(list, at: index), &result) { return fault }
    }
    result += close.utf8
    return nil
  }

  /// Entries in the order of their keys as written.
  private mutating func writeMap(_ map: Value, into result: inout [UInt8]) -> Value? {
    var entries: [(key: [UInt8], value: [UInt8])] = []
    var size = 0
    for index in 0..<Int(map.low) {
      var entry: (key: [UInt8], value: [UInt8]) = ([], [])
      let place = Int(map.high) + 2 * index
      if let fault = writePlain(self.entry(map.pool, place), into: &entry.key) { return fault }
      if let fault = writePlain(self.entry(map.pool, place + 1), into: &entry.value) { return fault }
      size += entry.key.count + entry.value.count
      if size > limits.textBytes { return error(.scratchLimit) }
      entries.append(entry)
    }
    entries.sort { $0.key.lexicographicallyPrecedes($1.key) }
    result.append(UInt8(ascii: "{"))
    for (index, entry) in entries.enumerated() {
      if index > 0 { result += ", ".utf8 }
      result += entry.key + ": ".utf8 + entry.value
    }
    result.append(UInt8(ascii: "}"))
    return nil
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
