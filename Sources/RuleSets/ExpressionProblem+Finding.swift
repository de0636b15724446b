import Expressions
import Findings
import SourceText
import YAMLTree

extension ExpressionProblem {
  /// The problem as a finding at its own characters in a rule file: `node` is the scalar that holds the expression, from
  /// byte `offset` of its decoded text.
  func finding(in node: NodeID, at offset: Int = 0, of tree: YAMLTree) -> Finding {
    let range = span.lowerBound + offset..<span.upperBound + offset
    return Finding(
      rule: id, severity: .error, span: tree.sourceSpan(of: node, decoded: range), message: message,
      help: help)
  }
}
