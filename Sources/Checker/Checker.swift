package import CivilDates
import Expressions
package import Facts
import Findings
package import RuleSets
import Symbols

/// Facts and compiled rules to results. One a task; runs one document after the other.
///
/// The two dates: `asOf` is given and never read from a clock; the reference date is the document's own, and where it is
/// unknown what depends on it is untestable there.
package struct Checker: ~Copyable {
  let rules: CompiledRuleSet
  let asOf: CivilDate
  var evaluator: Evaluator
  var result: CheckResult
  /// Failures so far: the rule's index (high 32) and its innermost record's (low 32).
  var failures: Set<UInt64> = []
  var setting: Value = .unknown(record: 0, slot: 0)
  var document = FactTable()
  /// The document's records that the loops stand on, outermost first.
  var records: [UInt32] = []

  /// A checker of a rule set on a day.
  package init(rules: CompiledRuleSet, asOf: CivilDate) {
    self.rules = rules
    self.asOf = asOf
    self.evaluator = Evaluator(pack: rules.tables.facts, symbols: rules.symbols, calendar: rules.calendar)
    self.result = CheckResult(counts: [])
  }

  /// Runs every rule over a document's facts.
  ///
  /// - Parameters:
  ///   - facts: the document, decoded by the rule set's shape.
  ///   - available: the root fields that the kind of document has, by slot; a rule that reads another is not run.
  ///     `nil` for all.
  /// - Returns: findings with places, and the outcomes of each rule.
  /// Complexity: O(rules × records), each bounded by the evaluator's budget.
  package mutating func check(_ facts: FactTable, available: Set<Int>? = nil) -> CheckResult {
    result = CheckResult(counts: Array(repeating: OutcomeCounts(), count: rules.rules.count))
    failures.removeAll(keepingCapacity: true)
    document = facts
    evaluator.begin(document: facts)
    evaluator.set(Frame.asOf, .date(dayNumber: asOf.dayNumber))
    setting = rules.setting(in: facts)
    let referenceDate = rules.referenceDate(in: facts)
    evaluator.set(Frame.referenceDate, referenceDate)
    for index in rules.rules.indices {
      if let available, !rules.rules[index].documentFields.isSubset(of: available) {
        result.counts[index][.notRun] += 1
        continue
      }
      evaluator.set(Frame.judgedOn, referenceDate)
      run(index)
    }
    return result
  }

  private mutating func run(_ index: Int) {
    let rule = rules.rules[index]
    if !rule.settings.isEmpty {
      if setting.isUnknown {
        if rule.settings.count < rules.settingCount { return recordUntestable(setting, rule, index) }
      } else if setting.pool != .symbols || !rule.settings.contains(Symbol(rawValue: setting.low)) {
        result.counts[index][.notApplicable] += 1
        return
      }
    }
    evaluator.beginRule()
    records.removeAll(keepingCapacity: true)
    loop(rule, index, depth: 0)
  }

  /// Runs the generators from `depth` inwards, then the rule itself.
  private mutating func loop(_ rule: CompiledRule, _ index: Int, depth: Int) {
    guard depth < rule.generators.count else { return evaluate(rule, index) }
    let generator = rule.generators[depth]
    switch generator.source {
    case .texts:
      for text in document.texts {
        evaluator.set(generator.slot, text)
        loop(rule, index, depth: depth + 1)
      }
    case .list(let program):
      let list = evaluator.run(program)
      guard list.kind == .list else { return recordUntestable(list, rule, index) }
      for position in 0..<evaluator.count(list) {
        let item = evaluator.item(list, at: position)
        evaluator.set(generator.slot, item)
        let isOwnRecord = item.kind == .record && item.pool == .document
        if isOwnRecord { records.append(item.low) }
        loop(rule, index, depth: depth + 1)
        if isOwnRecord { records.removeLast() }
      }
    }
  }

  /// One result.
  private mutating func evaluate(_ rule: CompiledRule, _ index: Int) {
    if let judgedOn = rule.judgedOn { evaluator.set(Frame.judgedOn, evaluator.run(judgedOn)) }
    evaluateDefines(rule, .applying)
    if let appliesWhen = rule.appliesWhen {
      let applies = evaluator.run(appliesWhen)
      guard applies.kind == .bool else {
        evaluateDefines(rule, .requiring)
        evaluateDefines(rule, .failing)
        return recordUntestable(applies, rule, index)
      }
      guard applies.asBool else {
        result.counts[index][.notApplicable] += 1
        return
      }
    }
    evaluateDefines(rule, .requiring)
    let holds = evaluator.run(rule.require)
    guard holds.kind == .bool else {
      evaluateDefines(rule, .failing)
      return recordUntestable(holds, rule, index)
    }
    guard !holds.asBool else {
      result.counts[index][.met] += 1
      return
    }
    evaluateDefines(rule, .failing)
    var outcome = Outcome.notMet
    if let pendingUntil = rule.pendingUntil {
      let date = evaluator.run(pendingUntil)
      guard date.kind == .date else { return recordUntestable(date, rule, index) }
      if Int64(asOf.dayNumber) <= date.asInt { outcome = .pending }
    }
    result.counts[index][outcome] += 1
    if outcome == .notMet { failures.insert(UInt64(index) << 32 | UInt64(records.last ?? 0)) }
    guard !isSaidAlready(rule), hasRoom() else { return }
    result.findings.append(finding(rule, index, outcome))
  }

  private mutating func evaluateDefines(_ rule: CompiledRule, _ need: CompiledRule.Define.Need) {
    // By index: a copy of each name would cost a reference count for every part of its program.
    for position in rule.defines.indices where rule.defines[position].need == need {
      evaluator.set(rule.defines[position].slot, evaluator.run(rule.defines[position].program))
    }
  }

  /// Whether one more finding is listed; one that is not is counted here.
  mutating func hasRoom() -> Bool {
    if result.findings.count < CheckResult.findingLimit { return true }
    result.unlistedCount += 1
    return false
  }

  /// Whether a rule that `unless_failed` names failed on one of the same records, or on the document.
  func isSaidAlready(_ rule: CompiledRule) -> Bool {
    rule.unlessFailed.contains { other in
      failures.contains(UInt64(other) << 32) || records.contains { failures.contains(UInt64(other) << 32 | UInt64($0)) }
    }
  }
}
