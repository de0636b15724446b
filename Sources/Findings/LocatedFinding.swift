package import SourceText

/// A finding with lines, columns and one safe excerpt: nothing in it needs the file.
package struct LocatedFinding: Sendable {
  /// The rule's or the fault's id.
  package var rule: String
  /// How much it weighs.
  package var severity: Severity
  /// What came of it; structural faults are `notMet`.
  package var outcome: Outcome
  /// The first character at fault.
  package var start: SourcePosition
  /// The place after the last; equals `start` where something would stand.
  package var end: SourcePosition
  /// What the place is told; `nil` where nothing.
  package var label: String?
  /// What is wrong.
  package var message: String
  /// The act that mends it; `nil` where none is known.
  package var help: String?
  /// How binding the expectation is; `nil` for structural faults.
  package var duty: Duty?
  /// The duty's sources.
  package var sources: [String]
  /// Places that explain it.
  package var related: [LocatedPlace]
  /// The highest rating that can be claimed on what was supplied; `nil` where the rule says nothing of it.
  package var supports: String?
  /// The reviewer's question; `nil` where there is none.
  package var ask: String?
  /// Whether the return is not ready to submit while this stands.
  package var blocksSubmission: Bool
  /// Whether the failure is admitted and acted upon.
  package var isAcknowledged: Bool
  /// The criterion's number, or the standard's; `nil` where the finding belongs to none.
  package var criterion: String?
  /// Whether it is told of several results, whose places are the related ones.
  package var isRolledUp = false
  /// The numbers of the criteria that it is told of where it is told of several; empty else.
  package var criteria: [String] = []
  /// Of a file that belongs to several organisations: those that it was made for, masked; empty for all.
  package var organisations: [String] = []
  /// What it is about, by names that outlive its lines, masked: see `LogicalPath`; empty for a whole file.
  package var logicalPath = ""
  /// Which of the findings of its rule at its logical path it is, in the order of the file, from 1.
  package var occurrence = 1
  /// The fingerprint of its first line by `LineHashes`; `nil` where none was asked for.
  package var lineHash: String?
  /// What the tool can write for it, in words; `nil` for nothing.
  package var fix: LocatedFix?
  /// The lines that show it; `nil` where text may not be shown.
  package var excerpt: Excerpt?
  /// Excerpts of other files that its related places stand in, each file once; empty where none does, and where text may
  /// not be shown.
  package var otherExcerpts: [OtherExcerpt] = []

  /// The related places that the excerpt shows; the others are told by their lines.
  package var shownPlaceCount: Int { isRolledUp ? 0 : min(related.count, FileReport.placeLimit) }

  /// Whether the file itself is at fault, and no expectation.
  package var isStructural: Bool { duty == nil && outcome == .notMet && severity == .error }

  /// Whether a return with this finding is not ready: what blocks, and faults of structure. Pending never does.
  package var keepsFromSubmitting: Bool { outcome != .pending && (blocksSubmission || isStructural) }
}

/// Blank stubs that the tool can write for a finding, in words.
package struct LocatedFix: Sendable {
  /// Whether it writes them when asked to.
  package var isSafe: Bool
  /// What each edit does, beginning with a verb.
  package var edits: [String]
}

/// A related place with lines and columns.
package struct LocatedPlace: Sendable {
  /// The first character.
  package var start: SourcePosition
  /// The place after the last.
  package var end: SourcePosition
  /// What the place is told.
  package var label: String
  /// The file that it stands in, masked; `nil` for the finding's own.
  package var path: String?
}

/// Lines of another file than a finding's own.
package struct OtherExcerpt: Sendable {
  /// The file's path, masked.
  package var path: String
  /// The first place shown.
  package var start: SourcePosition
  /// The lines.
  package var excerpt: Excerpt

  /// An excerpt from its parts.
  package init(path: String, start: SourcePosition, excerpt: Excerpt) {
    self.path = path
    self.start = start
    self.excerpt = excerpt
  }
}
