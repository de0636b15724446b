/// What an expression's text may cost to compile.
package struct ExpressionLimits: Sendable {
  /// Bytes of the text.
  package var sourceBytes = 64 * 1024
  /// Levels of nesting, of the text and of the tree made from it.
  package var depth = 250
  /// Loops inside each other, those of definitions counted: each multiplies what the ones round it cost.
  package var loops = 24
  /// Problems reported of one expression; more add nothing.
  package var problems = 20
  /// Instructions of one program, definitions written in.
  package var instructions = 100_000

  /// The limits with their defaults.
  package init() {}

  /// 64 KiB, 250 levels.
  package static let `default` = ExpressionLimits()
}

/// What running programs may cost.
package struct EvaluationLimits: Sendable {
  /// Steps between two calls of `beginRule()`: an instruction or sixteen bytes of text looked at.
  package var steps = 10_000_000
  /// Steps between two calls of `beginRule()` that are taken to say why something failed.
  package var reasonSteps = 200_000
  /// Items of lists and maps made for one document.
  package var items = 2_000_000
  /// Bytes of text made for one document.
  package var textBytes = 32_000_000

  /// The limits with their defaults.
  package init() {}

  /// Ten million steps a rule and file.
  package static let `default` = EvaluationLimits()
}
