import Expressions
import Facts
import Findings
import RuleSets

// What a failure weighs, and what it says where there are many. Off the hot path.
extension Checker {
  /// More results of a rule that rolls up than this become one finding.
  static var fewResults: Int { 3 }
  /// Criteria that a message names before it counts the rest.
  private static var numbersNamed: Int { 12 }

  /// What holds of one failure.
  struct Degree {
    var severity: Severity
    var duty: Duty?
    var message: Template
    var help: Template?
    var supports: String?
    /// The number of the case; `nil` for the rule's own.
    var number: Int?
    /// Places that would tell the degree and are not recorded, at most three.
    var missing: [Place] = []
  }

  /// The first case that holds, or the rule's own words.
  ///
  /// A case that cannot be told is passed over, but what is left out must not make a failure cheaper: the result weighs as
  /// much as the gravest of those passed over.
  mutating func degree(of rule: CompiledRule) -> Degree {
    var missing: [Place] = []
    var gravest = Severity.info
    for (number, degree) in rule.cases.enumerated() {
      let when = evaluator.run(degree.when)
      if when.isHeld {
        return Degree(
          severity: max(degree.severity, gravest), duty: degree.duty, message: degree.message, help: degree.help,
          supports: degree.supportsAtMost, number: number, missing: missing)
      }
      guard when.kind != .bool else { continue }
      gravest = max(gravest, degree.severity)
      for place in evaluator.places(when).map({ place(of: $0) }) where missing.count < 3 && !missing.contains(place) {
        missing.append(place)
      }
    }
    return Degree(
      severity: max(rule.definition.severity, gravest), duty: rule.definition.duty, message: rule.message,
      help: rule.help, supports: rule.definition.supportsAtMost, missing: missing)
  }

  /// Keeps what came of a result for the rules that ask for it.
  mutating func keepVerdict(of rule: CompiledRule, hasFailed: Bool) {
    guard let row = criterionRow(rule) else { return }
    for prefix in rule.askedFor { evaluator.verdicts.insert(hasFailed: hasFailed, prefix: prefix, row: row) }
  }
}

// MARK: - Rolling up

extension Checker {
  /// What findings must have in common to be told as one.
  private struct Kind: Hashable {
    let outcome: Outcome
    let severity: Severity
    let degree: Int?
    let isAcknowledged: Bool
    let standard: Int64?
  }

  /// Makes one finding of many of one kind, at the place of the first; few of a kind stay as they are.
  ///
  /// Complexity: O(findings of the rule).
  mutating func rollUp(_ rule: CompiledRule, from start: Int) {
    let all = Array(result.findings[start...])
    var kinds: [Kind: [Int]] = [:]
    for (position, finding) in all.enumerated() { kinds[kind(of: finding, rule), default: []].append(position) }
    var kept = all.map(Optional.some)
    for (kind, positions) in kinds where positions.count > Self.fewResults {
      kept[positions[0]] = joined(positions.map { all[$0] }, kind, rule)
      for position in positions.dropFirst() { kept[position] = nil }
    }
    result.findings.replaceSubrange(start..., with: kept.compactMap { $0 })
  }

  private func kind(of finding: PlacedFinding, _ rule: CompiledRule) -> Kind {
    let standard = rule.definition.rollUp == .standard ? standard(ofCriterion: finding.criterionRow) : nil
    return Kind(
      outcome: finding.outcome, severity: finding.severity, degree: finding.degree,
      isAcknowledged: finding.isAcknowledged, standard: standard)
  }

  /// The number of the standard of a criterion; `nil` where its row gives none.
  func standard(ofCriterion row: UInt32?) -> Int64? {
    guard let row else { return nil }
    let value = rules.tables.value(row, "standard")
    return value.kind == .int ? value.asInt : nil
  }

  private mutating func joined(_ findings: [PlacedFinding], _ kind: Kind, _ rule: CompiledRule) -> PlacedFinding {
    var one = findings[0]
    let numbers = findings.compactMap(\.criterion)
    one.message = messageForMany(findings.count, numbers, kind, rule)
    one.related = findings.dropFirst().map { ($0.place, $0.label ?? "and here") }
    one.deciding = []
    one.asked = findings.flatMap(\.asked)
    let edits = findings.flatMap { $0.fix?.edits ?? [] }
    one.fix = findings.lazy.compactMap(\.fix).first.map { Fix(isSafe: $0.isSafe, edits: edits) }
    if kind.outcome == .notMet, let help = rule.helpForMany {
      one.help = render(help, findings.count, numbers, kind)
    } else if !findings.allSatisfy({ $0.help == one.help }) {
      one.help = rule.definition.title
    }
    if !findings.allSatisfy({ $0.ask == one.ask }) { one.ask = nil }
    one.isRolledUp = true
    one.rows = ["\(kind.standard.map { "\($0)." } ?? "")*"]
    one.criteria = numbers
    if !findings.allSatisfy({ $0.criterion == one.criterion }) { one.criterion = kind.standard.map(String.init) }
    return one
  }

  /// Numbers in a row, each once; of many the first and how many are left.
  private static func named(_ numbers: [String]) -> String {
    var unique: [String] = []
    for number in numbers where !unique.contains(number) { unique.append(number) }
    guard unique.count > numbersNamed + 1 else { return unique.joined(separator: ", ") }
    return unique.prefix(numbersNamed).joined(separator: ", ") + " and \(unique.count - numbersNamed) more"
  }

  private mutating func messageForMany(
    _ count: Int, _ numbers: [String], _ kind: Kind, _ rule: CompiledRule
  ) -> String {
    if kind.outcome == .untestable { return "\(count) times this could not be tested: \(rule.definition.title)" }
    guard let template = rule.messageForMany else { return "\(count) times: \(rule.definition.title)" }
    return render(template, count, numbers, kind)
  }

  private mutating func render(_ template: Template, _ count: Int, _ numbers: [String], _ kind: Kind) -> String {
    evaluator.set(CompiledRule.Rollup.count, .int(Int64(count)))
    evaluator.set(CompiledRule.Rollup.numbers, evaluator.text(Self.named(numbers).utf8))
    evaluator.set(
      CompiledRule.Rollup.standard, kind.standard.map { .int($0) } ?? .unknown(record: 0, slot: .max))
    return render(template)
  }
}

extension Value {
  /// Whether it is the Boolean true, and neither unknown nor an error.
  var isHeld: Bool { kind == .bool && asBool }
}
