internal import Facts
internal import Timestamps

extension Evaluator {
  /// What an optional value holds; `nil` where it is none, and for any other value.
  func held(_ value: Value) -> Value? {
    value.kind == .optional && value.low == 1 ? entry(.scratch, Int(value.high)) : nil
  }

  /// An optional value that is none.
  static var none: Value { Value(kind: .optional, pool: .scratch) }

  /// An optional value that holds a known one; what is not known stays what it is.
  mutating func optional(of value: Value) -> Value {
    guard value.isKnown else { return value }
    var made = list(CollectionOfOne(value))
    if made.kind == .list { made.kind = .optional }
    return made
  }

  /// Two optional values are equal where both are none, or hold equal values.
  mutating func isEqualOptional(_ left: Value, _ right: Value) -> Bool {
    charge(1)
    guard !isHalted, let first = held(left), let second = held(right) else { return left.low == 0 && right.low == 0 }
    return isEqual(first, second)
  }

  mutating func performOnOptional(_ operation: Operation, _ value: Value) -> Value {
    switch operation {
    case .optionalNone: return Self.none
    case .optionalOf: return optional(of: value)
    case .optionalOfNonZero: return isZero(value) ? Self.none : optional(of: value)
    case .hasValue where value.kind == .optional: return .bool(value.low == 1)
    case .optionalValue where value.kind == .optional: return held(value) ?? error(.optionalNone)
    case .firstOptional where value.kind == .list, .lastOptional where value.kind == .list:
      guard value.low > 0 else { return Self.none }
      return optional(of: item(value, at: operation == .firstOptional ? 0 : Int(value.low) - 1))
    case .unwrapOptionals where value.kind == .list: return unwrapped(value)
    default: return error(.noOverload("\(operation)"))
    }
  }

  /// Whether a value is null, false, zero or empty.
  private func isZero(_ value: Value) -> Bool {
    switch value.kind {
    case .null: true
    case .bool, .int, .uint, .duration: value.bits == 0
    case .double: value.asDouble == 0
    case .text, .bytes: textBytes(value).isEmpty
    case .list, .map, .optional: value.low == 0
    case .timestamp: value.timestamp?.seconds == 0 && value.timestamp?.nanoseconds == 0
    default: false
    }
  }

  private mutating func unwrapped(_ list: Value) -> Value {
    charge(count(list))
    var values: [Value] = []
    for item in items(list) {
      guard item.kind == .optional else { return item.isKnown ? error(.noOverload("unwrap")) : item }
      if let value = held(item) { values.append(value) }
    }
    return self.list(values)
  }

  // MARK: Selection

  /// `.?key`, `[?key]`, and `.key` and `[key]` of an optional value: what is there, as an optional value.
  ///
  /// Where nothing is there, or the optional value is none: none. An index that no list or map takes is an error.
  mutating func optionalEntry(_ whole: Value, _ key: Value) -> Value {
    guard whole.isKnown, key.isKnown else { return absorb(whole, key) }
    switch whole.kind {
    case .optional: return held(whole).map { optionalEntry($0, key) } ?? whole
    case .map: return lookUp(whole, key).map { optional(of: $0) } ?? Self.none
    case .list:
      guard let position = exactIndex(key) else { return error(.noOverload("[…]")) }
      return (0..<count(whole)).contains(position) ? optional(of: item(whole, at: position)) : Self.none
    default: return error(.noOverload("?"))
    }
  }

  /// A field of a record as an optional value: none where nothing is written there; unknown where what is written is
  /// faulty, as with `has`.
  mutating func optionalField(_ record: Value, _ instruction: Instruction) -> Value {
    if record.kind == .optional { return held(record).map { optionalField($0, instruction) } ?? record }
    let isThere = hasField(of: record, instruction)
    guard isThere.isKnown, isThere.kind == .bool else { return isThere }
    return isThere.asBool ? optional(of: slot(instruction.operand, of: record)) : Self.none
  }

  // MARK: Branches

  mutating func optionalOr(_ instruction: Instruction, _ next: Int) -> Int {
    let value = stack[top]
    guard value.isKnown else { return Int(instruction.target) }
    guard value.kind == .optional else {
      replace { evaluator, _ in evaluator.error(.noOverload("or")) }
      return Int(instruction.target)
    }
    guard let inner = held(value) else {
      top -= 1
      return next
    }
    if instruction.count == 1 { stack[top] = inner }
    return Int(instruction.target)
  }

  mutating func demandOptional() {
    guard stack[top].isKnown, stack[top].kind != .optional else { return }
    replace { evaluator, _ in evaluator.error(.noOverload("optional")) }
  }

  mutating func optionalBegin(_ instruction: Instruction, _ next: Int) -> Int {
    let value = stack[top]
    if let inner = held(value) {
      locals[Int(instruction.slot)] = inner
      top -= 1
      return next
    }
    if value.isKnown, value.kind != .optional { replace { evaluator, _ in evaluator.error(.noOverload("optMap")) } }
    return Int(instruction.target)
  }

  // MARK: Literals

  mutating func makeOptionalList(_ instruction: Instruction, _ constants: UnsafeBufferPointer<Value>) {
    let count = Int(instruction.operand)
    var result = absorbTop(count)
    if result == nil {
      var values: [Value] = []
      for index in 0..<count {
        let value = stack[top + 1 - count + index]
        if constants[Int(instruction.target) + index].isFalse {
          values.append(value)
        } else if value.kind != .optional {
          result = error(.noOverload("?"))
          break
        } else if let inner = held(value) {
          values.append(inner)
        }
      }
      if result == nil { result = list(values) }
    }
    top -= count
    push(result ?? Self.none)
  }

  mutating func makeOptionalMap(_ instruction: Instruction, _ constants: UnsafeBufferPointer<Value>) {
    let count = Int(instruction.operand)
    var result = absorbTop(2 * count)
    if result == nil {
      var entries: [Value] = []
      for index in 0..<count {
        let key = stack[top + 1 - 2 * count + 2 * index]
        let value = stack[top + 2 - 2 * count + 2 * index]
        if constants[Int(instruction.target) + index].isFalse {
          entries += [key, value]
        } else if value.kind != .optional {
          result = error(.noOverload("?"))
          break
        } else if let inner = held(value) {
          entries += [key, inner]
        }
      }
      if result == nil { result = checkedMap(entries) }
    }
    top -= 2 * count
    push(result ?? Self.none)
  }
}
