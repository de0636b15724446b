/// Finds writing by which a person can be told.
///
/// Units: ranges are half-open byte offsets from the start of the slice (not its own indices), in order and without
/// overlaps. However a digit, a space or a dash is encoded, it counts as one; see `PlainText`.
package enum IdentifierScanner {
  /// What a text holds of one kind. Complexity: O(bytes).
  package static func ranges(of kind: IdentifierKind, in text: ArraySlice<UInt8>) -> [Range<Int>] {
    text.withUnsafeBufferPointer { bytes in
      var all: UInt8 = 0
      for byte in bytes { all |= byte }
      guard all >= 0x80 else { return scan(bytes, kind) }
      let plain = PlainText(folding: bytes)
      return plain.bytes.withUnsafeBufferPointer { scan($0, kind) }.map(plain.range)
    }
  }

  /// Everything of the kinds that are always hidden, in order, those that meet as one.
  ///
  /// Complexity: one look at the bytes for a text that has too little for any kind, then O(bytes) a kind.
  package static func hidden(in text: ArraySlice<UInt8>) -> [Range<Int>] {
    let traits = text.withUnsafeBufferPointer { IdentifierTraits(of: $0) }
    let kinds = IdentifierKind.hidden.filter { traits.satisfies($0.least) }
    guard !kinds.isEmpty else { return [] }
    let found = kinds.flatMap { ranges(of: $0, in: text) }.sorted { $0.lowerBound < $1.lowerBound }
    return found.reduce(into: []) { merged, range in
      guard let last = merged.last, range.lowerBound <= last.upperBound else { return merged.append(range) }
      merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
    }
  }

  private static func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ kind: IdentifierKind) -> [Range<Int>] {
    switch kind {
    case .emailAddress: EmailAddresses.ranges(in: bytes)
    case .nhsNumber: scanRuns(bytes) { checkedNHSNumber(bytes, $0) }
    case .upn: scanRuns(bytes) { checkedUPN(bytes, $0) }
    case .telephoneNumber: scanRuns(bytes) { TelephoneNumbers.number(in: bytes, from: $0) }
    case .writtenDate: WrittenDates.ranges(in: bytes)
    }
  }

  /// Walks from one run of digits to the next and asks what begins there.
  private static func scanRuns(
    _ bytes: UnsafeBufferPointer<UInt8>, _ match: (Range<Int>) -> Range<Int>?
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index].isDigit else {
        index += hasNoDigit(bytes, from: index) ? 8 : 1
        continue
      }
      let run = index..<endOfDigits(bytes, from: index)
      index = run.upperBound
      if let range = match(run), range.lowerBound >= found.last?.upperBound ?? 0 {
        found.append(range)
        index = max(index, range.upperBound)
      }
    }
    return found
  }

  /// Whether eight bytes stand from an offset on and none of them is a digit.
  @inline(__always)
  private static func hasNoDigit(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    guard start &+ 8 <= bytes.count, let base = bytes.baseAddress else { return false }
    let word = UnsafeRawPointer(base).loadUnaligned(fromByteOffset: start, as: UInt64.self) ^ 0x3030_3030_3030_3030
    // A digit is now below 10, and no other byte is: its first bit stays 0 where 118 is added.
    let others = ((word & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7676_7676_7676_7676 | word) & 0x8080_8080_8080_8080
    return others == 0x8080_8080_8080_8080
  }

  static func endOfDigits(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index].isDigit { index += 1 }
    return index
  }

  /// The end of what may stand between the groups of a number: blanks with at most one sign among them.
  ///
  /// - Returns: `nil` where nothing of that stands here, or more than an indented line break takes.
  static func endOfSeparator(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    var hasSign = false
    while index < bytes.count, index - start <= 256 {
      let byte = bytes[index]
      if byte == 0x2D || byte == 0x2E || byte == 0x2F || byte == 0x5F {
        guard !hasSign else { return nil }
        hasSign = true
      } else if !byte.isBlank {
        break
      }
      index += 1
    }
    return index > start && index - start <= 256 ? index : nil
  }
}

// MARK: - Numbers with a check character

