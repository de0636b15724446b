/// Record numbers by symbol: open addressing, at most half full, for look-ups of known keys on the way of every file.
///
/// A dictionary's hash guards against chosen keys; symbols are chosen by the rule set alone.
struct SymbolMap: Sendable {
  /// Symbols, 0 where a bucket is empty, and the number of each.
  private var buckets: [(symbol: UInt32, number: UInt32)] = Array(repeating: (0, 0), count: 8)
  private var count = 0

  /// The number of a symbol; `nil` where it has none. Setting never replaces: the first number of a symbol stays.
  subscript(symbol: UInt32) -> UInt32? {
    let mask = buckets.count - 1
    var bucket = Self.bucket(symbol) & mask
    while buckets[bucket].symbol != 0 {
      if buckets[bucket].symbol == symbol { return buckets[bucket].number }
      bucket = (bucket + 1) & mask
    }
    return nil
  }

  /// Adds a number where the symbol, which is not 0, has none yet.
  mutating func insert(_ symbol: UInt32, _ number: UInt32) {
    guard symbol != 0, self[symbol] == nil else { return }
    if 2 * (count + 1) > buckets.count {
      let old = buckets
      buckets = Array(repeating: (0, 0), count: old.count * 2)
      for entry in old where entry.symbol != 0 { place(entry) }
    }
    place((symbol, number))
    count += 1
  }

  private mutating func place(_ entry: (symbol: UInt32, number: UInt32)) {
    let mask = buckets.count - 1
    var bucket = Self.bucket(entry.symbol) & mask
    while buckets[bucket].symbol != 0 { bucket = (bucket + 1) & mask }
    buckets[bucket] = entry
  }

  private static func bucket(_ symbol: UInt32) -> Int { Int(truncatingIfNeeded: (symbol &* 0x9E37_79B1) >> 8) }
}
