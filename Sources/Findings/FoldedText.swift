import PersonalIdentifiers
import SourceText

/// Stretches of a file as a reader of its scalars would have them: line breaks folded, escapes undone.
///
/// Shape: only stretches round a line break between digits, or round an escape, are copied; `offsets` gives each copied
/// byte's place in the file. It does not know where scalars begin: what it undoes too much can hide too much, and never
/// too little.
struct FoldedText {
  private let bytes: [UInt8]
  private let end: Int
  private var folded: [UInt8] = []
  private var offsets: [Int] = []

  /// Bytes round a break or an escape that an identifier can reach over, indentation included.
  private static let reach = 256
  /// The longest stretch that is copied at a time.
  private static let stretchLimit = 1 << 16

  /// Identifiers that a scalar spreads over lines or escapes, as ranges of the file's bytes, in order.
  ///
  /// Complexity: O(bytes); memory for one stretch.
  static func identifiers(in bytes: [UInt8], lines: LineIndex) -> [Range<Int>] {
    stretches(in: bytes, lines).flatMap { FoldedText(bytes, $0).identifiers() }
  }

  private init(_ bytes: [UInt8], _ stretch: Range<Int>) {
    self.bytes = bytes
    end = stretch.upperBound
    var index = stretch.lowerBound
    while index < end {
      let byte = bytes[index]
      if byte == 0x5C {
        index = undoEscape(at: index)
      } else if Self.isBlank(byte), let next = endOfBreak(from: index) {
        append(0x20, at: index)
        index = next
      } else {
        append(byte, at: index)
        index += 1
      }
    }
  }

  private func identifiers() -> [Range<Int>] {
    IdentifierScanner.hidden(in: folded[...]).map { range in
      let next = range.upperBound < offsets.count ? offsets[range.upperBound] : end
      return offsets[range.lowerBound]..<max(next, offsets[range.upperBound - 1] + 1)
    }
  }

  private mutating func append(_ byte: UInt8, at offset: Int) {
    folded.append(byte)
    offsets.append(offset)
  }

  /// The end of a run of blanks that holds a line break; `nil` where it holds none.
  private func endOfBreak(from start: Int) -> Int? {
    var index = start
    var hasBreak = false
    while index < end, Self.isBlank(bytes[index]) {
      hasBreak = hasBreak || Self.isBreak(bytes[index])
      index += 1
    }
    return hasBreak ? index : nil
  }

  /// Undoes an escape of a character or of a line break; returns the offset after it.
  private mutating func undoEscape(at start: Int) -> Int {
    let digits: Int
    switch start + 1 < end ? bytes[start + 1] : 0 {
    case 0x78: digits = 2
    case 0x75: digits = 4
    case 0x55: digits = 8
    case 0x0A, 0x0D: return endOfBreak(from: start + 1) ?? start + 2
    case 0x20, 0x5F, 0x74:
      append(0x20, at: start)
      return start + 2
    case 0x6E, 0x72, 0x4E, 0x4C, 0x50:
      append(0x0A, at: start)
      return start + 2
    default: digits = 0
    }
    let next = start + 2 + digits
    if digits > 0, next <= end,
      let value = UInt32(String(decoding: bytes[start + 2..<next], as: UTF8.self), radix: 16),
      let scalar = Unicode.Scalar(value)
    {
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(byte, at: start) }
      return next
    }
    append(bytes[start], at: start)
    return start + 1
  }
}

// MARK: - Where to look

extension FoldedText {
  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || isBreak(byte) }

  private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Stretches to copy, in order; those that meet are one, up to the limit.
  private static func stretches(in bytes: [UInt8], _ lines: LineIndex) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      for start in lines.starts.dropFirst() where Int(start) >= index {
        // The start of a line is one past its break. Of a run of blanks the first break stands for all, so none is
        // passed twice.
        index = Int(start)
        while index < buffer.count, isBlank(buffer[index]) { index += 1 }
        guard index < buffer.count, isDigit(buffer[index]), let before = endOfText(buffer, before: Int(start) - 1),
          isDigit(buffer[before - 1])
        else { continue }
        stretches.append(max(0, before - reach)..<min(buffer.count, index + reach))
      }
      if ByteSearch.contains(0x5C, in: buffer) {
        ByteSearch.forEach(of: 0x5C, or: 0x5C, in: buffer) { start in
          stretches.append(max(0, start - reach)..<min(buffer.count, start + 1 + reach))
        }
      }
    }
    stretches.sort { $0.lowerBound < $1.lowerBound }
    var merged: [Range<Int>] = []
    for stretch in stretches {
      if let last = merged.last, stretch.lowerBound <= last.upperBound,
        stretch.upperBound - last.lowerBound <= stretchLimit
      {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, stretch.upperBound)
      } else {
        merged.append(stretch)
      }
    }
    return merged
  }

  /// The end of what stands before the blanks before a break; `nil` where that is nothing, far off, or before another break.
  private static func endOfText(_ bytes: UnsafeBufferPointer<UInt8>, before start: Int) -> Int? {
    var index = start
    if index > 0, bytes[index] == 0x0A, bytes[index - 1] == 0x0D { index -= 1 }
    while index > 0, isBlank(bytes[index - 1]) {
      if isBreak(bytes[index - 1]) || start - index >= reach { return nil }
      index -= 1
    }
    return index > 0 ? index : nil
  }
}
