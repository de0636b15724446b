/// The form in which people and programs write nearly all YAML, read without the parser.
///
/// Block collections by indentation, brackets that close on their line, keys on one line, plain and quoted scalars,
/// `|` and `>`, comments, one `---` before it all. Whatever else comes (an anchor, an alias, a tag, a tab, an escape, a
/// line that stands where it should not) ends the reading, and libyaml reads the file from its beginning: it alone says
/// what is wrong with a text, and what all the rest means. So this reader may decline what it likes, but what it takes
/// must give the very nodes and problems that libyaml's events give; tests and a fuzzer compare the two.
///
/// Functions give the offset where reading goes on, or `declined`.
extension YAMLTreeBuilder {
  /// The answer to what is not in the common form.
  static var declined: Int { -1 }

  /// Reads the whole file. False where it is not in the common form: then nothing that was built may be used.
  ///
  /// Complexity: O(bytes).
  mutating func readCommonForm(from start: Int) -> Bool {
    frame.awaitsNode = true
    var line = start
    var sawMarker = false
    while true {
      var first = line
      while byte(at: first) == 0x20 { first &+= 1 }
      let column = first &- line
      switch byte(at: first) {
      case 0x0A:
        line = first &+ 1
        continue
      case 0x0D, UInt8(ascii: "#"):
        line = nextLine(after: first)
      case 0: return endCommonForm()
      case UInt8(ascii: "-") where column == 0 && isMarker(at: first),
        UInt8(ascii: ".") where column == 0 && isMarker(at: first):
        guard nodes.count == 0, !sawMarker, bytes[first] == UInt8(ascii: "-") else { return false }
        sawMarker = true
        line = lineEnd(after: first &+ 3)
      default:
        guard settleIndentation(column, isEntry: isEntry(at: first)) else { return false }
        line = readContent(at: first, column: column)
      }
      if line < 0 || isFatal { return false }
    }
  }

  /// Closes what a line at this column ends. False where nothing open goes on at it.
  private mutating func settleIndentation(_ column: Int, isEntry: Bool) -> Bool {
    if frame.awaitsNode {
      if column > frame.column || (frame.isMapping && isEntry && column == frame.column) { return true }
      guard placeNothing(at: valuePlace) else { return false }
    }
    while frame.column > column { closeBlock() }
    // A sequence may stand at the column of the key that it is the value of.
    if frame.column == column, !frame.isMapping, !isEntry { closeBlock() }
    return frame.column == column && frame.isMapping != isEntry
  }

