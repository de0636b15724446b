import Expressions
import Facts
import Findings
import SourceText
import Spelling
import Symbols
import YAMLTree

/// Rule definitions to compiled rules. Collects every problem with its place; a rule with a problem is left out and the
/// others are compiled all the same.
struct RuleCompiler {
  /// The trees of the pack's files, by index.
  let trees: [YAMLTree?]
  let schema: FactSchema
  let tables: PackTables
  var expressions: ExpressionCompiler
  var symbols: SymbolTable
  /// Problems by file index: to begin with those that the files' form has.
  var problems: [Int: [Finding]]
  /// By rule id: where its expressions ask what came of rules whose ids begin with a prefix.
  var questions: [String: [Question]] = [:]
  /// The expressions as they come by; `nil` where nobody asked.
  var recorded: [RuleExpression]?
  /// Expressions to be read in place of what is written.
  var exchanges: [RuleExpression.Place: String] = [:]

  /// The editions of each document that the table of editions has, in its order.
  private(set) lazy var editions: [String: [String]] = tables.rows(of: "editions").reduce(into: [:]) { found, row in
    guard let document = tables.text(row, "document") else { return }
    found[document, default: []] += [tables.text(row, "edition")].compactMap { $0 }
  }

  /// The lists of phrases that programs look for, by the symbols of their names.
  var phraseLists: [UInt32: PhraseList] = [:]

  /// As `questions`, of the rule at hand.
  var asked: [Question] = []

  /// Compiles the rules in the order in which they must run: a rule after those whose results it asks for.
  ///
  /// - Parameters:
  ///   - definitions: the rules that are to run.
  ///   - others: ids of rules that are known and do not run.
  /// - Returns: the rules that have no problem.
  mutating func compile(_ definitions: [RuleDefinition], others: Set<String> = []) -> [CompiledRule] {
    let definitions = unique(definitions).sorted { $0.id.text < $1.id.text }
    let compiled = definitions.compactMap { compile($0) }
    let ordered = inRunningOrder(compiled, known: Set(definitions.map(\.id.text)).union(others))
    return linked(ordered.filter { !isFaulty($0.definition) })
  }

  /// Every phrase that the compiled programs look for; `nil` where they look for none.
  var phraseIndex: PhraseIndex? { PhraseIndex.make(phraseLists, pack: tables.facts, symbols: symbols) }

  /// Whether a problem stands inside a rule: what is wrong in part is not run at all.
  func isFaulty(_ definition: RuleDefinition) -> Bool {
    guard let span = trees[definition.file]?.span(definition.node) else { return true }
    return problems[definition.file]?.contains { $0.isError(inside: span) } ?? false
  }

  mutating func report(_ problem: RuleSetProblem, at node: NodeID, in file: Int) {
    guard let tree = trees[file] else { return }
    problems[file, default: []].append(problem.finding(at: tree.span(node)))
  }
}

// MARK: - One rule

