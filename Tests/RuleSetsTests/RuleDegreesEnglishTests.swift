import CivilDates
import Findings
import RuleSets
import Runner
import SourceText
import Testing

/// What a failure comes to, in English: inputs, degrees, what softens it, what others found.
@Suite("The English of degrees")
struct RuleDegreesEnglishTests {
  private func english(_ fields: String) throws -> [String] {
    let pack = SourceText(
      path: "local.yaml",
      """
      compact_audit_rules: 1
      rules:
        - id: local/silent
          title: an action has had no word
          duty: tool
          severity: warning
          sources: [{document: local_procedures, verified: true}]
          settings: [education, early_years, agency, small_voluntary]
          status: stable
          why: A reason.
          for_each: action in action_plan
          require: has(action.progress)
      \(fields)
          message: a word is missing
          help: write one
          examples: [{name: there, met: "action_plan: []"}, {name: not there, not_met: "action_plan: []"}]

      """)
    let rules = try #require(BuiltInRuleSet.load(adding: [pack]).rules)
    let rule = try #require(rules.rules.first { $0.id == "local/silent" })
    let page = rules.page(of: rule, asOf: CivilDate(dayNumber: 20_000))
    let section = try #require(page.sections.first { $0.heading == "In plain English" })
    return section.text.lines.map { String(repeating: "  ", count: $0.level) + $0.text }
  }

  @Test("degrees are a list, the first that fits before the others, the rule's own weight last")
  func cases() throws {
    let lines = try english(
      """
          cases:
            - {when: action.due < as_of, severity: error, supports_at_most: good}
            - {when: has(action.lead) && has(action.steps), severity: info}
      """)
    #expect(
      lines.suffix(6) == [
        "Not met, the first of these that fits says how much it weighs:",
        "  where the action's due date is before the day of the check, it is an error, and what was supplied supports a"
          + " rating of “good” at most",
        "  it is information where all of these hold:",
        "    the action's person responsible is recorded",
        "    the action's steps are recorded",
        "  otherwise it is a warning",
      ])
  }

  @Test("what softens a failure and what a rule needs is said")
  func softening() throws {
    let lines = try english(
      """
          inputs: [previous, documents]
          acknowledged_when: has(action.progress_on)
          roll_up: standard
      """)
    #expect(
      lines.first?.hasPrefix("It is run only where it is given the previous return and the text of a document") == true)
    #expect(
      lines.contains(
        "Not met, it is shown as information alone, and still counts for the reviewer, where the action's date of progress"
          + " is recorded."))
    #expect(lines.last == "More than three that are not met in one standard are told as one.")
  }

  @Test("what came of other rules is said by the beginnings of their ids, and by whether they failed or did not")
  func verdicts() throws {
    let lines = try english("    applies_when: \"!failed(record(action.criterion), ['evidence/', 'lead/'])\"")
    #expect(
      lines.contains(
        "It applies where no rule among “evidence/” and “lead/” failed for the criterion that the action names."))
  }
}