  /// Reads from the first token of a line, or the first after a dash, to the end of the node or of the line.
  private mutating func readContent(at first: Int, column firstColumn: Int) -> Int {
    var index = first
    var column = firstColumn
    while isEntry(at: index) {
      if frame.isMapping || frame.awaitsNode {
        guard openBlock(isMapping: false, at: index, column: column) else { return Self.declined }
      }
      frame.awaitsNode = true
      valuePlace = index &+ 1
      let next = skipSpaces(from: index &+ 1)
      if isEndOfLine(at: next) { return lineEnd(after: next) }
      column &+= next &- index
      index = next
    }
    let key: (end: Int, stop: Int)
    let quote = byte(at: index)
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let end = endOfQuoted(from: index)
      key = (end, end)
    } else if Self.mayBeginPlain(quote) || quote == UInt8(ascii: "-") {
      key = endOfPlain(from: index)
    } else {
      return readValue(at: index)
    }
    guard key.end >= 0 else { return Self.declined }
    guard byte(at: key.stop) == UInt8(ascii: ":"), key.stop == key.end, isGap(at: key.stop &+ 1) else {
      return readValue(at: index)
    }
    // The parser looks for a key's colon no further.
    guard key.end &- index < 1000 else { return Self.declined }
    if frame.awaitsNode {
      guard openBlock(isMapping: true, at: index, column: column) else { return Self.declined }
    }
    guard placeOnOneLine(from: index, to: key.end) else { return Self.declined }
    valuePlace = key.stop &+ 1
    let value = skipSpaces(from: valuePlace)
    if isEndOfLine(at: value) { return lineEnd(after: value) }
    if isEntry(at: value) { return Self.declined }
    return readValue(at: value)
  }

  /// Reads a scalar or a bracket that is not a key, and the rest of its last line.
  private mutating func readValue(at index: Int) -> Int {
    guard frame.awaitsNode, !outer.isEmpty else { return Self.declined }
    switch byte(at: index) {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      let end = readBracket(at: index)
      frame.awaitsNode = false
      return end < 0 ? end : lineEnd(after: end)
    case UInt8(ascii: "|"): return readBlockScalar(at: index, isLiteral: true)
    case UInt8(ascii: ">"): return readBlockScalar(at: index, isLiteral: false)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let end = endOfQuoted(from: index)
      guard end >= 0, placeOnOneLine(from: index, to: end) else { return Self.declined }
      return lineEnd(after: end)
    case UInt8(ascii: "-"): return readPlain(at: index)
    case let byte: return Self.mayBeginPlain(byte) ? readPlain(at: index) : Self.declined
    }
  }

  /// The end of the file: what is open is closed.
  private mutating func endCommonForm() -> Bool {
    if outer.isEmpty { return nodes.count > 0 }
    if frame.awaitsNode, !placeNothing(at: valuePlace) { return false }
    while !outer.isEmpty { closeBlock() }
    return !isFatal
  }

  private mutating func openBlock(isMapping: Bool, at index: Int, column: Int) -> Bool {
    guard open(isMapping: isMapping, style: .block, at: index) else { return false }
    frame.column = column
    frame.awaitsNode = false
    return true
  }

  private mutating func closeBlock() {
    guard let holder = outer.last else { return }
    close(into: holder)
    frame.awaitsNode = false
  }

  // MARK: Bytes

  /// The byte at an offset, 0 at the end: no text holds that byte.
  @inline(__always)
  func byte(at index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  /// Whether a space, a line break or the end stands at an offset.
  @inline(__always)
  func isGap(at index: Int) -> Bool { byte(at: index) <= 0x20 }

  /// Whether an item of a block sequence begins at an offset.
  @inline(__always)
  private func isEntry(at index: Int) -> Bool { byte(at: index) == UInt8(ascii: "-") && isGap(at: index &+ 1) }

  /// Whether a line begins with three dashes or points that stand alone.
  @inline(__always)
  private func isMarker(at index: Int) -> Bool {
    byte(at: index &+ 1) == bytes[index] && byte(at: index &+ 2) == bytes[index] && isGap(at: index &+ 3)
  }

  /// The first offset from here on that holds no space.
  @inline(__always)
  func skipSpaces(from start: Int) -> Int {
    var index = start
    while byte(at: index) == 0x20 { index &+= 1 }
    return index
  }

  /// Whether a line break, the end or a comment stands at an offset that follows spaces or an indicator.
  @inline(__always)
  func isEndOfLine(at index: Int) -> Bool {
    let byte = byte(at: index)
    return byte == 0x0A || byte == 0x0D || byte == 0 || (byte == UInt8(ascii: "#") && bytes[index &- 1] == 0x20)
  }

  /// The next line, where nothing but spaces and a comment follow on this one.
  @inline(__always)
  func lineEnd(after end: Int) -> Int {
    let index = skipSpaces(from: end)
    guard isEndOfLine(at: index) else { return Self.declined }
    return nextLine(after: index)
  }

  /// The beginning of the next line; the end of the file where there is none.
  @inline(__always)
  func nextLine(after start: Int) -> Int {
    var index = start
    while index < bytes.count, !bytes[index].isBreak { index &+= 1 }
    if index == bytes.count { return index }
    if bytes[index] == 0x0A { return index &+ 1 }
    return byte(at: index &+ 1) == 0x0A ? index &+ 2 : Self.declined
  }
}
