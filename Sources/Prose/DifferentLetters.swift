/// Whether a text says more than one letter over and over.
package enum DifferentLetters {
  /// Whether two letters or numbers of a text differ, large and small ones of ASCII taken as one; signs, blanks and marks are
  /// none. They do in `n/a`, and not in `XXxx.`.
  ///
  /// Complexity: O(bytes), and no more than it takes to find the second; memory only for other letters than those of ASCII.
  package static func stand(in text: ArraySlice<UInt8>) -> Bool {
    var first: UInt8?
    var hasOthers = false
    for byte in text {
      hasOthers = hasOthers || byte >= 0x80
      let folded = byte &- 0x41 < 26 ? byte | 0x20 : byte
      guard folded &- 0x30 < 10 || folded &- 0x61 < 26 else { continue }
      if let first, first != folded { return true }
      first = folded
    }
    guard hasOthers else { return false }
    var other: Unicode.Scalar?
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars where !scalar.isASCII && isLetter(scalar) {
      if first != nil || other != nil && other != scalar { return true }
      other = scalar
    }
    return false
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}
