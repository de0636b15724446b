internal import Facts
internal import Schemas
internal import Symbols

/// One making of a `FactShape`.
struct FactShapeBuilder {
  var symbols: SymbolTable
  var facts = FactSchema()
  var records: [RecordShape] = []
  var entries: [FieldEntry] = []
  var emptyLists: [UInt32] = []
  var references: [ReferenceShape] = []
  /// The root's slot that takes the dates of acts, once the root is made.
  var actsSlot: UInt32?
  /// The fields that may be paths.
  var locations: [LocationShape] = []
  /// Where the text of documents goes, once a record that heads one is made.
  var document: DocumentShape?

  private var hasActs = false
  private var isTables = false
  private var recordNumbers: [SchemaPlace: RecordTypeID] = [:]
  private var enumerationNumbers: [SchemaPlace: EnumerationID] = [:]
  private var enumerationNames: [String: EnumerationID] = [:]
  private var pendingTargets: [(reference: Int, target: SchemaTarget, isTables: Bool)] = []

  init(symbols: SymbolTable) { self.symbols = symbols }

  /// A subschema of one of the two schemas.
  private struct SchemaPlace: Hashable {
    var isTables: Bool
    var id: SubschemaID
  }

  /// From here on subschemas are those of the tables.
  mutating func beginTables() { isTables = true }

  /// The record type of an object's subschema, made where it is new.
  mutating func recordType(_ id: SubschemaID, of schema: CompiledSchema, rootName: String) -> RecordTypeID {
    let id = schema.followed(id)
    let place = SchemaPlace(isTables: isTables, id: id)
    if let known = recordNumbers[place] { return known }
    let number = RecordTypeID(rawValue: UInt32(facts.recordTypes.count))
    recordNumbers[place] = number
    let subschema = schema[id]
    facts.recordTypes.append(
      RecordType(name: subschema.name ?? rootName, title: subschema.title, fields: []))
    records.append(RecordShape())
    var fields: [Field] = []
    var kinds: [FieldKind] = []
    var targets: [(slot: Int, target: SchemaTarget, isList: Bool)] = []
    for property in subschema.properties {
      let (field, kind, target) = field(property, of: schema)
      if let target { targets.append((fields.count, target, kind.step == .list)) }
      fields.append(field)
      kinds.append(kind)
    }
    let firstReference = references.count
    for (slot, target, isList) in targets {
      pendingTargets.append((references.count, target, isTables))
      kinds[slot].reference = UInt32(references.count + 1)
      fields[slot].reference = fields.count
      if case .table(_, _, let column) = target { fields[slot].referenceColumn = column }
      references.append(
        ReferenceShape(
          record: number, slot: UInt32(slot), hidden: UInt32(fields.count), isList: isList,
          target: .section(slot: 0, field: 0)))
      fields.append(
        Field(name: fields[slot].name, symbol: .none, type: .record(number), title: fields[slot].title, isHidden: true))
    }
    if !isTables { addLocations(of: subschema, in: schema, record: number, &fields) }
    if hasActs, !isTables, number.rawValue == 0 {
      actsSlot = UInt32(fields.count)
      fields.append(
        Field(
          name: "acts", symbol: .none, type: .list(.date), title: "days on which something was done",
          isEmptyWhenAbsent: true))
    }
    if subschema.isDocument, !isTables { document = addSections(to: number, &fields, path: subschema.documentPath) }
    facts.recordTypes[Int(number.rawValue)].fields = fields
    facts.recordTypes[Int(number.rawValue)].identity = subschema.identity.flatMap { name in
      fields.firstIndex { $0.name == name && !$0.isHidden }
    }
    facts.recordTypes[Int(number.rawValue)].namedBy = (subschema.namedBy ?? subschema.identity).flatMap { name in
      fields.firstIndex { $0.name == name && !$0.isHidden }
    }
    let shape = hash(fields, kinds, references: firstReference..<references.count)
    records[Int(number.rawValue)] = shape
    return number
  }

