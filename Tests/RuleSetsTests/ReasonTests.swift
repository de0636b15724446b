import Findings
import Runner
import Testing

/// Which places a failure shows beside the one that it points at: those on the path that decided it.
@Suite("The places that decided a failure")
struct ReasonTests {
  /// A rule over answers, a return, and the places with their labels that its failure shows, marked in the return.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let rule: String
    let fragment: String
    let labels: [String]
    var definitions = ""
    var testDescription: String { name }
  }

  static let compared = "it depends on this"
  static let absent = "it depends on this, which is not recorded"

  static let cases = [
    Case(
      name: "the other side of a comparison",
      rule: "for_each: entry in allegations\nrequire: entry.designated_officer_informed_on <= entry.received_on\n"
        + "at: entry.designated_officer_informed_on",
      fragment: """
        allegations:
          - {id: A, kind: complaint, received_on: ⟦2026-04-02⟧, designated_officer_informed_on: 2026-04-08}
        """,
      labels: [compared]),
    Case(
      name: "of a conjunction the term that is false, and not those that hold",
      rule: "for_each: answer in answers\n"
        + "require: answer.criterion == '6.1' && answer.rating == 'good' && size(answer.evidence) < 9\nat: answer.summary",
      fragment: """
        answers:
          - {criterion: "6.1", rating: ⟦outstanding⟧, summary: Fine., evidence: [{ref: E-1}]}
        """,
      labels: [compared]),
    Case(
      name: "of a disjunction every term, in their order, three at most",
      rule: "for_each: answer in answers\nat: answer.evidence\n"
        + "require: answer.criterion == '6.2' || answer.rating == 'good' || answer.summary == 'x' || answer.reason == 'y'",
      fragment: """
        answers:
          - {criterion: ⟦"6.1"⟧, rating: ⟦outstanding⟧, summary: ⟦Fine.⟧, reason: None., evidence: [{ref: E-1}]}
        """,
      labels: [compared, compared, compared]),
    Case(
      name: "of a choice the condition and the branch that was taken",
      rule: "for_each: answer in answers\nat: answer.criterion\n"
        + "require: \"answer.rating == 'good' ? answer.summary == 'x' : answer.reason == 'y'\"",
      fragment: """
        answers:
          - {criterion: "6.1", rating: ⟦good⟧, summary: ⟦Fine.⟧, reason: None.}
        """,
      labels: [compared, compared]),
    Case(
      name: "of exists what each item fails by",
      rule: "for_each: answer in answers\nat: answer.rating\n"
        + "require: answer.evidence.exists(item, record(item.ref).kind == 'survey')",
      fragment: """
        answers:
          - {criterion: "6.1", rating: good, evidence: [{ref: E-1}, {ref: E-2}]}
        evidence:
          - {id: E-1, kind: ⟦policy⟧}
          - {id: E-2, kind: ⟦plan⟧}
        """,
      labels: [compared, compared]),
    Case(
      name: "of exists over an empty list the list",
      rule: "for_each: answer in answers\nat: answer.rating\nrequire: answer.evidence.exists(item, item.ref == 'E-1')",
      fragment: """
        answers:
          - {criterion: "6.1", rating: good, evidence: ⟦[]⟧}
        """,
      labels: ["nothing in this list fits"]),
    Case(
      name: "of all the item that does not hold, and not those before it",
      rule: "at: organisation.kind\nrequire: evidence.all(item, item.kind == 'policy')",
      fragment: """
        evidence:
          - {id: E-1, kind: policy}
          - {id: E-2, kind: ⟦survey⟧}
          - {id: E-3, kind: plan}
        """,
      labels: [compared]),
    Case(
      name: "of a negated exists the item that fits",
      rule: "at: organisation.kind\nrequire: \"!evidence.exists(item, item.kind == 'survey')\"",
      fragment: """
        evidence:
          - {id: E-1, kind: policy}
          - {id: E-2, kind: ⟦survey⟧}
        """,
      labels: [compared]),
    Case(
      name: "of has the place where something would be",
      rule: "for_each: answer in answers\nat: answer.criterion\nrequire: has(answer.summary)",
      fragment: """
        answers:
          - {criterion: "6.1", rating: good, ⟦summary⟧: }
        """,
      labels: [absent]),
    Case(
      name: "of a negated has what stands there",
      rule: "for_each: answer in answers\nat: answer.criterion\nrequire: \"!has(answer.summary)\"",
      fragment: """
        answers:
          - {criterion: "6.1", rating: good, summary: ⟦Fine.⟧}
        """,
      labels: ["it depends on this, which is recorded"]),
    Case(
      name: "of a reference that leads nowhere the reference",
      rule: "for_each: [answer in answers, item in answer.evidence]\nat: answer.criterion\nrequire: resolved(item.ref)",
      fragment: """
        answers:
          - {criterion: "6.1", rating: good, evidence: [{ref: ⟦E-9⟧}]}
        """,
      labels: ["this refers to nothing that is there"]),
    Case(
      name: "of a row of a table the reference that leads to it",
      rule: "for_each: answer in answers\nat: answer.rating\nrequire: record(answer.criterion).key == 'induction'",
      fragment: """
        answers:
          - {criterion: ⟦"6.1"⟧, rating: good}
        """,
      labels: [compared]),
    Case(
      name: "of a name what it stands for, through another name",
      rule: """
        for_each: answer in answers
        at: answer.criterion
        define:
          isGood: answer.rating == 'good'
          isFine: isGood || answer.summary == 'x'
        require: isFine
        """,
      fragment: """
        answers:
          - {criterion: "6.1", rating: ⟦outstanding⟧, summary: ⟦Fine.⟧}
        """,
      labels: [compared, compared]),
    Case(
      name: "of a shared definition what decides in it, by way of its parameters",
      rule: "for_each: answer in answers\nat: answer.criterion\nrequire: isFine(answer, answer.summary == 'x')",
      fragment: """
        answers:
          - {criterion: "6.1", rating: outstanding, summary: ⟦Fine.⟧}
        """,
      labels: [compared],
      definitions: """
        definitions:
          - name: isFine
            parameters: [{name: one, type: answer}, {name: other, type: bool}]
            means: it is fine
            expression: one.rating == 'outstanding' && other

        """),
    Case(
      name: "of a number that is worked out what it is worked out from",
      rule: "for_each: entry in allegations\nat: entry.id\n"
        + "require: workingDaysBetween(entry.received_on, entry.designated_officer_informed_on) <= 1",
      fragment: """
        allegations:
          - {id: A, kind: complaint, received_on: ⟦2026-04-02⟧, designated_officer_informed_on: ⟦2026-04-28⟧}
        """,
      labels: [compared, compared]),
    Case(
      name: "of a count the list",
      rule: "for_each: answer in answers\nat: answer.rating\nrequire: size(answer.evidence) > 2",
      fragment: """
        answers:
          - {criterion: "6.1", rating: good, evidence: ⟦[{ref: E-1}]⟧}
        """,
      labels: [compared]),
    Case(
      name: "the place that the finding points at is not shown again",
      rule:
        "for_each: answer in answers\nat: answer.rating\nrequire: answer.rating == 'good' || answer.rating == 'inadequate'",
      fragment: """
        answers:
          - {criterion: "6.1", rating: outstanding}
        """,
      labels: []),
    Case(
      name: "what the pack says is in no file of the return",
      rule: "for_each: answer in answers\nat: answer.criterion\nrequire: parameters.cycle_months > 99",
      fragment: """
        answers:
          - {criterion: "6.1", rating: outstanding}
        """,
      labels: []),
    Case(
      name: "places that the rule names take the place of all these",
      rule:
        "for_each: answer in answers\nat: answer.rating\nrequire: answer.rating == 'good' || answer.summary == 'x'\n"
        + "also_at: [{at: answer.criterion, label: the criterion}]",
      fragment: """
        answers:
          - {criterion: ⟦"6.1"⟧, rating: outstanding, summary: Fine.}
        """,
      labels: ["the criterion"]),
    Case(
      name: "a rule that masks leads to nothing else",
      rule: "masks: true\nfor_each: answer in answers\nat: answer.rating\nrequire: answer.summary == 'x'",
      fragment: """
        answers:
          - {criterion: "6.1", rating: outstanding, summary: Fine.}
        """,
      labels: []),
  ]

  @Test("are those that are marked, with what each did", arguments: cases)
  func places(example: Case) throws {
    let probe = try RuleProbe(
      file: "compact_audit_rules: 1\n" + example.definitions + "rules:\n" + RuleProbe.rule("test/rule", example.rule))
    #expect(probe.problems.map(\.message) == [])
    let checked = try probe.check(example.fragment)
    let finding = try #require(checked.findings("test/rule").first)
    #expect(finding.outcome == .notMet)
    #expect(finding.related.map(\.span) == checked.merged.marks, "\(finding.related.map { checked.text($0.span) })")
    #expect(finding.related.map(\.label) == example.labels)
  }

  @Test("a rule's budget is not spent by saying why", .timeLimit(.minutes(1)))
  func budget() throws {
    let probe = try RuleProbe([
      "test/rule": """
      for_each: answer in answers
      require: answers.exists(one, answers.exists(other, one.criterion == '' && other.criterion == ''))
      """
    ])
    let answers = (0..<60).map { "  - {criterion: \"1.\($0)\", rating: good}\n" }.joined()
    let found = try probe.check("answers:\n" + answers)
    #expect(found.count("test/rule", .notMet) == 60)
    let told = found.findings("test/rule").map(\.related.count)
    #expect(told.count == 60 && told.allSatisfy { $0 <= 3 } && told.contains(3) && told.contains(0))
  }
}
