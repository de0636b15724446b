package import SourceText

/// What checking one file yields, in bytes: no lines, no masks, no text of the file.
package struct CheckedFile: Sendable {
  /// The path as the user gave it or as a folder was walked; `-` for standard input.
  package var path: String
  /// Sorted by `Finding.precedes`, without repeats.
  package var findings: [Finding] = []
  /// What came of each rule, in the rule set's order; empty where no rule could run.
  package var outcomes: [RuleOutcomes] = []
  /// Whether the file could not be parsed at all: the run ends with status 2.
  package var isUnreadable = false
  /// What the file is: `return`, `records`, `policy` or `other`.
  package var kind = "other"
  /// What headings call the organisation; `nil` where nothing harmless is known.
  package var organisation: String?
  /// Ratings beside what supports them; empty where nothing is known.
  package var supported: [SupportedRating] = []
  /// Spans whose text may leave in no form: what rules that mask have matched.
  package var maskedSpans: [SourceSpan] = []
  /// What was at hand beside the return, in words as rules have them.
  package var inputs: Set<String> = []
  /// What stands in those spans as it reads, where it is written otherwise (in escapes, over lines).
  package var maskedTexts: [String] = []

  /// A file about which nothing is known yet.
  package init(path: String) { self.path = path }

  /// The same with findings in their one order and without repeats. Complexity: O(n log n).
  package func sorted() -> CheckedFile {
    var result = self
    // Their places are sorted, since a finding is dear to move.
    let order = findings.indices.sorted { Finding.precedes(findings[$0], findings[$1]) }
    var kept: [Finding] = []
    kept.reserveCapacity(findings.count)
    for finding in order.lazy.map({ findings[$0] }) {
      if let last = kept.last, last.span == finding.span, last.rule == finding.rule, last.message == finding.message {
        continue
      }
      kept.append(finding)
    }
    result.findings = kept
    return result
  }
}

/// Files that were checked as one document: a return, the records that are kept apart from it.
package struct CheckedDocument: Sendable {
  /// What was found in each file, the return's first; outcomes are with the first alone.
  package var files: [CheckedFile]
  /// The files' texts, in the same order, and after them those that findings may lead to besides: the previous return's.
  package var sources: [SourceText]

  /// A document from its parts: at least one file, and a text for each.
  package init(files: [CheckedFile], sources: [SourceText]) {
    self.files = files
    self.sources = sources
  }
}
