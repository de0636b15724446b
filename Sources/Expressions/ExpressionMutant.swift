/// An expression with one small fault put into it, to see whether anything notices.
package struct ExpressionMutant: Sendable, Hashable {
  /// What is done to the expression.
  package enum Operation: String, Sendable, CaseIterable {
    /// A condition says the opposite.
    case negate
    /// A clause of `&&` or `||` is left out.
    case dropClause = "drop-clause"
    /// `&&` becomes `||`, or the other way round.
    case swapLogic = "swap-logic"
    /// `<` becomes `<=`, `>` becomes `>=`, or the other way round.
    case shiftBound = "shift-bound"
    /// `<=` and `>=` become `==`, `<` and `>` become `!=`.
    case equateBound = "equate-bound"
    /// A number is one more or one less, a date one day later or earlier.
    case shiftConstant = "shift-constant"
    /// A field becomes another of its type in the same record, or two such fields change places; the day of the check
    /// becomes that of the audit, or the other way round.
    case swapField = "swap-field"
    /// A value of an enumeration becomes another, a text that something is compared with becomes longer.
    case swapConstant = "swap-constant"
    /// *All* becomes *some*, or the other way round.
    case swapQuantifier = "swap-quantifier"
    /// A sum becomes a difference, or the other way round; a minus is left out.
    case flipSign = "flip-sign"
  }

  /// What was done.
  package let operation: Operation
  /// The bytes of the sound expression that were exchanged.
  package let span: Range<Int>
  /// What stands there in the sound expression.
  package let original: String
  /// What stands there now.
  package let replacement: String
  /// The whole expression as it is now.
  package let source: String
}

extension ExpressionCompiler {
  /// Every mutant of an expression that still passes the checker with the same type, in the order of their places.
  ///
  /// - Parameters:
  ///   - source: the expression; one with problems has no mutants.
  ///   - variables: as `compile` takes them.
  ///   - expected: as `compile` takes it.
  /// - Returns: mutants that differ from each other and from the expression.
  /// Complexity: one check of the expression a mutant.
  package func mutants(
    of source: String, variables: [Variable], expecting expected: ExpressionType?
  ) -> [ExpressionMutant] {
    mutants(of: source) { check($0, variables: variables, expecting: expected) }
  }

  /// Every mutant of the body of a shared definition; empty where there is no definition of that name.
  package func mutants(ofDefinition name: String) -> [ExpressionMutant] {
    guard let number = scope.definitionNumbers[name], !scope.definitions[number].isBroken else { return [] }
    return mutants(of: scope.definitions[number].definition.body) { checkBody($0, of: number) }
  }

  /// Names of the shared definitions that an expression calls, and of those that they call, in the order of their first
  /// calls.
  package func definitions(calledBy source: String, variables: [Variable]) -> [String] {
    var found: [Int] = []
    func collect(_ checked: CheckedExpression) {
      for case .definition(let number) in checked.references where !found.contains(number) {
        found.append(number)
        collect(scope.definitions[number].body)
      }
    }
    collect(check(source, variables: variables, expecting: nil).checked)
    return found.map { scope.definitions[$0].definition.name }
  }

  /// The same compiler with the body of one definition exchanged; `nil` where there is none of that name, or the body
  /// does not pass the checker with the same type.
  package func exchanging(definition name: String, body: String) -> ExpressionCompiler? {
    guard let number = scope.definitionNumbers[name] else { return nil }
    let (checked, problems) = checkBody(body, of: number)
    let old = scope.definitions[number]
    guard problems.isEmpty, checked.type == old.body.type else { return nil }
    var changed = self
    changed.scope.definitions[number].body = checked
    changed.scope.definitions[number].definition = Definition(
      name: name, parameters: old.definition.parameters, body: body, english: old.definition.english)
    return changed
  }

  private func checkBody(
    _ body: String, of number: Int
  ) -> (checked: CheckedExpression, problems: [ExpressionProblem]) {
    let (tree, syntax) = ExpressionParser.parse(body, limits: limits)
    let parameters = scope.definitions[number].definition.parameters
    var checker = TypeChecker(
      tree, in: scope, limits: limits, names: parameters.map { ($0.name, $0.type, .bound) })
    let checked = checker.check(expecting: nil)
    return (checked, syntax.isEmpty ? checker.problems : syntax)
  }

  private func mutants(
    of source: String, check: (String) -> (checked: CheckedExpression, problems: [ExpressionProblem])
  ) -> [ExpressionMutant] {
    let (checked, problems) = check(source)
    guard problems.isEmpty else { return [] }
    var maker = MutantMaker(source, checked, scope)
    maker.visit(checked.tree.root, isCondition: checked.type == .bool)
    var seen: Set<String> = [source]
    return maker.sortedEdits.compactMap { edit in
      let mutated = maker.texts.replacing(edit.span, by: edit.text)
      guard seen.insert(mutated).inserted else { return nil }
      let (changed, problems) = check(mutated)
      guard problems.isEmpty, changed.type == checked.type else { return nil }
      return ExpressionMutant(
        operation: edit.operation, span: edit.span, original: maker.texts.text(edit.span), replacement: edit.text,
        source: mutated)
    }
  }
}