extension RuleCompiler {
  private mutating func compile(_ definition: RuleDefinition) -> CompiledRule? {
    let before = problems[definition.file]?.count ?? 0
    asked = []
    defer { questions[definition.id.text] = asked }
    var scope = Scope(file: definition.file)
    if definition.inputs.contains(.previous) { scope.variables.append(.previous(in: schema)) }
    let generators = definition.generators.compactMap { generator($0, &scope) }
    let judgedOn = definition.judgedOn.flatMap { program($0, scope, expecting: .date) }
    let defines = definition.defines.compactMap { define($0, &scope) }
    let appliesWhen = definition.appliesWhen.flatMap { program($0, scope, expecting: .bool) }
    let require = definition.require.flatMap { program($0, scope, expecting: .bool) }
    let pendingUntil = definition.pendingUntil.flatMap { program($0, scope, expecting: .date) }
    let at = definition.at.flatMap { program($0, scope, expecting: nil) }
    let alsoAt = definition.alsoAt.compactMap { place($0, scope) }
    let label = definition.label.flatMap { template($0, scope) }
    let message = definition.message.flatMap { template($0, scope) }
    let help = definition.help.flatMap { template($0, scope) }
    let ask = definition.ask.flatMap { template($0, scope) }
    let degrees = definition.cases.compactMap { degree($0, of: definition, scope, message, help) }
    let acknowledgedWhen = definition.acknowledgedWhen.flatMap { program($0, scope, expecting: .bool) }
    let messageForMany = definition.messageForMany.flatMap { wordsForMany($0, definition) }
    let helpForMany = definition.helpForMany.flatMap { wordsForMany($0, definition) }
    let fix = definition.fix.flatMap { self.fix($0, scope) }
    let criterion = definition.criterion.flatMap { row($0, in: definition.file) }
    for example in definition.emptyExamples {
      report(.emptyExample(rule: definition.id.text), at: example, in: definition.file)
    }
    for source in definition.sources { check(source, in: definition.file) }
    for (field, isAbsent) in [("require", definition.require == nil), ("message", definition.message == nil)]
    where isAbsent && !isFaulty(definition) {
      report(.missingField(rule: definition.id.text, field: field), at: definition.id.node, in: definition.file)
    }
    guard problems[definition.file]?.count ?? 0 == before, let require, let message else { return nil }
    return CompiledRule(
      definition: definition, settings: definition.settings.map { symbols.intern($0) }, generators: generators,
      defines: sorted(defines, appliesWhen, [require] + (pendingUntil.map { [$0] } ?? [])),
      judgedOn: judgedOn, appliesWhen: appliesWhen, require: require, pendingUntil: pendingUntil,
      at: at, alsoAt: alsoAt, label: label, message: message, help: help, ask: ask,
      cases: degrees, acknowledgedWhen: acknowledgedWhen, messageForMany: messageForMany,
      helpForMany: helpForMany, fix: fix,
      sources: definition.sources.map { SourceCitation($0, tables: tables, isLocal: definition.isLocal) }
        + definition.notes.map { SourceCitation(note: $0) }, criterion: criterion,
      documentFields: documentFields(generators, defines, appliesWhen, require))
  }

  /// The names with what needs each first, themselves in their order.
  private func sorted(
    _ defines: [CompiledRule.Define], _ appliesWhen: Program?, _ requiring: [Program]
  ) -> [CompiledRule.Define] {
    var applyingSlots = Set(appliesWhen.map { Array($0.slots) } ?? [])
    var requiringSlots = Set(requiring.flatMap { Array($0.slots) })
    var defines = defines
    // A name uses only names before it, so one pass from the last finds all that a step needs.
    for index in defines.indices.reversed() {
      let slots = defines[index].program.slots
      if applyingSlots.contains(defines[index].slot) {
        defines[index].need = .applying
        applyingSlots.formUnion(slots)
      } else if requiringSlots.contains(defines[index].slot) {
        defines[index].need = .requiring
        requiringSlots.formUnion(slots)
      }
    }
    return defines
  }

  /// The root fields that decide whether the rule can run at all.
  private func documentFields(
    _ generators: [CompiledRule.Generator], _ defines: [CompiledRule.Define], _ appliesWhen: Program?,
    _ require: Program
  ) -> Set<Int> {
    var programs = defines.map(\.program) + [require]
    if let appliesWhen { programs.append(appliesWhen) }
    for case .list(let program) in generators.map(\.source) { programs.append(program) }
    return programs.reduce(into: Set()) { $0.formUnion($1.documentFields) }
  }

  /// Reports a document or an edition that the table of editions does not have: it could not be printed, or looked up by
  /// the day on which it was in force.
  private mutating func check(_ source: RuleDefinition.Source, in file: Int) {
    guard let known = editions[source.document] else {
      let nearest = NearMiss.nearest(to: source.document, among: editions.keys.sorted())
      return report(.unknownSource(name: source.document, nearest: nearest), key: "document", of: source.node, in: file)
    }
    guard let edition = source.edition, !known.contains(edition) else { return }
    report(
      .unknownEdition(edition: edition, document: source.document, known: known), key: "edition", of: source.node,
      in: file)
  }

  /// Reports a problem at the value of a key.
  private mutating func report(_ problem: RuleSetProblem, key: String, of mapping: NodeID, in file: Int) {
    guard let tree = trees[file] else { return }
    report(problem, at: MappingReader(tree: tree, node: mapping).value(key) ?? mapping, in: file)
  }

  private mutating func row(_ key: WrittenText, in file: Int) -> UInt32? {
    if let row = tables.criterion(key: key.text) { return row }
    let keys = tables.rows(of: "criteria").compactMap { tables.text($0, "key") }
    report(
      .unknownCriterion(key: key.text, nearest: NearMiss.nearest(to: key.text, among: keys)), at: key.node, in: file)
    return nil
  }
}
