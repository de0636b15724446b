import Findings
import Foundation
import Reporters
import RuleSets
import Runner
import SourceText
import TestSupport
import Testing

@Suite("Traps of scales, documents and settings")
struct SettingTrapTests {
  static let stale = "policy/stale-edition"
  static let variation = "return/wrong-variation"

  private func answer(_ fields: String) -> SmallReturn {
    SmallReturn(fragment: "answers:\n  - {criterion: \"5.3\", \(fields)}\n")
  }

  /// A policy that cites one edition of a document.
  private func policy(approved: String, completed: String, _ cite: String) -> SmallReturn {
    SmallReturn(
      fragment: """
        audit: {completed_on: \(completed)}
        policies:
          - {key: child_protection, status: approved, approved_on: \(approved), cites: [{\(cite)}]}

        """)
  }

  @Test("T2: good allows a policy that is a draft and training that is unfinished; outstanding does not")
  func good() throws {
    func trained(_ rating: String) -> SmallReturn {
      SmallReturn(
        fragment: """
          answers:
            - {criterion: "5.3", rating: \(rating), reviewed_on: 2026-09-28, evidence: [{ref: E-1}]}
          evidence:
            - {id: E-1, kind: training, title: Matrix, location: office, dated: 2026-09-01, shows: implementation,
               reached: 40, population: 50}

          """)
    }
    try expectNothing("evidence/incomplete-coverage", in: trained("good"))
    try expectFailure("evidence/incomplete-coverage", in: trained("outstanding"))
    let draft = SmallReturn(fragment: "policies:\n  - {key: child_protection, status: draft}\n")
    try expectFailure("policy/draft", .warning, in: draft)
    #expect(try draft.findings(of: "policy/draft").allSatisfy { $0.supports == "good" })
  }

  @Test("T3: red, amber and green are no ratings, and none is taken for one", arguments: ["red", "amber", "green"])
  func colours(rating: String) throws {
    let found = try answer("rating: \(rating)").findings(of: "schema/unknown-value")
    #expect(found.count == 1)
    #expect(found.allSatisfy { !$0.message.contains("did you mean") })
  }

  @Test("T4: a number is no rating, since one area's 1 is another's worst", arguments: [0, 1, 2, 3, 4])
  func numbers(rating: Int) throws {
    let found = try answer("rating: \(rating)").findings()
    #expect(found.contains { $0.rule.hasPrefix("schema/") && $0.severity == .error })
  }

  @Test(
    "T5: Keeping Children Safe in Education does not always begin on 1 September",
    arguments: [
      ("2018-09-02", "2016", true), ("2018-09-03", "2016", false),
      ("2024-09-01", "2023", true), ("2024-09-02", "2023", false),
      ("2022-08-31", "2021", true), ("2022-09-01", "2021", false),
    ])
  func firstDays(approved: String, edition: String, isInForce: Bool) throws {
    let small = policy(approved: approved, completed: approved, "document: kcsie, edition: \"\(edition)\"")
    if isInForce { try expectNothing(Self.stale, in: small) } else { try expectFailure(Self.stale, in: small) }
  }

  @Test("T6: a paragraph or an annex is cited of one edition, never by itself")
  func paragraphs() throws {
    for rule in try SmallReturn.rules().rules {
      for source in rule.definition.sources {
        let place = (source.place ?? "").lowercased()
        guard place.contains("paragraph") || place.contains("annex") else { continue }
        #expect(source.edition != nil, "\(rule.id) cites \(place) of \(source.document) in any edition")
      }
    }
  }

