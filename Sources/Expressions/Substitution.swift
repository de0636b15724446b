internal import Facts

/// What the checker has found out about types that were open at first.
struct Substitution {
  private var found: [Int: ExpressionType] = [:]
  private var next = 1000
  /// The enumerations, to tell whether two share a value.
  var enumerations: [Enumeration] = []
  /// Whether null stands for values of some types, as the language has it.
  var allowsNull = false

  /// A type that is still open.
  mutating func fresh() -> ExpressionType {
    next += 1
    return .parameter(next)
  }

  /// What is known of a type's outermost shape.
  func known(_ type: ExpressionType) -> ExpressionType {
    var type = type
    while case .parameter(let number) = type, let next = found[number] { type = next }
    return type
  }

  /// A type with everything found written in; what stayed open is `dynamic`.
  func resolved(_ type: ExpressionType) -> ExpressionType {
    switch known(type) {
    case .parameter: .dynamic
    case .list(let element): .list(resolved(element))
    case .map(let key, let value): .map(resolved(key), resolved(value))
    case .optional(let wrapped): .optional(resolved(wrapped))
    case .abstract(let name, let parameters): .abstract(name, parameters.map { resolved($0) })
    case let plain: plain
    }
  }

  /// A signature's type with its parameters replaced by open types of this call.
  mutating func instance(_ type: ExpressionType, _ parameters: inout [Int: ExpressionType]) -> ExpressionType {
    switch type {
    case .parameter(let number):
      if let known = parameters[number] { return known }
      let open = fresh()
      parameters[number] = open
      return open
    case .list(let element): return .list(instance(element, &parameters))
    case .map(let key, let value): return .map(instance(key, &parameters), instance(value, &parameters))
    case .optional(let wrapped): return .optional(instance(wrapped, &parameters))
    case .abstract(let name, let types): return .abstract(name, types.map { instance($0, &parameters) })
    default: return type
    }
  }

  /// Whether a value of one type can stand where another is asked for; open types are settled where that makes it so,
  /// and left as they were where nothing does.
  mutating func fits(_ type: ExpressionType, _ wanted: ExpressionType) -> Bool {
    let before = found
    if unify(type, wanted) { return true }
    found = before
    return false
  }

  private mutating func unify(_ type: ExpressionType, _ wanted: ExpressionType) -> Bool {
    if type == wanted { return true }
    if case .parameter(let number) = wanted {
      if found[number] != nil { return widen(number, type) { $0.unify(type, $1) } }
      if settle(number, type) { return true }
    }
    if case .parameter(let number) = type {
      if found[number] != nil { return widen(number, wanted) { $0.unify($1, wanted) } }
      return settle(number, wanted)
    }
    switch (type, wanted) {
    case (.dynamic, _), (_, .dynamic): return true
    case (.null, let other), (let other, .null): return allowsNull && other.isNullable
    case (.wrapper(let left), .wrapper(let right)), (.wrapper(let left), let right), (let left, .wrapper(let right)):
      return left == right
    case (.enumeration, .text): return true
    case (.enumeration(let left), .enumeration(let right)): return share(left, right)
    case (.list(let left), .list(let right)): return unify(left, right)
    case (.map(let leftKey, let left), .map(let rightKey, let right)):
      return unify(leftKey, rightKey) && unify(left, right)
    case (.optional(let left), .optional(let right)): return unify(left, right)
    case (.abstract(let leftName, let left), .abstract(let rightName, let right)):
      guard leftName == rightName, left.count == right.count else { return false }
      return zip(left, right).allSatisfy { unify($0, $1) }
    default: return false
    }
  }

  /// Lets another type stand where an open one was settled, which then becomes the more general of the two.
  private mutating func widen(
    _ number: Int, _ type: ExpressionType, _ unify: (inout Substitution, ExpressionType) -> Bool
  ) -> Bool {
    guard let settled = found[number], type != settled else { return true }
    guard unify(&self, settled) else { return false }
    let general = mostGeneral(known(type), known(settled))
    if !holds(general, number) { found[number] = general }
    return true
  }

  /// The one of two types that unify which says less; the first where they say the same.
  func mostGeneral(_ first: ExpressionType, _ second: ExpressionType) -> ExpressionType {
    if known(second) == .null, known(first) != .dynamic { return first }
    return saysLess(first, second) ? first : second
  }

  /// Whether the first type says the same as the second or less, part for part.
  private func saysLess(_ first: ExpressionType, _ second: ExpressionType) -> Bool {
    let first = known(first)
    let second = known(second)
    if first.isOpen { return true }
    if second.isOpen { return false }
    switch (first, second) {
    case (.list(let left), .list(let right)), (.optional(let left), .optional(let right)): return saysLess(left, right)
    case (.map(let leftKey, let left), .map(let rightKey, let right)):
      return saysLess(leftKey, rightKey) && saysLess(left, right)
    case (.abstract(_, let left), .abstract(_, let right)): return zip(left, right).allSatisfy { saysLess($0, $1) }
    case (.text, .enumeration), (.enumeration, .enumeration), (.wrapper, _): return true
    default: return first == second
    }
  }

  private mutating func settle(_ number: Int, _ type: ExpressionType) -> Bool {
    guard !holds(type, number) else { return false }
    found[number] = type
    return true
  }

  /// Whether a type is or contains an open one, by itself or by what was found of others.
  private func holds(_ type: ExpressionType, _ number: Int) -> Bool {
    var type = type
    while case .parameter(let other) = type {
      if other == number { return true }
      guard let next = found[other] else { return false }
      type = next
    }
    return switch type {
    case .list(let element): holds(element, number)
    case .map(let key, let value): holds(key, number) || holds(value, number)
    case .optional(let wrapped): holds(wrapped, number)
    case .abstract(_, let parameters): parameters.contains { holds($0, number) }
    default: false
    }
  }

  /// Two enumerations compare where a value of one can be a value of the other (two schemas may both list the settings).
  private func share(_ left: EnumerationID, _ right: EnumerationID) -> Bool {
    let values = Set(enumerations[Int(left.rawValue)].symbols)
    return enumerations[Int(right.rawValue)].symbols.contains { values.contains($0) }
  }
}
