internal import CivilDates
internal import Findings
internal import Patterns
internal import SourceText
internal import Spelling
internal import Symbols
internal import YAMLTree

extension ValidationWalk {
  /// Lists a fault, unless a question is open or the list is full.
  mutating func fault(
    _ fault: SchemaFault, at span: SourceSpan, faulty: NodeID? = nil, related: [RelatedPlace] = [],
    in record: NodeID? = nil
  ) {
    guard !skips(span, faulty: faulty) else { return }
    var problem = SchemaProblem(fault: fault, span: span, related: related)
    problem.record = record
    result.problems.append(problem)
  }

  /// Whether a fault is not to be listed; where it is one too many it is counted here, and its node marked.
  private mutating func skips(_ span: SourceSpan, faulty: NodeID?) -> Bool {
    guard quiet == 0 else { return true }
    if let faulty { result.markFaulty(faulty) }
    guard result.problems.count >= Validation.limit else { return false }
    if droppedSpan == nil { droppedSpan = span }
    dropped += 1
    return true
  }

  /// The validation, with the faults that found no place counted.
  consuming func finished() -> Validation {
    var result = self.result
    if let droppedSpan { result.problems.append(SchemaProblem(fault: .more(count: dropped), span: droppedSpan)) }
    return result
  }

  /// What a message quotes of a scalar.
  func quoted(_ id: NodeID) -> QuotedText { QuotedText(bytes(tree.resolved(id))) }

  /// The title of a subschema, or of what it refers to.
  func title(_ number: UInt32) -> String {
    let id = SubschemaID(rawValue: number)
    let own = schema[id].title
    return own.isEmpty ? schema[schema.followed(id)].title : own
  }

  /// Decides on a scalar whose type is not among those admitted: text without its quotes stands as text, to be told
  /// unless the field is prose; anything else is refused.
  mutating func admitsAfterAll(
    _ id: NodeID, _ number: UInt32, _ type: inout TypeSet, holder: UInt32, _ isUnquoted: inout Bool
  ) -> Bool {
    let check = checks[Int(number)]
    if check.traits.contains(.never) { return refuse(id, number, type, holder: holder) }
    if type == .fraction, check.admits.contains(.integer), ScalarNumber(bytes(id))?.isInteger == true {
      type = .integer
      return true
    }
    let isPlain = tree.style(id) == .plain && (type == .integer || type == .fraction || type == .boolean)
    guard isPlain, check.admits.contains(.string) else { return refuse(id, number, type, holder: holder) }
    isUnquoted = !check.traits.contains(.freeText)
    type = .string
    return true
  }

  /// Says that a text lacks its quotes; always false. The text stands all the same.
  mutating func faultUnquoted(_ id: NodeID) -> Bool {
    let name = tree.type(id) == .bool ? "true or false" : "a number"
    fault(.unquotedText(quoted(id), readAs: name), at: tree.span(id))
    return false
  }

  /// Refuses a value of the wrong type, or any value where the schema is `false`.
  mutating func refuse(_ id: NodeID, _ number: UInt32, _ type: TypeSet, holder: UInt32) -> Bool {
    let check = checks[Int(number)]
    let key = holder == Self.nothing ? nil : NodeID(rawValue: holder)
    if check.traits.contains(.never) {
      if let key {
        fault(.misplacedKey(quoted(key)), at: tree.span(key), faulty: id)
      } else {
        fault(.forbidden, at: place(of: id, key), faulty: id)
      }
      return false
    }
    let found = FoundValue(type: type, text: tree.kind(id) == .scalar ? quoted(id) : nil)
    fault(
      .wrongType(
        expected: check.traits.contains(.values) ? .string : check.admits, isDate: check.traits.contains(.date),
        title: title(number), found: found,
        listsRecords: check.traits.contains(.items) && typesAdmitted(by: check.items) == .object),
      at: place(of: id, key), faulty: id)
    return false
  }