extension IdentifierScanner {
  /// The NHS number that begins with a run: ten digits, or groups of 3, 3 and 4.
  ///
  /// The tenth digit is the check digit. Letters may touch it (`NHS9434765919`), further digits may not. Ten equal digits
  /// satisfy the check digit but are never issued, so they are left alone. By chance one number of ten digits in eleven
  /// passes.
  /// Source: NHS Data Dictionary, "NHS number": weights 10 to 2, modulus 11.
  private static func checkedNHSNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>) -> Range<Int>? {
    var end = run.upperBound
    if run.count == 3 {
      for length in [3, 4] {
        guard let group = endOfSeparator(bytes, from: end) else { return nil }
        end = endOfDigits(bytes, from: group)
        guard end - group == length else { return nil }
      }
    } else if run.count != 10 {
      return nil
    }
    var sum = 0
    var weight = 10
    var first: UInt8?
    var varies = false
    for byte in bytes[run.lowerBound..<end] where byte.isDigit {
      // The check digit completes the sum to a multiple of 11, so its weight is 1. Where it would have to be 10 no
      // digit fits.
      sum += weight * Int(byte - 0x30)
      weight -= 1
      if let first { varies = varies || byte != first } else { first = byte }
    }
    guard varies, sum % 11 == 0, !isAfterCountryCode(bytes, run.lowerBound) else { return nil }
    return run.lowerBound..<end
  }

  /// Whether the code of a country, as `+44`, stands before: what follows is the rest of a telephone number.
  private static func isAfterCountryCode(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    var index = start
    while index > 0, bytes[index - 1].isBlank { index -= 1 }
    let end = index
    while index > 0, end - index < 3, bytes[index - 1].isDigit { index -= 1 }
    return index > 0 && index < end && bytes[index - 1] == 0x2B
  }

  /// The letters that a check may give, by their values.
  private static let checkLetters: StaticString = "ABCDEFGHJKLMNPQRTUVWXYZ"

  /// The unique pupil number whose digits begin with a run: a letter stands before, and after eleven digits a second one.
  ///
  /// A check letter, three digits of the authority, four of the school, two of the year and three of the pupil; the last
  /// is a letter in a temporary number. Either case; after a small letter that stands apart begins no number, since `a` is
  /// a word. The digits may be grouped. No letter or digit may touch it. By chance one such sequence in twenty-three passes.
  /// Source: Department for Education, "Unique pupil numbers": weights 2 to 13, modulus 23, letters without I, O and S.
  private static func checkedUPN(_ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>) -> Range<Int>? {
    var start = run.lowerBound
    while start > 0, bytes[start - 1].isBlank || bytes[start - 1] == 0x2D, run.lowerBound - start < 3 { start -= 1 }
    guard start > 0, let check = letterValue(bytes[start - 1]) else { return nil }
    start -= 1
    if start > 0, bytes[start - 1].isLetterOrDigit { return nil }
    if start + 1 < run.lowerBound, bytes[start] & 0x20 != 0 { return nil }
    var sum = 0
    var weight = 2
    var group = run
    while true {
      for byte in bytes[group] where weight <= 14 {
        sum += weight * Int(byte - 0x30)
        weight += 1
      }
      guard weight < 13, let next = endOfSeparator(bytes, from: group.upperBound), next < bytes.count,
        bytes[next].isDigit
      else { break }
      group = next..<endOfDigits(bytes, from: next)
    }
    var end = group.upperBound
    if weight == 13 {
      let letter = endOfSeparator(bytes, from: end) ?? end
      guard letter < bytes.count, let last = letterValue(bytes[letter]) else { return nil }
      sum += weight * last
      weight += 1
      end = letter + 1
    }
    guard weight == 14 else { return nil }
    if end < bytes.count, bytes[end].isLetterOrDigit { return nil }
    return sum % 23 == check ? start..<end : nil
  }

  /// The value of a check letter, 0 to 22; nil for I, O, S and whatever is no letter.
  private static func letterValue(_ byte: UInt8) -> Int? {
    let upper = byte & 0xDF
    return checkLetters.withUTF8Buffer { $0.firstIndex(of: upper) }
  }
}

// MARK: - Digits

extension IdentifierScanner {
  /// The digits of a text as ASCII. Complexity: O(bytes).
  package static func digits(in text: ArraySlice<UInt8>) -> [UInt8] {
    text.withUnsafeBufferPointer { bytes in
      bytes.contains { $0 >= 0x80 } ? PlainText(folding: bytes).bytes.filter(\.isDigit) : bytes.filter(\.isDigit)
    }
  }
}