  @Test(
    "T6: annex A is the short form of part one from 2021 to 2025 alone, and for who does not work with children",
    arguments: [
      ("2019-09-09", false, false), ("2021-08-31", false, false), ("2021-09-01", false, true),
      ("2025-11-03", false, true), ("2025-11-03", true, false), ("2026-08-31", false, true),
      ("2026-09-01", false, false),
    ])
  func annexA(started: String, isDirect: Bool, isEnough: Bool) throws {
    let small = SmallReturn(
      fragment: """
        inductions:
          - id: N-1
            started_on: \(started)
            completed_on: \(started)
            works_directly_with_children: \(isDirect)
            covered: [child_protection_policy, reporting_concerns, behaviour_policy, staff_behaviour_policy,
              children_missing_education, dsl_identity, dsl_role, kcsie_annex_a]

        """)
    let rule = "induction/content-missing"
    if isEnough { try expectNothing(rule, in: small) } else { try expectFailure(rule, in: small) }
  }

  @Test("T7: what is published for information in summer is not yet in force")
  func drafts() throws {
    let july = policy(approved: "2026-07-15", completed: "2026-07-20", "document: kcsie, edition: \"2025\"")
    try expectNothing(Self.stale, in: july)
    try expectFailure(
      Self.stale, in: policy(approved: "2026-09-01", completed: "2026-09-10", "document: kcsie, edition: \"2025\""))
  }

  @Test("T8: must is law and should is guidance: both are errors, good practice is none")
  func severities() throws {
    // "Good" allows training that is unfinished (T2), so the rule says why it weighs less.
    let weighsLess: Set = ["training/coverage-incomplete"]
    for rule in try SmallReturn.rules().rules {
      switch rule.definition.duty {
      case .must, .should: #expect(rule.definition.severity == .error || weighsLess.contains(rule.id), "\(rule.id)")
      case .goodPractice: #expect(rule.definition.severity < .error, "\(rule.id)")
      default: break
      }
    }
    let officer = try SmallReturn.rules().rules.filter { $0.id.hasPrefix("allegation/designated-officer") }
    #expect(officer.allSatisfy { $0.definition.duty == .should }, "the designated officer is guidance and no statute")
    let referral = try SmallReturn.rules().rules.filter { $0.id == "allegation/dbs-referral-missing" }
    #expect(referral.map(\.definition.duty) == [.must])
  }

  @Test(
    "T14: the duty to report genital mutilation is a person's own, so no rule asks it of an organisation",
    arguments: ["education", "early_years", "agency", "small_voluntary"])
  func personalDuty(setting: String) throws {
    let duty = try #require(try DutyTable.read().first { $0.id == "D-06" })
    #expect(duty.rules == [])
    #expect(duty.reason?.contains("a person's own") == true)
    #expect(!duty.settings.contains("small_voluntary") && !duty.settings.contains("early_years"))
    // It binds teachers and nurses, so a course of those alone leaves nobody out, and none at all is asked for by itself.
    func found(_ rounds: String) throws -> [String] {
      let small = SmallReturn(
        fragment: """
          organisation: {employees: 40, volunteers: 8, apprentices: 2}
          training:
            - {topic: safeguarding, audience: all_staff, held_on: 2026-09-03, reached: 50, population: 50}
          \(rounds)
          """, setting: setting)
      return try small.findings().map { "\($0.rule): \($0.message)" }
    }
    let none = try found("")
    let some = "  - {topic: fgm, audience: practitioners, held_on: 2026-09-03, reached: 17, population: 18}\n"
    #expect(try found(some) == none)
    let words = ["fgm", "genital", "mutilation"]
    #expect(none.filter { line in words.contains { line.lowercased().contains($0) } } == [])
  }

  @Test("T15: nobody outside a home is asked whom they live with")
  func households() throws {
    let asks = "recruitment: {policy_covers_criminal_record_checks: true, asks_about_household_members: true}\n"
    try expectFailure("recruitment/disqualification-by-association", in: SmallReturn(fragment: asks))
  }

