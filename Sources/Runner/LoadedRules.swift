package import CivilDates
package import Findings
package import RuleSets
import SourceText

/// A rule set ready to run: the built-in one, with a pack where one was given.
package struct LoadedRules: Sendable {
  /// The rules themselves.
  package let rules: CompiledRuleSet
  /// Files of the rule set with faults in them.
  package let faults: [FileReport]

  /// Loads the rules.
  ///
  /// - Parameters:
  ///   - pack: a file or a folder of rules and tables that extend the built-in ones; `nil` for none.
  ///   - redaction: what may leave of the pack's files.
  ///   - examples: whether the examples of the built-in rules are needed.
  /// - Throws: `ReadError` where the pack cannot be read, or holds no file of rules.
  package init(pack: String?, redaction: Redaction, examples: Bool = true) throws(ReadError) {
    var reader = PackReader()
    if let pack { try reader.read(pack) }
    var (rules, problems) = BuiltInRuleSet.load(adding: reader.packs, examples: examples)
    for (file, finding) in reader.problems {
      if let index = problems.firstIndex(where: { $0.file.path == file.path }) {
        problems[index].findings.append(finding)
      } else {
        problems.append((file, [finding]))
      }
    }
    guard let rules else { preconditionFailure("the built-in schemas do not compile: \(problems)") }
    self.rules = rules
    self.faults = problems.map { file, findings in
      var checked = CheckedFile(path: file.path)
      checked.findings = findings.sorted(by: Finding.precedes)
      checked.kind = "rules"
      return FileReport(checked, source: file, redaction: redaction)
    }
  }

  /// The same rules with their parts at hand, for tests of rules: the built-in ones, and after them all with those that a
  /// pack has added, where there is one. A rule is tested by the tables that its examples are written for.
  ///
  /// - Throws: `ReadError` as `init` does.
  package static func workshops(pack: String?) throws(ReadError) -> [RuleSetWorkshop] {
    var reader = PackReader()
    if let pack { try reader.read(pack) }
    let all = [BuiltInRuleSet.workshop()] + (pack == nil ? [] : [BuiltInRuleSet.workshop(adding: reader.packs)])
    return all.map { workshop in
      guard let workshop else { preconditionFailure("the built-in schemas do not compile") }
      return workshop
    }
  }

  /// Rules that run, by id.
  package var descriptors: [RuleDescriptor] {
    rules.rules.map(RuleDescriptor.init).sorted { $0.id < $1.id }
  }

  /// The ratings that answers claim.
  package var ratingScale: RatingScale { rules.claims?.scale ?? RatingScale() }

  /// What the standards are called, by number.
  package var standardTitles: [Int: String] { rules.standardTitles }

  /// The names of a return's sections.
  package var returnSections: Set<String> { rules.returnSections }

  /// Whether a standard, or a criterion in some setting, has a number.
  package func hasStandardOrCriterion(numbered number: String) -> Bool {
    rules.standard(number: number) != nil || !rules.criteria(named: number, setting: nil).isEmpty
  }

  /// Rules that packs have switched off, with by whom and why.
  package var switchedOff: [(rule: String, reason: String)] { rules.switchedOff.map { ($0.rule, $0.reason) } }

  /// Rules that are written but do not compile.
  package var brokenRules: [String] { rules.brokenRules }

  /// Makes checkers, one a task, for a day and the returns of earlier cycles.
  package func checkMaker(
    asOf: CivilDate, previous: PreviousReturns = .none
  ) -> @Sendable () -> FileCheck {
    let rules = rules
    return { FileCheck(rules: rules, asOf: asOf, previous: previous) }
  }
}
