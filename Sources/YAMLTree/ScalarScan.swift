internal import SourceText

/// Reads a scalar's source a second time, and notes for each stretch of text where it came from.
///
/// It folds and cuts lines exactly as the parser does, which ends a line at U+0085, U+2028 and U+2029 as well.
/// Source: YAML 1.2.2, 7.3 and 8.1; libyaml 0.2.5, `scanner.c`.
struct ScalarScan {
  private let bytes: [UInt8]
  private let end: Int
  private var index: Int
  private(set) var text: [UInt8] = []
  private(set) var map = SourceMap()

  init(_ bytes: [UInt8], _ content: SourceSpan) {
    self.bytes = bytes
    self.index = Int(content.start)
    self.end = min(Int(content.end), bytes.count)
  }

  // MARK: Flow scalars

  /// A plain scalar: lines folded, nothing else changed.
  mutating func readPlain() {
    while index < end {
      if !readFold() { keep(1) }
    }
  }

  /// A quoted scalar: lines folded, and doubled quotes or escapes undone.
  mutating func readQuoted(isDouble: Bool) {
    let last = end - 1
    index += 1
    while index < last {
      if isDouble, bytes[index] == UInt8(ascii: "\\") {
        readEscape(before: last)
      } else if !isDouble, bytes[index] == UInt8(ascii: "'") {
        emit([UInt8(ascii: "'")], count: 2)
      } else if !readFold() {
        keep(1)
      }
    }
  }

  /// White space that holds a line break, as one space or as the breaks after the first; false where there is none.
  private mutating func readFold() -> Bool {
    let start = index
    var next = index
    while next < end, bytes[next].isBlank { next += 1 }
    guard next < end, let first = lineBreak(at: next) else {
      if next == start { return false }
      keep(next - start)
      return true
    }
    next += first.count
    var rest: [UInt8] = []
    while next < end {
      if bytes[next].isBlank {
        next += 1
      } else if let another = lineBreak(at: next) {
        rest += another.text
        next += another.count
      } else {
        break
      }
    }
    let isFeed = first.text == [0x0A]
    emit(isFeed ? (rest.isEmpty ? [0x20] : rest) : first.text + rest, count: next - start)
    return true
  }

  private mutating func readEscape(before last: Int) {
    guard index + 1 < last else { return keep(1) }
    let letter = bytes[index + 1]
    if let breakAfter = lineBreak(at: index + 1) {
      // The line goes on without a space; blank lines after it still count.
      var next = index + 1 + breakAfter.count
      var rest: [UInt8] = []
      while next < last {
        if bytes[next].isBlank {
          next += 1
        } else if let another = lineBreak(at: next) {
          rest += another.text
          next += another.count
        } else {
          break
        }
      }
      return emit(rest, count: next - index)
    }
    let digits = letter == UInt8(ascii: "x") ? 2 : letter == UInt8(ascii: "u") ? 4 : letter == UInt8(ascii: "U") ? 8 : 0
    if digits > 0 {
      let stop = min(index + 2 + digits, last)
      let value = UInt32(String(decoding: bytes[index + 2..<stop], as: UTF8.self), radix: 16) ?? 0xFFFD
      return emit(Self.utf8(value), count: stop - index)
    }
    emit(Self.utf8(Self.escapes[letter] ?? UInt32(letter)), count: 2)
  }

