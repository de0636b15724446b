internal import Facts

extension TypeChecker {
  mutating func not(_ operand: ExpressionNodeID) -> ExpressionType {
    demandBool(operand, of: "!")
    return .bool
  }

  mutating func negate(_ operand: ExpressionNodeID, _ id: ExpressionNodeID) -> ExpressionType {
    let type = known(check(operand))
    switch type {
    case .int, .double, .dynamic, .parameter: return type
    default: return fail(.badOperand("-", type: phrase(type), help: nil), id)
    }
  }

  mutating func logical(_ isAnd: Bool, _ terms: [ExpressionNodeID]) -> ExpressionType {
    for term in terms { demandBool(term, of: isAnd ? "&&" : "||") }
    return .bool
  }

  mutating func conditional(
    _ condition: ExpressionNodeID, _ then: ExpressionNodeID, _ otherwise: ExpressionNodeID, _ hint: ExpressionType?,
    _ id: ExpressionNodeID
  ) -> ExpressionType {
    demandBool(condition, of: "?:")
    let first = check(then, hint: hint)
    let second = check(otherwise, hint: hint ?? first)
    if let joined = join(first, second) { return joined }
    if scope.isUnchecked { return .dynamic }
    return fail(.unlikeBranches(phrase(first), phrase(second)), id)
  }

  mutating func binary(
    _ sign: BinaryOperator, _ left: ExpressionNodeID, _ right: ExpressionNodeID, _ id: ExpressionNodeID
  ) -> ExpressionType {
    switch sign {
    case .equal, .notEqual:
      let (first, second) = operands(left, right)
      if !fits(first, second), !fits(second, first) { return unlike(sign, first, second, id) }
      return .bool
    case .less, .lessEqual, .greater, .greaterEqual: return ordering(sign, left, right, id)
    case .in: return membership(left, right, id)
    default: return arithmetic(sign, left, right, id)
    }
  }

  /// The types of two operands, where a text literal takes the enumeration of the other side.
  private mutating func operands(
    _ left: ExpressionNodeID, _ right: ExpressionNodeID
  ) -> (ExpressionType, ExpressionType) {
    if isConstantText(left), !isConstantText(right) {
      let second = check(right)
      return (check(left, hint: second), second)
    }
    let first = check(left)
    return (first, check(right, hint: first))
  }

  private func isConstantText(_ id: ExpressionNodeID) -> Bool {
    switch tree[id].kind {
    case .text: true
    case .list(let items, _): items.allSatisfy(isConstantText)
    case .conditional(_, let then, let otherwise): isConstantText(then) && isConstantText(otherwise)
    default: false
    }
  }

  private mutating func ordering(
    _ sign: BinaryOperator, _ left: ExpressionNodeID, _ right: ExpressionNodeID, _ id: ExpressionNodeID
  ) -> ExpressionType {
    let (first, second) = operands(left, right)
    let types = (known(first), known(second))
    switch types {
    case (.enumeration(let enumeration), .enumeration) where fits(first, second):
      checkOrder(enumeration, left, right, id)
    case (.dynamic, _), (_, .dynamic), (.parameter, _), (_, .parameter): break
    case (let one, let other) where one.isNumber && other.isNumber: break
    case (.text, .text), (.enumeration, .text), (.text, .enumeration), (.date, .date), (.bool, .bool),
      (.bytes, .bytes), (.timestamp, .timestamp), (.duration, .duration):
      break
    default: return unlike(sign, first, second, id)
    }
    return .bool
  }

  private mutating func checkOrder(
    _ enumeration: EnumerationID, _ left: ExpressionNodeID, _ right: ExpressionNodeID, _ id: ExpressionNodeID
  ) {
    let order = scope.schema[enumeration]
    guard order.isOrdered else { return report(.noOrder(enumeration: order.name), at: tree[id].nameSpan) }
    for side in [left, right] {
      guard case .text(let text) = tree[side].kind, let place = order.values.firstIndex(of: text),
        place < order.symbols.count, order.unordered.contains(order.symbols[place])
      else { continue }
      report(.outsideOrder(text, enumeration: order.name), side)
    }
  }

