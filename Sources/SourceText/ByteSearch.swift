/// Looks for bytes eight at a time.
package enum ByteSearch {
  /// Calls `body` with the offset of each byte that is one of two, in order. Complexity: O(bytes).
  ///
  /// Name a byte twice to look for it alone.
  @inlinable
  @inline(__always)
  package static func forEach(
    of one: UInt8, or two: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ body: (Int) -> Void
  ) {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let (first, second) = (ones &* UInt64(one), ones &* UInt64(two))
    var index = 0
    if let base = bytes.baseAddress {
      let raw = UnsafeRawPointer(base)
      while index &+ 8 <= bytes.count {
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        var found = zeroBytes(word ^ first) | zeroBytes(word ^ second)
        while found != 0 {
          body(index &+ found.trailingZeroBitCount &>> 3)
          found &= found &- 1
        }
        index &+= 8
      }
    }
    while index < bytes.count {
      if bytes[index] == one || bytes[index] == two { body(index) }
      index &+= 1
    }
  }

  /// Whether a byte occurs. Complexity: O(bytes), sixteen at a time.
  package static func contains(_ wanted: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let end = min(bytes.count, index &+ 4096)
      var found: UInt8 = 0
      while index < end {
        found |= bytes[index] == wanted ? 1 : 0
        index &+= 1
      }
      if found != 0 { return true }
    }
    return false
  }

  /// The top bit of each byte that is 0.
  @inlinable
  @inline(__always)
  static func zeroBytes(_ word: UInt64) -> UInt64 {
    let most: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    return ~(((word & most) &+ most) | word | most)
  }
}
