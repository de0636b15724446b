import CivilDates
import Findings
import Runner
import Testing

@testable import RuleSets

/// The frame of a rule, field by field.
@Suite("The frame of a rule")
struct FrameTests {
  static let two = """
    answers:
      - {criterion: "6.1", rating: good, evidence: [{ref: E-1}, {ref: E-2}]}
      - {criterion: "6.2", rating: outstanding, evidence: [{ref: E-1}]}
    evidence:
      - {id: E-1, kind: policy, location: office}
      - {id: E-2, kind: survey, location: office}
    """

  @Test("several generators give one result for each pair, the outermost first")
  func severalGenerators() throws {
    let probe = try RuleProbe([
      "test/pairs": """
      for_each: [answer in answers, item in answer.evidence]
      require: record(item.ref).kind == 'survey'
      at: item.ref
      message: "{answer.criterion} rests on {item.ref}"
      """
    ])
    #expect(probe.problems.isEmpty)
    let found = try probe.check(Self.two)
    #expect(found.findings("test/pairs").map(\.message) == ["6.1 rests on E-1", "6.2 rests on E-1"])
    #expect(found.count("test/pairs", .met) == 1)
  }

  @Test("a name that is the same for every record is made anew for each file, and needs no record to apply first")
  func sharedNames() throws {
    let probe = try RuleProbe([
      "test/shared": """
      for_each: answer in answers
      define:
        ids: evidence.map(item, item.id)
        count: size(ids)
      applies_when: answer.rating == 'good'
      require: count < 2
      at: answer.rating
      message: "{count}: {ids.join(', ')} for {answer.criterion}"
      """,
      "test/shared-condition": """
      for_each: answer in answers
      define:
        many: size(evidence) > 1
      applies_when: many
      require: answer.rating != 'good'
      at: answer.rating
      """,
    ])
    #expect(probe.problems.isEmpty)
    var check = FileCheck(rules: probe.rules, asOf: try #require(CivilDate(year: 2026, month: 11, day: 23)))
    let minimal = try #require(probe.rules.minimalReturns["education"])
    func messages(_ fragment: String) -> [String] {
      let source = ExampleReturn(fragment: fragment, path: "return.yaml", minimal: minimal).source
      return check.check(source).findings.filter { $0.rule.hasPrefix("test/shared") }.map { "\($0.rule) \($0.message)" }
    }
    let both = ["test/shared 2: E-1, E-2 for 6.1", "test/shared-condition what is wrong"]
    #expect(messages(Self.two) == both)
    #expect(messages(Self.two.replacing("\n  - {id: E-2, kind: survey, location: office}", with: "")) == [])
    #expect(messages(Self.two.replacing("good", with: "inadequate")) == [])
    #expect(messages(Self.two) == both)
  }

  @Test("a rule whose input was not given is not run, and one whose inputs were given is")
  func inputs() throws {
    let probe = try RuleProbe([
      "test/needy": "inputs: [previous, documents]\nrequire: answers.size() == 0"
    ])
    #expect(probe.problems.isEmpty)
    for (inputs, isRun) in [([], false), ([.previous], false), ([.previous, .documents], true)]
      as [(Set<RuleInput>, Bool)]
    {
      let found = try probe.check(Self.two, inputs: inputs)
      #expect(found.count("test/needy", .notRun) == (isRun ? 0 : 1))
      #expect(found.findings("test/needy").count == (isRun ? 1 : 0))
    }
  }

  static let cases = """
    for_each: answer in answers
    require: size(answer.evidence) > 5
    at: answer.rating
    severity: warning
    message: the rule's own words on {answer.criterion}
    help: the rule's own help
    supports_at_most: good
    cases:
      - {when: answer.rating == 'outstanding', severity: error, duty: must, message: "grave on {answer.criterion}",
         supports_at_most: inadequate}
      - {when: size(answer.evidence) == 1, severity: info, message: never reached by outstanding}
      - {when: size(answer.evidence) == 2, help: the case's help}
    """

  @Test("the first case that holds takes the place of what the rule says")
  func firstCase() throws {
    let probe = try RuleProbe(["test/cases": Self.cases])
    #expect(probe.problems.isEmpty)
    let found = try probe.check(Self.two).findings("test/cases")
    try #require(found.count == 2)
    #expect(found[0].message == "the rule's own words on 6.1" && found[0].severity == .warning)
    #expect(found[0].help == "the case's help" && found[0].supports == "good" && found[0].duty == .tool)
    #expect(found[1].message == "grave on 6.2" && found[1].severity == .error)
    #expect(found[1].help == "the rule's own help" && found[1].supports == "inadequate" && found[1].duty == .must)
  }

  @Test("what would tell the degree and is left out does not make a failure cheaper")
  func unknownCase() throws {
    let probe = try RuleProbe(["test/cases": Self.cases])
    let found = try probe.check("answers:\n  - {criterion: \"6.1\", evidence: [{ref: E-1}, {ref: E-2}]}")
      .findings("test/cases")
    #expect(found.map(\.severity) == [.error])
    #expect(found.first?.help == "the case's help")
    #expect(found.first?.related.map(\.label) == ["this would tell how much it weighs, and is not recorded"])
  }

  @Test("a result that could not be tested weighs as much as the gravest degree")
  func untestableDegree() throws {
    let probe = try RuleProbe([
      "test/cases": Self.cases.replacing("size(answer.evidence) > 5", with: "answer.reviewed_on > as_of")
    ])
    let found = try probe.check("answers:\n  - {criterion: \"6.1\", rating: good}").findings("test/cases")
    #expect(found.map(\.outcome) == [.untestable] && found.map(\.severity) == [.error])
  }

  @Test("unmet is pending up to and with the day of pending_until, and a failure the day after")
  func pendingUntil() throws {
    let probe = try RuleProbe([
      "test/pending": "require: 'false'\npending_until: date('2026-11-23')\nblocks_submission: true"
    ])
    let before = try probe.check(Self.two, asOf: 23).findings("test/pending")
    #expect(before.map(\.outcome) == [.pending] && before.map(\.severity) == [.info])
    #expect(before.map(\.blocksSubmission) == [false])
    let after = try probe.check(Self.two, asOf: 24).findings("test/pending")
    #expect(after.map(\.outcome) == [.notMet] && after.map(\.severity) == [.error])
    #expect(after.map(\.blocksSubmission) == [true])
  }

  @Test("an admitted failure is information, still counts as not met and blocks nothing")
  func acknowledged() throws {
    let probe = try RuleProbe([
      "test/admitted": """
      for_each: answer in answers
      require: size(answer.evidence) > 5
      at: answer.rating
      blocks_submission: true
      acknowledged_when: answer.rating == 'good'
      """
    ])
    let found = try probe.check(Self.two + "\n").findings("test/admitted")
    #expect(found.map(\.severity) == [.info, .error])
    #expect(found.map(\.isAcknowledged) == [true, false])
    #expect(found.map(\.message) == ["what is wrong (acknowledged)", "what is wrong"])
    #expect(found.map(\.blocksSubmission) == [false, true])
    #expect(try probe.check(Self.two).count("test/admitted", .notMet) == 2)
    let unknown = try probe.check("answers: [{criterion: \"6.1\"}]").findings("test/admitted")
    #expect(unknown.map(\.isAcknowledged) == [false], "what is not recorded admits nothing")
  }

  @Test("a failure that another rule has told already on the same record is counted and not told again")
  func unlessFailed() throws {
    let probe = try RuleProbe([
      "test/first": "for_each: answer in answers\nrequire: answer.rating != 'good'",
      "test/second": "for_each: answer in answers\nrequire: 'false'\nunless_failed: [test/first]",
    ])
    let found = try probe.check(Self.two)
    #expect(found.findings("test/second").count == 1)
    #expect(found.count("test/second", .notMet) == 2)
  }

  @Test("also_at with each gives one place for each record of its list")
  func eachPlace() throws {
    let probe = try RuleProbe([
      "test/places": """
      for_each: answer in answers
      require: answer.rating != 'good'
      at: answer.rating
      also_at: [{each: item in answer.evidence, at: item.ref, label: "see {item.ref}"}]
      """
    ])
    let checked = try probe.check(Self.two)
    let found = try #require(checked.findings("test/places").first)
    #expect(found.related.map(\.label) == ["see E-1", "see E-2"])
    #expect(found.related.map { checked.text($0.span) } == ["E-1", "E-2"])
  }

  @Test("judged_on decides which edition of a source is printed")
  func judgedOn() throws {
    let rule = """
      require: 'false'
      sources:
        - {document: working_together, edition: "2018", verified: true}
        - {document: working_together, edition: "2023", verified: true}
      """
    let probe = try RuleProbe([
      "test/old": rule + "\njudged_on: date('2019-05-01')", "test/new": rule,
    ])
    let found = try probe.check(Self.two)
    #expect(found.findings("test/old").first?.sources.first?.contains("2018") == true)
    #expect(found.findings("test/new").first?.sources.first?.contains("2018") == false)
  }

  // MARK: Rolling up

  static func many(_ criteria: [String]) -> String {
    "answers:\n" + criteria.map { "  - {criterion: \"\($0)\", rating: good}\n" }.joined()
  }

  @Test("more than three results over the return become one finding with all their places", arguments: [3, 4, 9])
  func rollUpReturn(count: Int) throws {
    let probe = try RuleProbe([
      "test/many": """
      for_each: answer in answers
      require: answer.rating != 'good'
      at: answer.rating
      label: this
      message: one
      roll_up: return
      message_for_many: "{count} in all: {numbers}"
      """
    ])
    #expect(probe.problems.isEmpty)
    let numbers = ["1.1", "1.2", "1.4", "1.6", "1.7", "6.1", "6.2", "6.3", "6.4"]
    let checked = try probe.check(Self.many(Array(numbers.prefix(count))))
    let found = checked.findings("test/many")
    #expect(checked.count("test/many", .notMet) == count)
    if count == 3 {
      #expect(found.map(\.message) == ["one", "one", "one"])
    } else {
      // 6.4 is the number of no criterion in this setting.
      let named = numbers.prefix(count).filter { $0 != "6.4" }.joined(separator: ", ")
      #expect(found.map(\.message) == ["\(count) in all: \(named)"])
      #expect(found.first?.related.count == count - 1)
      #expect(found.first?.related.allSatisfy { checked.text($0.span) == "good" && $0.label == "this" } == true)
      #expect(found.first?.criterion == nil)
    }
  }

  @Test("over standards, each standard is told apart, and the few of one stay as they are")
  func rollUpStandard() throws {
    let probe = try RuleProbe([
      "test/many": """
      for_each: answer in answers
      require: answer.rating != 'good'
      at: answer.rating
      message: one
      roll_up: standard
      """
    ])
    let found = try probe.check(Self.many(["1.1", "1.2", "1.4", "1.6", "6.1", "6.2"])).findings("test/many")
    #expect(found.map(\.message) == ["4 times: a test", "one", "one"])
    #expect(found.map(\.criterion) == ["1", "6.1", "6.2"])
  }

  // MARK: What came of other rules

  @Test("failed and untested tell what came of rules by the criterion and the beginning of their ids")
  func verdicts() throws {
    let probe = try RuleProbe([
      "record/late": """
      for_each: allegation in allegations
      criterion: designated_officer_informed
      require: allegation.received_on > date('2026-01-01')
      """,
      "test/claim": """
      for_each: answer in answers
      require: "!failed(answer.criterion, ['record/', 'other/'])"
      at: answer.criterion
      """,
      "test/open": """
      for_each: answer in answers
      require: "!untested(record(answer.criterion), ['record/'])"
      at: answer.criterion
      """,
      "other/rule": "require: 'true'",
    ])
    #expect(probe.problems.map(\.message) == [])
    let row = try #require(probe.rules.tables.criterion(key: "designated_officer_informed"))
    let number = try #require(probe.rules.tables.number(ofCriterion: row, setting: "education"))
    let answers = "answers:\n  - {criterion: \"1.1\", rating: good}\n  - {criterion: \"\(number)\", rating: good}\n"
    let late = try probe.check(answers + "allegations:\n  - {id: A, kind: complaint, received_on: 2025-01-01}\n")
    #expect(late.findings("test/claim").map { late.text($0.span) } == ["\"\(number)\""])
    #expect(late.findings("test/open").isEmpty)
    let silent = try probe.check(answers + "allegations:\n  - {id: A, kind: complaint}\n")
    #expect(silent.findings("test/claim").isEmpty)
    #expect(silent.findings("test/open").map { silent.text($0.span) } == ["\"\(number)\""])
    let sound = try probe.check(answers + "allegations:\n  - {id: A, kind: complaint, received_on: 2026-05-01}\n")
    #expect(sound.findings("test/claim").isEmpty && sound.findings("test/open").isEmpty)
  }

  @Test("a rule that asks runs after those it asks for, whatever their names")
  func order() throws {
    let probe = try RuleProbe([
      "aaa/asks": "for_each: answer in answers\nrequire: \"!failed(answer.criterion, ['zzz/'])\"",
      "zzz/fails": "for_each: answer in answers\nrequire: 'false'\nunless_failed: [zzzz/last]",
      "zzzz/last": "require: 'true'",
    ])
    #expect(probe.problems.isEmpty)
    let ids = probe.rules.rules.map(\.id).filter { $0.hasPrefix("aaa/") || $0.hasPrefix("zz") }
    #expect(ids == ["zzzz/last", "zzz/fails", "aaa/asks"])
    #expect(try probe.check(Self.two).count("aaa/asks", .notMet) == 2)
  }

  @Test("rules that wait for each other in a circle are named at the place that says so, and the others run")
  func circle() throws {
    let probe = try RuleProbe([
      "aaa/first": "for_each: answer in answers\nrequire: \"!failed(answer.criterion, ['bbb/'])\"",
      "bbb/second": "require: 'true'\nunless_failed: [ccc/third]",
      "ccc/third": "for_each: answer in answers\nrequire: \"!untested(answer.criterion, ['aaa/'])\"",
      "ddd/itself": "for_each: answer in answers\nrequire: \"!failed(answer.criterion, ['ddd/'])\"",
      "eee/sound": "require: 'true'\nunless_failed: [aaa/first]",
    ])
    #expect(
      probe.problems.map(\.message) == [
        "rules wait for each other in a circle: aaa/first → bbb/second → ccc/third → aaa/first",
        "rules wait for each other in a circle: bbb/second → ccc/third → aaa/first → bbb/second",
        "rules wait for each other in a circle: ccc/third → aaa/first → bbb/second → ccc/third",
        "the rule `ddd/itself` waits for itself",
      ])
    #expect(probe.rules.brokenRules == ["aaa/first", "bbb/second", "ccc/third", "ddd/itself"])
    #expect(probe.rules.rules.contains { $0.id == "eee/sound" })
  }

