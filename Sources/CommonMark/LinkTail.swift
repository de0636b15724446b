/// What stands after the `]` of a link: an address with a title in parentheses, a label in brackets, or nothing.
///
/// Source: CommonMark 0.29, section 6.5; libcmark-gfm, `inlines.c` (`handle_close_bracket`), which is followed where the
/// two differ, because it has decided already that there is a link.
enum LinkTail {
  /// The index after it. Complexity: O(bytes).
  static func end(in bytes: [UInt8], from start: Int) -> Int {
    destination(bytes, start) ?? label(bytes, start) ?? start
  }

  private static func byte(_ bytes: [UInt8], _ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  private static func skipSpace(_ bytes: [UInt8], _ start: Int) -> Int {
    var index = start
    while byte(bytes, index).isSpaceCharacter { index += 1 }
    return index
  }

  private static func destination(_ bytes: [UInt8], _ start: Int) -> Int? {
    guard byte(bytes, start) == UInt8(ascii: "("),
      let address = address(bytes, skipSpace(bytes, start + 1))
    else { return nil }
    let space = skipSpace(bytes, address)
    let title = space == address ? space : title(bytes, space)
    let end = skipSpace(bytes, title)
    return byte(bytes, end) == UInt8(ascii: ")") ? end + 1 : nil
  }

  /// The index after an address; nil where there is none.
  private static func address(_ bytes: [UInt8], _ start: Int) -> Int? {
    var index = start
    if byte(bytes, start) == UInt8(ascii: "<") {
      index += 1
      while index < bytes.count {
        switch bytes[index] {
        case UInt8(ascii: ">"): return index + 1 < bytes.count ? index + 1 : nil
        case UInt8(ascii: "\\"): index += 2
        case 0x0A, UInt8(ascii: "<"): return nil
        default: index += 1
        }
      }
      return nil
    }
    var depth = 0
    while index < bytes.count {
      let next = bytes[index]
      if next == UInt8(ascii: "\\"), byte(bytes, index + 1).isPunctuation {
        index += 2
      } else if next == UInt8(ascii: "(") {
        depth += 1
        index += 1
        if depth > 32 { return nil }
      } else if next == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
        index += 1
      } else if next.isMarkdownSpace {
        if index == start { return nil }
        break
      } else {
        index += 1
      }
    }
    return index < bytes.count ? index : nil
  }

  /// The index after a title; where there is none, where it would begin.
  private static func title(_ bytes: [UInt8], _ start: Int) -> Int {
    let opening = byte(bytes, start)
    let closing: UInt8
    switch opening {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): closing = opening
    case UInt8(ascii: "("): closing = UInt8(ascii: ")")
    default: return start
    }
    var last = start
    var index = start + 1
    while index < bytes.count {
      let isEscaped = bytes[index - 1] == UInt8(ascii: "\\") && index - 1 > start
      if bytes[index] == closing {
        last = index + 1
        if !isEscaped { return last }
      } else if bytes[index] == opening, !isEscaped {
        return last
      }
      index += 1
    }
    return last
  }

  /// The index after a label; nil where there is none.
  private static func label(_ bytes: [UInt8], _ start: Int) -> Int? {
    guard byte(bytes, start) == UInt8(ascii: "[") else { return nil }
    var index = start + 1
    while index < bytes.count, bytes[index] != UInt8(ascii: "["), bytes[index] != UInt8(ascii: "]") {
      index += bytes[index] == UInt8(ascii: "\\") && byte(bytes, index + 1).isPunctuation ? 2 : 1
      if index - start > 1001 { return nil }
    }
    return byte(bytes, index) == UInt8(ascii: "]") ? index + 1 : nil
  }
}
