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
  let expressions: ExpressionCompiler
  var symbols: SymbolTable
  /// Problems by file index.
  var problems: [Int: [Finding]] = [:]

  /// Compiles the rules in the order in which they must run: a rule after those that its `unless_failed` names.
  mutating func compile(_ definitions: [RuleDefinition]) -> [CompiledRule] {
    var rules: [CompiledRule] = []
    var indices: [String: Int] = [:]
    for definition in inRunningOrder(unique(definitions)) {
      guard let rule = compile(definition, indices) else { continue }
      indices[rule.id] = rules.count
      rules.append(rule)
    }
    return rules
  }

  mutating func report(_ problem: RuleSetProblem, at node: NodeID, in file: Int) {
    guard let tree = trees[file] else { return }
    problems[file, default: []].append(problem.finding(at: tree.span(node)))
  }
}

// MARK: - Order

extension RuleCompiler {
  /// The definitions with a second use of an id reported and left out.
  private mutating func unique(_ definitions: [RuleDefinition]) -> [RuleDefinition] {
    var first: [String: Int] = [:]
    var kept: [RuleDefinition] = []
    for definition in definitions {
      if let file = first[definition.id.text] {
        let path = trees[file]?.source.path ?? ""
        report(.duplicateID(rule: definition.id.text, firstPath: path), at: definition.id.node, in: definition.file)
      } else {
        first[definition.id.text] = definition.file
        kept.append(definition)
      }
    }
    return kept
  }

  /// By id, but each after the rules that it names; a circle is reported at each of its members.
  private mutating func inRunningOrder(_ definitions: [RuleDefinition]) -> [RuleDefinition] {
    let byID = Dictionary(uniqueKeysWithValues: definitions.map { ($0.id.text, $0) })
    var ordered: [RuleDefinition] = []
    var state: [String: Bool] = [:]  // false: being visited; true: done
    func visit(_ definition: RuleDefinition, _ path: [String], _ cycles: inout [[String]]) {
      let id = definition.id.text
      guard state[id] == nil else {
        if state[id] == false { cycles.append(Array(path.drop { $0 != id })) }
        return
      }
      state[id] = false
      for name in definition.unlessFailed {
        if let next = byID[name.text] { visit(next, path + [id], &cycles) }
      }
      state[id] = true
      ordered.append(definition)
    }
    var cycles: [[String]] = []
    for definition in definitions.sorted(by: { $0.id.text < $1.id.text }) { visit(definition, [], &cycles) }
    for definition in definitions {
      for name in definition.unlessFailed where byID[name.text] == nil {
        let nearest = NearMiss.nearest(to: name.text, among: Array(byID.keys.sorted()))
        report(.unknownID(id: name.text, nearest: nearest), at: name.node, in: definition.file)
      }
      if let cycle = cycles.first(where: { $0.contains(definition.id.text) }), let name = definition.unlessFailed.first
      {
        report(.unlessFailedCycle(rules: cycle), at: name.node, in: definition.file)
      }
    }
    let circular = Set(cycles.joined())
    return ordered.filter { !circular.contains($0.id.text) }
  }
}

// MARK: - One rule

