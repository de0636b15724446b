internal import Facts

extension Evaluator {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Source: RFC 4648, section 4.
  mutating func encodeBase64(_ value: Value) -> Value {
    guard value.kind == .bytes else { return error(.noOverload("base64.encode")) }
    let bytes = Array(textBytes(value))
    charge(bytes.count / 8)
    guard !isHalted else { return error(.scratchLimit) }
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let count = min(3, bytes.count - start)
      let word = (0..<3).reduce(UInt32(0)) { $0 << 8 | ($1 < count ? UInt32(bytes[start + $1]) : 0) }
      for place in 0..<4 {
        result.append(place <= count ? Self.alphabet[Int(word >> UInt32(18 - 6 * place) & 63)] : UInt8(ascii: "="))
      }
    }
    return text(result)
  }

  mutating func decodeBase64(_ value: Value) -> Value {
    guard value.kind == .text else { return error(.noOverload("base64.decode")) }
    var digits = textBytes(value)
    charge(digits.count / 8)
    guard !isHalted else { return error(.scratchLimit) }
    let isPadded = digits.last == UInt8(ascii: "=")
    if isPadded {
      guard digits.count % 4 == 0 else { return error(.badBase64) }
      digits = digits.dropLast(digits.suffix(2).allSatisfy { $0 == UInt8(ascii: "=") } ? 2 : 1)
    }
    guard digits.count % 4 != 1 else { return error(.badBase64) }
    var result: [UInt8] = []
    var word: UInt32 = 0
    var bits: UInt32 = 0
    for digit in digits {
      guard let six = Self.six(digit) else { return error(.badBase64) }
      word = word << 6 | six
      bits += 6
      if bits >= 8 {
        bits -= 8
        result.append(UInt8(truncatingIfNeeded: word >> bits))
        word &= (1 << bits) - 1
      }
    }
    return bytesValue(result)
  }

  /// The value of a digit of base 64; `nil` for any other byte.
  private static func six(_ digit: UInt8) -> UInt32? {
    switch digit {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(digit - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(digit - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(digit - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
