/// A number as a schema compares it: exactly where both sides are whole and small, else as binary floating point.
package struct ScalarNumber: Sendable {
  /// The value; exact only where `isWhole` is false or it is small.
  package var double: Double
  /// The exact value, where `isWhole`.
  package var whole: Int64
  /// Whether the number is an integer that fits `whole`.
  package var isWhole: Bool

  init(_ whole: Int64) {
    self.double = Double(whole)
    self.whole = whole
    self.isWhole = true
  }

  init(_ double: Double) {
    self.double = double
    self.whole = Int64(exactly: double) ?? 0
    self.isWhole = Int64(exactly: double) != nil
  }

  /// Whether the number has no fraction, however large it is.
  var isInteger: Bool { isWhole || (double.isFinite && double == double.rounded(.towardZero)) }

  /// The number that a scalar's bytes write in the core schema of YAML; `nil` for anything else.
  package init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    if let whole = Self.decimal(bytes) {
      self.init(whole)
      return
    }
    let text = String(decoding: bytes, as: UTF8.self)
    if text.hasPrefix("0o"), let whole = Int64(text.dropFirst(2), radix: 8) {
      self.init(whole)
    } else if text.hasPrefix("0x"), let whole = Int64(text.dropFirst(2), radix: 16) {
      self.init(whole)
    } else {
      switch text.lowercased() {
      case ".inf", "+.inf": self.init(Double.infinity)
      case "-.inf": self.init(-Double.infinity)
      case ".nan": self.init(Double.nan)
      default:
        let plain = text.hasPrefix(".") ? "0" + text : text.hasSuffix(".") ? text + "0" : text
        guard let double = Double(plain) else { return nil }
        self.init(double)
      }
    }
  }

  /// The number of up to 18 decimal digits with a sign; `nil` for anything else.
  private static func decimal(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
    guard let first = bytes.first else { return nil }
    let isSigned = first == 0x2D || first == 0x2B
    let start = isSigned ? 1 : 0
    guard bytes.count > start, bytes.count - start <= 18 else { return nil }
    var value: Int64 = 0
    for index in start..<bytes.count {
      let digit = bytes[index] &- 0x30
      guard digit <= 9 else { return nil }
      value = value &* 10 &+ Int64(digit)
    }
    return first == 0x2D ? -value : value
  }

  /// Whether this is a multiple of another, allowing for the rounding of decimal fractions.
  func isMultiple(of other: ScalarNumber) -> Bool {
    if isWhole, other.isWhole { return other.whole != 0 && whole % other.whole == 0 }
    let parts = 1 / other.double
    if isInteger, parts.isFinite, parts == parts.rounded() { return true }
    let quotient = double / other.double
    guard quotient.isFinite else { return false }
    return abs(quotient - quotient.rounded()) <= 1e-9 * max(1, abs(quotient)) && abs(quotient) < 1e15
      || double.truncatingRemainder(dividingBy: other.double) == 0
  }
}

extension ScalarNumber: Comparable {
  /// The lesser value; false beside something that is no number.
  package static func < (left: ScalarNumber, right: ScalarNumber) -> Bool {
    left.isWhole && right.isWhole ? left.whole < right.whole : left.double < right.double
  }

  /// The same value, however it is written.
  package static func == (left: ScalarNumber, right: ScalarNumber) -> Bool {
    left.isWhole && right.isWhole ? left.whole == right.whole : left.double == right.double
  }
}
