/// Days of the calendar as people write them: with a day, a month and a year.
///
/// `2.11.2015`, `07/08/2013`, `19-12-09`, `2014-04-17`, `20140417`, `17 April 2014`, `21st of January, 2013`,
/// `April 17, 2014`, `3 Feb '09`, `170414`.
enum WrittenDates {
  static func ranges(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      let isStart = index == 0 || !bytes[index - 1].isLetterOrDigit
      guard isStart, bytes[index].isLetterOrDigit else {
        index += 1
        continue
      }
      let end = bytes[index].isDigit ? dateOfDigits(bytes, index) : dateOfMonth(bytes, index)
      if let end, end == bytes.count || !bytes[end].isLetterOrDigit {
        found.append(index..<end)
        index = end
      } else {
        while index < bytes.count, bytes[index].isLetterOrDigit { index += 1 }
      }
    }
    return found
  }

  /// The end of a date that begins with a digit.
  private static func dateOfDigits(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    let end = IdentifierScanner.endOfDigits(bytes, from: start)
    let first = value(bytes, start..<end)
    switch end - start {
    case 8:
      let (dayFirst, month, year) = (first / 1_000_000, first / 10_000 % 100, first % 10_000)
      let isDayFirst = isDay(dayFirst) && isMonth(month) && isYear(year)
      let isYearFirst = isYear(first / 10_000) && isMonth(first / 100 % 100) && isDay(first % 100)
      return isDayFirst || isYearFirst ? end : nil
    case 6: return isDay(first / 10_000) && isMonth(first / 100 % 100) ? end : nil
    case 4:
      guard isYear(first), let (month, afterMonth, sign) = part(bytes, after: end, sign: nil),
        let (day, last, _) = part(bytes, after: afterMonth, sign: sign)
      else { return nil }
      return isMonth(month) && isDay(day) ? last : nil
    case 1, 2:
      guard isDay(first) || isMonth(first) else { return nil }
      if let (second, afterSecond, sign) = part(bytes, after: end, sign: nil),
        isMonth(second) && isDay(first) || isDay(second) && isMonth(first)
      {
        return endOfYear(bytes, after: afterSecond, sign: sign)
      }
      return isDay(first) ? dateOfNamedMonth(bytes, after: end) : nil
    default: return nil
    }
  }

  /// The rest of `17 April 2014` after its day.
  private static func dateOfNamedMonth(_ bytes: UnsafeBufferPointer<UInt8>, after day: Int) -> Int? {
    var index = skipped(bytes, endOfOrdinal(bytes, day))
    if isWord(bytes, index, "of") { index = skipped(bytes, index + 2) }
    guard let end = endOfMonth(bytes, index) else { return nil }
    return endOfYear(bytes, after: end, sign: nil)
  }

  /// `April 17, 2014` from its month.
  private static func dateOfMonth(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    guard let end = endOfMonth(bytes, start) else { return nil }
    let day = skipped(bytes, end)
    let endOfDay = IdentifierScanner.endOfDigits(bytes, from: day)
    guard (1...2).contains(endOfDay - day), isDay(value(bytes, day..<endOfDay)) else { return nil }
    return endOfYear(bytes, after: endOfOrdinal(bytes, endOfDay), sign: nil)
  }

  private static let ordinals: [StaticString] = ["st", "nd", "rd", "th"]

  private static func endOfOrdinal(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    ordinals.contains { isWord(bytes, index, $0) } ? index + 2 : index
  }

  /// One or two digits after a sign, or after blanks; the sign is the same throughout a date.
  private static func part(
    _ bytes: UnsafeBufferPointer<UInt8>, after start: Int, sign: UInt8?
  ) -> (value: Int, end: Int, sign: UInt8)? {
    guard let (index, found) = separator(bytes, start), sign == nil || sign == found else { return nil }
    let end = IdentifierScanner.endOfDigits(bytes, from: index)
    return (1...2).contains(end - index) ? (value(bytes, index..<end), end, found) : nil
  }

  /// The start of what follows a separator, and its sign: a slash, a hyphen, a dot, or a space where there is none.
  private static func separator(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> (Int, UInt8)? {
    var index = start
    var sign: UInt8 = 0x20
    while index < bytes.count, index - start <= 256 {
      switch bytes[index] {
      case 0x2D, 0x2E, 0x2F, 0x5C:
        guard sign == 0x20 else { return nil }
        sign = bytes[index]
      case let byte where byte.isBlank: break
      default: return index > start ? (index, sign) : nil
      }
      index += 1
    }
    return nil
  }

  /// The end of a year of four digits, or of two where a sign or a named month tells that it is one.
  private static func endOfYear(_ bytes: UnsafeBufferPointer<UInt8>, after start: Int, sign: UInt8?) -> Int? {
    var index = start
    if let sign {
      guard let (next, found) = separator(bytes, start), found == sign else { return nil }
      index = next
    } else {
      index = skipped(bytes, start)
      if index < bytes.count, bytes[index] == 0x27 { index += 1 }
    }
    let end = IdentifierScanner.endOfDigits(bytes, from: index)
    switch end - index {
    case 4: return isYear(value(bytes, index..<end)) ? end : nil
    case 2: return sign == 0x20 ? nil : end
    default: return nil
    }
  }

  /// The offset after blanks, hyphens, commas and dots.
  private static func skipped(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index].isBlank || [0x2C, 0x2D, 0x2E].contains(bytes[index]), index - start < 256 {
      index += 1
    }
    return index
  }

  // MARK: Words and numbers

  private static let months: StaticString = "januaryfebruarymarchaprilmayjunejulyaugustseptemberoctobernovemberdecember"
  private static let lengths = [7, 8, 5, 5, 3, 4, 4, 6, 9, 7, 8, 8]

  /// The end of a month's name, or of its first three letters; `sept` too.
  private static func endOfMonth(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    var end = start
    while end < bytes.count, bytes[end].isLetter, end - start < 10 { end += 1 }
    let count = end - start
    guard (3...9).contains(count) else { return nil }
    return months.withUTF8Buffer { names in
      var offset = 0
      for length in lengths {
        let isLongEnough = count == length || count == 3 || count == 4 && length == 9
        if isLongEnough, (0..<count).allSatisfy({ bytes[start + $0] | 0x20 == names[offset + $0] }) { return end }
        offset += length
      }
      return nil
    }
  }

  /// Whether the letters from an offset on are a word of two small letters.
  private static func isWord(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ word: StaticString) -> Bool {
    guard start + 2 <= bytes.count, start + 2 == bytes.count || !bytes[start + 2].isLetterOrDigit else { return false }
    return word.withUTF8Buffer { $0[0] == bytes[start] | 0x20 && $0[1] == bytes[start + 1] | 0x20 }
  }

  private static func value(_ bytes: UnsafeBufferPointer<UInt8>, _ digits: Range<Int>) -> Int {
    digits.count > 9 ? .max : bytes[digits].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func isDay(_ number: Int) -> Bool { (1...31).contains(number) }
  private static func isMonth(_ number: Int) -> Bool { (1...12).contains(number) }
  private static func isYear(_ number: Int) -> Bool { (1900...2099).contains(number) }
}