  /// Where a fault of a whole value is shown: the value; for a collection in block style its key.
  private func place(of id: NodeID, _ key: NodeID?) -> SourceSpan {
    if tree.kind(id) != .scalar, tree.style(id) == .block, let key { return tree.span(key) }
    return tree.span(id)
  }

  mutating func faultUnknownValue(_ id: NodeID, _ number: UInt32) {
    guard !skips(tree.span(id), faulty: id) else { return }
    let subschema = schema[SubschemaID(rawValue: number)]
    let values = subschema.values ?? []
    let written = String(decoding: bytes(id), as: UTF8.self)
    fault(
      .unknownValue(
        quoted(id), kind: title(number), nearest: Nearest.value(to: written, among: values), allowed: values),
      at: tree.span(id), faulty: id)
  }

  mutating func faultWrongForm(_ id: NodeID, _ number: UInt32) {
    guard !skips(tree.span(id), faulty: id) else { return }
    let example = schema[SubschemaID(rawValue: number)].examples.first
    fault(.wrongForm(quoted(id), title: title(number), example: example), at: tree.span(id), faulty: id)
  }

  func isDate(_ id: NodeID) -> Bool { CivilDate(iso: bytes(id)) != nil }

  /// Refuses a text that is no date, with the reason; always false.
  mutating func refuseDate(_ id: NodeID) -> Bool {
    guard !skips(tree.span(id), faulty: id) else { return false }
    // A date is short: the start of a longer text is enough to see that it is none.
    let text = String(decoding: bytes(id).prefix(64), as: UTF8.self)
    fault(.notADate(quoted(id), DateRefusal(of: text)), at: tree.span(id), faulty: id)
    return false
  }

  /// Whether a number lies within its bounds; says which it breaks.
  mutating func isInRange(_ id: NodeID, _ check: SchemaCheck) -> Bool {
    guard let number = ScalarNumber(bytes(id)) else { return true }
    let range = schema.ranges[Int(check.range)]
    if let bound = range.broken(by: number) {
      fault(.outOfRange(quoted(id), bound: bound), at: tree.span(id), faulty: id)
      return false
    }
    return true
  }

  /// Checks a pair whose key is not declared, or whose object has patterns; whether it is valid.
  mutating func undeclared(
    _ key: NodeID, _ value: NodeID, _ entry: PropertyEntry, _ object: ObjectCheck, _ number: UInt32
  ) -> Bool {
    let name = tree.resolved(key)
    let isAbsent = blankIsAbsent && isBlank(value)
    var isValid = true
    var isKnown = entry.schema != PropertyEntry.none
    if isKnown, !isAbsent { isValid = check(value, entry.schema, holder: key.rawValue) }
    if object.hasPatterns {
      let extra = schema.extras[Int(checks[Int(number)].extra)]
      if let names = extra.propertyNames, !scalar(name, names, holder: key.rawValue, asName: true) { isValid = false }
      for (pattern, schema) in extra.patternProperties where pattern.matches(bytes(name), &scratch) == true {
        isKnown = true
        if !isAbsent, !check(value, schema, holder: key.rawValue) { isValid = false }
      }
    }
    if isKnown || object.additional == PropertyEntry.none { return isValid }
    if checks[Int(object.additional)].traits.contains(.never) {
      faultUnknownKey(name, at: key, number)
      return false
    }
    return (isAbsent || check(value, object.additional, holder: key.rawValue)) && isValid
  }

  private mutating func faultUnknownKey(_ name: NodeID, at key: NodeID, _ number: UInt32) {
    guard !skips(tree.span(key), faulty: nil) else { return }
    let allowed = schema[SubschemaID(rawValue: number)].properties.map(\.name)
    let written = String(decoding: bytes(name), as: UTF8.self)
    let symbol = tree.symbol(name)
    // No other record is named where a key of this one is near: a slip of the pen is likelier than a wrong place.
    let elsewhere = symbol == .none ? [] : schema.recordTitles(having: symbol)
    fault(
      .unknownKey(
        quoted(name), nearest: elsewhere.isEmpty ? Nearest.value(to: written, among: allowed) : nil, allowed: allowed,
        elsewhere: elsewhere),
      at: tree.span(key))
  }

