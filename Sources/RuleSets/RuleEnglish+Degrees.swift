import Expressions
import Findings

// What a failure comes to: its weight, its degrees, what softens it.
extension RuleEnglish {
  /// How much a failure weighs and what rating is then supported: one sentence, or a list of degrees.
  mutating func weight() -> Outline {
    guard !rule.definition.cases.isEmpty else {
      var outline = Outline()
      outline.add("Not met, it is \(Self.weight(rule.definition.severity, rule.definition.supportsAtMost)).")
      return outline
    }
    var items: [Statement] = []
    for degree in rule.definition.cases {
      let weight = Self.weight(
        degree.severity ?? rule.definition.severity, degree.supportsAtMost ?? rule.definition.supportsAtMost)
      let duty = degree.duty.map { "; duty: \(EnglishWords.spaced($0.rawValue))" } ?? ""
      guard let when = condition(degree.when) else { continue }
      switch when {
      case .clause(let clause): items.append(.clause("where \(clause), it is \(weight)\(duty)"))
      case .list(let heading, let parts): items.append(.list("it is \(weight)\(duty) where \(heading)", parts))
      }
    }
    items.append(
      .clause("otherwise it is \(Self.weight(rule.definition.severity, rule.definition.supportsAtMost))"))
    return Statement.list("Not met, the first of these that fits says how much it weighs", items).outline()
  }

  /// What softens a failure or gathers several; empty for nothing.
  mutating func softening() -> Outline {
    var outline = Outline()
    if let acknowledgedWhen = rule.definition.acknowledgedWhen, let statement = condition(acknowledgedWhen) {
      outline.add(
        statement.led(by: "Not met, it is shown as information alone, and still counts for the reviewer, where")
          .outline())
    }
    switch rule.definition.rollUp {
    case .standard: outline.add("More than three that are not met in one standard are told as one.")
    case .return: outline.add("More than three that are not met are told as one.")
    case nil: break
    }
    return outline
  }

  /// What the rule needs beside the return; empty for nothing.
  var needs: Outline {
    var outline = Outline()
    let inputs = rule.definition.inputs.map(\.words)
    if !inputs.isEmpty {
      outline.add(
        "It is run only where it is given \(EnglishWords.listed(inputs, "and")); else the outcome is: not run.")
    }
    return outline
  }

  private static func weight(_ severity: Severity, _ cap: String?) -> String {
    let article = severity == .warning ? "a" : "an"
    let weight = severity == .info ? "information" : "\(article) \(severity.rawValue)"
    guard let cap else { return weight }
    return "\(weight), and what was supplied supports a rating of “\(EnglishWords.spaced(cap))” at most"
  }
}
