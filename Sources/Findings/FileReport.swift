package import SourceText

/// One file's findings as they leave: located, masked, without the file.
///
/// The one look back at a file's text. Everything that a reporter prints of a file stands here and has passed a
/// `Redaction`.
package struct FileReport: Sendable {
  /// The path, masked.
  package var path: String
  /// What the file is: `return`, `records`, `policy` or `other`.
  package var kind: String
  /// What headings call the organisation, masked; `nil` where nothing harmless is known.
  package var organisation: String?
  /// Whether the file could not be read or parsed at all.
  package var isUnreadable: Bool
  /// Located findings in their one order.
  package var findings: [LocatedFinding]
  /// What came of each rule; of files that were checked together with the first of them.
  package var outcomes: [RuleOutcomes]
  /// Ratings beside what supports them.
  package var supported: [SupportedRating]
  /// What was at hand beside the return, in words as rules have them.
  package var inputs: Set<String>
  /// Paths, masked, of the other files that it was checked together with; empty for a file that was checked alone.
  package var checkedWith: [String] = []
  /// Of a return: the findings in its records files that keep it from being submitted.
  package var heldBackElsewhere: [LocatedFinding] = []

  /// Findings of a file past this number carry no excerpt: a hostile file must not fill the memory.
  static let excerptLimit = 500
  /// Places of a finding past this number are told without an excerpt.
  package static let placeLimit = 8

  /// The most characters of an organisation's name that headings show.
  private static let nameLimit = 200

  /// Locates a checked file's findings in its text.
  ///
  /// Complexity: O(bytes) once where there are findings, then O(log lines) and a window of a line each.
  package init(_ file: CheckedFile, source: SourceText, redaction: Redaction, hashesLines: Bool = false) {
    let redaction = redaction.hiding(masked: [(file, source)])
    let text = LocatedText(file, source, redaction)
    self.init(file, number: 0, texts: [text], redaction: redaction)
    if hashesLines { hashLines(of: source) }
  }

  /// Gives each finding the fingerprint of its line.
  private mutating func hashLines(of source: SourceText) {
    let hashes = LineHashes.of(source, lines: Set(findings.map(\.start.line)))
    for index in findings.indices { findings[index].lineHash = hashes[findings[index].start.line] }
  }

  /// Locates the findings of files that were checked together; a report a file, in their order.
  ///
  /// With `hashesLines` each finding has the fingerprint of its line, which costs a look at the whole file more.
  /// Complexity: as for each alone.
  package static func reports(
    of document: CheckedDocument, redaction: Redaction, hashesLines: Bool = false
  ) -> [FileReport] {
    let redaction = redaction.hiding(masked: Array(zip(document.files, document.sources)))
    let texts = document.sources.enumerated().map { number, source in
      LocatedText(number < document.files.count ? document.files[number] : nil, source, redaction)
    }
    var reports = document.files.enumerated().map { number, file in
      FileReport(file, number: number, texts: texts, redaction: redaction)
    }
    if hashesLines { for number in reports.indices { reports[number].hashLines(of: document.sources[number]) } }
    guard reports.count > 1 else { return reports }
    for number in reports.indices {
      reports[number].checkedWith = reports.indices.filter { $0 != number }.map { reports[$0].path }
    }
    reports[0].heldBackElsewhere = reports.dropFirst().flatMap { $0.findings.filter(\.keepsFromSubmitting) }
    return reports
  }

  private init(_ file: CheckedFile, number: Int, texts: [LocatedText], redaction: Redaction) {
    path = redaction.safe(file.path)
    kind = file.kind
    organisation = file.organisation.map { redaction.safe(String($0.prefix(Self.nameLimit))) }
    isUnreadable = file.isUnreadable
    outcomes = file.outcomes
    supported = file.supported
    inputs = file.inputs
    findings = file.findings.enumerated().map { position, finding in
      Self.locate(
        finding, in: number, of: texts, redaction: redaction,
        isShown: redaction.showsText && position < Self.excerptLimit)
    }
    countOccurrences()
  }

  /// Tells apart findings of one rule at one logical path.
  private mutating func countOccurrences() {
    var counts: [String: Int] = [:]
    for index in findings.indices {
      let count = counts["\(findings[index].rule) \(findings[index].logicalPath)", default: 0] + 1
      counts["\(findings[index].rule) \(findings[index].logicalPath)"] = count
      findings[index].occurrence = count
    }
  }

  /// A file that could not be read: one finding without an excerpt at its start.
  package init(unreadable path: String, message: String, help: String?, rule: String, redaction: Redaction) {
    let file = CheckedFile(path: path)
    let source = SourceText(path: path, bytes: [])
    self.init(file, source: source, redaction: redaction)
    isUnreadable = true
    findings = [
      Self.locate(
        Finding(rule: rule, severity: .error, span: SourceSpan(at: 0), message: message, help: help),
        in: 0, of: [LocatedText(file, source, redaction)], redaction: redaction, isShown: false)
    ]
  }

  private static func locate(
    _ finding: Finding, in number: Int, of texts: [LocatedText], redaction: Redaction, isShown: Bool
  ) -> LocatedFinding {
    let own = texts[number]
    func message(_ text: String) -> String { redaction.message(text, quoting: finding.quotations) }
    let label = finding.label.map(message)
    let related = finding.related.map { place in
      RelatedPlace(
        span: place.span, label: redaction.message(place.label), file: place.file == number ? nil : place.file)
    }
    // A finding that is told of many shows one of its places and names the others.
    let shown = related.prefix(finding.isRolledUp ? 0 : placeLimit)
    return LocatedFinding(
      rule: finding.rule, severity: finding.severity, outcome: finding.outcome,
      start: own.index.position(at: finding.span.start), end: own.index.position(at: finding.span.end), label: label,
      message: message(finding.message), help: finding.help.map(message), duty: finding.duty,
      sources: finding.sources.map(redaction.safe),
      related: related.map { place in
        let text = place.file.map { texts[$0] } ?? own
        return LocatedPlace(
          start: text.index.position(at: place.span.start), end: text.index.position(at: place.span.end),
          label: place.label, path: place.file == nil ? nil : text.path)
      },
      supports: finding.supports.map(redaction.safe), ask: finding.ask.map(redaction.message),
      blocksSubmission: finding.blocksSubmission, isAcknowledged: finding.isAcknowledged,
      criterion: finding.criterion.map(redaction.safe), isRolledUp: finding.isRolledUp,
      criteria: finding.criteria.map(redaction.safe),
      logicalPath: LogicalPath.masked(finding.logicalPath ?? "", by: redaction),
      fix: finding.fix.map { LocatedFix(isSafe: $0.isSafe, edits: $0.edits.map { redaction.message($0.words) }) },
      excerpt: isShown
        ? own.builder.excerpt(
          primary: finding.span, label: label,
          related: shown.filter { $0.file == nil }.map { (span: $0.span, label: $0.label) })
        : nil,
      otherExcerpts: isShown ? otherExcerpts(shown, of: texts) : [])
  }

  /// An excerpt of each other file that places stand in, in order of the files.
  private static func otherExcerpts(_ places: ArraySlice<RelatedPlace>, of texts: [LocatedText]) -> [OtherExcerpt] {
    Set(places.compactMap(\.file)).sorted().map { file in
      let marks = places.filter { $0.file == file }.map { (span: $0.span, label: Optional($0.label)) }
      return OtherExcerpt(
        path: texts[file].path,
        start: texts[file].index.position(at: marks.map(\.span.start).min() ?? 0),
        excerpt: texts[file].builder.excerpt(of: marks))
    }
  }
}

/// A file's text with its lines, and with what of it is hidden; both are found once they are asked for.
private final class LocatedText {
  let path: String
  private let source: SourceText
  private let maskedSpans: [SourceSpan]
  private let redaction: Redaction

  init(_ file: CheckedFile?, _ source: SourceText, _ redaction: Redaction) {
    path = redaction.safe(file?.path ?? source.path)
    self.source = source
    maskedSpans = file?.maskedSpans ?? []
    self.redaction = redaction
  }

  private(set) lazy var index = LineIndex(source)

  private(set) lazy var builder = ExcerptBuilder(
    text: source, index: index,
    hidden: redaction.showsText ? Redaction.hiddenRanges(in: source, lines: index, adding: maskedSpans) : [],
    redaction: redaction)
}

extension Redaction {
  /// The same, which hides besides what rules that mask have matched in any of the files, as written and as it reads.
  fileprivate func hiding(masked files: [(file: CheckedFile, source: SourceText)]) -> Redaction {
    hiding(
      files.flatMap { file, source in
        file.maskedTexts + file.maskedSpans.map { String(decoding: source.slice($0), as: UTF8.self) }
      })
  }
}
