internal import Facts

extension TypeChecker {
  mutating func macro(
    _ macro: Macro, _ range: ExpressionNodeID, _ bound: [String], _ bodies: [ExpressionNodeID],
    _ id: ExpressionNodeID
  ) -> ExpressionType {
    switch macro {
    case .bind:
      let type = check(range)
      return with([(bound[0], type)]) { $0.check(bodies[0]) }
    case .optionalMap, .optionalFlatMap: return optionalMacro(macro, range, bound, bodies, id)
    default: return loop(macro, range, bound, bodies, id)
    }
  }

  private mutating func loop(
    _ macro: Macro, _ range: ExpressionNodeID, _ bound: [String], _ bodies: [ExpressionNodeID],
    _ id: ExpressionNodeID
  ) -> ExpressionType {
    let whole = known(check(range))
    let variables = zip(bound, boundTypes(whole, count: bound.count, macro, range)).map { ($0, $1) }
    let sign = String(describing: macro == .existsOne ? "exists_one" : "\(macro)")
    return with(variables) { checker in
      if bodies.count == 2 { checker.demandBool(bodies[0], of: sign) }
      switch macro {
      case .all, .exists, .existsOne:
        checker.demandBool(bodies[0], of: sign)
        return .bool
      case .filter:
        checker.demandBool(bodies[0], of: sign)
        if case .list = whole { return whole }
        return .list(variables[0].1)
      case .map, .transformList: return .list(checker.check(bodies[bodies.count - 1]))
      case .transformMap: return .map(variables[0].1, checker.check(bodies[bodies.count - 1]))
      default:
        let body = bodies[bodies.count - 1]
        let entry = checker.check(body)
        switch checker.known(entry) {
        case .map: return entry
        case .dynamic, .parameter: break
        default:
          let wanted = checker.phrase(.map(.dynamic, .dynamic))
          checker.report(.expectedType(wanted, found: checker.phrase(entry)), body)
        }
        return .map(.dynamic, .dynamic)
      }
    }
  }

  /// The types of the names that a loop over a list or a map binds.
  private mutating func boundTypes(
    _ whole: ExpressionType, count: Int, _ macro: Macro, _ range: ExpressionNodeID
  ) -> [ExpressionType] {
    switch whole {
    case .list(let element): return count == 2 ? [.int, element] : [element]
    case .map(let key, let value): return count == 2 ? [key, value] : [key]
    case .dynamic, .parameter: return Array(repeating: .dynamic, count: count)
    default:
      report(.notAList(macro: "\(macro)", type: phrase(whole)), range)
      return Array(repeating: .dynamic, count: count)
    }
  }

  private mutating func optionalMacro(
    _ macro: Macro, _ range: ExpressionNodeID, _ bound: [String], _ bodies: [ExpressionNodeID],
    _ id: ExpressionNodeID
  ) -> ExpressionType {
    let type = known(check(range))
    let wrapped: ExpressionType
    switch type {
    case .optional(let inner): wrapped = inner
    case .dynamic, .parameter: wrapped = .dynamic
    default:
      report(.expectedType(phrase(.optional(.dynamic)), found: phrase(type)), range)
      wrapped = .dynamic
    }
    let result = with([(bound[0], wrapped)]) { $0.check(bodies[0]) }
    if macro == .optionalMap { return .optional(result) }
    switch known(result) {
    case .optional, .dynamic, .parameter: break
    default: report(.expectedType(phrase(.optional(.dynamic)), found: phrase(result)), bodies[0])
    }
    return result
  }

  /// Checks with some names bound.
  private mutating func with(
    _ bound: [(String, ExpressionType)], _ check: (inout TypeChecker) -> ExpressionType
  ) -> ExpressionType {
    let count = names.count
    for (name, type) in bound { names.append((name, type, .bound)) }
    defer { names.removeLast(names.count - count) }
    return check(&self)
  }
}
