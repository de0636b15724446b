internal import Facts

extension Evaluator {
  @inline(__always)
  mutating func equal(_ left: Value, _ right: Value, isNegated: Bool) -> Value {
    if left.isLike(right), left.isPlain { return .bool((left.bits == right.bits) != isNegated) }
    return equalOther(left, right, isNegated)
  }

  mutating func equalOther(_ left: Value, _ right: Value, _ isNegated: Bool) -> Value {
    guard left.isKnown, right.isKnown else { return absorb(left, right) }
    let isEqual = isEqual(left, right)
    switch left.kind {
    case .list, .map, .optional: if let unknown = takeUnknown(), isEqual { return unknown }
    default: break
    }
    return .bool(isEqual != isNegated)
  }

  /// What was not known inside lists that were compared and otherwise equal.
  mutating func takeUnknown() -> Value? {
    defer { scratch.unknown = nil }
    return scratch.unknown
  }

  /// Remembers an item that is not known; it counts as equal until all others have been compared.
  private mutating func isPerhapsEqual(_ left: Value, _ right: Value) -> Bool {
    let outcome = absorb(left, right)
    scratch.unknown = scratch.unknown.map { absorb($0, outcome) } ?? outcome
    return true
  }

  /// Whether two known values are equal. Numbers compare by value whatever their kind; other kinds are never equal to
  /// each other. Where lists are equal but for items that are not known, `takeUnknown()` then gives those.
  mutating func isEqual(_ left: Value, _ right: Value) -> Bool {
    guard left.kind == right.kind else {
      if left.isNumber, right.isNumber { return compareNumbers(left, right) == 0 }
      return left.isKnown && right.isKnown ? false : isPerhapsEqual(left, right)
    }
    switch left.kind {
    case .null: return true
    case .bool, .int, .uint, .date, .type, .duration: return left.bits == right.bits
    case .timestamp: return left.bits == right.bits && left.flags == right.flags
    case .optional: return isEqualOptional(left, right)
    case .double: return left.asDouble == right.asDouble
    case .text, .bytes: return isEqualText(left, right)
    case .record: return left.bits == right.bits && (left.pool == .pack) == (right.pool == .pack)
    case .list: return isEqualList(left, right)
    case .map: return isEqualMap(left, right)
    case .unknown, .error: return isPerhapsEqual(left, right)
    }
  }

  private mutating func isEqualText(_ left: Value, _ right: Value) -> Bool {
    if left.pool == .symbols || right.pool == .symbols {
      if left.pool == right.pool { return left.low == right.low }
    } else if left.low != right.low {
      return false
    }
    let first = textBytes(left)
    let second = textBytes(right)
    guard first.count == second.count else { return false }
    charge(first.count / 16)
    return first.elementsEqual(second)
  }

  private mutating func isEqualList(_ left: Value, _ right: Value) -> Bool {
    guard count(left) == count(right) else { return false }
    charge(count(left))
    for index in 0..<count(left) {
      guard !isHalted, isEqual(item(left, at: index), item(right, at: index)) else { return false }
    }
    return true
  }

  private mutating func isEqualMap(_ left: Value, _ right: Value) -> Bool {
    guard left.low == right.low else { return false }
    charge(Int(left.low))
    for index in 0..<Int(left.low) {
      let key = entry(left.pool, Int(left.high) + 2 * index)
      guard !isHalted, let value = lookUp(right, key),
        isEqual(entry(left.pool, Int(left.high) + 2 * index + 1), value)
      else { return false }
    }
    return true
  }

  /// Below zero, zero or above, as the first number is less than, equal to or greater than the second; `nil` for NaN.
  func compareNumbers(_ left: Value, _ right: Value) -> Int? {
    switch (left.kind, right.kind) {
    case (.int, .int): return sign(left.asInt, right.asInt)
    case (.uint, .uint): return sign(left.bits, right.bits)
    case (.int, .uint): return left.asInt < 0 ? -1 : sign(UInt64(left.asInt), right.bits)
    case (.uint, .int): return right.asInt < 0 ? 1 : sign(left.bits, UInt64(right.asInt))
    case (.double, .double): return compare(left.asDouble, right.asDouble)
    case (.double, _): return compare(right, left.asDouble).map { -$0 }
    default: return compare(left, right.asDouble)
    }
  }

  private func compare(_ left: Double, _ right: Double) -> Int? {
    left.isNaN || right.isNaN ? nil : sign(left, right)
  }

  /// A whole number against a double: on the number line where they are far apart, else as doubles, as the language's
  /// own tests have it (2^63 - 1 and 2^63 as a double are equal).
  private func compare(_ whole: Value, _ double: Double) -> Int? {
    if double.isNaN { return nil }
    return sign(whole.kind == .int ? Double(whole.asInt) : Double(whole.bits), double)
  }

