internal import PersonalIdentifiers

/// What the evaluator does for a call.
enum Operation: UInt8, Sendable, CaseIterable {
  // Values of several kinds.
  case size, startsWith, endsWith, contains, join, first, matches
  // Dates.
  case plusDays, plusMonths, daysBetween, monthsBetween, workingDayDeadline, workingDaysBetween, toDate
  // Prose; those with `Listed` are of a list in the rule set's index, by name.
  case sentences, wordCount, hasDifferentLetters, mentions, mentionsListed, mentionsOnly, mentionsOnlyListed,
    nearDuplicates, properNames,
    near, following, outside, together, fieldName, digitsOf
  // Identifiers.
  case nhsNumbers, upns, emailAddresses, telephoneNumbers, writtenDates, nearest
  // Conversions.
  case toInt, toUint, toDouble, toText, toBytes, toBool, toDynamic, typeOf, toTimestamp, toDuration
  // Timestamps and durations.
  case getDate, getDayOfMonth, getDayOfWeek, getDayOfYear, getFullYear, getHours, getMilliseconds, getMinutes,
    getMonth, getSeconds
  // Texts.
  case characterAt, indexOf, lastIndexOf, lowerASCII, upperASCII, replace, split, substring, trim, reverse, quote,
    format
  // Numbers.
  case greatest, least, ceiling, floor, round, truncate, absolute, sign, isNaN, isInfinite, isFinite, squareRoot,
    bitAnd, bitOr, bitXor, bitNot, shiftLeft, shiftRight
  // Encodings.
  case encodeBase64, decodeBase64, encodeJSON
  // Optional values; the first two are branches and no calls.
  case optionalOr, optionalOrValue
  case optionalOf, optionalOfNonZero, optionalNone, hasValue, optionalValue, firstOptional, lastOptional,
    unwrapOptionals
  /// True: only what is known gets as far.
  case known
  /// Settled by the checker, which reads the arguments as they are written.
  case record, resolved, referring, recorded
  /// What came of other rules; the checker reads the prefixes as they are written.
  case failed, untested
  /// A function that is declared and has nothing to run: calling it is an error.
  case declared

  /// The kind of identifier that a function looks for; `nil` for any other function.
  var identifierKind: IdentifierKind? {
    switch self {
    case .nhsNumbers: .nhsNumber
    case .upns: .upn
    case .emailAddresses: .emailAddress
    case .telephoneNumbers: .telephoneNumber
    case .writtenDates: .writtenDate
    default: nil
    }
  }
}
