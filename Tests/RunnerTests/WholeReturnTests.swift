import CivilDates
import Findings
import Foundation
import RuleSets
import Runner
import SourceText
import Testing

/// One thing changed in a return that is otherwise good: what is found is that thing, and nothing besides.
@Suite("One fault in a whole return")
struct WholeReturnTests {
  /// A change of a clean sample, and the findings that it brings, each once, in the order of their ids.
  struct Change: Sendable, CustomTestStringConvertible {
    let name: String
    let sample: String
    let text: String
    let with: String
    let brings: [String]

    var testDescription: String { name }

    init(_ name: String, in sample: String, _ text: String, _ with: String, brings: String...) {
      (self.name, self.sample, self.text, self.with, self.brings) = (name, sample, text, with, brings)
    }
  }

  static let rules = BuiltInRuleSet.load().rules
  static let samples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Samples")

  static let leads = [
    Change(
      "the senior lead of an agency has another role", in: "health-trust", "role: senior_lead", "role: governor_link",
      brings: "lead/no-senior-lead"),
    Change(
      "nobody stands in for the lead of a nursery", in: "nursery", "role: deputy", "role: governor_link",
      brings: "lead/no-deputy"),
    Change(
      "the lead of a nursery is their own deputy", in: "nursery", "name: S. Bright", "name: K. Lindqvist",
      brings: "lead/no-deputy"),
    Change(
      "a school's lead leaves the leadership team", in: "school",
      "post: Deputy headteacher\n    on_leadership_team: true",
      "post: Deputy headteacher\n    on_leadership_team: false", brings: "lead/not-on-leadership-team"),
    Change(
      "the named professional has no supervision", in: "health-trust", "    supervision_last_on: 2026-08-19\n", "",
      brings: "lead/not-resourced"),
    Change(
      "nothing says whether the lead has support", in: "nursery", "    support: true\n", "",
      brings: "lead/support-not-recorded"),
    Change(
      "a vacancy in the place of a name", in: "football-club", "name: T. Halloran", "name: vacant",
      brings: "lead/placeholder-name"),
    Change(
      "the welfare officer leaves", in: "football-club", "name: T. Halloran", "name:", brings: "lead/none-named"),
  ]

  static let training = [
    Change(
      "a club has trained nobody", in: "football-club",
      "\n  - {topic: safeguarding, audience: all_staff, held_on: 2026-01-20, reached: 27, population: 27}", " []",
      brings: "training/none-recorded"),
    Change(
      "a school has trained nobody", in: "school", "{topic: safeguarding, audience: all_staff,",
      "{topic: behaviour, audience: all_staff,", brings: "training/none-recorded"),
    Change(
      "a nursery has trained nobody", in: "nursery", "{topic: safeguarding, audience: all_staff,",
      "{topic: behaviour, audience: all_staff,", brings: "training/none-recorded"),
    Change(
      "a school's last update is of the year before", in: "school",
      "{topic: safeguarding, audience: all_staff, held_on: 2026-09-03",
      "{topic: safeguarding, audience: all_staff, held_on: 2025-09-03", brings: "training/annual-update-lapsed"),
    Change(
      "a nursery trained before Annex C", in: "nursery", "audience: all_staff, held_on: 2026-09-07",
      "audience: all_staff, meets_current_criteria: false, held_on: 2025-07-07",
      brings: "training/eyfs-renewal-lapsed"),
    Change(
      "a nursery without first aiders", in: "nursery", "topic: paediatric_first_aid", "topic: first_aid",
      brings: "training/no-first-aider"),
    Change(
      "certificates that have run out", in: "nursery", "held_on: 2026-03-21", "held_on: 2023-03-21",
      brings: "training/first-aid-lapsed"),
    Change(
      "volunteers and apprentices are not counted", in: "nursery",
      "held_on: 2026-09-07, reached: 24, population: 24", "held_on: 2026-09-07, reached: 19, population: 19",
      brings: "training/not-everyone-counted"),
  ]

  /// The traps of the domain that a change of a return can show, by their numbers.
  static let traps = [
    Change(
      "T15: a nursery asks about households", in: "nursery", "asks_about_household_members: false",
      "asks_about_household_members: true", brings: "recruitment/disqualification-by-association"),
    Change(
      "T17: an academy is bound by section 157", in: "school", "kind: maintained_school", "kind: academy",
      brings: "return/wrong-legal-basis"),
    Change(
      "T17: a maintained nursery school is no early years provider", in: "nursery", "kind: nursery",
      "kind: maintained_nursery_school", brings: "return/wrong-variation"),
    Change(
      "T18: a panel of a maintained school is a matter of law", in: "school",
      "held_on: 2026-07-02, trained_member: true", "held_on: 2026-07-02, trained_member: false",
      brings: "recruitment/panel-untrained"),
    Change(
      "T21: two calendar years, not 730 days", in: "nursery", "trained_on: 2026-06-11", "trained_on: 2024-10-02"),
    Change(
      "T21: and a day", in: "nursery", "trained_on: 2026-06-11", "trained_on: 2024-10-01",
      brings: "lead/training-lapsed"),
    Change(
      "T29: one commissioned scheme is enough", in: "football-club", "commissioned: false", "commissioned: true",
      brings: "return/wrong-variation"),
    Change(
      "T32: Wales", in: "school", "public_body: true", "public_body: true\n  nation: wales",
      brings: "return/other-nation"),
    Change(
      "a local authority answers for what is its alone", in: "health-trust", "kind: health", "kind: local_authority",
      brings: "lead/none-named", "return/criterion-unanswered", "return/criterion-unanswered",
      "return/criterion-unanswered"),
  ]

  @Test("brings this finding", arguments: leads + training + traps)
  func brings(change: Change) throws {
    let original = try text(change.sample)
    let changed = original.replacing(change.text, with: change.with, maxReplacements: 1)
    try #require(changed != original)
    var expected = try found(original) + change.brings
    expected.sort()
    #expect(try found(changed) == expected)
  }

  @Test("T31: a return of 2015 with eleven standards is accepted and said to be so")
  func elevenStandards() throws {
    let today = try text("health-trust")
    let start = try #require(today.range(of: "  # 12 "))
    let end = try #require(today.range(of: "\nevidence:\n"))
    let eleven = today.replacingCharacters(in: start.lowerBound..<end.lowerBound, with: "")
    #expect(try found(eleven).contains("return/criterion-unanswered"))
    let old = eleven.replacing("completed_on: 2026-10-02\n", with: "completed_on: 2015-11-20\n", maxReplacements: 1)
    let of2015 = try found(old)
    #expect(!of2015.contains("return/criterion-unanswered"))
    #expect(of2015.contains("return/eleven-standards"))
  }

  private func text(_ sample: String) throws -> String {
    try String(contentsOf: Self.samples.appending(path: "clean-\(sample).yaml"), encoding: .utf8)
  }

  /// The rules of the findings in a text, sorted.
  private func found(_ text: String) throws -> [String] {
    var check = FileCheck(
      rules: try #require(Self.rules), asOf: try #require(CivilDate(year: 2026, month: 11, day: 23)))
    return check.check(SourceText(path: "return.yaml", text)).findings.filter { $0.outcome != .pending }.map(\.rule)
      .sorted()
  }
}
