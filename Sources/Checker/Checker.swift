package import CivilDates
import Expressions
package import Facts
import Findings
import PersonalIdentifiers
package import RuleSets
import Symbols
package import Timestamps

/// Facts and compiled rules to results. One a task; runs one document after the other.
///
/// The two dates: `asOf` is given and never read from a clock; the reference date is the document's own, and where it is
/// unknown what depends on it is untestable there.
package struct Checker: ~Copyable {
  let rules: CompiledRuleSet
  /// The rules as they run, by the rules' index.
  private let plans: [RulePlan]
  let asOf: CivilDate
  var evaluator: Evaluator
  var result: CheckResult
  /// Failures so far: the rule's index (high 32) and its innermost record's (low 32).
  var failures: Set<UInt64> = []
  var setting: Value = .unknown(record: 0, slot: 0)
  var document = FactTable()
  /// The document's records that the loops stand on, outermost first.
  var records: [UInt32] = []
  /// The rows of tables that the loops stand on, outermost first.
  var rows: [UInt32] = []
  /// The traits of each text of the document, once a rule has asked.
  private var traits: [IdentifierTraits] = []
  /// What the rule at hand asks of each record of this document.
  private var judgement: Judgement
  /// What came of the rules that cap ratings, by the criterion's row.
  var support: [UInt32: CriterionSupport] = [:]
  /// Results of the rule at hand so far of which nothing is to be said.
  private var tally = Tally()

  /// A checker of a rule set on a day, with what is given beside the returns and the time zones that rules may name.
  package init(
    rules: CompiledRuleSet, asOf: CivilDate, inputs: Set<RuleInput> = [], zones: ZoneDatabase = .empty
  ) {
    self.rules = rules
    self.asOf = asOf
    var evaluator = Evaluator(
      pack: rules.tables.facts, symbols: rules.symbols, calendar: rules.calendar, zones: zones,
      phrases: rules.phrases)
    evaluator.begin(document: FactTable())
    var plans: [RulePlan] = []
    for (index, rule) in rules.rules.enumerated() {
      plans.append(RulePlan(rule, index: index, inputs: inputs, evaluator: &evaluator))
    }
    self.plans = plans
    self.evaluator = evaluator
    self.judgement = Judgement([])
    self.result = CheckResult(counts: [])
  }

  /// Runs every rule over a document's facts.
  ///
  /// - Parameters:
  ///   - facts: the document, decoded by the rule set's shape; with the previous return where that was given for it.
  ///   - available: the root fields that the kind of document has, by slot; a rule that reads another is not run, nor one
  ///     for some settings where the document does not say which it is of, nor one that needs the reference date where it
  ///     has none. `nil` for all.
  ///   - isCurrent: whether a document without a reference date says how things are on the day of the check, so that this is
  ///     its reference date.
  /// - Returns: findings with places, and the outcomes of each rule.
  /// Complexity: O(rules × records), each bounded by the evaluator's budget.
  package mutating func check(
    _ facts: FactTable, available: Set<Int>? = nil, isCurrent: Bool = false
  ) -> CheckResult {
    result = CheckResult(counts: Array(repeating: OutcomeCounts(), count: rules.rules.count))
    failures.removeAll(keepingCapacity: true)
    if !support.isEmpty { support.removeAll(keepingCapacity: true) }
    traits.removeAll(keepingCapacity: true)
    document = facts
    evaluator.begin(document: facts)
    evaluator.verdicts.removeAll()
    evaluator.set(Frame.asOf, .date(dayNumber: asOf.dayNumber))
    setting = rules.setting(in: facts)
    let written = rules.referenceDate(in: facts)
    let referenceDate = isCurrent && written.isUnknown ? .date(dayNumber: asOf.dayNumber) : written
    evaluator.set(Frame.referenceDate, referenceDate)
    var given = (facts.previous == 0 ? 0 : RuleInput.previous.bit) | (facts.hasText ? RuleInput.documents.bit : 0)
    if facts.isLocated { given |= RuleInput.repository.bit }
    for index in rules.rules.indices {
      if plans[index].lacking & ~given != 0 {
        result.counts[index][.notRun] += 1
        continue
      }
      if let available, !rules.rules[index].documentFields.isSubset(of: available) {
        result.counts[index][.notRun] += 1
        continue
      }
      if available != nil,
        setting.isUnknown && !plans[index].settings.isEmpty && plans[index].settings.count < rules.settingCount
          || referenceDate.isUnknown && rules.rules[index].needsReferenceDate
      {
        result.counts[index][.notRun] += 1
        continue
      }
      evaluator.set(Frame.judgedOn, referenceDate)
      run(index)
    }
    result.supported = supportedRatings()
    return result
  }

  private mutating func run(_ index: Int) {
    let plan = plans[index]
    if !plan.settings.isEmpty {
      if setting.isUnknown {
        if plan.settings.count < rules.settingCount { return recordUntestable(setting, plan.rule, index) }
      } else if setting.pool != .symbols || !plan.settings.contains(setting.low) {
        result.counts[index][.notApplicable] += 1
        return
      }
    }
    evaluator.beginRule()
    records.removeAll(keepingCapacity: true)
    tally = Tally()
    judgement = plan.judgement
    for slot in plan.sharedNames { evaluator.unbind(slot) }
    if let shared = plan.shared, !plan.loops.isEmpty {
      let applies = evaluator.run(shared.condition)
      if applies.kind == .bool, applies.asBool { judgement = shared.judgement }
    }
    let before = result.findings.count
    loop(plan, depth: 0)
    if plan.rollsUp, result.findings.count > before + Self.fewResults { rollUp(plan.rule, from: before) }
    result.counts[index][.met] += tally.met
    result.counts[index][.notApplicable] += tally.notApplicable
  }

  /// Runs the generators from `depth` inwards, then the rule itself.
  private mutating func loop(_ plan: RulePlan, depth: Int) {
    guard depth < plan.loops.count else {
      if !evaluator.judge(judgement, tally: &tally) { settle(plan) }
      return
    }
    guard let program = plan.loops[depth].program else { return loopOverTexts(plan, depth: depth) }
    let list = evaluator.run(program)
    guard list.kind == .list else { return recordUntestable(list, plan.rule, plan.index) }
    if depth == plan.loops.count - 1 { return judge(plan, each: list, in: plan.loops[depth].slot) }
    for position in 0..<evaluator.count(list) {
      let item = evaluator.item(list, at: position)
      evaluator.set(plan.loops[depth].slot, item)
      let isOwnRecord = item.kind == .record && item.pool == .document
      let isRow = item.kind == .record && item.pool == .pack
      if isOwnRecord { records.append(item.low) }
      if isRow { rows.append(item.low) }
      loop(plan, depth: depth + 1)
      if isOwnRecord { records.removeLast() }
      if isRow { rows.removeLast() }
      // Once the rule's budget is spent nothing more can come of it, however long its lists are.
      if evaluator.isSpent { break }
    }
  }

  /// The innermost loop: what is met or does not apply is counted on the way and nothing else is done for it.
  private mutating func judge(_ plan: RulePlan, each list: Value, in slot: Int) {
    var position = 0
    while let found = evaluator.judge(judgement, each: list, in: slot, from: position, tally: &tally) {
      let item = evaluator.get(slot)
      let isOwnRecord = item.kind == .record && item.pool == .document
      let isRow = item.kind == .record && item.pool == .pack
      if isOwnRecord { records.append(item.low) }
      if isRow { rows.append(item.low) }
      settle(plan)
      if isOwnRecord { records.removeLast() }
      if isRow { rows.removeLast() }
      if evaluator.isSpent { break }
      position = found + 1
    }
  }

  /// Runs what is inside the loop over the texts of the file; those that the rule surely holds for are counted only.
  private mutating func loopOverTexts(_ plan: RulePlan, depth: Int) {
    let need = plan.textNeed
    if need?.asksForTraits == true, traits.count != document.texts.count {
      traits = evaluator.traits(of: document.texts)
    }
    for position in document.texts.indices {
      if let need, !isNeeded(need, at: position) {
        tally.met += 1
      } else {
        evaluator.set(plan.loops[depth].slot, document.texts[position])
        loop(plan, depth: depth + 1)
        if evaluator.isSpent { break }
      }
    }
  }

  /// Whether a text of the document has what a rule over texts looks for.
  private mutating func isNeeded(_ need: TextNeed, at position: Int) -> Bool {
    if need.asksForTraits {
      let traits = traits[position]
      if need.kinds.contains(where: { traits.satisfies($0.least) }) { return true }
      for (kind, list) in need.nearby
      where traits.satisfies(kind.least) && evaluator.mayMention(document.texts[position], listed: [list])
        && evaluator.holds(kind, document.texts[position])
      {
        return true
      }
    }
    return !need.phraseLists.isEmpty && evaluator.mayMention(document.texts[position], listed: need.phraseLists)
  }

  /// The last judgement where it is neither met nor not applicable.
  private mutating func settle(_ plan: RulePlan) {
    let verdict = evaluator.verdict
    if !evaluator.isApplicable { name(plan.requiringNames) }
    name(plan.failingNames)
    if evaluator.isApplicable, verdict.kind == .bool {
      fail(plan.rule, plan.index)
    } else {
      recordUntestable(verdict, plan.rule, plan.index)
    }
  }

  /// A result that is not met, or pending.
  private mutating func fail(_ rule: CompiledRule, _ index: Int) {
    var outcome = Outcome.notMet
    if let pendingUntil = rule.pendingUntil {
      let date = evaluator.run(pendingUntil)
      guard date.kind == .date else { return recordUntestable(date, rule, index) }
      if Int64(asOf.dayNumber) <= date.asInt { outcome = .pending }
    }
    result.counts[index][outcome] += 1
    if outcome == .notMet { failures.insert(UInt64(index) << 32 | UInt64(records.last ?? 0)) }
    if outcome == .notMet, !rule.askedFor.isEmpty { keepVerdict(of: rule, hasFailed: true) }
    if outcome == .notMet, rule.capsRating { keepCap(of: rule, index) }
    guard !isSaidAlready(rule), hasRoom() else { return }
    result.findings.append(finding(rule, index, outcome))
  }

  private mutating func name(_ names: [RulePlan.Name]) {
    for position in names.indices { evaluator.set(names[position].slot, evaluator.run(names[position].program)) }
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
