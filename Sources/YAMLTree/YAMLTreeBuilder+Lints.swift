/// What the parser takes although it is not YAML 1.2.
///
/// Source: YAML 1.2.2, 6.6 (a comment is separated by white space), 6.1 and 7.4 (lines inside brackets and quotation
/// marks stand further right than the collection round them).
extension YAMLTreeBuilder {
  /// Looks at what lies between two tokens inside brackets: comments and the columns of new lines.
  mutating func checkGap(to end: Int) {
    var index = lastEnd
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "#") {
        let isComment = index > 0 && (bytes[index - 1].isBlank || bytes[index - 1].isBreak)
        if !isComment { report(.commentWithoutSpace, at: index, to: index + 1) }
        while index < end, !bytes[index].isBreak { index += 1 }
      } else if byte.isBreak {
        index = firstOfLine(after: index)
        checkColumn(at: index)
      } else {
        index += 1
      }
    }
  }

  /// Looks at the lines of a scalar after its first.
  mutating func checkContinuation(from start: Int, to end: Int) {
    var index = start
    while index < end {
      if bytes[index].isBreak {
        index = firstOfLine(after: index)
        if index < end { checkColumn(at: index) }
      } else {
        index += 1
      }
    }
  }

  /// `#` straight after a quoted scalar, an alias or a closing bracket.
  mutating func checkComment(after end: Int) {
    if end < bytes.count, bytes[end] == UInt8(ascii: "#") { report(.commentWithoutSpace, at: end, to: end + 1) }
  }

  /// A `#` inside the header of a block scalar, and blank lines before its text with more spaces than the text has.
  mutating func checkBlockScalar(from start: Int, to end: Int) {
    var index = start + 1
    var isIndented = false
    while index < end, !bytes[index].isBlank, !bytes[index].isBreak {
      if bytes[index] == UInt8(ascii: "#") { return report(.commentWithoutSpace, at: index, to: index + 1) }
      if bytes[index] &- UInt8(ascii: "0") < 10 { isIndented = true }
      index += 1
    }
    if isIndented { return }
    while index < end, !bytes[index].isBreak { index += 1 }
    var widest = 0
    var widestAt = index
    while index < end {
      let first = firstOfLine(after: index)
      guard first < end, bytes[first].isBreak else {
        let isText = first < end ? bytes[first] != 0x09 : first < bytes.count && isCommentTaken(at: first)
        if isText, first - index - 1 < widest { report(.continuationIndentation, at: widestAt, to: widestAt + widest) }
        return
      }
      if first - index - 1 > widest {
        widest = first - index - 1
        widestAt = index + 1
      }
      index = first
    }
  }

  /// Whether a `#` after nothing but blank lines stands right of the collection: it is the scalar's first text then.
  private mutating func isCommentTaken(at index: Int) -> Bool {
    bytes[index] == UInt8(ascii: "#") && column(of: index) > columnOfBlock()
  }

  /// The column of the innermost open block collection; -1 where there is none.
  private mutating func columnOfBlock() -> Int {
    if !frame.isFlow {
      if frame.column < 0, !outer.isEmpty { frame.column = column(of: Int(nodes[frame.node].start)) }
      return frame.column
    }
    guard let holder = outer.lastIndex(where: { !$0.isFlow }), holder > 0 else { return -1 }
    if outer[holder].column < 0 { outer[holder].column = column(of: Int(nodes[outer[holder].node].start)) }
    return outer[holder].column
  }

  /// A `#` straight after a directive's text.
  mutating func checkDirectives(at mark: Int) {
    var index = marks.offset(of: mark)
    while index < bytes.count, bytes[index] == UInt8(ascii: "%") {
      while index < bytes.count, !bytes[index].isBreak, bytes[index] != UInt8(ascii: "#") { index += 1 }
      if index < bytes.count, bytes[index] == UInt8(ascii: "#"), !bytes[index - 1].isBlank {
        report(.commentWithoutSpace, at: index, to: index + 1)
      }
      while index < bytes.count, !bytes[index].isBreak { index += 1 }
      while index < bytes.count, bytes[index].isBreak { index += 1 }
    }
  }

  /// The first byte of the next line that is no space; the line's break where there is none.
  private func firstOfLine(after lineBreak: Int) -> Int {
    var index = lineBreak + 1
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    return index
  }

  /// A continued line must stand right of the block collection that holds it. A closing bracket alone may stand left:
  /// every parser takes it there.
  private mutating func checkColumn(at index: Int) {
    guard index < bytes.count, !bytes[index].isBreak, !bytes[index].isBracket, bytes[index] != UInt8(ascii: "#")
    else { return }
    guard column(of: index) <= columnOfBlock() else { return }
    var end = index
    while end < bytes.count, !bytes[end].isBreak { end += 1 }
    if bytes[index] == 0x09 {
      guard !isWhiteSpace(from: index, to: end) else { return }
      report(.tabIndentation, at: index, to: index + 1)
    } else {
      report(.continuationIndentation, at: index, to: end)
    }
  }

  private func isWhiteSpace(from start: Int, to end: Int) -> Bool {
    for index in start..<end where !bytes[index].isBlank { return false }
    return true
  }

  /// The 0-based column in bytes, a byte order mark left out.
  private func column(of offset: Int) -> Int {
    var start = offset
    while start > 0, !bytes[start - 1].isBreak { start -= 1 }
    return start == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? offset - 3 : offset - start
  }
}
