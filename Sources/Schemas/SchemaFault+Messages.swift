internal import CivilDates

extension SchemaFault {
  /// A text that was to be one of some names; `nil` where none of them is near.
  package static func misspelt(_ text: String, kind: String, among names: [String]) -> SchemaFault? {
    guard let nearest = Nearest.value(to: text, among: names) else { return nil }
    return .unknownValue(QuotedText(text), kind: kind, nearest: nearest, allowed: names)
  }
}

extension SchemaFault {
  /// What is wrong, in one sentence without a final stop.
  package var message: String {
    switch self {
    case .unknownKey(let key, let nearest, _, let elsewhere):
      if let nearest { return "`\(key)` is not a field here; did you mean `\(nearest)`?" }
      if !elsewhere.isEmpty { return "`\(key)` is not a field here: it belongs in \(Self.either(elsewhere))" }
      return "`\(key)` is not a field here"
    case .misplacedKey(let key):
      return "`\(key)` does not belong in a file of this kind"
    case .unknownValue(let value, let kind, let nearest, _):
      let named = kind.isEmpty ? "one of the values allowed here" : Self.withArticle(kind)
      guard let nearest else { return "`\(value)` is not \(named)" }
      return "`\(value)` is not \(named); did you mean `\(nearest)`?"
    case .notADate(let text, let refusal):
      return Self.message(for: refusal, text)
    case .unquotedText(let text, let type):
      return "`\(text)` would be read as \(type) by other tools: write it in quotes, \"\(text)\""
    case .wrongType(let expected, let isDate, let title, let found, _):
      // A title that begins like a question is one already: "true or false for whether there is funding".
      let article = title.hasPrefix("whether ") ? "" : "the "
      let subject = title.isEmpty ? "" : " for \(article)\(title)"
      return "expected \(Self.words(for: expected, isDate: isDate))\(subject), found \(Self.words(for: found))"
    case .missingKey(let key, let title, let record, let isBlank, _):
      let subject = record.isEmpty ? "" : " of the \(record)"
      if isBlank { return "`\(key)`\(subject) has no value" }
      return title.isEmpty || title == key
        ? "`\(key)`\(subject) is missing" : "`\(key)`\(subject) is missing (\(title))"
    case .outOfRange(let value, let bound):
      return "`\(value)` is out of range: expected \(bound)"
    case .wrongForm(let text, let title, let example):
      let named =
        title.isEmpty ? "`\(text)` does not have the expected form" : "`\(text)` is not \(Self.withArticle(title))"
      guard let example else { return named }
      return title.isEmpty
        ? "\(named), like \"\(example)\"" : "\(named): \(Self.withArticle(title)) is written like \"\(example)\""
    case .tooFew(let count, let minimum, let noun):
      return "expected at least \(minimum) \(noun), found \(count == 0 ? "none" : String(count))"
    case .tooMany(let count, let maximum, let noun):
      return maximum == 0
        ? "expected no \(noun), found \(count)" : "expected at most \(maximum) \(noun), found \(count)"
    case .notUnique(let text):
      return text.description.isEmpty ? "this entry repeats an earlier one" : "`\(text)` is listed twice"
    case .repeatedIdentity(let text):
      return "`\(text)` is used a second time in this list"
    case .noAlternative(let count, let fitting):
      return fitting == 0
        ? "this fits none of the \(count) forms allowed here"
        : "this fits \(fitting) of the \(count) forms allowed here, and must fit one alone"
    case .forbidden:
      return "this is not allowed here"
    case .tooDeep:
      return "lists and records are nested too deeply here to be checked"
    case .wrongFileKind(let expected, let found):
      let keys = Self.either(expected.map { "`\($0)`" })
      guard let found else { return "the file does not say what it is: its first field must be \(keys)" }
      return "the file does not say what it is: its first field is `\(found)`, and must be \(keys)"
    case .more(let count):
      return "and \(count) more \(count == 1 ? "fault" : "faults") in this file"
    case .unsupportedKeyword(let keyword, let nearest):
      let hint = nearest.map { "; did you mean `\($0)`?" } ?? ""
      return "the keyword `\(keyword)` is not supported in a schema\(hint)"
    case .brokenSchema(let reason):
      return reason
    case .unresolvedReference(let reference):
      return "`\(reference)` names nothing in this schema"
    }
  }

