/// Addresses for electronic mail in running text.
///
/// Source: RFC 5321, section 4.1.2, without quoted names and address literals; the domain has a dot and ends in letters.
enum EmailAddresses {
  static func ranges(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for at in bytes.indices where bytes[at] == 0x40 {
      var start = at
      while start > 0, isName(bytes[start - 1]), at - start < 64 { start -= 1 }
      while start < at, !bytes[start].isLetterOrDigit { start += 1 }
      guard start < at, start >= found.last?.upperBound ?? 0, let end = endOfDomain(bytes, from: at + 1) else {
        continue
      }
      found.append(start..<end)
    }
    return found
  }

  private static func isName(_ byte: UInt8) -> Bool {
    byte.isLetterOrDigit || Array("._%+-'&".utf8).contains(byte)
  }

  /// The end of labels with dots between them, the last of letters; `nil` where there are none.
  private static func endOfDomain(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var end: Int?
    var label = start
    var index = start
    var hasDot = false
    while index <= bytes.count, index - start <= 255 {
      let byte = index < bytes.count ? bytes[index] : 0x20
      if !byte.isLetterOrDigit, byte != 0x2D {
        guard index > label else { break }
        if hasDot, index - label >= 2, bytes[label..<index].allSatisfy(\.isLetter) { end = index }
        guard byte == 0x2E else { break }
        hasDot = true
        label = index + 1
      }
      index += 1
    }
    return end
  }
}