  @Test("T16: section 11 binds no school, and sections 175 and 157 no agency")
  func sections() throws {
    let duties = try DutyTable.read()
    #expect(duties.first { $0.id == "D-11" }?.settings == ["agency"])
    #expect(duties.first { $0.id == "D-12" }?.settings == ["education"])
    let school = SmallReturn(fragment: "organisation: {kind: maintained_school}\n", setting: "agency")
    try expectFailure(Self.variation, in: school)
    let basis = "return/wrong-legal-basis"
    func bound(_ kind: String, by basis: String, _ setting: String) -> SmallReturn {
      SmallReturn(fragment: "organisation: {kind: \(kind), legal_basis: \(basis)}\n", setting: setting)
    }
    try expectFailure(basis, .warning, in: bound("maintained_school", by: "section_11", "education"))
    try expectNothing(basis, in: bound("maintained_school", by: "section_175", "education"))
    try expectFailure(basis, .warning, in: bound("health", by: "section_175", "agency"))
    try expectNothing(basis, in: bound("health", by: "section_11", "agency"))
  }

  @Test("T17: academies and maintained nursery schools are schools")
  func schools() throws {
    for kind in ["academy", "maintained_nursery_school"] {
      let fragment = "organisation: {kind: \(kind)}\n"
      try expectNothing(Self.variation, in: SmallReturn(fragment: fragment))
      try expectFailure(Self.variation, in: SmallReturn(fragment: fragment, setting: "early_years"))
    }
    let who = try #require(try DutyTable.read().first { $0.id == "D-12" }).who
    #expect(who.contains("academies and independent schools (157)"))
  }

  @Test("T18: training in safer recruitment has no expiry in law")
  func saferRecruitment() throws {
    func found(_ day: String) throws -> [String] {
      let small = SmallReturn(
        fragment: """
          organisation: {kind: maintained_school}
          training:
            - {topic: safer_recruitment, audience: panel, held_on: \(day), reached: 4, population: 4}
          recruitment:
            policy_covers_criminal_record_checks: true
            panels: [{id: P-1, held_on: 2026-06-10, trained_member: true}]

          """)
      return try small.findings().map { "\($0.rule): \($0.message)" }
    }
    let old = try found("2012-06-01")
    #expect(try found("2026-06-01") == old, "the day of the training makes no difference")
    #expect(old.filter { $0.hasPrefix("recruitment/panel") } == [])
  }

  @Test(
    "T18: the law on panels is for maintained schools, and others follow guidance",
    arguments: [
      ("maintained_school", Duty.must), ("maintained_nursery_school", .must), ("academy", .should),
      ("independent_school", .should), ("college", .should),
    ])
  func panels(kind: String, duty: Duty) throws {
    let small = SmallReturn(
      fragment: """
        organisation: {kind: \(kind)}
        recruitment: {panels: [{id: P-1, held_on: 2026-06-10, trained_member: false}]}

        """)
    let found = try small.findings(of: "recruitment/panel-untrained")
    #expect(found.map(\.duty) == [duty])
    #expect(found.allSatisfy { $0.message.contains("staffing regulations") == (duty == .must) })
  }

  @Test("T19: split frameworks for early years are cited without paragraphs, and a childminder leads alone")
  func childminders() throws {
    let split = ["January 2024", "November 2024", "2025"]
    for rule in try SmallReturn.rules().rules {
      for source in rule.definition.sources where source.document == "eyfs" {
        let isSplit = source.edition.map(split.contains) ?? true
        #expect(!isSplit || !(source.place ?? "").contains("paragraph"), "\(rule.id)")
      }
    }
    let alone = "organisation: {kind: childminder}\nleads: []\n"
    try expectNothing("lead/none-named", in: SmallReturn(fragment: alone, setting: "early_years"))
    try expectFailure("lead/none-named", in: SmallReturn(fragment: "leads: []\n", setting: "early_years"))
  }

  @Test("T20: a trust's policies serve its schools, and each school still has its own lead and return")
  func groups() throws {
    let shared = """
      organisation: {group: solent-learning-trust}
      policies:
        - {key: whistleblowing, status: approved, applies_to: [all]}
      leads: []

      """
    let missing = try SmallReturn(fragment: shared).findings(of: "policy/missing")
    #expect(!missing.isEmpty && missing.allSatisfy { !$0.message.contains("whistleblowing") })
    #expect(missing.flatMap(\.related).allSatisfy { !$0.label.contains("whistleblowing") })
    try expectFailure("lead/none-named", in: SmallReturn(fragment: shared))
  }

