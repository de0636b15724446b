internal import Facts
internal import Spelling

extension TypeChecker {
  /// The type of a name. Where nothing has it and the surroundings ask for an enumeration that has such a value, its
  /// quotation marks are missing.
  mutating func name(
    _ name: String, isAbsolute: Bool, _ hint: ExpressionType?, _ id: ExpressionNodeID
  ) -> ExpressionType {
    if let (type, reference) = look(up: name, isAbsolute: isAbsolute) {
      references[id.index] = reference
      return type
    }
    if let hint, case .enumeration(let enumeration) = self.known(hint), scope.schema[enumeration].values.contains(name)
    {
      return fail(.unquotedConstant(name, enumeration: scope.schema[enumeration].name), id)
    }
    let known = names.map(\.name) + scope.implicitNames
    return fail(.unknownName(name, nearest: NearMiss.nearest(to: name, among: known)), id)
  }

  /// What a plain or qualified name stands for; `nil` where it stands for nothing.
  func look(up name: String, isAbsolute: Bool) -> (type: ExpressionType, reference: Reference)? {
    if !isAbsolute {
      for entry in names.reversed() where entry.name == name {
        if case .bound = entry.reference { return (entry.type, entry.reference) }
      }
    }
    for candidate in candidates(name, isAbsolute: isAbsolute) {
      for entry in names.reversed() where entry.name == candidate {
        if case .bound = entry.reference { continue }
        return (entry.type, entry.reference)
      }
      if let found = scope.implicit(candidate) { return found }
      if let code = TypeCode.byName[candidate] { return (.type, .typeName(code)) }
    }
    return nil
  }

  /// The name under each enclosing part of the container, the innermost first.
  func candidates(_ name: String, isAbsolute: Bool) -> [String] {
    guard !isAbsolute, !scope.container.isEmpty else { return [name] }
    var parts = scope.container.split(separator: ".")
    var candidates: [String] = []
    while !parts.isEmpty {
      candidates.append((parts + [Substring(name)]).joined(separator: "."))
      parts.removeLast()
    }
    return candidates + [name]
  }

  /// `a.b.c` of a chain of plain selections whose first name is not bound by a macro.
  func qualified(_ id: ExpressionNodeID) -> (name: String, isAbsolute: Bool)? {
    switch tree[id].kind {
    case .name(let name, let isAbsolute):
      if !isAbsolute, let entry = names.last(where: { $0.name == name }), case .bound = entry.reference { return nil }
      return (name, isAbsolute)
    case .select(let operand, let field, isOptional: false):
      return qualified(operand).map { ($0.name + "." + field, $0.isAbsolute) }
    default: return nil
    }
  }

  private var hasQualifiedNames: Bool {
    scope.isPlain || names.contains { $0.name.contains(".") }
  }

  mutating func select(
    _ operand: ExpressionNodeID, _ field: String, _ isOptional: Bool, _ id: ExpressionNodeID
  ) -> ExpressionType {
    if hasQualifiedNames, !isOptional, let (name, isAbsolute) = qualified(id),
      let (type, reference) = look(up: name, isAbsolute: isAbsolute)
    {
      references[id.index] = reference
      return type
    }
    let type = self.field(field, of: check(operand), id)
    if case .optional = known(types[operand.index]) { return type }
    return isOptional ? .optional(type) : type
  }

  mutating func present(
    _ operand: ExpressionNodeID, _ field: String, _ isOptional: Bool, _ id: ExpressionNodeID
  ) -> ExpressionType {
    _ = self.field(field, of: check(operand), id)
    return .bool
  }

