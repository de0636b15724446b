/// The functions that expressions may call, as data: adding one is adding a row and an operation.
package struct FunctionTable: Sendable {
  /// The functions in the order of their documentation.
  package let functions: [Function]
  /// What stands before the last dot of the functions' names: `math`, `optional`.
  let namespaces: Set<String>
  private let positions: [String: Int]

  /// A table of some functions; of two with one name the first counts.
  package init(_ functions: [Function]) {
    self.functions = functions
    namespaces = Set(
      functions.compactMap { function in
        function.name.lastIndex(of: ".").map { String(function.name[..<$0]) }
      })
    positions = Dictionary(functions.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The function of a name; `nil` where there is none.
  package subscript(name: String) -> Function? { positions[name].map { functions[$0] } }
}

/// One function of the language.
package struct Function: Sendable {
  /// The name that calls use.
  package let name: String
  /// The forms of its call.
  package let overloads: [Overload]
  /// What it gives, as one sentence for the reference pages.
  package let summary: String
  /// The call in plain English, as `EnglishPattern` reads it; `{0}`, `{1}` stand for the arguments, the target of a method
  /// first.
  package let english: String
  /// Steps that one call costs, beside those for the text and items it looks at.
  package let cost: Int

  /// One form of a call.
  package struct Overload: Sendable {
    /// The types of the arguments, the target of a method first.
    package let parameters: [ExpressionType]
    /// The type of the result.
    package let result: ExpressionType
    /// Whether it is written `target.name(…)`.
    package let isMethod: Bool
    let operation: Operation
  }
}

extension FunctionTable {
  /// The functions of this version.
  package static let standard = FunctionTable(
    records + verdicts + lists + texts + prose + dates + identifiers + conversions + times + strings + mathematics
      + encodings + optionals)

  static func function(
    _ name: String, _ parameters: [ExpressionType], _ result: ExpressionType, _ operation: Operation,
    _ summary: String, english: String, cost: Int = 1
  ) -> Function {
    Function(
      name: name,
      overloads: [.init(parameters: parameters, result: result, isMethod: false, operation: operation)],
      summary: summary, english: english, cost: cost)
  }

  static func method(
    _ name: String, _ parameters: [ExpressionType], _ result: ExpressionType, _ operation: Operation,
    _ summary: String, english: String, cost: Int = 1
  ) -> Function {
    Function(
      name: name, overloads: [.init(parameters: parameters, result: result, isMethod: true, operation: operation)],
      summary: summary, english: english, cost: cost)
  }

  /// Any one type.
  static let anything = ExpressionType.parameter(0)

  private static let records: [Function] = [
    function(
      "record", [.dynamic], .dynamic, .record, "The record that a reference names; unknown where it names none.",
      english: "what {0} refers to"),
    function(
      "resolved", [.dynamic], .bool, .resolved, "Whether a reference names a record that is there.",
      english: "{0} refers to something that is there"),
    function(
      "referring", [.list(.dynamic), .dynamic], .list(.dynamic), .referring,
      "The records of a section that refer to a record, be it a row of a table, in a field of theirs or of a record inside them.",
      english: "those of {0} that refer to {1}"),
    function(
      "recorded", [.dynamic], .bool, .recorded,
      "Whether a section is written, be it as an empty list; false where it is missing or blank.",
      english: "{0} is recorded"),
    function(
      "known", [anything], .bool, .known,
      "True of whatever is there; of what is not, unknown: a rule that asks it cannot be tested without.",
      english: "{0} [is|is not] known"),
  ]

  private static let verdicts: [Function] = [
    function(
      "failed", [.dynamic, .list(.text)], .bool, .failed,
      "Whether a rule whose id begins with one of some written prefixes failed for a criterion.",
      english: "[a|no] rule among {1} failed for {0}"),
    function(
      "untested", [.dynamic, .list(.text)], .bool, .untested,
      "Whether a rule whose id begins with one of some written prefixes could not be tested for a criterion.",
      english: "[a|no] rule among {1} could not be tested for {0}"),
  ]

  private static let lists: [Function] = [
    Function(
      name: "size",
      overloads: [ExpressionType.text, .bytes, .list(anything), .map(anything, .parameter(1))].flatMap { type in
        [false, true].map {
          .init(parameters: [type], result: .int, isMethod: $0, operation: .size)
        }
      },
      summary: "The number of characters of a text, bytes of bytes, items of a list or entries of a map.",
      english: "the size of {0}", cost: 1),
    Function(
      name: "first",
      overloads: [
        .init(parameters: [.list(anything)], result: anything, isMethod: false, operation: .first),
        .init(
          parameters: [.list(anything)], result: .optional(anything), isMethod: true, operation: .firstOptional),
      ],
      summary:
        "The first item of a list; unknown where it is empty. As `list.first()`, an optional value: none where it is empty.",
      english: "the first of {0}", cost: 1),
    Function(
      name: "join",
      overloads: [
        .init(parameters: [.list(.text)], result: .text, isMethod: true, operation: .join),
        .init(parameters: [.list(.text), .text], result: .text, isMethod: true, operation: .join),
      ],
      summary: "The texts of a list as one, with a separator between them.", english: "{0} joined{ by 1}", cost: 1),
  ]

  private static let texts: [Function] = [
    method(
      "startsWith", [.text, .text], .bool, .startsWith, "Whether a text begins with another.",
      english: "{0} [begins|does not begin] with {1}"),
    method(
      "endsWith", [.text, .text], .bool, .endsWith, "Whether a text ends with another.",
      english: "{0} [ends|does not end] with {1}"),
    method(
      "contains", [.text, .text], .bool, .contains, "Whether a text holds another.",
      english: "{0} [contains|does not contain] {1}"),
    Function(
      name: "matches",
      overloads: [true, false].map {
        .init(parameters: [.text, .text], result: .bool, isMethod: $0, operation: .matches)
      },
      summary: "Whether some part of a text matches a regular expression.",
      english: "{0} [matches|does not match] the pattern {1}",
      cost: 8),
    function(
      "nearest", [.text, .list(.text)], .list(.text), .nearest,
      "The text of a list that was most likely meant by another, as a list of one; empty where none is near.",
      english: "what is most like {0} among {1}", cost: 16),
  ]

  private static let dates: [Function] = [
    function(
      "date", [.text], .date, .toDate, "The date of a text such as `2026-04-02`.", english: "{0}"),
    function(
      "plusDays", [.date, .int], .date, .plusDays, "The date so many calendar days later; earlier where negative.",
      english: "{1|day} <after|before> {0}"),
    function(
      "plusMonths", [.date, .int], .date, .plusMonths,
      "The same day so many months later, or the last day of a month that is too short.",
      english: "{1|month} <after|before> {0}"),
    function(
      "daysBetween", [.date, .date], .int, .daysBetween, "The calendar days from one date to another.",
      english: "the days from {0} to {1}"),
    function(
      "monthsBetween", [.date, .date], .int, .monthsBetween, "The whole months from one date to another.",
      english: "the whole months from {0} to {1}"),
    function(
      "workingDayDeadline", [.date, .int], .date, .workingDayDeadline,
      "The last day on which something due within so many working days of a date is on time.",
      english: "{1|working day} after {0}", cost: 4),
    function(
      "workingDaysBetween", [.date, .date], .int, .workingDaysBetween,
      "The working days after one date, up to and with another.", english: "the working days from {0} to {1}",
      cost: 4),
  ]

  private static let identifiers: [Function] = [
    function(
      "nhsNumbers", [.text], .list(.text), .nhsNumbers, "The NHS numbers in a text whose check digit is right.",
      english: "the NHS numbers in {0}", cost: 8),
    function(
      "upns", [.text], .list(.text), .upns, "The unique pupil numbers in a text whose check letter is right.",
      english: "the unique pupil numbers in {0}", cost: 8),
    function(
      "emailAddresses", [.text], .list(.text), .emailAddresses, "The e-mail addresses in a text.",
      english: "the e-mail addresses in {0}", cost: 8),
    function(
      "telephoneNumbers", [.text], .list(.text), .telephoneNumbers,
      "The telephone numbers in a text: of the United Kingdom, or with a country's code.",
      english: "the telephone numbers in {0}", cost: 8),
    function(
      "writtenDates", [.text], .list(.text), .writtenDates,
      "The dates in a text, with a day, a month and a year, as people write them: `2.11.2015`, `17 April 2014`.",
      english: "the dates in {0}", cost: 8),
    function(
      "digitsOf", [.text], .text, .digitsOf, "The digits of a text and nothing else, however they are written.",
      english: "the digits of {0}"),
  ]

  private static let conversions: [Function] = [
    conversion(
      "int", .int, .toInt, from: [.int, .uint, .double, .text, .timestamp],
      "A value as a whole number: without its fraction, or of a timestamp the seconds since 1970."),
    conversion("uint", .uint, .toUint, from: [.uint, .int, .double, .text], "A value as an unsigned number."),
    conversion("double", .double, .toDouble, from: [.double, .int, .uint, .text], "A value as a decimal number."),
    conversion(
      "string", .text, .toText,
      from: [.text, .int, .uint, .double, .bool, .bytes, .date, .timestamp, .duration],
      "A value as text."),
    conversion("bytes", .bytes, .toBytes, from: [.bytes, .text], "The UTF-8 bytes of a text."),
    conversion("bool", .bool, .toBool, from: [.bool, .text], "A text such as `true` as true or false."),
    function("dyn", [anything], .dynamic, .toDynamic, "A value whose type is not checked.", english: "{0}"),
    function("type", [anything], .type, .typeOf, "The type of a value.", english: "the type of {0}"),
  ]

  static func conversion(
    _ name: String, _ result: ExpressionType, _ operation: Operation, from types: [ExpressionType], _ summary: String
  ) -> Function {
    Function(
      name: name,
      overloads: types.map { .init(parameters: [$0], result: result, isMethod: false, operation: operation) },
      summary: summary, english: "{0}", cost: 1)
  }
}
