/// Tokens to a tree, by hand: precedence climbing, with recovery, so that one reading reports several problems.
///
/// Source: the grammar of the CEL language definition.
struct ExpressionParser {
  let bytes: [UInt8]
  let limits: ExpressionLimits
  let allowsMacros: Bool
  private var lexer: Lexer
  /// The token to be read next.
  private(set) var token: Token
  /// The end of the last token that was read.
  private(set) var lastEnd = 0
  private var nesting = 0
  private var isRecovering = false
  private var isTooDeep = false
  var tree = ExpressionTree()
  private(set) var problems: [ExpressionProblem] = []

  private init(_ bytes: [UInt8], limits: ExpressionLimits, allowsMacros: Bool) {
    self.bytes = bytes
    self.limits = limits
    self.allowsMacros = allowsMacros
    lexer = Lexer(bytes)
    token = lexer.next()
  }

  /// Reads a text as one expression.
  ///
  /// - Returns: the tree, with `invalid` nodes where something could not be read, and the problems in order.
  static func parse(
    _ source: String, limits: ExpressionLimits = .default, allowsMacros: Bool = true
  ) -> (tree: ExpressionTree, problems: [ExpressionProblem]) {
    let bytes = Array(source.utf8)
    guard bytes.count <= limits.sourceBytes else {
      var tree = ExpressionTree()
      tree.root = tree.add(.invalid, 0..<0, depth: 1)
      return (tree, [ExpressionProblem(.tooLong(limit: limits.sourceBytes), at: 0..<bytes.count)])
    }
    var parser = ExpressionParser(bytes, limits: limits, allowsMacros: allowsMacros)
    let root = parser.expression()
    parser.tree.root = root
    if parser.token.kind != .end { parser.reportUnexpected("the end of the expression") }
    return (parser.tree, parser.problems)
  }

  // MARK: Tokens

  /// Takes the token; the next one is read.
  @discardableResult
  mutating func advance() -> Token {
    let taken = token
    lastEnd = taken.range.upperBound
    token = lexer.next()
    return taken
  }

  /// Takes the token if it is of a kind.
  mutating func accept(_ kind: Token.Kind) -> Bool {
    guard token.kind == kind else { return false }
    advance()
    return true
  }

  /// Takes the closing sign of a bracket; where it is missing, skips to it, so that what follows is read again.
  mutating func close(_ kind: Token.Kind, _ description: String) {
    if token.kind != kind {
      reportUnexpected(description)
      skip()
    }
    if accept(kind) { isRecovering = false }
  }

  /// A comma between two parts is a place to begin anew.
  mutating func acceptComma() -> Bool {
    guard accept(.comma) else { return false }
    isRecovering = false
    return true
  }

  /// The text of a token.
  func text(_ token: Token) -> String { String(decoding: bytes[token.range], as: UTF8.self) }

  // MARK: Problems

  /// Adds a problem, unless the one before has not been passed yet.
  mutating func report(_ fault: ExpressionFault, at span: Range<Int>) {
    guard !isRecovering, problems.count < limits.problems else { return }
    problems.append(ExpressionProblem(fault, at: span))
  }

  /// Reports the token at hand as out of place, and stays quiet until the next comma or closing sign.
  mutating func reportUnexpected(_ expected: String) {
    switch token.kind {
    case .end: report(.expected(expected, found: "the end"), at: token.range)
    case .unclosedText: report(.unclosedText, at: token.range)
    case .foreign: report(.foreignSign(text(token)), at: token.range)
    case _ where precedingNot != nil:
      report(.expected("a value", found: "`not`"), at: precedingNot ?? token.range)
    default: report(.expected(expected, found: "`\(text(token))`"), at: token.range)
    }
    isRecovering = true
  }

  /// The word `not` where it is what was read last: it was taken for a name, and stands before what must not hold.
  private var precedingNot: Range<Int>? {
    let range = max(0, lastEnd - 3)..<lastEnd
    guard bytes[range].elementsEqual("not".utf8), range.lowerBound == 0 || !bytes[range.lowerBound - 1].isIdentifierPart
    else { return nil }
    return range
  }

  /// Skips to a comma or a closing sign of this level.
  private mutating func skip() {
    var open = 0
    while token.kind != .end {
      switch token.kind {
      case .leftParenthesis, .leftBracket, .leftBrace: open += 1
      case .rightParenthesis, .rightBracket, .rightBrace:
        if open == 0 { return }
        open -= 1
      case .comma where open == 0: return
      default: break
      }
      advance()
    }
  }

