/// Everything that can be wrong with an expression: the catalogue of this module's messages.
package enum ExpressionFault: Sendable, Hashable {
  /// The text cannot be read as an expression.
  case syntax(String)

  /// The stable id.
  package var id: String { "rules/syntax" }
  /// What is wrong, in one sentence without a final stop.
  package var message: String {
    switch self {
    case .syntax(let message): message
    }
  }
  /// The act that mends it; `nil` where none is known.
  package var help: String? { nil }
}
