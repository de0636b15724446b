/// Divides English prose into sentences.
///
/// A sentence ends at `.`, `!`, `?` or `…` before white space, closing quotation marks and brackets included, and at
/// every line break, so that the items of a list are sentences of their own. A full stop ends none after an abbreviation
/// or an initial, between figures (`2.5`, `3. 4. 2026`), inside a word (`gov.uk`), or before a small letter where it is
/// one of several (`a.m.`).
/// The sign of a list's item (`-`, `*`, `•`, `1.`, `2)`) is no part of its sentence.
///
/// Units: half-open byte offsets from the start of the slice, in order, without overlaps and white space at their ends.
/// Complexity: O(bytes).
package enum SentenceScanner {
  /// The sentences of a text; those without a letter or digit are left out.
  package static func sentences(in text: ArraySlice<UInt8>) -> [Range<Int>] {
    text.withUnsafeBufferPointer { bytes in
      var found: [Range<Int>] = []
      var line = 0
      while line <= bytes.count {
        var end = line
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        scan(bytes, afterMark(bytes, line..<end), &found)
        line = end + 1
      }
      return found
    }
  }

  /// A line without the sign of a list's item.
  private static func afterMark(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Range<Int> {
    let start = skipSpace(bytes, line.lowerBound, line.upperBound)
    var index = start
    if index < line.upperBound, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "*") {
      index += 1
    } else if index + 2 < line.upperBound, bytes[index] == 0xE2, bytes[index + 1] == 0x80, bytes[index + 2] == 0xA2 {
      index += 3
    } else {
      while index < line.upperBound, index < start + 3, isDigit(bytes[index]) { index += 1 }
      guard index > start, index < line.upperBound else { return start..<line.upperBound }
      guard bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")") else {
        return start..<line.upperBound
      }
      index += 1
    }
    guard index < line.upperBound, isSpace(bytes[index]) else { return start..<line.upperBound }
    return skipSpace(bytes, index, line.upperBound)..<line.upperBound
  }

  private static func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ found: inout [Range<Int>]) {
    var start = line.lowerBound
    var index = start
    while index < line.upperBound {
      let mark = index
      guard let width = terminator(bytes, index, line.upperBound) else {
        index += 1
        continue
      }
      index += width
      while index < line.upperBound, let width = terminator(bytes, index, line.upperBound) { index += width }
      let isStop = index == mark + 1 && bytes[mark] == UInt8(ascii: ".")
      index = skipClosing(bytes, index, line.upperBound)
      guard index < line.upperBound else { break }
      guard isSpace(bytes[index]) else { continue }
      let next = skipSpace(bytes, index, line.upperBound)
      if isStop {
        if !ends(bytes, start, mark, next, line.upperBound) { continue }
      } else if next < line.upperBound, isSmall(bytes[next]), bytes[mark] == UInt8(ascii: ".") || bytes[mark] >= 0x80 {
        // An ellipsis inside a sentence.
        continue
      }
      add(bytes, start..<index, &found)
      start = next
      index = next
    }
    add(bytes, start..<line.upperBound, &found)
  }

  /// Whether a single full stop at `mark` ends the sentence that begins at `start`; `next` is the byte after the space.
  private static func ends(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ mark: Int, _ next: Int, _ end: Int
  ) -> Bool {
    var word = mark
    while word > start, isLetter(bytes[word - 1]) || isDigit(bytes[word - 1]) || bytes[word - 1] == UInt8(ascii: ".") {
      word -= 1
    }
    guard word < mark, next < end else { return true }
    let token = UnsafeBufferPointer(rebasing: bytes[word..<mark])
    let following = bytes[next]
    if token.allSatisfy(isDigit) {
      // `3. 4. 2026`.
      var digits = next
      while digits < end, isDigit(bytes[digits]) { digits += 1 }
      let isDate = digits > next && digits <= next + 2 && digits < end && bytes[digits] == UInt8(ascii: ".")
      let isYear = digits == next + 4 && token.count <= 2 && word >= 2 && bytes[word - 2] == UInt8(ascii: ".")
      return !(token.count <= 2 && (isDate || isYear))
    }
    let name = String(decoding: token, as: UTF8.self).lowercased()
    if Abbreviations.beforeAnything.contains(name) { return false }
    if Abbreviations.beforeFigures.contains(name), isDigit(following) { return false }
    if token.contains(UInt8(ascii: ".")) {
      return !isSmall(following) && !isDigit(following) && !isInitials(token, following)
    }
    if Abbreviations.beforeSmallLetters.contains(name) { return !isSmall(following) && !isDigit(following) }
    if token.count == 1 {
      if isSmall(token[0]) { return !isDigit(following) }
      return token[0] == UInt8(ascii: "I") || !isCapital(following)
    }
    return true
  }

  /// `J.K` before a name: initials, and no abbreviation such as `U.K` that may end a sentence before a new one.
  private static func isInitials(_ token: UnsafeBufferPointer<UInt8>, _ following: UInt8) -> Bool {
    guard isCapital(following), token.count == 3 else { return false }
    let name = String(decoding: token, as: UTF8.self).lowercased()
    return isCapital(token[0]) && !Abbreviations.ofPlaces.contains(name)
  }

  private static func add(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ found: inout [Range<Int>]) {
    var end = range.upperBound
    while end > range.lowerBound, isSpace(bytes[end - 1]) { end -= 1 }
    let range = range.lowerBound..<end
    if holdsWord(UnsafeBufferPointer(rebasing: bytes[range])) { found.append(range) }
  }

  private static func holdsWord(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if bytes.contains(where: { isSmall($0) || isCapital($0) || isDigit($0) }) { return true }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.contains { $0.isPartOfWord }
  }

  /// The bytes of a sign that can end a sentence; `nil` for any other.
  private static func terminator(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int? {
    switch bytes[index] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): 1
    case 0xE2 where index + 2 < end && bytes[index + 1] == 0x80 && bytes[index + 2] == 0xA6: 3
    default: nil
    }
  }

  private static func skipClosing(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int {
    var index = index
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): index += 1
      case 0xE2 where index + 2 < end && bytes[index + 1] == 0x80 && [0x99, 0x9D].contains(bytes[index + 2]): index += 3
      default: return index
      }
    }
    return index
  }

  private static func skipSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int {
    var index = index
    while index < end, isSpace(bytes[index]) { index += 1 }
    return index
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { isSmall(byte) || isCapital(byte) || byte >= 0x80 }
}

