extension ExpressionParser {
  /// A call; `has` becomes a node of its own.
  mutating func call(
    _ name: String, _ arguments: [ExpressionNodeID], _ span: Range<Int>, _ nameSpan: Range<Int>
  ) -> ExpressionNodeID {
    guard allowsMacros, name == "has" else {
      return node(.call(name, arguments), span, name: nameSpan, over: arguments)
    }
    if let only = arguments.first, arguments.count == 1 {
      if case .select(let operand, let field, let isOptional) = tree[only].kind {
        return node(
          .present(operand, field, isOptional: isOptional), span, name: tree[only].nameSpan, over: operand)
      }
      if case .invalid = tree[only].kind { return only }
    }
    report(.hasNeedsField, at: span)
    return tree.add(.invalid, span, depth: 1)
  }

  /// A method call; a form that binds names becomes a macro.
  mutating func method(
    _ target: ExpressionNodeID, _ name: String, _ arguments: [ExpressionNodeID], _ span: Range<Int>,
    _ nameSpan: Range<Int>
  ) -> ExpressionNodeID {
    guard allowsMacros, let shape = shape(name, target) else {
      return node(.method(target, name, arguments), span, name: nameSpan, over: [target] + arguments)
    }
    guard shape.counts.contains(arguments.count) else {
      report(.wrongMacro(name, form: shape.form), at: span)
      return tree.add(.invalid, span, depth: 1)
    }
    let names = shape.names(arguments.count)
    var bound: [String] = []
    for argument in arguments.prefix(names) {
      guard case .name(let text, isAbsolute: false) = tree[argument].kind else {
        if case .invalid = tree[argument].kind { return argument }
        report(.notAName(macro: name), at: tree[argument].span)
        return tree.add(.invalid, span, depth: 1)
      }
      if bound.contains(text) {
        report(.repeatedName(text, macro: name), at: tree[argument].span)
        return tree.add(.invalid, span, depth: 1)
      }
      bound.append(text)
    }
    let bodies = Array(arguments.dropFirst(names))
    let range = shape.macro == .bind ? bodies[0] : target
    let rest = shape.macro == .bind ? [bodies[1]] : bodies
    return node(
      .macro(shape.macro, range, names: bound, bodies: rest), span, name: nameSpan, over: [range] + rest)
  }

  /// How a macro is written.
  private struct Shape {
    let macro: Macro
    let counts: ClosedRange<Int>
    let form: String
    /// The number of names bound, by the number of arguments.
    let names: (Int) -> Int
  }

  private func shape(_ name: String, _ target: ExpressionNodeID) -> Shape? {
    switch name {
    case "all": Shape(macro: .all, counts: 2...3, form: "list.all(item, condition)") { $0 - 1 }
    case "exists": Shape(macro: .exists, counts: 2...3, form: "list.exists(item, condition)") { $0 - 1 }
    case "exists_one", "existsOne":
      Shape(macro: .existsOne, counts: 2...3, form: "list.\(name)(item, condition)") { $0 - 1 }
    case "filter": Shape(macro: .filter, counts: 2...2, form: "list.filter(item, condition)") { _ in 1 }
    case "map":
      Shape(
        macro: .map, counts: 2...3, form: "list.map(item, value)` or `list.map(item, condition, value)"
      ) { _ in 1 }
    case "transformList":
      Shape(macro: .transformList, counts: 3...4, form: "list.transformList(index, item, value)") { _ in 2 }
    case "transformMap":
      Shape(macro: .transformMap, counts: 3...4, form: "map.transformMap(key, item, value)") { _ in 2 }
    case "transformMapEntry":
      Shape(macro: .transformMapEntry, counts: 3...4, form: "map.transformMapEntry(key, item, {key: value})") { _ in 2 }
    case "optMap": Shape(macro: .optionalMap, counts: 2...2, form: "optional.optMap(item, value)") { _ in 1 }
    case "optFlatMap":
      Shape(macro: .optionalFlatMap, counts: 2...2, form: "optional.optFlatMap(item, optional)") { _ in 1 }
    case "bind":
      if case .name("cel", _) = tree[target].kind {
        Shape(macro: .bind, counts: 3...3, form: "cel.bind(name, value, expression)") { _ in 1 }
      } else {
        nil
      }
    default: nil
    }
  }
}
