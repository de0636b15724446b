import CivilDates
import Findings
import RuleSets
import SourceText

/// One example of a rule, merged and dated: what is checked, and what must come of it.
struct ExampleTrial {
  /// Why an example cannot be run.
  struct Problem: Error {
    /// The reason, to stand behind the example's name.
    let words: String
  }

  /// The rule's id.
  let rule: String
  /// What must come of it.
  let example: RuleDefinition.Example
  /// The whole return, or the document.
  let merged: ExampleReturn
  /// The whole previous return; `nil` where the example gives none.
  var previous: ExampleReturn?
  /// Documents of the same organisation.
  var beside: [ExampleReturn] = []
  /// What is said of the organisation that the documents are of; `nil` where a return says it, or nothing does.
  var organisation: ExampleOrganisation?
  /// The day of the check.
  let asOf: CivilDate
  /// What stands in for an audit where no return has one: the day of the check, and the setting that is given.
  var audit: RuleTrials.Audit?

  /// Merges an example of a rule.
  static func prepare(
    _ example: RuleDefinition.Example, of rule: CompiledRule, in rules: CompiledRuleSet
  ) -> Result<ExampleTrial, Problem> {
    let setting = example.setting.isEmpty ? defaultSetting(rule) : example.setting
    guard let minimal = rules.minimalReturns[setting] else {
      return .failure(Problem(words: "names the setting `\(setting)`, which has no minimal return"))
    }
    let path = rules.files[rule.definition.file].path
    let beside = example.documents.enumerated().map { number, text in
      ExampleReturn(document: text.text, number: number + (example.isDocument ? 2 : 1))
    }
    var organisation: ExampleOrganisation?
    if example.isDocument {
      if !example.setting.isEmpty || example.organisation != nil || !beside.isEmpty {
        do throws(Problem) {
          organisation = try ExampleOrganisation(
            fields: example.organisation?.text ?? "", setting: setting, rules: rules)
        } catch { return .failure(error) }
      }
    } else if example.organisation != nil {
      return .failure(Problem(words: "gives an `organisation` beside a return, which has its own"))
    }
    let merged =
      example.isDocument
      ? ExampleReturn(document: example.fragment.text)
      : ExampleReturn(fragment: example.fragment.text, path: path, minimal: minimal)
    let previous = example.previous.map { ExampleReturn(fragment: $0.text, path: path, minimal: minimal) }
    var asOf: CivilDate?
    if let written = example.asOf {
      asOf = CivilDate(iso: written.text)
      if asOf == nil { return .failure(Problem(words: "has an `as_of` that is not a date")) }
    }
    let day = asOf ?? dayOfAudit(in: [minimal] + (example.isDocument ? [] : [merged.source]), rules: rules)
    return .success(
      ExampleTrial(
        rule: rule.id, example: example, merged: merged, previous: previous, beside: beside,
        organisation: organisation, asOf: day,
        audit: organisation.map { _ in RuleTrials.Audit(day: day, setting: setting) }))
  }

  /// The day on which the audit of a file was completed, the last where several say one: nothing that was done by then lies
  /// ahead of the check.
  private static func dayOfAudit(in files: [SourceText], rules: CompiledRuleSet) -> CivilDate {
    let start = CivilDate(dayNumber: 0)
    let reader = FileCheck(rules: rules, asOf: start)
    return files.compactMap { reader.audit(of: $0)?.day }.max() ?? start
  }

  /// What comes of the example as written.
  func run(_ check: inout FileCheck) -> CheckedDocument { run(&check, spelled: merged.source) }

  /// What comes of the example with its own text in another spelling.
  func run(_ check: inout FileCheck, spelled source: SourceText) -> CheckedDocument {
    var group = FileGroup(source)
    if let organisation {
      group = FileGroup(organisation.organisation, policies: [source] + beside.map(\.source))
    } else {
      group.policies = beside.map(\.source)
    }
    group.repository = example.files.map(RepositoryFiles.example)
    return check.checkUnfolded(group, previous: previous?.source)
  }

  /// The texts in the order in which they are checked; after them the previous return.
  var texts: [ExampleReturn] {
    (organisation.map { [$0.text] } ?? []) + [merged] + beside + (previous.map { [$0] } ?? [])
  }

  /// The number of the example's own text among them.
  var ownNumber: Int { organisation == nil ? 0 : 1 }

  /// The texts that were given for checking, without the previous return.
  private var checkedTexts: ArraySlice<ExampleReturn> { texts.prefix(ownNumber + 1 + beside.count) }

  private static func defaultSetting(_ rule: CompiledRule) -> String {
    let settings = rule.definition.settings
    return settings.isEmpty || settings.contains("education") ? "education" : settings[0]
  }

