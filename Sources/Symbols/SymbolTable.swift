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
/// full. Look-up is one hash of the bytes and, nearly always, one comparison.
package struct SymbolTable: Sendable {
  private var pool: [UInt8] = []
  private var bounds: [UInt32] = [0, 0]
  private var buckets: [UInt32] = Array(repeating: 0, count: 1024)
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
    guard bytes.count <= longest else { return .none }
    let mask = buckets.count - 1
    var slot = Int(truncatingIfNeeded: Self.hash(bytes)) & mask
    while buckets[slot] != 0 {
      let symbol = Symbol(rawValue: buckets[slot])
      if isEqual(symbol, bytes) { return symbol }
      slot = (slot + 1) & mask
    }
    return .none
  }

  /// The symbol of a string, or `none`. Complexity: O(bytes).
  package func symbol(for text: String) -> Symbol {
    Array(text.utf8).withUnsafeBufferPointer { self.symbol(for: $0) }
  }

  /// The bytes of a symbol; empty for `none`.
  package func bytes(of symbol: Symbol) -> ArraySlice<UInt8> {
    pool[Int(bounds[Int(symbol.rawValue)])..<Int(bounds[Int(symbol.rawValue) + 1])]
  }

  /// The text of a symbol; empty for `none`.
  package func text(of symbol: Symbol) -> String {
    String(decoding: bytes(of: symbol), as: UTF8.self)
  }

  private func isEqual(_ symbol: Symbol, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(bounds[Int(symbol.rawValue)])
    guard Int(bounds[Int(symbol.rawValue) + 1]) - start == bytes.count else { return false }
    return pool.withUnsafeBufferPointer { pool in
      for index in 0..<bytes.count where pool[start + index] != bytes[index] { return false }
      return true
    }
  }

  private mutating func insert(_ symbol: Symbol) {
    let mask = buckets.count - 1
    let hash = bytes(of: symbol).withUnsafeBufferPointer { Self.hash($0) }
    var slot = Int(truncatingIfNeeded: hash) & mask
    while buckets[slot] != 0 { slot = (slot + 1) & mask }
    buckets[slot] = symbol.rawValue
  }

  private mutating func grow() {
    buckets = Array(repeating: 0, count: buckets.count * 2)
    for index in 1..<bounds.count - 1 { insert(Symbol(rawValue: UInt32(index))) }
  }

  /// The count, the first eight bytes and the last eight, mixed: a few steps however long the text.
  ///
  /// The table is fixed before a return is read, so a return cannot make it collide.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    guard let base = bytes.baseAddress, bytes.count > 0 else { return 0 }
    let raw = UnsafeRawPointer(base)
    var first: UInt64 = 0
    var last: UInt64 = 0
    if bytes.count >= 8 {
      first = raw.loadUnaligned(as: UInt64.self)
      last = raw.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
    } else if bytes.count >= 4 {
      first = UInt64(raw.loadUnaligned(as: UInt32.self))
      last = UInt64(raw.loadUnaligned(fromByteOffset: bytes.count - 4, as: UInt32.self))
    } else {
      first = UInt64(bytes[0])
      last = UInt64(bytes[bytes.count / 2]) << 8 | UInt64(bytes[bytes.count - 1])
    }
    var hash = (first ^ UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ hash >> 32 ^ last) &* 0x94D0_49BB_1331_11EB
    return hash ^ hash >> 29
  }
}
