internal import Facts

extension Evaluator {
  mutating func negate(_ value: Value) -> Value {
    switch value.kind {
    case .int:
      let (result, overflow) = Int64(0).subtractingReportingOverflow(value.asInt)
      return overflow ? error(.overflow) : .int(result)
    case .double: return .double(-value.asDouble)
    case .unknown, .error: return value
    default: return error(.noOverload("-"))
    }
  }

  mutating func add(_ left: Value, _ right: Value) -> Value {
    switch (left.kind, right.kind) {
    case (.int, .int): return int(left.asInt.addingReportingOverflow(right.asInt))
    case (.uint, .uint): return uint(left.bits.addingReportingOverflow(right.bits))
    case (.double, .double): return .double(left.asDouble + right.asDouble)
    case (.text, .text): return joined(left, right)
    case (.bytes, .bytes):
      var result = joined(left, right)
      if result.kind == .text { result.kind = .bytes }
      return result
    case (.list, .list):
      charge(count(left) + count(right))
      guard !isHalted, count(left) + count(right) <= limits.items else { return error(.scratchLimit) }
      return list(items(left) + items(right))
    default: return shifted("+", left, right)
    }
  }

  private mutating func joined(_ left: Value, _ right: Value) -> Value {
    let bytes = Array(textBytes(left)) + Array(textBytes(right))
    charge(bytes.count / 16)
    return text(bytes)
  }

  mutating func subtract(_ left: Value, _ right: Value) -> Value {
    switch (left.kind, right.kind) {
    case (.int, .int): int(left.asInt.subtractingReportingOverflow(right.asInt))
    case (.uint, .uint): uint(left.bits.subtractingReportingOverflow(right.bits))
    case (.double, .double): .double(left.asDouble - right.asDouble)
    default: shifted("-", left, right)
    }
  }

  mutating func multiply(_ left: Value, _ right: Value) -> Value {
    switch (left.kind, right.kind) {
    case (.int, .int): int(left.asInt.multipliedReportingOverflow(by: right.asInt))
    case (.uint, .uint): uint(left.bits.multipliedReportingOverflow(by: right.bits))
    case (.double, .double): .double(left.asDouble * right.asDouble)
    default: mismatch("*", left, right)
    }
  }

  mutating func divide(_ left: Value, _ right: Value) -> Value {
    switch (left.kind, right.kind) {
    case (.int, .int), (.uint, .uint):
      if right.bits == 0 { return error(.divisionByZero) }
      return left.kind == .int
        ? int(left.asInt.dividedReportingOverflow(by: right.asInt))
        : Value(kind: .uint, bits: left.bits / right.bits)
    case (.double, .double): return .double(left.asDouble / right.asDouble)
    default: return mismatch("/", left, right)
    }
  }

  mutating func remainder(_ left: Value, _ right: Value) -> Value {
    switch (left.kind, right.kind) {
    case (.int, .int), (.uint, .uint):
      if right.bits == 0 { return error(.remainderByZero) }
      return left.kind == .int
        ? int(left.asInt.remainderReportingOverflow(dividingBy: right.asInt))
        : Value(kind: .uint, bits: left.bits % right.bits)
    default: return mismatch("%", left, right)
    }
  }

  private mutating func int(_ result: (partialValue: Int64, overflow: Bool)) -> Value {
    result.overflow ? error(.overflow) : .int(result.partialValue)
  }

  private mutating func uint(_ result: (partialValue: UInt64, overflow: Bool)) -> Value {
    result.overflow ? error(.overflow) : Value(kind: .uint, bits: result.partialValue)
  }

  /// What an operator gives for operands that it does not take.
  mutating func mismatch(_ sign: String, _ left: Value, _ right: Value) -> Value {
    left.isKnown && right.isKnown ? error(.noOverload(sign)) : absorb(left, right)
  }
}
