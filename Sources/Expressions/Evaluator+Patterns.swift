internal import Facts
internal import Patterns

extension Evaluator {
  /// The longest regular expression that is compiled, and the most that are kept.
  private static var patternBytes: Int { 10_000 }
  private static var patternCount: Int { 1000 }
  /// The most steps of one match. As the language definition has it, a match costs as much as the product of the text's
  /// size and the expression's.
  private static var patternSteps: Int { 5_000_000 }

  mutating func matches(_ whole: Value, _ pattern: Value) -> Value {
    guard whole.kind == .text, pattern.kind == .text else { return error(.noOverload("matches")) }
    let bytes = textBytes(whole)
    charge(bytes.count / 16 + textBytes(pattern).count / 16)
    guard !isHalted, textBytes(pattern).count <= Self.patternBytes else { return error(.patternLimit) }
    guard let compiled = self.pattern(pattern) else { return error(.badPattern(excerpt(pattern))) }
    let limit = min(10_000 + bytes.count * (16 + textBytes(pattern).count), Self.patternSteps)
    charge(limit / 256)
    guard !isHalted,
      let isMatch = bytes.withUnsafeBufferPointer({ compiled.matches($0, &patternScratch, limit: UInt32(limit)) })
    else { return error(.patternLimit) }
    return .bool(isMatch)
  }

  /// The compiled form of a regular expression, kept for the next time; `nil` where the text is none.
  private mutating func pattern(_ text: Value) -> Pattern? {
    if text.pool == .symbols {
      if let lastPattern, lastPattern.symbol == text.low { return lastPattern.pattern }
      if let known = symbolPatterns[text.low] {
        if let known { lastPattern = (text.low, known) }
        return known
      }
    }
    let source = string(text)
    if let known = patterns[source] { return known }
    charge(100 + source.utf8.count)
    let compiled = try? Pattern(source, dialect: .re2)
    if text.pool == .symbols {
      symbolPatterns.updateValue(compiled, forKey: text.low)
    } else {
      if patterns.count >= Self.patternCount { patterns.removeAll() }
      patterns.updateValue(compiled, forKey: source)
    }
    return compiled
  }
}
