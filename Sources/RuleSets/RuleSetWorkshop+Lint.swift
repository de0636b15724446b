package import CivilDates
import Expressions
package import Findings
package import SourceText
import Spelling
import YAMLTree

/// What rules came to on examples and samples, and the audits by which they were judged.
package struct RuleTrials: Sendable {
  /// An audit that a rule was run on.
  package struct Audit: Hashable, Sendable {
    /// The day on which it was completed.
    package let day: CivilDate
    /// The setting of the organisation; `nil` where it is not written.
    package let setting: String?

    /// An audit from its parts.
    package init(day: CivilDate, setting: String?) {
      self.day = day
      self.setting = setting
    }
  }

  /// By rule: results of each outcome on everything that was run.
  package var outcomes: [String: OutcomeCounts] = [:]
  /// By rule: the audits that it was run on and had something to look at.
  package var audits: [String: Set<Audit>] = [:]

  /// Trials of nothing yet.
  package init() {}
}

extension RuleSetWorkshop {
  /// Everything that is wrong with the rule set, by file, in the order of the files: what keeps rules from running, and what
  /// `RuleLintProblem` knows.
  ///
  /// - Parameter trials: what the rules came to on their examples and on samples.
  /// - Returns: the files with something wrong, each with findings in the order of their places.
  /// Complexity: O(expressions), each checked once more.
  package func lint(_ trials: RuleTrials) -> [(file: SourceText, findings: [Finding])] {
    var found: [Int: [Finding]] = [:]
    for (file, findings) in rules.problems {
      guard let index = rules.files.firstIndex(where: { $0.path == file.path }) else { continue }
      found[index, default: []] += findings
    }
    for rule in tested {
      found[rule.definition.file, default: []] += lint(rule) + lint(rule, trials) + lintSources(rule, trials)
    }
    for (file, finding) in lintDefinitions() { found[file, default: []].append(finding) }
    return found.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }.map { index, findings in
      (rules.files[index], findings.sorted(by: Finding.precedes))
    }
  }
}

// MARK: - Expressions

extension RuleSetWorkshop {
  /// Conditions and placeholders that are constant, and examples that are wanting.
  private func lint(_ rule: CompiledRule) -> [Finding] {
    var compiler = compiler
    compiler.recorded = []
    _ = compiler.compile([rule.definition], others: Set(definitions.map(\.id.text)))
    var found: [Finding] = []
    let messages = Set(
      [rule.definition.message, rule.definition.help, rule.definition.ask, rule.definition.label].compactMap {
        $0?.node
      })
    for expression in compiler.recorded ?? [] {
      if messages.contains(expression.place.node),
        compiler.expressions.isConstant(expression.source, variables: expression.variables)
      {
        let problem = RuleLintProblem.constantPlaceholder(text: expression.source)
        found += [finding(problem, at: 0..<expression.source.utf8.count, of: expression.place)].compactMap { $0 }
      }
      let constant = compiler.expressions.constantConditions(
        of: expression.source, variables: expression.variables, expecting: expression.expected)
      found += constant.compactMap {
        finding(.constantCondition(text: $0.text, value: $0.value), at: $0.span, of: expression.place)
      }
    }
    for outcome in [Outcome.met, .notMet] where !rule.definition.examples.contains(where: { $0.outcome == outcome }) {
      found.append(RuleLintProblem.missingExample(rule: rule.id, outcome: outcome).finding(at: span(of: rule)))
    }
    return found
  }

  private func lintDefinitions() -> [(file: Int, finding: Finding)] {
    ruleFiles.flatMap { index -> [(file: Int, finding: Finding)] in
      guard let tree = compiler.trees[index] else { return [] }
      return RuleFileReader(tree: tree, file: index).definitions().flatMap { definition in
        let place = RuleExpression.Place(file: index, node: definition.expression.node, offset: 0)
        return compiler.expressions.constantConditions(ofDefinition: definition.name.text).compactMap { condition in
          finding(.constantCondition(text: condition.text, value: condition.value), at: condition.span, of: place)
            .map { (index, $0) }
        }
      }
    }
  }

  private func finding(
    _ problem: RuleLintProblem, at range: Range<Int>, of place: RuleExpression.Place
  ) -> Finding? {
    span(of: range, in: place).map { problem.finding(at: $0.span) }
  }

