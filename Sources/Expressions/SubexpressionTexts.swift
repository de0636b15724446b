/// The parts of an expression's text that belong to its nodes.
///
/// A node's span leaves out the brackets round it, and may begin inside those of its first operand; `outer` puts that
/// right.
struct SubexpressionTexts {
  private let bytes: [UInt8]
  private let tokens: [Token]
  private let tree: ExpressionTree

  init(_ source: String, _ checked: CheckedExpression) {
    bytes = Array(source.utf8)
    tree = checked.tree
    var lexer = Lexer(bytes)
    var tokens: [Token] = []
    var token = lexer.next()
    while token.kind != .end {
      tokens.append(token)
      token = lexer.next()
    }
    self.tokens = tokens
  }

  /// The bytes of a span as text.
  func text(_ span: Range<Int>) -> String { String(decoding: bytes[span], as: UTF8.self) }

  /// A node's text.
  func text(of id: ExpressionNodeID) -> String { text(outer(id)) }

  /// A node's words and signs, white space and comments left out. Complexity: O(tokens).
  func tokens(of id: ExpressionNodeID) -> [String] {
    let span = outer(id)
    return tokens.filter { span.contains($0.range.lowerBound) }.map { text($0.range) }
  }

  /// The whole text with the bytes of a span exchanged.
  func replacing(_ span: Range<Int>, by text: String) -> String {
    String(decoding: bytes[..<span.lowerBound] + Array(text.utf8) + bytes[span.upperBound...], as: UTF8.self)
  }

  /// A node's bytes with every bracket that is closed inside them opened inside them. Complexity: O(tokens).
  func outer(_ id: ExpressionNodeID) -> Range<Int> {
    let span = tree[id].span
    var open = 0
    var missing = 0
    for token in tokens where token.range.lowerBound >= span.lowerBound && token.range.upperBound <= span.upperBound {
      if token.kind == .leftParenthesis { open += 1 }
      guard token.kind == .rightParenthesis else { continue }
      if open > 0 { open -= 1 } else { missing += 1 }
    }
    var start = span.lowerBound
    for token in tokens.reversed() where token.range.upperBound <= span.lowerBound && missing > 0 {
      guard token.kind == .leftParenthesis else { break }
      start = token.range.lowerBound
      missing -= 1
    }
    return start..<span.upperBound
  }
}
