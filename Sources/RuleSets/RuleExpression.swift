import Expressions
import YAMLTree

/// An expression of a rule with what it is compiled by.
struct RuleExpression {
  /// Where it is written: from a byte of a scalar's decoded text on.
  struct Place: Hashable {
    /// The file's index in the pack's files.
    let file: Int
    /// The scalar.
    let node: NodeID
    /// The first byte; 0 but for a loop's list and for what stands in the braces of a message.
    let offset: Int
  }

  let place: Place
  let source: String
  let variables: [Variable]
  /// The type that the whole must have; `nil` for any.
  let expected: ExpressionType?
}
