package import Facts
package import PersonalIdentifiers
internal import Symbols

extension Evaluator {
  /// The number of items of a list; 0 for any other value.
  @inline(__always)
  package func count(_ list: Value) -> Int { list.kind == .list ? Int(list.low) : 0 }

  /// An item of a list by its index; null where there is none.
  @inline(__always)
  package func item(_ list: Value, at index: Int) -> Value {
    guard list.kind == .list, index >= 0, index < Int(list.low) else { return Value(kind: .null) }
    return entry(list.pool, Int(list.high) + index)
  }

  /// The items of a list of any pool; empty for any other value.
  package func items(_ list: Value) -> [Value] { (0..<count(list)).map { item(list, at: $0) } }

  /// The bytes of a text; empty for any other value. Inlined, since a call would copy the whole evaluator first.
  @inline(__always)
  package func textBytes(_ value: Value) -> ArraySlice<UInt8> {
    guard value.kind == .text || value.kind == .bytes else { return [] }
    if value.pool == .symbols { return symbols.bytes(of: Symbol(rawValue: value.low)) }
    let pool =
      switch value.pool {
      case .document: documentBytes
      case .decoded: documentDecoded
      case .pack: packBytes
      default: scratch.bytes
      }
    let start = min(Int(value.high), pool.count)
    return pool[start..<min(start + Int(value.low), pool.count)]
  }

  /// The traits of each of some texts; those of an empty one for any other value.
  package func traits(of texts: [Value]) -> [IdentifierTraits] {
    documentBytes.withUnsafeBufferPointer { bytes in
      texts.map { text in
        // Nearly all stand in the file as they read.
        if text.kind == .text, text.pool == .document, Int(text.high) + Int(text.low) <= bytes.count {
          let range = Int(text.high)..<Int(text.high) + Int(text.low)
          return IdentifierTraits(of: UnsafeBufferPointer(rebasing: bytes[range]))
        }
        return textBytes(text).withUnsafeBufferPointer { IdentifierTraits(of: $0) }
      }
    }
  }

  /// Whether a text has an identifier of a kind. Complexity: O(bytes).
  package func holds(_ kind: IdentifierKind, _ text: Value) -> Bool {
    !IdentifierScanner.ranges(of: kind, in: textBytes(text)).isEmpty
  }

  /// A value of a pool's items.
  @inline(__always)
  func entry(_ pool: Value.Pool, _ index: Int) -> Value {
    switch pool {
    case .scratch: index < scratch.items.count ? scratch.items[index] : Value(kind: .null)
    case .pack: index < packItems.count ? ofPack(packItems[index]) : Value(kind: .null)
    default: index < documentItems.count ? documentItems[index] : Value(kind: .null)
    }
  }

  /// A list made of values.
  mutating func list(_ values: some Collection<Value>, node: UInt32 = Value.noNode) -> Value {
    guard scratch.items.count + values.count <= limits.items else { return error(.scratchLimit) }
    let first = UInt32(scratch.items.count)
    scratch.items.append(contentsOf: values)
    return .list(first: first, count: UInt32(values.count), pool: .scratch, node: node)
  }

  /// A text made of bytes.
  package mutating func text(_ bytes: some Collection<UInt8>, node: UInt32 = Value.noNode) -> Value {
    guard scratch.bytes.count + bytes.count <= limits.textBytes else { return error(.scratchLimit) }
    let offset = UInt32(scratch.bytes.count)
    scratch.bytes.append(contentsOf: bytes)
    return .text(offset: offset, count: UInt32(bytes.count), pool: .scratch, node: node)
  }

  /// Bytes as a value of their own kind.
  mutating func bytesValue(_ bytes: some Collection<UInt8>) -> Value {
    var value = text(bytes)
    if value.kind == .text { value.kind = .bytes }
    return value
  }

  /// A map of keys and values in turn.
  mutating func map(_ entries: [Value]) -> Value {
    var value = list(entries)
    guard value.kind == .list else { return value }
    value.kind = .map
    value.bits = UInt64(value.high) << 32 | UInt64(entries.count / 2)
    return value
  }

