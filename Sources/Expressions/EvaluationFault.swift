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
    }
  }
}