  /// Adds a field to each that may be a path: what is found there.
  private mutating func addLocations(
    of subschema: Subschema, in schema: CompiledSchema, record: RecordTypeID, _ fields: inout [Field]
  ) {
    for (slot, property) in subschema.properties.enumerated() {
      guard let name = schema[property.schema].locationStatus, let definition = schema.definition(named: name) else {
        continue
      }
      let status = enumeration(definition, of: schema, named: name)
      locations.append(
        LocationShape(
          record: record, slot: UInt32(slot), status: UInt32(fields.count),
          symbols: Dictionary(uniqueKeysWithValues: zip(facts[status].values, facts[status].symbols))))
      fields.append(
        Field(
          name: property.name + "_status", symbol: .none, type: .enumeration(status),
          title: facts[status].title))
    }
  }

  mutating func hash(_ fields: [Field], _ kinds: [FieldKind], references: Range<Int>) -> RecordShape {
    var size = 2
    while size < kinds.count * 2 { size *= 2 }
    let first = entries.count
    entries.append(contentsOf: Array(repeating: FieldEntry(), count: size))
    for (slot, kind) in kinds.enumerated() {
      var bucket = Int(fields[slot].symbol.rawValue) & (size - 1)
      while entries[first + bucket].symbol != 0 { bucket = (bucket + 1) & (size - 1) }
      entries[first + bucket] = FieldEntry(symbol: fields[slot].symbol.rawValue, slot: UInt32(slot), kind: kind)
    }
    let firstList = emptyLists.count
    emptyLists += fields.indices.filter { fields[$0].isEmptyWhenAbsent }.map(UInt32.init)
    return RecordShape(
      firstEntry: UInt32(first), mask: UInt32(size - 1), slotCount: UInt32(fields.count),
      emptyLists: firstList..<emptyLists.count, references: references)
  }

  private mutating func field(
    _ property: SchemaProperty, of schema: CompiledSchema
  ) -> (Field, FieldKind, SchemaTarget?) {
    let site = schema[property.schema]
    let end = schema[schema.followed(property.schema)]
    var kind = kind(property.schema, of: schema, named: property.name)
    kind.isFreeText = site.isFreeText || end.isFreeText
    kind.name = Value.fieldSymbol(of: property.symbol)
    kind.isAct = kind.step == .date && (site.isAct || end.isAct)
    hasActs = hasActs || kind.isAct
    var target = site.target ?? end.target
    if kind.step == .list, let items = end.items {
      let itemSite = schema[items]
      let itemEnd = schema[schema.followed(items)]
      target = target ?? itemSite.target ?? (kind.item == .record ? nil : itemEnd.target)
      kind.isFreeText = kind.isFreeText || itemSite.isFreeText || itemEnd.isFreeText
    }
    var field = Field(
      name: property.name, symbol: property.symbol, type: type(property.schema, of: schema, named: property.name),
      title: site.title.isEmpty ? end.title : site.title,
      isEmptyWhenAbsent: kind.step == .list && (site.isEmptyByDefault || end.isEmptyByDefault),
      isFreeText: kind.isFreeText)
    field.uniqueBy = site.uniqueBy ?? end.uniqueBy
    return (field, kind, target)
  }

  /// The type of what a subschema describes.
  private mutating func type(_ id: SubschemaID, of schema: CompiledSchema, named name: String) -> FieldType {
    let end = schema.followed(id)
    let subschema = schema[end]
    if subschema.values != nil { return .enumeration(enumeration(end, of: schema, named: name)) }
    if subschema.format == .date { return .date }
    if subschema.types == .object || (!subschema.properties.isEmpty && subschema.types.contains(.object)) {
      return .record(recordType(end, of: schema, rootName: name))
    }
    switch subschema.types.subtracting(.null) {
    case .boolean: return .bool
    case .integer: return .int
    case .number: return .double
    case .array:
      guard let items = subschema.items else { return .list(.text) }
      return .list(type(items, of: schema, named: name))
    default: return .text
    }
  }

