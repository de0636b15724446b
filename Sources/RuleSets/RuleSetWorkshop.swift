import Expressions
import Facts
import Findings
import SourceText
import Symbols
import YAMLTree

/// A compiled rule set with its parts still at hand, so that a rule can be compiled again with something exchanged.
///
/// For the tests of rules; a check of returns never makes one.
package struct RuleSetWorkshop {
  /// The rule set as written.
  package let rules: CompiledRuleSet
  /// The compiler after its work: trees, tables, shared definitions, symbols.
  let compiler: RuleCompiler
  /// Every rule that is to run, as written.
  let definitions: [RuleDefinition]
  /// Indices of the files that hold rules or definitions.
  let ruleFiles: [Int]
  /// Whether a pack extends the built-in rules.
  package let isExtended: Bool

  init(
    rules: CompiledRuleSet, compiler: RuleCompiler, definitions: [RuleDefinition], ruleFiles: [Int], isExtended: Bool
  ) {
    var compiler = compiler
    compiler.problems = [:]
    compiler.phraseLists = [:]
    self.isExtended = isExtended
    self.rules = rules
    self.compiler = compiler
    self.definitions = definitions
    self.ruleFiles = ruleFiles
  }

  /// The rules whose examples are written for these tables: those that a pack has added, where there is one.
  package var tested: [CompiledRule] { isExtended ? rules.rules.filter(\.definition.isLocal) : rules.rules }

  /// One rule with those that it looks at, as a rule set of its own: the same results for that rule, for less work.
  ///
  /// - Returns: `nil` where the rule set has no such rule that compiles.
  package func alone(_ id: String) -> CompiledRuleSet? {
    recompiled(id, with: compiler) { _ in }
  }

  /// One rule with those that it looks at, compiled anew; `nil` where there is a problem in it.
  func recompiled(
    _ id: String, with compiler: RuleCompiler, changing change: (inout RuleDefinition) -> Void
  ) -> CompiledRuleSet? {
    let wanted = needed(by: id)
    var chosen = definitions.filter { wanted.contains($0.id.text) }
    for index in chosen.indices where chosen[index].id.text == id { change(&chosen[index]) }
    var compiler = compiler
    let rules = compiler.compile(chosen, others: Set(definitions.map(\.id.text)))
    guard rules.contains(where: { $0.id == id }) else { return nil }
    var alone = self.rules
    alone.rules = rules
    alone.maskingRules = Set(rules.filter { $0.definition.masks }.map(\.id))
    alone.symbols = compiler.symbols
    alone.phrases = compiler.phraseIndex
    return alone
  }

  /// The ids of a rule and of all rules whose results it looks at.
  private func needed(by id: String) -> Set<String> {
    var found: Set<String> = []
    var open = [id]
    while let next = open.popLast() {
      guard found.insert(next).inserted else { continue }
      for definition in definitions where definition.id.text == next { open += definition.unlessFailed.map(\.text) }
      for question in compiler.questions[next] ?? [] {
        open += definitions.map(\.id.text).filter { $0.hasPrefix(question.prefix) }
      }
    }
    return found
  }

  /// The place of a part of an expression in its file: the file, and the bytes.
  func span(of range: Range<Int>, in place: RuleExpression.Place) -> (file: SourceText, span: SourceSpan)? {
    guard let tree = compiler.trees[place.file] else { return nil }
    let decoded = range.lowerBound + place.offset..<range.upperBound + place.offset
    return (tree.source, tree.sourceSpan(of: place.node, decoded: decoded))
  }
}
