internal import Spelling

extension ExpressionFault {
  /// What is wrong, in one sentence without a final stop.
  package var message: String {
    switch self {
    case .expected(let expected, let found): "expected \(expected), but found \(found)"
    case .unclosedText: "this text is not closed"
    case .unknownEscape(let isBytes): "this escape means nothing in \(isBytes ? "bytes" : "a text")"
    case .notACharacter: "this escape names no character"
    case .foreignSign(let sign): "`\(sign)` means nothing here"
    case .numberTooLarge(let number): "the number \(number) is too large"
    case .reservedWord(let word): "`\(word)` is a reserved word and cannot be a name"
    case .messagesUnsupported(let name): "there is no type `\(name)` whose values can be written out"
    case .tooLong(let limit): "the expression is longer than \(limit) bytes"
    case .tooDeep(let limit): "the expression is nested more than \(limit) levels deep"
    case .tooManyLoops(let limit): "loops stand inside each other more than \(limit) deep, which no check could finish"
    case .tooLarge(let limit): "the expression needs more than \(limit) instructions"
    default: nameMessage ?? typeMessage ?? callMessage
    }
  }

  private var nameMessage: String? {
    switch self {
    case .unknownName(let name, let nearest): "nothing here is called `\(name)`" + meant(nearest)
    case .unquotedConstant(let value, let enumeration):
      "nothing here is called `\(value)`, which is a value of `\(enumeration)`"
    case .unknownField(let name, let record, let nearest, _):
      "a record `\(record)` has no field `\(name)`" + meant(nearest)
    case .noFields(let name, let type): "`\(name)` is asked of \(type), which has no fields"
    case .unknownFunction(let name, let nearest): "there is no function `\(name)`" + meant(nearest)
    case .unknownConstant(let value, let enumeration, let nearest, _):
      "`\(value)` is not a value of `\(enumeration)`" + meant(nearest)
    default: nil
    }
  }

  private var typeMessage: String? {
    switch self {
    case .expectedType(let expected, let found): "this must be \(expected), but it is \(found)"
    case .unlikeOperands(let sign, let left, let right, _): "`\(sign)` cannot take \(left) and \(right)"
    case .badOperand(let sign, let type, _): "`\(sign)` cannot take \(type)"
    case .noOrder(let enumeration): "the values of `\(enumeration)` have no order"
    case .outsideOrder(let value, let enumeration):
      "`\(value)` stands outside the order of `\(enumeration)`, so this is never known"
    case .unlikeItems(let item, let first): "the items of a list are alike: this is \(item), the first is \(first)"
    case .unlikeBranches(let first, let second): "the two outcomes of `?:` are unlike: \(first) and \(second)"
    case .notAList(let macro, let type): "`\(macro)` looks at a list, but this is \(type)"
    case .conditionNotBool(let sign, let type): "`\(sign)` takes true or false, but this is \(type)"
    case .neverNull: "nothing is ever null here"
    case .badKey(let type): "the key of a map is a text, a whole number or true or false, but this is \(type)"
    default: nil
    }
  }

  private var callMessage: String {
    switch self {
    case .wrongArgumentCount(let function, let expected, let found):
      "`\(function)` takes \(expected), but \(found == 1 ? "1 is" : "\(found) are") given"
    case .wrongArgument(let function, 0, let expected, let found, _):
      "`\(function)` is asked of \(expected), but this is \(found)"
    case .wrongArgument(let function, let position, let expected, let found, _):
      "the \(ordinal(position)) argument of `\(function)` must be \(expected), but it is \(found)"
    case .wrongMacro(let macro, let form): "`\(macro)` is written `\(form)`"
    case .notAName(let macro): "the name that `\(macro)` gives to each item must be a plain name"
    case .repeatedName(let name, let macro): "`\(macro)` gives the name `\(name)` to two things"
    case .hasNeedsField: "`has` takes one field, as in `has(answer.rating)`"
    case .badDate(let text): "`\(text)` is not a date"
    case .badPattern(let reason): "this is not a regular expression: \(reason)"
    case .badTimestamp(let text): "`\(text)` is not a timestamp"
    case .badDuration(let text): "`\(text)` is not a length of time"
    case .badFormat(let clause): "`\(clause)` is no place for a value in a text to be filled in"
    case .formatCount(let places, let values):
      "the text has \(Wording.count(places, "place")) to be filled in, but \(Wording.count(values, "value")) "
        + (values == 1 ? "is given" : "are given")
    case .notAReference(let function): "`\(function)` takes a field that refers to a record"
    case .notASection(let function): "`\(function)` takes the name of a section of the return"
    case .nothingRefers(let section, let target): "nothing in `\(section)` refers to \(target)"
    case .notAVerdictRow(let function): "the first argument of `\(function)` must be a criterion"
    case .notPrefixes(let function): "the second argument of `\(function)` must be a list of texts that is written out"
    case .duplicateDefinition(let name): "`\(name)` is already the name of a function"
    case .definitionCycle(let names): "the definition calls itself: " + names.joined(separator: " → ")
    case .brokenDefinition(let name): "the definition of `\(name)` has problems of its own"
    default: ""
    }
  }

