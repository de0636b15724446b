internal import Facts

/// What the checker has found out about types that were open at first.
struct Substitution {
  private var found: [Int: ExpressionType] = [:]
  private var next = 1000
  /// The enumerations, to tell whether two share a value.
  var enumerations: [Enumeration] = []

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
    let type = known(type)
    let wanted = known(wanted)
    if type == wanted { return true }
    switch (type, wanted) {
    case (.dynamic, _), (_, .dynamic): return true
    case (.parameter(let number), _): return settle(number, wanted)
    case (_, .parameter(let number)): return settle(number, type)
    case (.enumeration, .text): return true
    case (.enumeration(let left), .enumeration(let right)): return share(left, right)
    case (.list(let left), .list(let right)): return unify(left, right)
    case (.map(let leftKey, let left), .map(let rightKey, let right)):
      return unify(leftKey, rightKey) && unify(left, right)
    case (.optional(let left), .optional(let right)): return unify(left, right)
    default: return false
    }
  }

  private mutating func settle(_ number: Int, _ type: ExpressionType) -> Bool {
    guard !holds(type, number) else { return false }
    found[number] = type
    return true
  }

  private func holds(_ type: ExpressionType, _ number: Int) -> Bool {
    switch known(type) {
    case .parameter(let other): other == number
    case .list(let element): holds(element, number)
    case .map(let key, let value): holds(key, number) || holds(value, number)
    case .optional(let wrapped): holds(wrapped, number)
    default: false
    }
  }

  /// Two enumerations compare where a value of one can be a value of the other (two schemas may both list the settings).
  private func share(_ left: EnumerationID, _ right: EnumerationID) -> Bool {
    let values = Set(enumerations[Int(left.rawValue)].symbols)
    return enumerations[Int(right.rawValue)].symbols.contains { values.contains($0) }
  }
}
