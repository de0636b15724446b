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
/// Shape: the texts' bytes end to end, their bounds, and an open-addressing hash table of powers of two, at most half
/// full; a bucket holds the upper half of the hash and the symbol, and 0 is empty. Look-up is one hash of a few bytes
/// and, nearly always, at most one comparison: see `SymbolReader`.
package struct SymbolTable: Sendable {
  private var pool: [UInt8] = []
  private var bounds: [UInt32] = [0, 0]
  private var buckets: [UInt64] = Array(repeating: 0, count: 1024)
  /// Bytes of the longest text: anything longer cannot be in the table.
  package private(set) var longest = 0

  /// An empty table.
  package init() {}

  /// The number of symbols, `none` not counted.
  package var count: Int { bounds.count - 2 }

  /// The symbol of a text, added where it is new. Complexity: amortised O(bytes).
  package mutating func intern(_ text: String) -> Symbol {
    intern(Array(text.utf8)[...])
  }

  /// The symbol of a text given as bytes, added where it is new. Complexity: amortised O(bytes).
  package mutating func intern(_ bytes: ArraySlice<UInt8>) -> Symbol {
    let found = bytes.withUnsafeBufferPointer { self.symbol(for: $0) }
    if found != .none { return found }
    if (bounds.count + 1) * 2 > buckets.count { grow() }
    let symbol = Symbol(rawValue: UInt32(bounds.count - 1))
    pool.append(contentsOf: bytes)
    bounds.append(UInt32(pool.count))
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
      bounds.withUnsafeBufferPointer { bounds in
        buckets.withUnsafeBufferPointer { buckets in
          body(SymbolReader(pool: pool, bounds: bounds, buckets: buckets, longest: longest))
        }
      }
    }
  }

  /// The bytes of a symbol; empty for `none`.
  package func bytes(of symbol: Symbol) -> ArraySlice<UInt8> {
    pool[Int(bounds[Int(symbol.rawValue)])..<Int(bounds[Int(symbol.rawValue) + 1])]
  }

  /// The text of a symbol; empty for `none`.
  package func text(of symbol: Symbol) -> String {
    String(decoding: bytes(of: symbol), as: UTF8.self)
  }

  private mutating func insert(_ symbol: Symbol) {
    let mask = buckets.count - 1
    let hash = bytes(of: symbol).withUnsafeBufferPointer { SymbolReader.hash($0) }
    var slot = Int(truncatingIfNeeded: hash) & mask
    while buckets[slot] != 0 { slot = (slot + 1) & mask }
    buckets[slot] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(symbol.rawValue)
  }

  private mutating func grow() {
    buckets = Array(repeating: 0, count: buckets.count * 2)
    for index in 1..<bounds.count - 1 { insert(Symbol(rawValue: UInt32(index))) }
  }
}
