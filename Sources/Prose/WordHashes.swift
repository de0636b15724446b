/// The words of a text as numbers: the same word has the same, in any case and however the words beside it are joined to it.
///
/// Words are folded and divided as `FoldedProse` says.
enum WordHashes {
  /// Where a hash begins.
  static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// What a word's bytes are the digits to: an odd number without a pattern.
  private static let base: UInt64 = 0x94D0_49BB_1331_11EB

  /// By byte what it counts for in a word, the same for a letter in any case; 0 for a byte that is no part of one.
  private static let digits: [UInt8] = (0..<256).map { byte in
    let byte = UInt8(byte)
    return byte >= 0x80 ? byte : FoldedProse.isWordOfASCII(byte) ? byte | 0x20 : 0
  }

  /// A hash that goes on with one more number.
  @inline(__always)
  static func mixed(_ hash: UInt64, _ next: UInt64) -> UInt64 {
    let product = (hash ^ next) &* 0xFF51_AFD7_ED55_8CCD
    return product ^ product &>> 29
  }

  /// Hands on the hash of each word, in order. Complexity: O(bytes).
  @inline(__always)
  static func each(in text: ArraySlice<UInt8>, _ take: (UInt64) -> Void) {
    text.withUnsafeBufferPointer { bytes in
      var all: UInt8 = 0
      for byte in bytes { all |= byte }
      if all < 0x80 {
        words(bytes, take)
      } else {
        FoldedProse(text).bytes.withUnsafeBufferPointer { words($0, take) }
      }
    }
  }

  /// The words of a text that is folded, or of ASCII, where a letter's case is left out here.
  @inline(__always)
  private static func words(_ bytes: UnsafeBufferPointer<UInt8>, _ take: (UInt64) -> Void) {
    digits.withUnsafeBufferPointer { digits in
      var hash: UInt64 = 0
      for byte in bytes {
        let digit = digits[Int(byte)]
        if digit != 0 {
          hash = hash &* base &+ UInt64(truncatingIfNeeded: digit)
        } else if hash != 0 {
          take(mixed(seed, hash))
          hash = 0
        }
      }
      if hash != 0 { take(mixed(seed, hash)) }
    }
  }
}

/// Which words a text may have: a bit for each, so that a text without the words of a phrase is mostly told without a search.
package struct WordMask: Sendable, Hashable {
  private let bits: UInt64

  /// The words of a text. Complexity: O(bytes).
  package init(_ text: ArraySlice<UInt8>) {
    var bits: UInt64 = 0
    WordHashes.each(in: text) { bits |= 1 &<< ($0 &>> 58) }
    self.bits = bits
  }

  /// Whether a text of these words may have all of those of another: false only where it surely lacks one.
  package func mayHold(_ other: WordMask) -> Bool { other.bits & ~bits == 0 }
}