  @Test("T22: not applicable is said with its reason, or found")
  func notApplicable() throws {
    try expectFailure("return/not-applicable-without-reason", in: answer("rating: not_applicable"))
    try expectFailure("return/not-applicable-without-reason", in: answer("rating: not_applicable, reason: ' '"))
  }

  @Test("T22: what is not applicable is counted where ratings are counted")
  func notApplicableCounted() async throws {
    let report = try await Self.report(of: "clean-school.yaml")
    let standards = StandardSupport.standards(of: report.files[0].supported, scale: report.ratingScale)
    let commissioning = try #require(standards.first { $0.number == 12 })
    #expect(commissioning.claimed.contains { $0.rating == "not_applicable" && $0.count == 2 })
    let text = TextReporter.render(report, style: TextStyle(hasColour: false, width: nil))
    #expect(text.contains(/1 good, 1 requires .*improvement, 2 not .*applicable/.dotMatchesNewlines()))
    #expect(HTMLReporter.render(report).contains("2 not applicable"))
    #expect(JSONReporter.render(report).contains("\"not_applicable\""))
  }

  @Test("T23: a rating is no number, so no average of ratings can be written")
  func averages() throws {
    let pack = """
      compact_audit_rules: 1
      rules:
        - id: test/average
          title: an average
          duty: tool
          severity: info
          sources: [{document: local_procedures, verified: true}]
          settings: [education]
          status: stable
          why: Nobody should.
          require: answers[0].rating + answers[1].rating > 4
          message: an average
          help: none
          examples: []
      """
    let rules = try #require(BuiltInRuleSet.load(adding: [SourceText(path: "pack.yaml", pack)]).rules)
    #expect(!rules.rules.contains { $0.id == "test/average" })
    #expect(rules.brokenRules == ["test/average"])
    let problems = rules.problems.flatMap(\.findings).filter { $0.rule.hasPrefix("rules/") }
    #expect(!problems.isEmpty)
  }

  @Test("T24: Royal Assent is no commencement: what is not in force is a draft that does not run")
  func notCommenced() throws {
    let uncommenced: Set = ["crime_and_policing_act_2026", "childrens_wellbeing_act_2026"]
    for rule in try SmallReturn.rules().rules {
      #expect(rule.definition.sources.allSatisfy { !uncommenced.contains($0.document) }, "\(rule.id)")
    }
    let draft = "allegation/child-sex-offence-not-reported"
    #expect(!SmallReturn.hasRule(draft))
    #expect(BuiltInRuleSet.files.contains { $0.path.hasSuffix("\(draft).yaml") }, "it is written all the same")
    let suspected = allegation("received_on: 2026-04-02, child_sex_offence_suspected: true")
    #expect(try suspected.findings(of: draft).isEmpty)
  }

  @Test(
    "T26: every report says that it is no proof of safety, of a clean return and of another",
    arguments: ["clean-school.yaml", "school-to-mend.yaml"])
  func noProof(sample: String) async throws {
    #expect(RunSummary.caution.hasPrefix("This is not proof of safety"))
    let report = try await Self.report(of: sample)
    let style = TextStyle(hasColour: false, width: nil)
    for text in [
      TextReporter.render(report, style: style), JSONReporter.render(report), HTMLReporter.render(report),
    ] {
      #expect(text.contains(RunSummary.caution))
      #expect(!text.lowercased().contains("compliant"), "nothing calls a return compliant")
    }
  }

