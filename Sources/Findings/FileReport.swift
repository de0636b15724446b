package import SourceText

/// One file's findings as they leave: located, masked, without the file.
///
/// The one look back at a file's text. Everything that a reporter prints of a file stands here and has passed a
/// `Redaction`.
package struct FileReport: Sendable {
  /// The path, masked.
  package var path: String
  /// What the file is: `return`, `records` or `other`.
  package var kind: String
  /// What headings call the organisation, masked; `nil` where nothing harmless is known.
  package var organisation: String?
  /// Whether the file could not be read or parsed at all.
  package var isUnreadable: Bool
  /// Located findings in their one order.
  package var findings: [LocatedFinding]
  /// What came of each rule.
  package var outcomes: [RuleOutcomes]
  /// Ratings beside what supports them.
  package var supported: [SupportedRating]

  /// Findings of a file past this number carry no excerpt: a hostile file must not fill the memory.
  static let excerptLimit = 500
  /// Places of a finding past this number are told without an excerpt.
  package static let placeLimit = 8

  /// Locates a checked file's findings in its text.
  ///
  /// Complexity: O(bytes) once where there are findings, then O(log lines) and a window of a line each.
  package init(_ file: CheckedFile, source: SourceText, redaction: Redaction) {
    path = redaction.safe(file.path)
    kind = file.kind
    organisation = file.organisation.map(redaction.safe)
    isUnreadable = file.isUnreadable
    outcomes = file.outcomes
    supported = file.supported
    guard !file.findings.isEmpty else {
      findings = []
      return
    }
    let index = LineIndex(source)
    let builder = ExcerptBuilder(
      text: source, index: index,
      hidden: redaction.showsText ? Redaction.hiddenRanges(in: source, lines: index, adding: file.maskedSpans) : [])
    findings = file.findings.enumerated().map { number, finding in
      Self.locate(
        finding, index: index, redaction: redaction,
        builder: redaction.showsText && number < Self.excerptLimit ? builder : nil)
    }
  }

  /// A file that could not be read: one finding without an excerpt at its start.
  package init(unreadable path: String, message: String, help: String?, rule: String, redaction: Redaction) {
    let file = CheckedFile(path: path)
    self.init(file, source: SourceText(path: path, bytes: []), redaction: redaction)
    isUnreadable = true
    findings = [
      Self.locate(
        Finding(rule: rule, severity: .error, span: SourceSpan(at: 0), message: message, help: help),
        index: LineIndex(SourceText(path: path, bytes: [])), redaction: redaction, builder: nil)
    ]
  }

  private static func locate(
    _ finding: Finding, index: LineIndex, redaction: Redaction, builder: ExcerptBuilder?
  ) -> LocatedFinding {
    let label = finding.label.map(redaction.message)
    let related = finding.related.map { (span: $0.span, label: redaction.message($0.label)) }
    return LocatedFinding(
      rule: finding.rule, severity: finding.severity, outcome: finding.outcome,
      start: index.position(at: finding.span.start), end: index.position(at: finding.span.end), label: label,
      message: redaction.message(finding.message), help: finding.help.map(redaction.message), duty: finding.duty,
      sources: finding.sources.map(redaction.safe),
      related: related.map {
        LocatedPlace(start: index.position(at: $0.span.start), end: index.position(at: $0.span.end), label: $0.label)
      },
      supports: finding.supports.map(redaction.safe), ask: finding.ask.map(redaction.message),
      blocksSubmission: finding.blocksSubmission, isAcknowledged: finding.isAcknowledged,
      criterion: finding.criterion.map(redaction.safe), isRolledUp: finding.isRolledUp,
      criteria: finding.criteria.map(redaction.safe),
      fix: finding.fix.map { LocatedFix(isSafe: $0.isSafe, edits: $0.edits.map { redaction.message($0.words) }) },
      excerpt: builder?.excerpt(
        primary: finding.span, label: label,
        related: related.prefix(finding.isRolledUp ? 0 : Self.placeLimit).map { (span: $0.span, label: $0.label) }))
  }
}
