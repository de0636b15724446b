/// Looks for bytes eight at a time.
package enum ByteSearch {
  /// The offset of the first byte, from an offset on, that is one of three; the number of bytes where none is.
  ///
  /// Name a byte twice or three times to look for fewer. Complexity: O(bytes passed).
  package static func first(
    of one: UInt8, or two: UInt8, or three: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    var index = start
    if let base = bytes.baseAddress {
      let raw = UnsafeRawPointer(base)
      let ones: UInt64 = 0x0101_0101_0101_0101
      let (first, second, third) = (ones &* UInt64(one), ones &* UInt64(two), ones &* UInt64(three))
      while index &+ 8 <= bytes.count {
        let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let found = zeroBytes(word ^ first) | zeroBytes(word ^ second) | zeroBytes(word ^ third)
        // What stands above the lowest mark may be wrong, the lowest never is.
        if found != 0 { return index &+ found.littleEndian.trailingZeroBitCount &>> 3 }
        index &+= 8
      }
    }
    while index < bytes.count, bytes[index] != one, bytes[index] != two, bytes[index] != three { index &+= 1 }
    return index
  }

  /// The top bit of each byte that is 0; above the lowest such byte also of some that are 1.
  @inline(__always)
  private static func zeroBytes(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }
}
