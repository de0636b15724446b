/// A text of the user's as messages may show it: at most 60 characters, without control characters.
package struct QuotedText: Sendable, Hashable, CustomStringConvertible {
  /// The most characters that are shown.
  package static let limit = 60
  /// The text, cut and cleaned.
  package let description: String

  /// Cuts and cleans a text given as bytes; bytes that are no UTF-8 become U+FFFD.
  package init(_ bytes: some Collection<UInt8>) {
    // A character takes at most four bytes in nearly all text; the prefix keeps a huge scalar from being decoded whole.
    let isLonger = bytes.count > Self.limit * 8
    self.init(String(decoding: bytes.prefix(Self.limit * 8), as: UTF8.self), isLonger: isLonger)
  }

  /// Cuts and cleans a text.
  package init(_ text: String) {
    self.init(text, isLonger: false)
  }

  private init(_ text: String, isLonger: Bool) {
    var clean = ""
    for scalar in text.unicodeScalars {
      clean.unicodeScalars.append(Self.isShown(scalar) ? scalar : " ")
    }
    let cut = clean.prefix(Self.limit)
    self.description = cut.endIndex < clean.endIndex || isLonger ? cut + "…" : clean
  }

  /// Everything but control characters, separators of lines and the marks that turn the direction of writing.
  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C, 0xFEFF: false
    default: true
    }
  }
}
