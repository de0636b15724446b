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
  /// What is asked of each record.
  let judgement: Judgement
  /// For a rule whose condition is the same for every record: that condition, and what is asked where it is true.
  let shared: (condition: Program, judgement: Judgement)?
  /// The slots of names that are the same for every record, which the first that needs one binds.
  let sharedNames: [Int]
  /// Names that only what is said of a failure needs, and those of the steps that were not reached.
  let requiringNames: [Name]
  let failingNames: [Name]
  /// For a rule over the texts of a file that holds for every text without something: what that is. `nil` for any other.
  let textNeed: TextNeed?

  /// The bits of what it needs beside the return and is not given for every return.
  let lacking: UInt8
  /// Whether many results of it become one finding.
  let rollsUp: Bool

  /// The plan of a rule.
  ///
  /// - Parameters:
  ///   - rule: the rule.
  ///   - index: its index in the rule set.
  ///   - inputs: what is given beside the returns.
  ///   - evaluator: an evaluator that looks at no document.
  init(_ rule: CompiledRule, index: Int, inputs: Set<RuleInput>, evaluator: inout Evaluator) {
    self.index = index
    lacking = rule.definition.inputs.reduce(0) { inputs.contains($1) ? $0 : $0 | $1.bit }
    rollsUp = rule.definition.rollUp != nil
    self.rule = rule
    settings = rule.settings.map(\.rawValue)
    loops = rule.generators.map { generator in
      if case .list(let program) = generator.source { return Loop(slot: generator.slot, program: program) }
      return Loop(slot: generator.slot, program: nil)
    }
    func names(_ need: CompiledRule.Define.Need) -> [Name] {
      rule.defines.filter { $0.need == need }.map { Name(slot: $0.slot, program: $0.program) }
    }
    requiringNames = names(.requiring)
    failingNames = names(.failing)
    let varying = Self.varying(rule)
    func bind(_ names: [Name]) -> [Judgement.Step] {
      names.map { varying.contains($0.slot) ? .bind(slot: $0.slot, $0.program) : .bindOnce(slot: $0.slot, $0.program) }
    }
    let date = rule.judgedOn.map { [Judgement.Step.bind(slot: Frame.judgedOn, $0)] } ?? []
    let rest = bind(requiringNames) + [.holds(rule.require)]
    judgement = Judgement(
      date + bind(names(.applying)) + (rule.appliesWhen.map { [.applies($0)] } ?? []) + rest)
    sharedNames = rule.defines.filter { $0.need != .failing && !varying.contains($0.slot) }.map(\.slot)
    shared = rule.appliesWhen.flatMap { condition in
      varying.union(rule.defines.map(\.slot)).isDisjoint(with: condition.slots)
        ? (condition, Judgement(date + rest)) : nil
    }
    textNeed = Self.textNeed(loops, rule, evaluator: &evaluator)
  }

  /// The slots of the frame that may hold something else for each record.
  private static func varying(_ rule: CompiledRule) -> Set<Int> {
    var varying = Set(rule.generators.map(\.slot) + (rule.judgedOn == nil ? [] : [Frame.judgedOn]))
    for name in rule.defines where !varying.isDisjoint(with: name.program.slots) { varying.insert(name.slot) }
    return varying
  }

  private static func textNeed(_ loops: [Loop], _ rule: CompiledRule, evaluator: inout Evaluator) -> TextNeed? {
    guard loops.count == 1, loops[0].program == nil, rule.appliesWhen == nil, rule.judgedOn == nil,
      let need = rule.require.need(ofTextIn: loops[0].slot)
    else { return nil }
    evaluator.set(loops[0].slot, .text(offset: 0, count: 0, pool: .document))
    evaluator.beginRule()
    let holds = evaluator.run(rule.require)
    return holds.kind == .bool && holds.asBool ? need : nil
  }
}
