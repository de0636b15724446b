/// The scalars of the common form.
///
/// Source: YAML 1.2.2, 7.3 and 8.1; libyaml 0.2.5, `scanner.c`, for how lines are folded and cut.
extension YAMLTreeBuilder {
  /// Whether a byte may begin a plain scalar whatever follows: no indicator, space or control character.
  @inline(__always)
  static func mayBeginPlain(_ byte: UInt8) -> Bool {
    // Bits of ! " # % & ' * , - : > ? and the space; then of @ [ ] ` { | } and delete (less 0x40).
    let below: UInt64 = 0xC400_34EF_FFFF_FFFF
    let above: UInt64 = 0xB800_0001_2800_0001
    let bit: UInt64 = 1 &<< UInt64(byte & 63)
    return byte >= 0x80 || (byte < 0x40 ? below : above) & bit == 0
  }

  /// Where a plain scalar outside of brackets ends on its line: after its text, and at what ends it. `declined` for the
  /// end where a comment or line break follows that is not of the common form.
  @inline(__always)
  func endOfPlain(from start: Int) -> (end: Int, stop: Int) {
    // Bits of line feed, carriage return, # and :.
    let stops: UInt64 = 0x0400_0008_0000_2400
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x40, stops & (1 &<< UInt64(byte)) != 0 {
        if byte == UInt8(ascii: ":") {
          if isGap(at: index &+ 1) { break }
        } else if byte != UInt8(ascii: "#") || bytes[index &- 1] == 0x20 {
          break
        }
      }
      index &+= 1
    }
    var end = index
    while end > start, bytes[end &- 1] == 0x20 { end &-= 1 }
    return (end, index)
  }

  /// The offset after a quoted scalar that closes on its line; `declined` for one that does not, and for escapes.
  @inline(__always)
  func endOfQuoted(from start: Int) -> Int {
    let quote = bytes[start]
    var index = start &+ 1
    while index < bytes.count {
      let byte = bytes[index]
      if byte == quote {
        if quote == UInt8(ascii: "'"), self.byte(at: index &+ 1) == quote {
          index &+= 2
          continue
        }
        return index &+ 1
      }
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") { return Self.declined }
      if byte.isBreak { return Self.declined }
      index &+= 1
    }
    return Self.declined
  }

  /// Places a plain or quoted scalar of one line.
  @inline(__always)
  mutating func placeOnOneLine(from start: Int, to end: Int) -> Bool {
    let first = bytes[start]
    let isSingle = first == UInt8(ascii: "'")
    let quote = isSingle || first == UInt8(ascii: "\"") ? 1 : 0
    let payload = start &+ quote
    let count = end &- start &- 2 &* quote
    guard count <= limits.scalarBytes, nodes.count < limits.nodes else { return false }
    let text = UnsafeBufferPointer(start: bytes.baseAddress.map { $0 + payload }, count: count)
    if isSingle, text.contains(UInt8(ascii: "'")) { return placeUndoubled(text, from: start, to: end) }
    place(
      text, from: start, to: end, payload: payload,
      style: quote == 0 ? .plain : isSingle ? .singleQuoted : .doubleQuoted)
    frame.awaitsNode = frame.isMapping && !frame.expectsKey
    return true
  }

  /// A single-quoted scalar that holds quotation marks, each written twice.
  @inline(never)
  private mutating func placeUndoubled(_ source: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Bool {
    var text: [UInt8] = []
    text.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
      text.append(source[index])
      index += source[index] == UInt8(ascii: "'") ? 2 : 1
    }
    return placeDecoded(text, from: start, to: end, style: .singleQuoted, isOnOneLine: true)
  }

  /// Places a value of no text.
  mutating func placeNothing(at offset: Int) -> Bool {
    placeDecoded([], from: offset, to: offset, style: .plain, isOnOneLine: true)
  }

  /// Places a scalar whose text is not what the file has between its bounds.
  private mutating func placeDecoded(
    _ text: [UInt8], from start: Int, to end: Int, style: NodeStyle, isOnOneLine: Bool
  ) -> Bool {
    guard text.count <= limits.scalarBytes, nodes.count < limits.nodes else { return false }
    text.withUnsafeBufferPointer { text in
      addUnusualScalar(
        YAMLEvent(startMark: 0, endMark: 0, style: style, isOnOneLine: isOnOneLine, text: text), from: start, to: end)
    }
    frame.awaitsNode = frame.isMapping && !frame.expectsKey
    return true
  }

  // MARK: Several lines

  /// Reads a plain scalar that is a value, with the lines that go on with it, and the rest of its last line.
  mutating func readPlain(at start: Int) -> Int {
    var (end, stop) = endOfPlain(from: start)
    guard byte(at: stop) != UInt8(ascii: ":") else { return Self.declined }
    let line = nextLine(after: stop)
    guard line >= 0 else { return Self.declined }
    guard let next = continuation(from: line), byte(at: stop) != UInt8(ascii: "#") else {
      return placeOnOneLine(from: start, to: end) ? line : Self.declined
    }
    var text = Array(bytes[start..<end])
    var (first, blankLines) = next
    var after = line
    while true {
      text.append(contentsOf: repeatElement(blankLines == 0 ? 0x20 : 0x0A, count: max(blankLines, 1)))
      (end, stop) = endOfPlain(from: first)
      guard byte(at: stop) != UInt8(ascii: ":") else { return Self.declined }
      text += bytes[first..<end]
      after = nextLine(after: stop)
      guard after >= 0 else { return Self.declined }
      guard byte(at: stop) != UInt8(ascii: "#"), let more = continuation(from: after) else { break }
      (first, blankLines) = more
    }
    return placeDecoded(text, from: start, to: end, style: .plain, isOnOneLine: false) ? after : Self.declined
  }

  /// Where the next line of a plain scalar begins, and the number of blank lines before it; nil where it has no more.
  @inline(__always)
  private func continuation(from line: Int) -> (first: Int, blankLines: Int)? {
    var start = line
    var blankLines = 0
    while true {
      let first = skipSpaces(from: start)
      let byte = byte(at: first)
      if byte == 0x0A || (byte == 0x0D && self.byte(at: first &+ 1) == 0x0A) {
        blankLines += 1
        start = first &+ (byte == 0x0A ? 1 : 2)
        continue
      }
      return first &- start <= frame.column || byte == UInt8(ascii: "#") || byte == 0 ? nil : (first, blankLines)
    }
  }

  /// Reads a literal or folded scalar, whose first line of text says how far it is indented.
  mutating func readBlockScalar(at start: Int, isLiteral: Bool) -> Int {
    var index = start &+ 1
    let sign = byte(at: index)
    let keeps = sign == UInt8(ascii: "+")
    let strips = sign == UInt8(ascii: "-")
    if keeps || strips { index &+= 1 }
    guard isGap(at: index) else { return Self.declined }
    var line = lineEnd(after: index)
    guard line >= 0, let indentation = indentation(from: line), indentation > frame.column else { return Self.declined }

    var text: [UInt8] = []
    var (feeds, wasBlank) = (0, true)
    var end = line
    while line < bytes.count {
      let first = skipIndentation(from: line, to: indentation)
      let byte = byte(at: first)
      if byte.isBreak {
        feeds += 1
        line = nextLine(after: first)
        if line < 0 { return Self.declined }
        end = line
        continue
      }
      guard first &- line == indentation, byte != 0 else { break }
      let isBlank = byte == 0x20
      if !text.isEmpty, !isLiteral, !wasBlank, !isBlank {
        // One line break is a space; of more, the first falls away.
        text.append(contentsOf: repeatElement(feeds == 1 ? 0x20 : 0x0A, count: max(feeds - 1, 1)))
      } else {
        text.append(contentsOf: repeatElement(0x0A, count: feeds))
      }
      wasBlank = isBlank
      var stop = first
      while stop < bytes.count, !bytes[stop].isBreak { stop &+= 1 }
      text += bytes[first..<stop]
      feeds = stop < bytes.count ? 1 : 0
      line = nextLine(after: stop)
      if line < 0 { return Self.declined }
      end = line
    }
    text.append(contentsOf: repeatElement(0x0A, count: strips ? 0 : keeps ? feeds : min(feeds, 1)))
    let style: NodeStyle = isLiteral ? .literal : .folded
    return placeDecoded(text, from: start, to: end, style: style, isOnOneLine: false) ? line : Self.declined
  }

  /// The spaces before the first line of text; nil where there is none, or a blank line before it has more.
  @inline(__always)
  private func indentation(from start: Int) -> Int? {
    var line = start
    var widest = 0
    while line >= 0, line < bytes.count {
      let first = skipSpaces(from: line)
      if byte(at: first) == 0 { return nil }
      if !bytes[first].isBreak { return first &- line < max(widest, 1) ? nil : first &- line }
      widest = max(widest, first &- line)
      line = nextLine(after: first)
    }
    return nil
  }

  @inline(__always)
  private func skipIndentation(from line: Int, to indentation: Int) -> Int {
    var index = line
    while index &- line < indentation, byte(at: index) == 0x20 { index &+= 1 }
    return index
  }
}