  /// The place of a rule's id.
  private func span(of rule: CompiledRule) -> SourceSpan {
    compiler.trees[rule.definition.file]?.span(rule.definition.id.node) ?? SourceSpan(at: 0)
  }
}

// MARK: - What rules came to

extension RuleSetWorkshop {
  /// A rule that nothing reaches, that never applies or never fails; the first of these alone.
  private func lint(_ rule: CompiledRule, _ trials: RuleTrials) -> [Finding] {
    let counts = trials.outcomes[rule.id] ?? OutcomeCounts()
    let applied = counts[.met] + counts[.notMet] + counts[.pending]
    let problem: RuleLintProblem
    if applied + counts[.untestable] + counts[.notApplicable] == 0 {
      problem = .unreached(rule: rule.id)
    } else if applied == 0 {
      problem = .neverApplies(rule: rule.id)
    } else if counts[.notMet] + counts[.pending] == 0 {
      problem = .neverFails(rule: rule.id)
    } else {
      return []
    }
    return [problem.finding(at: span(of: rule))]
  }
}

// MARK: - Sources

extension RuleSetWorkshop {
  /// Sources that were not in force, are wanting or were never read.
  private func lintSources(_ rule: CompiledRule, _ trials: RuleTrials) -> [Finding] {
    guard let tree = compiler.trees[rule.definition.file] else { return [] }
    let audits = trials.audits[rule.id] ?? []
    var found: [Finding] = []
    for (position, source) in rule.definition.sources.enumerated() {
      let place = tree.span(source.node)
      let citation = rule.sources[position]
      let name = citation.name
      if !citation.holds(in: audits, isJudgedByRecord: rule.judgedOn != nil), let from = citation.inForceFrom {
        let problem = RuleLintProblem.editionNotInForce(
          name: name, from: from.description, until: citation.inForceUntil?.description)
        found.append(problem.finding(at: place))
      }
      if !source.isVerified { found.append(RuleLintProblem.unverifiedSource(name: name).finding(at: place)) }
    }
    return found + missingEditions(rule, audits)
  }

  /// Editions that were in force on a day by which the rule is judged, of documents that it cites in other editions; and
  /// those between two that it cites.
  private func missingEditions(_ rule: CompiledRule, _ audits: Set<RuleTrials.Audit>) -> [Finding] {
    var told: Set<String> = []
    var found: [Finding] = []
    for source in rule.definition.sources where source.edition != nil && told.insert(source.document).inserted {
      let cited = rule.sources.filter { $0.document == source.document }
      let days = Set(audits.filter { audit in cited.contains { $0.holds(in: audit.setting) } }.map(\.day))
      for day in days.sorted() where !cited.contains(where: { $0.isInForce(on: day) }) {
        guard let edition = editions(of: source.document).first(where: { $0.isInForce(on: day) }) else { continue }
        let problem = RuleLintProblem.editionMissing(name: edition.name, day: day.description)
        found.append(problem.finding(at: span(of: rule)))
        break
      }
      guard found.isEmpty, let skipped = skippedEdition(of: source.document, among: cited) else { continue }
      found.append(RuleLintProblem.editionSkipped(name: skipped.name).finding(at: span(of: rule)))
    }
    return found
  }

  /// The first edition of a document that began between two of those cited and is none of them; `nil` where there is none.
  private func skippedEdition(of document: String, among cited: [SourceCitation]) -> SourceCitation? {
    let days = Set(cited.compactMap(\.inForceFrom))
    guard let first = days.min(), let last = days.max() else { return nil }
    return editions(of: document).first { edition in
      edition.inForceFrom.map { first < $0 && $0 < last && !days.contains($0) } ?? false
    }
  }

  /// Every edition of a document that the table of editions has.
  private func editions(of document: String) -> [SourceCitation] {
    let tables = compiler.tables
    return tables.rows(of: "editions").filter { tables.text($0, "document") == document }
      .map { SourceCitation(edition: $0, of: document, tables: tables) }
  }
}

extension SourceCitation {
  /// Whether the edition was in force when one of the audits of its settings was completed; where each record has a day of
  /// its own, whether it began before the last of them. True where that cannot be told.
  fileprivate func holds(in audits: Set<RuleTrials.Audit>, isJudgedByRecord: Bool) -> Bool {
    let days = audits.filter { holds(in: $0.setting) }.map(\.day)
    guard let from = inForceFrom, let last = days.max() else { return true }
    return isJudgedByRecord ? from <= last : days.contains { isInForce(on: $0) }
  }
}
