extension FunctionTable {
  private static let numbers: [ExpressionType] = [.int, .uint, .double]

  /// The language's extension library of mathematics.
  static let mathematics: [Function] = [
    extremum("math.greatest", .greatest, "The greatest of some numbers, or of a list of them.", "the greatest of {0}"),
    extremum("math.least", .least, "The least of some numbers, or of a list of them.", "the least of {0}"),
    each("math.ceil", .ceiling, [.double], "A decimal number rounded up.", "{0} rounded up"),
    each("math.floor", .floor, [.double], "A decimal number rounded down.", "{0} rounded down"),
    each(
      "math.round", .round, [.double], "A decimal number rounded to the nearest whole one, halves away from zero.",
      "{0} rounded"),
    each("math.trunc", .truncate, [.double], "A decimal number without its fraction.", "{0} without its fraction"),
    each("math.abs", .absolute, numbers, "A number without its sign.", "{0} without its sign"),
    each("math.sign", .sign, numbers, "-1, 0 or 1, as a number is negative, zero or positive.", "the sign of {0}"),
    test("math.isNaN", .isNaN, "Whether a decimal number is not a number.", "{0} [is not|is] a number"),
    test("math.isInf", .isInfinite, "Whether a decimal number is infinite.", "{0} [is|is not] infinite"),
    test("math.isFinite", .isFinite, "Whether a decimal number is finite.", "{0} [is|is not] finite"),
    each(
      "math.sqrt", .squareRoot, numbers, "The square root of a number; not a number where it is negative.",
      "the square root of {0}"
    ) { ([$0], .double) },
    bits("math.bitAnd", .bitAnd, "The bits that two whole numbers share.", "the bits of both {0} and {1}"),
    bits("math.bitOr", .bitOr, "The bits that either of two whole numbers has.", "the bits of {0} or {1}"),
    bits(
      "math.bitXor", .bitXor, "The bits that one of two whole numbers has and the other not.",
      "the bits of {0} or {1} and not both"),
    each("math.bitNot", .bitNot, [.int, .uint], "The bits that a whole number does not have.", "the bits not in {0}"),
    shift(
      "math.bitShiftLeft", .shiftLeft, "The bits of a whole number moved to the left.", "{0} moved left by {1} bits"),
    shift(
      "math.bitShiftRight", .shiftRight, "The bits of a whole number moved to the right, zeros coming in.",
      "{0} moved right by {1} bits"),
  ]

  /// A function with a signature for each of some types.
  private static func each(
    _ name: String, _ operation: Operation, _ types: [ExpressionType], _ summary: String, _ english: String,
    signature: (ExpressionType) -> (parameters: [ExpressionType], result: ExpressionType) = { ([$0], $0) }
  ) -> Function {
    Function(
      name: name,
      overloads: types.map { type in
        let (parameters, result) = signature(type)
        return .init(parameters: parameters, result: result, isMethod: false, operation: operation)
      },
      summary: summary, english: english, cost: 1)
  }

  private static func test(
    _ name: String, _ operation: Operation, _ summary: String, _ english: String
  ) -> Function {
    each(name, operation, [.double], summary, english) { ([$0], .bool) }
  }

  private static func bits(
    _ name: String, _ operation: Operation, _ summary: String, _ english: String
  ) -> Function {
    each(name, operation, [.int, .uint], summary, english) { ([$0, $0], $0) }
  }

  private static func shift(
    _ name: String, _ operation: Operation, _ summary: String, _ english: String
  ) -> Function {
    each(name, operation, [.int, .uint], summary, english) { ([$0, .int], $0) }
  }

  /// A function of any number of numbers; the checker gathers several into one list.
  private static func extremum(
    _ name: String, _ operation: Operation, _ summary: String, _ english: String
  ) -> Function {
    let single = each(name, operation, numbers, summary, english)
    let gathered = each(name, operation, numbers, summary, english) { ([.list($0)], $0) }
    return Function(
      name: name, overloads: single.overloads + gathered.overloads, summary: summary, english: english, cost: 1)
  }
}
