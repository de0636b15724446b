internal import Patterns
internal import SourceText
internal import Symbols
package import YAMLTree

/// One check of one tree: the sound path. What happens at a fault stands in `ValidationWalk+Faults`.
///
/// The buffers point into the tree and the schema, which outlive the walk.
struct ValidationWalk: ~Copyable {
  /// Nesting at which the walk stops; schemas that refer to themselves could follow aliases that deep.
  static let deepest = 400
  /// No node.
  static let nothing: UInt32 = .max

  let tree: YAMLTree
  let nodes: NodeReader
  let schema: CompiledSchema
  let checks: UnsafeBufferPointer<SchemaCheck>
  let objects: UnsafeBufferPointer<ObjectCheck>
  let entries: UnsafeBufferPointer<PropertyEntry>
  let valueSymbols: UnsafeBufferPointer<UInt32>
  let source: UnsafeBufferPointer<UInt8>
  let decoded: UnsafeBufferPointer<UInt8>
  let blankIsAbsent: Bool
  /// Mappings that may lack required keys: they change a record that has them already.
  var partial: Set<UInt32> = []

  var result = Validation()
  /// Faults beyond the limit.
  var dropped = 0
  var droppedSpan: SourceSpan?
  /// How many questions are open whose answer alone counts (`anyOf`, `not`, `if`): no fault is listed inside.
  var quiet = 0
  var depth = 0
  /// What aliases came to: target, schema and whether quietly → valid. So a bomb of aliases costs its own size.
  var aliases: [AliasCheck: Bool] = [:]
  var scratch = PatternScratch()

  /// A target checked against a schema.
  struct AliasCheck: Hashable {
    var target: UInt32
    var schema: UInt32
    var isQuiet: Bool
  }

  /// Checks a node and all below it; whether it is valid.
  ///
  /// `holder` is the key whose value the node is; `nothing` for an item or the root.
  mutating func check(_ id: NodeID, _ number: UInt32, holder: UInt32) -> Bool {
    switch nodes.kind(id) {
    case .scalar: scalar(id, number, holder: holder, asName: false)
    case .mapping: mapping(id, number, holder: holder)
    case .sequence: sequence(id, number, holder: holder)
    case .alias: alias(id, number, holder: holder)
    }
  }

  /// A scalar's decoded bytes.
  func bytes(_ id: NodeID) -> UnsafeBufferPointer<UInt8> {
    let (offset, count, isDecoded) = nodes.textLocation(id)
    let pool = isDecoded ? decoded : source
    return UnsafeBufferPointer(rebasing: pool[Int(offset)..<Int(offset) + Int(count)])
  }

  /// Whether a value counts as nothing at all: null, an empty text, or one of white space.
  func isBlank(_ id: NodeID) -> Bool {
    nodes.isBlank(nodes.resolved(id))
  }

  /// Whether a node is a scalar of a type admitted by a schema that asks for nothing more than a listed text.
  @inline(__always)
  private func isPlainlyValid(_ id: NodeID, _ number: UInt32) -> Bool {
    guard nodes.kind(id) == .scalar else { return false }
    let check = checks[Int(number)]
    let type = Self.type(of: nodes.type(id))
    guard check.admits.contains(type), check.traits.isDisjoint(with: .beyondValues) else { return false }
    return !check.traits.contains(.values) || (type == .string && isListed(nodes.symbol(id), check))
  }