  /// The act that mends it; `nil` where the message says it already.
  package var help: String? {
    switch self {
    case .unknownKey(_, _, let allowed, _):
      return Self.listing(allowed, before: "the fields here are ")
    case .unknownValue(_, _, _, let allowed):
      return Self.listing(allowed, before: "write one of ")
    case .misplacedKey:
      return "move it to the file that it belongs in, or delete it"
    case .notADate(_, .ambiguous(let one, let other)):
      return "write \(one) for \(one.spoken), or \(other) for \(other.spoken)"
    case .notADate(_, .otherForm(let date)), .notADate(_, .withTime(let date)):
      return "write \(date)"
    case .notADate:
      return "write the date as year-month-day, for example 2026-04-03"
    case .wrongType(let expected, _, _, let found, let listsRecords):
      return Self.help(expected: expected, found: found, listsRecords: listsRecords)
    case .missingKey(_, _, _, _, let opening?):
      return "begin the file with `\(opening)`"
    case .missingKey(let key, _, _, let isBlank, nil):
      return isBlank ? "write a value after `\(key):`" : "add a line `\(key):` with its value"
    case .more:
      return "mend those above and run the check again"
    default:
      return nil
    }
  }

  /// What the place is told in the excerpt; `nil` for a bare underline.
  package var label: String? {
    switch self {
    case .unknownKey(_, let nearest?, _, _), .unknownValue(_, _, let nearest?, _): "did you mean `\(nearest)`?"
    case .notADate(_, .ambiguous(let one, let other)): "could be \(one.spoken) or \(other.spoken)"
    case .unquotedText(let text, _): "write \"\(text)\""
    default: nil
    }
  }

  private static func message(for refusal: DateRefusal, _ text: QuotedText) -> String {
    switch refusal {
    case .ambiguous(let one, let other):
      "`\(text)` could be \(one.spoken) or \(other.spoken): write \(one) or \(other)"
    case .otherForm(let date):
      "`\(text)` is not written as a date here: write year-month-day, \(date)"
    case .withTime(let date):
      "`\(text)` has a time of day: write the date alone, \(date)"
    case .noSuchDay(let year, let month, let days):
      "`\(text)` is not a date: \(CivilDate.monthName(month)) \(year) has \(days) days"
    case .noSuchMonth(let month):
      "`\(text)` is not a date: there is no month \(month)"
    case .notADate:
      "`\(text)` is not a date: write year-month-day, for example 2026-04-03"
    }
  }

  private static func help(expected: TypeSet, found: FoundValue, listsRecords: Bool) -> String? {
    if found.type == .tagged { return "delete the tag, which begins with `!`, or put quotation marks round all of it" }
    switch (expected, found.text) {
    case (.array, _?) where listsRecords:
      return "begin each entry on its own line with `- `; where there is none to record, write `[]`"
    case (.array, let text?):
      return "write a list: [\(text)], or each entry on its own line after `- `"
    case (.array, nil):
      return "begin each entry of the list with `- `"
    case (.boolean, let text?):
      switch text.description.lowercased() {
      case "yes", "y", "on", "true": return "write true"
      case "no", "n", "off", "false": return "write false"
      default: return "write true or false, without quotes"
      }
    case (.integer, let text?), (.number, let text?):
      let isNumber = !text.description.isEmpty && text.description.allSatisfy { "0123456789.-".contains($0) }
      return isNumber && found.type == .string ? "write \(text) without quotes" : "write a number in digits"
    case (.object, _):
      return "write its fields under it, each on its own line, indented"
    default:
      return nil
    }
  }

  /// A set of types in plain words: `a list`, `text or a list`.
  static func words(for types: TypeSet, isDate: Bool) -> String {
    var words: [String] = []
    if types.contains(.string) { words.append(isDate ? "a date" : "text") }
    if types.contains(.number) {
      words.append("a number")
    } else if types.contains(.integer) {
      words.append("a whole number")
    }
    if types.contains(.boolean) { words.append("true or false") }
    if types.contains(.array) { words.append("a list") }
    if types.contains(.object) { words.append("a record with fields") }
    if types.contains(.null) { words.append("nothing") }
    return words.isEmpty ? "nothing" : either(words)
  }

  private static func words(for found: FoundValue) -> String {
    let kind =
      switch found.type {
      case .null: "nothing"
      case .boolean, .integer, .fraction: "`\(found.text?.description ?? "")`"
      case .string: "the text `\(found.text?.description ?? "")`"
      case .array: "a list"
      case .object: "a record with fields"
      default: "a value with a tag"
      }
    return kind
  }

  /// Words joined by commas and a last `or`.
  static func either(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }

  /// The allowed names, where they are few enough to read.
  private static func listing(_ names: [String], before words: String) -> String? {
    guard !names.isEmpty, names.count < 10 else { return nil }
    return words + either(names.map { "`\($0)`" })
  }

  /// A title with its article; one that begins with an article or is a plural is left alone.
  static func withArticle(_ title: String) -> String {
    guard let first = title.first else { return title }
    if ["a ", "an ", "the "].contains(where: title.hasPrefix) { return title }
    return ("aeiouAEIOU".contains(first) ? "an " : "a ") + title
  }
}
