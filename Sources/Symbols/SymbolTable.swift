/// The number of a known text: a field's name, an enumeration's value, a constant of a rule.
///
/// Two texts with the same symbol are the same bytes. `none` says only that the text is not in the table.
@frozen
@usableFromInline
package struct Symbol: Hashable, Sendable {
  /// The index in the table; 0 is `none`.
  @usableFromInline package var rawValue: UInt32

  /// A symbol from its index.
  @inlinable
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Not in the table.
  @inlinable
  package static var none: Symbol { Symbol(rawValue: 0) }
}

/// The texts that schemas and rules know, numbered once before any return is read and shared by every task.
///
/// Shape: the texts' bytes end to end; for each symbol where they are and what they begin and end with; and an
/// open-addressing hash table of symbols, of powers of two, at most half full, 0 where it is empty. Look-up is one hash
/// of a few bytes and, nearly always, at most one comparison: see `SymbolReader`.
package struct SymbolTable: Sendable {
  private var pool: [UInt8] = []
  /// By symbol; the first is that of `none`.
  private var places: [SymbolPlace] = [SymbolPlace(ends: TextEnds(), start: 0, count: 0)]
  private var buckets: [UInt32] = Array(repeating: 0, count: 1024)
  /// Bytes of the longest text: anything longer cannot be in the table.
  package private(set) var longest = 0

  /// An empty table.
  package init() {}

  /// The number of symbols, `none` not counted.
  package var count: Int { places.count - 1 }

  /// The symbol of a text, added where it is new. Complexity: amortised O(bytes).
  package mutating func intern(_ text: String) -> Symbol {
    intern(Array(text.utf8)[...])
  }

  /// The symbol of a text given as bytes, added where it is new. Complexity: amortised O(bytes).
  package mutating func intern(_ bytes: ArraySlice<UInt8>) -> Symbol {
    let found = bytes.withUnsafeBufferPointer { self.symbol(for: $0) }
    if found != .none { return found }
    if (places.count + 2) * 2 > buckets.count { grow() }
    let symbol = Symbol(rawValue: UInt32(places.count))
    let ends = bytes.withUnsafeBufferPointer { TextEnds($0) }
    places.append(SymbolPlace(ends: ends, start: UInt32(pool.count), count: UInt32(bytes.count)))
    pool.append(contentsOf: bytes)
    longest = max(longest, bytes.count)
    insert(symbol)
    return symbol
  }

  /// The symbol of a text, or `none`. Complexity: O(bytes), and O(1) for a text longer than any in the table.
  package func symbol(for bytes: UnsafeBufferPointer<UInt8>) -> Symbol {
    withReader { Symbol(rawValue: $0.symbol(for: bytes)) }
  }

  /// The symbol of a string, or `none`. Complexity: O(bytes).
  package func symbol(for text: String) -> Symbol {
    Array(text.utf8).withUnsafeBufferPointer { self.symbol(for: $0) }
  }

  /// Lends the table for the time of one call, for many look-ups.
  package func withReader<Result>(_ body: (SymbolReader) -> Result) -> Result {
    pool.withUnsafeBufferPointer { pool in
      places.withUnsafeBufferPointer { places in
        buckets.withUnsafeBufferPointer { buckets in
          body(SymbolReader(pool: pool, places: places, buckets: buckets, longest: longest))
        }
      }
    }
  }

  /// The bytes of a symbol; empty for `none`.
  package func bytes(of symbol: Symbol) -> ArraySlice<UInt8> {
    let place = places[Int(symbol.rawValue)]
    return pool[Int(place.start)..<Int(place.start) + Int(place.count)]
  }

  /// The text of a symbol; empty for `none`.
  package func text(of symbol: Symbol) -> String {
    String(decoding: bytes(of: symbol), as: UTF8.self)
  }

  private mutating func insert(_ symbol: Symbol) {
    let mask = buckets.count - 1
    let place = places[Int(symbol.rawValue)]
    var slot = Int(truncatingIfNeeded: place.ends.hash(count: Int(place.count))) & mask
    while buckets[slot] != 0 { slot = (slot + 1) & mask }
    buckets[slot] = symbol.rawValue
  }

  private mutating func grow() {
    buckets = Array(repeating: 0, count: buckets.count * 2)
    for index in 1..<places.count { insert(Symbol(rawValue: UInt32(index))) }
  }
}
