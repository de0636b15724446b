/// Everything that can be wrong with an expression: the catalogue of this module's messages.
///
/// Types come in words (`ExpressionType.phrase(in:)`), so that the catalogue needs no schema.
package enum ExpressionFault: Sendable, Hashable {
  // What cannot be read.
  case expected(String, found: String)
  case unclosedText
  case unknownEscape(isBytes: Bool)
  case notACharacter
  case foreignSign(String)
  case numberTooLarge(String)
  case reservedWord(String)
  case messagesUnsupported(String)
  case tooLong(limit: Int)
  case tooDeep(limit: Int)
  case tooLarge(limit: Int)
  case tooManyLoops(limit: Int)

  // What is not there.
  case unknownName(String, nearest: String?)
  case unquotedConstant(String, enumeration: String)
  case unknownField(String, record: String, nearest: String?, fields: [String])
  case noFields(String, type: String)
  case unknownFunction(String, nearest: String?)
  case unknownConstant(String, enumeration: String, nearest: String?, values: [String])

  // What does not fit.
  case expectedType(String, found: String)
  case unlikeOperands(String, left: String, right: String, help: String?)
  case badOperand(String, type: String, help: String?)
  case noOrder(enumeration: String)
  case outsideOrder(String, enumeration: String)
  case unlikeItems(String, first: String)
  case unlikeBranches(String, String)
  case notAList(macro: String, type: String)
  case conditionNotBool(String, type: String)
  case hasNeedsField
  case neverNull
  case badKey(String)

  // What calls get wrong.
  case wrongArgumentCount(function: String, expected: String, found: Int)
  case wrongArgument(function: String, position: Int, expected: String, found: String, help: String?)
  case wrongMacro(String, form: String)
  case notAName(macro: String)
  case repeatedName(String, macro: String)
  case badDate(String)
  case badPattern(String)
  case badTimestamp(String)
  case badDuration(String)
  case badFormat(String)
  case formatCount(places: Int, values: Int)
  case notAReference(function: String)
  case notASection(function: String)
  case nothingRefers(section: String, target: String)
  case notAVerdictRow(function: String)
  case notPrefixes(function: String)
  case duplicateDefinition(String)
  case definitionCycle([String])
  case brokenDefinition(String)
}

extension ExpressionFault {
  /// The stable id.
  package var id: String {
    switch self {
    case .expected, .unclosedText, .unknownEscape, .notACharacter, .foreignSign, .numberTooLarge, .reservedWord,
      .messagesUnsupported:
      "rules/syntax"
    case .tooLong: "rules/too-long"
    case .tooDeep, .tooLarge, .tooManyLoops: "rules/too-deep"
    case .unknownName, .unquotedConstant: "rules/unknown-name"
    case .unknownField, .noFields: "rules/unknown-field"
    case .unknownFunction: "rules/unknown-function"
    case .unknownConstant: "rules/unknown-constant"
    case .expectedType, .unlikeOperands, .badOperand, .noOrder, .outsideOrder, .unlikeItems, .unlikeBranches,
      .notAList, .conditionNotBool, .neverNull, .badKey:
      "rules/type-mismatch"
    case .wrongArgumentCount, .wrongArgument, .wrongMacro, .notAName, .repeatedName, .hasNeedsField, .notAReference,
      .notASection, .nothingRefers, .notAVerdictRow, .notPrefixes:
      "rules/wrong-arguments"
    case .badDate, .badTimestamp, .badDuration: "rules/invalid-date"
    case .badFormat, .formatCount: "rules/invalid-format"
    case .badPattern: "rules/invalid-pattern"
    case .duplicateDefinition: "rules/duplicate-definition"
    case .definitionCycle: "rules/definition-cycle"
    case .brokenDefinition: "rules/broken-definition"
    }
  }
}
