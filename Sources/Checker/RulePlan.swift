import Expressions
import Facts
import RuleSets
import Symbols

/// What the way of a result needs of a rule, laid out so that nothing is copied on it: made once a checker.
final class RulePlan: Sendable {
  /// A loop: the slot of its variable, and the list looped over; `nil` for the texts of the file.
  struct Loop: Sendable {
    let slot: Int
    let program: Program?
  }

  /// A name of a rule: where its value goes, and what gives it.
  struct Name: Sendable {
    let slot: Int
    let program: Program
  }

  /// The rule's index in the rule set.
  let index: Int
  /// The whole rule, for what is said of a result that is not met.
  let rule: CompiledRule
  /// The symbols of the settings that it applies to; empty for all.
  let settings: [UInt32]
  let loops: [Loop]
  let judgedOn: Program?
  let appliesWhen: Program?
  let require: Program
  /// Names by the step that needs them first, each in the rule's order.
  let applyingNames: [Name]
  let requiringNames: [Name]
  let failingNames: [Name]

  init(_ rule: CompiledRule, index: Int) {
    self.index = index
    self.rule = rule
    settings = rule.settings.map(\.rawValue)
    loops = rule.generators.map { generator in
      if case .list(let program) = generator.source { return Loop(slot: generator.slot, program: program) }
      return Loop(slot: generator.slot, program: nil)
    }
    judgedOn = rule.judgedOn
    appliesWhen = rule.appliesWhen
    require = rule.require
    func names(_ need: CompiledRule.Define.Need) -> [Name] {
      rule.defines.filter { $0.need == need }.map { Name(slot: $0.slot, program: $0.program) }
    }
    applyingNames = names(.applying)
    requiringNames = names(.requiring)
    failingNames = names(.failing)
  }
}
