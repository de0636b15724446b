internal import Facts

extension Evaluator {
  /// The greatest or least of a list of numbers, or the one number given.
  mutating func extremum(_ operation: Operation, _ value: Value) -> Value {
    let name = operation == .greatest ? "math.greatest" : "math.least"
    if value.isNumber { return value }
    guard value.kind == .list else { return error(.noOverload(name)) }
    guard value.low > 0 else { return error(.emptyList(name)) }
    charge(count(value))
    var best = item(value, at: 0)
    for index in 0..<count(value) {
      let next = item(value, at: index)
      guard next.isNumber else { return next.isKnown ? error(.noOverload(name)) : next }
      guard let order = compareNumbers(next, best) else { continue }
      if operation == .greatest ? order > 0 : order < 0 { best = next }
    }
    return best
  }

  mutating func performOnNumber(_ operation: Operation, _ value: Value) -> Value {
    switch (operation, value.kind) {
    case (.ceiling, .double): return .double(value.asDouble.rounded(.up))
    case (.floor, .double): return .double(value.asDouble.rounded(.down))
    case (.round, .double): return .double(value.asDouble.rounded(.toNearestOrAwayFromZero))
    case (.truncate, .double): return .double(value.asDouble.rounded(.towardZero))
    case (.isNaN, .double): return .bool(value.asDouble.isNaN)
    case (.isInfinite, .double): return .bool(value.asDouble.isInfinite)
    case (.isFinite, .double): return .bool(value.asDouble.isFinite)
    case (.absolute, .double): return .double(value.asDouble.magnitude)
    case (.absolute, .uint): return value
    case (.absolute, .int): return value.asInt == .min ? error(.overflow) : .int(abs(value.asInt))
    case (.sign, .double):
      let number = value.asDouble
      return .double(number.isNaN ? number : number > 0 ? 1 : number < 0 ? -1 : 0)
    case (.sign, .uint): return Value(kind: .uint, bits: value.bits == 0 ? 0 : 1)
    case (.sign, .int): return .int(value.asInt.signum())
    case (.squareRoot, .double): return .double(value.asDouble.squareRoot())
    case (.squareRoot, .int): return .double(Double(value.asInt).squareRoot())
    case (.squareRoot, .uint): return .double(Double(value.bits).squareRoot())
    default: return error(.noOverload("\(operation)"))
    }
  }

  mutating func performOnBits(_ operation: Operation, _ left: Value, _ right: Value) -> Value {
    guard left.kind == .int || left.kind == .uint else { return error(.noOverload("\(operation)")) }
    let bits: UInt64
    switch operation {
    case .bitNot: bits = ~left.bits
    case .shiftLeft, .shiftRight:
      guard right.kind == .int else { return error(.noOverload("\(operation)")) }
      guard right.asInt >= 0 else { return error(.negativeShift) }
      bits = operation == .shiftLeft ? left.bits << right.asInt : left.bits >> right.asInt
    default:
      guard left.kind == right.kind else { return error(.noOverload("\(operation)")) }
      bits =
        operation == .bitAnd
        ? left.bits & right.bits : operation == .bitOr ? left.bits | right.bits : left.bits ^ right.bits
    }
    return Value(kind: left.kind, bits: bits)
  }
}