  private mutating func field(
    _ field: String, of type: ExpressionType, _ id: ExpressionNodeID
  ) -> ExpressionType {
    switch known(type) {
    case .record(let record):
      if let slot = scope.schema[record].slot(named: field) {
        references[id.index] = .field(record, slot: slot)
        return ExpressionType(scope.schema[record].fields[slot].type)
      }
      let fields = scope.fieldNames(of: record)
      return fail(
        .unknownField(
          field, record: scope.schema[record].name, nearest: NearMiss.nearest(to: field, among: fields),
          fields: fields), id)
    case .map(let key, let value):
      if !scope.isPlain, !fits(.text, key) { return fail(.noFields(field, type: phrase(type)), id) }
      return value
    case .optional(let wrapped): return .optional(self.field(field, of: wrapped, id))
    case .dynamic, .parameter: return .dynamic
    default: return fail(.noFields(field, type: phrase(type)), id)
    }
  }

  mutating func index(
    _ operand: ExpressionNodeID, _ index: ExpressionNodeID, _ isOptional: Bool
  ) -> ExpressionType {
    let type = known(check(operand))
    if case .optional(let wrapped) = type { return .optional(element(of: wrapped, operand, index)) }
    let result = element(of: type, operand, index)
    return isOptional ? .optional(result) : result
  }

  private mutating func element(
    of type: ExpressionType, _ operand: ExpressionNodeID, _ index: ExpressionNodeID
  ) -> ExpressionType {
    let position = check(index)
    switch known(type) {
    case .list(let element):
      if !fits(position, .int) { report(.expectedType(phrase(.int), found: phrase(position)), index) }
      return element
    case .map(let key, let value):
      if !fits(position, key) { report(.expectedType(phrase(key), found: phrase(position)), index) }
      return value
    case .dynamic, .parameter: return .dynamic
    case let other:
      report(.badOperand("[…]", type: phrase(other), help: nil), operand)
      return .dynamic
    }
  }

  mutating func list(
    _ items: [ExpressionNodeID], _ optional: Set<Int>, _ hint: ExpressionType?
  ) -> ExpressionType {
    var element: ExpressionType?
    let wanted = hint.flatMap { known($0).element }
    for (position, item) in items.enumerated() {
      var type = check(item, hint: wanted)
      if optional.contains(position) { type = unwrapped(type, item) }
      guard let first = element else {
        element = type
        continue
      }
      if let joined = join(first, type) {
        element = joined
      } else {
        if !scope.isPlain { report(.unlikeItems(phrase(type), first: phrase(first)), item) }
        element = .dynamic
      }
    }
    return .list(element ?? substitution.fresh())
  }

  mutating func map(_ entries: [ExpressionTree.Entry]) -> ExpressionType {
    guard !entries.isEmpty else { return .map(substitution.fresh(), substitution.fresh()) }
    var key: ExpressionType?
    var value: ExpressionType?
    for entry in entries {
      let keyType = self.key(entry.key)
      key = key.map { join($0, keyType) ?? .dynamic } ?? keyType
      var type = check(entry.value)
      if entry.isOptional { type = unwrapped(type, entry.value) }
      value = value.map { join($0, type) ?? .dynamic } ?? type
    }
    return .map(key ?? .dynamic, value ?? .dynamic)
  }

  /// The type of a key; one that can be no key is left to run time, so that types never grow by their keys.
  private mutating func key(_ id: ExpressionNodeID) -> ExpressionType {
    let type = check(id)
    switch known(type) {
    case .bool, .int, .uint, .text, .enumeration, .dynamic, .parameter: return type
    default:
      if !scope.isPlain { report(.badKey(phrase(type)), id) }
      return .dynamic
    }
  }

  /// What an optional item or entry holds.
  private mutating func unwrapped(_ type: ExpressionType, _ id: ExpressionNodeID) -> ExpressionType {
    switch known(type) {
    case .optional(let wrapped): return wrapped
    case .dynamic, .parameter: return .dynamic
    default:
      report(.expectedType(phrase(.optional(.dynamic)), found: phrase(type)), id)
      return .dynamic
    }
  }

  /// The type that two fit, the less specific of them; `nil` where they do not fit each other.
  mutating func join(_ first: ExpressionType, _ second: ExpressionType) -> ExpressionType? {
    guard fits(first, second) || fits(second, first) else { return nil }
    return substitution.mostGeneral(first, second)
  }
}
