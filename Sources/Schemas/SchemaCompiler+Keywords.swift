internal import Patterns
internal import Spelling
internal import Symbols
internal import YAMLTree

extension SchemaCompiler {
  /// Every keyword that is understood, for near misses.
  static let keywords = [
    "type", "enum", "const", "properties", "required", "additionalProperties", "patternProperties", "propertyNames",
    "items", "prefixItems", "minItems", "maxItems", "uniqueItems", "minLength", "maxLength", "pattern", "minimum",
    "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minProperties", "maxProperties",
    "dependentRequired", "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "$ref", "$defs", "format", "default",
    "title", "description", "examples", "deprecated", "$schema", "$id", "$comment",
  ]

  /// Reads one keyword into the subschema's description and checks.
  mutating func keyword(
    _ name: String, _ key: NodeID, _ value: NodeID, _ id: UInt32, _ extra: inout ExtraCheck, _ range: inout RangeCheck,
    of node: NodeID
  ) {
    let value = tree.resolved(value)
    let index = Int(id)
    switch name {
    case "type": types(value, index)
    case "enum":
      guard tree.kind(value) == .sequence else { return broken("`enum` is a list of values", value) }
      enumeration(items(value), index, &extra)
    case "const": enumeration([value], index, &extra)
    case "properties", "required", "additionalProperties", "x-identity": break  // together, in `object(_:_:)`
    case "items":
      schema.checks[index].traits.insert(.items)
      let items = subschema(value)
      schema.checks[index].items = items
      schema.subschemas[index].items = SubschemaID(rawValue: items)
    case "format": format(value, index)
    case "pattern":
      guard let pattern = pattern(value) else { return }
      schema.checks[index].traits.insert(.pattern)
      schema.checks[index].pattern = UInt32(schema.patterns.count)
      schema.patterns.append(pattern)
    case "minimum": range.minimum = number(value)
    case "maximum": range.maximum = number(value)
    case "exclusiveMinimum": range.exclusiveMinimum = number(value)
    case "exclusiveMaximum": range.exclusiveMaximum = number(value)
    case "multipleOf": range.multipleOf = number(value)
    case "minLength": extra.minLength = count(value)
    case "maxLength": extra.maxLength = count(value)
    case "minItems": extra.minItems = count(value)
    case "maxItems": extra.maxItems = count(value)
    case "minProperties": extra.minProperties = count(value)
    case "maxProperties": extra.maxProperties = count(value)
    case "uniqueItems": extra.itemsAreUnique = flag(value)
    case "x-unique-by":
      extra.uniqueBy = symbols.intern(tree.text(value)).rawValue
      schema.subschemas[index].uniqueBy = tree.string(value)
    case "x-named-by": schema.subschemas[index].namedBy = tree.string(value)
    case "prefixItems": extra.prefixItems = schemas(value)
    case "patternProperties":
      for (key, value) in mapping(value) {
        guard let pattern = pattern(key) else { continue }
        extra.patternProperties.append((pattern, subschema(value)))
      }
    case "propertyNames": extra.propertyNames = subschema(value)
    case "dependentRequired":
      for (key, value) in mapping(value) {
        let names = items(value).map { item in
          let symbol = symbols.intern(tree.text(tree.resolved(item)))
          extra.dependentNames[symbol] = tree.string(tree.resolved(item))
          return symbol
        }
        extra.dependentRequired.append((symbols.intern(tree.text(key)), names))
      }
    case "allOf": extra.allOf += schemas(value)
    case "anyOf": extra.anyOf = schemas(value)
    case "oneOf": extra.oneOf = schemas(value)
    case "not": extra.not = subschema(value)
    case "if": extra.condition = subschema(value)
    case "then": extra.consequence = subschema(value)
    case "else": extra.alternative = subschema(value)
    case "$ref":
      guard let target = reference(value) else { return }
      schema.subschemas[index].reference = SubschemaID(rawValue: target)
      extra.allOf.append(target)
    case "$defs": for (_, value) in mapping(value) { _ = subschema(value) }
    case "title": schema.subschemas[index].title = tree.string(value)
    case "description": schema.subschemas[index].summary = tree.string(value)
    case "examples": schema.subschemas[index].examples = texts(value)
    case "default":
      schema.subschemas[index].isEmptyByDefault = tree.kind(value) == .sequence && items(value).isEmpty
    case "deprecated", "$schema", "$comment": break
    case "$id": if node != tree.root { broken("`$id` stands only at the root of a schema", key) }
    case "x-blank-is-absent" where node == tree.root: schema.blankIsAbsent = flag(value)
    case "x-free-text":
      schema.subschemas[index].isFreeText = flag(value)
      if flag(value) { schema.checks[index].traits.insert(.freeText) }
    case "x-act": schema.subschemas[index].isAct = flag(value)
    case "x-location": schema.subschemas[index].locationStatus = tree.string(value)
    case "x-document":
      schema.subschemas[index].isDocument = true
      schema.subschemas[index].documentPath = tree.string(value)
    case "x-ordered": schema.subschemas[index].isOrdered = flag(value)
    case "x-unordered-values": schema.subschemas[index].unorderedValues = texts(value)
    case "x-value-titles":
      for (key, value) in mapping(value) {
        schema.subschemas[index].valueTitles[tree.string(key)] = tree.string(tree.resolved(value))
      }
    case "x-refers-to": target(value, index)
    case _ where name.hasPrefix("x-"): break
    default:
      fault(
        .unsupportedKeyword(QuotedText(name), nearest: NearMiss.nearest(to: name, among: Self.keywords)), at: key)
    }
  }

