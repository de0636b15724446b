/// A sentence with gaps, by which a function or a shared definition is called in English.
///
/// | written | stands for |
/// |---|---|
/// | `{0}`, `{entry}` | an argument, by its position or by its parameter's name |
/// | `{ by 1}` | words with an argument after them; nothing where the call has no such argument |
/// | `{1\|month}` | a count and what is counted: *1 month*, *24 months* |
/// | `[is\|is not]` | the first where the call is to hold, the second where it is not to |
/// | `<after\|before>` | the first where every count is positive, the second where one is negative |
struct EnglishPattern {
  /// One argument in words.
  struct Argument {
    /// The argument as a noun.
    var noun: String
    /// Its parts as a count; `nil` where it is none.
    var count: EnglishCount?
  }

  private let text: String

  /// A pattern as it is written.
  init(_ text: String) { self.text = text }

  /// Whether the pattern says how the call reads where it is not to hold.
  var hasNegative: Bool { text.contains("[") }

  /// The sentence. A gap without an argument stays as it is written.
  func filled(_ arguments: [Argument], names: [String] = [], negated: Bool = false) -> String {
    var isNegative = false
    for argument in arguments where argument.count?.isNegative == true { isNegative = true }
    var sentence = ""
    var rest = text[...]
    while let first = rest.first {
      guard let close = Self.closing[first], let end = rest.firstIndex(of: close) else {
        sentence.append(first)
        rest = rest.dropFirst()
        continue
      }
      let parts = rest[rest.index(after: rest.startIndex)..<end].split(
        separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
      let second = parts.count > 1 ? String(parts[1]) : nil
      switch first {
      case "[": sentence += negated ? second ?? "" : String(parts[0])
      case "<": sentence += isNegative ? second ?? "" : String(parts[0])
      default:
        let isOptional = parts[0].hasPrefix(" ")
        let gap = isOptional ? String(parts[0].split(separator: " ").last ?? "") : String(parts[0])
        let position = Int(gap) ?? names.firstIndex(of: gap)
        if let position, arguments.indices.contains(position) {
          sentence += isOptional ? parts[0].dropLast(gap.count) : ""
          sentence += Self.words(arguments[position], counting: second)
        } else if !isOptional {
          sentence += rest[rest.startIndex...end]
        }
      }
      rest = rest[rest.index(after: end)...]
    }
    return sentence
  }

  private static let closing: [Character: Character] = ["{": "}", "[": "]", "<": ">"]

  private static func words(_ argument: Argument, counting unit: String?) -> String {
    guard let unit else { return argument.noun }
    guard let count = argument.count else { return "\(argument.noun) \(unit)s" }
    return count.words(counting: unit)
  }
}

/// A count in words: digits or a noun, and where they are from.
struct EnglishCount {
  /// The digits, or the noun where the number is not known before a return is read. Without a sign.
  var amount: String
  /// What follows the unit: the parameter that gives the number; empty for none.
  var origin = ""
  /// Whether it counts backwards.
  var isNegative = false

  /// The count with its unit, in the plural but for one.
  func words(counting unit: String) -> String { "\(amount) \(unit)\(amount == "1" ? "" : "s")\(origin)" }
}
