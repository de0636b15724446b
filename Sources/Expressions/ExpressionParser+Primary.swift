extension ExpressionParser {
  /// A literal, a name, a call, a list, a map or an expression in parentheses.
  mutating func primary() -> ExpressionNodeID {
    switch token.kind {
    case .int, .double, .uint: return number(negatedBy: nil)
    case .text, .bytes: return textLiteral()
    case .true, .false: return node(.bool(token.kind == .true), advance().range)
    case .null: return node(.null, advance().range)
    case .identifier, .dot: return nameOrCall()
    case .leftParenthesis: return parenthesised()
    case .leftBracket: return listLiteral()
    case .leftBrace: return mapLiteral(from: token.range.lowerBound)
    default:
      reportUnexpected("a value")
      return invalid()
    }
  }

  /// Selections, calls and indexes after a primary.
  mutating func postfix(_ first: ExpressionNodeID) -> ExpressionNodeID {
    var operand = first
    while true {
      switch token.kind {
      case .dot: operand = selection(operand)
      case .leftBracket: operand = indexed(operand)
      case .leftBrace:
        guard let name = qualifiedName(operand) else { return operand }
        operand = message(name, operand)
      default: return operand
      }
    }
  }

  /// A number, with the minus before it where there is one.
  mutating func number(negatedBy sign: Range<Int>?) -> ExpressionNodeID {
    let taken = advance()
    let span = (sign?.lowerBound ?? taken.range.lowerBound)..<taken.range.upperBound
    let digits = bytes[taken.range]
    switch taken.kind {
    case .int:
      if let value = LiteralReader.int(digits, isNegative: sign != nil) { return node(.int(value), span) }
    case .uint:
      if let value = LiteralReader.uint(digits) { return node(.uint(value), span) }
    default:
      if let value = LiteralReader.double(digits), value.isFinite {
        return node(.double(sign == nil ? value : -value), span)
      }
    }
    report(.numberTooLarge(text(taken)), at: span)
    return tree.add(.invalid, span, depth: 1)
  }

  private mutating func textLiteral() -> ExpressionNodeID {
    let taken = advance()
    do {
      let value = try LiteralReader.decode(bytes, taken.range, isBytes: taken.kind == .bytes)
      if taken.kind == .bytes { return node(.bytes(value), taken.range) }
      return node(.text(String(decoding: value, as: UTF8.self)), taken.range)
    } catch {
      report(error.fault, at: error.range)
      return tree.add(.invalid, taken.range, depth: 1)
    }
  }

  private mutating func parenthesised() -> ExpressionNodeID {
    advance()
    let inner = expression()
    close(.rightParenthesis, "`)`")
    return inner
  }

  private mutating func nameOrCall() -> ExpressionNodeID {
    let start = token.range.lowerBound
    let isAbsolute = accept(.dot)
    guard token.kind == .identifier else {
      reportUnexpected("a name")
      return invalid()
    }
    let taken = advance()
    let name = text(taken)
    if token.kind == .leftParenthesis {
      let arguments = arguments()
      return call(name, arguments, start..<lastEnd, taken.range)
    }
    if Self.reserved.contains(name) { report(.reservedWord(name), at: taken.range) }
    return node(.name(name, isAbsolute: isAbsolute), start..<taken.range.upperBound, name: taken.range)
  }

  /// The arguments of a call, from `(` to `)`.
  private mutating func arguments() -> [ExpressionNodeID] {
    advance()
    var arguments: [ExpressionNodeID] = []
    if token.kind != .rightParenthesis {
      repeat { arguments.append(expression()) } while acceptComma()
    }
    close(.rightParenthesis, "`,` or `)`")
    return arguments
  }

  private mutating func selection(_ operand: ExpressionNodeID) -> ExpressionNodeID {
    advance()
    let isOptional = accept(.question)
    guard token.kind == .identifier || token.kind == .quotedIdentifier else {
      reportUnexpected("the name of a field")
      return operand
    }
    let taken = advance()
    let isQuoted = taken.kind == .quotedIdentifier
    let name = isQuoted ? String(text(taken).dropFirst().dropLast()) : text(taken)
    let start = tree[operand].span.lowerBound
    if token.kind == .leftParenthesis, !isOptional, !isQuoted {
      let arguments = arguments()
      return method(operand, name, arguments, start..<lastEnd, taken.range)
    }
    return node(
      .select(operand, name, isOptional: isOptional), start..<taken.range.upperBound, name: taken.range, over: operand)
  }

  private mutating func indexed(_ operand: ExpressionNodeID) -> ExpressionNodeID {
    let start = advance().range.lowerBound
    let isOptional = accept(.question)
    let index = expression()
    close(.rightBracket, "`]`")
    let span = tree[operand].span.lowerBound..<lastEnd
    return node(
      .index(operand, index, isOptional: isOptional), span, name: start..<lastEnd, over: operand, index)
  }

  private mutating func listLiteral() -> ExpressionNodeID {
    let start = advance().range.lowerBound
    var items: [ExpressionNodeID] = []
    var optional: Set<Int> = []
    while token.kind != .rightBracket, token.kind != .end {
      if accept(.question) { optional.insert(items.count) }
      items.append(expression())
      if !acceptComma() { break }
    }
    close(.rightBracket, "`,` or `]`")
    return node(.list(items, optional: optional), start..<lastEnd, over: items)
  }

  private mutating func mapLiteral(from start: Int) -> ExpressionNodeID {
    advance()
    var entries: [ExpressionTree.Entry] = []
    while token.kind != .rightBrace, token.kind != .end {
      let isOptional = accept(.question)
      let key = expression()
      if !accept(.colon) {
        reportUnexpected("`:` and the value")
        break
      }
      entries.append(ExpressionTree.Entry(key: key, value: expression(), isOptional: isOptional))
      if !acceptComma() { break }
    }
    close(.rightBrace, "`,` or `}`")
    return node(.map(entries), start..<lastEnd, over: entries.flatMap { [$0.key, $0.value] })
  }

  private mutating func message(_ name: String, _ operand: ExpressionNodeID) -> ExpressionNodeID {
    let start = tree[operand].span.lowerBound
    advance()
    while token.kind != .rightBrace, token.kind != .end {
      _ = accept(.question)
      if token.kind == .identifier || token.kind == .quotedIdentifier { advance() }
      if !accept(.colon) { break }
      _ = expression()
      if !acceptComma() { break }
    }
    close(.rightBrace, "`,` or `}`")
    return node(.message(name), start..<lastEnd, name: tree[operand].span)
  }

  /// `a.b.c` of a chain of plain selections; `nil` for anything else.
  private func qualifiedName(_ id: ExpressionNodeID) -> String? {
    switch tree[id].kind {
    case .name(let name, let isAbsolute): isAbsolute ? "." + name : name
    case .select(let operand, let field, isOptional: false): qualifiedName(operand).map { $0 + "." + field }
    default: nil
    }
  }

  static let reserved: Set<String> = [
    "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop", "package",
    "namespace", "return", "var", "void", "while",
  ]
}
