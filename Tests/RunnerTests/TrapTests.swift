import Facts
import Findings
import RuleSets
import Runner
import SourceText
import Testing

// What people who know the field get wrong, one test a trap, by its number. Those of clocks, removals and records stand
// here; those of scales, documents and settings in `TrapTests+Settings.swift`.

/// Expects that a rule fails in a return, and nothing else of it.
func expectFailure(
  _ rule: String, _ severity: Severity = .error, in small: SmallReturn,
  location: SourceLocation = #_sourceLocation
) throws {
  let found = try small.findings(of: rule)
  #expect(
    !found.isEmpty && found.allSatisfy { $0.outcome == .notMet && $0.severity == severity },
    "\(rule): \(found.map { "\($0.outcome.rawValue) \($0.severity.rawValue)" })", sourceLocation: location)
}

/// Expects that a rule finds nothing in a return.
func expectNothing(
  _ rule: String, in small: SmallReturn, location: SourceLocation = #_sourceLocation
) throws {
  let found = try small.findings(of: rule)
  #expect(SmallReturn.hasRule(rule), "there is no rule \(rule)", sourceLocation: location)
  #expect(found.map(\.message) == [], sourceLocation: location)
}

/// A return with one record of an allegation of harm.
func allegation(_ fields: String, setting: String = "education", pack: String? = nil) -> SmallReturn {
  SmallReturn(
    fragment: "allegations:\n  - {id: A, kind: allegation, limbs: [harmed_child], \(fields)}\n", setting: setting,
    pack: pack)
}

@Suite("Traps of clocks and records")
struct ClockTrapTests {
  static let late = "allegation/designated-officer-late"
  static let notInformed = "allegation/designated-officer-not-informed"
  static let referral = "allegation/dbs-referral-missing"

