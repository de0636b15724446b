/// Finds numbers that identify a child or a patient: those that carry a check character, so that a hit is seldom chance.
///
/// Units: the ranges are half-open byte offsets from the start of the slice (not its own indices), in order and
/// without overlaps. Only ASCII digits and letters count.
/// Complexity: one pass, O(bytes).
package enum IdentifierScanner {
  /// The digits of an NHS number.
  package static let digitsOfNHSNumber = 10
  /// The digits of a unique pupil number that ends in a letter; others have one more.
  package static let fewestDigitsOfUPN = 11

  /// The NHS numbers in a text.
  ///
  /// Ten digits in one run, or in groups of 3, 3 and 4 with one space, hyphen, no-break space or dash between them;
  /// the tenth is the check digit. A range covers the separators too. Letters may touch it (`NHS9434765919`), further
  /// digits may not. Ten equal digits satisfy the check digit but are never issued, so they are left alone.
  /// By chance one number of ten digits in eleven passes.
  /// Source: NHS Data Dictionary, "NHS number": weights 10 to 2, modulus 11.
  package static func nhsNumbers(in text: ArraySlice<UInt8>) -> [Range<Int>] {
    scan(text, nhsNumbers: true, upns: false)
  }

  /// The unique pupil numbers in a text.
  ///
  /// A check letter, three digits of the authority, four of the school, two of the year and three of the pupil; the last
  /// is a letter in a temporary number. Either case. No letter or digit may touch it.
  /// By chance one such sequence in twenty-three passes.
  /// Source: Department for Education, "Unique pupil numbers": weights 2 to 13, modulus 23, letters without I, O and S.
  package static func upns(in text: ArraySlice<UInt8>) -> [Range<Int>] {
    scan(text, nhsNumbers: false, upns: true)
  }

  /// Every identifier that this type knows, in order.
  package static func all(in text: ArraySlice<UInt8>) -> [Range<Int>] {
    scan(text, nhsNumbers: true, upns: true)
  }

  /// The ASCII digits in a text: with fewer than an identifier has, it holds none.
  package static func digitCount(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    var index = 0
    while index < bytes.count {
      // So few that a byte can count them: the compiler then looks at sixteen at a time.
      let end = min(bytes.count, index &+ 240)
      var few: UInt8 = 0
      while index < end {
        few &+= isDigit(bytes[index]) ? 1 : 0
        index &+= 1
      }
      count &+= Int(few)
    }
    return count
  }

  /// Walks from one run of digits to the next; a run's length alone rules most of them out.
  ///
  /// No identifier begins with a run of fewer than three digits, so two bytes of three are not looked at.
  private static func scan(_ text: ArraySlice<UInt8>, nhsNumbers: Bool, upns: Bool) -> [Range<Int>] {
    var found: [Range<Int>] = []
    text.withUnsafeBufferPointer { bytes in
      var first = 0
      var index = 2
      while index < bytes.count {
        guard isDigit(bytes[index]) else {
          index += 3
          continue
        }
        var start = index
        while start > first, isDigit(bytes[start - 1]) { start -= 1 }
        first = endOfDigits(bytes, from: index)
        let match: Range<Int>?
        switch first - start {
        case 3, 10: match = nhsNumbers ? nhsNumber(bytes, start, first) : nil
        case 11, 12: match = upns ? upn(bytes, start, first) : nil
        default: match = nil
        }
        if let match {
          found.append(match)
          first = match.upperBound
        }
        index = first + 2
      }
    }
    return found
  }
}

// MARK: - NHS numbers

extension IdentifierScanner {
  /// The number that begins with the run `start..<end` of ten digits, or of three with two groups to follow.
  private static func nhsNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Range<Int>? {
    var end = end
    if end - start == 3 {
      for length in [3, 4] {
        guard let group = endOfSeparator(bytes, at: end) else { return nil }
        end = endOfDigits(bytes, from: group)
        guard end - group == length else { return nil }
      }
    }
    var sum = 0
    var weight = 10
    var first: UInt8?
    var varies = false
    for byte in bytes[start..<end] where isDigit(byte) {
      // The check digit completes the sum to a multiple of 11, so its weight is 1. Where it would have to be 10 no
      // digit fits.
      sum += weight * Int(byte - 0x30)
      weight -= 1
      if let first { varies = varies || byte != first } else { first = byte }
    }
    return varies && sum % 11 == 0 ? start..<end : nil
  }

  /// The offset after one separator: a space, a hyphen, a no-break or thin space, or a dash up to an en dash.
  private static func endOfSeparator(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    switch bytes[index] {
    case 0x20, 0x2D: return index + 1
    case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0xA0 ? index + 2 : nil
    case 0xE2:
      guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return nil }
      return [0x89, 0x90, 0x91, 0x92, 0x93, 0xAF].contains(bytes[index + 2]) ? index + 3 : nil
    default: return nil
    }
  }
}

// MARK: - Unique pupil numbers

extension IdentifierScanner {
  /// The letters that a check may give, by their values.
  private static let checkLetters: StaticString = "ABCDEFGHJKLMNPQRTUVWXYZ"

  /// The number whose digits are the run `start..<end`: a letter stands before, and after eleven digits a second one.
  private static func upn(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Range<Int>? {
    guard start > 0, let check = letterValue(bytes[start - 1]) else { return nil }
    if start > 1, isLetterOrDigit(bytes[start - 2]) { return nil }
    var sum = 0
    var weight = 2
    for byte in bytes[start..<end] {
      sum += weight * Int(byte - 0x30)
      weight += 1
    }
    var end = end
    if end - start == 11 {
      guard end < bytes.count, let last = letterValue(bytes[end]) else { return nil }
      sum += weight * last
      end += 1
    }
    if end < bytes.count, isLetterOrDigit(bytes[end]) { return nil }
    return sum % 23 == check ? start - 1..<end : nil
  }

  /// The value of a check letter, 0 to 22; nil for I, O, S and whatever is no letter.
  private static func letterValue(_ byte: UInt8) -> Int? {
    let upper = byte & 0xDF
    return checkLetters.withUTF8Buffer { $0.firstIndex(of: upper) }
  }
}

// MARK: - Bytes

extension IdentifierScanner {
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool { isDigit(byte) || (byte | 0x20) &- 0x61 < 26 }

  private static func endOfDigits(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count, isDigit(bytes[index]) { index += 1 }
    return index
  }
}
