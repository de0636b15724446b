/// A text as identifiers are looked for in it: what a reader takes for the same character is the same byte.
///
/// Full-width, mathematical and other decimal digits are ASCII digits, full-width letters and signs are ASCII, every kind
/// of space is a space and of dash a hyphen; characters without a width are left out; any other letter is 0x80, any other
/// sign 0x1F.
///
/// Shape: byte `i` of `bytes` comes from `starts[i]..<ends[i]` of the text; for a text that is ASCII already there are no
/// offsets, since each byte stands for itself.
struct PlainText {
  private(set) var bytes: [UInt8] = []
  private var starts: [UInt32] = []
  private var ends: [UInt32] = []

  /// A text that is not ASCII, made plain. Complexity: O(bytes).
  init(folding text: UnsafeBufferPointer<UInt8>) {
    bytes.reserveCapacity(text.count)
    starts.reserveCapacity(text.count)
    ends.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      var end = index + 1
      guard text[index] >= 0x80 else {
        add(text[index], index, end)
        index = end
        continue
      }
      while end < text.count, end < index + 4, text[end] & 0xC0 == 0x80 { end += 1 }
      let scalars = String(decoding: text[index..<end], as: UTF8.self).unicodeScalars
      for scalar in scalars { if let byte = Self.plain(scalar) { add(byte, index, end) } }
      index = end
    }
  }

  /// The bytes of the text that a run of plain bytes comes from.
  func range(_ plain: Range<Int>) -> Range<Int> { Int(starts[plain.lowerBound])..<Int(ends[plain.upperBound - 1]) }

  private mutating func add(_ byte: UInt8, _ start: Int, _ end: Int) {
    bytes.append(byte)
    starts.append(UInt32(truncatingIfNeeded: start))
    ends.append(UInt32(truncatingIfNeeded: end))
  }

  /// The byte that stands for a character; `nil` for one that is not seen.
  private static func plain(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0xFF01...0xFF5E: return UInt8(truncatingIfNeeded: scalar.value - 0xFF01 + 0x21)
    case 0x2212: return 0x2D
    default: break
    }
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint { return nil }
    switch properties.generalCategory {
    case .decimalNumber: return properties.numericValue.map { 0x30 + UInt8($0) } ?? 0x80
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return 0x20
    case .dashPunctuation: return 0x2D
    case .format: return nil
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .letterNumber:
      return 0x80
    default: return 0x1F
    }
  }
}

/// What a plain byte is.
extension UInt8 {
  var isDigit: Bool { self &- 0x30 < 10 }
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 || self == 0x80 }
  var isLetterOrDigit: Bool { isDigit || isLetter }
  /// A space, a tab or a line break.
  var isBlank: Bool { self == 0x20 || self &- 0x09 < 5 }
}
