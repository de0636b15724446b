/// How many words a text has.
package enum WordCount {
  /// The runs of letters, digits and marks in a text. An apostrophe between two of them divides nothing (`Mum's`), nor does a
  /// soft hyphen or another sign without a width; a hyphen or a dash does.
  ///
  /// Complexity: O(bytes).
  package static func words(in text: ArraySlice<UInt8>) -> Int {
    text.withUnsafeBufferPointer { bytes in
      var all: UInt8 = 0
      for byte in bytes { all |= byte }
      return all < 0x80 ? wordsOfASCII(bytes) : wordsOfAny(text)
    }
  }

  /// Counts where words begin, in bytes without a branch, so that the compiler looks at sixteen at a time.
  private static func wordsOfASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    func word(_ index: Int) -> UInt8 {
      let byte = bytes[index]
      return ((byte | 0x20) &- 0x61 < 26 ? 1 : 0) | (byte &- 0x30 < 10 ? 1 : 0)
    }
    var words = 0
    for index in 0..<min(2, bytes.count) where word(index) == 1 && (index == 0 || word(0) == 0) { words += 1 }
    var index = 2
    while index < bytes.count {
      // So few that a byte can count them.
      let end = min(bytes.count, index &+ 240)
      var few: UInt8 = 0
      while index < end {
        let isAfterApostrophe: UInt8 = bytes[index &- 1] == 0x27 ? 1 : 0
        few &+= word(index) & ((word(index &- 1) | isAfterApostrophe & word(index &- 2)) ^ 1)
        index &+= 1
      }
      words &+= Int(few)
    }
    return words
  }

  private static func wordsOfAny(_ text: ArraySlice<UInt8>) -> Int {
    var words = 0
    var isInWord = false
    var isAfterApostrophe = false
    for character in String(decoding: text, as: UTF8.self).unicodeScalars {
      if character.isPartOfWord {
        if !isInWord { words += 1 }
        (isInWord, isAfterApostrophe) = (true, false)
      } else if character.properties.isDefaultIgnorableCodePoint {
        continue
      } else if isInWord, !isAfterApostrophe, character == "'" || character == "\u{2019}" {
        isAfterApostrophe = true
      } else {
        (isInWord, isAfterApostrophe) = (false, false)
      }
    }
    return words
  }
}
