/// Follows what the parser read through the bytes that it read it from, so that each byte of the text has its place.
///
/// Every step is checked: where a byte is not what the parser's tree says, nothing is traced (`text` is nil), and nobody is
/// told a wrong place. The tree decides what is markup; the bytes tell where.
struct InlineTrace {
  private let content: BlockContent
  private let literals: [UInt8]
  private var entities: EntityTable
  private var index: Int
  private var traced = TracedText()
  /// For each link that is open: whether it is an address between `<` and `>`.
  private var links: [Bool] = []

  private init(_ content: BlockContent, from start: Int, literals: [UInt8], entities: EntityTable) {
    self.content = content
    self.index = start
    self.literals = literals
    self.entities = entities
  }

  /// The text of a block, and where its content ends; nil where the events do not fit the bytes.
  ///
  /// Complexity: O(bytes).
  static func read(
    _ events: ArraySlice<SyntaxEvent>, _ content: BlockContent, from start: Int, literals: [UInt8],
    entities: inout EntityTable
  ) -> (text: TracedText, end: Int)? {
    // The table changes hands, since a shared one would be copied.
    let table = entities
    entities = EntityTable()
    var trace = InlineTrace(content, from: start, literals: literals, entities: table)
    defer { entities = trace.entities }
    for event in events {
      guard trace.step(event) else { return nil }
    }
    return (trace.traced, trace.index)
  }

  private var next: UInt8? { index < content.count ? content.bytes[index] : nil }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    index += 1
    return true
  }

  private mutating func step(_ event: SyntaxEvent) -> Bool {
    switch event.kind {
    case .text: text(literals[event.literal])
    case .softBreak: lineEnd(into: 0x20)
    case .lineBreak: lineEnd(into: 0x0A)
    case .codeSpan: codeSpan(literals[event.literal])
    case .inlineHTML: inlineHTML(literals[event.literal])
    case .emphasis: delimiters(1)
    case .strong: delimiters(2)
    case .link, .image: event.isEnter ? openLink(isImage: event.kind == .image) : closeLink()
    default: false
    }
  }

  private mutating func text(_ literal: ArraySlice<UInt8>) -> Bool {
    let isAddress = links.last == true
    var rest = literal
    while let wanted = rest.first {
      guard let byte = next else { return false }
      if byte == UInt8(ascii: "\\"), !isAddress, index + 1 < content.count, content.bytes[index + 1].isPunctuation {
        guard content.bytes[index + 1] == wanted else { return false }
        traced.replace(index..<index + 2, of: content, by: CollectionOfOne(wanted))
        index += 2
        rest.removeFirst()
      } else if byte == UInt8(ascii: "&"), let entity = entities.entity(at: index, in: content.bytes) {
        guard rest.starts(with: entity.text) else { return false }
        traced.replace(index..<index + entity.count, of: content, by: entity.text)
        index += entity.count
        rest.removeFirst(entity.text.count)
      } else {
        guard byte == wanted else { return false }
        traced.keep(index, of: content)
        index += 1
        rest.removeFirst()
      }
    }
    return true
  }

  private mutating func lineEnd(into byte: UInt8) -> Bool {
    let start = index
    while let space = next, space.isMarkdownSpace, space != 0x0A { index += 1 }
    // After a backslash the parser keeps what indents the next line, where that is not taken away before.
    let isEscape = byte == 0x0A && skip(UInt8(ascii: "\\"))
    guard skip(0x0A) else { return false }
    while !isEscape, let space = next, space == 0x20 || space == 0x09 { index += 1 }
    traced.fold(start..<index, of: content, into: byte)
    return true
  }

  private mutating func delimiters(_ count: Int) -> Bool {
    for _ in 0..<count {
      guard skip(UInt8(ascii: "*")) || skip(UInt8(ascii: "_")) else { return false }
    }
    return true
  }

  private mutating func codeSpan(_ literal: ArraySlice<UInt8>) -> Bool {
    let ticks = tickCount(from: index)
    guard ticks > 0 else { return false }
    let start = index + ticks
    var end = start
    while end < content.count {
      let count = tickCount(from: end)
      if count == ticks { break }
      end += max(count, 1)
    }
    guard end < content.count else { return false }
    // One space is taken from either end where both have one and something else is between them.
    let trim = (end - start - literal.count) / 2
    guard trim == 0 || trim == 1, end - start - 2 * trim == literal.count else { return false }
    for (place, wanted) in zip(start + trim..<end - trim, literal) {
      if content.bytes[place] == 0x0A {
        guard wanted == 0x20 else { return false }
        traced.fold(place..<place + 1, of: content, into: 0x20)
      } else {
        guard content.bytes[place] == wanted else { return false }
        traced.keep(place, of: content)
      }
    }
    index = end + ticks
    return true
  }

  private func tickCount(from start: Int) -> Int {
    var end = start
    while end < content.count, content.bytes[end] == UInt8(ascii: "`") { end += 1 }
    return end - start
  }

  /// A tag says nothing, but one that breaks a line.
  private mutating func inlineHTML(_ literal: ArraySlice<UInt8>) -> Bool {
    guard content.bytes[index...].starts(with: literal) else { return false }
    let end = index + literal.count
    if HTMLTag.breaksLine(literal) { traced.replace(index..<end, of: content, by: CollectionOfOne(0x0A)) }
    index = end
    return true
  }

  private mutating func openLink(isImage: Bool) -> Bool {
    if isImage, !skip(UInt8(ascii: "!")) { return false }
    let isAddress = !isImage && next == UInt8(ascii: "<")
    links.append(isAddress)
    return skip(UInt8(ascii: isAddress ? "<" : "["))
  }

  private mutating func closeLink() -> Bool {
    guard let isAddress = links.popLast() else { return false }
    guard !isAddress else { return skip(UInt8(ascii: ">")) }
    guard skip(UInt8(ascii: "]")) else { return false }
    index = LinkTail.end(in: content.bytes, from: index)
    return true
  }
}

/// The entities that a document has used so far.
struct EntityTable {
  private var known: [[UInt8]: [UInt8]] = [:]

  /// The entity that begins at `&`; nil where none does.
  mutating func entity(at index: Int, in bytes: [UInt8]) -> (text: [UInt8], count: Int)? {
    // The longest name has 31 letters.
    let limit = min(bytes.count, index + 40)
    var end = index + 1
    while end < limit, bytes[end] != UInt8(ascii: ";") {
      guard bytes[end] == UInt8(ascii: "#") || bytes[end].isAlphanumeric else { return nil }
      end += 1
    }
    guard end < limit, end > index + 1 else { return nil }
    let name = Array(bytes[index...end])
    let text = known[name] ?? SyntaxTree.decoded(entity: name[...]) ?? []
    known[name] = text
    return text.isEmpty ? nil : (text, name.count)
  }
}

extension UInt8 {
  /// Whether a byte is a letter or digit of ASCII.
  var isAlphanumeric: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
