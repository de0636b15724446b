import CivilDates
package import Findings
import SourceText

/// The returns of earlier cycles that a run was given, by organisation.
///
/// A return's previous one is the latest of its organisation that was completed before it.
package struct PreviousReturns: Sendable {
  /// One of them: where it is, whose, and of which day. Its text is read again where it is needed.
  struct Entry: Sendable {
    /// Its path; `-` for standard input.
    var path: String
    /// What identifies the organisation.
    var organisation: String
    /// Where that is written.
    var organisationSpan: SourceSpan
    /// The day on which its audit was completed; `nil` where that cannot be read.
    var day: CivilDate?
    /// Where that is written, or would be.
    var daySpan: SourceSpan
    /// Its text, where it cannot be read again.
    var kept: SourceText?

    /// Its text.
    func source() throws(ReadError) -> SourceText {
      if let kept { return kept }
      return try FileReader.read(path)
    }
  }

  /// No return of an earlier cycle.
  package static let none = PreviousReturns(entries: [], isNamed: false, path: "", faults: [])

  /// Files among those given that are of no use, each with what is wrong with it.
  package let faults: [FileReport]
  private let entries: [String: [Entry]]
  /// Whether a file was named, and no folder.
  private let isNamed: Bool
  /// The path that was given.
  private let path: String

  init(entries: [Entry], isNamed: Bool, path: String, faults: [FileReport]) {
    self.entries = Dictionary(grouping: entries, by: \.organisation)
    self.isNamed = isNamed
    self.path = path
    self.faults = faults
  }

  /// Whether there is none.
  var isEmpty: Bool { entries.isEmpty }

  /// The text of a return's previous one.
  ///
  /// - Parameters:
  ///   - organisation: what identifies the return's organisation.
  ///   - day: the day on which its audit was completed; `nil` where that is not known.
  ///   - path: the return's own path, which is never its previous one's.
  /// - Returns: the text; `nil` where there is none, or none that is told from others.
  func source(of organisation: String, before day: CivilDate?, besides path: String) -> SourceText? {
    let earlier = (entries[organisation] ?? []).filter { entry in
      guard entry.path != path || path == "-" else { return false }
      guard let day, let own = entry.day else { return true }
      return own < day
    }
    guard let latest = earlier.compactMap(\.day).max() else {
      return earlier.count == 1 ? try? earlier[0].source() : nil
    }
    let found = earlier.filter { $0.day == latest }
    return found.count == 1 ? try? found[0].source() : nil
  }

  /// What is wrong with what was given, once it is known what was checked.
  ///
  /// - Parameters:
  ///   - reports: what was checked.
  ///   - redaction: what may leave of the files.
  /// - Returns: the faults of the files themselves, and of those that were of no use.
  /// Complexity: O(files); the text of a file with a fault is read once more.
  package func faults(after reports: [FileReport], redaction: Redaction) -> [FileReport] {
    let returns = reports.filter { $0.kind == "return" }
    var found = faults
    for (organisation, entries) in entries.sorted(by: { $0.key < $1.key }) {
      let own = returns.filter { $0.organisation == redaction.safe(organisation) }
      if !own.isEmpty { found += repeated(entries, redaction) }
      guard isNamed, let entry = entries.first, !own.contains(where: { !$0.inputs.isEmpty }) else { continue }
      if own.isEmpty {
        let others = Set(returns.compactMap(\.organisation)).sorted()
        found += report(entry, .otherOrganisation(organisation, others: others), entry.organisationSpan, redaction)
      } else {
        found += report(entry, .notEarlier(entry.day), entry.daySpan, redaction)
      }
    }
    if entries.isEmpty, faults.isEmpty, !path.isEmpty {
      let problem = PreviousProblem.noReturn
      found.append(
        FileReport(
          unreadable: path, message: problem.message, help: problem.help, rule: problem.id, redaction: redaction))
    }
    return found
  }

  /// Returns of one organisation that were completed on one day: none of them is known to be the one meant.
  private func repeated(_ entries: [Entry], _ redaction: Redaction) -> [FileReport] {
    var known: [CivilDate?: Entry] = [:]
    var found: [FileReport] = []
    for entry in entries {
      if let first = known[entry.day] {
        found += report(entry, .repeated(first.path), entry.daySpan, redaction)
      } else {
        known[entry.day] = entry
      }
    }
    return found
  }

  private func report(
    _ entry: Entry, _ problem: PreviousProblem, _ span: SourceSpan, _ redaction: Redaction
  ) -> [FileReport] {
    var file = CheckedFile(path: entry.path)
    file.organisation = entry.organisation
    file.findings = [problem.finding(at: span)]
    let source = (try? entry.source()) ?? SourceText(path: entry.path, bytes: [])
    return [FileReport(file, source: source, redaction: redaction)]
  }
}
