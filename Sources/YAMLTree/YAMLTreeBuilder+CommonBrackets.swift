/// Brackets of the common form: those that close on the line they begin on.
extension YAMLTreeBuilder {
  /// Reads a collection in brackets; the offset after the closing one.
  ///
  /// Its depth is bounded as that of every collection is, so it may call itself.
  mutating func readBracket(at start: Int) -> Int {
    let isMapping = bytes[start] == UInt8(ascii: "{")
    let closing = isMapping ? UInt8(ascii: "}") : UInt8(ascii: "]")
    guard open(isMapping: isMapping, style: .flow, at: start) else { return Self.declined }
    var index = start &+ 1
    while true {
      index = skipSpaces(from: index)
      if byte(at: index) == closing { break }
      if isMapping {
        let key = endOfScalarInBrackets(from: index)
        guard key >= 0, byte(at: key) == UInt8(ascii: ":"), isGap(at: key &+ 1), key &- index < 1000,
          placeOnOneLine(from: index, to: key)
        else { return Self.declined }
        index = skipSpaces(from: key &+ 1)
        if byte(at: index) == UInt8(ascii: ",") || byte(at: index) == closing {
          guard placeNothing(at: key &+ 1) else { return Self.declined }
        } else {
          index = readItem(at: index)
        }
      } else {
        index = readItem(at: index)
      }
      guard index >= 0 else { return Self.declined }
      index = skipSpaces(from: index)
      if byte(at: index) == UInt8(ascii: ",") {
        index &+= 1
      } else if byte(at: index) != closing {
        return Self.declined
      }
    }
    guard let holder = outer.last else { return Self.declined }
    lastEnd = index &+ 1
    close(into: holder)
    return index &+ 1
  }

  /// Reads a value or an item; the offset after it.
  private mutating func readItem(at index: Int) -> Int {
    let first = byte(at: index)
    if first == UInt8(ascii: "[") || first == UInt8(ascii: "{") { return readBracket(at: index) }
    let end = endOfScalarInBrackets(from: index)
    guard end >= 0, byte(at: end) != UInt8(ascii: ":"), placeOnOneLine(from: index, to: end) else {
      return Self.declined
    }
    return end
  }

  /// Where a scalar inside brackets ends; `declined` for what the common form does not have there.
  private func endOfScalarInBrackets(from start: Int) -> Int {
    let first = byte(at: start)
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") { return endOfQuoted(from: start) }
    guard Self.mayBeginPlain(first) else { return Self.declined }
    // Bits of line feed, carriage return, #, comma, : and ?; then of the brackets (less 0x40).
    let below: UInt64 = 0x8400_1008_0000_2400
    let above: UInt64 = 0x2800_0000_2800_0000
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80, (byte < 0x40 ? below : above) & (1 &<< UInt64(byte & 63)) != 0 {
        switch byte {
        case UInt8(ascii: ":"):
          // A colon before a bracket or comma is refused by the parser.
          if isGap(at: index &+ 1) { return spacesCut(from: start, to: index) == index ? index : Self.declined }
          let next = self.byte(at: index &+ 1)
          if next == UInt8(ascii: ",") || next == UInt8(ascii: "?") || next.isBracket { return Self.declined }
        case UInt8(ascii: "#"):
          if bytes[index &- 1] == 0x20 { return Self.declined }
        case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): return spacesCut(from: start, to: index)
        default: return Self.declined
        }
      }
      index &+= 1
    }
    return Self.declined
  }

  /// The end of a text without the spaces after it.
  private func spacesCut(from start: Int, to end: Int) -> Int {
    var end = end
    while end > start, bytes[end &- 1] == 0x20 { end &-= 1 }
    return end
  }
}