  private mutating func membership(
    _ left: ExpressionNodeID, _ right: ExpressionNodeID, _ id: ExpressionNodeID
  ) -> ExpressionType {
    let item: ExpressionType
    let whole: ExpressionType
    if isConstantText(left), !isConstantText(right) {
      whole = check(right)
      item = check(left, hint: known(whole).element)
    } else {
      item = check(left)
      whole = check(right, hint: .list(item))
    }
    switch known(whole) {
    case .list(let element):
      if !fits(item, element), !fits(element, item) { return unlike(.in, item, whole, id) }
    case .map(let key, _):
      if !fits(item, key) { return unlike(.in, item, whole, id) }
    case .dynamic, .parameter: break
    default: return unlike(.in, item, whole, id)
    }
    return .bool
  }

  private mutating func arithmetic(
    _ sign: BinaryOperator, _ left: ExpressionNodeID, _ right: ExpressionNodeID, _ id: ExpressionNodeID
  ) -> ExpressionType {
    let first = known(check(left))
    let second = known(check(right))
    switch (sign, first, second) {
    case (.remainder, .double, .double): return unlike(sign, first, second, id)
    case (_, .int, .int), (_, .uint, .uint), (_, .double, .double): return first
    case (.add, .text, .text), (.add, .enumeration, .text), (.add, .text, .enumeration),
      (.add, .enumeration, .enumeration):
      return .text
    case (.add, .bytes, .bytes), (.add, .duration, .duration), (.subtract, .duration, .duration): return first
    case (.add, .timestamp, .duration), (.subtract, .timestamp, .duration): return .timestamp
    case (.add, .duration, .timestamp): return .timestamp
    case (.subtract, .timestamp, .timestamp): return .duration
    case (.add, .list(let one), .list(let other)):
      return join(one, other).map { .list($0) } ?? unlike(sign, first, second, id)
    case (_, .dynamic, .dynamic), (_, .dynamic, .parameter), (_, .parameter, .dynamic), (_, .parameter, .parameter):
      return .dynamic
    case (_, .dynamic, let other), (_, .parameter, let other): return result(of: sign, with: other)
    case (_, let one, .dynamic), (_, let one, .parameter): return result(of: sign, with: one)
    default: return unlike(sign, first, second, id)
    }
  }

  /// What an operator gives where one operand is known, and the other only when the program runs.
  private func result(of sign: BinaryOperator, with known: ExpressionType) -> ExpressionType {
    switch (sign, known) {
    case (_, .int), (_, .uint), (_, .double), (.add, .text), (.add, .bytes), (.add, .list): known
    case (.add, .enumeration): .text
    case (.add, .timestamp): .timestamp
    default: .dynamic
    }
  }

  private mutating func unlike(
    _ sign: BinaryOperator, _ left: ExpressionType, _ right: ExpressionType, _ id: ExpressionNodeID
  ) -> ExpressionType {
    let types = [known(left), known(right)]
    if types.contains(.null), !scope.isPlain {
      report(.neverNull, at: tree[id].span)
    } else {
      let help = help(sign, types)
      report(.unlikeOperands(sign.sign, left: phrase(left), right: phrase(right), help: help), at: tree[id].span)
    }
    return sign == .equal || sign == .notEqual || sign == .in || sign.isOrdering ? .bool : .dynamic
  }

  private func help(_ sign: BinaryOperator, _ types: [ExpressionType]) -> String? {
    switch (sign, types[0], types[1]) {
    case (.add, .date, .int): "use `plusDays(date, days)` or `plusMonths(date, months)`"
    case (.subtract, .date, .int): "use `plusDays(date, -days)` or `plusMonths(date, -months)`"
    case (.subtract, .date, .date): "use `daysBetween(from, to)` or `monthsBetween(from, to)`"
    case (_, .date, .text), (_, .text, .date): "write a date as `date('2026-04-02')`"
    case (_, .int, .double), (_, .double, .int): "write a decimal number with a point, as in `5.0`"
    case (.equal, .list(.record), _), (.notEqual, .list(.record), _):
      "ask of its items, as in `list.exists(item, item.field == 'value')`"
    case (_, .int, .text), (_, .text, .int), (_, .double, .text), (_, .text, .double):
      "write a number without quotation marks"
    case (.equal, .list, .text), (.notEqual, .list, .text), (.equal, .list, .enumeration),
      (.notEqual, .list, .enumeration):
      "use `in` to ask whether a list holds a value"
    default: nil
    }
  }
}

extension ExpressionType {
  /// Whether values of the type are numbers.
  var isNumber: Bool { self == .int || self == .uint || self == .double }
}