  /// Checks a scalar; `asName` says that it is a key, which is text whatever it looks like.
  mutating func scalar(_ id: NodeID, _ number: UInt32, holder: UInt32, asName: Bool) -> Bool {
    let check = checks[Int(number)]
    var type = asName ? .string : Self.type(of: nodes.type(id))
    var isUnquoted = false
    var isValid = true
    if !check.admits.contains(type) || check.traits.contains(.never) {
      guard admitsAfterAll(id, number, &type, holder: holder, &isUnquoted) else { return false }
    }
    if !check.traits.isDisjoint(with: .scalar) {
      if check.traits.contains(.values), type != .string || !isListed(nodes.symbol(id), check) {
        isValid = false
        faultUnknownValue(id, number)
      }
      if type == .string {
        if check.traits.contains(.date), !isDate(id) { isValid = refuseDate(id) }
        if check.traits.contains(.pattern), isValid, !matches(id, check) {
          isValid = false
          faultWrongForm(id, number)
        }
        if check.traits.contains(.uri), !URIForm.isURI(bytes(id)) {
          isValid = false
          faultWrongForm(id, number)
        }
      } else if check.traits.contains(.range), type == .integer || type == .fraction, !isInRange(id, check) {
        isValid = false
      }
    }
    // A text that is wrong anyway need not be told that it lacks its quotes.
    if isUnquoted, isValid { isValid = faultUnquoted(id) }
    if check.traits.contains(.extra) {
      isValid = extra(id, number, type, holder: holder) && isValid
    }
    return isValid
  }

  /// Checks a mapping: its keys by a look-up of their symbols, each value by its schema.
  mutating func mapping(_ id: NodeID, _ number: UInt32, holder: UInt32) -> Bool {
    let check = checks[Int(number)]
    guard check.admits.contains(.object), check.traits.isDisjoint(with: [.never, .values]) else {
      return refuse(id, number, .object, holder: holder)
    }
    guard descend(id) else { return true }
    defer { depth -= 1 }
    var isValid = true
    if check.traits.contains(.object) {
      let object = objects[Int(check.object)]
      var seen: UInt64 = 0
      let end = nodes.subtreeEnd(id).rawValue
      var key = NodeID(rawValue: id.rawValue + 1)
      while key.rawValue < end {
        let value = nodes.subtreeEnd(key)
        let next = nodes.subtreeEnd(value)
        let symbol = nodes.symbol(nodes.resolved(key))
        let entry = lookUp(symbol, object)
        if nodes.isIgnored(key: key) {
          key = next
          continue
        }
        if entry.schema != PropertyEntry.none, !object.hasPatterns {
          if !blankIsAbsent || !isBlank(value) {
            seen |= entry.requiredBit
            if !isPlainlyValid(value, entry.schema), !self.check(value, entry.schema, holder: key.rawValue) {
              isValid = false
            }
          }
        } else {
          if !blankIsAbsent || !isBlank(value) { seen |= entry.requiredBit }
          if !undeclared(key, value, entry, object, number) { isValid = false }
        }
        key = next
      }
      if seen != object.required {
        isValid = false
        faultMissingKeys(id, number, object, seen: seen, holder: holder)
      }
    }
    if check.traits.contains(.extra) { isValid = extra(id, number, .object, holder: holder) && isValid }
    return isValid
  }

  /// Checks a sequence: each item by its schema.
  mutating func sequence(_ id: NodeID, _ number: UInt32, holder: UInt32) -> Bool {
    let check = checks[Int(number)]
    guard check.admits.contains(.array), check.traits.isDisjoint(with: [.never, .values]) else {
      return refuse(id, number, .array, holder: holder)
    }
    guard descend(id) else { return true }
    defer { depth -= 1 }
    var isValid = true
    if check.traits.contains(.items) || check.traits.contains(.extra) {
      let prefix = check.traits.contains(.extra) ? schema.extras[Int(check.extra)].prefixItems : []
      let end = nodes.subtreeEnd(id).rawValue
      var item = NodeID(rawValue: id.rawValue + 1)
      var index = 0
      while item.rawValue < end {
        if !blankIsAbsent || !isBlank(item) {
          if index < prefix.count {
            if !self.check(item, prefix[index], holder: Self.nothing) { isValid = false }
          } else if check.traits.contains(.items), !self.check(item, check.items, holder: Self.nothing) {
            isValid = false
          }
        }
        index += 1
        item = nodes.subtreeEnd(item)
      }
    }
    if check.traits.contains(.extra) { isValid = extra(id, number, .array, holder: holder) && isValid }
    return isValid
  }

