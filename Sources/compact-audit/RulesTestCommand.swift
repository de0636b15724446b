import ArgumentParser
import Findings
import Reporters
import Runner
import Spelling

/// `rules test`: every example of every rule, in every spelling; with `--mutate`, whether they would notice a fault.
struct RulesTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Run the examples of rules.",
    discussion: """
      Each example is merged into a minimal return and checked: the outcome must be the one that is written, on exactly
      the spans that are marked. Then it is written in other ways that say the same (line ends, order of keys, quotes,
      anchors, block and flow style), and nothing may change. A rule wants an example that is met and one that is not.

      With --mutate, small faults are put into each rule, one at a time: an example must notice. Faults that change
      nothing are declared in a file of the rule set, under `equivalent_mutants`, with the reason.

      EXAMPLES:
        compact-audit rules test
        compact-audit rules test evidence/none lead/none-named
        compact-audit rules test --rules our-rules --format junit > rules.xml
        compact-audit rules test --mutate

      EXIT STATUS:
        0  all as written; with --mutate, at most \(MutationTrial.allowedPercentage) % of the faults went unnoticed
        1  something is not
        2  wrong use, or a broken rule
      """)

  /// What results are written as.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, junit
  }

  @Argument(help: ArgumentHelp("Ids of the rules to test; all where none is given.", valueName: "id"))
  var ids: [String] = []

  @Option(help: ArgumentHelp("A folder or file of rules and tables that extend the built-in ones.", valueName: "path"))
  var rules: String?

  @Option(help: "text or junit.")
  var format = Format.text

  @Flag(help: "Put faults into the rules and see whether an example notices.")
  var mutate = false

  func run() throws {
    let redaction = Redaction()
    let loaded = try LoadedRules(pack: rules, redaction: redaction)
    let workshops = try LoadedRules.workshops(pack: rules)
    let known = Set(loaded.descriptors.map(\.id)).union(RuleExamples.testedRules(workshops))
    let chosen = try chosenRules(known: known.sorted(), broken: loaded.brokenRules, redaction)
    var report = RuleExamples.Report()
    for workshop in workshops { report += RuleExamples.run(workshop, ids: chosen, spellings: !mutate) }
    var results = TestResults(redaction)
    results.add(report)
    if mutate, report.failures.isEmpty {
      // A pack's rules are measured by themselves: the many built-in ones must not hide what it leaves untested.
      for workshop in workshops {
        let trial = MutationTrial(workshop, ids: chosen, onProgress: Self.show)
        Self.clear()
        if !trial.results.isEmpty { results.add(trial) }
      }
    }
    for rule in loaded.brokenRules { results.add(brokenRule: rule) }
    Terminal.write(format == .junit ? results.junit : results.text, to: .output)
    if !loaded.brokenRules.isEmpty || !loaded.faults.isEmpty {
      let faulty = loaded.faults.map(\.path).joined(separator: ", ")
      if !faulty.isEmpty { Terminal.write("error: faults in \(faulty); `rules lint` lists them\n", to: .error) }
      throw ExitCode(ExitStatus.failure.rawValue)
    }
    if !results.isPassed { throw ExitCode(ExitStatus.findings.rawValue) }
  }

  /// Shows how far a long run is, on a terminal's error stream alone.
  private static func show(_ done: Int, of count: Int, mutants: Int) {
    guard Terminal.isInteractive(.error) else { return }
    Terminal.write("\r\u{1B}[2K\(done) of \(count) rules, \(mutants) faults", to: .error)
  }

  private static func clear() {
    if Terminal.isInteractive(.error) { Terminal.write("\r\u{1B}[2K", to: .error) }
  }

  /// The ids that were given, each known; `nil` for all rules.
  private func chosenRules(known: [String], broken: [String], _ redaction: Redaction) throws -> Set<String>? {
    for id in ids where !known.contains(id) {
      if broken.contains(id) {
        throw CommandFailure("`\(redaction.safe(id))` is broken and cannot be tested; `rules lint` says why")
      }
      let near = NearMiss.nearest(to: id, among: known).map { "; did you mean `\($0)`?" } ?? ""
      throw CommandFailure("there is no rule `\(redaction.safe(id))`\(near)")
    }
    return ids.isEmpty ? nil : Set(ids)
  }
}
