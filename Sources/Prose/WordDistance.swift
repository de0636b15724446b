/// How far one part of a text is from another, as a reader counts it.
package enum WordDistance {
  /// The words in what stands between two parts of a text; `nil` where a sentence ends there.
  ///
  /// What follows an apostrophe is no word of its own (`Mum's`). A sentence ends at `.`, `!` or `?` before a blank and a
  /// capital letter. Complexity: O(bytes).
  package static func across(_ gap: ArraySlice<UInt8>) -> Int? {
    var words = 0
    var isInWord = false
    var hasEnded = false
    var isAfterBlank = false
    for scalar in String(decoding: gap, as: UTF8.self).unicodeScalars {
      switch scalar {
      case ".", "!", "?": (hasEnded, isAfterBlank, isInWord) = (true, false, false)
      case "'", "’": isInWord = true
      case _ where scalar.isPartOfWord:
        if hasEnded, isAfterBlank, scalar.properties.isUppercase { return nil }
        if !isInWord { words += 1 }
        (hasEnded, isInWord) = (false, true)
      case _ where scalar.properties.isWhitespace: (isAfterBlank, isInWord) = (true, false)
      case _ where scalar.properties.isDefaultIgnorableCodePoint: break
      default: isInWord = false
      }
    }
    return words
  }
}
