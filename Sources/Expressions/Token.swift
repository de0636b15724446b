/// One word or sign of an expression's text.
///
/// Shape: a kind and the half-open range of bytes it covers; the text itself stays where it is.
struct Token: Sendable, Equatable {
  /// What a token is. Literals are told apart by their form alone; their values are read by `LiteralReader`.
  enum Kind: UInt8, Sendable {
    case identifier, quotedIdentifier, int, uint, double, text, bytes
    case leftParenthesis, rightParenthesis, leftBracket, rightBracket, leftBrace, rightBrace
    case dot, comma, colon, question, bang, minus, plus, star, slash, percent
    case equal, notEqual, less, lessEqual, greater, greaterEqual, and, or
    case `in`, `true`, `false`, null
    /// A string literal that is not closed on its line or in the text.
    case unclosedText
    /// A sign that the language does not have; a single `=`, `&` or `|`.
    case foreign
    case end
  }

  /// What it is.
  var kind: Kind
  /// Its bytes.
  var range: Range<Int>
}