  /// Says each required key that is missing or blank.
  mutating func faultMissingKeys(
    _ id: NodeID, _ number: UInt32, _ object: ObjectCheck, seen: UInt64, holder: UInt32
  ) {
    guard quiet == 0 else { return }
    let subschema = schema[SubschemaID(rawValue: number)]
    for (index, name) in subschema.required.enumerated() where object.required & ~seen & (1 << UInt64(index)) != 0 {
      let written = tree.key(named: name, in: id)
      if written == nil, partial.contains(id.rawValue) { continue }
      let property = subschema.properties.first { $0.name == name }
      var opening: String?
      if id == tree.root { opening = schema.line(ofConstant: name) }
      fault(
        .missingKey(
          name, title: property.map { title($0.schema.rawValue) } ?? "", record: title(number),
          isBlank: written != nil, opening: opening),
        at: written.map(tree.span) ?? placeOfMissing(in: id, object.identity, holder: holder),
        in: written == nil ? id : nil)
    }
  }

  /// Where a missing key is shown: the record's identity, else the key that holds it, else its first key.
  private func placeOfMissing(in id: NodeID, _ identity: UInt32, holder: UInt32) -> SourceSpan {
    var key = NodeID(rawValue: id.rawValue + 1)
    let first = key
    let end = tree.subtreeEnd(id).rawValue
    while key.rawValue < end {
      let value = tree.subtreeEnd(key)
      if identity != 0, tree.symbol(tree.resolved(key)).rawValue == identity, !isBlank(value) {
        return tree.span(value)
      }
      key = tree.subtreeEnd(value)
    }
    if holder != Self.nothing { return tree.span(NodeID(rawValue: holder)) }
    return first.rawValue < end ? tree.span(first) : tree.span(id)
  }
}

extension CompiledSchema {
  /// The line of a key of the root that can have one value only: `version: 1`; `nil` for any other key.
  func line(ofConstant name: String) -> String? {
    guard let property = self[root].properties.first(where: { $0.name == name }) else { return nil }
    let check = checks[Int(property.schema.rawValue)]
    guard check.traits.contains(.extra), let values = extras[Int(check.extra)].anyValues, values.count == 1 else {
      return nil
    }
    return "\(property.name): \(tree.string(values[0]))"
  }

  /// Titles of the records under `$defs` that have a property.
  func recordTitles(having symbol: Symbol) -> [String] {
    definitions.map { self[$0] }
      .filter { record in record.properties.contains { $0.symbol == symbol } && !record.title.isEmpty }
      .map { SchemaFault.withArticle($0.title) }
  }
}

extension YAMLTree {
  /// The first key of a mapping that is the text; `nil` where there is none. Complexity: O(pairs).
  func key(named name: String, in mapping: NodeID) -> NodeID? {
    var key = NodeID(rawValue: mapping.rawValue + 1)
    while key.rawValue < subtreeEnd(mapping).rawValue {
      if text(resolved(key)).elementsEqual(name.utf8) { return key }
      key = subtreeEnd(subtreeEnd(key))
    }
    return nil
  }
}

extension RangeCheck {
  /// The bound that a number breaks, in words; `nil` where it breaks none.
  func broken(by number: ScalarNumber) -> String? {
    if let minimum, number < minimum { return "at least \(minimum.words)" }
    if let maximum, maximum < number { return "at most \(maximum.words)" }
    if let exclusiveMinimum, !(exclusiveMinimum < number) { return "more than \(exclusiveMinimum.words)" }
    if let exclusiveMaximum, !(number < exclusiveMaximum) { return "less than \(exclusiveMaximum.words)" }
    if let multipleOf, !number.isMultiple(of: multipleOf) { return "a multiple of \(multipleOf.words)" }
    return nil
  }
}

extension ScalarNumber {
  /// The number as a message writes it.
  var words: String { isWhole ? String(whole) : String(double) }
}