  @Test("T1: the source page's slips stand in no rule")
  func sourcePage() throws {
    let slips = ["allegations that to an", "would have, had the person", "may related", "offence o fail"]
    for file in BuiltInRuleSet.files {
      let text = String(decoding: file.bytes, as: UTF8.self).lowercased()
      for slip in slips { #expect(!text.contains(slip), "\(file.path) says “\(slip)”") }
    }
  }

  @Test(
    "T1: an authority's own duties bind the authority alone",
    arguments: [
      ("early_years", "nursery", false), ("early_years", "childminder", false),
      ("education", "maintained_school", false), ("agency", "health", false), ("small_voluntary", "charity", false),
      ("agency", "local_authority", true),
    ])
  func authority(setting: String, kind: String, isAuthority: Bool) throws {
    let tables = try SmallReturn.rules().tables
    let own = tables.rows(of: "criteria").filter { row in
      let kinds = tables.value(row, "only_kinds")
      return kinds.kind == .list && tables.facts.items(of: kinds).compactMap { tables.text($0) } == ["local_authority"]
    }
    #expect(own.count == 3)
    let asked = SmallReturn(fragment: "organisation: {kind: \(kind)}\nanswers: []\n", setting: setting)
    let unanswered = try asked.findings(of: "return/criterion-unanswered")
    #expect(!unanswered.isEmpty)
    let said = unanswered.map(\.message) + unanswered.flatMap(\.related).map(\.label) + unanswered.compactMap(\.label)
    for row in own {
      let number = try #require(tables.number(ofCriterion: row, setting: "agency"))
      let isAsked = said.contains { $0.contains(number) }
      #expect(isAsked == isAuthority, "\(number) of \(kind)")
      let answer = "organisation: {kind: \(kind)}\nanswers: [{criterion: \"\(number)\", rating: good}]\n"
      let unknown = try SmallReturn(fragment: answer, setting: setting).findings(of: "return/unknown-criterion")
      #expect(unknown.isEmpty == isAuthority, "\(number) of \(kind)")
    }
  }

  @Test(
    "T9: one working day is not 24 hours, and only bank holidays of England and Wales and weekends are none",
    arguments: [
      ("2026-11-20", "2026-11-23", "2026-11-24", "a Friday evening"),
      ("2026-10-26", "2026-10-27", "2026-10-28", "half-term"),
      ("2026-08-03", "2026-08-04", "2026-08-05", "the summer holidays"),
      ("2026-04-02", "2026-04-07", "2026-04-08", "Easter"),
      ("2023-05-05", "2023-05-09", "2023-05-10", "the Coronation, once"),
      ("2022-09-16", "2022-09-20", "2022-09-21", "the State Funeral, once"),
      ("2024-12-24", "2024-12-27", "2024-12-30", "Christmas"),
      ("2020-11-27", "2020-11-30", "2020-12-01", "St Andrew's Day is a holiday of Scotland alone"),
      ("2026-01-01", "2026-01-02", "2026-01-05", "2 January is a holiday of Scotland alone"),
      ("2026-03-16", "2026-03-17", "2026-03-18", "St Patrick's Day is a holiday of Northern Ireland alone"),
    ])
  func workingDay(received: String, lastDay: String, dayAfter: String, name: String) throws {
    let told = "received_on: \(received), designated_officer_informed_on: "
    try expectNothing(Self.late, in: allegation(told + lastDay))
    try expectFailure(Self.late, in: allegation(told + dayAfter))
  }

  @Test("T9: past the last year of the table nothing is computed")
  func pastTheTable() throws {
    var small = allegation("received_on: 2029-04-02, designated_officer_informed_on: 2029-04-09")
    small.asOf = "2029-05-01"
    let found = try small.findings(of: Self.late)
    #expect(found.map(\.outcome) == [.untestable])
  }

  @Test("T9: a Saturday is read in two ways, and a partnership chooses")
  func readings() throws {
    let readingB = "compact_audit_table: 1\ntable: parameters\nvalues: {working_day_reading: B}\n"
    let saturday = "received_on: 2026-11-21, designated_officer_informed_on: "
    var tuesday = allegation(saturday + "2026-11-24")
    tuesday.asOf = "2026-11-30"
    try expectFailure(Self.late, in: tuesday)
    tuesday.pack = readingB
    try expectNothing(Self.late, in: tuesday)
    var wednesday = allegation(saturday + "2026-11-25", pack: readingB)
    wednesday.asOf = "2026-11-30"
    try expectFailure(Self.late, in: wednesday)
    var waiting = allegation("received_on: 2026-11-21")
    waiting.asOf = "2026-11-24"
    try expectFailure(Self.notInformed, in: waiting)
    waiting.pack = readingB
    #expect(try waiting.findings(of: Self.notInformed).allSatisfy { $0.outcome == .pending })
  }

  @Test("T10: the clock starts at the employer's attention, before the lead or the head knows")
  func attention() throws {
    let knewLater = "received_on: 2026-09-21, senior_manager_informed_on: 2026-09-23, "
    try expectFailure(Self.late, in: allegation(knewLater + "designated_officer_informed_on: 2026-09-23"))
    let madeEarlier = "made_on: 2026-09-01, received_on: 2026-09-21, "
    try expectNothing(Self.late, in: allegation(madeEarlier + "designated_officer_informed_on: 2026-09-22"))
    let moved = "received_on: 2026-09-23, senior_manager_informed_on: 2026-09-21, "
    try expectFailure(
      "allegation/managed-before-received", in: allegation(moved + "designated_officer_informed_on: 2026-09-23"))
  }

  @Test("T11: the regulator's 14 days are calendar days from the making, on a record with another clock")
  func twoClocks() throws {
    let regulator = "allegation/regulator-late"
    let record = "made_on: 2026-04-01, received_on: 2026-04-10, "
    func small(_ officer: String, _ told: String) -> SmallReturn {
      allegation(
        record + "designated_officer_informed_on: \(officer), regulator_notified_on: \(told)", setting: "early_years")
    }
    // Received on a Friday after Easter: the officer's day ends on Monday, the regulator's fourteen on Wednesday.
    let bothKept = small("2026-04-13", "2026-04-15")
    try expectNothing(Self.late, in: bothKept)
    try expectNothing(regulator, in: bothKept)
    let officerLate = small("2026-04-14", "2026-04-15")
    try expectFailure(Self.late, in: officerLate)
    try expectNothing(regulator, in: officerLate)
    let regulatorLate = small("2026-04-13", "2026-04-16")
    try expectNothing(Self.late, in: regulatorLate)
    try expectFailure(regulator, in: regulatorLate)
  }

  @Test(
    "T12: the referral survives a resignation, and neither a suspension, days, the officer nor a regulator decide",
    arguments: [
      ("removal: resigned, would_have_been_removed: true, removal_reason: harm", true),
      ("removal: retired, would_have_been_removed: true, removal_reason: harm", true),
      ("removal: redeployed, removal_reason: risk_of_harm", true),
      ("removal: dismissed, removal_reason: harm, designated_officer_informed_on: 2026-04-02", true),
      ("removal: dismissed, removal_reason: harm, regulator_notified_on: 2026-06-20", true),
      ("removal: suspended", false),
      ("removal: dismissed, removal_reason: harm, removed_on: 2025-01-10, dbs_referred_on: 2026-06-20", false),
    ])
  func barring(fields: String, isDue: Bool) throws {
    let small = allegation("received_on: 2026-04-02, in_regulated_activity: true, " + fields)
    if isDue { try expectFailure(Self.referral, in: small) } else { try expectNothing(Self.referral, in: small) }
  }

  @Test("T13: not everybody works in regulated activity, nor does every organisation provide it")
  func regulatedActivity() throws {
    let removed = "received_on: 2026-04-02, removal: dismissed, removal_reason: harm, in_regulated_activity: "
    try expectNothing(Self.referral, in: allegation(removed + "false"))
    var lobby = allegation(removed + "true", setting: "small_voluntary")
    try expectFailure(Self.referral, in: lobby)
    lobby = SmallReturn(
      fragment: "organisation: {regulated_activity_provider: false}\n" + lobby.fragment, setting: "small_voluntary")
    try expectNothing(Self.referral, in: lobby)
  }

  @Test("T21: months are calendar months, and a date that can be read in two ways is refused")
  func dates() throws {
    let review = "policies:\n  - {key: child_protection, status: approved, approved_on: 2024-02-29, review_due: "
    try expectNothing("policy/review-period-too-long", in: SmallReturn(fragment: review + "2025-02-28}\n"))
    try expectFailure("policy/review-period-too-long", in: SmallReturn(fragment: review + "2025-03-01}\n"))
    let training = "leads:\n  - {role: designated_safeguarding_lead, name: A. Sample, trained_on: "
    try expectNothing("lead/training-lapsed", in: SmallReturn(fragment: training + "2024-10-02}\n"))
    try expectFailure("lead/training-lapsed", in: SmallReturn(fragment: training + "2024-10-01}\n"))
    try expectFailure("schema/ambiguous-date", in: allegation("received_on: 03/04/26"))
  }

  @Test("T25: a record of an allegation has no field for anybody's name")
  func names() throws {
    for field in ["name", "subject_name", "child"] {
      try expectFailure("schema/unknown-key", in: allegation("\(field): J. Smith"))
    }
    let number = try SmallReturn(
      fragment: "answers:\n  - {criterion: \"7.4\", rating: good, summary: Pupil 943 476 5919 told us.}\n"
    ).findings(of: "privacy/personal-data")
    #expect(number.count == 1)
    #expect(number.allSatisfy { !$0.message.contains("943") })
  }

  @Test("T30: silence is no proof, and no fault")
  func silence() throws {
    let none = try SmallReturn(fragment: "allegations: []\n").findings()
    #expect(none.filter { $0.rule.hasPrefix("allegation/") && $0.severity > .info }.map(\.message) == [])
    try expectNothing("return/section-not-recorded", in: SmallReturn(fragment: "allegations: []\n"))
    try expectFailure("return/section-not-recorded", in: SmallReturn(fragment: "allegations:\n"))
  }
}
