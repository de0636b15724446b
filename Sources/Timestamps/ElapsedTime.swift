/// A length of time, forwards or backwards.
///
/// Units: nanoseconds, about ±292 years.
/// Source: the CEL language definition, "Overflow": a duration is limited to a single 64-bit number.
package struct ElapsedTime: Hashable, Sendable {
  /// The length.
  package let nanoseconds: Int64

  /// A length from its nanoseconds.
  package init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }
}

extension ElapsedTime {
  /// The length of a text such as `1h30m`, `-1.5h` or `0`; `nil` for anything else and where it is too long.
  ///
  /// Units: h, m, s, ms, us (or µs) and ns, each after a decimal number, in any order. What is less than a nanosecond is
  /// dropped. Complexity: O(bytes).
  package init?(_ text: ArraySlice<UInt8>) {
    var rest = text
    var isNegative = false
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      rest = rest.dropFirst()
    }
    if rest.elementsEqual("0".utf8) {
      self.init(nanoseconds: 0)
      return
    }
    guard !rest.isEmpty else { return nil }
    var magnitude: UInt64 = 0
    while !rest.isEmpty {
      guard let part = Self.part(&rest) else { return nil }
      let (sum, overflowed) = magnitude.addingReportingOverflow(part)
      guard !overflowed, sum <= UInt64(Int64.max) + 1 else { return nil }
      magnitude = sum
    }
    if isNegative {
      self.init(nanoseconds: magnitude == UInt64(Int64.max) + 1 ? .min : -Int64(magnitude))
    } else {
      guard let whole = Int64(exactly: magnitude) else { return nil }
      self.init(nanoseconds: whole)
    }
  }

  /// Takes a number and its unit; gives nanoseconds.
  private static func part(_ rest: inout ArraySlice<UInt8>) -> UInt64? {
    var whole: UInt64 = 0
    var digits = 0
    while let byte = rest.first, byte &- 0x30 <= 9 {
      let (tens, overflowed) = whole.multipliedReportingOverflow(by: 10)
      let (sum, isTooLarge) = tens.addingReportingOverflow(UInt64(byte - 0x30))
      guard !overflowed, !isTooLarge else { return nil }
      whole = sum
      digits += 1
      rest = rest.dropFirst()
    }
    var fraction: UInt64 = 0
    var scale: UInt64 = 1
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      while let byte = rest.first, byte &- 0x30 <= 9 {
        if scale < 1_000_000_000_000_000_000 {
          fraction = fraction * 10 + UInt64(byte - 0x30)
          scale *= 10
        }
        digits += 1
        rest = rest.dropFirst()
      }
    }
    guard digits > 0, let unit = unit(&rest) else { return nil }
    let (product, overflowed) = whole.multipliedReportingOverflow(by: unit)
    let below = scale.dividingFullWidth(fraction.multipliedFullWidth(by: unit)).quotient
    let (sum, isTooLarge) = product.addingReportingOverflow(below)
    return overflowed || isTooLarge ? nil : sum
  }

  private static func unit(_ rest: inout ArraySlice<UInt8>) -> UInt64? {
    for (name, nanoseconds) in units where rest.starts(with: name.utf8) {
      rest = rest.dropFirst(name.utf8.count)
      return nanoseconds
    }
    return nil
  }

  /// Longer names first, so that `ms` is not taken for minutes.
  private static let units: [(String, UInt64)] = [
    ("ns", 1), ("us", 1000), ("µs", 1000), ("μs", 1000), ("ms", 1_000_000), ("s", 1_000_000_000),
    ("m", 60_000_000_000), ("h", 3_600_000_000_000),
  ]
}

extension ElapsedTime: CustomStringConvertible {
  /// Seconds with as many digits of a fraction as they need: `-5400s`, `60.001s`.
  package var description: String {
    let (whole, rest) = nanoseconds.magnitude.quotientAndRemainder(dividingBy: 1_000_000_000)
    return (nanoseconds < 0 ? "-" : "") + String(whole) + Self.fraction(rest) + "s"
  }

  /// The point and the digits of so many nanoseconds, without zeros at the end; empty for none.
  static func fraction(_ nanoseconds: UInt64) -> String {
    guard nanoseconds > 0 else { return "" }
    let digits = String(nanoseconds)
    var padded = String(repeating: "0", count: 9 - digits.count) + digits
    while padded.hasSuffix("0") { padded.removeLast() }
    return "." + padded
  }
}
