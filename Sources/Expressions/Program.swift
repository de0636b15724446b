/// An expression ready to run.
package struct Program: Sendable {
  /// The type of what it gives.
  package let type: ExpressionType
}
