internal import Symbols
internal import YAMLTree

extension ValidationWalk {
  /// The checks that few subschemas have; whether the node passes them.
  mutating func extra(_ id: NodeID, _ number: UInt32, _ type: TypeSet, holder: UInt32) -> Bool {
    let extra = schema.extras[Int(checks[Int(number)].extra)]
    var isValid = true
    switch type {
    case .string: isValid = length(id, extra)
    case .array: isValid = items(id, extra)
    case .object: isValid = properties(id, extra)
    default: break
    }
    if let values = extra.anyValues, !isAmong(values, id) {
      isValid = false
      faultAnyValue(id, number, values)
    }
    if extra.combines { isValid = combinations(id, number, extra, type, holder: holder) && isValid }
    return isValid
  }

  private mutating func length(_ id: NodeID, _ extra: ExtraCheck) -> Bool {
    guard extra.minLength != nil || extra.maxLength != nil else { return true }
    let count = bytes(id).reduce(0) { $1 & 0xC0 != 0x80 ? $0 + 1 : $0 }
    return isWithin(count, extra.minLength, extra.maxLength, "characters", id)
  }

  private mutating func items(_ id: NodeID, _ extra: ExtraCheck) -> Bool {
    var isValid = true
    if extra.minItems != nil || extra.maxItems != nil {
      var count = 0
      for item in tree.children(id) where !blankIsAbsent || !isBlank(item) { count += 1 }
      isValid = isWithin(count, extra.minItems, extra.maxItems, "entries", id)
    }
    if extra.uniqueBy != 0, quiet == 0 { repeatedIdentities(id, Symbol(rawValue: extra.uniqueBy)) }
    if extra.itemsAreUnique {
      var structure = Structure(tree)
      if let (again, _) = structure.firstRepetition(in: id) {
        isValid = false
        let isScalar = tree.kind(tree.resolved(again)) == .scalar
        fault(.notUnique(isScalar ? quoted(again) : QuotedText("")), at: tree.span(again))
      }
    }
    return isValid
  }

  private mutating func properties(_ id: NodeID, _ extra: ExtraCheck) -> Bool {
    var isValid = true
    if extra.minProperties != nil || extra.maxProperties != nil {
      let count = tree.children(id).count / 2
      isValid = isWithin(count, extra.minProperties, extra.maxProperties, "fields", id)
    }
    for (key, required) in extra.dependentRequired where value(of: key, in: id) != nil {
      for other in required where value(of: other, in: id) == nil {
        isValid = false
        guard quiet == 0 else { break }
        let name = extra.dependentNames[other] ?? ""
        fault(.missingKey(name, title: "", record: "", isBlank: false), at: tree.span(id))
      }
    }
    return isValid
  }

  /// The value under a key that is not blank.
  func value(of symbol: Symbol, in id: NodeID) -> NodeID? {
    var key = NodeID(rawValue: id.rawValue + 1)
    while key.rawValue < tree.subtreeEnd(id).rawValue {
      let value = tree.subtreeEnd(key)
      if tree.symbol(tree.resolved(key)) == symbol, !blankIsAbsent || !isBlank(value) { return value }
      key = tree.subtreeEnd(value)
    }
    return nil
  }

  private mutating func isWithin(_ count: Int, _ minimum: Int?, _ maximum: Int?, _ noun: String, _ id: NodeID) -> Bool {
    if let minimum, count < minimum {
      fault(.tooFew(count: count, minimum: minimum, noun: noun), at: tree.span(id))
      return false
    }
    if let maximum, count > maximum {
      fault(.tooMany(count: count, maximum: maximum, noun: noun), at: tree.span(id))
      return false
    }
    return true
  }

  private func isAmong(_ values: [NodeID], _ id: NodeID) -> Bool {
    let structure = Structure(tree)
    return values.contains { structure.isEqual(id, $0, in: schema.tree) }
  }

  private mutating func faultAnyValue(_ id: NodeID, _ number: UInt32, _ values: [NodeID]) {
    guard quiet == 0 else { return }
    let allowed = values.map { schema.tree.kind($0) == .scalar ? schema.tree.string($0) : "…" }
    let written = tree.kind(id) == .scalar ? quoted(id) : QuotedText("…")
    fault(.unknownValue(written, kind: title(number), nearest: nil, allowed: allowed), at: tree.span(id), faulty: id)
  }

  private mutating func combinations(
    _ id: NodeID, _ number: UInt32, _ extra: ExtraCheck, _ type: TypeSet, holder: UInt32
  ) -> Bool {
    var isValid = true
    for part in extra.allOf where !check(id, part, holder: holder) { isValid = false }
    if let forms = extra.anyOf {
      var isAny = false
      for form in forms where !isAny { isAny = fits(id, form, holder: holder) }
      if !isAny {
        isValid = false
        faultNoAlternative(id, number, forms, type, holder: holder)
      }
    }
    if let forms = extra.oneOf {
      var fitting = 0
      for form in forms where fits(id, form, holder: holder) { fitting += 1 }
      if fitting == 0 {
        isValid = false
        faultNoAlternative(id, number, forms, type, holder: holder)
      } else if fitting > 1 {
        isValid = false
        fault(.noAlternative(count: forms.count, fitting: fitting), at: tree.span(id), faulty: id)
      }
    }
    if let not = extra.not, fits(id, not, holder: holder) {
      isValid = false
      fault(.forbidden, at: tree.span(id), faulty: id)
    }
    if let condition = extra.condition {
      let branch = fits(id, condition, holder: holder) ? extra.consequence : extra.alternative
      if let branch, !check(id, branch, holder: holder) { isValid = false }
    }
    return isValid
  }

  /// Whether a node is valid against a schema, without listing a fault.
  private mutating func fits(_ id: NodeID, _ number: UInt32, holder: UInt32) -> Bool {
    quiet += 1
    defer { quiet -= 1 }
    return check(id, number, holder: holder)
  }

  /// Where one form alone is of the value's type, its own faults say more than that none fits.
  private mutating func faultNoAlternative(
    _ id: NodeID, _ number: UInt32, _ forms: [UInt32], _ type: TypeSet, holder: UInt32
  ) {
    guard quiet == 0 else { return }
    let admitted = forms.map { typesAdmitted(by: $0) }
    var candidates = forms.indices.filter { admitted[$0].contains(type) }
    if candidates.isEmpty, tree.kind(id) == .scalar, tree.style(id) == .plain, type != .null {
      candidates = forms.indices.filter { admitted[$0].contains(.string) }
    }
    if candidates.count == 1 {
      _ = check(id, forms[candidates[0]], holder: holder)
      return
    }
    guard candidates.isEmpty else {
      return fault(.noAlternative(count: forms.count, fitting: 0), at: tree.span(id), faulty: id)
    }
    let expected = admitted.reduce(into: TypeSet()) { $0.formUnion($1) }
    let found = FoundValue(type: type, text: tree.kind(id) == .scalar ? quoted(id) : nil)
    fault(
      .wrongType(expected: expected, isDate: false, title: title(number), found: found), at: tree.span(id), faulty: id)
  }

  /// The types that a schema admits, `$ref` followed.
  func typesAdmitted(by number: UInt32) -> TypeSet {
    let id = schema.followed(SubschemaID(rawValue: number))
    return checks[Int(id.rawValue)].traits.contains(.never) ? [] : checks[Int(id.rawValue)].admits
  }
}
