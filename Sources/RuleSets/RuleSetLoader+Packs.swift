import Findings
import SourceText
import Spelling
import YAMLTree

// What packs that extend the built-in one change of it, and how that is labelled.
extension RuleSetLoader {
  /// The title of the pack that a file belongs to.
  private func title(ofPack number: Int) -> String {
    for (index, tree) in trees.enumerated() where packNumbers[index] == number {
      if let tree, let title = RuleFileReader(tree: tree, file: index).pack?.title { return title.text }
    }
    return RulePack.unnamed
  }

  /// The rules with what is local in them said: the pack that has added them, the figures that it has set.
  func labelled(_ rules: [RuleDefinition], tables: [Int]) -> [RuleDefinition] {
    guard let last = packNumbers.last, last > 0 else { return rules }
    let titles = (0...last).map(title(ofPack:))
    let figures = localFigures(tables)
    return rules.map { rule in
      var rule = rule
      if packNumbers[rule.file] > 0 {
        rule.isLocal = true
        rule.notes.append("a local rule of \(titles[packNumbers[rule.file]])")
      }
      let texts = figures.isEmpty ? [] : expressions(of: rule)
      for (name, number) in figures where texts.contains(where: { Self.mentions($0, "parameters." + name) }) {
        rule.notes.append("`\(name)` is set locally by \(titles[number])")
      }
      return rule
    }
  }

  /// The parameters that packs have set, with the last pack that did, in order of their names.
  private func localFigures(_ tables: [Int]) -> [(name: String, pack: Int)] {
    var figures: [String: Int] = [:]
    for index in tables where packNumbers[index] > 0 {
      guard let tree = trees[index] else { continue }
      let root = MappingReader(tree: tree, node: tree.root)
      guard root.string("table") == "parameters", let values = root.value("values"), tree.kind(values) == .mapping
      else {
        continue
      }
      for entry in tree.entries(of: values) { figures[tree.string(entry.key)] = packNumbers[index] }
    }
    return figures.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The expressions that decide a rule, and the bodies of the definitions that they call.
  private func expressions(of rule: RuleDefinition) -> [String] {
    var texts = [rule.judgedOn, rule.appliesWhen, rule.require, rule.pendingUntil].compactMap { $0?.text }
    texts += rule.generators.map(\.text) + rule.defines.map(\.expression.text) + rule.cases.map(\.when.text)
    var definitions = trees.enumerated().flatMap { index, tree in
      tree.map { RuleFileReader(tree: $0, file: index).definitions() } ?? []
    }
    var next = 0
    while next < texts.count {
      let text = texts[next]
      next += 1
      let called = definitions.filter { Self.mentions(text, $0.name.text) }
      definitions.removeAll { definition in called.contains { $0.name.text == definition.name.text } }
      texts += called.map(\.expression.text)
    }
    return texts
  }

  /// Whether a name stands in an expression as a whole word.
  private static func mentions(_ text: String, _ name: String) -> Bool {
    let bytes = Array(text.utf8)
    let wanted = Array(name.utf8)
    func isWord(_ index: Int) -> Bool {
      guard bytes.indices.contains(index) else { return false }
      let byte = bytes[index]
      return byte == 0x5F || (byte &- 0x30) < 10 || ((byte | 0x20) &- 0x61) < 26
    }
    guard bytes.count >= wanted.count else { return false }
    return (0...bytes.count - wanted.count).contains { start in
      !isWord(start - 1) && !isWord(start + wanted.count) && bytes[start..<start + wanted.count].elementsEqual(wanted)
    }
  }
}

// MARK: - Overrides

extension RuleSetLoader {
  /// The rules as packs have changed them, without those that they have switched off. A change with a problem is not made.
  mutating func overridden(
    _ rules: [RuleDefinition], in files: [Int]
  ) -> (rules: [RuleDefinition], switchedOff: [SwitchedOffRule]) {
    var changed = rules
    var switchedOff: [String: SwitchedOffRule] = [:]
    var seen: [String: Int] = [:]
    for file in files {
      guard let tree = trees[file] else { continue }
      let number = packNumbers[file]
      for change in RuleFileReader(tree: tree, file: file).overrides() {
        let id = change.rule.text
        if let problem = problem(with: change, among: changed, isRepeated: seen[id] == number) {
          problems[file, default: []].append(problem.finding(at: tree.span(change.rule.node)))
        }
        seen[id] = number
        guard !isFaulty(change.node, in: file) else { continue }
        let title = title(ofPack: number)
        if change.isSwitchedOff {
          switchedOff[id] = SwitchedOffRule(rule: id, reason: "\(title): \(change.reason)")
        } else if let severity = change.severity.flatMap({ Severity(rawValue: $0.text) }) {
          switchedOff[id] = nil
          for index in changed.indices where changed[index].id.text == id {
            changed[index].severity = severity
            for number in changed[index].cases.indices { changed[index].cases[number].severity = severity }
            changed[index].notes.append("severity set to \(severity.rawValue) by \(title): \(change.reason)")
          }
        }
      }
    }
    return (
      changed.filter { switchedOff[$0.id.text] == nil }, switchedOff.values.sorted { $0.rule < $1.rule }
    )
  }

