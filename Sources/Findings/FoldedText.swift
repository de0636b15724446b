import PersonalIdentifiers

/// A file's bytes as a reader of its scalars would have them: line breaks folded, escapes undone.
///
/// Shape: only where folding or undoing changes something near a digit are bytes copied; `offsets` gives each copied
/// byte's place in the file. It does not know where scalars begin: what it undoes too much can hide too much, and never
/// too little.
struct FoldedText {
  private let bytes: [UInt8]
  private var folded: [UInt8] = []
  private var offsets: [Int] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    folded.reserveCapacity(bytes.count)
    offsets.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x5C {
        index = undoEscape(at: index)
      } else if Self.isBreakOrBlank(byte), let end = endOfBreak(from: index) {
        append(0x20, at: index)
        index = end
      } else {
        append(byte, at: index)
        index += 1
      }
    }
  }

  /// The identifiers found in the folded text, as ranges of the file's bytes.
  func identifiers() -> [Range<Int>] {
    IdentifierScanner.all(in: folded[...]).map { range in
      let end = range.upperBound < offsets.count ? offsets[range.upperBound] : bytes.count
      return offsets[range.lowerBound]..<max(end, offsets[range.upperBound - 1] + 1)
    }
  }

  private mutating func append(_ byte: UInt8, at offset: Int) {
    folded.append(byte)
    offsets.append(offset)
  }

  private static func isBreakOrBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// The end of a run of blanks that holds a line break; `nil` where it holds none.
  private func endOfBreak(from start: Int) -> Int? {
    var index = start
    var hasBreak = false
    while index < bytes.count, Self.isBreakOrBlank(bytes[index]) {
      hasBreak = hasBreak || bytes[index] == 0x0A || bytes[index] == 0x0D
      index += 1
    }
    return hasBreak ? index : nil
  }

  /// Undoes an escape of an ASCII character or of a line break; returns the offset after it.
  private mutating func undoEscape(at start: Int) -> Int {
    guard start + 1 < bytes.count else {
      append(bytes[start], at: start)
      return start + 1
    }
    let digits: Int
    switch bytes[start + 1] {
    case 0x78: digits = 2
    case 0x75: digits = 4
    case 0x55: digits = 8
    case 0x0A, 0x0D: return endOfBreak(from: start + 1) ?? start + 2
    case 0x20, 0x5F:
      append(0x20, at: start)
      return start + 2
    default:
      append(bytes[start], at: start)
      return start + 1
    }
    let end = start + 2 + digits
    if end <= bytes.count,
      let value = UInt32(String(decoding: bytes[start + 2..<end], as: UTF8.self), radix: 16), value < 0x80
    {
      append(UInt8(value), at: start)
      return end
    }
    append(bytes[start], at: start)
    return start + 1
  }
}
