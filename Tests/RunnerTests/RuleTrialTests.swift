import Findings
import Foundation
import RuleSets
import Runner
import SourceText
import Testing

/// Rules of a small pack, beside the built-in ones.
enum Pack {
  /// A file of rules; `fields` of each are indented by four.
  static func file(_ rules: [(id: String, fields: String)], more: String = "") -> SourceText {
    var text = "compact_audit_rules: 1\nrules:\n"
    for (id, fields) in rules {
      text += """
          - id: \(id)
            title: a test
            duty: tool
            severity: warning
            settings: [education]
            status: stable
            why: To see what comes of it.
            help: mend it

        """
      for field in ["sources: [{document: compact_audit, verified: true}]", "message: what is wrong"]
      where !fields.contains(field.prefix { $0 != " " }) { text += "    \(field)\n" }
      text += fields.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)\n" }.joined()
    }
    return SourceText(path: "pack/test.yaml", text + more)
  }

  static func workshop(_ rules: [(id: String, fields: String)], more: String = "") throws -> RuleSetWorkshop {
    try #require(BuiltInRuleSet.workshop(adding: [[file(rules, more: more)]]))
  }

  static let sound = """
    for_each: item in evidence
    require: has(item.location) || has(item.title)
    at: item.location
    supports_at_most: good
    examples:
      - {name: a place, met: "evidence: [{id: E, location: office}]"}
      - {name: a title, met: "evidence: [{id: E, title: The log}]"}
      - {name: neither, supports: good, severity: warning, duty: tool, blocks: false, not_met: "evidence: [{id: ⟦E⟧, kind: record}]"}
    """
}

@Suite("Tests of rules")
struct RuleTrialTests {
  @Test(
    "an example that does not come out as written is told",
    arguments: [
      ("met: \"evidence: [{id: ⟦E⟧, location: office}]\"", "points at nothing and should point at ⟦E⟧"),
      ("met: \"evidence: [{id: E}]\"", "should be met and is: 1 not_met"),
      ("not_met: \"evidence: [{id: E}]\"", "points at ⟦E⟧"),
      ("not_met: \"evidence: [{id: E}, {id: ⟦F⟧}]\"", "points at ⟦E⟧"),
      ("not_met: \"evidence: []\"", "should be not_met and is: no result"),
      ("not_met: \"evidence: [{id: ⟦E⟧, shows: nothing}]\"", "is itself faulty: "),
      ("faulty: true, not_met: \"evidence: [{id: ⟦E⟧}]\"", "is said to be faulty and is not"),
      ("supports: outstanding, not_met: \"evidence: [{id: ⟦E⟧}]\"", "should have supports outstanding and has good"),
      ("severity: error, not_met: \"evidence: [{id: ⟦E⟧}]\"", "should have severity error and has warning"),
      ("blocks: true, not_met: \"evidence: [{id: ⟦E⟧}]\"", "should block submission and does not"),
      ("blocks: true, met: \"evidence: [{id: E, title: T}]\"", "should block submission and does not"),
      ("edition: Compact, not_met: \"evidence: [{id: ⟦E⟧}]\"", "should cite Compact and cites Compact audit"),
      ("criterion: '1.1', not_met: \"evidence: [{id: ⟦E⟧}]\"", "should have criterion 1.1 and has none"),
      ("masked: E-1, not_met: \"evidence: [{id: ⟦E-1⟧}]\"", "should print 3 characters masked, and does not"),
      ("masked: gone, not_met: \"evidence: [{id: ⟦E⟧}]\"", "should mask what does not stand in it"),
      (
        "says: [what is wrong, twice], not_met: \"evidence: [{id: ⟦E⟧}]\"",
        "should say “twice” and says “what is wrong”, “mend it”"
      ),
      ("says: wrong, met: \"evidence: [{id: E, title: T}]\"", "should say “wrong” and says nothing"),
    ])
  func failing(example: String, wanted: String) throws {
    let workshop = try Pack.workshop([("test/a", Pack.sound + "\n  - {name: the one, \(example)}")])
    let report = RuleExamples.run(workshop, ids: ["test/a"], spellings: true)
    #expect(report.ruleCount == 1 && report.exampleCount == 4)
    #expect(report.failures.map(\.example) == ["the one"])
    let failure = try #require(report.failures.first?.failure)
    #expect(failure.hasPrefix(wanted), "\(failure)")
    #expect(report.failures.first?.path == "pack/test.yaml" && report.failures.first?.line == 21)
  }

  @Test("an example that is faulty and says so is sound")
  func faulty() throws {
    let example = "{name: the one, faulty: true, severity: warning, not_met: \"evidence: [{id: ⟦E⟧, shows: nothing}]\"}"
    let workshop = try Pack.workshop([("test/a", Pack.sound + "\n  - \(example)")])
    #expect(RuleExamples.run(workshop, ids: ["test/a"], spellings: true).failures.map(\.failure) == [])
  }

