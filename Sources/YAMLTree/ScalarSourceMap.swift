package import SourceText

/// Where each byte of a scalar's decoded text stands in the file.
///
/// Shape: runs in order; together they cover the decoded text.
/// ```
///  source    "tŷ\n  b\te"      run       decoded  source   verbatim
///  decoded    tŷ bTe            tŷ        0..<3    1..<4    yes
///                               fold      3..<4    4..<7    no      a line break and its indentation are one space
///                               b         4..<5    7..<8    yes
///                               escape    5..<6    8..<10   no
/// ```
/// Built only where a problem is reported: it reads the scalar's source a second time.
package struct ScalarSourceMap: Sendable {
  /// A stretch of the text that was taken over byte by byte, or came as a whole from other bytes.
  struct Run: Sendable {
    var decoded: Int
    var decodedCount: Int
    var source: Int
    var sourceCount: Int
    var isVerbatim: Bool
  }

  let runs: [Run]
  private let content: SourceSpan

  /// The map of a scalar. Where the scalar's text cannot be traced (a line ended by U+0085), everything stands on the
  /// whole scalar. Complexity: O(bytes of the scalar).
  package init(_ tree: YAMLTree, _ id: NodeID) {
    content = tree.span(id)
    let (offset, count, isDecoded) = tree.textLocation(id)
    if !isDecoded {
      let whole = Run(
        decoded: 0, decodedCount: Int(count), source: Int(offset), sourceCount: Int(count), isVerbatim: true)
      runs = count == 0 ? [] : [whole]
      return
    }
    let text = Array(tree.text(id))
    var scan = ScalarScan(tree.source.bytes, content)
    switch tree.style(id) {
    case .singleQuoted: scan.readQuoted(isDouble: false)
    case .doubleQuoted: scan.readQuoted(isDouble: true)
    case .literal, .folded: scan.readBlock(isLiteral: tree.style(id) == .literal, text: text)
    default: scan.readPlain()
    }
    runs = scan.text == text ? scan.runs : []
  }

  /// The source of a range of the decoded text: from the first byte's to the end of the last one's.
  ///
  /// What is cut through (an escape, a fold) counts as a whole. An empty range gives a place of width 0; a range past
  /// the end is cut off there; a scalar that cannot be traced gives its whole span.
  package func span(_ range: Range<Int>) -> SourceSpan {
    guard let last = runs.last else { return content }
    let count = last.decoded + last.decodedCount
    let lower = min(max(range.lowerBound, 0), count)
    let upper = min(max(range.upperBound, lower), count)
    let start = lower == count ? last.source + last.sourceCount : source(of: lower, isEnd: false)
    let end = upper > lower ? source(of: upper - 1, isEnd: true) : start
    return SourceSpan(start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: max(start, end)))
  }

  /// Where the byte at a decoded offset begins or ends in the source; nil past the end and where it was not taken over.
  package func verbatimOffset(_ decoded: Int) -> Int? {
    guard decoded >= 0, let last = runs.last, decoded < last.decoded + last.decodedCount else { return nil }
    let run = run(holding: decoded)
    return run.isVerbatim ? run.source + decoded - run.decoded : nil
  }

  private func source(of decoded: Int, isEnd: Bool) -> Int {
    let run = run(holding: decoded)
    if run.isVerbatim { return run.source + decoded - run.decoded + (isEnd ? 1 : 0) }
    return run.source + (isEnd ? run.sourceCount : 0)
  }

  private func run(holding decoded: Int) -> Run {
    var low = 0
    var high = runs.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if runs[middle].decoded <= decoded { low = middle } else { high = middle }
    }
    return runs[low]
  }
}

extension YAMLTree {
  /// The bytes of the file that a part of a scalar's decoded text came from.
  ///
  /// Units: `range` in bytes of `text(id)`. An alias is followed, so the span is that of the scalar it stands for; any
  /// other node gives its whole span. For problems only: it reads the scalar again.
  package func sourceSpan(of id: NodeID, decoded range: Range<Int>) -> SourceSpan {
    let scalar = resolved(id)
    guard kind(scalar) == .scalar else { return span(id) }
    return ScalarSourceMap(self, scalar).span(range)
  }
}
