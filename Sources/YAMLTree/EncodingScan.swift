internal import SourceText

/// One pass over a file before it is parsed: is it UTF-8 text that YAML allows, and is it ASCII?
///
/// Source: YAML 1.2.2, 5.1 (`c-printable`) and 5.2; Unicode 15, table 3-7 (well-formed byte sequences).
struct EncodingScan {
  /// 3 where the file begins with a byte order mark.
  private(set) var markLength = 0
  /// The stretches of characters of equal width; none where every byte after the byte order mark is ASCII.
  private(set) var runs: [WidthRun] = []
  /// The first fault, always fatal.
  private(set) var problem: YAMLProblem?
  /// Whether there is a tab, a line break beyond ASCII, a byte order mark in the middle or a line that begins with `%`,
  /// none of which is of the common form.
  private(set) var isUncommon = false

  /// The width of the last run's characters, and the bytes so far that do not begin a character.
  private var lastWidth = 1
  private var continuations = 0

  /// Lines that begin with `%`, and how many there may be.
  ///
  /// The parser looks through all tag directives for each tag and each new directive, so there may be only a few.
  private var directives = 0
  private let directiveLimit: Int

  /// Scans the bytes once. Complexity: O(bytes), sixteen at a time where they are plain.
  init(_ bytes: UnsafeBufferPointer<UInt8>, directives limit: Int) {
    directiveLimit = limit
    if let name = Self.otherEncoding(bytes) {
      problem = YAMLProblem(.otherEncoding(name), at: SourceSpan(start: 0, end: 2), isFatal: true)
      return
    }
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { markLength = 3 }
    guard let base = bytes.baseAddress else { return }
    var index = markLength
    while index < bytes.count {
      if index &+ 64 <= bytes.count, Self.isUsual(base + index) {
        index &+= 64
        continue
      }
      if index &+ 16 <= bytes.count {
        let raw = UnsafeRawPointer(base + index)
        let first = Self.unusual(raw.loadUnaligned(as: UInt64.self))
        let second = Self.unusual(raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        if first | second == 0 {
          index &+= 16
          continue
        }
        index &+= first != 0 ? Self.firstByte(first) : 8 &+ Self.firstByte(second)
      }
      index = step(bytes, index)
      if problem != nil { return }
    }
  }

  /// Whether each of 64 bytes is a line break or in 0x20...0x7E, and none is `%`.
  ///
  /// Every test is a number and none a branch, so that the compiler looks at sixteen at a time.
  @inline(never)
  private static func isUsual(_ block: UnsafePointer<UInt8>) -> Bool {
    var unusual: UInt8 = 0
    var offset = 0
    while offset < 64 {
      let byte = block[offset]
      let isText: UInt8 = byte &- 0x20 < 0x5F ? 1 : 0
      let isFeed: UInt8 = byte == 0x0A ? 1 : 0
      let isReturn: UInt8 = byte == 0x0D ? 1 : 0
      let isPercent: UInt8 = byte == UInt8(ascii: "%") ? 1 : 0
      unusual |= ((isText | isFeed | isReturn) ^ 1) | isPercent
      offset &+= 1
    }
    return unusual == 0
  }

  /// The index in memory of the first byte whose top bit is set.
  private static func firstByte(_ word: UInt64) -> Int { word.littleEndian.trailingZeroBitCount >> 3 }

  /// The top bit of each byte that is no line break and not in 0x20...0x7E, or is `%`.
  ///
  /// Each sum leaves the top bit of a byte set where the byte is at least something, or not something; the top bits of
  /// `word` tell what is not ASCII. Vectors have neither cheap comparisons nor an exclusive or here.
  @inline(__always)
  private static func unusual(_ word: UInt64) -> UInt64 {
    let most: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let low = word & most
    let atLeastSpace = low &+ 0x6060_6060_6060_6060
    let isDelete = low &+ 0x0101_0101_0101_0101
    let notFeed = (low ^ 0x0A0A_0A0A_0A0A_0A0A) &+ most
    let notReturn = (low ^ 0x0D0D_0D0D_0D0D_0D0D) &+ most
    let notPercent = (low ^ 0x2525_2525_2525_2525) &+ most
    let bad = word | (~atLeastSpace & notFeed & notReturn) | isDelete | ~notPercent
    return bad & 0x8080_8080_8080_8080
  }

  /// One character; the offset after it.
  private mutating func step(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 {
      if byte == 0x7F || (byte < 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09) {
        refuse(.controlCharacter(UInt32(byte)), at: index, width: 1)
      }
      if byte == 0x09 { isUncommon = true }
      if byte == UInt8(ascii: "%") { countDirective(bytes, at: index) }
      return index + 1
    }
    let width = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    guard byte >= 0xC2, byte <= 0xF4 else {
      refuse(.notUTF8(byte: byte, isCutOff: false), at: index, width: 1)
      return index + 1
    }
    var value = UInt32(byte) & (0x7F >> UInt32(width))
    for next in index + 1..<index + width {
      guard next < bytes.count else {
        refuse(.notUTF8(byte: byte, isCutOff: true), at: index, width: bytes.count - index)
        return index + 1
      }
      guard bytes[next] & 0xC0 == 0x80 else {
        refuse(.notUTF8(byte: byte, isCutOff: false), at: index, width: 1)
        return index + 1
      }
      value = value << 6 | UInt32(bytes[next] & 0x3F)
    }
    let isOverlong = (width == 3 && value < 0x800) || (width == 4 && value < 0x10000)
    if isOverlong || value > 0x10FFFF || (0xD800...0xDFFF).contains(value) {
      refuse(.notUTF8(byte: byte, isCutOff: false), at: index, width: 1)
    } else if (value < 0xA0 && value != 0x85) || value == 0xFFFE || value == 0xFFFF {
      refuse(.controlCharacter(value), at: index, width: width)
    }
    if value == 0x85 || value == 0x2028 || value == 0x2029 || value == 0xFEFF { isUncommon = true }
    noteWidth(width, bytes, at: index)
    return index + width
  }

  /// Begins a run at a character that is not ASCII, and after it where ASCII follows.
  private mutating func noteWidth(_ width: Int, _ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    if runs.isEmpty, index > markLength { runs.append(WidthRun(mark: 0, offset: UInt32(markLength))) }
    let mark = index - markLength - continuations
    if width != lastWidth {
      runs.append(WidthRun(mark: UInt32(mark), offset: UInt32(index)))
    }
    lastWidth = width
    continuations += width - 1
    let next = index + width
    if next < bytes.count, bytes[next] >= 0x80 { return }
    runs.append(WidthRun(mark: UInt32(mark + 1), offset: UInt32(next)))
    lastWidth = 1
  }

  /// A `%`, which begins a directive at the start of a line.
  private mutating func countDirective(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    guard index == markLength || bytes[index - 1] == 0x0A || bytes[index - 1] == 0x0D else { return }
    directives += 1
    isUncommon = true
    if directives > directiveLimit {
      refuse(.tooLarge(what: .directives, limit: directiveLimit), at: index, width: 1)
    }
  }

  private mutating func refuse(_ kind: YAMLProblem.Kind, at offset: Int, width: Int) {
    problem = YAMLProblem(kind, at: SourceSpan(start: UInt32(offset), end: UInt32(offset + width)), isFatal: true)
  }

  /// The name of another encoding by its byte order mark, or by the zero bytes that its first character must have.
  private static func otherEncoding(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard bytes.count >= 2 else { return nil }
    let start = (bytes[0], bytes[1])
    let isSwapped = start == (0xFF, 0xFE)
    guard bytes.count >= 4 else { return isSwapped || start == (0xFE, 0xFF) ? "UTF-16" : nil }
    let rest = (bytes[2], bytes[3])
    if (isSwapped && rest == (0, 0)) || (start == (0, 0) && rest == (0xFE, 0xFF)) { return "UTF-32" }
    if isSwapped || start == (0xFE, 0xFF) { return "UTF-16" }
    let zeros = (bytes[0] == 0, bytes[1] == 0, bytes[2] == 0, bytes[3] == 0)
    return zeros == (true, false, true, false) || zeros == (false, true, false, true) ? "UTF-16" : nil
  }
}
