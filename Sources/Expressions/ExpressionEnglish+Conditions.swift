internal import Facts

// Conditions: what must be so, as a statement.
extension ExpressionEnglish {
  /// The statement that a condition holds, or with `negated` that it does not.
  mutating func condition(_ id: ExpressionNodeID, negated: Bool = false) -> Statement {
    switch tree[id].kind {
    case .bool(let value): return .clause(value == negated ? "this never holds" : "this always holds")
    case .not(let operand): return condition(operand, negated: !negated)
    case .logical(let isAnd, let terms):
      return all(flattened(terms, isAnd: isAnd), isAnd: isAnd != negated, negated: negated)
    case .conditional(let asked, let then, let otherwise): return choice(id, asked, then, otherwise, negated)
    case .present(let operand, let field, _):
      let verb = isPlural(id) ? "are" : "is"
      return .clause("\(presentField(operand, field, id)) \(verb) \(negated ? "not recorded" : "recorded")")
    case .binary(let sign, let left, let right): return comparison(sign, left, right, negated)
    case .macro(let macro, let range, let names, let bodies):
      return quantified(macro, range, names, bodies, id, negated)
    case .call(let name, let arguments): return call(name, arguments, id, negated)
    case .method(let target, let name, let arguments):
      let (function, arguments) = called(target, name, arguments)
      return call(function, arguments, id, negated)
    case .name(let name, _) where terms.contains(name):
      return .clause("\(noun(id)) \(negated ? "does not hold" : "holds")")
    default: return .clause(truth(id, negated))
    }
  }

  /// A chain's terms, those of chains of the same kind inside it included.
  private func flattened(_ terms: [ExpressionNodeID], isAnd: Bool) -> [ExpressionNodeID] {
    terms.flatMap { term -> [ExpressionNodeID] in
      if case .logical(let inner, let parts) = tree[term].kind, inner == isAnd {
        return flattened(parts, isAnd: isAnd)
      }
      return [term]
    }
  }

  private mutating func all(_ terms: [ExpressionNodeID], isAnd: Bool, negated: Bool) -> Statement {
    var items: [Statement] = []
    for term in terms { items.append(condition(term, negated: negated)) }
    return .list(isAnd ? "all of these hold" : "at least one of these holds", items)
  }

  /// `c ? a : b` as its branches, those of a chain in one list.
  private mutating func choice(
    _ id: ExpressionNodeID, _ asked: ExpressionNodeID, _ then: ExpressionNodeID, _ otherwise: ExpressionNodeID,
    _ negated: Bool
  ) -> Statement {
    if let section = section(askedFor: asked), hangs(otherwise, on: section) {
      return condition(then, negated: negated).noted(wanting(section))
    }
    var items = [condition(then, negated: negated).led(by: "where \(condition(asked).inline),")]
    var rest = otherwise
    while case .conditional(let asked, let then, let otherwise) = tree[rest].kind {
      items.append(condition(then, negated: negated).led(by: "otherwise, where \(condition(asked).inline),"))
      rest = otherwise
    }
    items.append(condition(rest, negated: negated).led(by: "otherwise"))
    return .list("the first of these that fits decides", items)
  }

  /// A field that is true or false.
  private mutating func truth(_ id: ExpressionNodeID, _ negated: Bool) -> String {
    let word = negated ? "false" : "true"
    if case .select(let operand, let name, isOptional: false) = tree[id].kind,
      case .field(let record, let slot) = reference(id)
    {
      let title = scope.schema[record].fields[slot].title
      if title.hasPrefix(Self.whether) {
        note(field: name, slot: slot, of: record)
        return "it is \(word) of \(noun(operand)) that \(title.dropFirst(Self.whether.count))"
      }
    }
    return "\(noun(id)) is \(word)"
  }

  /// How the titles of fields begin that are true or false.
  static var whether: String { "whether " }

  // MARK: Sections that must be there

  /// What becomes of a part that hangs on a section.
  func wanting(_ section: Int) -> String {
    "where the section “\(title(ofSection: section))” is missing or blank, this cannot be tested"
  }

  private func title(ofSection slot: Int) -> String {
    let field = scope.schema[scope.schema.documentRoot].fields[slot]
    return Self.title(field.title, or: field.name)
  }

