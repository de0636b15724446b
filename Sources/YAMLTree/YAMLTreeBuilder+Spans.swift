/// Where the parser's marks are not the content's bounds: questions to the file's bytes.
///
/// On the bytes and not on the builder: a borrowed builder would be copied to the stack for each call.
extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes at an offset are those of a text that is known to fit there.
  func isEqual(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    guard text.count > 0 else { return true }
    guard offset + text.count <= count, let left = text.baseAddress, let right = baseAddress else {
      return false
    }
    let source = UnsafeRawPointer(right + offset)
    let target = UnsafeRawPointer(left)
    var index = 0
    while index + 8 <= text.count {
      let one = source.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if one != target.loadUnaligned(fromByteOffset: index, as: UInt64.self) { return false }
      index += 8
    }
    while index < text.count {
      if text[index] != self[offset + index] { return false }
      index += 1
    }
    return true
  }

  /// Whether there is nothing to be seen: spaces and line breaks of any kind, characters without width, or nothing at all.
  ///
  /// Complexity: O(bytes before the first character that can be seen).
  var isWhiteSpace: Bool {
    var bytes = makeIterator()
    var decoder = Unicode.UTF8()
    while case .scalarValue(let scalar) = decoder.decode(&bytes) {
      guard scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint else { return false }
    }
    return true
  }

  /// Whether a text can be `isWhiteSpace`, by its first byte: one of ASCII that can be seen, it is the short answer.
  @inline(__always)
  var mayBeWhiteSpace: Bool { self[0] &- 0x21 > 0x5E }

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
      switch self[index] {
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
      case UInt8(ascii: "#") where index > afterLast: while index < end, !self[index].isBreak { index += 1 }
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
    if self[start] == UInt8(ascii: "&") {
      while index < end, self[index].isOfAnchor { index += 1 }
      return index
    }
    if self[start] == UInt8(ascii: "!"), index < end, self[index] == UInt8(ascii: "<") {
      while index < end, self[index] != UInt8(ascii: ">") { index += 1 }
      return index < end ? index + 1 : end
    }
    while index < end, !self[index].isBlank, !self[index].isBreak {
      if self[index] == UInt8(ascii: ",") || self[index].isBracket { break }
      index += 1
    }
    return index
  }

  /// The end of the last line of a block scalar that holds more than white space, its line break left out.
  func trimmedEnd(ofBlockScalarFrom start: Int, to end: Int) -> Int {
    var index = end
    while index > start, self[index - 1].isBlank || self[index - 1].isBreak { index -= 1 }
    var header = start
    while header < index, !self[header].isBlank, !self[header].isBreak { header += 1 }
    var firstBreak = header
    while firstBreak < index, !self[firstBreak].isBreak { firstBreak += 1 }
    if firstBreak == index { return header }
    while index < end, self[index].isBlank { index += 1 }
    return index
  }
}

/// What a byte is to YAML.
extension UInt8 {
  /// A space or tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }
  /// A line feed or carriage return.
  var isBreak: Bool { self == 0x0A || self == 0x0D }
  /// A bracket of a flow collection.
  var isBracket: Bool {
    self == UInt8(ascii: "[") || self == UInt8(ascii: "]") || self == UInt8(ascii: "{") || self == UInt8(ascii: "}")
  }
  /// A letter, digit, dash or underscore, of which the parser lets an anchor's name consist.
  var isOfAnchor: Bool {
    (self | 0x20) &- UInt8(ascii: "a") < 26 || self &- UInt8(ascii: "0") < 10 || self == UInt8(ascii: "-")
      || self == UInt8(ascii: "_")
  }
}

extension YAMLTreeBuilder {
  /// Where a mapping's empty value stands: after its colon, else straight after its key.
  ///
  /// Inside brackets the parser marks the next token instead, which may lie lines below.
  func emptyPlace(_ mark: Int) -> Int {
    if mark > lastEnd, bytes[mark - 1] == UInt8(ascii: ":") { return mark }
    var index = lastEnd
    while index < mark {
      switch bytes[index] {
      case UInt8(ascii: ":"): return index + 1
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      case UInt8(ascii: "#"): while index < mark, !bytes[index].isBreak { index += 1 }
      default: return lastEnd
      }
    }
    return lastEnd
  }
}
