internal import SourceText

/// The parser's tree to blocks, each with its bytes and its text.
///
/// Lines here are 0-based and counted from the beginning of the file.
struct BlockBuilder {
  let bytes: [UInt8]
  let lines: [UInt32]
  let bodyLine: Int
  let tree: SyntaxTree
  private let depthLimit: Int
  private(set) var blocks: [MarkdownBlock] = []
  private(set) var text: [UInt8] = []
  private(set) var map = SourceMap()
  /// Where nesting passes the limit; nothing more is read.
  private(set) var tooDeep: SourceSpan?
  var entities = EntityTable()
  private var open: [OpenBlock] = []
  private var depth = 0
  /// The end of what was added last.
  private var lastEnd = 0

  /// A block that is not closed yet.
  private struct OpenBlock {
    var block: Int
    var textCount: Int
    var container: Container?
    /// The line where it begins, and the place after its sign there.
    var line = 0
    var cursor: LineCursor?
    /// In a table, the line of its head; in a row, its cells and how many of them were asked for.
    var headLine = 0
    var cells: [Range<Int>] = []
    var cellCount = 0
  }

  init(_ bytes: [UInt8], lines: [UInt32], bodyLine: Int, tree: SyntaxTree, depthLimit: Int) {
    self.bytes = bytes
    self.lines = lines
    self.bodyLine = bodyLine
    self.tree = tree
    self.depthLimit = depthLimit
    lastEnd = bodyLine < lines.count ? Int(lines[bodyLine]) : bytes.count
  }

  /// Reads every event. Complexity: O(bytes times depth).
  mutating func read() {
    var index = 0
    while index < tree.events.count, tooDeep == nil {
      let event = tree.events[index]
      switch event.kind {
      case .paragraph, .heading, .cell:
        let end = tree.events[index...].firstIndex { $0.kind == event.kind && !$0.isEnter } ?? tree.events.count
        let inlines = tree.events[index + 1..<max(index + 1, end)]
        switch event.kind {
        case .paragraph: addParagraph(event, inlines, next: end + 1)
        case .heading: addHeading(event, inlines)
        default: addCell(inlines)
        }
        index = end + 1
        continue
      case .code: addCode(event)
      case .html: addHTML(event)
      case .quote, .list, .item, .table, .row:
        if event.isEnter { openBlock(event, at: index) } else { closeBlock() }
      default: break
      }
      index += 1
    }
  }

  // MARK: Lines

  /// The number in the file of a line that the parser counts from 1 on.
  func line(_ number: Int) -> Int { min(max(bodyLine, bodyLine + number - 1), max(lines.count - 1, 0)) }

  /// The bytes of a line without its break, and without a byte order mark at the beginning of the body.
  func range(ofLine line: Int) -> Range<Int> {
    guard lines.indices.contains(line) else { return bytes.count..<bytes.count }
    var start = Int(lines[line])
    var end = line + 1 < lines.count ? Int(lines[line + 1]) : bytes.count
    if end > start, bytes[end - 1] == 0x0A { end -= 1 }
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    if line == bodyLine, bytes[start..<end].starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
    return start..<end
  }

  /// The place in a line after what the open containers take of it.
  func cursor(at line: Int) -> LineCursor { place(in: line).cursor }

  /// The same, and whether the line goes on with a paragraph without the signs of all of its containers.
  func place(in line: Int) -> (cursor: LineCursor, isLazy: Bool) {
    var cursor = LineCursor(bytes, range(ofLine: line))
    for block in open {
      guard let container = block.container else { continue }
      if block.line == line, let begun = block.cursor {
        cursor = begun
      } else if !cursor.pass(container) {
        return (cursor, true)
      }
    }
    return (cursor, false)
  }

  /// The bytes of a line after what the open containers take of it and its indentation.
  func contentRange(ofLine line: Int) -> Range<Int> {
    let cursor = cursor(at: line)
    return cursor.nonspace.offset..<cursor.end
  }

  /// Adds a line of a paragraph to its content. One that goes on without the signs of its containers keeps its indentation,
  /// which tells in code and after a backslash.
  func addLine(_ line: Int, to content: inout BlockContent, unescapesPipes: Bool = false) {
    let (cursor, isLazy) = place(in: line)
    guard isLazy else {
      return content.addLine(bytes, cursor.nonspace.offset..<cursor.end, unescapesPipes: unescapesPipes)
    }
    let (columns, offset) = cursor.restOfTab
    content.addLine(bytes, offset..<cursor.end, after: columns, unescapesPipes: unescapesPipes)
  }

