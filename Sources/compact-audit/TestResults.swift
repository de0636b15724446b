import Findings
import Reporters
import Runner
import Spelling

/// What came of tests of rules, in words for a person and as cases for a build server.
struct TestResults {
  private let redaction: Redaction
  private var cases: [JUnitCase] = []
  private var lines: [String] = []
  private var closing: [String] = []
  /// Whether everything is as it should be.
  private(set) var isPassed = true

  init(_ redaction: Redaction) { self.redaction = redaction }

  /// The whole text, for a person.
  var text: String { (lines + closing).map { $0 + "\n" }.joined() }

  /// JUnit XML.
  var junit: String { JUnitReporter.render(cases, name: "compact-audit rules test") }

  /// Adds examples: the failures in words, and how many there were.
  mutating func add(_ report: RuleExamples.Report) {
    for one in report.cases {
      let failure = one.failure.map(redaction.message)
      let merged = safeLines(one.merged)
      let setting = one.setting.isEmpty ? "" : ", \(redaction.safe(one.setting))"
      let name = redaction.message(one.example) + setting + (one.variant.map { " (\($0))" } ?? "")
      cases.append(
        JUnitCase(
          suite: one.rule, name: name, file: redaction.safe(one.path), line: one.line, failure: failure,
          detail: merged.joined(separator: "\n")))
      guard let failure else { continue }
      isPassed = false
      lines.append("\(redaction.safe(one.path)):\(one.line): \(redaction.safe(one.rule)): \(name): \(failure)")
      lines += merged.map { $0.isEmpty ? "  |" : "  | \($0)" }
    }
    let failed = report.failures.count
    let spellings = report.variantCount == 0 ? "" : ", and \(report.variantCount) other spellings of them"
    closing.append(
      "\(Wording.count(report.exampleCount, "example")) of \(Wording.count(report.ruleCount, "rule"))\(spellings): "
        + (failed == 0 ? "all as written" : "\(failed) not as written"))
  }

  /// Adds faults that were put into rules: those that nobody noticed, and how many there were.
  mutating func add(_ trial: MutationTrial) {
    let width = trial.results.map(\.rule.count).max() ?? 0
    for result in trial.results {
      let equivalent = result.count(.equivalent)
      lines.append(
        result.rule + String(repeating: " ", count: width - result.rule.count)
          + "  \(result.count(.noticed)) of \(result.mutants.count) noticed"
          + (equivalent == 0 ? "" : ", \(equivalent) declared to change nothing"))
      for (mutant, fate) in result.mutants { add(mutant, fate) }
    }
    for stale in trial.staleDeclarations {
      let words = "is declared to change nothing, and there is no such fault, or an example notices it"
      fail(stale, words, detail: "becomes \(stale.replacement)")
    }
    let survived = trial.count(.survived)
    closing.append(
      "\(Wording.count(trial.mutantCount, "fault")) put into \(Wording.count(trial.results.count, "rule")): "
        + "\(trial.count(.noticed)) noticed by an example, "
        + "\(trial.count(.equivalent)) declared to change nothing, \(survived) unnoticed "
        + "(\(Self.percentage(survived, of: trial.mutantCount)) %, of which \(MutationTrial.allowedPercentage) % may be)"
    )
    isPassed = isPassed && trial.isPassed
  }

  private mutating func add(_ mutant: MutationTrial.Mutant, _ fate: MutationTrial.Fate) {
    guard fate == .survived else {
      cases.append(
        JUnitCase(suite: mutant.rule, name: mutant.id, file: redaction.safe(mutant.path), line: mutant.line))
      return
    }
    let detail = "- \(redaction.message(mutant.original))\n+ \(redaction.message(mutant.replacement))"
    fail(mutant, "no example notices this fault", detail: detail)
  }

  private mutating func fail(_ mutant: MutationTrial.Mutant, _ words: String, detail: String) {
    let path = redaction.safe(mutant.path)
    cases.append(
      JUnitCase(
        suite: redaction.safe(mutant.rule), name: redaction.safe(mutant.id), file: path, line: mutant.line,
        failure: words, detail: detail))
    lines.append("\(path):\(mutant.line): \(redaction.safe(mutant.rule)): \(redaction.safe(mutant.id)): \(words)")
    lines += detail.split(separator: "\n").map { "  \($0)" }
  }

  /// Adds a rule that does not compile.
  mutating func add(brokenRule id: String) {
    isPassed = false
    closing.append("\(redaction.safe(id)) is broken and does not run")
    cases.append(
      JUnitCase(
        suite: redaction.safe(id), name: "compiles", file: "", line: 0, failure: "is broken and does not run"))
  }

  /// The lines of a text of several, each safe to print, without their ends.
  private func safeLines(_ text: String) -> [String] {
    var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { redaction.safe(String($0.last == 0x0D ? $0.dropLast() : $0) ?? "") }
  }

  /// A share in percent with one digit after the point.
  private static func percentage(_ part: Int, of whole: Int) -> String {
    let tenths = whole == 0 ? 0 : (part * 1000 + whole / 2) / whole
    return "\(tenths / 10).\(tenths % 10)"
  }
}
