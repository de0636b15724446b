package import SourceText

/// One thing that a file's reader is told: a rule that does not hold, could not be tested or is pending, or a structural
/// fault. Met results are counted and never become findings.
package struct Finding: Sendable {
  /// The rule's or the fault's id: `evidence/only-policy`, `schema/unknown-value`.
  package var rule: String
  /// How much it weighs.
  package var severity: Severity
  /// What came of it; structural faults are `notMet`.
  package var outcome: Outcome
  /// The key or value at fault; of width 0 where something would stand.
  package var span: SourceSpan
  /// What the primary span is told in the excerpt; `nil` for a bare underline.
  package var label: String?
  /// What is wrong, in one sentence without a final stop.
  package var message: String
  /// The act that mends it; `nil` where none is known.
  package var help: String?
  /// How binding the expectation is; `nil` for structural faults.
  package var duty: Duty?
  /// The duty's sources, in words fit for print: `Working Together to Safeguard Children 2026 (not verified)`.
  package var sources: [String]
  /// Places that explain it, at most three after those the rule names.
  package var related: [RelatedPlace]
  /// The highest rating that the criterion can claim on what was supplied; `nil` where the rule says nothing of it.
  package var supports: String?
  /// The reviewer's question; `nil` where the rule has none.
  package var ask: String?
  /// Whether the return is not ready to submit while this stands.
  package var blocksSubmission: Bool
  /// Whether the failure is admitted and acted upon: shown as information, and counted for the reviewer all the same.
  package var isAcknowledged: Bool
  /// The criterion's number in this return, for `--standard`, or the standard's where it is told of several criteria of
  /// one; `nil` where the finding belongs to none.
  package var criterion: String?
  /// Texts of the file that the message, the help or the label quote and that are no names, dates or ids: left out with
  /// all free text, be they of one word.
  package var quotations: [String] = []
  /// Whether it is told of several results, whose places are the related ones.
  package var isRolledUp = false
  /// The numbers of the criteria that it is told of where it is told of several; empty else.
  package var criteria: [String] = []
  /// Blank stubs that the tool can write for it; `nil` for none.
  package var fix: Fix?
  /// What it is about, by names that outlive its lines: see `LogicalPath`; `nil` until that is looked up, and for files that
  /// are read by no schema.
  package var logicalPath: String?

  /// A finding from its parts.
  package init(
    rule: String, severity: Severity, outcome: Outcome = .notMet, span: SourceSpan, label: String? = nil,
    message: String, help: String? = nil, duty: Duty? = nil, sources: [String] = [], related: [RelatedPlace] = [],
    supports: String? = nil, ask: String? = nil, blocksSubmission: Bool = false, isAcknowledged: Bool = false,
    criterion: String? = nil, fix: Fix? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.outcome = outcome
    self.span = span
    self.label = label
    self.message = message
    self.help = help
    self.duty = duty
    self.sources = sources
    self.related = related
    self.supports = supports
    self.ask = ask
    self.blocksSubmission = blocksSubmission
    self.isAcknowledged = isAcknowledged
    self.criterion = criterion
    self.fix = fix
  }
}

/// A second place that explains a finding.
package struct RelatedPlace: Sendable, Hashable {
  /// The place.
  package var span: SourceSpan
  /// What it is told in the excerpt.
  package var label: String
  /// Where it stands in another file than the finding: that file's number among those checked together; `nil` for the
  /// finding's own.
  package var file: Int?

  /// A place and its label.
  package init(span: SourceSpan, label: String, file: Int? = nil) {
    self.span = span
    self.label = label
    self.file = file
  }
}

extension Finding {
  /// The one order of findings in a file: start, end, rule id, message.
  package static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    (left.span.start, left.span.end, left.rule, left.message)
      < (right.span.start, right.span.end, right.rule, right.message)
  }
}
