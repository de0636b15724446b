import Findings
import SourceText

/// One run with the awkward cases: width 0, several lines, non-ASCII, tabs, markup, masked text, pending, untestable.
enum CannedReport {
  static let school = MarkedText(
    """
    compact_audit: 1
    organisation:
      name: Ysgol Tŷ Ddŵr 🏫
    answers:
      - criterion: "6.1"
        rating: ⟦outstanding⟧
        evidence: [{ref: ⟦E-recruitment-policy⟧}]
      - criterion: "6.2"
        rating:⟦⟧
        summary: <b>bold</b> & "quoted" \u{1B}[31mred 学校 ⟦943 476 5919⟧ end
      - criterion: "6.3"
    \u{20}   summary:\t⟦needs work⟧
    action_plan:
      - id: A-1
        ⟦steps: >
          Add the nine volunteers,
          book the three overdue,
          tell the governors,
          and review in spring.⟧
        due: ⟦2026-11-30⟧
    evidence:
      - {id: ⟦E-recruitment-policy⟧, kind: ⟦policy⟧, dated: }

    """)

  static let findings: [Finding] = {
    let spans = school.spans
    return [
      Finding(
        rule: "evidence/only-policy", severity: .error, span: spans[0],
        label: "claims practice that can be demonstrated", message: "outstanding on 6.1 rests on a policy alone",
        help:
          "add something that shows practice or its effect (a file audit, a survey, an inspection), or rate it good",
        duty: .tool, sources: ["Compact audit, meaning of \"outstanding\""],
        related: [
          RelatedPlace(span: spans[1], label: "a policy, which shows an arrangement"),
          RelatedPlace(span: spans[7], label: "its id"), RelatedPlace(span: spans[8], label: "its kind"),
        ],
        supports: "requires improvement, until something shows that staff know and apply it",
        ask: "What shows that staff apply it?", criterion: "6.1"),
      Finding(
        rule: "return/criterion-unanswered", severity: .error, span: spans[2], label: "a rating belongs here",
        message: "6.2 has no rating", help: "rate it, or say why it does not apply", duty: .tool,
        sources: ["Compact audit"], blocksSubmission: true, criterion: "6.2"),
      Finding(
        rule: "privacy/personal-data", severity: .error, span: spans[3], message: "`943 476 5919` is an NHS number",
        help: "take it out", duty: .must, sources: ["Data Protection Act 2018", "UK GDPR art. 5"]),
      Finding(
        rule: "schema/missing-key", severity: .error, span: spans[4], message: "`rating` is missing from an answer",
        help: "write `rating:`"),
      Finding(
        rule: "action-plan/vague-step", severity: .warning, outcome: .untestable, span: spans[5],
        label: "four acts in one", message: "the steps of A-1 could not be told apart", duty: .goodPractice),
      Finding(
        rule: "action-plan/overdue", severity: .info, outcome: .pending, span: spans[6],
        message: "A-1 is due on 2026-11-30", duty: .should, sources: ["Working Together 2026 (not verified)"]),
    ]
  }()

  static let rules: [RuleDescriptor] = [
    RuleDescriptor(id: "evidence/only-policy", title: "a claim rests on a policy alone", duty: .tool),
    RuleDescriptor(id: "return/criterion-unanswered", title: "a criterion has no answer", duty: .tool),
    RuleDescriptor(id: "privacy/personal-data", title: "a number identifies a person", duty: .must),
    RuleDescriptor(id: "action-plan/vague-step", title: "a step says little", duty: .goodPractice),
    RuleDescriptor(id: "action-plan/overdue", title: "an action is overdue", duty: .should),
    RuleDescriptor(id: "recruitment/panel-untrained", title: "nobody on a panel is trained", duty: .should),
    RuleDescriptor(id: "policy/missing", title: "a policy is missing", duty: .must),
  ]

  static func report(showsText: Bool = true, standards: [String] = []) -> RunReport {
    let redaction = Redaction(showsText: showsText)
    var file = CheckedFile(path: "returns/tŷ.yaml")
    file.kind = "return"
    file.organisation = "Ysgol Tŷ Ddŵr"
    file.findings = findings
    file = file.sorted()
    file.outcomes = [
      RuleOutcomes(rule: rules[0].id, OutcomeCounts([.notMet: 1, .met: 2])),
      RuleOutcomes(rule: rules[1].id, OutcomeCounts([.notMet: 1, .met: 80])),
      RuleOutcomes(rule: rules[2].id, OutcomeCounts([.notMet: 1, .met: 140])),
      RuleOutcomes(rule: rules[3].id, OutcomeCounts([.untestable: 1])),
      RuleOutcomes(rule: rules[4].id, OutcomeCounts([.pending: 1])),
      RuleOutcomes(rule: rules[5].id, OutcomeCounts()),
      RuleOutcomes(rule: rules[6].id, OutcomeCounts([.notRun: 1])),
    ]
    var report = RunReport(version: "0.1.0", asOf: "2026-11-23")
    report.standards = standards
    report.rules = rules
    report.skippedFileCount = 2
    report.files = [
      FileReport(file, source: SourceText(path: file.path, school.text), redaction: redaction),
      FileReport(
        unreadable: "returns/gone.yaml", message: "there is no such file", help: "did you mean `returns/tŷ.yaml`?",
        rule: "file/missing", redaction: redaction),
    ]
    return report
  }

  /// A run of one clean return.
  static var clean: RunReport {
    var file = CheckedFile(path: "return.yaml")
    file.kind = "return"
    file.outcomes = [RuleOutcomes(rule: rules[0].id, OutcomeCounts([.met: 3]))]
    var report = RunReport(version: "0.1.0", asOf: "2026-11-23")
    report.rules = [rules[0]]
    report.files = [FileReport(file, source: SourceText(path: file.path, ""), redaction: Redaction())]
    return report
  }

  /// A run of one return whose ratings are partly supported.
  static func rated(standards: [String] = []) -> RunReport {
    var file = CheckedFile(path: "return.yaml")
    file.kind = "return"
    file.supported = [
      SupportedRating(criterion: "1.1", standard: 1, claimed: "good", supported: "good"),
      SupportedRating(
        criterion: "7.1", standard: 7, claimed: "outstanding", supported: "requires_improvement",
        because: ["evidence/only-policy"]),
      SupportedRating(
        criterion: "7.4", standard: 7, claimed: "good", supported: nil,
        untested: ["allegation/designated-officer-late"]),
      SupportedRating(criterion: "7.6", standard: 7, claimed: "not_applicable", supported: nil),
      SupportedRating(criterion: "12.1", standard: 12, claimed: "not_applicable", supported: nil),
    ]
    var report = RunReport(version: "0.1.0", asOf: "2026-11-23")
    report.standards = standards
    report.ratingScale = RatingScale(
      ordered: ["inadequate", "requires_improvement", "good", "outstanding"], outside: ["not_applicable"])
    report.standardTitles = [1: "Senior management commitment", 7: "Allegation management", 12: "Commissioning"]
    report.files = [FileReport(file, source: SourceText(path: file.path, ""), redaction: Redaction())]
    return report
  }
}
