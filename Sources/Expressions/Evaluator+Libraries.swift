internal import Facts

extension Evaluator {
  /// Performs an operation of one of the extension libraries; its arguments are known values.
  mutating func performOfLibrary(_ operation: Operation, _ arguments: CallArguments) -> Value {
    let first = arguments[0]
    switch operation {
    case .matches: return matches(first, arguments[1])
    case .toTimestamp: return toTimestamp(first)
    case .toDuration: return toDuration(first)
    case .getDate, .getDayOfMonth, .getDayOfWeek, .getDayOfYear, .getFullYear, .getHours, .getMilliseconds,
      .getMinutes, .getMonth, .getSeconds:
      return timePart(operation, first, arguments.count > 1 ? arguments[1] : nil)
    case .characterAt, .indexOf, .lastIndexOf, .lowerASCII, .upperASCII, .replace, .split, .substring, .trim,
      .reverse, .quote, .format:
      return performOnText(operation, arguments)
    case .greatest, .least: return extremum(operation, first)
    case .ceiling, .floor, .round, .truncate, .absolute, .sign, .isNaN, .isInfinite, .isFinite, .squareRoot:
      return performOnNumber(operation, first)
    case .bitAnd, .bitOr, .bitXor, .bitNot, .shiftLeft, .shiftRight:
      return performOnBits(operation, first, arguments[1])
    case .encodeBase64: return encodeBase64(first)
    case .decodeBase64: return decodeBase64(first)
    case .encodeJSON: return encodeJSON(first)
    case .sentences, .wordCount, .hasDifferentLetters, .mentions, .mentionsListed, .mentionsOnly, .mentionsOnlyListed,
      .nearDuplicates,
      .properNames, .near, .following, .outside, .together, .fieldName, .digitsOf:
      return performOnProse(operation, arguments)
    default: return performOnOptional(operation, first)
    }
  }
}