  @Test("an example tells what is said: the message, the label, the help, the question and the places that explain it")
  func words() throws {
    let rule = """
      for_each: item in evidence
      require: item.reached <= item.population
      at: item.reached
      also_at: [{at: item.population, label: there are so many}]
      label: more than {item.population}
      message: "{item.id} has {item.reached}"
      ask: Who counted {item.id}?
      examples:
        - {name: fewer, met: "evidence: [{id: E, reached: 1, population: 2}]"}
        - {name: more, says: [WORDS], not_met: "evidence: [{id: E, reached: ⟦31⟧, population: 30}]"}
      """
    for (words, isSaid) in [
      ("E has 31, 'more than 30', mend it, Who counted E?, '30: there are so many'", true), ("'31: there are'", false),
      ("there are so few", false), ("E has 30", false),
    ] {
      let workshop = try Pack.workshop([("test/a", rule.replacingOccurrences(of: "WORDS", with: words))])
      let failures = RuleExamples.run(workshop, ids: ["test/a"], spellings: true).failures
      #expect(failures.isEmpty == isSaid, "\(words): \(failures.map(\.failure))")
    }
  }

  @Test("a rule without a met or a not-met example fails", arguments: ["met", "not_met"])
  func wanting(outcome: String) throws {
    let fields = """
      require: 'true'
      examples:
        - {name: one, \(outcome == "met" ? "not_met" : "met"): "evidence: []"}
        - {name: two, untestable: "evidence: []"}
      """
    let report = RuleExamples.run(try Pack.workshop([("test/a", fields)]), ids: ["test/a"], spellings: false)
    #expect(report.failures.contains { $0.failure == "has no `\(outcome)` example" && $0.example == "test/a" })
  }

  @Test("faults that no example notices survive, and a fault that one notices does not")
  func mutants() throws {
    let workshop = try Pack.workshop([("test/a", Pack.sound)])
    let trial = MutationTrial(workshop, ids: ["test/a"]) { _, _, _ in }
    let result = try #require(trial.results.first)
    #expect(trial.results.count == 1 && trial.mutantCount == result.mutants.count && result.mutants.count >= 8)
    let survivors = result.mutants.filter { $0.fate == .survived }.map(\.mutant)
    #expect(survivors.map(\.id) == ["at:swap-field:1"])
    #expect(survivors.first?.replacement == "judgement" && survivors.first?.original == "location")
    #expect(survivors.first?.path == "pack/test.yaml")
    #expect(!trial.isPassed)
  }

  @Test("a fault that is declared to change nothing is counted so; a declaration that fits nothing is told")
  func equivalents() throws {
    func trial(_ mutant: String, _ becomes: String) throws -> MutationTrial {
      let more = """
        equivalent_mutants:
          - {rule: test/a, mutant: "\(mutant)", becomes: "\(becomes)", why: nothing stands there in any example}

        """
      return MutationTrial(try Pack.workshop([("test/a", Pack.sound)], more: more), ids: ["test/a"]) { _, _, _ in }
    }
    let declared = try trial("at:swap-field:1", "judgement")
    #expect(declared.isPassed && declared.count(.equivalent) == 1 && declared.count(.survived) == 0)
    for (mutant, becomes) in [
      ("at:swap-field:1", "title"), ("at:swap-field:9", "judgement"), ("require:negate:1", "x"),
    ] {
      let stale = try trial(mutant, becomes)
      #expect(!stale.isPassed && stale.staleDeclarations.map(\.id) == [mutant] && stale.count(.survived) == 1)
    }
  }

