internal import Findings
internal import SourceText
internal import Symbols

/// A collection that is not closed yet.
struct OpenCollection {
  var node: Int
  var isMapping: Bool
  var isFlow: Bool
  var isAnchored: Bool
  /// In a mapping: whether the next child is a key.
  var expectsKey = true
  /// In the common form: whether what it holds next has been announced, by a colon or a dash.
  var awaitsNode = false
  /// In a mapping: a bit for each symbol among its keys, and whether two of them may be the same text.
  var seen: UInt64 = 0
  var mayRepeatKey = false
  /// Nodes counted when it began, aliases at what they stand for.
  var weightBefore: Int
  /// The depth of what it holds, an alias at what it stands for.
  var height = 0
  /// The column of its first byte; -1 until asked for.
  var column = -1

  /// The document, which holds the root.
  static let document = OpenCollection(
    node: 0, isMapping: false, isFlow: false, isAnchored: false, weightBefore: 0)

  /// Notes the symbol of a key.
  @inline(__always)
  mutating func note(key symbol: UInt32) {
    let bit: UInt64 = 1 << UInt64(truncatingIfNeeded: symbol & 63)
    if symbol == 0 || seen & bit != 0 { mayRepeatKey = true }
    seen |= bit
  }
}

/// What an anchor names.
struct Anchored {
  var node: Int
  /// Nodes and depth of what it names; 0 nodes while that is not closed.
  var weight: Int
  var height: Int
}

