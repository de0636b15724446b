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

/// Files through every stage: bytes, trees, facts, results, findings with spans. One a task.
///
/// A fault of one stage never hides the next: a tree with problems is validated, sound parts of a faulty file are decoded,
/// and rules run on what stands. Only a file without a tree ends early, and says so.
package struct FileCheck: FileChecking, ~Copyable {
  private let rules: CompiledRuleSet
  private let ruleIDs: [String]
  private let decoder: ReturnDecoder
  private let previous: PreviousReturns
  private let asOf: CivilDate
  private var checker: Checker

  /// A check by a rule set on a day, with what is given beside the returns.
  ///
  /// - Parameters:
  ///   - rules: the rule set.
  ///   - asOf: the day that deadlines are measured by.
  ///   - inputs: what is given for every return.
  ///   - previous: the returns of earlier cycles, one of which is given to each return that has one.
  package init(
    rules: CompiledRuleSet, asOf: CivilDate, inputs: Set<RuleInput> = [], previous: PreviousReturns = .none
  ) {
    self.rules = rules
    self.previous = previous
    self.ruleIDs = rules.rules.map(\.id)
    self.decoder = ReturnDecoder(shape: rules.shape, pack: rules.tables.facts)
    self.asOf = asOf
    self.checker = Checker(rules: rules, asOf: asOf, inputs: inputs, zones: .system)
  }

  /// Checks a file alone. Findings are in their one order, without repeats.
  package mutating func check(_ source: SourceText) -> CheckedFile {
    check(FileGroup(source)).files[0]
  }

  /// Checks files as one document; in each, findings are in their one order, without repeats.
  package mutating func check(_ group: FileGroup) -> CheckedDocument {
    check(group, isFolding: true)
  }

  /// Checks a file and keeps every untestable finding, for the examples of rules; with a previous return where one is
  /// given.
  mutating func checkUnfolded(_ source: SourceText, previous: SourceText? = nil) -> CheckedFile {
    checkUnfolded(FileGroup(source), previous: previous).files[0]
  }

  /// The same for files that are one document.
  mutating func checkUnfolded(_ group: FileGroup, previous: SourceText? = nil) -> CheckedDocument {
    check(group, isFolding: false, given: previous)
  }

  private mutating func check(_ group: FileGroup, isFolding: Bool, given: SourceText? = nil) -> CheckedDocument {
    var document = ReadDocument(group, rules)
    guard document.hasFacts, !document.parts.isEmpty else { return document.checked }
    var (facts, clashes, texts) = facts(of: document)
    if document.isReturn, let source = given ?? previous(of: facts, at: group.main.path) {
      document.read(previous: source, rules)
      if let last = document.previous {
        facts.add(
          previous: decoder.decode(last.tree, last.validation),
          behind: DocumentPlaces.nodeCount(of: document.parts.map(\.tree), texts: texts))
      }
    }
    if let repository = group.repository {
      document.place(facts, shape: rules.shape, texts: texts)
      rules.shape.locate(&facts) { repository.status(of: $0, in: document.path(ofNode: $1, in: repository)) }
    }
    let result = checker.check(
      facts, available: document.isReturn ? nil : recordedFields(facts), isCurrent: document.isConfigured)
    document.place(facts, shape: rules.shape, texts: texts)
    let setting = rules.setting(in: facts)
    // The schema of returns requires the setting, so where it is absent a fault says so.
    let faulted =
      document.isReturn && setting.isUnknown ? [Place.field(record: setting.high, slot: setting.low, node: nil)] : []
    let placed = isFolding ? UntestableFolding.fold(result.findings, rules: rules, faulted: faulted) : result.findings
    for finding in placed { add(finding, to: &document) }
    for clash in clashes { document.add(clash, facts, rules) }
    if let problem = group.problem { document.add(problem, facts, rules) }
    if result.unlistedCount > 0 {
      let problem = CheckProblem.tooManyFindings(unlisted: result.unlistedCount)
      let place = document.span(of: .document)
      document.files[place.file].findings.append(problem.finding(at: place.span))
    }
    let organisation = facts.identity(rules).flatMap { facts.string($0, rules.symbols) }
    for number in document.files.indices { document.files[number].organisation = organisation }
    document.files[0].supported = result.supported
    document.files[0].outcomes = zip(ruleIDs, result.counts).map { RuleOutcomes(rule: $0, $1) }
    return document.checked
  }

  /// The return of the cycle before, of the same organisation; `nil` where none was given or it can no longer be read.
  private func previous(of facts: FactTable, at path: String) -> SourceText? {
    guard !previous.isEmpty, let organisation = facts.identity(rules).flatMap({ facts.string($0, rules.symbols) })
    else {
      return nil
    }
    return previous.source(of: organisation, before: rules.day(of: facts), besides: path)
  }

  /// The facts of a document's files; with the texts that they head.
  private func facts(of document: ReadDocument) -> (facts: FactTable, clashes: [FactClash], texts: [DocumentText?]) {
    let first = document.parts[0]
    guard document.parts.count == 1 else { return decoder.decode(document.parts, asOf: asOf) }
    switch first.content {
    case .fields: return (decoder.decode(first.tree, first.validation, asOf: asOf), [], [])
    case .record: return decoder.decode(document.parts, asOf: asOf)
    case .document(let file, let front):
      let (facts, text) = decoder.decode(file, first.tree, front, asOf: asOf)
      return (facts, [], [text])
    }
  }

  /// The root fields that files without a return have: a rule that needs another is for the return. What records say of
  /// the organisation names the return that they belong to, and is no description where the setting is not among it.
  private func recordedFields(_ facts: FactTable) -> Set<Int> {
    let count = rules.shape.facts[rules.shape.facts.documentRoot].fields.count
    let described = rules.setting(in: facts).isUnknown ? rules.settingPath.first : nil
    return Set((0..<count).filter { $0 != described && !facts.value(record: 0, slot: UInt32($0)).isUnknown })
  }

  /// The day on which the audit of a file was completed and its setting; `nil` where the day cannot be read.
  func audit(of source: SourceText) -> RuleTrials.Audit? {
    guard let tree = YAMLTree.parse(source, symbols: rules.symbols).tree else { return nil }
    let facts = decoder.decode(tree, rules.schema.validate(tree))
    let setting = rules.setting(in: facts)
    guard let day = rules.day(of: facts) else { return nil }
    return RuleTrials.Audit(
      day: day,
      setting: setting.isUnknown || setting.pool != .symbols
        ? nil : rules.symbols.text(of: Symbol(rawValue: setting.low)))
  }

  /// What can be written into the return for a finding: a section that stands there blank needs no stub.
  private func fix(_ fix: Fix?, in document: ReadDocument, file: Int) -> Fix? {
    guard var fix, file == 0, let tree = document.mainTree else { return nil }
    fix.edits.removeAll { edit in
      guard case .section(let name) = edit.stub else { return false }
      return tree.entry(of: tree.root, named: name) != nil
    }
    return fix.edits.isEmpty ? nil : fix
  }

  /// The places that explain a finding, each once: what is missing from one record stands at one place.
  private func related(_ placed: PlacedFinding, in document: ReadDocument, from file: Int) -> [RelatedPlace] {
    var found: [RelatedPlace] = []
    for (place, label) in placed.related + placed.deciding {
      let related = document.related(document.span(of: place), label: label, from: file)
      if !found.contains(related) { found.append(related) }
    }
    return found
  }

  /// What a finding is about: its place, and the rows of tables that its rule was looking at; of several told as one what
  /// they have in common.
  private func path(of placed: PlacedFinding, in document: inout ReadDocument) -> String {
    var path = document.logicalPath(of: placed.place)
    if placed.isRolledUp {
      path = LogicalPath.common([path] + placed.related.map { document.logicalPath(of: $0.place) })
    }
    return placed.rows.reduce(path) { LogicalPath.appending(item: $1, to: $0) }
  }

  /// Adds a finding to the file that it points into.
  private func add(_ placed: PlacedFinding, to document: inout ReadDocument) {
    let rule = rules.rules[placed.rule].definition
    let isPending = placed.outcome == .pending
    let place = document.span(of: placed.place)
    var finding = Finding(
      rule: rule.id.text, severity: isPending ? .info : placed.severity, outcome: placed.outcome,
      span: place.span, label: placed.label, message: placed.message, help: placed.help,
      duty: placed.duty, sources: placed.sources,
      related: related(placed, in: document, from: place.file),
      supports: placed.outcome == .notMet ? placed.supports : nil, ask: placed.ask,
      blocksSubmission: rule.blocksSubmission && !isPending && !placed.isAcknowledged,
      isAcknowledged: placed.isAcknowledged, criterion: placed.criterion,
      fix: fix(placed.fix, in: document, file: place.file))
    finding.isRolledUp = placed.isRolledUp
    finding.criteria = placed.criteria
    finding.logicalPath = path(of: placed, in: &document)
    let masks = placed.outcome == .notMet && rules.maskingRules.contains(finding.rule)
    document.add(finding, to: place.file, masks: masks)
    if masks { document.hide(([placed.place] + placed.related.map(\.place)), in: place.file) }
  }
}