  /// Checks what an alias stands for, once a schema; an alias inside its own target is taken as valid.
  private mutating func alias(_ id: NodeID, _ number: UInt32, holder: UInt32) -> Bool {
    let target = nodes.resolved(id)
    guard nodes.kind(target) != .alias else { return true }
    let question = AliasCheck(target: target.rawValue, schema: number, isQuiet: quiet > 0)
    if let known = aliases[question] { return known }
    aliases[question] = true
    let isValid = check(target, number, holder: holder)
    aliases[question] = isValid
    return isValid
  }

  private mutating func descend(_ id: NodeID) -> Bool {
    guard depth < Self.deepest else {
      fault(.tooDeep, at: tree.span(id))
      return false
    }
    depth += 1
    return true
  }

  private func lookUp(_ symbol: UInt32, _ object: ObjectCheck) -> PropertyEntry {
    guard symbol != 0 else { return PropertyEntry() }
    var slot = symbol & object.mask
    while true {
      let entry = entries[Int(object.firstEntry + slot)]
      if entry.symbol == symbol || entry.symbol == 0 { return entry }
      slot = (slot + 1) & object.mask
    }
  }

  private func isListed(_ symbol: UInt32, _ check: SchemaCheck) -> Bool {
    guard symbol != 0 else { return false }
    for index in check.firstValue..<check.firstValue + check.valueCount
    where valueSymbols[Int(index)] == symbol {
      return true
    }
    return false
  }

  private mutating func matches(_ id: NodeID, _ check: SchemaCheck) -> Bool {
    // A text that costs more steps than the limit is refused as if it did not match.
    schema.patterns[Int(check.pattern)].matches(bytes(id), &scratch) ?? false
  }

  private static func type(of type: ScalarType) -> TypeSet {
    switch type {
    case .null: .null
    case .bool: .boolean
    case .int: .integer
    case .float: .fraction
    case .string: .string
    case .other: .tagged
    }
  }
}

extension CompiledSchema {
  /// Checks a tree: every fault of it in one run.
  ///
  /// The tree must have been read with the symbol table that the schema was compiled into, or a later state of it.
  /// Complexity: O(nodes) for schemas without combinations, aliases included, however often they are used.
  package func validate(_ tree: YAMLTree) -> Validation {
    validate(tree, at: tree.root, against: root)
  }

  /// Checks a part of a tree against a subschema, such as one under `$defs`.
  ///
  /// - Parameters:
  ///   - tree: read with the symbol table that the schema was compiled with, or a later state of it.
  ///   - node: what is checked.
  ///   - subschema: what it must be.
  ///   - partial: mappings that may lack required keys, for they change records that have them already.
  /// - Returns: the faults, and the nodes that cannot be used.
  package func validate(
    _ tree: YAMLTree, at node: NodeID, against subschema: SubschemaID, partial: Set<NodeID> = []
  ) -> Validation {
    checks.withUnsafeBufferPointer { checks in
      objects.withUnsafeBufferPointer { objects in
        entries.withUnsafeBufferPointer { entries in
          valueSymbols.withUnsafeBufferPointer { values in
            tree.source.bytes.withUnsafeBufferPointer { source in
              tree.decoded.withUnsafeBufferPointer { decoded in
                tree.withReader { nodes in
                  var walk = ValidationWalk(
                    tree: tree, nodes: nodes, schema: self, checks: checks, objects: objects, entries: entries,
                    valueSymbols: values,
                    source: source, decoded: decoded, blankIsAbsent: blankIsAbsent)
                  walk.partial = Set(partial.map(\.rawValue))
                  _ = walk.check(node, subschema.rawValue, holder: ValidationWalk.nothing)
                  return walk.finished()
                }
              }
            }
          }
        }
      }
    }
  }
}
