internal import Facts

extension ExpressionCompiler {
  /// What sentences call things that no schema names.
  package struct EnglishNames {
    /// The variables in scope, each with its noun and article.
    package var nouns: [(name: String, noun: String)]
    /// Those of them that are explained apart wherever they are used.
    package var terms: Set<String>
    /// The values of a field of a one-row table, for parameters; `nil` where it has none.
    package var parameter: (_ table: String, _ field: String) -> [String]?

    /// Names from their parts.
    package init(
      nouns: [(name: String, noun: String)] = [], terms: Set<String> = [],
      parameter: @escaping (_ table: String, _ field: String) -> [String]? = { _, _ in nil }
    ) {
      self.nouns = nouns
      self.terms = terms
      self.parameter = parameter
    }
  }

  /// An expression in English: a statement for a condition, else a clause that is a noun.
  ///
  /// - Parameters:
  ///   - source: the expression.
  ///   - variables: as for `compile`.
  ///   - expected: as for `compile`.
  ///   - names: what to call the variables.
  ///   - vocabulary: takes what the sentence speaks of.
  /// - Returns: the statement with the expression's type; `nil` where the expression has problems.
  package func english(
    of source: String, variables: [Variable] = [], expecting expected: ExpressionType? = nil,
    names: EnglishNames = EnglishNames(), vocabulary: inout EnglishVocabulary
  ) -> (statement: Statement, type: ExpressionType)? {
    let (checked, problems) = check(source, variables: variables, expecting: expected)
    guard problems.isEmpty else { return nil }
    return (english(of: checked, names, &vocabulary), checked.type)
  }

  /// A shared definition in English: its phrase with its parameters' own nouns, its sentence, and what its body says.
  ///
  /// `nil` where there is none of that name, or its body has problems.
  package func english(
    ofDefinition name: String, names: EnglishNames = EnglishNames(), vocabulary: inout EnglishVocabulary
  ) -> (phrase: String, means: String, body: Statement)? {
    guard let number = scope.definitionNumbers[name] else { return nil }
    let definition = scope.definitions[number]
    guard !definition.isBroken else { return nil }
    var names = names
    names.terms = []
    names.nouns = []
    for parameter in definition.definition.parameters {
      names.nouns.append((parameter.name, itemNoun(parameter.name, of: parameter.type, among: names.nouns)))
    }
    let pattern = EnglishPattern(definition.definition.phrase)
    let arguments = names.nouns.map { EnglishPattern.Argument(noun: $0.noun) }
    let phrase =
      definition.definition.phrase.isEmpty
      ? EnglishWords.spaced(name) : pattern.filled(arguments, names: names.nouns.map(\.name))
    return (phrase, definition.definition.english, english(of: definition.body, names, &vocabulary))
  }

  /// The noun for one item of a list, told apart from the nouns in use.
  package func itemNoun(_ name: String, of type: ExpressionType, among nouns: [(name: String, noun: String)]) -> String
  {
    ExpressionEnglish(.empty, in: scope, EnglishNames(nouns: nouns), EnglishVocabulary()).noun(forItem: name, of: type)
  }

  private func english(
    of checked: CheckedExpression, _ names: EnglishNames, _ vocabulary: inout EnglishVocabulary
  ) -> Statement {
    var english = ExpressionEnglish(checked, in: scope, names, vocabulary)
    let statement = english.whole()
    vocabulary = english.vocabulary
    return statement
  }
}
