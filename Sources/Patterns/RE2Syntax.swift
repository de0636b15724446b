/// Reads a pattern as RE2 does and writes it for PCRE2, so that one means what it would mean there.
///
/// What RE2 has not is refused: lookahead, lookbehind, references back, possessive and stacked repetitions, recursion. What
/// the two read differently is written out: `\s`, `\v`, octal numbers, hyphens beside classes, lone braces.
///
/// Shape: one walk over the bytes; each byte written remembers where in the pattern it comes from.
/// Complexity: O(bytes).
/// Source: RE2, "Syntax" (`google/re2`, wiki), without what is marked there as not supported.
struct RE2Syntax {
  /// The pattern for PCRE2.
  private(set) var written: [UInt8] = []
  /// The offset that each byte of `written` comes from.
  private(set) var origins: [Int] = []

  private let pattern: [UInt8]
  private var index = 0
  /// Repetitions of the last thing read, nested ones multiplied; nil where nothing stands that can be repeated.
  private var repetitions: Int?
  /// The greatest of them in each group that is open, the whole pattern first.
  private var open = [1]

  /// The most repetitions, nested ones multiplied.
  private static let greatestRepetition = 1000

  /// Reads a pattern.
  ///
  /// - Throws: `PatternError` for what RE2 does not have. What is wrong in both is left for PCRE2 to say.
  init(_ pattern: [UInt8]) throws(PatternError) {
    self.pattern = pattern
    while index < pattern.count { try readOne() }
  }

  /// Where an offset in `written` stands in the pattern.
  func origin(of offset: Int) -> Int { offset < origins.count ? origins[offset] : pattern.count }

  // MARK: Outside classes

  private mutating func readOne() throws(PatternError) {
    switch pattern[index] {
    case UInt8(ascii: "\\"):
      try readEscape()
      repetitions = 1
    case UInt8(ascii: "["):
      try readClass()
      repetitions = 1
    case UInt8(ascii: "("):
      try readGroupStart()
    case UInt8(ascii: ")"):
      repetitions = open.count > 1 ? open.removeLast() : 1
      noteRepetitions()
      copy(1)
    case UInt8(ascii: "|"):
      repetitions = nil
      copy(1)
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"):
      try readRepetition(length: 1, count: 1)
    case UInt8(ascii: "{"):
      if let (length, least, most) = counts() {
        guard least <= Self.greatestRepetition, most <= Self.greatestRepetition else {
          throw fault("the number of repetitions is too large")
        }
        try readRepetition(length: length, count: max(least, most))
      } else {
        write("\\{", for: 1)
        repetitions = 1
      }
    default:
      copy(1)
      repetitions = 1
    }
  }

  /// A repetition, after which another may not stand: `a**` is an error, and `a++` means something else elsewhere.
  private mutating func readRepetition(length: Int, count: Int) throws(PatternError) {
    guard let before = repetitions else { throw fault("nothing stands before that could be repeated") }
    let (total, overflows) = before.multipliedReportingOverflow(by: max(1, count))
    guard !overflows, total <= Self.greatestRepetition else { throw fault("the number of repetitions is too large") }
    repetitions = total
    noteRepetitions()
    copy(length)
    if byte(0) == UInt8(ascii: "?") { copy(1) }
    let isStacked =
      switch byte(0) {
      case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"): true
      case UInt8(ascii: "{"): counts() != nil
      default: false
      }
    if isStacked { throw fault("a repetition cannot be repeated itself") }
  }

  private mutating func noteRepetitions() {
    if let repetitions { open[open.count - 1] = max(open[open.count - 1], repetitions) }
  }

  /// The length and the numbers of `{2}`, `{2,}` or `{2,5}` here; `nil` where it is a brace like any other character.
  private func counts() -> (length: Int, least: Int, most: Int)? {
    var offset = 1
    guard let least = number(&offset) else { return nil }
    var most = least
    if byte(offset) == UInt8(ascii: ",") {
      offset += 1
      most = number(&offset) ?? 0
    }
    return byte(offset) == UInt8(ascii: "}") ? (offset + 1, least, most) : nil
  }

  /// The digits from an offset on, as a number that is never more than it need be to be too large.
  private func number(_ offset: inout Int) -> Int? {
    var value: Int?
    while let digit = byte(offset), digit &- 0x30 < 10 {
      value = min((value ?? 0) * 10 + Int(digit - 0x30), Self.greatestRepetition + 1)
      offset += 1
    }
    return value
  }

  /// The start of a group: plain, named, or with flags.
  private mutating func readGroupStart() throws(PatternError) {
    guard byte(1) == UInt8(ascii: "?") else {
      if byte(1) == UInt8(ascii: "*") { throw fault("nothing stands before that could be repeated", at: 1) }
      copy(1)
      open.append(1)
      repetitions = nil
      return
    }
    var offset = 2
    if byte(offset) == UInt8(ascii: "P"), byte(offset + 1) == UInt8(ascii: "<") { offset += 1 }
    if byte(offset) == UInt8(ascii: "<"), byte(offset + 1) != UInt8(ascii: "="), byte(offset + 1) != UInt8(ascii: "!") {
      copy(offset + 1)
      open.append(1)
      repetitions = nil
      return
    }
    offset = 2
    while let flag = byte(offset), "imsU-".utf8.contains(flag) { offset += 1 }
    guard let end = byte(offset), end == UInt8(ascii: ":") || end == UInt8(ascii: ")") else {
      throw unsupported(min(3, pattern.count - index))
    }
    if end == UInt8(ascii: ":") { open.append(1) }
    repetitions = nil
    copy(offset + 1)
  }

