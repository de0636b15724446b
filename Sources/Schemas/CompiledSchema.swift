internal import Patterns
package import Symbols
package import YAMLTree

/// A JSON Schema (2020-12, the keywords that this product's schemas use) made ready to check any number of trees.
///
/// Shape: two parallel arrays by `SubschemaID`: what a subschema says (`subschemas`, for people and for types) and what
/// it demands (`checks`, for speed). Immutable; shared by every task.
/// Keywords of this product, all optional: `x-blank-is-absent` (root), `x-free-text`, `x-ordered`,
/// `x-unordered-values`, `x-value-titles`, `x-identity`, `x-named-by`, `x-unique-by`, `x-refers-to`; any other `x-…` says nothing.
package struct CompiledSchema: Sendable {
  /// What each subschema says.
  package internal(set) var subschemas: [Subschema] = []
  /// The subschemas under `$defs`, in their order.
  package internal(set) var definitions: [SubschemaID] = []
  /// Whether null, `""` and text of spaces count as nothing at all (`x-blank-is-absent`).
  package internal(set) var blankIsAbsent = false

  var checks: [SchemaCheck] = []
  var objects: [ObjectCheck] = []
  var entries: [PropertyEntry] = []
  var valueSymbols: [UInt32] = []
  var ranges: [RangeCheck] = []
  var patterns: [Pattern] = []
  var extras: [ExtraCheck] = []
  /// The schema as written, for values of `enum` and `const` that are not text.
  let tree: YAMLTree

  init(tree: YAMLTree) { self.tree = tree }

  /// The root.
  package var root: SubschemaID { SubschemaID(rawValue: 0) }

  /// What a subschema says.
  package subscript(id: SubschemaID) -> Subschema { subschemas[Int(id.rawValue)] }

  /// The subschema that a chain of `$ref` ends in; itself where there is none. A circle ends where it closes.
  package func followed(_ id: SubschemaID) -> SubschemaID {
    var current = id
    for _ in 0..<subschemas.count {
      guard let next = self[current].reference else { return current }
      current = next
    }
    return current
  }

  /// The subschema under `$defs` of a name; `nil` where there is none.
  package func definition(named name: String) -> SubschemaID? {
    definitions.first { self[$0].name == name }
  }

  /// Compiles a schema, and says every fault of it.
  ///
  /// Interns the names of properties and the texts of enumerations, so it must run before a tree to be checked is read.
  /// Problems: `schema/unsupported-keyword`, `schema/broken-schema`, `schema/unresolved-reference`; the schema is `nil`
  /// where one was met, since a demand left out would pass what it forbids.
  /// Complexity: O(size of the schema).
  package static func compile(
    _ tree: YAMLTree, symbols: inout SymbolTable
  ) -> (schema: CompiledSchema?, problems: [SchemaProblem]) {
    var compiler = SchemaCompiler(tree: tree, symbols: symbols)
    compiler.run()
    symbols = compiler.symbols
    return (compiler.problems.isEmpty ? compiler.schema : nil, compiler.problems)
  }
}