  /// The slot of the section that `recorded(…)` asks for.
  func section(askedFor id: ExpressionNodeID) -> Int? {
    guard case .call(_, let arguments) = tree[id].kind, case .operation(.recorded, _) = reference(id),
      let argument = arguments.first, case .documentField(let slot) = reference(argument)
    else { return nil }
    return slot
  }

  /// Whether an expression is unknown for certain where a section is absent.
  func hangs(_ id: ExpressionNodeID, on section: Int) -> Bool {
    if case .documentField(section) = reference(id) { return true }
    switch tree[id].kind {
    case .select(let operand, _, _), .not(let operand), .negate(let operand): return hangs(operand, on: section)
    case .index(let operand, _, _): return hangs(operand, on: section)
    case .binary(_, let left, let right): return hangs(left, on: section) || hangs(right, on: section)
    case .logical(_, let terms): return terms.allSatisfy { hangs($0, on: section) }
    case .conditional(let asked, _, _): return hangs(asked, on: section)
    case .call(_, let arguments):
      guard case .operation(let operation, _) = reference(id), operation != .recorded else { return false }
      return arguments.contains { hangs($0, on: section) }
    case .method(let target, _, _): return hangs(target, on: section)
    case .macro(_, let range, _, _): return hangs(range, on: section)
    default: return false
    }
  }
}

// MARK: - Quantifiers and calls

extension ExpressionEnglish {
  private mutating func quantified(
    _ macro: Macro, _ range: ExpressionNodeID, _ names: [String], _ bodies: [ExpressionNodeID],
    _ id: ExpressionNodeID, _ negated: Bool
  ) -> Statement {
    guard macro == .all || macro == .exists || macro == .existsOne, let body = bodies.first else {
      return macro == .bind ? binding(range, names, body: bodies[0], negated) : .clause(truth(id, negated))
    }
    noteFilters(range, names, body)
    let list = inList(range)
    let bound = self.bound(names, over: range)
    let item = withoutArticle(bound.last?.noun ?? "")
    switch (macro, negated) {
    case (.all, false):
      return with(bound) { $0.condition(body) }.led(by: "for every \(item) \(list) (if there is none, this holds),")
    case (.all, true):
      return with(bound) { $0.condition(body, negated: true) }.led(by: "for at least one \(item) \(list),")
    case (.exists, false): return with(bound) { $0.condition(body) }.led(by: "for at least one \(item) \(list),")
    case (.exists, true):
      return with(bound) { $0.condition(body) }.led(by: "there is no \(item) \(list) for which")
    default:
      let lead = negated ? "the number is not one of each \(item)" : "for exactly one \(item)"
      return with(bound) { $0.condition(body) }.led(by: "\(lead) \(list),")
    }
  }

  private mutating func binding(
    _ range: ExpressionNodeID, _ names: [String], body: ExpressionNodeID, _ negated: Bool
  ) -> Statement {
    let noun = noun(range)
    return with([(names.first ?? "", noun)]) { $0.condition(body, negated: negated) }
  }

  /// The names that a loop binds, with their nouns.
  func bound(_ names: [String], over range: ExpressionNodeID) -> [(name: String, noun: String)] {
    let element: ExpressionType = type(range).element ?? .dynamic
    return names.enumerated().map { position, name in
      let isItem = position == names.count - 1
      return (name, noun(forItem: name, of: isItem ? element : .dynamic))
    }
  }

  /// Keeps what a condition on the rows of a table asks of every row by a constant.
  mutating func noteFilters(_ range: ExpressionNodeID, _ names: [String], _ body: ExpressionNodeID) {
    guard case .packField = reference(range), case .list(.record(let row)) = type(range), let name = names.last else {
      return
    }
    var filters: [Int: String] = [:]
    let asked: [ExpressionNodeID] =
      if case .logical(isAnd: true, let parts) = tree[body].kind { flattened(parts, isAnd: true) } else { [body] }
    for term in asked {
      guard case .binary(.equal, let left, let right) = tree[term].kind, case .text(let text) = tree[right].kind,
        case .select(let operand, _, isOptional: false) = tree[left].kind,
        case .name(name, _) = tree[operand].kind, case .field(row, let slot) = reference(left)
      else { continue }
      filters[slot] = text
    }
    vocabulary.note(filters: filters, of: row)
  }

