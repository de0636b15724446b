/// A symbol table lent for look-ups: inlined into the reader of files, without a count of references.
///
/// Valid only inside `SymbolTable.withReader`. Invariants, kept by the table: `buckets` has a power of two of entries and
/// at least one that is empty; each symbol in it has its place in `places`, and its bytes inside `pool`.
@frozen
@usableFromInline
package struct SymbolReader {
  @usableFromInline let pool: UnsafeBufferPointer<UInt8>
  @usableFromInline let places: UnsafeBufferPointer<SymbolPlace>
  @usableFromInline let buckets: UnsafeBufferPointer<UInt32>
  @usableFromInline let longest: Int

  @usableFromInline
  init(
    pool: UnsafeBufferPointer<UInt8>, places: UnsafeBufferPointer<SymbolPlace>,
    buckets: UnsafeBufferPointer<UInt32>, longest: Int
  ) {
    self.pool = pool
    self.places = places
    self.buckets = buckets
    self.longest = longest
  }

  /// The number of a text's symbol, or 0. Complexity: O(1) for most texts that are not in the table, else O(bytes).
  @inlinable
  @inline(__always)
  package func symbol(for text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let count = text.count
    guard count <= longest else { return 0 }
    let ends = TextEnds(text)
    let mask = UInt64(truncatingIfNeeded: buckets.count &- 1)
    var slot = ends.hash(count: count) & mask
    while true {
      let symbol = buckets[Int(truncatingIfNeeded: slot)]
      if symbol == 0 { return 0 }
      let place = places[Int(truncatingIfNeeded: symbol)]
      if place.ends.first == ends.first, place.ends.last == ends.last, Int(truncatingIfNeeded: place.count) == count,
        count <= 16 || isEqualBetween(text, Int(truncatingIfNeeded: place.start))
      {
        return symbol
      }
      slot = (slot &+ 1) & mask
    }
  }

  /// Whether a text and one of the table, of equal length and ends, are equal between them.
  @usableFromInline
  func isEqualBetween(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    guard let left = text.baseAddress, let right = pool.baseAddress else { return false }
    var index = 8
    while index &+ 8 < text.count {
      let one = UnsafeRawPointer(left).loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if one != UnsafeRawPointer(right).loadUnaligned(fromByteOffset: start &+ index, as: UInt64.self) { return false }
      index &+= 8
    }
    return true
  }
}

/// Where a symbol's text stands in the table, and how it begins and ends.
@frozen
@usableFromInline
struct SymbolPlace: Sendable {
  @usableFromInline var ends: TextEnds
  @usableFromInline var start: UInt32
  @usableFromInline var count: UInt32
}

/// The first and last eight bytes of a text; of one with fewer, all of them.
@frozen
@usableFromInline
struct TextEnds: Sendable {
  @usableFromInline var first: UInt64 = 0
  @usableFromInline var last: UInt64 = 0

  /// The ends of an empty text.
  init() {}

  /// The ends of a text.
  @inlinable
  @inline(__always)
  init(_ text: UnsafeBufferPointer<UInt8>) {
    let count = text.count
    guard count > 0, let base = text.baseAddress else {
      first = 0
      last = 0
      return
    }
    let raw = UnsafeRawPointer(base)
    if count >= 8 {
      first = raw.loadUnaligned(as: UInt64.self)
      last = raw.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
    } else if count >= 4 {
      first = UInt64(raw.loadUnaligned(as: UInt32.self))
      last = UInt64(raw.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
    } else {
      first = UInt64(base[0])
      last = UInt64(base[count &>> 1]) &<< 8 | UInt64(base[count &- 1])
    }
  }

  /// The count and the ends, mixed: a few steps however long the text.
  ///
  /// The table is fixed before a return is read, so a return cannot make it collide.
  @inlinable
  @inline(__always)
  func hash(count: Int) -> UInt64 {
    var hash = (first ^ UInt64(truncatingIfNeeded: count)) &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ hash &>> 32 ^ last) &* 0x94D0_49BB_1331_11EB
    return hash ^ hash &>> 29
  }
}
