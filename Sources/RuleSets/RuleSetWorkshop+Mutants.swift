import Expressions
import Facts
import SourceText
import YAMLTree

extension RuleSetWorkshop {
  /// Every mutant of a rule that compiles, in a fixed order: its own expressions, the shared definitions that they call,
  /// then what else decides a result.
  ///
  /// Parts that only word a finding are left out: a test of outcomes cannot see them.
  package func mutants(of rule: CompiledRule) -> [RuleMutant] {
    var found: [RuleMutant] = []
    var definitions: [String] = []
    for (part, expression) in decidingExpressions(of: rule) {
      let mutants = compiler.expressions.mutants(
        of: expression.source, variables: expression.variables, expecting: expression.expected)
      found += numbered(mutants, part, rule, at: expression.place) { mutant in
        .expression(
          file: expression.place.file, node: expression.place.node.rawValue, offset: expression.place.offset,
          source: mutant.source)
      }
      for name in compiler.expressions.definitions(calledBy: expression.source, variables: expression.variables)
      where !definitions.contains(name) { definitions.append(name) }
    }
    for name in definitions {
      guard let place = place(ofDefinition: name) else { continue }
      found += numbered(compiler.expressions.mutants(ofDefinition: name), "definition \(name)", rule, at: place) {
        .definition(name: name, body: $0.source)
      }
    }
    return found + frameMutants(of: rule)
  }

  /// The rule set of a mutant: its rule alone, and what that looks at; `nil` where it does not compile.
  package func compile(_ mutant: RuleMutant) -> CompiledRuleSet? {
    var compiler = compiler
    var change: (inout RuleDefinition) -> Void = { _ in }
    switch mutant.change {
    case .expression(let file, let node, let offset, let source):
      compiler.exchanges = [.init(file: file, node: NodeID(rawValue: node), offset: offset): source]
    case .definition(let name, let body):
      guard let expressions = compiler.expressions.exchanging(definition: name, body: body) else { return nil }
      compiler.expressions = expressions
    case .noCondition: change = { $0.appliesWhen = nil }
    case .cap(let rating): change = { $0.supportsAtMost = rating }
    case .withoutRule(let id): change = { $0.unlessFailed.removeAll { $0.text == id } }
    case .withoutSetting(let setting): change = { $0.settings.removeAll { $0 == setting } }
    case .severity(let severity): change = { $0.severity = severity }
    case .duty(let duty): change = { $0.duty = duty }
    case .noDelay: change = { $0.pendingUntil = nil }
    case .blocks(let blocks): change = { $0.blocksSubmission = blocks }
    case .noDate: change = { $0.judgedOn = nil }
    case .noMask: change = { $0.masks = false }
    case .noCriterion: change = { $0.criterion = nil }
    case .noRollUp: change = { $0.rollUp = nil }
    case .caseSeverity(let number, let severity): change = { $0.cases[number].severity = severity }
    case .caseDuty(let number, let duty): change = { $0.cases[number].duty = duty }
    case .caseCap(let number, let rating): change = { $0.cases[number].supportsAtMost = rating }
    case .withoutCase(let number): change = { $0.cases.remove(at: number) }
    }
    return recompiled(mutant.rule, with: compiler, changing: change)
  }

  /// Mutants that the files of the rule set declare to change nothing, in their order.
  package var equivalents: [EquivalentMutant] {
    ruleFiles.flatMap { index -> [EquivalentMutant] in
      guard let tree = compiler.trees[index] else { return [] }
      let lines = LineIndex(tree.source)
      return MappingReader(tree: tree, node: tree.root).mappings("equivalent_mutants").compactMap { entry in
        guard let rule = entry.text("rule"), let mutant = entry.string("mutant") else { return nil }
        return EquivalentMutant(
          rule: rule, mutant: mutant, becomes: Self.folded(entry.string("becomes") ?? ""),
          why: entry.string("why") ?? "", path: tree.source.path, line: lines.lineNumber(at: rule.start))
      }
    }
  }
}

// MARK: - Parts of a rule

extension RuleSetWorkshop {
  /// The parts of a rule that decide its outcome or its span: their names in the file and their expressions.
  private func decidingExpressions(of rule: CompiledRule) -> [(part: String, expression: RuleExpression)] {
    var compiler = compiler
    compiler.recorded = []
    _ = compiler.compile([rule.definition], others: Set(self.definitions.map(\.id.text)))
    let names = decidingNames(of: rule)
    return (compiler.recorded ?? []).compactMap { expression in
      guard let tree = compiler.trees[expression.place.file] else { return nil }
      let part = Self.part(of: tree.path(of: expression.place.node))
      let steps = part.split(separator: ".").map(String.init)
      let first = steps.first.map { String($0.prefix { $0 != "[" }) } ?? ""
      switch first {
      case "for_each", "judged_on", "applies_when", "require", "pending_until", "acknowledged_when", "at": break
      case "define": if !names.contains(steps.dropFirst().joined(separator: ".")) { return nil }
      case "cases": if steps.last != "when" { return nil }
      default: return nil
      }
      return (part, expression)
    }
  }

  /// The names of a rule that its outcome or its span depends on.
  private func decidingNames(of rule: CompiledRule) -> Set<String> {
    var slots = Set(rule.at?.slots ?? [])
    var names: Set<String> = []
    for (written, define) in zip(rule.definition.defines, rule.defines).reversed()
    where define.need != .failing || slots.contains(define.slot) {
      names.insert(written.name.text)
      slots.formUnion(define.program.slots)
    }
    return names
  }

  /// The path below the rule: `require` of `rules[0].require`.
  private static func part(of path: String) -> String {
    guard let dot = path.firstIndex(of: ".") else { return path }
    return String(path[path.index(after: dot)...])
  }

  private func place(ofDefinition name: String) -> RuleExpression.Place? {
    for index in ruleFiles {
      guard let tree = compiler.trees[index] else { continue }
      for definition in RuleFileReader(tree: tree, file: index).definitions() where definition.name.text == name {
        return .init(file: index, node: definition.expression.node, offset: 0)
      }
    }
    return nil
  }

  private func numbered(
    _ mutants: [ExpressionMutant], _ part: String, _ rule: CompiledRule, at place: RuleExpression.Place,
    change: (ExpressionMutant) -> RuleMutant.Change
  ) -> [RuleMutant] {
    var counts: [ExpressionMutant.Operation: Int] = [:]
    return mutants.map { mutant in
      counts[mutant.operation, default: 0] += 1
      let written = span(of: mutant.span, in: place)
      return RuleMutant(
        rule: rule.id, id: "\(part):\(mutant.operation.rawValue):\(counts[mutant.operation] ?? 0)",
        original: Self.folded(mutant.original), replacement: Self.folded(mutant.replacement),
        path: written?.file.path ?? "", line: written.map { LineIndex($0.file).lineNumber(at: $0.span.start) } ?? 0,
        change: change(mutant))
    }
  }

  static func folded(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r\n" || $0 == "\r" }.joined(separator: " ")
  }
}
