package import Findings
package import SourceText

/// What checks one file after the other in one task.
package protocol FileChecking: ~Copyable, SendableMetatype {
  /// Checks a file; never fails: what is wrong is a finding.
  mutating func check(_ source: SourceText) -> CheckedFile
}

/// Reads and checks files in parallel.
///
/// Shape: files are cut into chunks; each chunk is one task with a checker of its own; each result goes into its chunk's
/// slot. So the same files give the same result whatever the width.
package struct CheckRun: Sendable {
  /// Tasks at a time, at least one.
  package var width: Int
  /// What may leave of a file.
  package var redaction: Redaction

  /// Files that one checker takes before the next: enough to pay for making it, few enough to share the work.
  private static let chunkSize = 8

  /// A run from its parts.
  package init(width: Int, redaction: Redaction) {
    self.width = max(1, width)
    self.redaction = redaction
  }

  /// What came of one file.
  private enum FileResult: Sendable {
    case checked(FileReport)
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
    let starts = Array(stride(from: 0, to: files.count, by: Self.chunkSize))
    var slots = [[FileResult]](repeating: [], count: starts.count)
    var doneCount = 0
    await withTaskGroup(of: (Int, [FileResult]).self) { group in
      var next = 0
      func addChunk() {
        guard next < starts.count else { return }
        let number = next
        let chunk = Array(files[starts[number]..<min(starts[number] + Self.chunkSize, files.count)])
        next += 1
        group.addTask { (number, check(chunk, makeCheck)) }
      }
      for _ in 0..<width { addChunk() }
      while let (number, results) = await group.next() {
        slots[number] = results
        doneCount += results.count
        onProgress(doneCount)
        addChunk()
      }
    }
    var reports: [FileReport] = []
    var skippedCount = 0
    for result in slots.joined() {
      switch result {
      case .checked(let report): reports.append(report)
      case .skipped: skippedCount += 1
      }
    }
    return (reports, skippedCount)
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
        results.append(.checked(FileReport(error, redaction: redaction)))
        continue
      }
      guard file.isNamed || FormatKey.isOurs(source.bytes) else {
        results.append(.skipped)
        continue
      }
      var own = checker.take() ?? makeCheck()
      results.append(.checked(FileReport(own.check(source), source: source, redaction: redaction)))
      checker = consume own
    }
    return results
  }
}

extension DiscoveredFile {
  /// The file's bytes, or those of standard input.
  ///
  /// - Throws: `ReadError` as reading does.
  func read() throws(ReadError) -> SourceText {
    try path == "-" ? FileReader.readStandardInput() : FileReader.read(path)
  }
}

extension FileReport {
  /// The report of a file that could not be read.
  package init(_ error: ReadError, redaction: Redaction) {
    self.init(
      unreadable: error.path, message: error.message, help: error.help, rule: error.rule, redaction: redaction)
  }
}