  @Test("a long chain of rules is put in order without a deep stack")
  func longChain() {
    let order = RunningOrder((0..<200_000).map { $0 == 199_999 ? [] : [$0 + 1] }).sorted
    #expect(order.first == 199_999 && order.last == 0)
  }
}

/// What a rule may cost.
@Suite("Costly rules")
struct CostTests {
  @Test("loops over loops stop where the rule's budget is spent, and the rule is named", .timeLimit(.minutes(1)))
  func generators() throws {
    let probe = try RuleProbe([
      "test/costly": """
      for_each: [a in answers, b in answers, c in answers, d in answers]
      require: a.criterion != '' || b == c || c == d
      """,
      "test/sound": "for_each: answer in answers\nrequire: answer.rating == 'good'",
    ])
    #expect(probe.problems.isEmpty)
    let answers = (0..<150).map { "  - {criterion: \"1.\($0)\", rating: good}\n" }.joined()
    let found = try probe.check("answers:\n" + answers)
    #expect(found.count("test/costly", .untestable) == 1)
    #expect(found.findings("test/costly").first?.message.hasPrefix("it costs too much") == true)
    #expect(found.count("test/sound", .met) == 150)
  }

  @Test("loops inside each other through definitions are counted too")
  func definitions() throws {
    func nested(_ count: Int, _ inner: String) -> String {
      (0..<count).reduce(inner) { "answers.exists(x\($1), \($0))" }
    }
    let probe = try RuleProbe(
      file: """
        compact_audit_rules: 1
        definitions:
          - {name: ten, parameters: [], means: x, expression: "\(nested(10, "1 == 2"))"}
          - {name: twenty, parameters: [], means: x, expression: "\(nested(10, "ten()"))"}
        rules:

        """ + RuleProbe.rule("test/within", "require: \(nested(4, "twenty()"))")
          + RuleProbe.rule("test/beyond", "require: \(nested(5, "twenty()"))"))
    #expect(probe.rules.brokenRules == ["test/beyond"])
    #expect(probe.problems.map(\.rule) == ["rules/too-deep"])
  }
}
