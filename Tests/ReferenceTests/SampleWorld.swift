import AuditModel
import CivilDates
import Expressions
import Facts
import RuleSets
import Runner
import Schemas
import SourceText
import Symbols
import Testing
import YAMLTree

/// The built-in rule set with the sample return in it: says what an expression gives.
struct SampleWorld {
  let rules: CompiledRuleSet

  init() throws { rules = try #require(BuiltInRuleSet.load().rules) }

  /// What the expressions give, in one line each: a value, *unknown*, *error* with its message, or *wrong* with the
  /// problem.
  func results(of sources: [String]) throws -> [String] {
    var symbols = rules.symbols
    var compiled: [(program: Program?, problem: String)] = []
    for source in sources {
      let (program, problems) = rules.expressions.compile(source, variables: [], expecting: nil, symbols: &symbols)
      compiled.append((program, problems.map(\.message).joined(separator: "; ")))
    }
    let lists = compiled.compactMap(\.program?.phraseLists).reduce(into: [:]) { $0.merge($1) { first, _ in first } }
    let source = SourceText(path: "sample.yaml", Examples.sample)
    let tree = try #require(YAMLTree.parse(source, symbols: symbols).tree)
    let facts = ReturnDecoder(shape: rules.shape, pack: rules.tables.facts).decode(tree, rules.schema.validate(tree))
    var evaluator = Evaluator(
      pack: rules.tables.facts, symbols: symbols, calendar: rules.calendar,
      phrases: PhraseIndex.make(lists, pack: rules.tables.facts, symbols: symbols))
    evaluator.begin(document: facts)
    let asOf = try #require(CivilDate(iso: Examples.asOf))
    evaluator.set(Frame.asOf, .date(dayNumber: asOf.dayNumber))
    evaluator.set(Frame.referenceDate, rules.referenceDate(in: facts))
    evaluator.set(Frame.judgedOn, rules.referenceDate(in: facts))
    var results: [String] = []
    for (program, problem) in compiled {
      guard let program else {
        results.append("wrong: \(problem)")
        continue
      }
      evaluator.beginRule()
      let value = evaluator.run(program)
      results.append(Self.line(value, &evaluator))
    }
    return results
  }

  private static func line(_ value: Value, _ evaluator: inout Evaluator) -> String {
    switch value.kind {
    case .unknown: return "unknown"
    case .error: return "error: \(evaluator.message(value))"
    case .text: return "'\(evaluator.render(value))'"
    case .list:
      var items: [String] = []
      for item in evaluator.items(value) { items.append(line(item, &evaluator)) }
      return "[\(items.joined(separator: ", "))]"
    case .map: return "{\(evaluator.render(value))}"
    case .record: return "a record"
    default: return evaluator.render(value)
    }
  }
}
