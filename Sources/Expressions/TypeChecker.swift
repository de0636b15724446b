internal import Facts
internal import Spelling

/// A tree to its types and references, with everything that does not fit.
///
/// Each kind of node has a method; a node that is wrong gets type `dynamic`, so that one fault is reported once.
struct TypeChecker {
  let scope: ExpressionScope
  let limits: ExpressionLimits
  let tree: ExpressionTree
  var types: [ExpressionType]
  var references: [Reference]
  /// Names with their types, innermost last: variables, parameters, names bound by macros.
  var names: [(name: String, type: ExpressionType, reference: Reference)]
  var problems: [ExpressionProblem] = []
  var substitution = Substitution()
  /// Numbers of the definitions called.
  var called: Set<Int> = []

  init(
    _ tree: ExpressionTree, in scope: ExpressionScope, limits: ExpressionLimits,
    names: [(name: String, type: ExpressionType, reference: Reference)]
  ) {
    self.tree = tree
    self.scope = scope
    self.limits = limits
    self.names = names
    types = Array(repeating: .dynamic, count: tree.nodes.count)
    references = Array(repeating: .none, count: tree.nodes.count)
    substitution.enumerations = scope.schema.enumerations
    substitution.allowsNull = scope.isPlain
  }

  /// Checks the whole tree; the whole must have the type `expected`, where one is given.
  mutating func check(expecting expected: ExpressionType?) -> CheckedExpression {
    let found = check(tree.root, hint: expected)
    if let expected, !fits(found, expected) {
      report(.expectedType(phrase(expected), found: phrase(found)), tree.root)
    }
    return CheckedExpression(
      tree: tree, types: types.map { substitution.resolved($0) }, references: references)
  }

  /// Checks one node and everything below.
  ///
  /// `hint` is the type that the surroundings ask for: it makes text literals values of an enumeration.
  mutating func check(_ id: ExpressionNodeID, hint: ExpressionType? = nil) -> ExpressionType {
    let type = find(id, hint)
    types[id.index] = type
    return type
  }

  private mutating func find(_ id: ExpressionNodeID, _ hint: ExpressionType?) -> ExpressionType {
    switch tree[id].kind {
    case .null: return .null
    case .bool: return .bool
    case .int: return .int
    case .uint: return .uint
    case .double: return .double
    case .bytes: return .bytes
    case .text(let text): return textLiteral(text, id, hint)
    case .name(let name, let isAbsolute): return self.name(name, isAbsolute: isAbsolute, hint, id)
    case .select(let operand, let field, let isOptional): return select(operand, field, isOptional, id)
    case .present(let operand, let field, let isOptional): return present(operand, field, isOptional, id)
    case .index(let operand, let index, let isOptional): return self.index(operand, index, isOptional)
    case .not(let operand): return not(operand)
    case .negate(let operand): return negate(operand, id)
    case .binary(let sign, let left, let right): return binary(sign, left, right, id)
    case .logical(let isAnd, let terms): return logical(isAnd, terms)
    case .conditional(let condition, let then, let otherwise):
      return conditional(condition, then, otherwise, hint, id)
    case .call(let name, let arguments): return call(name, arguments, id)
    case .method(let target, let name, let arguments): return method(target, name, arguments, id)
    case .list(let items, let optional): return list(items, optional, hint)
    case .map(let entries): return map(entries)
    case .message(let name): return fail(.messagesUnsupported(name), id)
    case .macro(let macro, let range, let names, let bodies): return self.macro(macro, range, names, bodies, id)
    case .invalid: return .dynamic
    }
  }

  // MARK: Problems

  /// Adds a problem at a span.
  mutating func report(_ fault: ExpressionFault, at span: Range<Int>) {
    guard !scope.isUnchecked, problems.count < limits.problems else { return }
    problems.append(ExpressionProblem(fault, at: span))
  }

  /// Adds a problem at a node.
  mutating func report(_ fault: ExpressionFault, _ id: ExpressionNodeID) { report(fault, at: tree[id].span) }

  /// Adds a problem at a node's own name and gives up its type.
  mutating func fail(_ fault: ExpressionFault, _ id: ExpressionNodeID) -> ExpressionType {
    report(fault, at: tree[id].nameSpan)
    return .dynamic
  }

  // MARK: Types

  /// Whether a value of one type can stand where another is asked for.
  mutating func fits(_ type: ExpressionType, _ wanted: ExpressionType) -> Bool {
    substitution.fits(type, wanted)
  }

  /// A type in words.
  func phrase(_ type: ExpressionType) -> String { substitution.resolved(type).phrase(in: scope.schema) }

  /// What is known of a type by now.
  func known(_ type: ExpressionType) -> ExpressionType { substitution.known(type) }

  /// Demands true or false of a part of `&&`, `||`, `!`, `?:` or a macro.
  mutating func demandBool(_ id: ExpressionNodeID, of sign: String) {
    let type = check(id)
    if !fits(type, .bool) { report(.conditionNotBool(sign, type: phrase(type)), id) }
  }

  private mutating func textLiteral(
    _ text: String, _ id: ExpressionNodeID, _ hint: ExpressionType?
  ) -> ExpressionType {
    guard let hint, case .enumeration(let enumeration) = known(hint) else { return .text }
    let values = scope.schema[enumeration].values
    if !values.contains(text) {
      report(
        .unknownConstant(
          text, enumeration: scope.schema[enumeration].name, nearest: NearMiss.nearest(to: text, among: values),
          values: values), id)
    }
    return .enumeration(enumeration)
  }
}