  private mutating func kind(_ id: SubschemaID, of schema: CompiledSchema, named name: String) -> FieldKind {
    switch type(id, of: schema, named: name) {
    case .bool: return FieldKind(step: .bool)
    case .int: return FieldKind(step: .int)
    case .double: return FieldKind(step: .double)
    case .text: return FieldKind(step: .text)
    case .date: return FieldKind(step: .date)
    case .enumeration: return FieldKind(step: .enumeration)
    case .record(let record): return FieldKind(step: .record, record: record.rawValue)
    case .list(let item):
      switch item {
      case .bool: return FieldKind(step: .list, item: .bool)
      case .int: return FieldKind(step: .list, item: .int)
      case .double: return FieldKind(step: .list, item: .double)
      case .text, .list: return FieldKind(step: .list, item: .text)
      case .date: return FieldKind(step: .list, item: .date)
      case .enumeration: return FieldKind(step: .list, item: .enumeration)
      case .record(let record): return FieldKind(step: .list, item: .record, record: record.rawValue)
      }
    }
  }

  private mutating func enumeration(
    _ id: SubschemaID, of schema: CompiledSchema, named name: String
  ) -> EnumerationID {
    let place = SchemaPlace(isTables: isTables, id: id)
    if let known = enumerationNumbers[place] { return known }
    let subschema = schema[id]
    if let shared = subschema.name.flatMap({ enumerationNames[$0] }), facts[shared].values == subschema.values {
      enumerationNumbers[place] = shared
      return shared
    }
    let number = EnumerationID(rawValue: UInt32(facts.enumerations.count))
    facts.enumerations.append(
      Enumeration(
        name: subschema.name ?? name, title: subschema.title, values: subschema.values ?? [],
        symbols: subschema.valueSymbols, isOrdered: subschema.isOrdered,
        unordered: Set(subschema.unorderedValues.map { symbols.intern($0) }), valueTitles: subschema.valueTitles))
    enumerationNumbers[place] = number
    if let name = subschema.name { enumerationNames[name] = number }
    return number
  }

  /// Finds the slots that references name, now that all record types are known.
  ///
  /// A reference to a section, table or field that does not exist leaves its slot unknown for ever.
  mutating func resolveReferences() {
    for (index, target, isTables) in pendingTargets {
      let root = isTables ? facts.packRoot : facts.documentRoot
      guard let (resolved, record) = resolve(target, root: root) else { continue }
      references[index].target = resolved
      let reference = references[index]
      facts.recordTypes[Int(reference.record.rawValue)].fields[Int(reference.hidden)].type =
        reference.isList ? .list(.record(record)) : .record(record)
    }
  }

  private func resolve(_ target: SchemaTarget, root: RecordTypeID) -> (ReferenceTarget, RecordTypeID)? {
    switch target {
    case .section(let section, let field):
      guard let (slot, record) = list(section, in: root), let key = facts[record].slot(named: field) else { return nil }
      return (.section(slot: UInt32(slot), field: UInt32(key)), record)
    case .table(let table, let key, let by):
      guard let (slot, record) = list(table, in: facts.packRoot), let key = facts[record].slot(named: key) else {
        return nil
      }
      var path: [UInt32] = []
      var current = facts.documentRoot
      for name in by {
        guard let slot = facts[current].slot(named: name) else { return nil }
        path.append(UInt32(slot))
        if case .record(let next) = facts[current].fields[slot].type { current = next }
      }
      return (.table(slot: UInt32(slot), key: UInt32(key), by: path), record)
    }
  }

  /// The slot of a list of records by name, and their type.
  private func list(_ name: String, in root: RecordTypeID) -> (Int, RecordTypeID)? {
    guard facts.recordTypes.indices.contains(Int(root.rawValue)), let slot = facts[root].slot(named: name),
      case .list(.record(let record)) = facts[root].fields[slot].type
    else { return nil }
    return (slot, record)
  }
}
