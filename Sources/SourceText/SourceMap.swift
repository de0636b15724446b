/// Where each byte of a decoded text stands in the file that it was read from.
///
/// Shape: runs in order; together they cover the decoded text, and their sources neither overlap nor go back.
/// ```
///  source    a \* b            run       decoded  source   verbatim
///  decoded   a * b             a         0..<2    0..<2    yes
///                              escape    2..<3    2..<4    no      it came as a whole from other bytes
///                              b         3..<5    4..<6    yes
/// ```
package struct SourceMap: Sendable {
  /// A stretch of the text that was taken over byte by byte, or came as a whole from other bytes.
  package struct Run: Sendable, Equatable {
    /// Where it begins in the decoded text.
    package let decoded: UInt32
    /// Its length in the decoded text.
    package fileprivate(set) var decodedCount: UInt32
    /// Where it begins in the file.
    package let source: UInt32
    /// Its length in the file.
    package fileprivate(set) var sourceCount: UInt32
    /// Whether each byte was taken over as it stands.
    package let isVerbatim: Bool
  }

  /// The runs in order; none for a text that cannot be traced, or an empty one.
  package private(set) var runs: [Run] = []

  /// A map of nothing, to be appended to.
  package init() {}

  /// The bytes of decoded text that are covered.
  package var decodedCount: Int { runs.last.map { Int($0.decoded + $0.decodedCount) } ?? 0 }
  /// The end of the last run in the file; 0 where there is none.
  package var sourceEnd: Int { runs.last.map { Int($0.source + $0.sourceCount) } ?? 0 }

  /// The next bytes of the text are those of the file from an offset on. Complexity: O(1).
  package mutating func keep(_ count: Int, from source: Int) {
    guard count > 0 else { return }
    if let last = runs.last, last.isVerbatim, Int(last.source + last.sourceCount) == source {
      runs[runs.count - 1].decodedCount += UInt32(truncatingIfNeeded: count)
      runs[runs.count - 1].sourceCount += UInt32(truncatingIfNeeded: count)
      return
    }
    append(count, from: source, count: count, isVerbatim: true)
  }

  /// The next bytes of the text came from other bytes, as a whole. Complexity: O(1).
  package mutating func replace(_ count: Int, from source: Int, count sourceCount: Int) {
    guard count > 0 else { return }
    append(count, from: source, count: sourceCount, isVerbatim: false)
  }

  /// The text goes on with another one, of which this is the map. Complexity: O(its runs).
  package mutating func append(_ other: SourceMap) {
    for run in other.runs {
      if run.isVerbatim {
        keep(Int(run.decodedCount), from: Int(run.source))
      } else {
        replace(Int(run.decodedCount), from: Int(run.source), count: Int(run.sourceCount))
      }
    }
  }

  private mutating func append(_ count: Int, from source: Int, count sourceCount: Int, isVerbatim: Bool) {
    runs.append(
      Run(
        decoded: UInt32(truncatingIfNeeded: decodedCount), decodedCount: UInt32(truncatingIfNeeded: count),
        source: UInt32(truncatingIfNeeded: source), sourceCount: UInt32(truncatingIfNeeded: sourceCount),
        isVerbatim: isVerbatim))
  }

  /// The source of a range of the decoded text: from the first byte's to the end of the last one's; nil where nothing is
  /// covered.
  ///
  /// What is cut through (an escape, a fold) counts as a whole. An empty range gives a place of width 0; a range past
  /// the end is cut off there. Complexity: O(log runs).
  package func span(_ range: Range<Int>) -> SourceSpan? {
    guard !runs.isEmpty else { return nil }
    let count = decodedCount
    let lower = min(max(range.lowerBound, 0), count)
    let upper = min(max(range.upperBound, lower), count)
    let start = lower == count ? sourceEnd : source(of: lower, isEnd: false)
    let end = upper > lower ? source(of: upper - 1, isEnd: true) : start
    return SourceSpan(start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: max(start, end)))
  }

  /// Where the byte at a decoded offset stands in the file; nil past the end and where it was not taken over.
  /// Complexity: O(log runs).
  package func verbatimOffset(_ decoded: Int) -> Int? {
    guard decoded >= 0, decoded < decodedCount else { return nil }
    let run = run(holding: decoded)
    return run.isVerbatim ? Int(run.source) + decoded - Int(run.decoded) : nil
  }

  private func source(of decoded: Int, isEnd: Bool) -> Int {
    let run = run(holding: decoded)
    if run.isVerbatim { return Int(run.source) + decoded - Int(run.decoded) + (isEnd ? 1 : 0) }
    return Int(run.source) + (isEnd ? Int(run.sourceCount) : 0)
  }

  private func run(holding decoded: Int) -> Run {
    var low = 0
    var high = runs.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if Int(runs[middle].decoded) <= decoded { low = middle } else { high = middle }
    }
    return runs[low]
  }
}