extension RuleCompiler {
  private mutating func compile(_ definition: RuleDefinition, _ indices: [String: Int]) -> CompiledRule? {
    let before = problems[definition.file]?.count ?? 0
    var scope = Scope(file: definition.file)
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
    let criterion = definition.criterion.flatMap { row($0, in: definition.file) }
    for (field, isAbsent) in [("require", definition.require == nil), ("message", definition.message == nil)]
    where isAbsent {
      report(.missingField(rule: definition.id.text, field: field), at: definition.id.node, in: definition.file)
    }
    guard problems[definition.file]?.count ?? 0 == before, let require, let message else { return nil }
    return CompiledRule(
      definition: definition, settings: definition.settings.map { symbols.intern($0) }, generators: generators,
      defines: sorted(defines, appliesWhen, [require] + (pendingUntil.map { [$0] } ?? [])),
      judgedOn: judgedOn, appliesWhen: appliesWhen, require: require, pendingUntil: pendingUntil,
      at: at, alsoAt: alsoAt, label: label, message: message, help: help, ask: ask,
      unlessFailed: definition.unlessFailed.compactMap { indices[$0.text] },
      sources: definition.sources.map { SourceCitation($0, tables: tables) }, criterion: criterion,
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

  private mutating func row(_ key: WrittenText, in file: Int) -> UInt32? {
    if let row = tables.criterion(key: key.text) { return row }
    let keys = tables.rows(of: "criteria").compactMap { tables.text($0, "key") }
    report(
      .unknownCriterion(key: key.text, nearest: NearMiss.nearest(to: key.text, among: keys)), at: key.node, in: file)
    return nil
  }
}

// MARK: - Parts of a rule

extension RuleCompiler {
  /// The names in scope of an expression and the next free frame slot.
  struct Scope {
    let file: Int
    var variables: [Variable] = []
    var nextSlot = Frame.firstFree

    mutating func add(_ name: String, _ type: ExpressionType) -> Int {
      let slot = nextSlot
      variables.append(Variable(name: name, type: type, slot: slot))
      nextSlot += 1
      return slot
    }
  }

  mutating func program(
    _ text: WrittenText, at offset: Int = 0, source: String? = nil, _ scope: Scope, expecting: ExpressionType?
  ) -> Program? {
    let (program, found) = expressions.compile(
      source ?? text.text, variables: scope.variables, expecting: expecting, symbols: &symbols)
    if !found.isEmpty, let tree = trees[scope.file] {
      problems[scope.file, default: []] += found.map { $0.finding(in: text.node, at: offset, of: tree) }
    }
    return found.isEmpty ? program : nil
  }

  /// `name in list` to a loop; `texts` is every free text of the file.
  private mutating func generator(_ text: WrittenText, _ scope: inout Scope) -> CompiledRule.Generator? {
    let bytes = Array(text.text.utf8)
    guard let split = GeneratorText(bytes) else {
      report(.malformedGenerator(text: text.text), at: text.node, in: scope.file)
      return nil
    }
    if split.list == "texts" {
      return .init(source: .texts, slot: scope.add(split.name, .text), record: nil)
    }
    guard
      let list = program(
        text, at: split.listOffset, source: split.list, scope, expecting: nil)
    else { return nil }
    guard case .list(let element) = list.type else {
      report(.malformedGenerator(text: text.text), at: text.node, in: scope.file)
      return nil
    }
    var record: RecordTypeID?
    if case .record(let id) = element { record = id }
    return .init(source: .list(list), slot: scope.add(split.name, element), record: record)
  }

  private mutating func define(
    _ entry: (name: WrittenText, expression: WrittenText), _ scope: inout Scope
  ) -> CompiledRule.Define? {
    guard let program = program(entry.expression, scope, expecting: nil) else { return nil }
    return .init(program: program, slot: scope.add(entry.name.text, program.type))
  }

  private mutating func place(_ place: RuleDefinition.Place, _ scope: Scope) -> CompiledRule.Place? {
    var scope = scope
    var loop: CompiledRule.Generator?
    if let each = place.each {
      loop = generator(each, &scope)
      if loop == nil { return nil }
    }
    guard let at = program(place.at, scope, expecting: nil) else { return nil }
    return .init(generator: loop, at: at, label: place.label.flatMap { template($0, scope) })
  }

  private mutating func template(_ text: WrittenText, _ scope: Scope) -> Template? {
    var segments: [Template.Segment] = []
    for part in TemplateText.parts(of: text.text) {
      switch part {
      case .literal(let literal): segments.append(.literal(literal))
      case .expression(let source, let offset):
        guard let program = program(text, at: offset, source: source, scope, expecting: nil) else { return nil }
        segments.append(.expression(program))
      case .unclosed(let offset):
        guard let tree = trees[scope.file] else { return nil }
        let span = tree.sourceSpan(of: text.node, decoded: offset..<offset + 1)
        problems[scope.file, default: []].append(RuleSetProblem.unclosedBrace.finding(at: span))
        return nil
      }
    }
    return Template(segments: segments)
  }
}

/// `name in list`, split.
struct GeneratorText {
  let name: String
  let list: String
  /// The byte offset of the list's expression.
  let listOffset: Int

  init?(_ bytes: [UInt8]) {
    let space = UInt8(ascii: " ")
    var index = bytes.firstIndex { $0 != space } ?? 0
    let start = index
    while index < bytes.count, bytes[index] != space { index += 1 }
    name = String(decoding: bytes[start..<index], as: UTF8.self)
    while index < bytes.count, bytes[index] == space { index += 1 }
    guard !name.isEmpty, bytes[index...].starts(with: Array("in ".utf8)) else { return nil }
    index += 3
    while index < bytes.count, bytes[index] == space { index += 1 }
    var end = bytes.count
    while end > index, bytes[end - 1] == space || bytes[end - 1] == 0x0A { end -= 1 }
    guard end > index else { return nil }
    list = String(decoding: bytes[index..<end], as: UTF8.self)
    listOffset = index
  }
}