  /// What is wrong with what came of the example as written, or `nil`.
  func problem(with result: CheckedDocument) -> String? {
    if let problem = outcomeProblem(with: result) { return problem }
    let findings = result.files.flatMap(findings)
    let spans = result.files.map { file in Set(self.findings(of: file).map(\.span)).sorted() }
    let marks = checkedTexts.map(\.marks)
    if example.outcome == .notMet || marks.contains(where: { !$0.isEmpty }), spans != marks {
      let wanted = marks.allSatisfy(\.isEmpty) ? "a marked span" : quoted(marks)
      return "points at \(quoted(spans)) and should point at \(wanted)"
    }
    if let problem = problemInPrevious(findings) { return problem }
    for (name, wanted, found) in [
      ("supports", example.supports, Set(findings.map { $0.supports ?? "nothing" })),
      ("severity", example.severity?.rawValue, Set(findings.map(\.severity.rawValue))),
      ("criterion", example.criterion, Set(findings.map { $0.criterion ?? "none" })),
      ("duty", example.duty?.rawValue, Set(findings.map { $0.duty?.rawValue ?? "none" })),
    ] {
      if let wanted, found != [wanted] {
        return "should have \(name) \(wanted) and has \(found.sorted().joined(separator: ", "))"
      }
    }
    if let blocks = example.blocks, findings.isEmpty || findings.contains(where: { $0.blocksSubmission != blocks }) {
      return blocks ? "should block submission and does not" : "should not block submission and does"
    }
    if let edition = example.edition, findings.isEmpty || !findings.allSatisfy({ Self.cites(edition, $0) }) {
      let cited = Set(findings.flatMap(\.sources)).sorted()
      return "should cite \(edition) and cites \(cited.isEmpty ? "nothing" : cited.joined(separator: "; "))"
    }
    return wordsProblem(result) ?? maskProblem(with: result)
  }

  /// Whether a finding's sources have an edition: one of them, up to its place in the document.
  private static func cites(_ edition: String, _ finding: Finding) -> Bool {
    finding.sources.contains { source in
      guard source.hasPrefix(edition) else { return false }
      let rest = source.dropFirst(edition.count)
      return rest.isEmpty || rest.hasPrefix(",") || rest.hasPrefix(" (")
    }
  }

  /// What is wrong with the places of the previous return that findings lead to, where the example marks any; or `nil`.
  private func problemInPrevious(_ findings: [Finding]) -> String? {
    guard let previous, !previous.marks.isEmpty else { return nil }
    let number = texts.count - 1
    let spans = Set(findings.flatMap(\.related).filter { $0.file == number }.map(\.span)).sorted()
    if spans == previous.marks { return nil }
    return "leads to \(quoted(spans, in: previous)) of the previous return and should lead to "
      + quoted(previous.marks, in: previous)
  }

  /// What is wrong with the outcomes, or `nil`: only the one that is expected may have come, beside results that are met
  /// or do not apply.
  func outcomeProblem(with result: CheckedDocument) -> String? {
    let counts = result.files[0].outcomes.first { $0.rule == rule }?.counts ?? OutcomeCounts()
    let faults = result.files.flatMap(\.findings).filter { finding in
      ["yaml/", "schema/", "markdown/"].contains { finding.rule.hasPrefix($0) }
    }
    if example.outcome != .untestable, !example.isFaulty, let fault = faults.first {
      return "is itself faulty: \(fault.message) [\(fault.rule)]"
    }
    if example.isFaulty, faults.isEmpty { return "is said to be faulty and is not" }
    let others: [Outcome] = [.notMet, .untestable, .pending].filter { $0 != example.outcome }
    let isAlone = others.allSatisfy { counts[$0] == 0 }
    let isThere = example.outcome == .notApplicable ? counts[.met] == 0 : counts[example.outcome] > 0
    if isAlone, isThere { return nil }
    let seen = Outcome.allCases.filter { counts[$0] > 0 }.map { "\(counts[$0]) \($0.rawValue)" }
    return "should be \(example.outcome.rawValue) and is: \(seen.isEmpty ? "no result" : seen.joined(separator: ", "))"
  }

  /// The rule's findings of the outcome that is expected.
  func findings(of result: CheckedFile) -> [Finding] {
    result.findings.filter { $0.rule == rule && $0.outcome == example.outcome }
  }

  /// Spans of each of the texts that were checked.
  private func quoted(_ spans: [[SourceSpan]]) -> String {
    let told = zip(spans, texts).filter { !$0.0.isEmpty }.map { quoted($0, in: $1) }
    return told.isEmpty ? "nothing" : told.joined(separator: ", ")
  }

  private func quoted(_ spans: [SourceSpan], in text: ExampleReturn) -> String {
    if spans.isEmpty { return "nothing" }
    return spans.map { "⟦\(String(decoding: text.source.slice($0), as: UTF8.self))⟧ at byte \($0.start)" }
      .joined(separator: ", ")
  }
}
