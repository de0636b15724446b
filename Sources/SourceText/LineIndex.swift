/// A position in a file, in every unit that a report may need.
///
/// Source: SARIF counts UTF-16 units, rdjson bytes, our own text and JSON code points. All are 1-based.
package struct SourcePosition: Hashable, Sendable {
  /// 0-based byte offset from the start of the file.
  package let offset: UInt32
  /// 1-based line.
  package let line: Int
  /// 1-based column in bytes.
  package let byteColumn: Int
  /// 1-based column in Unicode code points; a byte order mark is not counted.
  package let column: Int
  /// 1-based column in UTF-16 units; a byte order mark is not counted.
  package let utf16Column: Int
}

/// Byte offset to line and columns: the only place that knows either.
///
/// Shape: the offset at which each line starts. A line ends after LF, CR LF or a lone CR, and after nothing else
/// (U+0085, U+2028 and U+2029 are text, as in YAML 1.2).
package struct LineIndex: Sendable {
  private let text: SourceText
  /// The offset at which each line starts, the first at 0.
  package let starts: [UInt32]
  private let markLength: Int
  /// Counts up to every 1024th byte of lines longer than 4096 bytes, by the line's number.
  private let checkpoints: [Int: [(codePoints: Int, utf16: Int)]]

  private static let longLine = 4096
  private static let stride = 1024

  /// Reads the text once. Complexity: O(bytes).
  package init(_ text: SourceText) {
    self.text = text
    var starts: [UInt32] = [0]
    let bytes = text.bytes
    starts.reserveCapacity(bytes.count / 24 + 1)
    bytes.withUnsafeBufferPointer { buffer in
      ByteSearch.forEach(of: 0x0A, or: 0x0D, in: buffer) { index in
        if buffer[index] == 0x0A || index + 1 == buffer.count || buffer[index + 1] != 0x0A {
          starts.append(UInt32(truncatingIfNeeded: index + 1))
        }
      }
    }
    self.starts = starts
    self.markLength = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    self.checkpoints = Self.checkpoints(of: bytes, starts: starts, markLength: markLength)
  }

  /// Looks into long lines alone, so that a file of one line costs no more than any other.
  private static func checkpoints(
    of bytes: [UInt8], starts: [UInt32], markLength: Int
  ) -> [Int: [(codePoints: Int, utf16: Int)]] {
    var checkpoints: [Int: [(codePoints: Int, utf16: Int)]] = [:]
    for number in starts.indices {
      let start = Int(starts[number])
      let end = number + 1 < starts.count ? Int(starts[number + 1]) : bytes.count
      guard end - start > longLine else { continue }
      var counts: [(codePoints: Int, utf16: Int)] = []
      var codePoints = 0
      var utf16 = 0
      bytes.withUnsafeBufferPointer { buffer in
        for offset in start..<end {
          if (offset - start) % stride == 0 { counts.append((codePoints, utf16)) }
          guard buffer[offset] & 0xC0 != 0x80, offset >= markLength else { continue }
          codePoints += 1
          utf16 += buffer[offset] >= 0xF0 ? 2 : 1
        }
      }
      checkpoints[number + 1] = counts
    }
    return checkpoints
  }

  /// The number of lines; a text that ends in a line break has an empty last line.
  package var lineCount: Int { starts.count }

  /// The position of a byte offset; one past the end is the position after the last byte.
  ///
  /// An offset inside a multi-byte character counts that character as not yet passed.
  /// Complexity: O(log lines), and a walk over at most 4096 bytes.
  package func position(at offset: UInt32) -> SourcePosition {
    let offset = min(offset, UInt32(text.bytes.count))
    let line = lineNumber(at: offset)
    let start = Int(starts[line - 1])
    var codePoints = 0
    var utf16 = 0
    var first = line == 1 ? min(markLength, Int(offset)) : start
    if let counts = checkpoints[line] {
      let step = min((Int(offset) - start) / Self.stride, counts.count - 1)
      if step > 0 {
        first = start + step * Self.stride
        (codePoints, utf16) = counts[step]
      }
    }
    for byte in text.bytes[first..<Int(offset)] where byte & 0xC0 != 0x80 {
      codePoints += 1
      utf16 += byte >= 0xF0 ? 2 : 1
    }
    return SourcePosition(
      offset: offset, line: line, byteColumn: Int(offset) - start + 1, column: codePoints + 1,
      utf16Column: utf16 + 1)
  }

  /// The 1-based line that holds a byte offset. Complexity: O(log lines).
  package func lineNumber(at offset: UInt32) -> Int {
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The bytes of a 1-based line without its line break, and without a byte order mark; `nil` past the last line.
  package func span(ofLine line: Int) -> SourceSpan? {
    guard line >= 1, line <= starts.count else { return nil }
    var start = Int(starts[line - 1])
    var end = line < starts.count ? Int(starts[line]) : text.bytes.count
    if line == 1 { start = min(markLength, end) }
    if end > start, text.bytes[end - 1] == 0x0A { end -= 1 }
    if end > start, text.bytes[end - 1] == 0x0D { end -= 1 }
    return SourceSpan(start: UInt32(start), end: UInt32(end))
  }
}
