/// Where the parser's marks are not the content's bounds.
extension YAMLTreeBuilder {
  /// Whether the bytes at an offset are those of a text that is known to fit there.
  func isEqual(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    guard offset + text.count <= bytes.count else { return false }
    for index in 0..<text.count where text[index] != bytes[offset + index] { return false }
    return true
  }

  /// The offset after an anchor and a tag, each at most so many times, with the space and comments after them.
  ///
  /// Where nothing but space follows before `end`, the offset after the last of them.
  func skipProperties(from start: Int, to end: Int, anchors: Int, tags: Int) -> (offset: Int, sawTag: Bool) {
    var anchors = anchors
    var tags = tags
    var sawTag = false
    var index = start
    var afterLast = start
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "&") where anchors > 0:
        anchors -= 1
        index = endOfProperty(from: index, to: end)
        afterLast = index
      case UInt8(ascii: "!") where tags > 0:
        tags -= 1
        sawTag = true
        index = endOfProperty(from: index, to: end)
        afterLast = index
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      case UInt8(ascii: "#") where index > afterLast: while index < end, !isBreak(bytes[index]) { index += 1 }
      default: return (index, sawTag)
      }
    }
    return (afterLast, sawTag)
  }

  /// Tags end at white space; in brackets also at a bracket or comma. A verbatim tag ends with `>`.
  ///
  /// An anchor ends where the parser ends it, after ASCII letters, digits, `-` and `_`.
  private func endOfProperty(from start: Int, to end: Int) -> Int {
    var index = start + 1
    if bytes[start] == UInt8(ascii: "&") {
      while index < end, isOfAnchor(bytes[index]) { index += 1 }
      return index
    }
    if bytes[start] == UInt8(ascii: "!"), index < end, bytes[index] == UInt8(ascii: "<") {
      while index < end, bytes[index] != UInt8(ascii: ">") { index += 1 }
      return min(index + 1, end)
    }
    while index < end, !isBlank(bytes[index]), !isBreak(bytes[index]) {
      if bytes[index] == UInt8(ascii: ",") || isBracket(bytes[index]) { break }
      index += 1
    }
    return index
  }

  /// Where an empty value stands: after its colon, else straight after its key; elsewhere at the mark, after a dash.
  ///
  /// Inside brackets the parser marks the next token instead, which may lie lines below.
  func emptyPlace(_ mark: Int) -> Int {
    guard let frame = open.last, frame.isMapping, !frame.expectsKey else { return mark }
    if mark > lastEnd, bytes[mark - 1] == UInt8(ascii: ":") { return mark }
    var index = lastEnd
    while index < mark {
      switch bytes[index] {
      case UInt8(ascii: ":"): return index + 1
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      case UInt8(ascii: "#"): while index < mark, !isBreak(bytes[index]) { index += 1 }
      default: return lastEnd
      }
    }
    return lastEnd
  }

  /// The end of the last line of a block scalar that holds more than white space, its line break left out.
  func trimmedEnd(ofBlockScalarFrom start: Int, to end: Int) -> Int {
    var index = end
    while index > start, isBlank(bytes[index - 1]) || isBreak(bytes[index - 1]) { index -= 1 }
    var header = start
    while header < index, !isBlank(bytes[header]), !isBreak(bytes[header]) { header += 1 }
    var firstBreak = header
    while firstBreak < index, !isBreak(bytes[firstBreak]) { firstBreak += 1 }
    if firstBreak == index { return header }
    while index < end, isBlank(bytes[index]) { index += 1 }
    return index
  }

  private func isOfAnchor(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_")
  }

  func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
  func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  func isBracket(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
  }
}