  private mutating func call(
    _ name: String, _ arguments: [ExpressionNodeID], _ id: ExpressionNodeID, _ negated: Bool
  ) -> Statement {
    switch reference(id) {
    case .definition(let number): return definition(number, arguments, negated)
    case .operation(.recorded, _): return .clause(recorded(arguments, negated))
    case .operation(.resolved, _): return .clause(resolved(arguments, negated))
    case .operation(.known, _): return .clause(known(arguments, negated))
    case .operation(.toDynamic, _), .operation(.toBool, _):
      return arguments.first.map { condition($0, negated: negated) } ?? .clause(truth(id, negated))
    default:
      guard let function = scope.functions[name], type(id) == .bool else { return .clause(truth(id, negated)) }
      vocabulary.note(function: name)
      let pattern = EnglishPattern(function.english)
      let words = pattern.filled(self.arguments(arguments), negated: negated)
      return .clause(negated && !pattern.hasNegative ? "it is not so that \(words)" : words)
    }
  }

  private mutating func definition(
    _ number: Int, _ arguments: [ExpressionNodeID], _ negated: Bool
  ) -> Statement {
    let definition = scope.definitions[number].definition
    let mark = vocabulary.mark(.definition(definition.name))
    let words = self.arguments(arguments)
    let pattern = EnglishPattern(definition.phrase)
    guard !definition.phrase.isEmpty else {
      let nouns = EnglishWords.listed(words.map(\.noun), "and")
      let verb = negated ? "does not hold" : "holds"
      return .clause("“\(EnglishWords.spaced(definition.name))” \(verb) for \(nouns)\(mark)")
    }
    let sentence = pattern.filled(words, names: definition.parameters.map(\.name), negated: negated)
    return .clause(negated && !pattern.hasNegative ? "it is not so that \(sentence)\(mark)" : "\(sentence)\(mark)")
  }

  private func recorded(_ arguments: [ExpressionNodeID], _ negated: Bool) -> String {
    guard let argument = arguments.first, case .documentField(let slot) = reference(argument) else { return "" }
    return "the section “\(title(ofSection: slot))” "
      + (negated ? "is missing or blank" : "is written, be it as an empty list")
  }

  private mutating func known(_ arguments: [ExpressionNodeID], _ negated: Bool) -> String {
    guard !negated else { return "this never holds" }
    guard let argument = arguments.first, case .documentField(let slot) = reference(argument) else {
      return "\(arguments.first.map { noun($0) } ?? "") is known (where it is not recorded, this cannot be tested)"
    }
    return recorded(arguments, false) + " (\(wanting(slot)))"
  }

  private mutating func resolved(_ arguments: [ExpressionNodeID], _ negated: Bool) -> String {
    guard let argument = arguments.first, case .field(let record, let slot) = reference(argument),
      let hidden = scope.schema[record].fields[slot].reference
    else { return "" }
    let type = ExpressionType(scope.schema[record].fields[hidden].type)
    let target = itemTitle(type) ?? "record"
    if let table = table(of: type) { vocabulary.note(table: table) }
    let column = scope.schema[record].fields[slot].referenceColumn
    let among = column.isEmpty ? "that is there" : "that is numbered in \(path(column))"
    return "\(noun(argument)) names \(negated ? "no" : EnglishWords.article(target)) \(target) \(among)"
  }

  /// The slot of the table whose rows have a type; `nil` where none has.
  private func table(of type: ExpressionType) -> Int? {
    scope.schema[scope.schema.packRoot].fields.firstIndex { ExpressionType($0.type) == .list(type) }
  }

  /// The field at a path from the return's root, as a noun.
  private mutating func path(_ names: [String]) -> String {
    var type = scope.schema.documentRoot
    var titles: [String] = []
    for name in names {
      guard let slot = scope.schema[type].slot(named: name) else { break }
      let field = scope.schema[type].fields[slot]
      titles.append(Self.title(field.title, or: name))
      if case .record(let next) = field.type { type = next }
    }
    return "the " + titles.joined(separator: "'s ")
  }
}
