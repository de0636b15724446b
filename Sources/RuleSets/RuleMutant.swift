import Findings

/// A rule with one small fault put into it.
package struct RuleMutant: Sendable {
  /// The id of the rule that is tested.
  package let rule: String
  /// What tells it from every other mutant of the rule as long as the part of the rule is as it is:
  /// `require:negate:2`, `define.missing:drop-clause:1`, `definition appliesHere:swap-field:4`.
  package let id: String
  /// What stands there in the sound rule, white space folded.
  package let original: String
  /// What stands there now, white space folded.
  package let replacement: String
  /// The file in which it was changed.
  package let path: String
  /// The 1-based line of the change.
  package let line: Int
  /// What is exchanged.
  let change: Change

  /// What a mutant exchanges.
  enum Change: Sendable {
    case expression(file: Int, node: UInt32, offset: Int, source: String)
    case definition(name: String, body: String)
    case noCondition
    case cap(String)
    case withoutRule(String)
    case withoutSetting(String)
    case severity(Severity)
    case duty(Duty)
    case noDelay
    case blocks(Bool)
    case noDate
    case noMask
    case noCriterion
    case noRollUp
    case caseSeverity(Int, Severity)
    case caseDuty(Int, Duty)
    case caseCap(Int, String)
    case withoutCase(Int)
  }
}

/// A mutant that is known to change nothing, with the reason.
package struct EquivalentMutant: Sendable {
  /// The rule's id.
  package let rule: WrittenText
  /// The mutant's id.
  package let mutant: String
  /// What it puts in, white space folded: so that an entry does not outlive what it was written for.
  package let becomes: String
  /// Why nothing can tell it from the sound rule.
  package let why: String
  /// The file that says so.
  package let path: String
  /// The 1-based line of the entry.
  package let line: Int
}
