/// A symbol table lent for look-ups: inlined into the reader of files, without a count of references.
///
/// Valid only inside `SymbolTable.withReader`. Invariants, kept by the table: `buckets` has a power of two of entries and
/// at least one that is empty; the symbol in a bucket has its bounds at its own index and the next, inside `pool`.
@frozen
@usableFromInline
package struct SymbolReader {
  @usableFromInline let pool: UnsafeBufferPointer<UInt8>
  @usableFromInline let bounds: UnsafeBufferPointer<UInt32>
  @usableFromInline let buckets: UnsafeBufferPointer<UInt64>
  @usableFromInline let longest: Int

  @usableFromInline
  init(
    pool: UnsafeBufferPointer<UInt8>, bounds: UnsafeBufferPointer<UInt32>, buckets: UnsafeBufferPointer<UInt64>,
    longest: Int
  ) {
    self.pool = pool
    self.bounds = bounds
    self.buckets = buckets
    self.longest = longest
  }

  /// The number of a text's symbol, or 0. Complexity: O(1) for most texts that are not in the table, else O(bytes).
  @inlinable
  package func symbol(for text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let count = text.count
    guard count <= longest, let base = text.baseAddress, let pool = pool.baseAddress else { return 0 }
    let ends = TextEnds(base, count: count)
    let hash = Self.hash(ends, count: count)
    let mask = UInt64(truncatingIfNeeded: buckets.count &- 1)
    var slot = hash & mask
    while true {
      let bucket = buckets[Int(truncatingIfNeeded: slot)]
      if bucket == 0 { return 0 }
      if (bucket ^ hash) >> 32 == 0 {
        let symbol = Int(truncatingIfNeeded: bucket & 0xFFFF_FFFF)
        let start = Int(truncatingIfNeeded: bounds[symbol])
        if Int(truncatingIfNeeded: bounds[symbol &+ 1]) &- start == count,
          TextEnds(pool + start, count: count) == ends, isEqualBetween(pool + start, base, count: count)
        {
          return UInt32(truncatingIfNeeded: symbol)
        }
      }
      slot = (slot &+ 1) & mask
    }
  }

  /// The hash of a text.
  static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    text.baseAddress.map { hash(TextEnds($0, count: text.count), count: text.count) } ?? 0
  }

  /// Whether two texts of equal length and ends are equal between them.
  @inlinable
  func isEqualBetween(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, count: Int) -> Bool {
    var index = 8
    while index &+ 8 < count {
      let one = UnsafeRawPointer(left).loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if one != UnsafeRawPointer(right).loadUnaligned(fromByteOffset: index, as: UInt64.self) { return false }
      index &+= 8
    }
    return true
  }

  /// The count, the first bytes and the last, mixed: a few steps however long the text.
  ///
  /// The table is fixed before a return is read, so a return cannot make it collide.
  @inlinable
  static func hash(_ ends: TextEnds, count: Int) -> UInt64 {
    var hash = (ends.first ^ UInt64(truncatingIfNeeded: count)) &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ hash >> 32 ^ ends.last) &* 0x94D0_49BB_1331_11EB
    return hash ^ hash >> 29
  }
}

/// The first and last eight bytes of a text; of one with fewer, all of them.
@frozen
@usableFromInline
struct TextEnds: Equatable {
  @usableFromInline var first: UInt64
  @usableFromInline var last: UInt64

  /// The ends of `count` bytes.
  @inlinable
  init(_ base: UnsafePointer<UInt8>, count: Int) {
    let raw = UnsafeRawPointer(base)
    if count >= 8 {
      first = raw.loadUnaligned(as: UInt64.self)
      last = raw.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
    } else if count >= 4 {
      first = UInt64(raw.loadUnaligned(as: UInt32.self))
      last = UInt64(raw.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
    } else if count > 0 {
      first = UInt64(base[0])
      last = UInt64(base[count / 2]) << 8 | UInt64(base[count &- 1])
    } else {
      first = 0
      last = 0
    }
  }
}
