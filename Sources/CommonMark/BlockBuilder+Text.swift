internal import SourceText

extension BlockBuilder {
  /// A paragraph. Where it begins with definitions of links, which have no text, the parser says that it begins at the
  /// first of them; where a table follows at once, it does not say where it is.
  mutating func addParagraph(_ event: SyntaxEvent, _ inlines: ArraySlice<SyntaxEvent>, next: Int) {
    var first = line(event.startLine)
    var last = line(event.endLine)
    let isBeforeTable = event.startLine == 0
    if isBeforeTable {
      guard next < tree.events.count, tree.events[next].kind == .table else {
        return addUntraced(.paragraph, blocks.last.map { Int($0.span.end)..<Int($0.span.end) } ?? 0..<0, inlines)
      }
      first = line(tree.events[next].startLine)
      last = headLine(ofTableAt: next) - 1
    }
    var content = BlockContent()
    for line in first...max(first, last) {
      addLine(line, to: &content, unescapesPipes: isBeforeTable)
    }
    addTraced(.paragraph, inlines, content, starts: content.lines) { content, end in
      content.isBlank(from: end) ? end : nil
    }
  }

  /// A heading, written with `#` or underlined.
  mutating func addHeading(_ event: SyntaxEvent, _ inlines: ArraySlice<SyntaxEvent>) {
    let kind = MarkdownBlock.Kind.heading(level: event.value)
    let first = line(event.startLine)
    let range = contentRange(ofLine: first)
    let signs = bytes[range].prefix { $0 == UInt8(ascii: "#") }.count
    let after = range.lowerBound + signs
    let isUnderlined = signs != event.value || after < range.upperBound && !bytes[after].isMarkdownSpace
    var content = BlockContent()
    if isUnderlined {
      for line in first...max(first, line(event.endLine)) { addLine(line, to: &content) }
      addTraced(kind, inlines, content, starts: content.lines) { $0.endOfUnderline(from: $1) }
      return
    }
    let start = bytes[after..<range.upperBound].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? range.upperBound
    content.addLine(bytes, start..<range.upperBound)
    let whole = trimmed(range)
    addTraced(kind, inlines, content, starts: [0], within: whole) { content, end in
      content.bytes[end...].allSatisfy { $0 == UInt8(ascii: "#") || $0.isMarkdownSpace } ? end : nil
    }
  }

  /// A cell of the open row.
  mutating func addCell(_ inlines: ArraySlice<SyntaxEvent>) {
    let range = nextCell()
    var content = BlockContent()
    content.addLine(bytes, range, unescapesPipes: true)
    addTraced(.cell, inlines, content, starts: [0], within: range) { content, end in
      content.isBlank(from: end) ? end : nil
    }
  }

  /// Adds a block whose text begins at the first of some places from where it can be traced to an end; `rest` gives the
  /// end of the block, or nil where what is left over does not fit.
  private mutating func addTraced(
    _ kind: MarkdownBlock.Kind, _ inlines: ArraySlice<SyntaxEvent>, _ content: BlockContent, starts: [Int],
    within range: Range<Int>? = nil, rest: (BlockContent, Int) -> Int?
  ) {
    for start in starts {
      let read = InlineTrace.read(inlines, content, from: start, literals: tree.literals, entities: &entities)
      if let read, let end = rest(content, read.end) {
        let place =
          range ?? content.source(start)..<max(content.source(start), content.sourceEnd(content.trimmedEnd(end)))
        return add(kind, place, read.text)
      }
      // Only definitions can come before the text.
      guard start < content.count, content.bytes[start] == UInt8(ascii: "[") || start > 0 else { break }
    }
    let whole = content.source(0)..<max(content.source(0), content.sourceEnd(content.trimmedEnd(content.count)))
    addUntraced(kind, range ?? whole, inlines)
  }

  private mutating func addUntraced(
    _ kind: MarkdownBlock.Kind, _ range: Range<Int>, _ inlines: ArraySlice<SyntaxEvent>
  ) {
    let span = SourceSpan(
      start: UInt32(truncatingIfNeeded: range.lowerBound), end: UInt32(truncatingIfNeeded: range.upperBound))
    add(kind, range, TracedText(plainText(inlines), within: span), isTraced: false)
  }

  // MARK: Blocks that are taken line by line

  /// A block of code: its lines as they are, without fences, signs and indentation.
  mutating func addCode(_ event: SyntaxEvent) {
    let first = line(event.startLine)
    let isFenced = event.value == 1
    let (content, fits) = self.content(event.literal, from: first + (isFenced ? 1 : 0))
    var text = TracedText()
    for index in 0..<content.count {
      if content.bytes[index] != 0x0A {
        text.keep(index, of: content)
      } else if index + 1 < content.count {
        text.fold(index..<index + 1, of: content, into: 0x0A)
      }
    }
    let start = contentRange(ofLine: first).lowerBound
    var last = first + content.lines.count - (isFenced ? 0 : 1)
    if isFenced, start < bytes.count, last + 1 < lines.count {
      let (cursor, isOutside) = place(in: last + 1)
      let next = bytes[cursor.nonspace.offset..<cursor.end]
      if !isOutside, next.starts(with: repeatElement(bytes[start], count: 3)) { last += 1 }
    }
    add(.code, start..<max(start, trimmed(range(ofLine: last)).upperBound), text, isTraced: fits)
  }

  /// A block of HTML: what a reader sees of it.
  mutating func addHTML(_ event: SyntaxEvent) {
    let first = line(event.startLine)
    let (content, fits) = self.content(event.literal, from: first)
    let start = contentRange(ofLine: first).lowerBound
    let end = trimmed(range(ofLine: first + max(content.lines.count - 1, 0))).upperBound
    add(.html, start..<max(start, end), HTMLText.read(content, entities: &entities), isTraced: fits)
  }

  /// The lines of a literal, each the end of a line of the file; false where one is not.
  private func content(_ literal: Range<Int>, from first: Int) -> (content: BlockContent, fits: Bool) {
    var content = BlockContent()
    var fits = true
    var rest = tree.literals[literal]
    var line = first
    while !rest.isEmpty {
      let next = rest.prefix { $0 != 0x0A }
      let range = range(ofLine: line)
      if !content.addLine(next, endingAt: range.upperBound, in: bytes, from: range.lowerBound) { fits = false }
      rest = rest.dropFirst(next.count + 1)
      line += 1
    }
    return (content, fits)
  }
}

extension BlockContent {
  /// Whether nothing but white space follows.
  fileprivate func isBlank(from start: Int) -> Bool { bytes[min(start, count)...].allSatisfy(\.isMarkdownSpace) }

  /// The index after what is not white space before an index.
  fileprivate func trimmedEnd(_ index: Int) -> Int {
    var end = min(index, count)
    while end > 0, bytes[end - 1].isMarkdownSpace { end -= 1 }
    return end
  }

  /// The index after the signs under a heading whose text ends at an index; nil where none stand there.
  fileprivate func endOfUnderline(from start: Int) -> Int? {
    var index = start
    while index < count, bytes[index].isMarkdownSpace, bytes[index] != 0x0A { index += 1 }
    guard index < count, bytes[index] == 0x0A else { return nil }
    let line = bytes[(index + 1)...].prefix { $0 != 0x0A }
    guard let sign = line.first, sign == UInt8(ascii: "=") || sign == UInt8(ascii: "-") else { return nil }
    let signs = line.prefix { $0 == sign }
    guard line[signs.endIndex...].allSatisfy(\.isMarkdownSpace) else { return nil }
    return signs.endIndex
  }
}