  private func problem(
    with change: OverrideText, among rules: [RuleDefinition], isRepeated: Bool
  ) -> RuleSetProblem? {
    let id = change.rule.text
    guard let rule = rules.first(where: { $0.id.text == id }) else {
      let known = Set(rules.map(\.id.text)).sorted()
      return .unknownID(id: id, nearest: NearMiss.nearest(to: id, among: known))
    }
    if isRepeated { return .repeatedOverride(rule: id) }
    if change.severity == nil, !change.isSwitchedOff { return .emptyOverride(rule: id) }
    return change.isSwitchedOff && rule.masks ? .maskingRule(id) : nil
  }

  /// Whether an error stands inside a node of a file.
  private func isFaulty(_ node: NodeID, in file: Int) -> Bool {
    guard let span = trees[file]?.span(node) else { return true }
    return problems[file]?.contains { $0.isError(inside: span) } ?? false
  }
}

extension Finding {
  /// Whether it is an error that stands inside a span.
  func isError(inside span: SourceSpan) -> Bool {
    severity == .error && span.start <= self.span.start && self.span.end <= span.end
  }
}

// MARK: - Numbers of criteria

extension RuleSetLoader {
  /// The criteria that packs have added or numbered, with whose they are.
  func localCriteria(in files: [Int], _ tables: PackTables) -> [UInt32: String] {
    var local: [UInt32: String] = [:]
    var known: Set<String> = []
    for file in files {
      guard let tree = trees[file] else { continue }
      let root = MappingReader(tree: tree, node: tree.root)
      guard root.string("table") == "criteria" else { continue }
      for row in root.mappings("rows") {
        guard let key = row.string("key"), let index = tables.criterion(key: key) else { continue }
        let isNew = known.insert(key).inserted
        guard packNumbers[file] > 0, isNew || row.value("numbers") != nil else { continue }
        let title = title(ofPack: packNumbers[file])
        local[index] = isNew ? "a local criterion of \(title)" : "the criterion's number is that of \(title)"
      }
    }
    return local
  }

  /// Reports a number that a pack gives to a criterion while another one has it in the same setting.
  mutating func checkNumbers(in files: [Int], _ tables: PackTables) {
    var owners: [String: [String]] = [:]
    let settings = tables.settings
    for row in tables.rows(of: "criteria") {
      for setting in settings {
        guard let number = tables.number(ofCriterion: row, setting: setting), let key = tables.text(row, "key") else {
          continue
        }
        owners[setting + " " + number, default: []].append(key)
      }
    }
    for file in files {
      guard let tree = trees[file] else { continue }
      let root = MappingReader(tree: tree, node: tree.root)
      guard root.string("table") == "criteria" else { continue }
      for row in root.mappings("rows") {
        for entry in row.entries("numbers") {
          let keys = owners[entry.name.text + " " + entry.value.text] ?? []
          guard keys.count > 1, let key = row.string("key"), let other = keys.first(where: { $0 != key }) else {
            continue
          }
          // Of two that the same pack gives, the first keeps the number.
          guard packNumbers[file] > 0 || keys.first != key else { continue }
          let problem = RuleSetProblem.repeatedNumber(
            entry.value.text, setting: entry.name.text, criterion: other)
          problems[file, default: []].append(problem.finding(at: tree.span(entry.value.node)))
        }
      }
    }
  }
}
