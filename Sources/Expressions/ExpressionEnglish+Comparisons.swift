internal import Facts

// Comparisons: equal or not, in which order, one of several, empty or not.
extension ExpressionEnglish {
  /// The statement that two values compare so, or with `negated` that they do not.
  mutating func comparison(
    _ sign: BinaryOperator, _ left: ExpressionNodeID, _ right: ExpressionNodeID, _ negated: Bool
  ) -> Statement {
    switch sign {
    case .equal, .notEqual:
      let isEqual = (sign == .equal) != negated
      if type(left) == .bool, type(right) == .bool, !isConstant(left), !isConstant(right) {
        let sides = [condition(left), condition(right)]
        return .list(isEqual ? "both of these hold, or neither does" : "exactly one of these holds", sides)
      }
      if let empty = emptiness(left, right, isEqual: isEqual) { return .clause(empty) }
      let verb = isEqual ? "is" : "is not"
      return .clause("\(noun(left)) \(verb) \(noun(right))")
    case .less, .lessEqual, .greater, .greaterEqual:
      let sign = negated ? sign.opposite : sign
      if let empty = emptiness(sign, left, right) { return .clause(empty) }
      if isWorkedOut(left), !isWorkedOut(right) {
        return .clause("\(noun(right)) \(order(sign.mirrored, type(left))) \(noun(left))")
      }
      return .clause("\(noun(left)) \(order(sign, type(left))) \(noun(right))")
    case .in: return .clause(membership(left, right, negated))
    default: return .clause("\(noun(left)) \(sign.sign) \(noun(right)) is \(negated ? "false" : "true")")
    }
  }

  /// Whether a value is worked out and not one that stands in a field: a sentence begins with what stands there.
  private func isWorkedOut(_ id: ExpressionNodeID) -> Bool {
    switch tree[id].kind {
    case .call, .method, .binary, .int, .double, .text: true
    case .name(let name, _): terms.contains(name)
    default: false
    }
  }

  private func isConstant(_ id: ExpressionNodeID) -> Bool {
    if case .bool = tree[id].kind { true } else { false }
  }

  /// How two values of a type are said to be in order.
  private mutating func order(_ sign: BinaryOperator, _ type: ExpressionType) -> String {
    switch type {
    case .date, .timestamp:
      switch sign {
      case .less: return "is before"
      case .lessEqual: return "is on or before"
      case .greater: return "is after"
      default: return "is on or after"
      }
    case .enumeration(let id):
      vocabulary.note(order: id)
      switch sign {
      case .less: return "is lower than"
      case .lessEqual: return "is not higher than"
      case .greater: return "is higher than"
      default: return "is not lower than"
      }
    default:
      switch sign {
      case .less: return "is less than"
      case .lessEqual: return "is at most"
      case .greater: return "is more than"
      default: return "is at least"
      }
    }
  }

  /// `size(x) == 0` and its like.
  private mutating func emptiness(
    _ left: ExpressionNodeID, _ right: ExpressionNodeID, isEqual: Bool
  ) -> String? {
    guard case .int(0) = tree[right].kind, let list = counted(left) else { return nil }
    return "\(list) \(isEqual ? "is empty" : "is not empty")"
  }

  /// `size(x) > 0` and its like.
  private mutating func emptiness(
    _ sign: BinaryOperator, _ left: ExpressionNodeID, _ right: ExpressionNodeID
  ) -> String? {
    guard case .int(let bound) = tree[right].kind else { return nil }
    switch (sign, bound) {
    case (.greater, 0), (.greaterEqual, 1): return counted(left).map { "\($0) is not empty" }
    case (.lessEqual, 0), (.less, 1): return counted(left).map { "\($0) is empty" }
    default: return nil
    }
  }

  /// The list whose items `size(…)` counts, as a noun.
  private mutating func counted(_ id: ExpressionNodeID) -> String? {
    let list: ExpressionNodeID
    switch tree[id].kind {
    case .call(_, let arguments): list = arguments.first ?? id
    case .method(let target, _, _): list = target
    default: return nil
    }
    guard case .operation(.size, _) = reference(id), case .list = type(list) else { return nil }
    return "the list of \(noun(list))"
  }

  /// *is a or b*; *is not a*, *is neither a nor b*, *is none of a, b or c*.
  private func oneOf(_ values: [String], _ negated: Bool) -> String {
    switch (negated, values.count) {
    case (_, 0): negated ? "is not among no values, which always holds" : "is among no values, which never holds"
    case (false, _): "is \(EnglishWords.listed(values, "or"))"
    case (true, 1): "is not \(values[0])"
    case (true, 2): "is neither \(values[0]) nor \(values[1])"
    default: "is none of \(EnglishWords.listed(values, "or"))"
    }
  }

  private mutating func membership(
    _ left: ExpressionNodeID, _ right: ExpressionNodeID, _ negated: Bool
  ) -> String {
    if case .list(let items, _) = tree[right].kind {
      var values: [String] = []
      for item in items { values.append(noun(item)) }
      return "\(noun(left)) \(oneOf(values, negated))"
    }
    if let (values, origin) = parameterValues(right) {
      return "\(noun(left)) \(oneOf(values, negated))\(origin)"
    }
    return "\(noun(left)) \(negated ? "is not among" : "is among") \(noun(right))"
  }
}

extension BinaryOperator {
  /// The ordering sign between the same operands the other way round.
  fileprivate var mirrored: BinaryOperator {
    switch self {
    case .less: .greater
    case .lessEqual: .greaterEqual
    case .greater: .less
    case .greaterEqual: .lessEqual
    default: self
    }
  }

  /// What an ordering sign becomes where it is not to hold.
  fileprivate var opposite: BinaryOperator {
    switch self {
    case .less: .greaterEqual
    case .lessEqual: .greater
    case .greater: .lessEqual
    case .greaterEqual: .less
    default: self
    }
  }
}
