/// The values of literals, from their bytes.
enum LiteralReader {
  /// A fault inside a literal, with its place.
  struct Fault: Error {
    /// What is wrong.
    let fault: ExpressionFault
    /// Bytes of the expression's text.
    let range: Range<Int>
  }

  /// A whole number, decimal or hexadecimal; `nil` where it does not fit.
  static func int(_ bytes: ArraySlice<UInt8>, isNegative: Bool) -> Int64? {
    guard let magnitude = magnitude(bytes) else { return nil }
    if isNegative {
      return magnitude == UInt64(Int64.max) + 1 ? Int64.min : Int64(exactly: magnitude).map { -$0 }
    }
    return Int64(exactly: magnitude)
  }

  /// An unsigned number with its suffix; `nil` where it does not fit.
  static func uint(_ bytes: ArraySlice<UInt8>) -> UInt64? { magnitude(bytes.dropLast()) }

  /// A decimal number; infinite where it is too large.
  static func double(_ bytes: ArraySlice<UInt8>) -> Double? {
    let text = String(decoding: bytes, as: UTF8.self)
    return Double(text.hasPrefix(".") ? "0" + text : text)
  }

  private static func magnitude(_ bytes: ArraySlice<UInt8>) -> UInt64? {
    let isHex = bytes.count > 2 && bytes[bytes.startIndex + 1] | 0x20 == UInt8(ascii: "x")
    let digits = String(decoding: isHex ? bytes.dropFirst(2) : bytes, as: UTF8.self)
    return UInt64(digits, radix: isHex ? 16 : 10)
  }

  /// The bytes that a text or bytes literal stands for.
  ///
  /// In a text, `\x`, `\u`, `\U` and octal escapes name code points; in bytes, `\x` and octal escapes name bytes and
  /// the others are faults. Line ends inside a triple-quoted literal count as LF.
  static func decode(_ bytes: [UInt8], _ range: Range<Int>, isBytes: Bool) throws(Fault) -> [UInt8] {
    var start = range.lowerBound
    var isRaw = false
    while bytes[start] != UInt8(ascii: "'"), bytes[start] != UInt8(ascii: "\"") {
      if bytes[start] | 0x20 == UInt8(ascii: "r") { isRaw = true }
      start += 1
    }
    let quote = bytes[start]
    let isTriple =
      range.upperBound - start >= 6 && bytes[start + 1] == quote && bytes[start + 2] == quote
    let width = isTriple ? 3 : 1
    var position = start + width
    let end = range.upperBound - width
    var result: [UInt8] = []
    result.reserveCapacity(end - position)
    while position < end {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\\"), !isRaw {
        position = try escape(bytes, position, end, isBytes: isBytes, into: &result)
      } else if byte == 0x0D {
        result.append(0x0A)
        position += position + 1 < end && bytes[position + 1] == 0x0A ? 2 : 1
      } else {
        result.append(byte)
        position += 1
      }
    }
    return result
  }

  private static func escape(
    _ bytes: [UInt8], _ start: Int, _ end: Int, isBytes: Bool, into result: inout [UInt8]
  ) throws(Fault) -> Int {
    let letter = start + 1 < end ? bytes[start + 1] : 0
    switch letter {
    case UInt8(ascii: "a"): result.append(0x07)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "v"): result.append(0x0B)
    case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"), UInt8(ascii: "?"):
      result.append(letter)
    case UInt8(ascii: "x"), UInt8(ascii: "X"):
      return try code(bytes, start, end, from: start + 2, digits: 2, radix: 16, isBytes: isBytes, into: &result)
    case UInt8(ascii: "u") where !isBytes:
      return try code(bytes, start, end, from: start + 2, digits: 4, radix: 16, isBytes: isBytes, into: &result)
    case UInt8(ascii: "U") where !isBytes:
      return try code(bytes, start, end, from: start + 2, digits: 8, radix: 16, isBytes: isBytes, into: &result)
    case UInt8(ascii: "0")...UInt8(ascii: "3"):
      return try code(bytes, start, end, from: start + 1, digits: 3, radix: 8, isBytes: isBytes, into: &result)
    default:
      throw Fault(fault: .unknownEscape(isBytes: isBytes), range: start..<min(start + 2, end))
    }
    return start + 2
  }

  private static func code(
    _ bytes: [UInt8], _ start: Int, _ end: Int, from first: Int, digits: Int, radix: UInt32, isBytes: Bool,
    into result: inout [UInt8]
  ) throws(Fault) -> Int {
    var value: UInt32 = 0
    for offset in 0..<digits {
      guard first + offset < end, let digit = bytes[first + offset].hexValue, digit < radix else {
        throw Fault(fault: .unknownEscape(isBytes: isBytes), range: start..<min(first + offset + 1, end))
      }
      value = value * radix + digit
    }
    if isBytes {
      result.append(UInt8(truncatingIfNeeded: value))
    } else if let scalar = Unicode.Scalar(value) {
      result.append(contentsOf: String(scalar).utf8)
    } else {
      throw Fault(fault: .notACharacter, range: start..<first + digits)
    }
    return first + digits
  }
}
