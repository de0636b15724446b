package import Findings
import SourceText

/// What checks one file after the other in one task.
package protocol FileChecking: ~Copyable, SendableMetatype {
  /// Checks files as one document; never fails: what is wrong is a finding.
  mutating func check(_ group: FileGroup) -> CheckedDocument
}

/// Reads and checks files in parallel.
///
/// Shape: files are cut into chunks; each chunk is one task with a checker of its own; each result goes into its chunk's
/// slot. So the same files give the same result whatever the width. Files are checked alone first. What that tells of them
/// decides which records belong to which return, and these are checked once more, together.
package struct CheckRun: Sendable {
  /// Tasks at a time, at least one.
  package var width: Int
  /// What may leave of a file.
  package var redaction: Redaction
  /// The names of a return's sections, by which a file of a folder that lacks the format's key is known for a return.
  package var sections: Set<String> = []
  /// Whether findings are to have the fingerprints of their lines.
  package var hashesLines = false

  /// Files that one checker takes before the next: enough to pay for making it, few enough to share the work.
  private static let chunkSize = 8

  /// A run from its parts.
  package init(width: Int, redaction: Redaction) {
    self.width = max(1, width)
    self.redaction = redaction
  }

  /// What came of one file.
  private enum FileResult: Sendable {
    /// Checked alone; `source` is kept of what cannot be read again.
    case checked(FileReport, RecordsMatching.Sighting, source: SourceText?)
    /// Could not be read, or was checked together with others.
    case reported(FileReport)
    case skipped
  }

  /// Checks files.
  ///
  /// - Parameters:
  ///   - files: what to check, in the order of the result.
  ///   - makeCheck: makes a task's own checker.
  ///   - onProgress: told the number of files done so far, never from two tasks at once.
  /// - Returns: a report a file in the files' order, and the number of files of folders that are another tool's.
  /// Complexity: memory holds `width` chunks' files one at a time each, and all reports.
  package func run<Check: FileChecking & ~Copyable>(
    _ files: [DiscoveredFile], makeCheck: @escaping @Sendable () -> Check, onProgress: (Int) -> Void = { _ in }
  ) async -> (reports: [FileReport], skippedCount: Int) {
    var results = await inTasks(files, onProgress: onProgress) { chunk in check(chunk, makeCheck) }
    await checkTogether(&results, makeCheck)
    var reports: [FileReport] = []
    var skippedCount = 0
    for result in results {
      switch result {
      case .checked(let report, _, _), .reported(let report): reports.append(report)
      case .skipped: skippedCount += 1
      }
    }
    return (reports, skippedCount)
  }

  /// Maps items chunk by chunk, each chunk in one task; results are in the items' order.
  func inTasks<Item: Sendable, Result: Sendable>(
    _ items: [Item], onProgress: (Int) -> Void = { _ in }, _ body: @escaping @Sendable ([Item]) -> [Result]
  ) async -> [Result] {
    let starts = Array(stride(from: 0, to: items.count, by: Self.chunkSize))
    var slots = [[Result]](repeating: [], count: starts.count)
    var doneCount = 0
    await withTaskGroup(of: (Int, [Result]).self) { group in
      var next = 0
      func addChunk() {
        guard next < starts.count else { return }
        let number = next
        let chunk = Array(items[starts[number]..<min(starts[number] + Self.chunkSize, items.count)])
        next += 1
        group.addTask { (number, body(chunk)) }
      }
      for _ in 0..<width { addChunk() }
      while let (number, results) = await group.next() {
        slots[number] = results
        doneCount += results.count
        onProgress(doneCount)
        addChunk()
      }
    }
    return Array(slots.joined())
  }

  private func check<Check: FileChecking & ~Copyable>(
    _ chunk: [DiscoveredFile], _ makeCheck: () -> Check
  ) -> [FileResult] {
    var checker: Check?
    var results: [FileResult] = []
    for file in chunk {
      let source: SourceText
      do throws(ReadError) {
        source = try file.read()
      } catch {
        results.append(.reported(FileReport(error, redaction: redaction)))
        continue
      }
      guard FormatKey.isOurs(file, source, sections: sections) else {
        results.append(.skipped)
        continue
      }
      var own = checker.take() ?? makeCheck()
      let checked = own.check(FileGroup(source))
      checker = consume own
      results.append(
        .checked(
          FileReport.reports(of: checked, redaction: redaction, hashesLines: hashesLines)[0],
          RecordsMatching.Sighting(
            path: file.path, kind: checked.files[0].kind, organisation: checked.files[0].organisation,
            byteCount: source.bytes.count),
          source: file.path == "-" ? source : nil))
    }
    return results
  }

  /// Reads a file, or standard input.
  static func read(_ path: String) throws(ReadError) -> SourceText {
    try path == "-" ? FileReader.readStandardInput() : FileReader.read(path)
  }
}

// MARK: - Records with their returns

extension CheckRun {
  /// Checks returns and their records once more, together, and tells of records that belong to no return.
  private func checkTogether<Check: FileChecking & ~Copyable>(
    _ results: inout [FileResult], _ makeCheck: @escaping @Sendable () -> Check
  ) async {
    let numbers = results.indices.filter { if case .checked = results[$0] { true } else { false } }
    let seen = numbers.compactMap { number -> (RecordsMatching.Sighting, SourceText?)? in
      guard case .checked(_, let sighting, let source) = results[number] else { return nil }
      return (sighting, source)
    }
    let files = seen.map { (path: $0.0.path, source: $0.1) }
    let groups = RecordsMatching.groups(seen.map(\.0))
    let checked = await inTasks(groups) { chunk in
      var checker = makeCheck()
      return chunk.map { group in check(group, files, &checker) }
    }
    for (number, report) in checked.joined() { results[numbers[number]] = .reported(report) }
  }

  /// The reports of a group's files by their numbers.
  private func check<Check: FileChecking & ~Copyable>(
    _ group: RecordsMatching.Group, _ files: [(path: String, source: SourceText?)], _ checker: inout Check
  ) -> [(number: Int, report: FileReport)] {
    var sources: [(number: Int, source: SourceText)] = []
    var reports: [(number: Int, report: FileReport)] = []
    for number in [group.main] + group.records {
      do throws(ReadError) {
        let (path, kept) = files[number]
        let source: SourceText
        if let kept { source = kept } else { source = try Self.read(path) }
        sources.append((number, source))
      } catch {
        reports.append((number, FileReport(error, redaction: redaction)))
      }
    }
    guard let main = sources.first else { return reports }
    let checked = checker.check(
      FileGroup(main.source, records: sources.dropFirst().map(\.source), problem: group.problem))
    for (source, report) in zip(
      sources, FileReport.reports(of: checked, redaction: redaction, hashesLines: hashesLines))
    {
      reports.append((source.number, report))
    }
    return reports
  }
}

extension DiscoveredFile {
  /// The file's bytes, or those of standard input.
  ///
  /// - Throws: `ReadError` as reading does.
  func read() throws(ReadError) -> SourceText { try CheckRun.read(path) }
}

extension FileReport {
  /// The report of a file that could not be read.
  package init(_ error: ReadError, redaction: Redaction) {
    self.init(
      unreadable: error.path, message: error.message, help: error.help, rule: error.rule, redaction: redaction)
  }
}
