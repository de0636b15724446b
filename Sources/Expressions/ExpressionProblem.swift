/// A fault of an expression's text, with its place in that text.
package struct ExpressionProblem: Sendable, Hashable {
  /// What is wrong.
  package let fault: ExpressionFault
  /// The bytes of the expression's text that it is about; empty at the end of a text that stops too early.
  package let span: Range<Int>

  /// A problem from its parts.
  package init(_ fault: ExpressionFault, at span: Range<Int>) {
    self.fault = fault
    self.span = span
  }

  /// The stable id: `rules/unknown-field`.
  package var id: String { fault.id }
  /// What is wrong, in one sentence without a final stop.
  package var message: String { fault.message }
  /// The act that mends it; `nil` where none is known.
  package var help: String? { fault.help }
}
