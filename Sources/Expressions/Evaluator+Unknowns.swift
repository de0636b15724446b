package import Facts

extension Evaluator {
  /// The most places that one unknown remembers.
  private static var placeLimit: Int { 16 }

  /// The places an unknown stands for, first asked first. For an absent list that counts as empty: where it would be.
  package func places(_ value: Value) -> [UnknownPlace] {
    if value.kind == .list, value.flags & Self.absentList != 0 { return Array(scratch.places[placeSet(value.high)]) }
    guard value.isUnknown else { return [] }
    if value.pool == .scratch { return Array(scratch.places[placeSet(value.low)]) }
    return [place(value)]
  }

  /// The message of an error; empty for any other value.
  package func message(_ error: Value) -> String {
    guard error.kind == .error, Int(error.bits) < scratch.faults.count else { return "" }
    return scratch.faults[Int(error.bits)].message
  }

  /// Marks an empty list that stands for an absent one; its first item is then the number of its place.
  static var absentList: UInt16 { 2 }

  private func placeSet(_ index: UInt32) -> Range<Int> {
    Int(index) < scratch.placeSets.count ? scratch.placeSets[Int(index)] : 0..<0
  }

  private func place(_ unknown: Value) -> UnknownPlace {
    UnknownPlace(
      record: unknown.high, slot: unknown.low, node: unknown.node, isFaulty: unknown.isFaulty,
      isInPack: unknown.pool == .pack)
  }

  /// An unknown of several places.
  mutating func unknown(_ places: [UnknownPlace], isFaulty: Bool) -> Value {
    let start = scratch.places.count
    scratch.places += places
    scratch.placeSets.append(start..<scratch.places.count)
    return Value(
      kind: .unknown, bits: UInt64(scratch.placeSets.count - 1), pool: .scratch, node: places.first?.node ?? .max,
      flags: isFaulty ? 1 : 0)
  }

  /// The empty list that an absent one counts as; it remembers its place.
  mutating func emptyList(for absent: Value) -> Value {
    let place = unknown(places(absent), isFaulty: false)
    return Value(
      kind: .list, bits: UInt64(place.low) << 32, pool: .scratch, node: absent.node, flags: Self.absentList)
  }

  /// An error value.
  mutating func error(_ fault: EvaluationFault) -> Value {
    if let last = scratch.faults.last, last == fault || scratch.faults.count >= 100_000 {
      return Value(kind: .error, bits: UInt64(scratch.faults.count - 1), pool: .scratch)
    }
    scratch.faults.append(fault)
    return Value(kind: .error, bits: UInt64(scratch.faults.count - 1), pool: .scratch)
  }

  /// What a strict operator gives where an operand is unknown or an error: all unknowns merged, else the first error.
  mutating func absorb(_ left: Value, _ right: Value) -> Value {
    switch (left.kind, right.kind) {
    case (.unknown, .unknown): merge(left, right)
    case (.unknown, _): left
    case (_, .unknown): right
    case (.error, _): left
    default: right
    }
  }

  /// An unknown with the places of two, each once.
  mutating func merge(_ left: Value, _ right: Value) -> Value {
    if left.pool == right.pool, left.bits == right.bits { return left }
    var all = places(left)
    guard all.count < Self.placeLimit, scratch.places.count < 1_000_000 else { return left }
    let count = all.count
    for place in places(right) where !all.contains(place) && all.count < Self.placeLimit { all.append(place) }
    charge(all.count)
    return all.count == count ? left : unknown(all, isFaulty: left.isFaulty || right.isFaulty)
  }

  // MARK: Logic

  mutating func not(_ value: Value) -> Value {
    if value.kind == .bool { return .bool(value.bits == 0) }
    return value.isKnown ? error(.noOverload("!")) : value
  }

  mutating func and(_ left: Value, _ right: Value) -> Value {
    if left.isTrue { return right.kind == .bool ? right : other(right, "&&") }
    if right.isFalse { return right }
    return logic(left, right, "&&")
  }

  mutating func or(_ left: Value, _ right: Value) -> Value {
    if left.isFalse { return right.kind == .bool ? right : other(right, "||") }
    if right.isTrue { return right }
    return logic(left, right, "||")
  }

  private mutating func logic(_ left: Value, _ right: Value, _ sign: String) -> Value {
    let first = left.kind == .bool ? left : other(left, sign)
    let second = right.kind == .bool ? right : other(right, sign)
    return absorb(first, second)
  }

  private mutating func other(_ value: Value, _ sign: String) -> Value {
    value.isKnown ? error(.noOverload(sign)) : value
  }

  /// Where to go on after a condition; leaves the condition on the stack where it is neither true nor false.
  mutating func branch(_ instruction: Instruction, _ next: Int) -> Int {
    let condition = stack[top]
    if condition.kind == .bool {
      top -= 1
      return condition.bits != 0 ? next : Int(instruction.target)
    }
    if condition.isKnown { replace { (evaluator, _) in evaluator.error(.noOverload("?:")) } }
    return Int(instruction.operand)
  }
}
