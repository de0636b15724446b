/// How many different letters and digits a text has.
package enum LetterCount {
  /// The number of different letters and numbers in a text, large and small ones of ASCII as one; signs, blanks and marks are
  /// none. `xxx` has one and `n/a` two.
  ///
  /// Complexity: O(bytes); a text with other letters than those of ASCII keeps a set of them.
  package static func different(in text: ArraySlice<UInt8>) -> Int {
    var plain: UInt64 = 0
    var hasOthers = false
    for byte in text {
      if byte &- 0x30 < 10 { plain |= 1 << UInt64(byte &- 0x30) }
      if (byte | 0x20) &- 0x61 < 26 { plain |= 1 << UInt64((byte | 0x20) &- 0x61 &+ 10) }
      hasOthers = hasOthers || byte >= 0x80
    }
    guard hasOthers else { return plain.nonzeroBitCount }
    let others = String(decoding: text, as: UTF8.self).unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case _ where scalar.isASCII: false
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
        .letterNumber, .otherNumber:
        true
      default: false
      }
    }
    return plain.nonzeroBitCount + Set(others).count
  }
}
