extension ExpressionTree {
  /// The nodes right below a node, in the order in which they are written.
  func children(of id: ExpressionNodeID) -> [ExpressionNodeID] {
    switch self[id].kind {
    case .null, .bool, .int, .uint, .double, .text, .bytes, .name, .message, .invalid: []
    case .select(let operand, _, _), .present(let operand, _, _), .not(let operand), .negate(let operand): [operand]
    case .index(let operand, let index, _): [operand, index]
    case .binary(_, let left, let right): [left, right]
    case .logical(_, let terms): terms
    case .conditional(let condition, let then, let otherwise): [condition, then, otherwise]
    case .call(_, let arguments): arguments
    case .method(let target, _, let arguments): [target] + arguments
    case .list(let items, _): items
    case .map(let entries): entries.flatMap { [$0.key, $0.value] }
    case .macro(_, let range, _, let bodies): [range] + bodies
    }
  }
}