  @Test("a condition left out, a cap and a rule that says it already are put on trial")
  func frame() throws {
    let other = """
      for_each: item in evidence
      applies_when: has(item.kind)
      require: has(item.location)
      supports_at_most: requires_improvement
      unless_failed: [test/a]
      examples:
        - {name: a place, met: "evidence: [{id: E, kind: record, location: office}]"}
        - {name: none, not_met: "evidence: [{id: ⟦E⟧, kind: record, title: The log}]"}
      """
    let workshop = try Pack.workshop([("test/a", Pack.sound), ("test/b", other)])
    let trial = MutationTrial(workshop, ids: ["test/b"]) { _, _, _ in }
    let fates = Dictionary(
      uniqueKeysWithValues: try #require(trial.results.first).mutants.map { ($0.mutant.id, $0.fate) })
    for id in [
      "applies_when:drop", "supports_at_most:change:1", "supports_at_most:change:2", "unless_failed:drop test/a",
    ] { #expect(fates[id] == .survived, "\(id)") }
    #expect(fates["require:negate:1"] == .noticed)
  }

  @Test("what binds, blocks, masks or picks an edition is put on trial, and an example that says so notices it")
  func consequences() throws {
    let rule = """
      for_each: item in evidence
      judged_on: item.dated
      sources: [{document: kcsie, edition: "2024", verified: true}, {document: kcsie, edition: "2025", verified: true}]
      require: has(item.location)
      at: item.id
      blocks_submission: true
      masks: true
      examples:
        - {name: a place, met: "evidence: [{id: E-1, location: office}]"}
        - {name: none, WITH not_met: "evidence: [{id: ⟦E-1⟧, dated: 2025-08-31}]"}
      """
    let wanted = [
      "duty:change": "duty: tool,", "blocks_submission:drop": "blocks: true,", "masks:drop": "masked: E-1,",
      "judged_on:drop": "edition: Keeping Children Safe in Education 2024,",
    ]
    for written in [[], Array(wanted.values)] {
      let text = rule.replacingOccurrences(of: "WITH", with: written.joined(separator: " "))
      let workshop = try Pack.workshop([("test/a", text)])
      #expect(RuleExamples.run(workshop, ids: ["test/a"], spellings: true).failures.map(\.failure) == [])
      let trial = MutationTrial(workshop, ids: ["test/a"]) { _, _, _ in }
      let fates = trial.results.flatMap(\.mutants).filter { wanted[$0.mutant.id] != nil }
      #expect(Set(fates.map(\.mutant.id)) == Set(wanted.keys))
      #expect(fates.allSatisfy { $0.fate == (written.isEmpty ? .survived : .noticed) })
    }
  }

  @Test("degrees and what acknowledges a failure are put on trial, and rules that are asked for come along")
  func degrees() throws {
    let degrees = """
      for_each: answer in answers
      require: "!failed(answer.criterion, ['test/asked'])"
      acknowledged_when: has(answer.reason)
      supports_at_most: good
      cases:
        - when: answer.rating == 'inadequate'
          severity: error
          supports_at_most: requires_improvement
      at: answer.criterion
      examples:
        - {name: not failed, met: "answers: [{criterion: '1.1', rating: good, summary: A word.}]"}
        - {name: failed, severity: warning, supports: good, not_met: "answers: [{criterion: ⟦'1.1'⟧, rating: good}]"}
        - name: the worse degree
          severity: error
          supports: requires_improvement
          not_met: "answers: [{criterion: ⟦'1.1'⟧, rating: inadequate}]"
        - name: admitted
          severity: info
          not_met: "answers: [{criterion: ⟦'1.1'⟧, rating: inadequate, reason: We know.}]"
      """
    let asked = """
      for_each: answer in answers
      require: has(answer.summary)
      examples:
        - {name: a word, met: "answers: [{criterion: '1.1', summary: A word.}]"}
        - {name: none, not_met: "answers: [{criterion: ⟦'1.1'⟧}]"}
      """
    let workshop = try Pack.workshop([("test/asked", asked), ("test/degrees", degrees)])
    let examples = RuleExamples.run(workshop, ids: ["test/degrees"], spellings: true)
    #expect(examples.failures.map(\.failure) == [] && examples.exampleCount == 4)
    let trial = MutationTrial(workshop, ids: ["test/degrees"]) { _, _, _ in }
    let fates = Dictionary(
      uniqueKeysWithValues: try #require(trial.results.first).mutants.map { ($0.mutant.id, $0.fate) })
    for id in [
      "cases[0]:drop", "cases[0].severity:change", "cases[0].supports_at_most:change:1", "cases[0].when:negate:1",
      "cases[0].when:swap-constant:1", "acknowledged_when:negate:1", "require:negate:1",
    ] { #expect(fates[id] == .noticed, "\(id)") }
  }

  @Test("the same faults in the same order each time")
  func order() throws {
    func ids() throws -> [String] {
      let trial = MutationTrial(try #require(BuiltInRuleSet.workshop()), ids: ["evidence/only-policy"]) { _, _, _ in }
      return trial.results.flatMap { $0.mutants.map { "\($0.mutant.id) \($0.mutant.replacement)" } }
    }
    let first = try ids()
    #expect(first == (try ids()) && first.count > 15 && Set(first).count == first.count)
  }
}

@Suite("Faults of rules that run")
struct RuleLintTests {
  static let reached = """
    for_each: answer in answers
    examples:
      - {name: one, met: "answers: [{criterion: '1.1', rating: good}]"}
      - {name: two, not_met: "answers: [{criterion: '1.1', rating: ⟦inadequate⟧}]"}
    at: answer.rating
    """

  @Test(
    "each is told at its place",
    arguments: [
      ("rules/constant-condition", "require: answer.rating != 'inadequate' || ⟦1 == 2⟧", "`1 == 2` is always false"),
      (
        "rules/constant-condition",
        "require: answer.rating != 'inadequate'\napplies_when: ⟦answer.rating == answer.rating⟧",
        "is always true"
      ),
      (
        "rules/constant-placeholder", "require: answer.rating != 'inadequate'\nmessage: what is {⟦'wrong'⟧}",
        "says the same in every finding"
      ),
      (
        "rules/unverified-source",
        "require: answer.rating != 'inadequate'\nsources: [⟦{document: compact_audit, verified: false}⟧]", "nobody"
      ),
      (
        "rules/edition-not-in-force",
        "require: answer.rating != 'inadequate'\nsources: [⟦{document: kcsie, edition: '2018', verified: true}⟧]",
        "2018-09-03 to 2019-09-01"
      ),
    ])
  func told(id: String, fields: String, says: String) throws {
    let marked = MarkedText(fields)
    let file = Pack.file([("test/a", Self.reached + "\n" + marked.text)])
    let workshop = try #require(BuiltInRuleSet.workshop(adding: [[file]]))
    let report = try #require(
      RuleLint.run([workshop], samples: [], redaction: Redaction()).first { $0.path == "pack/test.yaml" })
    let finding = try #require(report.findings.first { $0.rule == id }, "\(report.findings.map(\.rule))")
    #expect(finding.message.contains(says), "\(finding.message)")
    let covered = file.slice(SourceSpan(start: finding.start.offset, end: finding.end.offset))
    let wanted = Array(marked.text.utf8)[Int(marked.spans[0].start)..<Int(marked.spans[0].end)]
    #expect(Array(covered) == Array(wanted), "\(String(decoding: covered, as: UTF8.self))")
  }

  @Test(
    "what nothing reaches, never applies or never fails is told at the rule's id",
    arguments: [
      ("rules/unreached", "for_each: policy in policies\nrequire: has(policy.title)"),
      ("rules/never-applies", "for_each: lead in leads\napplies_when: lead.name == 'Nobody'\nrequire: has(lead.post)"),
      ("rules/never-fails", "for_each: lead in leads\nrequire: has(lead.name)"),
    ])
  func never(id: String, fields: String) throws {
    let examples = """
      examples:
        - {name: one, met: "answers: []"}
        - {name: two, met: "answers: []"}
      """
    let workshop = try Pack.workshop([("test/a", fields + "\n" + examples)])
    let report = try #require(
      RuleLint.run([workshop], samples: [], redaction: Redaction()).first { $0.path == "pack/test.yaml" })
    #expect(report.findings.map(\.rule).sorted() == ["rules/missing-example", id].sorted())
    #expect(report.findings.allSatisfy { $0.start.line == 3 && $0.start.column == 9 })
  }

  @Test("a rule that judges by an edition that it does not cite is told, and a broken rule is listed with the others")
  func others() throws {
    let missing =
      Self.reached + """

        require: answer.rating != 'inadequate'
        sources: [{document: kcsie, edition: '2025', verified: true}]
        """
    let workshop = try Pack.workshop([
      ("test/a", missing), ("test/b", Self.reached + "\nrequire: answer.ratting == 'good'"),
    ])
    let report = try #require(
      RuleLint.run([workshop], samples: [], redaction: Redaction()).first { $0.path == "pack/test.yaml" })
    let rules = report.findings.map(\.rule)
    #expect(rules.contains("rules/edition-missing") && rules.contains("rules/edition-not-in-force"))
    #expect(rules.contains("rules/unknown-field"))
    let missed = try #require(report.findings.first { $0.rule == "rules/edition-missing" })
    #expect(missed.message.contains("2026-10-02") && missed.message.contains("Education 2026"))
  }

  @Test("an edition that is left out between two that are cited is told")
  func skipped() throws {
    let fields =
      Self.reached + """

        require: answer.rating != 'inadequate'
        sources: [{document: kcsie, edition: '2023', verified: true}, {document: kcsie, edition: '2025', verified: true},
          {document: kcsie, edition: '2026', verified: true}]
        """
    let workshop = try Pack.workshop([("test/a", fields)])
    let report = try #require(
      RuleLint.run([workshop], samples: [], redaction: Redaction()).first { $0.path == "pack/test.yaml" })
    let told = report.findings.filter { $0.rule == "rules/edition-missing" }.map(\.message)
    #expect(told.count == 1 && told[0].contains("before and after Keeping Children Safe in Education 2024"), "\(told)")
  }

  @Test("the built-in rules have nothing but sources that nobody has verified")
  func builtIn() throws {
    let workshop = try #require(BuiltInRuleSet.workshop())
    let found = try RuleLint.run([workshop], samples: [], redaction: Redaction()).flatMap(\.findings)
    #expect(Set(found.map(\.rule)) == ["rules/unverified-source"])
    #expect(found.allSatisfy { $0.severity == .info })
  }
}
