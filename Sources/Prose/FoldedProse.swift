/// A text as phrases are looked for in it: what a reader takes for the same is the same.
///
/// Letters are in lower case; a run of spaces, line breaks, hyphens and dashes is one space; curly apostrophes and
/// quotation marks are straight; soft hyphens and other signs without a width are left out. A sign that is no letter,
/// digit or mark stands between two bytes 0x1F when it is not ASCII, so that one byte tells where a word ends.
///
/// Shape: three arrays side by side; byte `i` of `bytes` comes from `starts[i]..<ends[i]` of the text.
package struct FoldedProse {
  /// The folded text.
  package private(set) var bytes: [UInt8] = []
  private(set) var starts: [UInt32] = []
  private(set) var ends: [UInt32] = []

  /// A text, folded. Complexity: O(bytes).
  package init(_ text: ArraySlice<UInt8>) {
    text.withUnsafeBufferPointer { text in
      var index = 0
      while index < text.count {
        let byte = text[index]
        guard byte < 0x80 else {
          let end = Self.end(ofScalarAt: index, in: text)
          fold(UnsafeBufferPointer(rebasing: text[index..<end]), at: index)
          index = end
          continue
        }
        switch byte {
        case 0x41...0x5A: add(byte | 0x20, index, index + 1)
        case 0x09...0x0D, 0x20, 0x2D: addSpace(index, index + 1)
        default: add(byte, index, index + 1)
        }
        index += 1
      }
    }
  }

  /// The bytes of the text that a run of folded bytes comes from.
  func range(_ folded: Range<Int>) -> Range<Int> { Int(starts[folded.lowerBound])..<Int(ends[folded.upperBound - 1]) }

  /// Whether a folded byte is part of a word.
  static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x61...0x7A, 0x80...: true
    default: false
    }
  }

  /// Whether a byte of ASCII, folded or not, is part of a word; false for any other byte.
  @inline(__always)
  static func isWordOfASCII(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }

  /// Whether a byte of ASCII is folded to a space.
  @inline(__always)
  static func isSpaceOfASCII(_ byte: UInt8) -> Bool { byte &- 0x09 < 5 || byte == 0x20 || byte == 0x2D }

  private mutating func add(_ byte: UInt8, _ start: Int, _ end: Int) {
    bytes.append(byte)
    starts.append(UInt32(truncatingIfNeeded: start))
    ends.append(UInt32(truncatingIfNeeded: end))
  }

  private mutating func addSpace(_ start: Int, _ end: Int) {
    if bytes.last == 0x20 { ends[ends.count - 1] = UInt32(truncatingIfNeeded: end) } else { add(0x20, start, end) }
  }

  /// The end of the scalar that begins at a byte; of bytes that are no UTF-8, some.
  static func end(ofScalarAt index: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    var end = index + 1
    while end < text.count, end < index + 4, text[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  private mutating func fold(_ scalar: UnsafeBufferPointer<UInt8>, at start: Int) {
    let end = start + scalar.count
    for character in String(decoding: scalar, as: UTF8.self).unicodeScalars {
      switch character.value {
      case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2010...0x2015, 0x2028, 0x2029, 0x202F, 0x205F, 0x2212, 0x3000:
        addSpace(start, end)
      case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: break
      case 0x2018, 0x2019, 0x02BC: add(0x27, start, end)
      case 0x201C, 0x201D: add(0x22, start, end)
      default:
        let isWord = character.isPartOfWord
        if !isWord { add(0x1F, start, end) }
        for byte in character.properties.lowercaseMapping.utf8 { add(byte, start, end) }
        if !isWord { add(0x1F, start, end) }
      }
    }
  }
}

extension Unicode.Scalar {
  /// A letter, a digit, or a mark on one.
  var isPartOfWord: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}
