import CivilDates
package import RuleSets

/// Rules with small faults put into them, held against their own examples: an example that fails has noticed the fault.
package struct MutationTrial: Sendable {
  /// A fault that no example noticed, or a declaration of one.
  package struct Mutant: Sendable {
    /// The rule's id.
    package let rule: String
    /// What tells it from the rule's other mutants.
    package let id: String
    /// What stands in the sound rule; empty for a declaration.
    package let original: String
    /// What stands there in the mutant.
    package let replacement: String
    /// The file in which it was changed, or that declares it.
    package let path: String
    /// The 1-based line.
    package let line: Int

    fileprivate init(_ mutant: RuleMutant) {
      rule = mutant.rule
      id = mutant.id
      original = mutant.original
      replacement = mutant.replacement
      path = mutant.path
      line = mutant.line
    }

    fileprivate init(_ declaration: EquivalentMutant) {
      rule = declaration.rule.text
      id = declaration.mutant
      original = ""
      replacement = declaration.becomes
      path = declaration.path
      line = declaration.line
    }
  }

  /// What came of a fault.
  package enum Fate: Sendable {
    /// An example failed.
    case noticed
    /// No example failed, and the fault is declared to change nothing.
    case equivalent
    /// No example failed, and nobody said why.
    case survived
  }

  /// What came of the mutants of one rule.
  package struct Result: Sendable {
    /// The rule's id.
    package let rule: String
    /// Its mutants in order, each with what came of it.
    package var mutants: [(mutant: Mutant, fate: Fate)] = []

    /// The number of mutants of a fate.
    package func count(_ fate: Fate) -> Int { mutants.count { $0.fate == fate } }
  }

  /// What came of each rule, in the order of the rule set.
  package private(set) var results: [Result] = []
  /// Declarations of mutants that there are not, that become something else, or that an example noticed.
  package private(set) var staleDeclarations: [Mutant] = []

  /// The most of a hundred mutants that may survive without a declaration.
  package static let allowedPercentage = 3

  /// Puts every fault into every rule, one at a time.
  ///
  /// - Parameters:
  ///   - workshop: the rule set; its examples must come out as written.
  ///   - ids: the rules to try; `nil` for all.
  ///   - onProgress: told the number of rules done, of how many, and the mutants so far.
  /// Complexity: one compilation of a rule a mutant, and checks of its examples until one fails.
  package init(
    _ workshop: RuleSetWorkshop, ids: Set<String>? = nil, onProgress: (_ done: Int, _ of: Int, _ mutants: Int) -> Void
  ) {
    let rules = workshop.tested.filter { ids?.contains($0.id) ?? true }
    let tested = Set(rules.map(\.id))
    let declared = workshop.equivalents.filter { entry in
      // What names no rule at all is told once, by the last to ask.
      tested.contains(entry.rule.text) || ids == nil && !workshop.rules.rules.contains { $0.id == entry.rule.text }
    }
    var isUsed = Array(repeating: false, count: declared.count)
    var mutantCount = 0
    for (position, rule) in rules.enumerated() {
      onProgress(position, rules.count, mutantCount)
      var result = Result(rule: rule.id)
      for mutant in workshop.mutants(of: rule) {
        guard let mutated = workshop.compile(mutant) else { continue }
        if Self.isNoticed(in: mutated, by: rule) {
          result.mutants.append((Mutant(mutant), .noticed))
          continue
        }
        let match = declared.firstIndex {
          $0.rule.text == mutant.rule && $0.mutant == mutant.id && $0.becomes == mutant.replacement
        }
        if let match { isUsed[match] = true }
        result.mutants.append((Mutant(mutant), match == nil ? .survived : .equivalent))
      }
      mutantCount += result.mutants.count
      results.append(result)
    }
    onProgress(rules.count, rules.count, mutantCount)
    staleDeclarations = declared.indices.filter { !isUsed[$0] }.map { Mutant(declared[$0]) }
  }

  /// The number of mutants of all rules.
  package var mutantCount: Int { results.reduce(0) { $0 + $1.mutants.count } }

  /// The number of mutants of a fate, of all rules.
  package func count(_ fate: Fate) -> Int { results.reduce(0) { $0 + $1.count(fate) } }

  /// Whether few enough survived, and every declaration still holds.
  package var isPassed: Bool {
    count(.survived) * 100 <= mutantCount * Self.allowedPercentage && staleDeclarations.isEmpty
  }

  /// Whether an example of a rule fails on a rule set that holds the rule with a fault.
  private static func isNoticed(in mutated: CompiledRuleSet, by rule: CompiledRule) -> Bool {
    var trials: [ExampleTrial] = []
    for example in rule.definition.examples {
      guard case .success(let trial) = ExampleTrial.prepare(example, of: rule, in: mutated) else { return true }
      trials.append(trial)
    }
    // A checker is made for a day, so examples of one day share theirs.
    for day in Set(trials.map(\.asOf)).sorted() {
      var check = FileCheck(rules: mutated, asOf: day)
      for trial in trials where trial.asOf == day {
        if trial.problem(with: trial.run(&check)) != nil { return true }
      }
    }
    return false
  }
}
