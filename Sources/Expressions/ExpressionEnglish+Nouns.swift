internal import CivilDates
internal import Facts

// Values: what a sentence speaks of, as a noun with its article.
extension ExpressionEnglish {
  /// The noun for a value.
  mutating func noun(_ id: ExpressionNodeID) -> String {
    switch tree[id].kind {
    case .null: return "nothing"
    case .bool(let value): return value ? "true" : "false"
    case .int(let value): return "\(value)"
    case .uint(let value): return "\(value)"
    case .double(let value): return "\(value)"
    case .text(let text): return EnglishWords.quoted(text, type(id), in: scope.schema)
    case .bytes(let bytes): return "\(bytes.count) bytes"
    case .name(let name, _): return named(name, id)
    case .select(let operand, let name, _): return field(name, of: operand, id)
    case .index(let operand, let index, _): return "the item \(noun(index)), counted from 0, of \(noun(operand))"
    case .negate(let operand): return "minus \(noun(operand))"
    case .binary(let sign, let left, let right) where type(id) != .bool:
      return "\(noun(left)) \(sign.word(for: type(id))) \(noun(right))"
    case .conditional(let asked, let then, let otherwise) where type(id) != .bool:
      if let section = section(askedFor: asked), hangs(otherwise, on: section) {
        return "\(noun(then)) (\(wanting(section)))"
      }
      let condition = condition(asked).inline
      return "(\(noun(then)) where \(condition), otherwise \(noun(otherwise)))"
    case .call(let name, let arguments) where type(id) != .bool: return call(name, arguments, id)
    case .method(let target, let name, let arguments) where type(id) != .bool:
      let (function, arguments) = called(target, name, arguments)
      return call(function, arguments, id)
    case .list(let items, _):
      var nouns: [String] = []
      for item in items { nouns.append(noun(item)) }
      return nouns.isEmpty ? "an empty list" : EnglishWords.listed(nouns, "and")
    case .map(let entries):
      var pairs: [String] = []
      for entry in entries { pairs.append("\(noun(entry.value)) under \(noun(entry.key))") }
      return "(\(pairs.joined(separator: ", ")))"
    case .macro(let macro, let range, let names, let bodies) where type(id) != .bool:
      return made(macro, range, names, bodies)
    case .message(let name): return name
    case .invalid: return "something"
    default: return "whether \(condition(id).inline)"
    }
  }

  /// A noun after *list of*, *no* or *every*: its article goes.
  func withoutArticle(_ noun: String) -> String { noun.hasPrefix("the ") ? String(noun.dropFirst(4)) : noun }

  // MARK: Names and fields

  private mutating func named(_ name: String, _ id: ExpressionNodeID) -> String {
    if let known = nouns.last(where: { $0.name == name }) {
      return terms.contains(name) ? known.noun + vocabulary.mark(.name(name)) : known.noun
    }
    switch reference(id) {
    case .documentField(let slot):
      let field = scope.schema[scope.schema.documentRoot].fields[slot]
      vocabulary.note(field: field.name, title: field.title)
      let title = Self.title(field.title, or: field.name)
      if case .list = field.type { return "the return's \(title)" }
      return "the \(title)"
    case .packField(let slot):
      let field = scope.schema[scope.schema.packRoot].fields[slot]
      vocabulary.note(table: slot)
      return "the table “\(Self.title(field.title, or: field.name))”"
    case .texts: return "the texts of the return"
    case .frame(let slot):
      vocabulary.note(date: slot)
      switch slot {
      case Frame.asOf: return "the day of the check"
      case Frame.referenceDate: return "the reference date"
      case Frame.judgedOn: return "the day that it is judged by"
      default: return "the “\(EnglishWords.spaced(name))”"
      }
    default: return "the “\(EnglishWords.spaced(name))”"
    }
  }

  private mutating func field(
    _ name: String, of operand: ExpressionNodeID, _ id: ExpressionNodeID
  ) -> String {
    if let (values, origin) = parameterValues(id) { return EnglishWords.listed(values, "and") + origin }
    guard case .field(let record, let slot) = reference(id) else {
      return "the \(EnglishWords.spaced(name)) of \(noun(operand))"
    }
    let field = scope.schema[record].fields[slot]
    note(field: name, slot: slot, of: record)
    if field.isEmptyWhenAbsent { vocabulary.note(emptyList: Self.title(field.title, or: name)) }
    return possessed(Self.title(field.title, or: EnglishWords.spaced(name)), by: noun(operand))
  }