  /// Adds a node over its children; a tree that grows too deep becomes `invalid`.
  mutating func node(
    _ kind: ExpressionTree.Kind, _ span: Range<Int>, name: Range<Int>? = nil, over children: ExpressionNodeID...
  ) -> ExpressionNodeID {
    node(kind, span, name: name, over: children)
  }

  /// Adds a node over its children; a tree that grows too deep becomes `invalid`.
  mutating func node(
    _ kind: ExpressionTree.Kind, _ span: Range<Int>, name: Range<Int>? = nil, over children: [ExpressionNodeID]
  ) -> ExpressionNodeID {
    let depth = 1 + (children.map { tree[$0].depth }.max() ?? 0)
    guard depth <= limits.depth else {
      if !isTooDeep { report(.tooDeep(limit: limits.depth), at: span) }
      isTooDeep = true
      return tree.add(.invalid, span, depth: 1)
    }
    return tree.add(kind, span, name: name, depth: depth)
  }

  /// A node that stands for what could not be read.
  mutating func invalid() -> ExpressionNodeID { tree.add(.invalid, token.range, depth: 1) }

  // MARK: Operators

  /// `condition ? then : otherwise`, or less.
  mutating func expression() -> ExpressionNodeID {
    nesting += 1
    defer { nesting -= 1 }
    guard nesting <= limits.depth else {
      report(.tooDeep(limit: limits.depth), at: token.range)
      isRecovering = true
      while token.kind != .end { advance() }
      return invalid()
    }
    let condition = chain(isAnd: false)
    guard token.kind == .question else { return condition }
    let sign = advance().range
    let then = chain(isAnd: false)
    if !accept(.colon) {
      reportUnexpected("`:` and what holds otherwise")
      return then
    }
    let otherwise = expression()
    let span = tree[condition].span.lowerBound..<lastEnd
    return node(.conditional(condition, then, otherwise), span, name: sign, over: condition, then, otherwise)
  }

  /// A chain of `||` over chains of `&&`; each chain is one node, so a long one is not deep.
  private mutating func chain(isAnd: Bool) -> ExpressionNodeID {
    let first = isAnd ? comparison() : chain(isAnd: true)
    let kind = isAnd ? Token.Kind.and : .or
    guard token.kind == kind else { return first }
    let sign = token.range
    var terms = [first]
    while accept(kind) { terms.append(isAnd ? comparison() : chain(isAnd: true)) }
    let span = tree[first].span.lowerBound..<lastEnd
    return node(.logical(isAnd: isAnd, terms), span, name: sign, over: terms)
  }

  private mutating func comparison() -> ExpressionNodeID {
    var left = sum()
    while let sign = Self.comparisons[token.kind] { left = binary(sign, left) { $0.sum() } }
    return left
  }

  private mutating func sum() -> ExpressionNodeID {
    var left = product()
    while token.kind == .plus || token.kind == .minus {
      left = binary(token.kind == .plus ? .add : .subtract, left) { $0.product() }
    }
    return left
  }

  private mutating func product() -> ExpressionNodeID {
    var left = unary()
    while let sign = Self.products[token.kind] { left = binary(sign, left) { $0.unary() } }
    return left
  }

  private mutating func binary(
    _ sign: BinaryOperator, _ left: ExpressionNodeID, _ operand: (inout ExpressionParser) -> ExpressionNodeID
  ) -> ExpressionNodeID {
    let name = advance().range
    let right = operand(&self)
    let span = tree[left].span.lowerBound..<max(lastEnd, name.upperBound)
    return node(.binary(sign, left, right), span, name: name, over: left, right)
  }

  /// `!` and `-`, any number of either; a minus straight before a number belongs to the number.
  private mutating func unary() -> ExpressionNodeID {
    let kind = token.kind
    guard kind == .bang || kind == .minus else { return postfix(primary()) }
    var signs: [Range<Int>] = []
    while token.kind == kind { signs.append(advance().range) }
    var operand: ExpressionNodeID
    if kind == .minus, let sign = signs.last, token.kind == .int || token.kind == .double {
      operand = postfix(number(negatedBy: sign))
      signs.removeLast()
    } else {
      operand = postfix(primary())
    }
    for sign in signs.reversed() {
      let span = sign.lowerBound..<lastEnd
      operand = node(kind == .bang ? .not(operand) : .negate(operand), span, name: sign, over: operand)
    }
    return operand
  }

  private static let comparisons: [Token.Kind: BinaryOperator] = [
    .equal: .equal, .notEqual: .notEqual, .less: .less, .lessEqual: .lessEqual, .greater: .greater,
    .greaterEqual: .greaterEqual, .in: .in,
  ]

  private static let products: [Token.Kind: BinaryOperator] = [
    .star: .multiply, .slash: .divide, .percent: .remainder,
  ]
}