  private static let escapes: [UInt8: UInt32] = [
    UInt8(ascii: "0"): 0, UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "t"): 9, UInt8(ascii: "n"): 10,
    UInt8(ascii: "v"): 11, UInt8(ascii: "f"): 12, UInt8(ascii: "r"): 13, UInt8(ascii: "e"): 27,
    UInt8(ascii: "N"): 0x85, UInt8(ascii: "_"): 0xA0, UInt8(ascii: "L"): 0x2028, UInt8(ascii: "P"): 0x2029,
  ]

  private static func utf8(_ value: UInt32) -> [UInt8] {
    Unicode.Scalar(value).map { Array(String($0).utf8) } ?? []
  }

  // MARK: Block scalars

  /// A piece of text that waits until it is known whether it is kept, folded or cut off.
  private struct Pending {
    var text: [UInt8] = []
    var start = 0
    var count = 0
  }

  /// A literal or folded scalar, as far as its known text reaches.
  mutating func readBlock(isLiteral: Bool, text known: [UInt8]) {
    while index < end, lineBreak(at: index) == nil { index += 1 }
    guard let indentation = indentation(known), let header = lineBreak(at: index) else { return }
    index += header.count
    var leading = Pending()
    var wasBlank = false
    var trailing = readBreaks(indentation)
    while index < bytes.count, text.count + leading.text.count < known.count {
      let isBlank = bytes[index].isBlank
      if !isLiteral, leading.text == [0x0A], !wasBlank, !isBlank {
        if trailing.text.isEmpty { emit([0x20], from: leading.start, count: index - leading.start) }
      } else if !leading.text.isEmpty {
        emit(leading.text, from: leading.start, count: leading.count)
      }
      emitLines(trailing)
      wasBlank = isBlank
      let lineStart = index
      while index < bytes.count, lineBreak(at: index) == nil { index += 1 }
      keepLine(from: lineStart)
      leading = Pending()
      if let feed = lineBreak(at: index) {
        leading = Pending(text: feed.text, start: index, count: feed.count)
        index += feed.count
      }
      trailing = readBreaks(indentation)
    }
    if text.count < known.count { emit(leading.text, from: leading.start, count: leading.count) }
    if text.count < known.count { emitLines(trailing) }
  }

  /// The spaces that the first line of text loses; nil where no line holds any text.
  private func indentation(_ known: [UInt8]) -> Int? {
    guard let first = known.firstIndex(where: { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D }) else { return nil }
    let kept = known[..<first].reversed().prefix { $0 == 0x20 }.count
    var spaces = 0
    for byte in bytes[index..<end] {
      if byte == 0x20 {
        spaces += 1
      } else if byte.isBreak {
        spaces = 0
      } else {
        break
      }
    }
    return max(0, spaces - kept)
  }

  /// Blank lines up to the next line of text, and that line's indentation.
  private mutating func readBreaks(_ indentation: Int) -> Pending {
    var pending = Pending(start: index)
    while true {
      var spaces = 0
      while index < bytes.count, spaces < indentation, bytes[index] == 0x20 {
        index += 1
        spaces += 1
      }
      guard let feed = lineBreak(at: index) else { break }
      pending.text += feed.text
      index += feed.count
    }
    pending.count = index - pending.start
    return pending
  }

  private mutating func emitLines(_ pending: Pending) {
    if !pending.text.isEmpty { emit(pending.text, from: pending.start, count: pending.count) }
  }

  private mutating func keepLine(from start: Int) {
    let stop = index
    index = start
    if stop > start { keep(stop - start) }
  }

  // MARK: Runs

  /// A line break at an offset: its text in the decoded scalar and its bytes in the source.
  private func lineBreak(at offset: Int) -> (text: [UInt8], count: Int)? {
    guard offset < bytes.count else { return nil }
    switch bytes[offset] {
    case 0x0A: return ([0x0A], 1)
    case 0x0D: return ([0x0A], offset + 1 < bytes.count && bytes[offset + 1] == 0x0A ? 2 : 1)
    case 0xC2: return offset + 1 < bytes.count && bytes[offset + 1] == 0x85 ? ([0x0A], 2) : nil
    case 0xE2:
      guard offset + 2 < bytes.count, bytes[offset + 1] == 0x80, bytes[offset + 2] & 0xFE == 0xA8 else { return nil }
      return (Array(bytes[offset..<offset + 3]), 3)
    default: return nil
    }
  }

  /// Takes the next bytes over as they are.
  private mutating func keep(_ count: Int) {
    map.keep(count, from: index)
    text += bytes[index..<index + count]
    index += count
  }

  /// Puts other text in the place of the next bytes.
  private mutating func emit(_ new: [UInt8], count: Int) {
    emit(new, from: index, count: count)
    index += count
  }

  private mutating func emit(_ new: [UInt8], from start: Int, count: Int) {
    map.replace(new.count, from: start, count: count)
    text += new
  }
}
