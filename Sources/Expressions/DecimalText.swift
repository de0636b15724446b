/// A floating-point number's exact value in decimal digits, to be written with any number of them.
///
/// Shape: the digits of `|number| × 10^scale`, highest first, where `scale` of them stand after the point. A number has
/// at most 1,075 digits after it.
struct DecimalText {
  private let number: Double
  private var digits: [UInt8] = []
  private var scale = 0

  /// Complexity: O(exponent²) of a number far from 1; at most about ten thousand multiplications.
  init(_ number: Double) {
    self.number = number
    guard number.isFinite, number != 0 else { return }
    let significand = number.significandBitPattern | (number.isNormal ? 1 << 52 : 0)
    let exponent = (number.isNormal ? Int(number.exponentBitPattern) : 1) - 1075
    let shift = min(significand.trailingZeroBitCount, max(0, -exponent))
    // Billions, lowest first.
    var limbs = [UInt32((significand >> shift) % 1_000_000_000), UInt32((significand >> shift) / 1_000_000_000)]
    let power = exponent + shift
    for _ in 0..<abs(power) / 9 { Self.multiply(&limbs, by: power < 0 ? 1_953_125 : 512) }
    for _ in 0..<abs(power) % 9 { Self.multiply(&limbs, by: power < 0 ? 5 : 2) }
    scale = max(0, -power)
    while limbs.count > 1, limbs.last == 0 { limbs.removeLast() }
    digits = limbs.reversed().flatMap { limb in
      let text = Array(String(limb).utf8)
      return Array(repeating: UInt8(ascii: "0"), count: 9 - text.count) + text
    }
    digits.removeFirst(min(digits.prefix { $0 == UInt8(ascii: "0") }.count, digits.count - 1))
  }

  private static func multiply(_ limbs: inout [UInt32], by factor: UInt64) {
    var carry: UInt64 = 0
    for index in limbs.indices {
      let product = UInt64(limbs[index]) * factor + carry
      limbs[index] = UInt32(product % 1_000_000_000)
      carry = product / 1_000_000_000
    }
    if carry > 0 { limbs.append(UInt32(carry)) }
  }

  /// With so many digits after the point, halves to the even digit: `3.140`.
  func fixed(_ precision: Int) -> [UInt8] {
    if let word { return Array(word.utf8) }
    var kept = rounded(to: digits.count - scale + precision)
    if kept.count <= precision {
      kept = Array(repeating: UInt8(ascii: "0"), count: precision + 1 - kept.count) + kept
    }
    let point = kept.count - precision
    return Self.joined(isNegative, kept[..<point], kept[point...])
  }

  /// With one digit before the point, so many after it and a power of ten: `3.140e+00`.
  func scientific(_ precision: Int) -> [UInt8] {
    if let word { return Array(word.utf8) }
    var kept = rounded(to: precision + 1)
    var power = digits.isEmpty ? 0 : digits.count - scale - 1
    if digits.isEmpty { kept = Array(repeating: UInt8(ascii: "0"), count: precision + 1) }
    if kept.count > precision + 1 {
      kept.removeLast()
      power += 1
    }
    var result = Self.joined(isNegative, kept[..<1], kept[1...])
    result += (power < 0 ? "e-" : "e+").utf8
    if abs(power) < 10 { result.append(UInt8(ascii: "0")) }
    result += String(abs(power)).utf8
    return result
  }

  /// The first so many digits, rounded to them, with one more in front where that carries; zeros after the last.
  private func rounded(to count: Int) -> [UInt8] {
    guard count >= 0, !digits.isEmpty else { return [] }
    if count >= digits.count { return digits + Array(repeating: UInt8(ascii: "0"), count: count - digits.count) }
    var kept = Array(digits[..<count])
    let isOdd = kept.last.map { $0 & 1 == 1 } ?? false
    let isPastHalf = digits[(count + 1)...].contains { $0 != UInt8(ascii: "0") }
    let five = UInt8(ascii: "5")
    guard digits[count] > five || digits[count] == five && (isPastHalf || isOdd) else { return kept }
    var place = count - 1
    while place >= 0, kept[place] == UInt8(ascii: "9") {
      kept[place] = UInt8(ascii: "0")
      place -= 1
    }
    if place >= 0 { kept[place] += 1 } else { kept.insert(UInt8(ascii: "1"), at: 0) }
    return kept
  }

  private var isNegative: Bool { number.sign == .minus }

  /// The digits before a point and after it, where there are any.
  private static func joined(
    _ isNegative: Bool, _ whole: ArraySlice<UInt8>, _ fraction: ArraySlice<UInt8>
  ) -> [UInt8] {
    var result: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
    result += whole
    if !fraction.isEmpty { result.append(UInt8(ascii: ".")) }
    return result + fraction
  }

  /// The word for what is no finite number; `nil` for one that is.
  private var word: String? { Self.word(number) }

  private static func word(_ number: Double) -> String? {
    number.isNaN ? "NaN" : number == .infinity ? "Infinity" : number == -.infinity ? "-Infinity" : nil
  }

  /// The fewest digits that tell a number from all others, without a power of ten: `0.0000001`, `2`.
  static func plain(_ number: Double) -> [UInt8] {
    if let word = word(number) { return Array(word.utf8) }
    let text = Array(number.magnitude.description.utf8)
    let mark = text.firstIndex(of: UInt8(ascii: "e"))
    let mantissa = text[..<(mark ?? text.endIndex)]
    let point = mantissa.firstIndex(of: UInt8(ascii: ".")) ?? mantissa.endIndex
    var digits = Array(mantissa[..<point]) + Array(mantissa[point...].dropFirst())
    let power = mark.flatMap { Int(String(decoding: text[($0 + 1)...], as: UTF8.self)) } ?? 0
    var whole = point + power
    if whole < 1 {
      digits = Array(repeating: UInt8(ascii: "0"), count: 1 - whole) + digits
      whole = 1
    }
    if whole > digits.count { digits += Array(repeating: UInt8(ascii: "0"), count: whole - digits.count) }
    var fraction = digits[whole...]
    while fraction.last == UInt8(ascii: "0") { fraction.removeLast() }
    return joined(number.sign == .minus, digits[..<whole], fraction)
  }
}
