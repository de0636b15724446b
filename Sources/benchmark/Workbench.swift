import AuditModel
import CLibYAMLLoop
import Checker
import CivilDates
import Findings
import RuleSets
import Runner
import Schemas
import SourceText
import YAMLTree

/// What is made once and used for every file.
struct Workbench: ~Copyable {
  /// Everything that a run counts, so that no work can be left out unseen.
  struct Tally: Equatable {
    var files = 0
    var bytes = 0
    var events = 0
    var scalars = 0
    var broken = 0
    var results = 0
    /// Files with a finding of any kind; counted by the whole check alone.
    var withFindings = 0
  }

  private let rules: CompiledRuleSet
  private let decoder: ReturnDecoder
  private let asOf: CivilDate
  private var checker: Checker
  private var check: FileCheck
  private let redaction = Redaction(showsText: true)

  /// Compiles the built-in rule set, and a pack that extends it where one is given.
  init(pack: String?) throws {
    let loaded = try LoadedRules(pack: pack, redaction: redaction)
    guard loaded.faults.isEmpty, let asOf = CivilDate(year: 2026, month: 11, day: 23) else {
      throw InputFile.Failure(
        description: "the rule set has faults: \(loaded.faults.flatMap(\.findings).map(\.message).prefix(3))")
    }
    let rules = loaded.rules
    self.rules = rules
    self.asOf = asOf
    decoder = ReturnDecoder(shape: rules.shape, pack: rules.tables.facts)
    checker = Checker(rules: rules, asOf: asOf)
    check = FileCheck(rules: rules, asOf: asOf)
  }

  /// Takes one file through a stage.
  mutating func run(_ stage: Stage, on path: String, into tally: inout Tally) throws {
    let source = SourceText(path: path, bytes: try InputFile.bytes(of: path))
    tally.files += 1
    tally.bytes += source.bytes.count
    switch stage {
    case .loop:
      let counts = source.bytes.withUnsafeBufferPointer { yaml_loop_run($0.baseAddress, $0.count) }
      tally.events += counts.events
      tally.scalars += counts.scalars
      if counts.complete == 0 { tally.broken += 1 }
    case .parser, .tree, .schema, .facts, .rules:
      runParts(upTo: stage, source, into: &tally)
    case .check:
      let checked = check.check(source)
      let count = FileReport(checked, source: source, redaction: redaction).findings.count
      tally.results += count
      if count > 0 { tally.withFindings += 1 }
    }
  }

  private mutating func runParts(upTo stage: Stage, _ source: SourceText, into tally: inout Tally) {
    let (tree, problems) = YAMLTree.parse(source, symbols: rules.symbols, by: stage == .parser ? .libyaml : .shortest)
    tally.results += problems.count
    guard let tree else {
      tally.broken += 1
      return
    }
    if stage == .tree || stage == .parser { return }
    let validation = rules.schema.validate(tree)
    tally.results += validation.problems.count
    if stage == .schema { return }
    let facts = decoder.decode(tree, validation, asOf: asOf)
    if stage == .facts { return }
    tally.results += checker.check(facts).findings.count
  }
}
