internal import Spelling

/// Everything that can go wrong while a program runs: the catalogue of errors' messages.
enum EvaluationFault: Sendable, Hashable {
  case costLimit(Int)
  case scratchLimit
  case overflow
  case divisionByZero
  case remainderByZero
  case outsideCalendar(years: ClosedRange<Int>)
  case outsideDates
  case notADate(String)
  case indexOutside(index: String, count: Int)
  case noSuchKey(String)
  case duplicateKey(String)
  case badKey
  case conversion(String, to: String)
  case notUTF8
  case noOverload(String)
  case negativeWorkingDays
  case optionalNone
  case notATimestamp(String)
  case notADuration(String)
  case outsideTimestamps
  case unknownZone(String)
  case badPattern(String)
  case patternLimit
  case positionOutside(Int64)
  case positionsReversed(Int64, Int64)
  case badBase64
  case badFormat(String)
  case formatArgument(Character, String)
  case formatCount
  case negativeShift
  case emptyList(String)
  case badLikeness
  /// A passage of no sentences.
  case badPassage

  /// What went wrong, in one sentence without a final stop.
  var message: String {
    switch self {
    case .costLimit(let steps): "it costs too much: more than \(steps) steps in one file"
    case .scratchLimit: "it makes lists or texts that are too large"
    case .overflow: "a number grew too large"
    case .divisionByZero: "a number was divided by zero"
    case .remainderByZero: "the remainder of a division by zero was asked for"
    case .outsideCalendar(let years):
      "the working days known here are those of \(years.lowerBound) to \(years.upperBound)"
    case .outsideDates: "a date fell outside the years 1 to 9999"
    case .notADate(let text): "`\(text)` is not a date"
    case .indexOutside(let index, let count):
      "there is no item \(index) in a list of \(Wording.count(count, "item"))"
    case .noSuchKey(let key): "no such key: `\(key)`"
    case .duplicateKey(let key): "the key `\(key)` is given twice"
    case .badKey: "this value cannot be a key of a map"
    case .conversion(let value, let type): "`\(value)` cannot be made \(type)"
    case .notUTF8: "the bytes are not UTF-8"
    case .noOverload(let sign): "no such overload: `\(sign)` cannot take these values"
    case .negativeWorkingDays: "a number of working days cannot be negative"
    default: libraryMessage
    }
  }

  private var libraryMessage: String {
    switch self {
    case .optionalNone: "an optional value that is none was asked for what it holds"
    case .notATimestamp(let text): "`\(text)` is not a timestamp"
    case .notADuration(let text): "`\(text)` is not a duration, or is too long a one"
    case .outsideTimestamps: "a timestamp fell outside the years 1 to 9999"
    case .unknownZone(let name): "there is no time zone `\(name)`"
    case .badPattern(let reason): "this is not a regular expression: \(reason)"
    case .patternLimit: "a regular expression costs too much on this text"
    case .positionOutside(let position): "position \(position) is outside the text"
    case .positionsReversed(let start, let end): "a part of a text cannot begin at \(start) and end at \(end)"
    case .badBase64: "the text is not in base 64"
    case .badFormat(let clause): "`\(clause)` is no place for a value in a text to be filled in"
    case .formatArgument(let letter, let type): "`%\(letter)` cannot show a value of type \(type)"
    case .formatCount: "a text to be filled in has more places than there are values"
    case .negativeShift: "bits cannot be moved by a negative number"
    case .badLikeness: "a likeness is more than 0 and at most 1"
    case .badPassage: "a passage has at least one sentence"
    case .emptyList(let function): "`\(function)` was asked of an empty list"
    default: ""
    }
  }
}