  /// A range without white space at its end.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1].isMarkdownSpace { end -= 1 }
    return range.lowerBound..<end
  }

  // MARK: Blocks that hold blocks

  private mutating func openBlock(_ event: SyntaxEvent, at index: Int) {
    var line = line(event.startLine)
    var headLine = 0
    if event.kind == .table {
      headLine = self.headLine(ofTableAt: index)
      line = headLine
    }
    if event.kind == .row, event.value == 1, let table = open.last { line = table.headLine }
    var cursor = cursor(at: line)
    let start = cursor.nonspace.offset
    var block = OpenBlock(block: blocks.count, textCount: text.count, line: line, headLine: headLine)
    var end = start
    let kind: MarkdownBlock.Kind
    switch event.kind {
    case .quote:
      kind = .quote
      _ = cursor.pass(.quote)
      block.container = .quote
      end = min(start + 1, cursor.end)
    case .item:
      kind = .item
      end = start + (LineCursor.signWidth(bytes, start..<cursor.end) ?? 0)
      block.container = cursor.passItemSign() ?? .item(columns: 0)
    case .table: kind = .table
    case .row:
      kind = .row(isHead: event.value == 1)
      block.cells = TableRowScan.cells(bytes, start..<cursor.end)
      end = trimmed(start..<cursor.end).upperBound
    default: kind = .list
    }
    if block.container != nil {
      depth += 1
      block.cursor = cursor
      if depth > depthLimit { tooDeep = SourceSpan(at: UInt32(truncatingIfNeeded: start)) }
    }
    open.append(block)
    append(kind, start..<end)
  }

  private mutating func closeBlock() {
    guard let closed = open.popLast() else { return }
    if closed.container != nil { depth -= 1 }
    let start = closed.textCount
    blocks[closed.block].subtreeEnd = blocks.count
    blocks[closed.block].span.end = max(
      blocks[closed.block].span.end, UInt32(truncatingIfNeeded: blocks.count == closed.block + 1 ? 0 : lastEnd))
    blocks[closed.block].text = start == text.count ? start..<start : (start == 0 ? 0 : start + 1)..<text.count
  }

  private mutating func append(_ kind: MarkdownBlock.Kind, _ range: Range<Int>) {
    let span = SourceSpan(
      start: UInt32(truncatingIfNeeded: range.lowerBound), end: UInt32(truncatingIfNeeded: range.upperBound))
    lastEnd = max(lastEnd, range.upperBound)
    blocks.append(
      MarkdownBlock(kind: kind, span: span, subtreeEnd: blocks.count + 1, text: text.count..<text.count))
  }

  /// The line of a table's head, which the parser takes for the first line of the paragraph before it.
  func headLine(ofTableAt index: Int) -> Int {
    let rest = tree.events[(index + 1)...].prefix { $0.kind != .table }
    if let row = rest.first(where: { $0.kind == .row && $0.isEnter && $0.value == 0 }) {
      return line(row.startLine - 2)
    }
    return line(tree.events[index].endLine - 1)
  }

  /// The next cell of the open row: where its bytes lie.
  mutating func nextCell() -> Range<Int> {
    guard let row = open.last else { return lastEnd..<lastEnd }
    open[open.count - 1].cellCount += 1
    if row.cellCount < row.cells.count { return row.cells[row.cellCount] }
    let end = trimmed(range(ofLine: row.line)).upperBound
    return end..<end
  }

  // MARK: Blocks with text

  /// Adds a block with its text, which can reach further than the block's signs: code keeps the white space round it.
  mutating func add(_ kind: MarkdownBlock.Kind, _ range: Range<Int>, _ traced: TracedText, isTraced: Bool = true) {
    let start = traced.map.runs.first.map { min(range.lowerBound, Int($0.source)) } ?? range.lowerBound
    append(kind, start..<max(range.upperBound, traced.map.sourceEnd))
    blocks[blocks.count - 1].isTraced = isTraced
    guard let first = traced.map.runs.first else { return }
    if !text.isEmpty {
      text.append(0x0A)
      map.replace(1, from: map.sourceEnd, count: max(0, Int(first.source) - map.sourceEnd))
    }
    let textStart = text.count
    text += traced.bytes
    map.append(traced.map)
    blocks[blocks.count - 1].text = textStart..<text.count
  }

  /// What the parser says that a block's text is, for one whose bytes do not fit.
  func plainText(_ events: ArraySlice<SyntaxEvent>) -> [UInt8] {
    var text: [UInt8] = []
    for event in events {
      switch event.kind {
      case .text, .codeSpan: text += tree.literals[event.literal]
      case .softBreak: text.append(0x20)
      case .lineBreak: text.append(0x0A)
      default: break
      }
    }
    return text
  }
}
