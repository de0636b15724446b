package import Findings

/// A finding before its places are known in bytes.
package struct PlacedFinding: Sendable {
  /// The rule's index in the rule set.
  package var rule: Int
  /// What came of it.
  package var outcome: Outcome
  /// How much it weighs.
  package var severity: Severity
  /// How binding the expectation is; `nil` where the rule gives none that is known.
  package var duty: Duty?
  /// The highest rating that can be claimed; `nil` where the rule says nothing of it.
  package var supports: String?
  /// Whether the failure is admitted and acted upon.
  package var isAcknowledged = false
  /// Where it points.
  package var place: Place
  /// What the place is told; `nil` for a bare underline.
  package var label: String?
  /// What is wrong.
  package var message: String
  /// The act that mends it.
  package var help: String?
  /// The reviewer's question.
  package var ask: String?
  /// Places that explain it.
  package var related: [(place: Place, label: String)]
  /// Places on the path that decided it, where the rule names none that explain it; at most three.
  package var deciding: [(place: Place, label: String)] = []
  /// For an untestable result: every place that was asked for, first asked first.
  package var asked: [Place]
  /// The sources in force.
  package var sources: [String]
  /// The criterion's number in this return; `nil` where it belongs to none.
  package var criterion: String?
  /// Whether it is told of several results.
  package var isRolledUp = false
  /// The numbers of the criteria of results that are told as one; empty for a single one.
  package var criteria: [String] = []
  /// Blank stubs that the tool can write for it; `nil` for none.
  package var fix: Fix?
  /// What the rows of tables go by that the rule was looking at, outermost first; of results told as one those in common.
  package var rows: [String] = []
  /// The row of the criterion, where it belongs to one.
  var criterionRow: UInt32?
  /// The number of the case that holds; `nil` for the rule's own words.
  var degree: Int?
}

/// What came of all rules on one document.
package struct CheckResult: Sendable {
  /// The most findings that are listed for a document.
  package static let findingLimit = 1000
  /// Findings in the order in which the rules ran, at most `findingLimit`.
  package var findings: [PlacedFinding] = []
  /// Results after the limit that would have been findings.
  package var unlistedCount = 0
  /// The document's claims beside what supports them, in the order of its answers.
  package var supported: [SupportedRating] = []
  /// Per rule of the rule set, by index: how many results of each outcome; all zero where the rule matched nothing.
  package var counts: [OutcomeCounts]
}
