import Findings
import RuleSets
import Runner
import SourceText
import Testing

/// Rules that are wrong: each is named with its place, and never stops or silences the others.
@Suite("Wrong rules")
struct WrongRuleTests {
  /// A rule with one field that is wrong, its fault marked.
  struct Wrong: Sendable, CustomTestStringConvertible {
    let problem: String
    let fields: String
    /// A part of the message that the author needs.
    let says: String

    var testDescription: String { "\(problem): \(fields.split(separator: "\n").first ?? "")" }
  }

  static let wrongs = [
    Wrong(problem: "rules/unknown-field", fields: "require: answer.⟦ratting⟧ == 'good'", says: "rating"),
    Wrong(problem: "rules/unknown-constant", fields: "require: answer.rating == ⟦'outstandin'⟧", says: "outstanding"),
    Wrong(problem: "rules/unknown-name", fields: "require: ⟦anser⟧.rating == 'good'", says: "answer"),
    Wrong(problem: "rules/unknown-function", fields: "require: ⟦plusDay⟧(as_of, 1) > as_of", says: "plusDays"),
    Wrong(
      problem: "rules/type-mismatch", fields: "require: ⟦audit.completed_on < '2026-01-01'⟧", says: "date"),
    Wrong(
      problem: "rules/malformed-generator", fields: "require: 'true'\n    for_each: ⟦answers⟧", says: "name in list"),
    Wrong(
      problem: "rules/unclosed-brace", fields: "require: 'true'\n    help: put ⟦{⟧answer.rating right", says: "closed"),
    Wrong(
      problem: "rules/unknown-criterion", fields: "require: 'true'\n    criterion: ⟦dbs_referal⟧", says: "dbs_referral"),
    Wrong(
      problem: "rules/unknown-rule", fields: "require: 'true'\n    unless_failed: [⟦evidence/nonne⟧]",
      says: "evidence/none"),
  ]

  /// What every rule must have, but `require`.
  private static let frame = """
        title: a test
        duty: tool
        severity: error
        sources: [{document: compact_audit, verified: true}]
        settings: [education]
        status: stable
        why: To see what comes of it.
        message: what is wrong
        examples: [{name: nothing, met: "answers: []"}, {name: something, not_met: "answers: []"}]
    """

  private func pack(_ fields: String, id: String = "test/wrong") -> MarkedText {
    let generator = fields.contains("for_each") ? "" : "    for_each: answer in answers\n"
    let help = fields.contains("help") ? "" : "    help: mend it\n"
    return MarkedText(
      """
      compact_audit_rules: 1
      rules:
        - id: \(id)
      \(Self.frame)
          \(fields)
      \(generator)\(help)  - id: test/sound
      \(Self.frame)
          require: answers.size() >= 0
          help: mend it

      """)
  }

  @Test("is named with its place, and the sound rule beside it runs", arguments: wrongs)
  func problem(wrong: Wrong) throws {
    let marked = pack(wrong.fields)
    let loaded = BuiltInRuleSet.load(adding: [SourceText(path: "pack/test.yaml", marked.text)])
    let rules = try #require(loaded.rules)
    let found = try #require(loaded.problems.first { $0.file.path == "pack/test.yaml" }).findings
    let problem = try #require(found.first { $0.rule == wrong.problem }, "\(found)")
    #expect(problem.span == marked.spans.first, "\(problem.span) \(problem.message)")
    #expect("\(problem.message) \(problem.help ?? "")".contains(wrong.says), "\(problem.message)")
    #expect(rules.brokenRules == ["test/wrong"] || wrong.problem == "rules/unknown-rule")
    #expect(rules.rules.contains { $0.id == "test/sound" })
  }

  @Test("an expression in a folded scalar is placed on its own characters")
  func folded() throws {
    let marked = pack("require: >-\n      answer.rating == 'good'\n      && answer.⟦ratting⟧ == 'good'")
    let loaded = BuiltInRuleSet.load(adding: [SourceText(path: "pack/test.yaml", marked.text)])
    let found = try #require(loaded.problems.first { $0.file.path == "pack/test.yaml" }).findings
    #expect(found.map(\.span) == marked.spans)
  }

  @Test("a second rule of one id is refused, and the first stands")
  func duplicate() throws {
    let marked = pack("require: 'true'", id: "⟦evidence/none⟧")
    let loaded = BuiltInRuleSet.load(adding: [SourceText(path: "pack/test.yaml", marked.text)])
    let found = try #require(loaded.problems.first { $0.file.path == "pack/test.yaml" }).findings
    #expect(found.map(\.rule) == ["rules/duplicate-id"])
    #expect(found.map(\.span) == marked.spans)
    #expect(try #require(loaded.rules).rules.contains { $0.id == "evidence/none" })
  }

  @Test("the built-in rules have no problem")
  func builtIn() throws {
    #expect(BuiltInRuleSet.load().problems.flatMap { file, found in found.map { "\(file.path): \($0.message)" } } == [])
  }
}
