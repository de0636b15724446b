import Foundation

/// One thing that a file of `Sources/` must keep to. Each fault is a line: where, what, and what to do instead.
struct HouseCheck: Sendable, CustomStringConvertible {
  let description: String
  let faults: @Sendable (SwiftSource) -> [String]

  static let all: [HouseCheck] = [
    imports, fileSize, documentation, names, escapes, printing, domainWords, workplace,
  ]

  static let imports = HouseCheck(description: "imports only go down, and only where the floor's row allows") { file in
    guard let floor = Floor[file.module] else {
      return ["\(file.path): the module \(file.module) has no floor; give it a row in Tests/HouseTests/Floors.swift"]
    }
    return matches(#"^\s*(?:@[\w()]+\s+)*(?:\w+\s+)?import\s+(?:\w+\s+)?([\w]+)"#, in: file.code).compactMap {
      line, words in
      let module = words[1]
      if floor.imports.contains(module) { return nil }
      let place = "\(file.path):\(line): `import \(module)`"
      if let target = Floor[module] {
        return target.number < floor.number
          ? "\(place): not in the row of \(floor.module); if the wall still stands, add it to Floors.swift"
          : "\(place): \(module) is not below \(floor.module); hand the value in as a parameter, or move the code down"
      }
      switch module {
      case "Foundation", "FoundationEssentials", "FoundationXML":
        return "\(place): Foundation doubles the start-up time; use the standard library, or do it in a program"
      case "Glibc", "Darwin", "Musl", "Synchronization":
        return "\(place): only Runner and the programs touch the system; take the value as a parameter"
      default: return "\(place): not a module of this house; say in Floors.swift why it may be used"
      }
    }
  }

  static let fileSize = HouseCheck(description: "no file is longer than 600 lines") { file in
    guard !file.isGenerated, file.lines.count > 600 else { return [] }
    return ["\(file.path): \(file.lines.count) lines; split it by topic into `Type+Topic.swift` files of about 150"]
  }

  static let documentation = HouseCheck(description: "every declaration that other modules see has a doc comment") {
    file in
    matches(#"^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:package|public)\s+(?!import\b|extension\b)(.*)"#, in: file.code)
      .compactMap { line, words in
        var above = line - 2
        while above >= 0, file.lines[above].trimmingCharacters(in: .whitespaces).hasPrefix("@") { above -= 1 }
        if above >= 0, file.lines[above].trimmingCharacters(in: .whitespaces).hasPrefix("///") { return nil }
        return
          "\(file.path):\(line): `\(words[1].prefix(60))` has no `///`; say what it is, its units, and what nil means"
      }
  }

  static let names = HouseCheck(description: "nothing is named Core, Common, Utils, Manager or Helper") { file in
    let banned = #"(?:Core|Common|Utils|Utilities|Manager|Helper|Helpers)"#
    let advice = "name it for what it holds or does"
    var faults = matches(
      #"\b(?:struct|enum|class|actor|protocol|typealias)\s+(\w*"# + banned + #")\b"#, in: file.code
    ).map { line, words in "\(file.path):\(line): `\(words[1])`: \(advice)" }
    if file.name.range(of: "(?:^|\\+|[a-z])\(banned)$", options: .regularExpression) != nil
      || file.name == "Extensions"
    {
      faults.append("\(file.path): the file's name says nothing; \(advice)")
    }
    return faults
  }

  static let escapes = HouseCheck(description: "nothing traps on input or escapes the compiler's checks") { file in
    let advice = [
      #"\bfatalError\("#: "return a problem; `precondition` with a sentence where only a fault of ours leads there",
      #"\btry!"#: "handle the error, or let it be thrown",
      #"\bas!"#: "use `as?` and say what happens otherwise",
      #"@unchecked\s+Sendable"#: "make it immutable, so that the compiler can see that it is Sendable",
      #"\bnonisolated\(unsafe\)"#: "make it a `let`, or pass it as a parameter",
      #"(?<!\btry)(?<!\bas)(?<=[\w\])}>])!(?!=)"#: "no force unwrap: `guard let` and say what happens otherwise",
    ]
    return advice.sorted { $0.key < $1.key }.flatMap { pattern, advice in
      matches("(\(pattern))", in: file.code).map { line, words in "\(file.path):\(line): `\(words[1])`: \(advice)" }
    }
  }

  static let printing = HouseCheck(description: "nothing below the programs prints") { file in
    guard Floor[file.module]?.isProgram != true else { return [] }
    return matches(#"(?<![\w.])(?<!func )(print|debugPrint)\("#, in: file.code).map { line, words in
      "\(file.path):\(line): `\(words[1])(`: return the bytes or a finding; only a program prints"
    }
  }

  static let domainWords = HouseCheck(description: "statutes, ratings and standards are data, not code") { file in
    guard !file.isGenerated else { return [] }
    let words = [
      "working[ _]?together", "kcsie", "eyfs", "ofsted", "dbs", "lado", "designated[ _]?officer", "outstanding",
      "requires[ _]improvement", "inadequate", "bank[ _]?holiday",
    ]
    let pattern = #"(?i)(?:\b|_)("# + words.joined(separator: "|") + #")(?:\b|_)"#
    return matches(pattern, in: file.uncommented).map { line, words in
      "\(file.path):\(line): `\(words[1])`: put it into a rule, a table or the schema under Rules/"
    }
  }

  static let workplace = HouseCheck(description: "no path of a developer's machine stands in the code") { file in
    matches(#"(/(?:home|work|Users|tmp)/\w+)"#, in: file.lines).map { line, words in
      "\(file.path):\(line): `\(words[1])`: take the path as an argument"
    }
  }

  /// The 1-based lines in which a pattern is found, each with the whole match and its groups.
  static func matches(_ pattern: String, in lines: [String]) -> [(line: Int, words: [String])] {
    guard let expression = try? NSRegularExpression(pattern: pattern) else { return [(0, ["", pattern])] }
    return lines.enumerated().flatMap { index, line in
      expression.matches(in: line, range: NSRange(line.startIndex..., in: line)).map { match in
        let words = (0..<match.numberOfRanges).map { group in
          Range(match.range(at: group), in: line).map { String(line[$0]) } ?? ""
        }
        return (index + 1, words)
      }
    }
  }
}
