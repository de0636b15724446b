package import Facts
package import Symbols

/// Compiles expressions against one schema.
package struct ExpressionCompiler: Sendable {
  /// What the expressions may look at.
  package let schema: FactSchema

  /// A compiler without definitions.
  package init(schema: FactSchema, functions: FunctionTable = .standard, limits: ExpressionLimits = .default) {
    self.schema = schema
  }

  /// Adds a shared definition; the problems are those of its body.
  package mutating func define(_ definition: Definition, symbols: inout SymbolTable) -> [ExpressionProblem] { [] }

  /// The type of a name as definitions write it: `allegation`, `date`, `list(text)`; `nil` where there is none.
  package func type(named name: String) -> ExpressionType? { nil }

  /// Reads, checks and compiles one expression; the program is absent where there is a problem.
  package func compile(
    _ source: String, variables: [Variable], expecting: ExpressionType?, symbols: inout SymbolTable
  ) -> (program: Program?, problems: [ExpressionProblem]) {
    (nil, [])
  }
}
