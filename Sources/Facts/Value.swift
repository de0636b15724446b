package import Symbols

/// One value of the rule language: a fact read from a file, a constant, or what an expression made of them.
///
/// Shape: 16 trivial bytes, never a reference, so that the evaluator copies words and counts nothing.
/// ```
///  bits    8   the payload, by kind (below)
///  header  8   bits 0–31 the tree node that the value was read from, `noNode` where it was made;
///              32–39 the kind; 40–47 the pool where the payload's bytes, items or record live; 48–63 flags
/// ```
/// | kind | bits |
/// |---|---|
/// | unknown | place: record index (high 32), slot (low 32); in pool `scratch` an index into the evaluator's place sets |
/// | error | index into the evaluator's errors |
/// | null | 0 |
/// | bool | 0 or 1 |
/// | int | two's complement |
/// | uint | as is |
/// | double | IEEE 754 bit pattern |
/// | date | day number (`CivilDate.dayNumber`), two's complement |
/// | text | pool `symbols`: the symbol; else byte offset (high 32), byte count (low 32) in that pool |
/// | list | first item (high 32), count (low 32) in that pool's items |
/// | record | record index in that pool's table |
/// | map | as list, keys and values in turn; the count is that of the entries |
/// | bytes | as text |
/// | timestamp | seconds since the year 1 (high 39 bits), nanoseconds without their low 5 bits; those are in `flags` |
/// | duration | nanoseconds, two's complement |
/// | type | the evaluator's number of the type |
/// | optional | in pool `scratch`: index of the item (high 32), 1 where there is one (low 32) |
///
/// Unknown: a field that is missing, null, blank or structurally faulty; `isFaulty` tells the last from the others, and
/// `node` is then what is written there.
@frozen
@usableFromInline
package struct Value: Sendable {
  /// What a value is.
  @frozen
  @usableFromInline
  package enum Kind: UInt8, Sendable {
    case unknown, error, null, bool, int, uint, double, date, text, bytes, list, map, record, timestamp, duration,
      type, optional
  }

  /// Where a value's payload lives.
  @frozen
  @usableFromInline
  package enum Pool: UInt8, Sendable {
    /// The bytes of the file; the document's `FactTable` for lists and records.
    case document
    /// Text whose decoded bytes differ from the source (escapes, folded lines).
    case decoded
    /// The symbol table.
    case symbols
    /// The `FactTable` of the pack's own tables.
    case pack
    /// Made during evaluation; gone when the evaluator is reset.
    case scratch
  }

  /// The `node` of a value that was not read from the file.
  @usableFromInline package static var noNode: UInt32 { .max }

  /// The payload; see the table above.
  @usableFromInline package var bits: UInt64
  /// Node, kind, pool and flags in one word, so that a value is copied as two words.
  @usableFromInline var header: UInt64

  /// A value from its parts.
  @inlinable
  package init(kind: Kind, bits: UInt64 = 0, pool: Pool = .document, node: UInt32 = .max, flags: UInt16 = 0) {
    self.bits = bits
    header =
      UInt64(node) | UInt64(kind.rawValue) << 32 | UInt64(pool.rawValue) << 40 | UInt64(flags) << 48
  }

  /// The source node, or `noNode`.
  @inlinable package var node: UInt32 {
    get { UInt32(truncatingIfNeeded: header) }
    set { header = header & ~0xFFFF_FFFF | UInt64(newValue) }
  }
  /// What it is.
  @inlinable package var kind: Kind {
    // Only `init` and the setter write these bits, from a kind.
    get { unsafeBitCast(UInt8(truncatingIfNeeded: header >> 32), to: Kind.self) }
    set { header = header & ~0xFF_0000_0000 | UInt64(newValue.rawValue) << 32 }
  }
  /// Where the payload lives.
  @inlinable package var pool: Pool {
    // As for `kind`.
    get { unsafeBitCast(UInt8(truncatingIfNeeded: header >> 40), to: Pool.self) }
    set { header = header & ~0xFF00_0000_0000 | UInt64(newValue.rawValue) << 40 }
  }
  /// Of an unknown value, bit 0: structurally faulty. Of a text: `fieldSymbol` and `isPartOfText`.
  @inlinable package var flags: UInt16 {
    get { UInt16(truncatingIfNeeded: header >> 48) }
    set { header = header & ~0xFFFF_0000_0000_0000 | UInt64(newValue) << 48 }
  }
  /// Whether another value is of the same kind and pool, whatever their nodes are.
  @inlinable package func isLike(_ other: Value) -> Bool { (header ^ other.header) & 0xFFFF_0000_0000 == 0 }
}