  // MARK: Classes

  private mutating func readClass() throws(PatternError) {
    copy(1)
    if byte(0) == UInt8(ascii: "^") { copy(1) }
    if byte(0) == UInt8(ascii: "]") { write("\\]", for: 1) }
    var followsSet = false
    while let next = byte(0), next != UInt8(ascii: "]") {
      let isLastHyphen = next == UInt8(ascii: "-") && byte(1) == UInt8(ascii: "]")
      switch next {
      case UInt8(ascii: "-") where followsSet && !isLastHyphen:
        write("\\-", for: 1)
        followsSet = false
      case UInt8(ascii: "["):
        if let length = namedSet() {
          copy(length)
          followsSet = true
        } else {
          write("\\[", for: 1)
          followsSet = false
        }
      case UInt8(ascii: "\\"):
        followsSet = byte(1).map { "dDsSwWpP".utf8.contains($0) } ?? false
        try readEscape(inClass: true)
      default:
        copy(1)
        followsSet = false
      }
    }
    if index < pattern.count { copy(1) }
  }

  /// The length of `[:alpha:]` here; `nil` where the bracket is a character like any other.
  private func namedSet() -> Int? {
    guard byte(1) == UInt8(ascii: ":") else { return nil }
    var offset = 2
    while let next = byte(offset), (next | 0x20) &- 0x61 < 26 || next == UInt8(ascii: "^") { offset += 1 }
    return byte(offset) == UInt8(ascii: ":") && byte(offset + 1) == UInt8(ascii: "]") ? offset + 2 : nil
  }

  // MARK: Escapes

  private mutating func readEscape(inClass: Bool = false) throws(PatternError) {
    guard let letter = byte(1) else { return copy(1) }
    switch letter {
    case UInt8(ascii: "s"): write(inClass ? "\\t\\n\\f\\r " : "[\\t\\n\\f\\r ]", for: 2)
    case UInt8(ascii: "S"): write(inClass ? "\\S\\x0b" : "[^\\t\\n\\f\\r ]", for: 2)
    case UInt8(ascii: "v"): write("\\x0b", for: 2)
    case UInt8(ascii: "Q") where !inClass: readQuotation()
    case UInt8(ascii: "A"), UInt8(ascii: "z"), UInt8(ascii: "b"), UInt8(ascii: "B"):
      guard !inClass else { throw unsupported(2) }
      copy(2)
    case UInt8(ascii: "d"), UInt8(ascii: "D"), UInt8(ascii: "w"), UInt8(ascii: "W"), UInt8(ascii: "a"),
      UInt8(ascii: "f"), UInt8(ascii: "t"), UInt8(ascii: "n"), UInt8(ascii: "r"):
      copy(2)
    case UInt8(ascii: "p"), UInt8(ascii: "P"):
      var length = 3
      if byte(2) == UInt8(ascii: "{") { while let next = byte(length), next != UInt8(ascii: "}") { length += 1 } }
      copy(min(length + (byte(2) == UInt8(ascii: "{") ? 1 : 0), pattern.count - index))
    case UInt8(ascii: "x"):
      let isBraced = byte(2) == UInt8(ascii: "{")
      guard isBraced || isHexadecimal(byte(2)) && isHexadecimal(byte(3)) else { throw unsupported(2) }
      copy(isBraced ? 3 : 4)
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      var length = 1
      var value = 0
      while length < 4, let digit = byte(length), digit &- 0x30 < 8 {
        value = value * 8 + Int(digit - 0x30)
        length += 1
      }
      guard letter == UInt8(ascii: "0") || length > 2 else { throw unsupported(2) }
      write("\\x{" + String(value, radix: 16) + "}", for: length)
    default:
      guard letter < 0x80, letter &- 0x30 >= 10, (letter | 0x20) &- 0x61 >= 26 else { throw unsupported(2) }
      copy(2)
    }
  }

  /// Text between `\Q` and `\E`, or to the end, in which nothing has a meaning.
  private mutating func readQuotation() {
    index += 2
    while let next = byte(0) {
      if next == UInt8(ascii: "\\"), byte(1) == UInt8(ascii: "E") {
        index += 2
        return
      }
      if next < 0x80, next &- 0x30 >= 10, (next | 0x20) &- 0x61 >= 26 { append(UInt8(ascii: "\\")) }
      copy(1)
    }
  }

  private func isHexadecimal(_ byte: UInt8?) -> Bool {
    byte.map { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 6 } ?? false
  }

  // MARK: Bytes

  private func byte(_ offset: Int) -> UInt8? { index + offset < pattern.count ? pattern[index + offset] : nil }

  private mutating func append(_ byte: UInt8) {
    written.append(byte)
    origins.append(index)
  }

  private mutating func copy(_ length: Int) {
    for _ in 0..<length where index < pattern.count {
      append(pattern[index])
      index += 1
    }
  }

  /// Writes other text for the next bytes of the pattern.
  private mutating func write(_ text: String, for length: Int) {
    for byte in text.utf8 { append(byte) }
    index += length
  }

  private func fault(_ reason: String, at offset: Int = 0) -> PatternError {
    PatternError(byteOffset: index + offset, reason: reason)
  }

  private func unsupported(_ length: Int) -> PatternError {
    var end = min(index + length, pattern.count)
    while end < pattern.count, pattern[end] & 0xC0 == 0x80 { end += 1 }
    return fault(
      "RE2, by whose rules patterns are read, has no `\(String(decoding: pattern[index..<end], as: UTF8.self))`")
  }
}