  /// A field of an owner: *the answer's rating*; *the reason of …* where the owner is named by many words.
  private func possessed(_ title: String, by owner: String) -> String {
    if title.hasPrefix(Self.whether) { return "\(title), of \(owner)," }
    return owner.split(separator: " ").count > 5 || owner.hasSuffix("”") || owner.hasSuffix(")")
      ? "the \(title) of \(owner)" : "\(owner)\(owner.hasSuffix("s") ? "'" : "'s") \(title)"
  }

  /// Whether the field of a selection or of `has(…)` is named in the plural.
  func isPlural(_ id: ExpressionNodeID) -> Bool {
    guard case .field(let record, let slot) = reference(id) else { return false }
    let field = scope.schema[record].fields[slot]
    let words = Self.title(field.title, or: field.name).split(separator: " ")
    guard let first = words.first, let last = words.last, first != "whether" else { return false }
    func endsAsPlural(_ word: Substring) -> Bool {
      word.hasSuffix("s") && !["ss", "us", "is"].contains { word.hasSuffix($0) }
    }
    if case .list = field.type { return endsAsPlural(first) || endsAsPlural(last) }
    return endsAsPlural(last)
  }

  /// The field of `has(…)`, as a noun.
  mutating func presentField(
    _ operand: ExpressionNodeID, _ name: String, _ id: ExpressionNodeID
  ) -> String {
    guard case .field(let record, let slot) = reference(id) else {
      return "the \(EnglishWords.spaced(name)) of \(noun(operand))"
    }
    note(field: name, slot: slot, of: record)
    let title = Self.title(scope.schema[record].fields[slot].title, or: EnglishWords.spaced(name))
    return possessed(title, by: noun(operand))
  }

  /// Notes a field that is looked at, as one of the return or of a table's rows.
  mutating func note(field name: String, slot: Int, of record: RecordTypeID) {
    if ownTypes.contains(record) {
      vocabulary.note(field: name, title: scope.schema[record].fields[slot].title)
    } else {
      vocabulary.note(rowField: slot, of: record)
    }
  }

  // MARK: Parameters and counts

  /// The values of `parameters.field` with where they are from; `nil` for anything else.
  func parameterValues(_ id: ExpressionNodeID) -> (values: [String], origin: String)? {
    guard case .select(let operand, let name, isOptional: false) = tree[id].kind,
      case .packField(let slot) = reference(operand), case .field(let record, let fieldSlot) = reference(id),
      let values = parameter(scope.schema[scope.schema.packRoot].fields[slot].name, name)
    else { return nil }
    var type = ExpressionType(scope.schema[record].fields[fieldSlot].type)
    if case .list(let element) = type { type = element }
    let isText = type == .text
    let words = values.map { value in
      if case .enumeration = type {
        EnglishWords.quoted(value, type, in: scope.schema)
      } else {
        isText ? "“\(value)”" : value
      }
    }
    return (words, " (`\(name)`)")
  }

  /// The function and the arguments of `target.name(…)`: the target is its first argument, or a part of its name, as in
  /// `math.abs(…)`.
  func called(
    _ target: ExpressionNodeID, _ name: String, _ arguments: [ExpressionNodeID]
  ) -> (name: String, arguments: [ExpressionNodeID]) {
    if case .name(let prefix, _) = tree[target].kind, scope.functions["\(prefix).\(name)"] != nil,
      !nouns.contains(where: { $0.name == prefix })
    {
      return ("\(prefix).\(name)", arguments)
    }
    return (name, [target] + arguments)
  }

  /// The arguments of a call in words, for a pattern; those of a function that takes any number are one.
  mutating func arguments(
    _ ids: [ExpressionNodeID], of function: Function? = nil
  ) -> [EnglishPattern.Argument] {
    var arguments: [EnglishPattern.Argument] = []
    for id in ids { arguments.append(.init(noun: noun(id), count: count(id))) }
    let most = function?.overloads.map(\.parameters.count).max() ?? ids.count
    if most == 1, arguments.count > 1 {
      return [.init(noun: EnglishWords.listed(arguments.map(\.noun), "and"), count: nil)]
    }
    return arguments
  }