  /// Writes what all keywords of a subschema came to.
  mutating func finish(_ id: UInt32, _ node: NodeID, _ extra: ExtraCheck, _ range: RangeCheck) {
    let index = Int(id)
    object(node, index, extra)
    if range.isAny {
      schema.checks[index].traits.insert(.range)
      schema.checks[index].range = UInt32(schema.ranges.count)
      schema.ranges.append(range)
    }
    if extra.combines || extra.hasMore {
      schema.checks[index].traits.insert(.extra)
      schema.checks[index].extra = UInt32(schema.extras.count)
      schema.extras.append(extra)
    }
  }

  /// The properties of an object as a hash table by symbol, at most half full.
  private mutating func object(_ node: NodeID, _ index: Int, _ extra: ExtraCheck) {
    var entries: [PropertyEntry] = []
    var additional = PropertyEntry.none
    var bits: UInt64 = 0
    if let properties = value(of: "properties", in: node) {
      for (key, value) in mapping(properties) {
        let symbol = symbols.intern(tree.text(key))
        let id = subschema(value)
        entries.append(PropertyEntry(symbol: symbol.rawValue, schema: id))
        schema.subschemas[index].properties.append(
          SchemaProperty(name: tree.string(key), symbol: symbol, schema: SubschemaID(rawValue: id)))
      }
    }
    if let required = value(of: "required", in: node) {
      if items(required).count > 64 { broken("at most 64 properties can be required", required) }
      for item in items(required).prefix(64) {
        let symbol = symbols.intern(tree.text(tree.resolved(item))).rawValue
        let bit: UInt64 = 1 << UInt64(bits.nonzeroBitCount)
        bits |= bit
        schema.subschemas[index].required.append(tree.string(tree.resolved(item)))
        if let known = entries.firstIndex(where: { $0.symbol == symbol }) {
          entries[known].requiredBit |= bit
        } else {
          entries.append(PropertyEntry(symbol: symbol, requiredBit: bit))
        }
      }
    }
    if let other = value(of: "additionalProperties", in: node) { additional = subschema(other) }
    var identity: UInt32 = 0
    if let name = value(of: "x-identity", in: node) {
      schema.subschemas[index].identity = tree.string(name)
      identity = symbols.intern(tree.text(name)).rawValue
    }
    let hasPatterns = !extra.patternProperties.isEmpty || extra.propertyNames != nil
    guard !entries.isEmpty || additional != PropertyEntry.none || hasPatterns || identity != 0 else { return }
    schema.checks[index].traits.insert(.object)
    schema.checks[index].object = UInt32(schema.objects.count)
    let mask = hash(entries)
    schema.objects.append(
      ObjectCheck(
        firstEntry: UInt32(schema.entries.count - Int(mask) - 1), mask: mask, required: bits, additional: additional,
        hasPatterns: hasPatterns, identity: identity))
  }

  /// Appends a hash table of the entries and gives its mask.
  private mutating func hash(_ entries: [PropertyEntry]) -> UInt32 {
    var size = 2
    while size < entries.count * 2 { size *= 2 }
    let first = schema.entries.count
    schema.entries.append(contentsOf: Array(repeating: PropertyEntry(), count: size))
    for entry in entries {
      var slot = Int(entry.symbol) & (size - 1)
      while schema.entries[first + slot].symbol != 0, schema.entries[first + slot].symbol != entry.symbol {
        slot = (slot + 1) & (size - 1)
      }
      schema.entries[first + slot] = entry
    }
    return UInt32(size - 1)
  }

