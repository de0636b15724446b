internal import CivilDates
internal import Facts
internal import Symbols

/// A condition that comes out the same whatever is looked at.
package struct ConstantCondition: Sendable {
  /// Its bytes in the expression's text.
  package let span: Range<Int>
  /// The condition as written.
  package let text: String
  /// What it always is.
  package let value: Bool
}

extension ExpressionCompiler {
  /// The conditions of an expression that are always true or always false: those that name nothing, comparisons of a thing
  /// with itself, clauses that contradict or repeat each other. Of two that lie inside each other only the outer one.
  ///
  /// What a condition is: the whole, where it is true or false; a clause; the question of `?:`; the test of a macro.
  /// `true` written as the whole of an expression is meant, and is none.
  package func constantConditions(
    of source: String, variables: [Variable], expecting expected: ExpressionType?
  ) -> [ConstantCondition] {
    let (checked, problems) = check(source, variables: variables, expecting: expected)
    return problems.isEmpty ? constantConditions(source, checked) : []
  }

  /// The constant conditions of the body of a shared definition.
  package func constantConditions(ofDefinition name: String) -> [ConstantCondition] {
    guard let number = scope.definitionNumbers[name], !scope.definitions[number].isBroken else { return [] }
    return constantConditions(scope.definitions[number].definition.body, scope.definitions[number].body)
  }

  /// Whether an expression names nothing that could differ from one return to the next; false for one with problems.
  package func isConstant(_ source: String, variables: [Variable]) -> Bool {
    let (checked, problems) = check(source, variables: variables, expecting: nil)
    return problems.isEmpty && isConstant(checked.tree.root, in: checked)
  }

  private func constantConditions(_ source: String, _ checked: CheckedExpression) -> [ConstantCondition] {
    let texts = SubexpressionTexts(source, checked)
    var found: [ConstantCondition] = []
    func visit(_ id: ExpressionNodeID, isCondition: Bool) {
      if isCondition, let value = constantValue(of: id, in: checked, texts) {
        found.append(ConstantCondition(span: texts.outer(id), text: texts.text(of: id), value: value))
        return
      }
      for child in checked.tree.children(of: id) {
        visit(child, isCondition: Self.decides(child, below: id, in: checked))
      }
    }
    if case .bool = checked.tree[checked.tree.root].kind { return [] }
    visit(checked.tree.root, isCondition: checked.type == .bool)
    return found
  }

  /// Whether a node decides something by itself for the node that holds it.
  private static func decides(
    _ child: ExpressionNodeID, below id: ExpressionNodeID, in checked: CheckedExpression
  ) -> Bool {
    switch checked.tree[id].kind {
    case .logical, .not: true
    case .conditional(let condition, _, _): child == condition
    case .macro(_, let range, _, let bodies):
      child != range && child == bodies[0] && checked.types[child.index] == .bool
    default: false
    }
  }

  private func constantValue(
    of id: ExpressionNodeID, in checked: CheckedExpression, _ texts: SubexpressionTexts
  ) -> Bool? {
    if isConstant(id, in: checked), let value = evaluate(texts.text(of: id)) { return value }
    switch checked.tree[id].kind {
    case .binary(let sign, let left, let right):
      guard texts.tokens(of: left) == texts.tokens(of: right) else { return nil }
      switch sign {
      case .equal, .lessEqual, .greaterEqual: return true
      case .notEqual, .less, .greater: return false
      default: return nil
      }
    case .logical(let isAnd, let terms):
      let clauses = terms.map { texts.tokens(of: $0) }
      for term in terms {
        if case .not(let operand) = checked.tree[term].kind, clauses.contains(texts.tokens(of: operand)) {
          return !isAnd
        }
      }
      return nil
    default: return nil
    }
  }

  /// Whether nothing below a node names what differs from one return to the next.
  private func isConstant(_ id: ExpressionNodeID, in checked: CheckedExpression) -> Bool {
    switch checked.references[id.index] {
    case .frame, .documentField, .packField, .texts: return false
    case .definition(let number):
      let body = scope.definitions[number].body
      if !isConstant(body.tree.root, in: body) { return false }
    case .none, .bound, .field, .operation, .date, .typeName, .namespace: break
    }
    return checked.tree.children(of: id).allSatisfy { isConstant($0, in: checked) }
  }

  /// What a condition that names nothing comes to; `nil` for an error, or for one that uses a name bound around it.
  private func evaluate(_ source: String) -> Bool? {
    var symbols = SymbolTable()
    let calendar = WorkingCalendar(holidays: [], years: 1...1)
    guard let program = compile(source, variables: [], expecting: .bool, symbols: &symbols).program else { return nil }
    var evaluator = Evaluator(pack: FactTable(), symbols: symbols, calendar: calendar)
    let value = evaluator.run(program)
    return value.kind == .bool ? value.asBool : nil
  }
}
