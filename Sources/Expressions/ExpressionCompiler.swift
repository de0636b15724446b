package import Facts
package import Symbols

/// Compiles expressions against one schema, once, before any return is read.
///
/// The pipeline: text → `ExpressionParser` → `ExpressionTree` → `TypeChecker` → `CheckedExpression` → `ProgramCompiler`
/// → `Program`. Each stage gives what it can and its problems; a program exists only where no stage had any.
/// ```swift
/// var compiler = ExpressionCompiler(schema: schema)
/// let (program, problems) = compiler.compile(
///   "answer.rating != 'not_applicable'", variables: [Variable(name: "answer", type: answer, slot: Frame.firstFree)],
///   expecting: .bool, symbols: &symbols)
/// ```
package struct ExpressionCompiler: Sendable {
  var scope: ExpressionScope
  let limits: ExpressionLimits

  /// A compiler without definitions.
  package init(schema: FactSchema, functions: FunctionTable = .standard, limits: ExpressionLimits = .default) {
    scope = ExpressionScope(schema: schema, functions: functions)
    self.limits = limits
  }

  /// The shared definitions in the order in which they were added.
  package var definitions: [Definition] { scope.definitions.map(\.definition) }

  /// Says which table's rows rules' results belong to; any row will do where nobody says.
  ///
  /// - Parameter table: the table's name; without effect where there is none of that name.
  package mutating func attributeResults(toRowsOf table: String) {
    guard Int(schema.packRoot.rawValue) < schema.recordTypes.count else { return }
    let root = schema[schema.packRoot]
    if let slot = root.slot(named: table), case .list(.record(let id)) = root.fields[slot].type {
      scope.verdictRow = id
    }
  }

  /// What the expressions may look at.
  package var schema: FactSchema { scope.schema }

  /// Adds a shared definition, which may call those added before it.
  ///
  /// A definition with problems keeps its name, so that its callers are told of it once. Spans are in the body's text.
  package mutating func define(_ definition: Definition, symbols: inout SymbolTable) -> [ExpressionProblem] {
    let (tree, syntax) = ExpressionParser.parse(definition.body, limits: limits)
    var problems = syntax
    let isTaken = scope.definitionNumbers[definition.name] != nil || scope.functions[definition.name] != nil
    if isTaken { problems.append(ExpressionProblem(.duplicateDefinition(definition.name), at: tree[tree.root].span)) }
    if let call = tree.nodes.first(where: { $0.isCall(of: definition.name) }), !isTaken {
      problems.append(
        ExpressionProblem(.definitionCycle([definition.name, definition.name]), at: call.nameSpan))
      add(CheckedDefinition(definition: definition, body: .empty, depth: 1, isBroken: true))
      return problems
    }
    var checker = TypeChecker(
      tree, in: scope, limits: limits, names: definition.parameters.map { ($0.name, $0.type, .bound) })
    let body = checker.check(expecting: nil)
    if syntax.isEmpty { problems += checker.problems }
    let depth = Int(tree[tree.root].depth) + (checker.called.map { scope.definitions[$0].depth }.max() ?? 0)
    if depth > limits.depth {
      problems.append(ExpressionProblem(.tooDeep(limit: limits.depth), at: tree[tree.root].span))
    }
    if !isTaken {
      add(CheckedDefinition(definition: definition, body: body, depth: depth, isBroken: !problems.isEmpty))
    }
    return problems
  }

  /// Adds definitions that may call each other in any order, as long as none comes back to itself.
  ///
  /// - Returns: the problems of each, in the order given; all members of a circle are told of it.
  package mutating func define(
    _ definitions: [Definition], symbols: inout SymbolTable
  ) -> [[ExpressionProblem]] {
    let order = DefinitionOrder(definitions, limits: limits)
    var problems = Array(repeating: [ExpressionProblem](), count: definitions.count)
    for (index, circle) in order.circles {
      problems[index] = [circle]
      if scope.definitionNumbers[definitions[index].name] == nil {
        add(CheckedDefinition(definition: definitions[index], body: .empty, depth: 1, isBroken: true))
      }
    }
    for index in order.sorted { problems[index] = define(definitions[index], symbols: &symbols) }
    return problems
  }

  private mutating func add(_ definition: CheckedDefinition) {
    scope.definitionNumbers[definition.definition.name] = scope.definitions.count
    scope.definitions.append(definition)
  }

  /// The type of a name as definitions write it: `allegation`, `date`, `list(text)`; `nil` where there is none.
  package func type(named name: String) -> ExpressionType? {
    let name = name.filter { $0 != " " }
    if name.hasPrefix("list("), name.hasSuffix(")") {
      return type(named: String(name.dropFirst(5).dropLast())).map { .list($0) }
    }
    if name.hasPrefix("optional("), name.hasSuffix(")") {
      return type(named: String(name.dropFirst(9).dropLast())).map { .optional($0) }
    }
    if let plain = Self.plainTypes[name] { return plain }
    if let record = schema.recordTypes.firstIndex(where: { $0.name == name }) {
      return .record(RecordTypeID(rawValue: UInt32(record)))
    }
    if let enumeration = schema.enumerations.firstIndex(where: { $0.name == name }) {
      return .enumeration(EnumerationID(rawValue: UInt32(enumeration)))
    }
    return nil
  }

  /// Names that `type(named:)` knows, for near misses.
  package var typeNames: [String] {
    Self.plainTypes.keys.sorted() + schema.recordTypes.map(\.name) + schema.enumerations.map(\.name)
  }

  private static let plainTypes: [String: ExpressionType] = [
    "bool": .bool, "int": .int, "uint": .uint, "double": .double, "text": .text, "string": .text, "date": .date,
    "bytes": .bytes, "timestamp": .timestamp, "duration": .duration, "any": .dynamic,
  ]

  /// Reads, checks and compiles one expression.
  ///
  /// - Parameters:
  ///   - source: the expression.
  ///   - variables: names in scope beside the implicit ones; of two with one name the later counts.
  ///   - expected: the type that the whole must have; `nil` for any.
  ///   - symbols: where constants are interned.
  /// - Returns: the program, absent where there is a problem, and the problems with spans in `source`.
  package func compile(
    _ source: String, variables: [Variable], expecting expected: ExpressionType?, symbols: inout SymbolTable
  ) -> (program: Program?, problems: [ExpressionProblem]) {
    let (checked, problems) = check(source, variables: variables, expecting: expected)
    guard problems.isEmpty else { return (nil, problems) }
    var compiler = ProgramCompiler(checked, in: scope, limits: limits, symbols: symbols)
    symbols = SymbolTable()
    let program = compiler.compile()
    symbols = compiler.symbols
    if let loop = compiler.excessLoop {
      return (nil, [ExpressionProblem(.tooManyLoops(limit: limits.loops), at: loop)])
    }
    guard let program else {
      let span = checked.tree[checked.tree.root].span
      return (nil, [ExpressionProblem(.tooLarge(limit: limits.instructions), at: span)])
    }
    return (program, [])
  }

  /// Reads and checks one expression.
  func check(
    _ source: String, variables: [Variable], expecting expected: ExpressionType?, allowsMacros: Bool = true
  ) -> (checked: CheckedExpression, problems: [ExpressionProblem]) {
    let (tree, syntax) = ExpressionParser.parse(source, limits: limits, allowsMacros: allowsMacros)
    var checker = TypeChecker(
      tree, in: scope, limits: limits, names: variables.map { ($0.name, $0.type, .frame($0.slot)) })
    let checked = checker.check(expecting: expected)
    return (checked, syntax.isEmpty ? checker.problems : syntax)
  }
}

extension CheckedExpression {
  /// Stands for the body of a definition that cannot be checked.
  static var empty: CheckedExpression {
    var tree = ExpressionTree()
    tree.root = tree.add(.invalid, 0..<0, depth: 1)
    return CheckedExpression(tree: tree, types: [.dynamic], references: [.none])
  }
}

extension ExpressionTree.Node {
  /// Whether it calls a function of a name.
  func isCall(of name: String) -> Bool {
    if case .call(name, _) = kind { true } else { false }
  }
}