/// Abbreviations of written English, in lower case and without the last full stop.
private enum Abbreviations {
  /// A sentence never ends with these.
  static let beforeAnything: Set<String> = [
    "e.g", "eg", "i.e", "ie", "cf", "viz", "vs", "mr", "mrs", "ms", "mx", "dr", "st", "prof", "rev", "revd", "fr",
    "sr", "hon", "sgt", "insp", "supt", "capt", "col", "gen", "lt", "messrs",
  ]
  /// These stand before a number.
  static let beforeFigures: Set<String> = [
    "no", "nos", "p", "pp", "s", "ss", "para", "paras", "sec", "sect", "ch", "chap", "vol", "fig", "figs", "app",
    "art", "reg", "regs", "sch", "pt", "ed", "ref", "tel", "ext", "c", "ca", "approx", "max", "min", "v", "r",
    "std", "crit", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]
  /// These end a sentence only where the next begins with a capital.
  static let beforeSmallLetters: Set<String> = [
    "etc", "al", "approx", "dept", "max", "min", "incl", "inc", "ltd", "co", "plc", "govt", "mins", "hrs", "yrs",
    "asst", "admin", "temp", "misc", "ext", "ref", "tel", "jr", "mon", "tue", "tues", "wed", "thu", "thur", "thurs",
    "fri", "sat", "sun", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]
  /// Two letters that are no one's initials.
  static let ofPlaces: Set<String> = ["u.k", "u.s", "e.u", "u.n", "a.m", "p.m", "n.i"]
}