  private mutating func types(_ value: NodeID, _ index: Int) {
    var types: TypeSet = []
    for name in tree.kind(value) == .sequence ? items(value).map(tree.resolved) : [value] {
      guard let type = TypeSet(named: tree.string(name)) else {
        broken("`\(QuotedText(tree.string(name)))` is not one of JSON's types", name)
        continue
      }
      types.formUnion(type)
    }
    schema.checks[index].admits = types
    schema.subschemas[index].types = types
  }

  private mutating func enumeration(_ values: [NodeID], _ index: Int, _ extra: inout ExtraCheck) {
    let values = values.map(tree.resolved)
    guard values.allSatisfy({ tree.kind($0) == .scalar && tree.type($0) == .string }) else {
      extra.anyValues = values
      return
    }
    let interned = values.map { symbols.intern(tree.text($0)) }
    schema.checks[index].traits.insert(.values)
    schema.checks[index].firstValue = UInt32(schema.valueSymbols.count)
    schema.checks[index].valueCount = UInt32(values.count)
    schema.valueSymbols += interned.map(\.rawValue)
    schema.subschemas[index].values = values.map { tree.string($0) }
    schema.subschemas[index].valueSymbols = interned
  }

  private mutating func format(_ value: NodeID, _ index: Int) {
    guard let format = SchemaFormat(rawValue: tree.string(value)) else {
      let names = SchemaFormat.allCases.map(\.rawValue).joined(separator: ", ")
      return broken("the format `\(QuotedText(tree.string(value)))` is not supported; those that are: \(names)", value)
    }
    schema.subschemas[index].format = format
    schema.checks[index].traits.insert(format == .date ? .date : .uri)
  }

  private mutating func target(_ value: NodeID, _ index: Int) {
    if tree.kind(value) == .scalar {
      let parts = tree.string(value).split(separator: ".").map(String.init)
      guard parts.count == 2 else { return broken("`x-refers-to` names a section and a field: `evidence.id`", value) }
      schema.subschemas[index].target = .section(parts[0], field: parts[1])
      return
    }
    guard let table = self.value(of: "table", in: value), let key = self.value(of: "key", in: value) else {
      return broken("`x-refers-to` of a table has `table` and `key`", value)
    }
    let path = self.value(of: "by", in: value).map { tree.string($0).split(separator: ".").map(String.init) } ?? []
    schema.subschemas[index].target = .table(tree.string(table), key: tree.string(key), by: path)
  }

  private mutating func pattern(_ node: NodeID) -> Pattern? {
    do throws(PatternError) {
      return try Pattern(tree.string(node))
    } catch {
      broken("the pattern is broken at its byte \(error.byteOffset): \(error.reason)", node)
      return nil
    }
  }

  private mutating func number(_ node: NodeID) -> ScalarNumber? {
    let number = Array(tree.text(node)).withUnsafeBufferPointer { ScalarNumber($0) }
    if number == nil { broken("expected a number", node) }
    return number
  }

  private mutating func count(_ node: NodeID) -> Int? {
    guard let number = number(node), number.isInteger, let count = Int(exactly: number.double), count >= 0 else {
      broken("expected a whole number of at least 0", node)
      return nil
    }
    return count
  }

  private mutating func schemas(_ node: NodeID) -> [UInt32] {
    guard tree.kind(node) == .sequence, !items(node).isEmpty else {
      broken("expected a list of schemas", node)
      return []
    }
    return items(node).map { subschema($0) }
  }

  private mutating func mapping(_ node: NodeID) -> [(key: NodeID, value: NodeID)] {
    guard tree.kind(tree.resolved(node)) == .mapping else {
      broken("expected a record", node)
      return []
    }
    return pairs(tree.resolved(node))
  }

  private func texts(_ node: NodeID) -> [String] {
    items(node).map(tree.resolved).filter { tree.kind($0) == .scalar }.map { tree.string($0) }
  }

  private func flag(_ node: NodeID) -> Bool { tree.string(node).lowercased() == "true" }

  private mutating func broken(_ reason: String, _ node: NodeID) { fault(.brokenSchema(reason), at: node) }
}

extension RangeCheck {
  /// Whether any bound is there.
  var isAny: Bool {
    minimum != nil || maximum != nil || exclusiveMinimum != nil || exclusiveMaximum != nil || multipleOf != nil
  }
}

extension ExtraCheck {
  /// Whether anything but combinations is there.
  var hasMore: Bool {
    minLength != nil || maxLength != nil || minItems != nil || maxItems != nil || minProperties != nil
      || maxProperties != nil || itemsAreUnique || uniqueBy != 0 || !prefixItems.isEmpty || !patternProperties.isEmpty
      || propertyNames != nil || !dependentRequired.isEmpty || anyOf != nil || oneOf != nil || not != nil
      || condition != nil || anyValues != nil
  }
}
