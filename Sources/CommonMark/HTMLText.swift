/// What a reader sees of HTML: its text without tags, comments, scripts and style sheets.
enum HTMLText {
  /// The text. A tag that is not one of those inside a line breaks it. Complexity: O(bytes).
  static func read(_ content: BlockContent, entities: inout EntityTable) -> TracedText {
    var text = TracedText()
    let bytes = content.bytes
    var index = 0
    // Where white space and tags began that come before the next sign, and what they are to a reader.
    var gap: (start: Int, byte: UInt8)?
    func closeGap() {
      if let gap, !text.bytes.isEmpty { text.fold(gap.start..<index, of: content, into: gap.byte) }
      gap = nil
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<"), let tag = HTMLTag(bytes, at: index) {
        if !tag.isInsideLine { gap = (gap?.start ?? index, 0x0A) }
        index = tag.end
      } else if byte.isSpaceCharacter {
        if gap == nil { gap = (index, 0x20) }
        index += 1
      } else {
        closeGap()
        if byte == UInt8(ascii: "&"), let entity = entities.entity(at: index, in: bytes) {
          text.replace(index..<index + entity.count, of: content, by: entity.text)
          index += entity.count
        } else {
          text.keep(index, of: content)
          index += 1
        }
      }
    }
    return text
  }
}

/// A tag, a comment, or an element of which nothing is shown, from its `<` to its end.
struct HTMLTag {
  /// The index after it; at most that of the end of the bytes.
  private(set) var end: Int
  /// Whether the text before it and after it are one line.
  private(set) var isInsideLine = true

  /// What begins at `<`; nil where that is but a sign.
  init?(_ bytes: [UInt8], at start: Int) {
    let rest = bytes[(start + 1)...]
    if rest.starts(with: "!--".utf8) {
      end = Self.end(of: "-->", bytes, start + 4)
      return
    }
    if rest.starts(with: "![CDATA[".utf8) {
      end = Self.end(of: "]]>", bytes, start + 9)
      return
    }
    if rest.first == UInt8(ascii: "!") || rest.first == UInt8(ascii: "?") {
      end = Self.end(of: ">", bytes, start + 2)
      return
    }
    let isClosing = rest.first == UInt8(ascii: "/")
    let name = Self.name(rest.dropFirst(isClosing ? 1 : 0))
    guard let first = name.first, first >= 0x61 else { return nil }
    end = Self.endOfTag(bytes, start + 1)
    isInsideLine = Self.insideLines.contains(String(decoding: name, as: UTF8.self))
    if !isClosing, name.elementsEqual("script".utf8) || name.elementsEqual("style".utf8) {
      end = Self.end(of: "</\(String(decoding: name, as: UTF8.self))", bytes, end)
      end = Self.endOfTag(bytes, end)
    }
  }

  /// Whether a tag breaks a line: `<br>`, however it is written.
  static func breaksLine(_ tag: ArraySlice<UInt8>) -> Bool {
    name(tag.dropFirst(1)).elementsEqual("br".utf8)
  }

  /// The letters and digits that some bytes begin with, in lower case.
  private static func name(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let name: ArraySlice<UInt8> = bytes.prefix(while: \.isAlphanumeric)
    return name.map { $0 | 0x20 }
  }

  /// Source: HTML Living Standard, 3.2.5.2.5 (phrasing content), those with text.
  private static let insideLines: Set<String> = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q",
    "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
  ]

  private static func endOfTag(_ bytes: [UInt8], _ start: Int) -> Int {
    var index = start
    var quote: UInt8?
    while index < bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      }
      index += 1
    }
    // A quotation mark that is not closed must not swallow the rest.
    guard quote != nil, let plain = bytes[start...].firstIndex(of: UInt8(ascii: ">")) else { return bytes.count }
    return plain + 1
  }

  private static func end(of sign: String, _ bytes: [UInt8], _ start: Int) -> Int {
    let wanted = Array(sign.utf8)
    var index = start
    while index + wanted.count <= bytes.count {
      if zip(bytes[index...], wanted).allSatisfy({ $0 == $1 || $0 >= 0x41 && $0 <= 0x5A && $0 | 0x20 == $1 }) {
        return index + wanted.count
      }
      index += 1
    }
    return bytes.count
  }
}
