internal import Facts

extension CheckedExpression {
  /// The tree in one line, each node with its type, for tests: `_==_(full~answer.rating~rating, 'good'~rating)~bool`.
  func outline(in schema: FactSchema) -> String { outline(tree.root, schema) }

  private func outline(_ id: ExpressionNodeID, _ schema: FactSchema) -> String {
    shape(id) { outline($0, schema) } + "~" + types[id.index].name(in: schema)
  }

  private func shape(_ id: ExpressionNodeID, _ outline: (ExpressionNodeID) -> String) -> String {
    func listed(_ ids: [ExpressionNodeID]) -> String { ids.map(outline).joined(separator: ", ") }
    switch tree[id].kind {
    case .null: return "null"
    case .bool(let value): return "\(value)"
    case .int(let value): return "\(value)"
    case .uint(let value): return "\(value)u"
    case .double(let value): return "\(value)"
    case .text(let text): return "'\(text)'"
    case .bytes(let bytes): return "b\(bytes)"
    case .name(let name, let isAbsolute): return (isAbsolute ? "." : "") + name
    case .select(let operand, let field, let isOptional): return outline(operand) + (isOptional ? ".?" : ".") + field
    case .present(let operand, let field, _): return "has(\(outline(operand)).\(field))"
    case .index(let operand, let index, let isOptional):
      return outline(operand) + "[\(isOptional ? "?" : "")\(outline(index))]"
    case .not(let operand): return "!(\(outline(operand)))"
    case .negate(let operand): return "-(\(outline(operand)))"
    case .binary(let sign, let left, let right): return "_\(sign.sign)_(\(listed([left, right])))"
    case .logical(let isAnd, let terms): return (isAnd ? "_&&_" : "_||_") + "(\(listed(terms)))"
    case .conditional(let condition, let then, let otherwise): return "_?_:_(\(listed([condition, then, otherwise])))"
    case .call(let name, let arguments): return "\(name)(\(listed(arguments)))"
    case .method(let target, let name, let arguments): return "\(outline(target)).\(name)(\(listed(arguments)))"
    case .list(let items, _): return "[\(listed(items))]"
    case .map(let entries):
      return "{" + entries.map { "\(outline($0.key)): \(outline($0.value))" }.joined(separator: ", ") + "}"
    case .message(let name): return "\(name){}"
    case .macro(let macro, let range, let names, let bodies):
      return "\(outline(range)).\(macro)(\(names.joined(separator: ", ")) => \(listed(bodies)))"
    case .invalid: return "?"
    }
  }
}