  /// The act that mends it; `nil` where none is known.
  package var help: String? {
    switch self {
    case .tooManyLoops: "give an inner loop a name under `define`, where it does not need the items of the outer ones"
    case .unclosedText: "close it with the quotation mark it begins with"
    case .unknownEscape: #"write a backslash twice (`\\`), or begin the text with r to take it as it stands"#
    case .expected(_, "`and`"): "write `&&`"
    case .expected(_, "`or`"): "write `||`"
    case .expected(_, "`not`"): "write `!` before what must not hold"
    case .expected(_, "`is`"): "write `==` to compare"
    case .expected("`)`", _), .expected("`]`", _), .expected("`}`", _): "each bracket that is opened must be closed"
    case .expectedType("something that a sentence can say", _): "name a field of it, as in `{action.id}`"
    case .expectedType("true or false", _), .conditionNotBool:
      "compare it with something, as in `answer.rating == 'good'`"
    case .foreignSign("="): "write `==` to compare"
    case .foreignSign("&"): "write `&&`"
    case .foreignSign("|"): "write `||`"
    case .foreignSign("“"), .foreignSign("”"), .foreignSign("‘"), .foreignSign("’"):
      "write straight quotation marks, `'` or `\"`, round a text"
    case .unquotedConstant(let value, _): "write it in quotation marks, `'\(value)'`"
    case .unknownField(_, let record, _, let fields): listing("the fields of `\(record)` are ", fields)
    case .unknownConstant(_, _, _, let values): listing("use one of ", values)
    case .unlikeOperands(_, _, _, let help), .badOperand(_, _, let help), .wrongArgument(_, _, _, _, let help): help
    case .noOrder: "compare with `==` or `in`"
    case .outsideOrder: "test for it first with `==` or `!=`"
    case .neverNull: "what is missing or blank is unknown; ask with `has(…)`"
    case .badDate: "write the year, the month and the day, as in `2026-04-02`"
    case .notAVerdictRow: "name what the results belong to, as in `record(answer.criterion)`"
    case .notPrefixes(let function): "write the beginnings of rules' ids, as in `\(function)(…, ['allegation/'])`"
    case .badTimestamp: "write date, time and zone, as in `2026-04-02T09:30:00Z`"
    case .badDuration: "write hours, minutes and seconds, as in `1h30m` or `-1.5s`"
    case .badFormat: "write `%s`, `%d`, `%.2f`, `%e`, `%x`, `%o` or `%b` for a value, and `%%` for a percent sign"
    case .brokenDefinition: "mend the definition first"
    default: nil
    }
  }

  private func meant(_ nearest: String?) -> String {
    nearest.map { ": did you mean `\($0)`?" } ?? ""
  }

  private func listing(_ lead: String, _ names: [String]) -> String? {
    names.isEmpty || names.count > 12 ? nil : lead + Wording.list(names, last: "and")
  }

  private func ordinal(_ position: Int) -> String {
    switch position {
    case 1: "first"
    case 2: "second"
    case 3: "third"
    default: "\(position)th"
    }
  }
}
