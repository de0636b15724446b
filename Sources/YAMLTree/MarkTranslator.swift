/// The parser's marks, which count code points and leave out a byte order mark, as byte offsets.
///
/// In an ASCII file a mark is the offset. Elsewhere one cursor walks through the bytes; marks come nearly in order, so
/// all of them together cost one pass.
struct MarkTranslator {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let isASCII: Bool
  private let markLength: Int
  private var mark = 0
  private var offset: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool, markLength: Int) {
    self.bytes = bytes
    self.isASCII = isASCII
    self.markLength = markLength
    self.offset = markLength
  }

  /// The offset of a mark; past the end, the number of bytes. Complexity: O(distance from the mark before).
  mutating func offset(of target: Int) -> Int {
    if isASCII { return min(target + markLength, bytes.count) }
    while mark < target, offset < bytes.count {
      offset += Self.width(of: bytes[offset])
      mark += 1
    }
    while mark > target {
      repeat { offset -= 1 } while bytes[offset] & 0xC0 == 0x80
      mark -= 1
    }
    return offset
  }

  /// The bytes of the character that begins with `byte`, in valid UTF-8.
  private static func width(of byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }
}
