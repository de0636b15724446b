internal import Facts

/// What an expression may name and call, and how strictly it is taken.
struct ExpressionScope: Sendable {
  /// The records and tables.
  var schema: FactSchema
  /// The functions.
  var functions: FunctionTable
  /// The shared definitions, checked, by number.
  var definitions: [CheckedDefinition] = []
  /// The definitions' numbers by name.
  var definitionNumbers: [String: Int] = [:]
  /// The type of the rows that rules' results belong to; `nil` for any row of the pack's tables.
  var verdictRow: RecordTypeID?
  /// What names are tried under first, as `a.b`; empty for none.
  var container = ""
  /// Whether the language is taken as CEL has it: a list may mix its items, absent map keys are errors, and there are no
  /// names but the variables.
  var isPlain = false
  /// Whether types are left to run time.
  var isUnchecked = false
}

/// A shared definition whose body has been checked.
struct CheckedDefinition: Sendable {
  /// As the pack gives it.
  var definition: Definition
  /// Its body.
  var body: CheckedExpression
  /// Levels of the body with the definitions it calls.
  var depth: Int
  /// Whether the body had problems.
  var isBroken: Bool
}

extension ExpressionScope {
  /// The document's field of a name, or the pack's, or one of the fixed names.
  func implicit(_ name: String) -> (type: ExpressionType, reference: Reference)? {
    guard !isPlain else { return nil }
    switch name {
    case "as_of": return (.date, .frame(Frame.asOf))
    case "reference_date": return (.date, .frame(Frame.referenceDate))
    case "judged_on": return (.date, .frame(Frame.judgedOn))
    case "texts": return (.list(.text), .texts)
    default: break
    }
    if let (slot, type) = rootField(name, of: schema.documentRoot) { return (type, .documentField(slot)) }
    if let (slot, type) = rootField(name, of: schema.packRoot) { return (type, .packField(slot)) }
    return nil
  }

  /// The implicit names, for near misses.
  var implicitNames: [String] {
    guard !isPlain else { return [] }
    return ["as_of", "reference_date", "judged_on", "texts"]
      + fieldNames(of: schema.documentRoot) + fieldNames(of: schema.packRoot)
  }

  /// The names of a record type's fields, the hidden ones left out.
  func fieldNames(of id: RecordTypeID) -> [String] {
    guard Int(id.rawValue) < schema.recordTypes.count else { return [] }
    return schema[id].fields.filter { !$0.isHidden }.map(\.name)
  }

  private func rootField(_ name: String, of id: RecordTypeID) -> (Int, ExpressionType)? {
    guard Int(id.rawValue) < schema.recordTypes.count, let slot = schema[id].slot(named: name) else { return nil }
    return (slot, ExpressionType(schema[id].fields[slot].type))
  }

  /// The record types that are rows of the pack's tables.
  var rowTypes: Set<RecordTypeID> {
    guard Int(schema.packRoot.rawValue) < schema.recordTypes.count else { return [] }
    return Set(
      schema[schema.packRoot].fields.compactMap {
        if case .list(.record(let id)) = $0.type { id } else { nil }
      })
  }
}
