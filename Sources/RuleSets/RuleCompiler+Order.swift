import Findings
import SourceText
import Spelling
import Symbols
import YAMLTree

extension RuleCompiler {
  /// A place where a rule asks what came of the rules whose ids begin with a prefix.
  struct Question {
    let prefix: String
    let symbol: Symbol
    let span: SourceSpan
  }

  /// The definitions with a second use of an id reported and left out.
  mutating func unique(_ definitions: [RuleDefinition]) -> [RuleDefinition] {
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

  /// The rules, each after those whose results it asks for, otherwise as given; a circle is reported at each of its members.
  ///
  /// Complexity: O(rules × prefixes asked for).
  mutating func inRunningOrder(_ rules: [CompiledRule], known: Set<String>) -> [CompiledRule] {
    let indices = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
    let waits = rules.map { self.waits(of: $0, among: rules, indices, known: known) }
    let order = RunningOrder(waits.map { $0.map(\.target) })
    for circle in order.circles {
      let names = (circle + [circle[0]]).map { rules[$0].id }
      for (position, member) in circle.enumerated() {
        let next = circle[(position + 1) % circle.count]
        guard let wait = waits[member].first(where: { $0.target == next }) else { continue }
        let turned = Array(names[position..<circle.count] + names[..<position]) + [names[position]]
        problems[rules[member].definition.file, default: []].append(
          RuleSetProblem.cycle(rules: turned).finding(at: wait.span))
      }
    }
    let circular = Set(order.circles.joined())
    return order.sorted.filter { !circular.contains($0) }.map { rules[$0] }
  }

  /// The rules that one waits for, with the place that says so.
  private struct Wait {
    let target: Int
    let span: SourceSpan
  }

  private mutating func waits(
    of rule: CompiledRule, among rules: [CompiledRule], _ indices: [String: Int], known: Set<String>
  ) -> [Wait] {
    let file = rule.definition.file
    var waits: [Wait] = []
    for name in rule.definition.unlessFailed {
      if let target = indices[name.text] {
        if let tree = trees[file] { waits.append(Wait(target: target, span: tree.span(name.node))) }
      } else if !known.contains(name.text) {
        let nearest = NearMiss.nearest(to: name.text, among: known.sorted())
        report(.unknownID(id: name.text, nearest: nearest), at: name.node, in: file)
      }
    }
    for question in questions[rule.id] ?? [] {
      for (target, other) in rules.enumerated() where other.id.hasPrefix(question.prefix) {
        waits.append(Wait(target: target, span: question.span))
      }
      guard !known.contains(where: { $0.hasPrefix(question.prefix) }) else { continue }
      let groups = Set(known.map { String($0.prefix { $0 != "/" }) + "/" })
      let nearest = NearMiss.nearest(to: question.prefix, among: groups.union(known).sorted())
      problems[file, default: []].append(
        RuleSetProblem.unknownPrefix(prefix: question.prefix, nearest: nearest).finding(at: question.span))
    }
    return waits
  }

  /// The rules with what they ask of each other by index and symbol.
  func linked(_ rules: [CompiledRule]) -> [CompiledRule] {
    let indices = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
    var asked: [String: Symbol] = [:]
    for rule in rules { for question in questions[rule.id] ?? [] { asked[question.prefix] = question.symbol } }
    return rules.map { rule in
      var rule = rule
      rule.unlessFailed = rule.definition.unlessFailed.compactMap { indices[$0.text] }
      rule.askedFor = asked.filter { rule.id.hasPrefix($0.key) }.map(\.value).sorted { $0.rawValue < $1.rawValue }
      return rule
    }
  }
}

/// An order in which each position comes after those that it waits for.
struct RunningOrder {
  /// The positions, those of circles among them.
  private(set) var sorted: [Int] = []
  /// Circles that share no member with an earlier one; without their members the order holds.
  private(set) var circles: [[Int]] = []

  /// Orders positions by what each waits for. Complexity: O(positions + waits); no recursion, however long a chain is.
  init(_ waits: [[Int]]) {
    enum State { case unseen, open, done }
    var states = Array(repeating: State.unseen, count: waits.count)
    var circular = Array(repeating: false, count: waits.count)
    for start in waits.indices where states[start] == .unseen {
      var path = [(position: start, next: 0)]
      states[start] = .open
      while let top = path.last {
        guard top.next < waits[top.position].count else {
          states[top.position] = .done
          sorted.append(top.position)
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let target = waits[top.position][top.next]
        switch states[target] {
        case .unseen:
          states[target] = .open
          path.append((target, 0))
        case .open:
          guard !circular[top.position], !circular[target] else { break }
          let circle = path.drop { $0.position != target }.map(\.position)
          for member in circle { circular[member] = true }
          circles.append(circle)
        case .done: break
        }
      }
    }
  }
}
