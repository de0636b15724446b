internal import Facts

/// A checked tree to English, by the titles of the schemas and the patterns of functions and definitions.
///
/// Conditions become statements (`+Conditions`), everything else a noun with its article (`+Nouns`). A negation is pushed
/// inwards until it meets a verb. The sentence says what the expression says: nothing is left out and nothing is worked
/// out but the parameters, which are given by their value.
struct ExpressionEnglish {
  let expression: CheckedExpression
  let scope: ExpressionScope
  /// The values of a field of a one-row table, in the pack's words; `nil` where it has none.
  let parameter: (_ table: String, _ field: String) -> [String]?
  /// Names that stand for something, innermost last: the noun that a sentence uses for each.
  var nouns: [(name: String, noun: String)]
  /// Names of the rule's own, which are explained apart.
  var terms: Set<String>
  var vocabulary: EnglishVocabulary
  /// The record types that a return holds, and not the pack's tables.
  let ownTypes: Set<RecordTypeID>

  init(
    _ expression: CheckedExpression, in scope: ExpressionScope, _ names: ExpressionCompiler.EnglishNames,
    _ vocabulary: EnglishVocabulary
  ) {
    self.expression = expression
    self.scope = scope
    self.vocabulary = vocabulary
    parameter = names.parameter
    nouns = names.nouns
    terms = names.terms
    ownTypes = scope.schema.types(below: scope.schema.documentRoot)
  }

  var tree: ExpressionTree { expression.tree }

  func type(_ id: ExpressionNodeID) -> ExpressionType { expression.types[id.index] }

  func reference(_ id: ExpressionNodeID) -> Reference { expression.references[id.index] }

  /// The whole expression: a statement for a condition, else a noun.
  mutating func whole() -> Statement {
    type(tree.root) == .bool ? condition(tree.root) : .clause(noun(tree.root))
  }

  // MARK: Names

  /// The noun for one item of a list, told apart from nouns that are in use.
  func noun(forItem name: String, of type: ExpressionType) -> String {
    let title = itemTitle(type) ?? name
    let noun = itemTitle(type) == nil ? "the “\(EnglishWords.spaced(name))”" : "the \(title)"
    return nouns.contains { $0.noun == noun && $0.name != name } ? "the \(title) “\(EnglishWords.spaced(name))”" : noun
  }

  /// What one item of a list is called, without an article; `nil` where its type has no title.
  func itemTitle(_ type: ExpressionType) -> String? {
    switch type {
    case .record(let id): Self.title(scope.schema[id].title, or: scope.schema[id].name)
    case .enumeration(let id): Self.title(scope.schema[id].title, or: scope.schema[id].name)
    case .text: "text"
    case .date: "date"
    default: nil
    }
  }

  static func title(_ title: String, or name: String) -> String { title.isEmpty ? EnglishWords.spaced(name) : title }

  /// Runs a body with a name standing for a noun.
  mutating func with<Result>(
    _ bound: [(name: String, noun: String)], _ body: (inout ExpressionEnglish) -> Result
  ) -> Result {
    nouns += bound
    defer { nouns.removeLast(bound.count) }
    return body(&self)
  }
}

extension FactSchema {
  /// The record types that can stand somewhere in a record of a type, itself included.
  func types(below root: RecordTypeID) -> Set<RecordTypeID> {
    guard Int(root.rawValue) < recordTypes.count else { return [] }
    var found: Set<RecordTypeID> = [root]
    var open = [root]
    while let type = open.popLast() {
      for field in self[type].fields where !field.isHidden {
        if let next = field.type.record, found.insert(next).inserted { open.append(next) }
      }
    }
    return found
  }
}

extension FieldType {
  /// The record type that a field holds, or a list of; `nil` for any other.
  fileprivate var record: RecordTypeID? {
    switch self {
    case .record(let id): id
    case .list(let element): element.record
    default: nil
    }
  }
}