  private func sign<Number: Comparable>(_ left: Number, _ right: Number) -> Int {
    left < right ? -1 : left == right ? 0 : 1
  }

  @inline(__always)
  mutating func order(_ sign: BinaryOperator, _ left: Value, _ right: Value) -> Value {
    if left.kind == right.kind, left.kind == .date || left.kind == .int {
      return .bool(Self.holds(sign, left.asInt < right.asInt ? -1 : left.asInt == right.asInt ? 0 : 1))
    }
    return orderOther(sign, left, right)
  }

  private mutating func orderOther(_ sign: BinaryOperator, _ left: Value, _ right: Value) -> Value {
    guard left.isKnown, right.isKnown else { return absorb(left, right) }
    if left.isNumber, right.isNumber {
      guard let order = compareNumbers(left, right) else { return .bool(false) }
      return .bool(Self.holds(sign, order))
    }
    switch (left.kind, right.kind) {
    case (.bool, .bool): return .bool(Self.holds(sign, self.sign(left.bits, right.bits)))
    case (.text, .text), (.bytes, .bytes): return .bool(Self.holds(sign, compareTexts(left, right)))
    case (.timestamp, .timestamp):
      let order = self.sign(left.bits, right.bits)
      return .bool(Self.holds(sign, order == 0 ? self.sign(left.flags, right.flags) : order))
    case (.duration, .duration): return .bool(Self.holds(sign, self.sign(left.asInt, right.asInt)))
    default: return error(.noOverload(sign.sign))
    }
  }

  private mutating func compareTexts(_ left: Value, _ right: Value) -> Int {
    let first = textBytes(left)
    let second = textBytes(right)
    charge(min(first.count, second.count) / 16)
    if first.lexicographicallyPrecedes(second) { return -1 }
    return first.count == second.count && first.elementsEqual(second) ? 0 : 1
  }

  static func holds(_ sign: BinaryOperator, _ order: Int) -> Bool {
    switch sign {
    case .less: order < 0
    case .lessEqual: order <= 0
    case .greater: order > 0
    default: order >= 0
    }
  }

  /// Two values of an ordered enumeration; unknown where one of them stands outside the order.
  ///
  /// `order` holds the enumeration's values as texts, least first.
  mutating func rank(
    _ sign: UInt8, _ order: UnsafeBufferPointer<Value>, _ left: Value, _ right: Value
  ) -> Value {
    guard left.isKnown, right.isKnown else { return absorb(left, right) }
    guard let first = place(of: left, in: order), let second = place(of: right, in: order) else {
      return outsideOrder(left, right, order)
    }
    return .bool(Self.holds(BinaryOperator(rawValue: sign) ?? .less, first - second))
  }

  private mutating func place(of value: Value, in order: UnsafeBufferPointer<Value>) -> Int? {
    guard value.kind == .text else { return nil }
    if value.pool == .symbols {
      for index in order.indices where order[index].bits == value.bits { return index }
      return nil
    }
    return placeOfUnknownText(value, in: order)
  }

  private mutating func placeOfUnknownText(_ value: Value, in order: UnsafeBufferPointer<Value>) -> Int? {
    let bytes = textBytes(value)
    for index in order.indices where textBytes(order[index]).elementsEqual(bytes) { return index }
    return nil
  }

  /// Whether a value is one of some constants.
  mutating func isOneOf(_ constants: UnsafeBufferPointer<Value>, _ item: Value) -> Value {
    guard item.isKnown else { return item }
    for candidate in constants {
      let isSame =
        item.isLike(candidate) && item.isPlain
        ? item.bits == candidate.bits : isEqual(item, candidate)
      if isSame { return .bool(true) }
    }
    return .bool(false)
  }

  /// Unknown at the values that have no place in the order.
  private mutating func outsideOrder(
    _ left: Value, _ right: Value, _ order: UnsafeBufferPointer<Value>
  ) -> Value {
    var places: [UnknownPlace] = []
    for value in [left, right] where place(of: value, in: order) == nil && value.node != Value.noNode {
      let place = UnknownPlace(record: nil, slot: nil, node: value.node, isFaulty: false)
      if !places.contains(place) { places.append(place) }
    }
    return unknown(places, isFaulty: false)
  }
}

extension Value {
  /// Whether it equals another of its kind and pool exactly where the payloads do.
  @inline(__always) var isPlain: Bool {
    kind == .int || kind == .date || kind == .bool || (kind == .text && pool == .symbols)
  }
  /// Whether it is a number of any kind.
  var isNumber: Bool { kind == .int || kind == .uint || kind == .double }
}
