package import Findings
package import SourceText

/// What can be wrong with a rule that compiles: the catalogue of `rules lint`.
package enum RuleLintProblem: Sendable {
  /// A condition always comes out the same.
  case constantCondition(text: String, value: Bool)
  /// A placeholder of a message names nothing that could differ.
  case constantPlaceholder(text: String)
  /// A rule has no example of an outcome that every rule must have one of.
  case missingExample(rule: String, outcome: Outcome)
  /// No example and no sample has anything for the rule to look at.
  case unreached(rule: String)
  /// The duty arises in no example and no sample.
  case neverApplies(rule: String)
  /// The rule fails in no example and no sample.
  case neverFails(rule: String)
  /// An edition that was in force on no day by which the rule is judged.
  case editionNotInForce(name: String, from: String, until: String?)
  /// A document is cited, but not in the edition in force on a day by which the rule is judged.
  case editionMissing(name: String, day: String)
  /// A document is cited in editions before and after one that is not cited.
  case editionSkipped(name: String)
  /// Nobody has read the passage at its source.
  case unverifiedSource(name: String)

  /// The stable id of the kind of problem.
  package var id: String {
    switch self {
    case .constantCondition: "rules/constant-condition"
    case .constantPlaceholder: "rules/constant-placeholder"
    case .missingExample: "rules/missing-example"
    case .unreached: "rules/unreached"
    case .neverApplies: "rules/never-applies"
    case .neverFails: "rules/never-fails"
    case .editionNotInForce: "rules/edition-not-in-force"
    case .editionMissing, .editionSkipped: "rules/edition-missing"
    case .unverifiedSource: "rules/unverified-source"
    }
  }

  /// How much it weighs: what is listed and no fault is *info*.
  package var severity: Severity {
    switch self {
    case .unverifiedSource: .info
    case .constantPlaceholder, .editionNotInForce, .editionMissing, .editionSkipped: .warning
    default: .error
    }
  }

  /// What is wrong, in one sentence.
  package var message: String {
    switch self {
    case .constantCondition(let text, let value): "`\(text)` is always \(value)"
    case .constantPlaceholder(let text): "`{\(text)}` says the same in every finding"
    case .missingExample(let rule, let outcome): "rule `\(rule)` has no `\(outcome.rawValue)` example"
    case .unreached(let rule): "nothing in an example or a sample gives rule `\(rule)` anything to look at"
    case .neverApplies(let rule): "the duty of rule `\(rule)` arises in no example and no sample"
    case .neverFails(let rule): "rule `\(rule)` fails in no example and no sample"
    case .editionNotInForce(let name, let from, let until):
      "\(name) was in force from \(from)\(until.map { " to \($0)" } ?? ""), on no day by which the rule is judged"
    case .editionMissing(let name, let day):
      "the rule is judged by \(day), when \(name) was in force, and does not cite it"
    case .editionSkipped(let name): "the rule cites editions before and after \(name), and not this one"
    case .unverifiedSource(let name): "nobody has read this in \(name)"
    }
  }

  /// The act that mends it.
  package var help: String {
    switch self {
    case .constantCondition: "take it out, or ask for what was meant"
    case .constantPlaceholder: "write the text itself, or name a value of the record"
    case .missingExample: "add one: it is the rule's test and its documentation"
    case .unreached, .neverApplies, .neverFails: "add an example that shows it, or take the rule out"
    case .editionNotInForce: "take it out, or add an example that is judged by it"
    case .editionMissing, .editionSkipped: "cite that edition as well, or say in another rule what it asks for"
    case .unverifiedSource: "look it up, then write `verified: true`"
    }
  }

  /// The problem as a finding at a place in the rule file.
  package func finding(at span: SourceSpan) -> Finding {
    Finding(rule: id, severity: severity, span: span, message: message, help: help)
  }
}