  /// The value of a map's entry; `nil` where it has no such key. Numbers that are equal are one key.
  mutating func lookUp(_ map: Value, _ key: Value) -> Value? {
    charge(Int(map.low) / 4)
    for index in 0..<Int(map.low) where isEqual(entry(map.pool, Int(map.high) + 2 * index), key) {
      return entry(map.pool, Int(map.high) + 2 * index + 1)
    }
    return nil
  }

  // MARK: Collections

  /// The first unknown (merged with the others) or error among the topmost values; `nil` where all are known.
  mutating func absorbTop(_ count: Int) -> Value? {
    var absorbed: Value?
    for index in top + 1 - count..<top + 1 where !stack[index].isKnown {
      absorbed = absorbed.map { absorb($0, stack[index]) } ?? stack[index]
    }
    return absorbed
  }

  mutating func makeList(_ count: Int) {
    let result = absorbTop(count) ?? list(UnsafeBufferPointer(start: stack.base + (top + 1 - count), count: count))
    top -= count
    push(result)
  }

  mutating func makeMap(_ count: Int) {
    let result = absorbTop(2 * count) ?? mapOfTop(count)
    top -= 2 * count
    push(result)
  }

  private mutating func mapOfTop(_ count: Int) -> Value {
    checkedMap(Array(UnsafeBufferPointer(start: stack.base + (top + 1 - 2 * count), count: 2 * count)))
  }

  mutating func index(_ whole: Value, _ index: Value) -> Value {
    guard whole.isKnown, index.isKnown else { return absorb(whole, index) }
    switch whole.kind {
    case .list: return listItem(whole, index)
    case .map: return lookUp(whole, index) ?? error(.noSuchKey(excerpt(index)))
    case .optional: return optionalEntry(whole, index)
    default: return error(.noOverload("[…]"))
    }
  }

  private mutating func listItem(_ list: Value, _ index: Value) -> Value {
    guard let position = exactIndex(index) else {
      return index.kind == .double || index.kind == .uint
        ? error(.indexOutside(index: excerpt(index), count: count(list))) : error(.noOverload("[…]"))
    }
    guard position >= 0, position < count(list) else {
      return error(.indexOutside(index: String(position), count: count(list)))
    }
    return item(list, at: position)
  }

  func exactIndex(_ value: Value) -> Int? {
    switch value.kind {
    case .int: Int(exactly: value.asInt)
    case .uint: Int(exactly: value.bits)
    case .double: value.asDouble.asWholeNumber
    default: nil
    }
  }

  mutating func select(_ whole: Value, _ key: Value) -> Value {
    guard whole.isKnown else { return whole }
    guard whole.kind == .map else {
      return whole.kind == .optional ? optionalEntry(whole, key) : error(.noOverload("field"))
    }
    return lookUp(whole, key) ?? error(.noSuchKey(excerpt(key)))
  }

  mutating func hasKey(_ whole: Value, _ key: Value) -> Value {
    if whole.isUnknown { return whole.isFaulty ? whole : .bool(false) }
    guard whole.kind != .error else { return whole }
    if whole.kind == .optional { return held(whole).map { hasKey($0, key) } ?? .bool(false) }
    guard whole.kind == .map else { return error(.noOverload("has")) }
    return .bool(lookUp(whole, key) != nil)
  }

  mutating func membership(_ item: Value, _ whole: Value) -> Value {
    guard item.isKnown, whole.isKnown else { return absorb(item, whole) }
    switch whole.kind {
    case .map: return .bool(lookUp(whole, item) != nil)
    case .list: break
    default: return error(.noOverload("in"))
    }
    charge(count(whole) / 4)
    var unknown: Value?
    for index in 0..<count(whole) {
      let candidate = self.item(whole, at: index)
      if !candidate.isKnown {
        unknown = unknown.map { absorb($0, candidate) } ?? candidate
      } else if isEqual(candidate, item) {
        guard let inside = takeUnknown() else { return .bool(true) }
        unknown = unknown.map { absorb($0, inside) } ?? inside
      } else {
        scratch.unknown = nil
      }
    }
    return unknown ?? .bool(false)
  }
}

extension Double {
  /// Itself as an integer; `nil` where it is none or does not fit. Needs no mathematics library.
  fileprivate var asWholeNumber: Int? {
    guard self >= -0x1p63, self < 0x1p63, Double(Int(self)) == self else { return nil }
    return Int(self)
  }
}