/// Events to an arena: nodes in preorder with exact spans, and the problems that the parser lets pass.
///
/// A struct passed `inout`: as a class it would cost a tenth of the parser's own time in exclusivity checks.
struct YAMLTreeBuilder: ~Copyable {
  let bytes: UnsafeBufferPointer<UInt8>
  let symbols: SymbolReader
  let limits: YAMLLimits
  var marks: MarkTranslator
  var nodes: NodeArena
  var decoded: [UInt8] = []
  var problems: [YAMLProblem] = []
  var droppedProblems = 0
  /// The innermost open collection; while none is open, one that is neither mapping nor in brackets.
  var frame = OpenCollection.document
  /// The open collections round `frame`, the document first.
  var outer: [OpenCollection] = []
  var anchors: [[UInt8]: Anchored] = [:]
  /// The names of open anchored collections, innermost last.
  var openAnchors: [[UInt8]] = []
  /// Nodes that the aliases so far stand for.
  var aliasedWeight = 0
  /// The end of what was placed last; spans never begin before it.
  var lastEnd: Int
  /// In the common form: where the node that the innermost collection awaits stands if nothing is written.
  var valuePlace = 0
  /// Whether nothing more can be read, and no tree stands.
  var isFatal = false

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, nodes lent: UnsafeMutableBufferPointer<Node>, symbols: SymbolReader,
    limits: YAMLLimits, runs: [WidthRun], markLength: Int
  ) {
    self.bytes = bytes
    self.symbols = symbols
    self.limits = limits
    self.marks = MarkTranslator(bytes, runs: runs, markLength: markLength)
    self.lastEnd = markLength
    nodes = NodeArena(lent)
    decoded.reserveCapacity(min(bytes.count / 8, 1 << 16))
    outer.reserveCapacity(32)
  }

  /// Reads events until the first document ends, a second begins, or nothing more can be read.
  mutating func read(_ events: inout EventStream) {
    var documents = 0
    while !isFatal {
      switch events.next() {
      case .scalar: addScalar(events)
      case .mappingStart: openCollection(events.mapping, isMapping: true)
      case .sequenceStart: openCollection(events.sequence, isMapping: false)
      case .mappingEnd, .sequenceEnd: closeCollection(from: events.startMark, to: events.endMark)
      case .alias: addAlias(events.alias)
      case .documentStart:
        documents += 1
        if documents == 1 { checkDirectives(at: events.startMark) }
        if documents == 2 {
          reportSecondDocument(at: events.startMark)
          return
        }
      case .stream, .documentEnd: break
      case .streamEnd:
        if documents == 0 { refuse(.emptyFile, at: lastEnd, to: lastEnd) }
        return
      case .failure:
        reportSyntax(events.fault())
        return
      }
    }
  }

  // MARK: Nodes

  /// Adds a scalar. Nearly all are written as they read, on one line, without anchor and tag, outside of brackets or
  /// after a gap that needs no look: they take the short way.
  @inline(__always)
  private mutating func addScalar(_ events: borrowing EventStream) {
    let start = marks.offset(of: events.startMark)
    let end = marks.offset(of: events.endMark)
    let text = events.text
    let count = text.count
    let style = events.scalarStyle
    let quote = style == .plain ? 0 : 1
    let payload = start &+ quote
    guard events.isOnOneLine, start >= lastEnd, count > (frame.isFlow ? 1 : 0), count == end &- payload &- quote,
      count <= limits.scalarBytes, style.rawValue <= NodeStyle.doubleQuoted.rawValue, events.isBareScalar,
      bytes[start] != UInt8(ascii: "!"), nodes.count < limits.nodes,
      style != .doubleQuoted || bytes.isEqual(text, at: payload), !frame.isFlow || isPlainGap(to: start)
    else { return addUnusualScalar(events.scalar, from: start, to: end) }
    if quote == 1, end < bytes.count, bytes[end] == UInt8(ascii: "#") { checkComment(after: end) }
    place(text, from: start, to: end, payload: payload, style: style)
  }

  /// Adds a scalar that is written as it reads, without anchor and tag; `payload` is where the file has its text.
  @inline(__always)
  mutating func place(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, payload: Int, style: NodeStyle
  ) {
    var type = ScalarType.string
    var flags: UInt8 = 0
    if text.count == 0 {
      flags = Node.blankFlag
    } else if style == .plain {
      if ScalarType.mayNotBeText(text[0]) { type = .resolved(text) }
      // No plain scalar begins with a space of ASCII.
      if type == .null || text[0] >= 0x80 && text.isWhiteSpace { flags = Node.blankFlag }
    } else if text.mayBeWhiteSpace, text.isWhiteSpace {
      flags = Node.blankFlag
    }
    let symbol = symbols.symbol(for: text)
    let id = nodes.count
    nodes.append(
      Node(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
        propertyStart: UInt32(truncatingIfNeeded: start), subtreeEnd: UInt32(truncatingIfNeeded: id &+ 1),
        payload: UInt32(truncatingIfNeeded: payload), count: UInt32(truncatingIfNeeded: text.count), symbol: symbol,
        kind: .scalar, style: style, type: type, flags: flags))
    lastEnd = end
    guard frame.isMapping else { return }
    if frame.expectsKey {
      if text.count == 2 { addKey(id) } else { frame.note(key: symbol) }
    }
    frame.expectsKey.toggle()
  }

  /// Whether nothing but commas, colons, spaces and the like lie before the next token inside brackets.
  @inline(__always)
  private func isPlainGap(to end: Int) -> Bool {
    var index = lastEnd
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "#") || byte.isBreak { return false }
      index &+= 1
    }
    return true
  }

  /// Adds any scalar.
  @inline(never)
  mutating func addUnusualScalar(_ event: YAMLEvent, from startOffset: Int, to endOffset: Int) {
    var start = startOffset
    var end = endOffset
    let count = event.text.count
    if count > limits.scalarBytes {
      return refuse(.tooLarge(what: .text, limit: limits.scalarBytes), at: start, to: min(end, start + 1))
    }
    if start == end, frame.isMapping, !frame.expectsKey {
      start = emptyPlace(start)
      end = start
    }
    start = max(start, lastEnd)
    end = max(start, end)
    if isInFlow { checkGap(to: start) }
    let propertyStart = start
    var isString = event.style != .plain
    if start < end, bytes[start] == UInt8(ascii: "!") || bytes[start] == UInt8(ascii: "&") {
      let after = bytes.skipProperties(from: start, to: end, anchors: 1, tags: 1)
      isString = isString || (event.tag == nil && after.sawTag)
      start = after.offset
    }
    if event.style == .plain, count == 0, event.tag != nil || event.anchor != nil { end = start }
    if event.style == .literal || event.style == .folded {
      checkBlockScalar(from: start, to: end)
      end = bytes.trimmedEnd(ofBlockScalarFrom: start, to: end)
    }

    let quote = event.style == .singleQuoted || event.style == .doubleQuoted ? 1 : 0
    var payload = start + quote
    var flags: UInt8 = 0
    // On one line a plain or single-quoted text of the same length has lost nothing.
    let isSame = event.isOnOneLine && event.style.rawValue < NodeStyle.doubleQuoted.rawValue
    if count != end - start - 2 * quote || !(isSame || bytes.isEqual(event.text, at: payload)) {
      payload = decoded.count
      decoded.append(contentsOf: event.text)
      flags = Node.decodedFlag
      if event.style != .literal, event.style != .folded { checkContinuation(from: start, to: end) }
    }
    if quote == 1 { checkComment(after: end) }
    if event.style == .plain, isInFlow, count == 1, event.text[0] == UInt8(ascii: "-") {
      report(.loneDash, at: start, to: end)
    }
    let type: ScalarType
    if let tag = event.tag {
      type = .tagged(tag, event.text)
    } else {
      type = isString ? .string : .resolved(event.text)
    }
    if type == .null || event.text.isWhiteSpace { flags |= Node.blankFlag }
    let id = append(
      Node(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
        propertyStart: UInt32(truncatingIfNeeded: propertyStart),
        subtreeEnd: UInt32(truncatingIfNeeded: nodes.count + 1),
        payload: UInt32(truncatingIfNeeded: payload), count: UInt32(truncatingIfNeeded: count),
        symbol: symbols.symbol(for: event.text), kind: .scalar, style: event.style, type: type, flags: flags))
    if let anchor = event.anchor { anchors[Self.name(anchor)] = Anchored(node: id, weight: 1, height: 0) }
    lastEnd = end
    complete(id, height: 0)
  }

  private mutating func openCollection(_ event: YAMLEvent, isMapping: Bool) {
    guard outer.count < limits.depth else {
      let start = max(marks.offset(of: event.startMark), lastEnd)
      return refuse(.tooDeep(limit: limits.depth), at: start, to: min(start + 1, bytes.count))
    }
    let propertyStart = max(marks.offset(of: event.startMark), lastEnd)
    if isInFlow { checkGap(to: propertyStart) }
    var start = propertyStart
    if event.anchor != nil || event.tag != nil {
      start =
        bytes.skipProperties(
          from: start, to: bytes.count, anchors: event.anchor == nil ? 0 : 1, tags: event.tag == nil ? 0 : 1
        ).offset
    }
    let id = append(
      .collection(isMapping: isMapping, style: event.style, propertyStart: propertyStart, start: start))
    if let anchor = event.anchor {
      anchors[Self.name(anchor)] = Anchored(node: id, weight: 0, height: 0)
      openAnchors.append(Self.name(anchor))
    }
    outer.append(frame)
    frame = OpenCollection(
      node: id, isMapping: isMapping, isFlow: event.style == .flow, isAnchored: event.anchor != nil,
      weightBefore: weight - 1)
    // A pair alone in brackets (`[a: b]`) opens a mapping that has no bracket of its own.
    let hasBracket = event.style == .flow && event.startMark != event.endMark
    lastEnd = hasBracket ? min(start + 1, bytes.count) : start
  }

  private mutating func closeCollection(from startMark: Int, to endMark: Int) {
    guard let holder = outer.last else { return }
    if frame.isFlow, startMark != endMark {
      let end = marks.offset(of: endMark)
      checkGap(to: max(lastEnd, end - 1))
      lastEnd = max(lastEnd, end)
    }
    if frame.isFlow, !holder.isFlow { checkComment(after: lastEnd) }
    close(into: holder)
  }

  /// Opens a collection without anchor and tag. False where the limits do not allow it.
  mutating func open(isMapping: Bool, style: NodeStyle, at start: Int) -> Bool {
    guard outer.count < limits.depth, nodes.count < limits.nodes else { return false }
    let id = append(.collection(isMapping: isMapping, style: style, propertyStart: start, start: start))
    outer.append(frame)
    frame = OpenCollection(
      node: id, isMapping: isMapping, isFlow: style == .flow, isAnchored: false, weightBefore: weight &- 1)
    lastEnd = style == .flow ? start &+ 1 : start
    return true
  }

  /// Ends the innermost collection at what was placed last; `holder` is the one round it.
  mutating func close(into holder: OpenCollection) {
    nodes.close(
      frame.node, end: UInt32(truncatingIfNeeded: lastEnd), subtreeEnd: UInt32(truncatingIfNeeded: nodes.count))
    if frame.mayRepeatKey { reportDuplicates(in: frame.node) }
    if frame.isAnchored, let name = openAnchors.popLast(), anchors[name]?.node == frame.node {
      anchors[name] = Anchored(node: frame.node, weight: weight - frame.weightBefore, height: frame.height + 1)
    }
    let closed = (id: frame.node, height: frame.height + 1)
    frame = holder
    outer.removeLast()
    complete(closed.id, height: closed.height)
  }

  /// Adds a node, and refuses the file where there are too many.
  mutating func append(_ node: Node) -> Int {
    if nodes.count >= limits.nodes {
      refuse(.tooLarge(what: .nodes, limit: limits.nodes), at: Int(node.start), to: Int(node.start))
    }
    nodes.append(node)
    return nodes.count - 1
  }

  /// A child of the innermost open collection stands whole.
  mutating func complete(_ id: Int, height: Int) {
    if height > frame.height { frame.height = height }
    guard frame.isMapping else { return }
    if frame.expectsKey { addKey(id) }
    frame.expectsKey.toggle()
  }

  /// Nodes so far, aliases at what they stand for.
  private var weight: Int { nodes.count + aliasedWeight }

  /// Whether the next node stands inside brackets.
  var isInFlow: Bool { frame.isFlow }

  static func name(_ text: UnsafePointer<UInt8>) -> [UInt8] {
    var length = 0
    while text[length] != 0 { length += 1 }
    return Array(UnsafeBufferPointer(start: text, count: length))
  }
}

extension Node {
  /// A mapping or sequence that is not closed yet.
  fileprivate static func collection(isMapping: Bool, style: NodeStyle, propertyStart: Int, start: Int) -> Node {
    Node(
      start: UInt32(truncatingIfNeeded: start), end: 0, propertyStart: UInt32(truncatingIfNeeded: propertyStart),
      subtreeEnd: 0, payload: 0, count: 0, symbol: 0, kind: isMapping ? .mapping : .sequence, style: style,
      type: .other, flags: 0)
  }
}
