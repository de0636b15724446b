/// A hash of bytes, eight at a time, for tables that live as long as one file.
///
/// It is the same in every run: whoever looks up what a file's writer chose bounds how many may meet.
package enum ByteHash {
  /// The hash. Complexity: O(bytes).
  package static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: bytes.count) &* 0x9E37_79B9_7F4A_7C15
    guard let base = bytes.baseAddress else { return hash }
    let raw = UnsafeRawPointer(base)
    var index = 0
    while index &+ 8 <= bytes.count {
      hash = mixed(hash, raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index &+= 8
    }
    var rest: UInt64 = 0
    while index < bytes.count {
      rest = rest &<< 8 | UInt64(bytes[index])
      index &+= 1
    }
    return mixed(hash, rest)
  }

  /// The first half of a text's hash as eight hexadecimal digits. Complexity: O(bytes).
  package static func digits(of text: String) -> String {
    var text = text
    let hash = text.withUTF8(of) >> 32
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// Whether two runs of bytes are the same. Complexity: O(bytes).
  package static func areEqual(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    guard let one = left.baseAddress, let other = right.baseAddress else { return left.count == 0 }
    let (first, second) = (UnsafeRawPointer(one), UnsafeRawPointer(other))
    var index = 0
    while index &+ 8 <= left.count {
      let word = first.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if word != second.loadUnaligned(fromByteOffset: index, as: UInt64.self) { return false }
      index &+= 8
    }
    while index < left.count {
      if left[index] != right[index] { return false }
      index &+= 1
    }
    return true
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word) &* 0x94D0_49BB_1331_11EB
    return product ^ product &>> 29
  }
}