  private mutating func count(_ id: ExpressionNodeID) -> EnglishCount? {
    switch tree[id].kind {
    case .int(let value): return EnglishCount(amount: "\(value.magnitude)", isNegative: value < 0)
    case .negate(let operand):
      var count = count(operand)
      count?.isNegative.toggle()
      return count
    default:
      guard type(id) == .int else { return nil }
      if let (values, origin) = parameterValues(id), values.count == 1 {
        return EnglishCount(amount: values[0], origin: origin)
      }
      return EnglishCount(amount: noun(id))
    }
  }
}

// MARK: - Calls and lists made

extension ExpressionEnglish {
  private mutating func call(_ name: String, _ ids: [ExpressionNodeID], _ id: ExpressionNodeID) -> String {
    switch reference(id) {
    case .date(let day): return "\(CivilDate(dayNumber: day))"
    case .definition(let number):
      let definition = scope.definitions[number].definition
      let mark = vocabulary.mark(.definition(definition.name))
      let words = arguments(ids)
      guard !definition.phrase.isEmpty else {
        return "“\(EnglishWords.spaced(definition.name))” of \(EnglishWords.listed(words.map(\.noun), "and"))\(mark)"
      }
      return EnglishPattern(definition.phrase).filled(words, names: definition.parameters.map(\.name)) + mark
    case .operation(.record, _): return followed(ids)
    default:
      guard let function = scope.functions[name] else {
        return "\(name)(\(arguments(ids).map(\.noun).joined(separator: ", ")))"
      }
      vocabulary.note(function: name)
      return EnglishPattern(function.english).filled(arguments(ids, of: function))
    }
  }

  /// What a reference leads to: *the evidence record that the reference names*.
  private mutating func followed(_ ids: [ExpressionNodeID]) -> String {
    guard let argument = ids.first, case .field(let record, let slot) = reference(argument),
      case .select(let operand, let name, _) = tree[argument].kind,
      let hidden = scope.schema[record].fields[slot].reference
    else { return "what is referred to" }
    note(field: name, slot: slot, of: record)
    vocabulary.note(function: "record")
    let type = scope.schema[record]
    let target = itemTitle(ExpressionType(type.fields[hidden].type)) ?? "record"
    let isOnly = type.fields.filter { $0.reference != nil }.count == 1
    let by = isOnly ? "" : " as its \(Self.title(type.fields[slot].title, or: name))"
    return "the \(target) that \(noun(operand)) names\(by)"
  }

  /// A list made of another.
  private mutating func made(
    _ macro: Macro, _ range: ExpressionNodeID, _ names: [String], _ bodies: [ExpressionNodeID]
  ) -> String {
    if macro == .bind {
      let noun = noun(range)
      return with([(names.first ?? "", noun)]) { $0.noun(bodies[0]) }
    }
    if macro == .optionalMap || macro == .optionalFlatMap {
      let noun = noun(range)
      return with([(names.first ?? "", noun)]) { $0.noun(bodies[0]) } + ", where there is one"
    }
    let guarded = macro == .filter || bodies.count > 1 ? bodies.first : nil
    if let guarded { noteFilters(range, names, guarded) }
    let list = inList(range)
    let bound = bound(names, over: range)
    let item = withoutArticle(bound.last?.noun ?? "")
    return with(bound) { english in
      let condition = guarded.map { " for which \(english.condition($0).inline)" } ?? ""
      guard macro != .filter, let result = bodies.last else { return "each \(item) \(list)\(condition)" }
      return "\(english.noun(result)) for each \(item) \(list)\(condition)"
    }
  }

  /// Where items are: *in the return's answers*, *in the table “editions”*; nothing more where the items say it.
  mutating func inList(_ range: ExpressionNodeID) -> String {
    let noun = noun(range)
    return noun.hasPrefix("each ") ? "that is \(noun)" : "in \(noun)"
  }
}

extension BinaryOperator {
  /// The operator between two nouns.
  fileprivate func word(for type: ExpressionType) -> String {
    switch self {
    case .add: type.isNumber || type == .duration || type == .timestamp ? "plus" : "followed by"
    case .subtract: "minus"
    case .multiply: "times"
    case .divide: "divided by"
    case .remainder: "modulo"
    default: sign
    }
  }
}
