internal import CivilDates
internal import Facts
internal import Spelling

extension TypeChecker {
  mutating func call(_ name: String, _ arguments: [ExpressionNodeID], _ id: ExpressionNodeID) -> ExpressionType {
    if let number = scope.definitionNumbers[name] { return definition(number, arguments, id) }
    guard let function = function(named: name, isAbsolute: false) else { return unknownFunction(name, arguments, id) }
    switch function.overloads[0].operation {
    case .record, .resolved, .referring, .recorded, .failed, .untested, .nearDuplicates:
      return special(function, arguments, id)
    case .toDate:
      if arguments.count == 1, case .text(let text) = tree[arguments[0]].kind {
        return dateLiteral(text, arguments[0], id)
      }
    default: break
    }
    return overload(function, arguments, isMethod: false, id)
  }

  mutating func method(
    _ target: ExpressionNodeID, _ name: String, _ arguments: [ExpressionNodeID], _ id: ExpressionNodeID
  ) -> ExpressionType {
    if let (prefix, isAbsolute) = qualified(target) {
      let qualifiedName = prefix + "." + name
      if let function = function(named: qualifiedName, isAbsolute: isAbsolute) {
        references[target.index] = .namespace
        return overload(function, arguments, isMethod: false, id)
      }
      if scope.functions.namespaces.contains(prefix), look(up: prefix, isAbsolute: isAbsolute) == nil {
        return unknownFunction(qualifiedName, arguments, id)
      }
    }
    guard let function = scope.functions[name], function.overloads.contains(where: \.isMethod) else {
      return notAMethod(name, [target] + arguments, id)
    }
    return overload(function, [target] + arguments, isMethod: true, id)
  }

  /// The function that a plain or qualified name stands for; `nil` where there is none.
  private func function(named name: String, isAbsolute: Bool) -> Function? {
    candidates(name, isAbsolute: isAbsolute).lazy.compactMap { scope.functions[$0] }.first
  }

  private mutating func unknownFunction(
    _ name: String, _ arguments: [ExpressionNodeID], _ id: ExpressionNodeID
  ) -> ExpressionType {
    for argument in arguments { _ = check(argument) }
    let known = scope.functions.functions.map(\.name) + scope.definitionNumbers.keys.sorted() + ["has"]
    return fail(.unknownFunction(name, nearest: NearMiss.nearest(to: name, among: known)), id)
  }

  /// Reports a method that is none: what is called by itself, or a name that nothing has.
  private mutating func notAMethod(
    _ name: String, _ arguments: [ExpressionNodeID], _ id: ExpressionNodeID
  ) -> ExpressionType {
    let form: String
    if let function = scope.functions[name] {
      form = written(function.overloads[0], of: function.name)
    } else if let number = scope.definitionNumbers[name] {
      let types = scope.definitions[number].definition.parameters.map { $0.type.name(in: scope.schema) }
      form = "\(name)(\(types.joined(separator: ", ")))"
    } else {
      return name == "has" ? fail(.hasNeedsField, id) : unknownFunction(name, arguments, id)
    }
    for argument in arguments { _ = check(argument) }
    return fail(.wrongMacro(name, form: form), id)
  }

  /// How a form of a function is called: `plusDays(date, int)`, `text.charAt(int)`.
  private func written(_ form: Function.Overload, of name: String) -> String {
    let types = form.parameters.map { $0.name(in: scope.schema) }
    guard form.isMethod, let target = types.first else { return "\(name)(\(types.joined(separator: ", ")))" }
    return "\(target).\(name)(\(types.dropFirst().joined(separator: ", ")))"
  }

  /// The first form of a function whose parameters the arguments fit.
  private mutating func overload(
    _ function: Function, _ arguments: [ExpressionNodeID], isMethod: Bool, _ id: ExpressionNodeID
  ) -> ExpressionType {
    let types = arguments.map { check($0) }
    if let form = function.overloads.first, form.operation == .greatest || form.operation == .least {
      references[id.index] = .operation(form.operation, cost: function.cost)
      return extremum(function, types, arguments, id)
    }
    let forms = function.overloads.filter { $0.isMethod == isMethod }
    let counts = Set(forms.map { $0.parameters.count - (isMethod ? 1 : 0) }).sorted()
    let given = arguments.count - (isMethod ? 1 : 0)
    guard counts.contains(given) else {
      if counts.isEmpty {
        return fail(.wrongMacro(function.name, form: written(function.overloads[0], of: function.name)), id)
      }
      return fail(
        .wrongArgumentCount(function: function.name, expected: Self.arguments(counts), found: given), id)
    }
    var results: [ExpressionType] = []
    for form in forms where form.parameters.count == types.count {
      var parameters: [Int: ExpressionType] = [:]
      let before = substitution
      let wanted = form.parameters.map { substitution.instance($0, &parameters) }
      let result = substitution.instance(form.result, &parameters)
      guard zip(types, wanted).allSatisfy({ fits($0, $1) }) else {
        substitution = before
        continue
      }
      if results.isEmpty { references[id.index] = .operation(form.operation, cost: function.cost) }
      results.append(result)
    }
    if let result = results.first {
      checkLiterals(function, arguments, id)
      return results.allSatisfy { $0 == result } ? result : .dynamic
    }
    return misfit(function, forms.filter { $0.parameters.count == types.count }, types, arguments, isMethod, id)
  }

