/// A fault of the kind that people make, made in one line of a return.
enum MadeFault: CaseIterable {
  /// A letter left out of a key.
  case misspeltKey
  /// A letter left out of a value of one word.
  case misspeltValue
  /// A date as 03/04/26.
  case ambiguousDate
  /// A field deleted.
  case missingLine
  /// A field left blank.
  case blankValue
  /// A field written twice.
  case duplicateKey
  /// A reference to what is not there.
  case unknownReference
  /// Quotes taken away from a number.
  case unquotedNumber
  /// A tab for an indent.
  case tabIndent

  static func random(using random: inout SplitMix) -> MadeFault {
    allCases.randomElement(using: &random) ?? .missingLine
  }

  /// Makes the fault in a line picked at random among those that can have it.
  func apply(to lines: inout [String], _ random: inout SplitMix) {
    let candidates = lines.indices.dropFirst(2).filter { canHave(lines[$0]) }
    guard let index = candidates.randomElement(using: &random) else { return }
    let line = lines[index]
    guard let colon = line.firstRange(of: ": ") else { return }
    switch self {
    case .misspeltKey:
      lines[index].remove(at: line.index(colon.lowerBound, offsetBy: -2))
    case .misspeltValue:
      lines[index].remove(at: line.index(line.endIndex, offsetBy: -3))
    case .ambiguousDate:
      let date = line.suffix(10).split(separator: "-")
      lines[index] = line.dropLast(10) + "\(date[2])/\(date[1])/\(date[0].suffix(2))"
    case .missingLine:
      lines.remove(at: index)
    case .blankValue:
      lines[index] = String(line[..<colon.upperBound].dropLast())
    case .duplicateKey:
      lines.insert(line, at: index)
    case .unknownReference:
      lines[index] = line.replacing("ref: ", with: "ref: X", maxReplacements: 1)
    case .unquotedNumber:
      lines[index] = line.replacing("\"", with: "")
    case .tabIndent:
      lines[index] = "\t" + line.drop { $0 == " " }
    }
  }

  private func canHave(_ line: String) -> Bool {
    let isField = line.hasPrefix("    ") && !line.hasPrefix("      ") && line.contains(": ") && !line.contains("{")
    let isDate = line.suffix(10).split(separator: "-").map(\.count) == [4, 2, 2] && line.suffix(10).first == "2"
    switch self {
    case .misspeltKey:
      return isField && line.prefix { $0 != ":" }.count > 9
    case .misspeltValue:
      return isField && !isDate && line.split(separator: " ").count == 2 && (line.last?.isLetter ?? false)
        && line.count > 16
    case .ambiguousDate:
      return isField && isDate
    case .missingLine, .blankValue, .duplicateKey:
      return isField && !line.hasSuffix("-") && !line.hasSuffix("|")
    case .unknownReference:
      return line.contains("- {ref: ")
    case .unquotedNumber:
      return line.hasSuffix("\"") && line.contains(": \"") && line.count < 30
    case .tabIndent:
      return isField
    }
  }
}
