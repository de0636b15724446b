extension ScalarType {
  /// Whether an untagged plain scalar that begins with this byte may be anything but a string.
  @inline(__always)
  static func mayNotBeText(_ first: UInt8) -> Bool {
    // Bits of: + - . 0...9, then of: F N T f n t ~ (less 0x40).
    let signs: UInt64 = 0x03FF_6800_0000_0000
    let letters: UInt64 = 0x4010_4040_0010_4040
    let bit: UInt64 = 1 &<< UInt64(first & 63)
    return first < 0x40 ? signs & bit != 0 : first < 0x80 && letters & bit != 0
  }

  /// The type of an untagged plain scalar. Complexity: O(1) where the first byte decides, else O(bytes).
  ///
  /// Source: YAML 1.2.2, 10.3.2.
  static func resolved(_ text: UnsafeBufferPointer<UInt8>) -> ScalarType {
    guard let first = text.first else { return .null }
    switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."):
      return number(text)
    case UInt8(ascii: "~"): return text.count == 1 ? .null : .string
    case UInt8(ascii: "n"), UInt8(ascii: "N"):
      return isOneOf(text, "null", "Null", "NULL") ? .null : .string
    case UInt8(ascii: "t"), UInt8(ascii: "T"):
      return isOneOf(text, "true", "True", "TRUE") ? .bool : .string
    case UInt8(ascii: "f"), UInt8(ascii: "F"):
      return isOneOf(text, "false", "False", "FALSE") ? .bool : .string
    default: return .string
    }
  }

  /// The type that a tag gives to a scalar: `other` where it does not fit the text or is none of the core schema's.
  static func tagged(_ tag: UnsafePointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>) -> ScalarType {
    let name = String(cString: tag)
    let prefix = "tag:yaml.org,2002:"
    guard name.hasPrefix(prefix) else { return name == "!" ? .string : .other }
    switch (name.dropFirst(prefix.count), resolved(text)) {
    case ("str", _): return .string
    case ("null", .null): return .null
    case ("bool", .bool): return .bool
    case ("int", .int): return .int
    case ("float", .int), ("float", .float): return .float
    default: return .other
    }
  }

  private static func isOneOf(
    _ text: UnsafeBufferPointer<UInt8>, _ first: StaticString, _ second: StaticString, _ third: StaticString
  ) -> Bool {
    text.count == first.utf8CodeUnitCount && (equals(text, first) || equals(text, second) || equals(text, third))
  }

  private static func equals(_ text: UnsafeBufferPointer<UInt8>, _ word: StaticString) -> Bool {
    for index in 0..<text.count where text[index] != word.utf8Start[index] { return false }
    return true
  }

  /// A text that begins with a digit, a sign or a point: int, float or string.
  private static func number(_ text: UnsafeBufferPointer<UInt8>) -> ScalarType {
    let isSigned = text[0] == UInt8(ascii: "-") || text[0] == UInt8(ascii: "+")
    if !isSigned, text.count > 2, text[0] == UInt8(ascii: "0"), let radix = radix(text[1]) {
      for byte in text[2...] where digit(byte) >= radix { return .string }
      return .int
    }
    var index = isSigned ? 1 : 0
    let rest = UnsafeBufferPointer(rebasing: text[index...])
    if rest.first == UInt8(ascii: ".") {
      if isOneOf(rest, ".inf", ".Inf", ".INF") { return .float }
      if !isSigned, isOneOf(rest, ".nan", ".NaN", ".NAN") { return .float }
    }
    let whole = skipDigits(text, &index)
    if whole > 0, index == text.count { return .int }
    var fraction = 0
    if index < text.count, text[index] == UInt8(ascii: ".") {
      index += 1
      fraction = skipDigits(text, &index)
    }
    guard whole + fraction > 0 else { return .string }
    if index < text.count, text[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < text.count, text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "+") { index += 1 }
      guard skipDigits(text, &index) > 0 else { return .string }
    }
    return index == text.count ? .float : .string
  }

  private static func skipDigits(_ text: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Int {
    let start = index
    while index < text.count, digit(text[index]) < 10 { index += 1 }
    return index - start
  }

  private static func radix(_ letter: UInt8) -> UInt8? {
    letter == UInt8(ascii: "o") ? 8 : letter == UInt8(ascii: "x") ? 16 : nil
  }

  /// The value of a digit up to 15; 255 for any other byte.
  private static func digit(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: 255
    }
  }
}