  /// What a run says of a sample.
  private static func report(of sample: String) async throws -> RunReport {
    let rules = try SmallReturn.rules()
    let day = try #require(SampleTests.asOf)
    let run = CheckRun(width: 1, redaction: Redaction())
    let checked = await run.run(FileDiscovery([SampleTests.folder.appending(path: sample).path]).files) {
      FileCheck(rules: rules, asOf: day)
    }
    var report = RunReport(version: "0", asOf: "2026-11-23")
    report.rules = rules.rules.map(RuleDescriptor.init)
    report.ratingScale = rules.claims?.scale ?? RatingScale()
    report.files = checked.reports
    return report
  }

  @Test("T27: complaints are no whistleblowing, and volunteers and apprentices count among those it protects")
  func whistleblowing() throws {
    func held(_ key: String) throws -> Bool {
      let fragment = "policies:\n  - {key: \(key), status: approved}\n"
      let found = try SmallReturn(fragment: fragment, setting: "early_years").findings(of: "policy/missing")
      let places = found.map(\.message) + found.flatMap(\.related).map(\.label) + found.compactMap(\.label)
      return !places.contains { $0.contains("whistleblowing") }
    }
    #expect(try held("whistleblowing"))
    #expect(try !held("complaints"))
    #expect(try !held("grievance"))
    let duty = try #require(try DutyTable.read().first { $0.id == "D-21" })
    #expect(duty.title.contains("volunteers and apprentices"))
  }

  @Test("T28: an inspector's word has its date, and is no rating of this scale")
  func inspections() throws {
    let undated = SmallReturn(
      fragment: """
        answers:
          - {criterion: "5.3", rating: outstanding, reviewed_on: 2026-09-28, evidence: [{ref: E-1}]}
        evidence:
          - {id: E-1, kind: inspection, title: Inspection, location: office, shows: practice, judgement: outstanding}

        """)
    let found = try undated.findings(of: "evidence/out-of-cycle")
    #expect(!found.isEmpty, "an inspection without its date supports nothing")
    let framework = try #require(BuiltInRuleSet.files.first { $0.path.hasSuffix("tables/editions.yaml") })
    #expect(String(decoding: framework.bytes, as: UTF8.self).contains("in_force_from: 2025-11-10"))
  }

  @Test("T29: one commissioned holiday scheme needs the full audit")
  func commissionedClub() throws {
    let club = "organisation: {kind: sports_club, employees: 0, commissioned: "
    try expectFailure(Self.variation, in: SmallReturn(fragment: club + "true}\n", setting: "small_voluntary"))
    try expectNothing(Self.variation, in: SmallReturn(fragment: club + "false}\n", setting: "small_voluntary"))
  }

  @Test("T31: a return of 2015 has eleven standards")
  func elevenStandards() throws {
    func unanswered(_ day: String) throws -> [String] {
      let small = SmallReturn(fragment: "audit: {completed_on: \(day)}\nanswers: []\n", asOf: day)
      let found = try small.findings(of: "return/criterion-unanswered")
      return found.map(\.message) + found.flatMap(\.related).map(\.label)
    }
    #expect(try unanswered("2026-10-02").contains { $0.contains("12.") })
    #expect(try !unanswered("2015-06-01").contains { $0.contains("12.") })
  }

  @Test("each trap from T1 to T32 has a test that is named after it")
  func complete() throws {
    let folder = Repository.root.appending(path: "Tests")
    var text = try ChangedReturn.all().map { "\"\($0.name)\n" }.joined()
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "RunnerTests").path) {
      guard name.hasSuffix(".swift") else { continue }
      text += try String(contentsOf: folder.appending(path: "RunnerTests/\(name)"), encoding: .utf8)
    }
    let missing = (1...32).filter { !text.contains("\"T\($0): ") }
    #expect(missing == [])
  }

  @Test("T32: another nation's organisation is told that this is England's law")
  func nations() throws {
    for nation in ["wales", "scotland", "northern_ireland"] {
      let found = try SmallReturn(fragment: "organisation: {nation: \(nation)}\n").findings()
      #expect(found.contains { $0.message.contains("England") && $0.severity == .error }, "\(nation)")
    }
  }
}
