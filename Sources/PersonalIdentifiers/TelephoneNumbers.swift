/// Telephone numbers in running text.
///
/// Source: Ofcom, "The National Telephone Numbering Plan": nought and nine or ten digits; and ITU-T E.164 for those that
/// begin with `+` or `00` and a country's code, of at most fifteen digits.
enum TelephoneNumbers {
  /// The number that begins with a run of digits; `nil` where none does.
  ///
  /// A number in groups has three digits or more in its first, or just three in its second, so that a date in digits is none. No letter or
  /// digit may touch it.
  static func number(in bytes: UnsafeBufferPointer<UInt8>, from run: Range<Int>) -> Range<Int>? {
    var start = run.lowerBound
    if start > 0, bytes[start - 1].isLetterOrDigit || bytes[start - 1] == 0x2F { return nil }
    let hasPlus = start > 0 && bytes[start - 1] == 0x2B
    let hasBracket = start > 0 && bytes[start - 1] == 0x28
    if hasPlus || hasBracket { start -= 1 }
    if hasBracket, start > 0, bytes[start - 1] == 0x2B { return nil }
    let isForeign = hasPlus || run.count >= 2 && bytes[run.lowerBound] == 0x30 && bytes[run.lowerBound + 1] == 0x30
    guard isForeign || bytes[run.lowerBound] == 0x30 && run.count >= 2 else { return nil }
    var digits: [UInt8] = []
    var end: Int?
    var group = run
    var groupCount = 0
    while true {
      groupCount += 1
      digits += bytes[group]
      if isWhole(digits, isForeign: isForeign, hasPlus: hasPlus) { end = group.upperBound }
      guard digits.count < 15, groupCount < 7, let next = endOfSeparator(bytes, from: group.upperBound),
        next < bytes.count, bytes[next].isDigit
      else { break }
      group = next..<IdentifierScanner.endOfDigits(bytes, from: next)
      if !isForeign, run.count == 2, groupCount == 1, group.count != 3 { break }
    }
    guard let end else { return nil }
    if end < bytes.count, bytes[end].isLetterOrDigit { return nil }
    // A bracket round the whole is none of the number's own.
    let isOwn = !hasBracket || bytes[start..<end].contains(0x29)
    return (isOwn ? start : run.lowerBound)..<end
  }

  /// Whether some digits are a whole number.
  private static func isWhole(_ digits: [UInt8], isForeign: Bool, hasPlus: Bool) -> Bool {
    guard isForeign else { return isNational(digits[...]) }
    let number = hasPlus ? digits[...] : digits.dropFirst(2)
    if number.starts(with: Array("44".utf8)) {
      let rest = number.dropFirst(2)
      return isNational(rest.first == 0x30 ? rest : [0x30] + rest)
    }
    return number.first.map { $0 != 0x30 } ?? false && (9...15).contains(number.count)
  }

  /// Nought, a digit that begins an area or a kind of service, and eight or nine more.
  private static func isNational(_ digits: ArraySlice<UInt8>) -> Bool {
    guard digits.first == 0x30, let second = digits.dropFirst().first else { return false }
    switch second {
    case 0x31, 0x38: return digits.count == 10 || digits.count == 11
    case 0x32, 0x33, 0x35, 0x37, 0x39: return digits.count == 11
    default: return false
    }
  }

  /// The start of the next group: after blanks with at most one sign, or brackets, among them.
  private static func endOfSeparator(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < bytes.count, bytes[index] == 0x29 || bytes[index] == 0x28 || bytes[index].isBlank { index += 1 }
    if index < bytes.count, bytes[index] == 0x2D || bytes[index] == 0x2E { index += 1 }
    while index < bytes.count, bytes[index] == 0x28 || bytes[index].isBlank { index += 1 }
    return index > start && index - start <= 256 ? index : nil
  }
}
