import AuditModel
import Checker
package import CivilDates
import Facts
package import Findings
package import RuleSets
import Schemas
package import SourceText
import Symbols
import Timestamps
import YAMLTree

/// One file through every stage: bytes, tree, facts, results, findings with spans. One a task.
///
/// A fault of one stage never hides the next: a tree with problems is validated, sound parts of a faulty file are decoded,
/// and rules run on what stands. Only a file without a tree ends early, and says so.
package struct FileCheck: FileChecking, ~Copyable {
  private let rules: CompiledRuleSet
  private let ruleIDs: [String]
  private let decoder: ReturnDecoder
  private let asOf: CivilDate
  private var checker: Checker

  /// A check by a rule set on a day, with what is given beside the returns.
  package init(rules: CompiledRuleSet, asOf: CivilDate, inputs: Set<RuleInput> = []) {
    self.rules = rules
    self.ruleIDs = rules.rules.map(\.id)
    self.decoder = ReturnDecoder(shape: rules.shape, pack: rules.tables.facts)
    self.asOf = asOf
    self.checker = Checker(rules: rules, asOf: asOf, inputs: inputs, zones: .system)
  }

  /// Checks a file. Findings are in their one order, without repeats.
  package mutating func check(_ source: SourceText) -> CheckedFile {
    check(source, isFolding: true)
  }

  /// Checks a file and keeps every untestable finding, for the examples of rules.
  mutating func checkUnfolded(_ source: SourceText) -> CheckedFile {
    check(source, isFolding: false)
  }

  private mutating func check(_ source: SourceText, isFolding: Bool) -> CheckedFile {
    let (tree, parseProblems) = YAMLTree.parse(source, symbols: rules.symbols)
    var file = CheckedFile(path: source.path)
    file.findings = parseProblems.map { $0.finding() }
    guard let tree else {
      file.isUnreadable = true
      return file
    }
    let kind = DocumentKind.of(tree)
    file.kind = kind.name
    let validation = rules.schema.validate(tree)
    file.findings += validation.problems.map { $0.finding() }
    guard kind == .return || kind == .records else { return file.sorted() }
    let facts = decoder.decode(tree, validation, asOf: asOf)
    let result = checker.check(facts, available: kind == .records ? recordedFields(facts) : nil)
    let places = DocumentPlaces(tree: tree, facts: facts, shape: rules.shape)
    let setting = rules.setting(in: facts)
    // The schema of returns requires the setting, so where it is absent a fault says so.
    let faulted =
      kind == .return && setting.isUnknown ? [Place.field(record: setting.high, slot: setting.low, node: nil)] : []
    let placed = isFolding ? UntestableFolding.fold(result.findings, rules: rules, faulted: faulted) : result.findings
    file.findings += placed.map { finding($0, places) }
    if result.unlistedCount > 0 {
      let problem = CheckProblem.tooManyFindings(unlisted: result.unlistedCount)
      file.findings.append(problem.finding(at: places.span(of: .document)))
    }
    file.maskedSpans = file.findings.filter { masks($0) }.flatMap { [$0.span] + $0.related.map(\.span) }
    file.organisation = organisation(facts)
    file.supported = result.supported
    file.outcomes = zip(ruleIDs, result.counts).map { RuleOutcomes(rule: $0, $1) }
    return file.sorted()
  }

  /// The root fields that a records file has: a rule that needs another is for the return.
  private func recordedFields(_ facts: FactTable) -> Set<Int> {
    let count = rules.shape.facts[rules.shape.facts.documentRoot].fields.count
    return Set((0..<count).filter { !facts.value(record: 0, slot: UInt32($0)).isUnknown })
  }

  /// Whether a rule says that what it points at may leave in no form.
  private func masks(_ finding: Finding) -> Bool {
    finding.outcome == .notMet && rules.maskingRules.contains(finding.rule)
  }

  /// What headings call the organisation: the text that identifies the record that holds the setting.
  private func organisation(_ facts: FactTable) -> String? {
    guard let slot = rules.settingPath.first else { return nil }
    let record = facts.value(record: 0, slot: UInt32(slot))
    guard record.kind == .record, record.pool == .document else { return nil }
    let type = rules.factSchema[RecordTypeID(rawValue: facts.records[Int(record.low)].type)]
    guard let identity = type.identity else { return nil }
    let value = facts.value(record: record.low, slot: UInt32(identity))
    guard value.kind == .text else { return nil }
    switch value.pool {
    case .document: return String(decoding: facts.bytes[Int(value.high)..<Int(value.high + value.low)], as: UTF8.self)
    case .decoded: return String(decoding: facts.decoded[Int(value.high)..<Int(value.high + value.low)], as: UTF8.self)
    case .symbols: return rules.symbols.text(of: Symbol(rawValue: value.low))
    case .pack, .scratch: return nil
    }
  }

  /// The day on which the audit of a file was completed and its setting; `nil` where the day cannot be read.
  func audit(of source: SourceText) -> RuleTrials.Audit? {
    guard let tree = YAMLTree.parse(source, symbols: rules.symbols).tree else { return nil }
    let facts = decoder.decode(tree, rules.schema.validate(tree))
    let day = rules.referenceDate(in: facts)
    let setting = rules.setting(in: facts)
    guard day.kind == .date else { return nil }
    return RuleTrials.Audit(
      day: CivilDate(dayNumber: Int32(day.asInt)),
      setting: setting.isUnknown || setting.pool != .symbols
        ? nil : rules.symbols.text(of: Symbol(rawValue: setting.low)))
  }

  private func finding(_ placed: PlacedFinding, _ places: DocumentPlaces) -> Finding {
    let rule = rules.rules[placed.rule].definition
    let isPending = placed.outcome == .pending
    return Finding(
      rule: rule.id.text, severity: isPending ? .info : placed.severity, outcome: placed.outcome,
      span: places.span(of: placed.place), label: placed.label, message: placed.message, help: placed.help,
      duty: placed.duty, sources: placed.sources,
      related: (placed.related + placed.deciding).map {
        RelatedPlace(span: places.span(of: $0.place), label: $0.label)
      },
      supports: placed.outcome == .notMet ? placed.supports : nil, ask: placed.ask,
      blocksSubmission: rule.blocksSubmission && !isPending && !placed.isAcknowledged,
      isAcknowledged: placed.isAcknowledged, criterion: placed.criterion)
  }
}

extension DocumentPlaces {
  /// The bytes of a place; of width 0 at the start for a whole document that is empty.
  fileprivate func span(of place: Place) -> SourceSpan {
    switch place {
    case .node(let node, let range?):
      span(of: .text(offset: 0, count: 0, pool: .document, node: node), range: range) ?? SourceSpan(at: 0)
    case .node(let node, nil), .faulty(let node): span(of: Value(kind: .null, node: node)) ?? SourceSpan(at: 0)
    case .field(let record, let slot, let node): span(record: record, slot: slot, node: node ?? Value.noNode)
    case .document: span(record: 0, slot: .max, node: Value.noNode)
    }
  }
}

extension DocumentKind {
  /// The kind's name in reports.
  fileprivate var name: String {
    switch self {
    case .return: "return"
    case .records: "records"
    case .rules, .table, .other: "other"
    }
  }
}