extension Value {
  /// Nothing is written in a slot of a record, or what is written cannot be read.
  ///
  /// - Parameters:
  ///   - record: the record's index in the document's table.
  ///   - slot: the field's index in the record's type.
  ///   - node: what is written there, where something is.
  ///   - isFaulty: whether a structural fault was reported for it.
  /// - Returns: an unknown value that names its place.
  @inlinable
  package static func unknown(record: UInt32, slot: UInt32, node: UInt32 = .max, isFaulty: Bool = false) -> Value {
    Value(
      kind: .unknown, bits: UInt64(record) << 32 | UInt64(slot), pool: .document, node: node, flags: isFaulty ? 1 : 0)
  }

  /// A Boolean.
  @inlinable
  package static func bool(_ value: Bool, node: UInt32 = .max) -> Value {
    Value(kind: .bool, bits: value ? 1 : 0, node: node)
  }

  /// A signed integer.
  @inlinable
  package static func int(_ value: Int64, node: UInt32 = .max) -> Value {
    Value(kind: .int, bits: UInt64(bitPattern: value), node: node)
  }

  /// A floating-point number.
  @inlinable
  package static func double(_ value: Double, node: UInt32 = .max) -> Value {
    Value(kind: .double, bits: value.bitPattern, node: node)
  }

  /// A calendar date by its day number.
  @inlinable
  package static func date(dayNumber: Int32, node: UInt32 = .max) -> Value {
    Value(kind: .date, bits: UInt64(bitPattern: Int64(dayNumber)), node: node)
  }

  /// A text by its bytes' place in a pool.
  @inlinable
  package static func text(
    offset: UInt32, count: UInt32, pool: Pool, node: UInt32 = .max, field: UInt16 = 0
  ) -> Value {
    Value(kind: .text, bits: UInt64(offset) << 32 | UInt64(count), pool: pool, node: node, flags: field)
  }

  /// A text by its symbol's number.
  @inlinable
  package static func text(symbol: UInt32, node: UInt32 = .max) -> Value {
    Value(kind: .text, bits: UInt64(symbol), pool: .symbols, node: node)
  }

  /// A list by its first item and count.
  @inlinable
  package static func list(first: UInt32, count: UInt32, pool: Pool, node: UInt32 = .max) -> Value {
    Value(kind: .list, bits: UInt64(first) << 32 | UInt64(count), pool: pool, node: node)
  }

  /// A record by its index.
  @inlinable
  package static func record(_ index: UInt32, pool: Pool, node: UInt32 = .max) -> Value {
    Value(kind: .record, bits: UInt64(index), pool: pool, node: node)
  }

  /// The high half of `bits`: an offset, a first item, a record.
  @inlinable package var high: UInt32 { UInt32(truncatingIfNeeded: bits >> 32) }
  /// The low half of `bits`: a count, a slot, a symbol, an index.
  @inlinable package var low: UInt32 { UInt32(truncatingIfNeeded: bits) }
  /// Whether nothing usable is there.
  @inlinable package var isUnknown: Bool { kind == .unknown }
  /// Whether something is written that a structural fault was reported for.
  @inlinable package var isFaulty: Bool { kind == .unknown && flags & 1 != 0 }
  /// Of a text of `FactTable.texts`, or a part of one: the symbol of the name of the field that it stands in; 0 for any
  /// other value, and for a text in no field that the schema knows.
  @inlinable package var fieldSymbol: UInt16 { kind == .text ? flags & 0x7FFF : 0 }
  /// The number by which a text names its field: the symbol of the field's name, or 0 where that is too large.
  package static func fieldSymbol(of symbol: Symbol) -> UInt16 {
    symbol.rawValue < 0x8000 ? UInt16(symbol.rawValue) : 0
  }
  /// Whether a text was found inside another. It may be the whole of it, and has the same bytes and node then: this alone
  /// tells the match from the scalar, which is pointed at with its quotes.
  @inlinable package var isPartOfText: Bool {
    get { kind == .text && flags & 0x8000 != 0 }
    set { flags = newValue ? flags | 0x8000 : flags & 0x7FFF }
  }
  /// The Boolean, of a value of kind `bool`.
  @inlinable package var asBool: Bool { bits != 0 }
  /// The integer, of kinds `int` and `date` (the day number).
  @inlinable package var asInt: Int64 { Int64(bitPattern: bits) }
  /// The number, of kind `double`.
  @inlinable package var asDouble: Double { Double(bitPattern: bits) }
}