  /// The type of the greatest or least of some numbers, or of one list of them.
  private mutating func extremum(
    _ function: Function, _ types: [ExpressionType], _ arguments: [ExpressionNodeID], _ id: ExpressionNodeID
  ) -> ExpressionType {
    guard !types.isEmpty else {
      return fail(.wrongArgumentCount(function: function.name, expected: "1 argument or more", found: 0), id)
    }
    var items = types.map { known($0) }
    if items.count == 1, case .list(let element) = items[0] { items = [known(element)] }
    for (position, type) in items.enumerated() where !type.isNumber && !type.isOpen {
      report(
        .wrongArgument(
          function: function.name, position: position + 1, expected: "a number", found: phrase(types[position]),
          help: nil), arguments[position])
    }
    return items.allSatisfy { $0 == items[0] } && items[0].isNumber ? items[0] : .dynamic
  }

  /// Reports the first argument that no form takes of those that take the arguments before it.
  private mutating func misfit(
    _ function: Function, _ forms: [Function.Overload], _ types: [ExpressionType], _ arguments: [ExpressionNodeID],
    _ isMethod: Bool, _ id: ExpressionNodeID
  ) -> ExpressionType {
    if let form = forms.first { references[id.index] = .operation(form.operation, cost: function.cost) }
    var left = forms
    for position in types.indices {
      var wanted: [ExpressionType] = []
      var taking: [Function.Overload] = []
      for form in left {
        var parameters: [Int: ExpressionType] = [:]
        let type = substitution.instance(form.parameters[position], &parameters)
        if fits(types[position], type) { taking.append(form) }
        if !wanted.contains(form.parameters[position]) { wanted.append(form.parameters[position]) }
      }
      guard taking.isEmpty else {
        left = taking
        continue
      }
      let found = known(types[position])
      report(
        .wrongArgument(
          function: function.name, position: position + (isMethod ? 0 : 1),
          expected: wanted.map { phrase($0) }.joined(separator: " or "), found: phrase(types[position]),
          help: wanted == [.date] && found == .text ? "write a date as `date('2026-04-02')`" : nil),
        arguments[position])
      break
    }
    guard let first = forms.first?.result, forms.allSatisfy({ $0.result == first }) else { return .dynamic }
    if case .parameter = first { return .dynamic }
    return first
  }

  private static func arguments(_ counts: [Int]) -> String {
    let words = counts.map(String.init).joined(separator: " or ")
    return counts == [1] ? "1 argument" : "\(words) arguments"
  }

  private mutating func dateLiteral(
    _ text: String, _ argument: ExpressionNodeID, _ id: ExpressionNodeID
  ) -> ExpressionType {
    types[argument.index] = .text
    if let date = CivilDate(iso: text) {
      references[id.index] = .date(date.dayNumber)
    } else {
      report(.badDate(text), argument)
    }
    return .date
  }

  private mutating func definition(
    _ number: Int, _ arguments: [ExpressionNodeID], _ id: ExpressionNodeID
  ) -> ExpressionType {
    let checked = scope.definitions[number]
    let parameters = checked.definition.parameters
    called.insert(number)
    guard arguments.count == parameters.count else {
      for argument in arguments { _ = check(argument) }
      return fail(
        .wrongArgumentCount(
          function: checked.definition.name, expected: Self.arguments([parameters.count]), found: arguments.count), id)
    }
    for (position, argument) in arguments.enumerated() {
      let wanted = parameters[position].type
      let type = check(argument, hint: wanted)
      if !fits(type, wanted) {
        report(
          .wrongArgument(
            function: checked.definition.name, position: position + 1, expected: phrase(wanted), found: phrase(type),
            help: nil), argument)
      }
    }
    if checked.isBroken { return fail(.brokenDefinition(checked.definition.name), id) }
    references[id.index] = .definition(number)
    return checked.body.type
  }

  // MARK: Functions that read their arguments as written

  private mutating func special(
    _ function: Function, _ arguments: [ExpressionNodeID], _ id: ExpressionNodeID
  ) -> ExpressionType {
    let form = function.overloads[0]
    let types = arguments.map { check($0) }
    let result = form.result
    guard arguments.count == form.parameters.count else {
      report(
        .wrongArgumentCount(
          function: function.name, expected: Self.arguments([form.parameters.count]), found: arguments.count),
        at: tree[id].span)
      return result
    }
    references[id.index] = .operation(form.operation, cost: function.cost)
    switch form.operation {
    case .record, .resolved: return reference(form.operation, arguments[0], function.name) ?? result
    case .recorded:
      if case .documentField = references[arguments[0].index] { return .bool }
      report(.notASection(function: function.name), arguments[0])
      return .bool
    case .nearDuplicates: return groups(function, arguments, types)
    case .failed, .untested:
      verdict(arguments, types, function.name)
      return .bool
    default: return referring(arguments, types)
    }
  }

  /// The type of the record that a selection of a reference leads to; `nil` where it is none.
  private mutating func reference(
    _ operation: Operation, _ argument: ExpressionNodeID, _ name: String
  ) -> ExpressionType? {
    guard case .field(let record, let slot) = references[argument.index],
      case .select = tree[argument].kind, let hidden = scope.schema[record].fields[slot].reference
    else {
      if case .invalid = tree[argument].kind { return nil }
      report(.notAReference(function: name), argument)
      return nil
    }
    return operation == .resolved ? .bool : ExpressionType(scope.schema[record].fields[hidden].type)
  }

  private mutating func referring(
    _ arguments: [ExpressionNodeID], _ types: [ExpressionType]
  ) -> ExpressionType {
    guard case .documentField(let slot) = references[arguments[0].index],
      case .list(.record(let referring)) = known(types[0])
    else {
      report(.notASection(function: "referring"), arguments[0])
      return types[0]
    }
    let target = known(types[1])
    if case .record(let id) = target, scope.schema.refers(referring, to: id) { return types[0] }
    if target != .dynamic {
      let section = scope.schema[scope.schema.documentRoot].fields[slot].name
      report(.nothingRefers(section: section, target: phrase(target)), arguments[1])
    }
    return types[0]
  }
}
