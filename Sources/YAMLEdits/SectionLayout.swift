import Findings
import SourceText
import YAMLTree

/// One section of a file as it is laid out, and the edits that add to it.
struct SectionLayout {
  let tree: YAMLTree
  private let lines: LineLayout
  private let name: String
  private let entry: MappingEntry?

  /// A section of a file; `nil` where the file is no mapping.
  init?(_ name: String, in tree: YAMLTree) {
    guard tree.count > 0, tree.kind(tree.root) == .mapping else { return nil }
    self.tree = tree
    self.lines = LineLayout(bytes: tree.source.bytes)
    self.name = name
    self.entry = tree.entry(of: tree.root, named: name)
  }

  /// The edits that put stubs of this section into the file.
  ///
  /// - Throws: `StubRefusal` where the section is no list to add to, or has the key already.
  func edits(for stubs: [PlacedStub]) throws(StubRefusal) -> [TextEdit] {
    var records: [PlacedStub] = []
    for placed in stubs {
      if placed.stub.isRecord { records.append(placed) }
    }
    if records.isEmpty { return try newSection() }
    guard let entry, !tree.isBlank(entry.value) else { throw .notRecorded(name) }
    guard tree.kind(entry.value) != .alias else { throw .isAlias(name) }
    guard tree.kind(entry.value) == .sequence else { throw .notAList(name) }
    if tree.style(entry.value) == .block { return try blockItems(records, of: entry.value) }
    if replacedList != nil { return try itemsForEmptyList(records, entry) }
    let style = StubStyle(sectionKey: entry.key, neighbour: items.last, in: tree)
    return flowEntries(records.map { style.flow($0.stub.fields) }, in: entry.value)
  }

  /// The list that is given up for one in block style: `[]` on the line of its key, of a file in block style.
  var replacedList: NodeID? {
    guard let entry, tree.kind(entry.value) == .sequence, tree.style(tree.root) == .block,
      tree.propertySpan(entry.value) == tree.span(entry.value),
      tree.source.slice(tree.span(entry.value)).elementsEqual([UInt8(ascii: "["), UInt8(ascii: "]")]),
      lines.start(of: Int(tree.span(entry.key).start)) == lines.start(of: Int(tree.span(entry.value).start)),
      lines.isBareOrComment(from: Int(tree.span(entry.value).end))
    else { return nil }
    return entry.value
  }

  private var items: [NodeID] {
    guard let entry, tree.kind(entry.value) == .sequence else { return [] }
    return children(of: entry.value)
  }

  /// The children of a collection, keys and values alike, whether they are read or not.
  private func children(of id: NodeID) -> [NodeID] {
    var found: [NodeID] = []
    var next = id.rawValue + 1
    while next < tree.subtreeEnd(id).rawValue {
      found.append(NodeID(rawValue: next))
      next = tree.subtreeEnd(NodeID(rawValue: next)).rawValue
    }
    return found
  }

  /// The end of everything written in a node.
  private func contentEnd(of id: NodeID) -> Int {
    (id.rawValue..<tree.subtreeEnd(id).rawValue).reduce(0) { max($0, Int(tree.span(NodeID(rawValue: $1)).end)) }
  }

  /// Whether blank lines below a node are a part of its text: its last scalar is a block scalar that keeps them.
  private func keepsBlankLines(_ id: NodeID) -> Bool {
    let last = NodeID(rawValue: tree.subtreeEnd(id).rawValue - 1)
    guard tree.kind(last) == .scalar, tree.style(last) == .literal || tree.style(last) == .folded else { return false }
    return tree.source.slice(tree.span(last)).prefix(4).prefix { !LineLayout.isBreak($0) }.contains(UInt8(ascii: "+"))
  }
}

// MARK: - A section

extension SectionLayout {
  private func newSection() throws(StubRefusal) -> [TextEdit] {
    guard entry == nil else { throw .unusualForm(name) }
    let keys = children(of: tree.root).enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
    guard let last = keys.last else { throw .noSections }
    let style = StubStyle(sectionKey: last, neighbour: nil, in: tree)
    if tree.style(tree.root) == .flow { return flowEntries(["\(style.key(name)): null"], in: tree.root) }
    let column = lines.column(of: Int(tree.span(keys[0]).start))
    guard
      let place = lines.below(
        contentEnd(of: tree.root), column: column, keepsBlankLines: keepsBlankLines(tree.root))
    else { throw .unusualForm(name) }
    let line = spaces(column) + style.entry(.init(name: name, text: nil))
    return [insertion(keys.count > 1 && isSetApart(last) ? ["", line] : [line], at: place)]
  }

  /// Whether a blank line stands above a key or an item, or above the comments that stand above it.
  private func isSetApart(_ node: NodeID) -> Bool {
    var start = lines.start(of: Int(tree.span(node).start))
    while let above = lines.startAbove(start) {
      if lines.isBlankLine(at: above) { return true }
      let ink = lines.bytes[above..<start].first { !LineLayout.isBlank($0) }
      guard ink == UInt8(ascii: "#") else { return false }
      start = above
    }
    return false
  }
}

// MARK: - Records in block style

extension SectionLayout {
  private func blockItems(_ records: [PlacedStub], of list: NodeID) throws(StubRefusal) -> [TextEdit] {
    let items = items
    guard let first = items.first, let last = items.last, let entry else { throw .unusualForm(name) }
    let dash = Int(tree.span(list).start)
    let column = lines.column(of: dash)
    let gap = items.count > 1 && items.dropFirst().allSatisfy(isSetApart) ? [""] : []
    var edits: [TextEdit] = []
    // Records for one place in a row stand there in their order.
    for record in records {
      var neighbour = last
      var isFirst = false
      switch record.position {
      case .first where lines.lead(of: dash).allSatisfy({ $0 == 0x20 }):
        neighbour = first
        isFirst = true
      case .after(let index) where items.indices.contains(index): neighbour = items[index]
      case .first, .after, .last: break
      }
      let text = itemLines(record.stub.fields, column: column, after: neighbour, entry)
      if isFirst {
        edits.append(insertion(text + gap, at: (lines.start(of: dash), false)))
        continue
      }
      guard
        let place = lines.below(
          contentEnd(of: neighbour), column: column, keepsBlankLines: keepsBlankLines(neighbour))
      else { throw .unusualForm(name) }
      edits.append(insertion(gap + text, at: place))
    }
    return edits
  }

  /// A record as lines, in the style of the record beside it.
  private func itemLines(
    _ fields: [Stub.Field], column: Int, after neighbour: NodeID?, _ entry: MappingEntry
  ) -> [String] {
    let style = StubStyle(sectionKey: entry.key, neighbour: neighbour, in: tree)
    let dash = spaces(column) + "-"
    if let neighbour, tree.kind(neighbour) == .mapping, tree.style(neighbour) == .flow {
      return [dash + " " + style.flow(fields)]
    }
    var gap = 1
    if let neighbour, tree.kind(neighbour) == .mapping {
      let key = Int(tree.span(neighbour).start)
      let lead = lines.lead(of: key).dropFirst(column)
      if lead.first == UInt8(ascii: "-"), lead.dropFirst().allSatisfy({ $0 == 0x20 }) { gap = lead.count - 1 }
    }
    return fields.enumerated().map { number, field in
      (number == 0 ? dash + spaces(gap) : spaces(column + 1 + gap)) + style.entry(field)
    }
  }

  /// `[]` gives way to a list in block style below its key.
  private func itemsForEmptyList(_ records: [PlacedStub], _ entry: MappingEntry) throws(StubRefusal) -> [TextEdit] {
    let brackets = tree.span(entry.value)
    var start = Int(brackets.start)
    let isBare = lines.bytes[Int(brackets.end)..<lines.end(of: Int(brackets.end))].allSatisfy(LineLayout.isBlank)
    // The space before it goes too where nothing follows on the line.
    while isBare, start > Int(tree.span(entry.key).end) + 1, LineLayout.isBlank(lines.bytes[start - 1]) { start -= 1 }
    let root = lines.column(of: Int(tree.span(tree.root).start))
    let list = tree.entries(of: tree.root).map(\.value).first { tree.kind($0) == .sequence && tree.style($0) == .block }
    let column = list.map { lines.column(of: Int(tree.span($0).start)) } ?? root + 2
    guard let place = lines.below(Int(brackets.end), column: column, keepsBlankLines: false) else {
      throw .unusualForm(name)
    }
    var text: [String] = []
    for record in records { text += itemLines(record.stub.fields, column: column, after: nil, entry) }
    return [TextEdit(SourceSpan(start: UInt32(start), end: brackets.end), []), insertion(text, at: place)]
  }
}

// MARK: - In brackets

extension SectionLayout {
  /// Entries or items at the end of a collection in brackets: each on a line of its own where the last one is.
  private func flowEntries(_ texts: [String], in collection: NodeID) -> [TextEdit] {
    let children = children(of: collection)
    let step = tree.kind(collection) == .mapping ? 2 : 1
    guard children.count >= step, let last = children.last else {
      return [TextEdit(at: Int(tree.span(collection).start) + 1, Array(texts.joined(separator: ", ").utf8))]
    }
    let start = Int(tree.propertySpan(children[children.count - step]).start)
    var end = contentEnd(of: last)
    var lead = ","
    var tail = ""
    if let comma = comma(after: end, before: Int(tree.span(collection).end)) {
      end = comma + 1
      lead = ""
      tail = ","
    }
    let isOnOwnLine = lines.isFirstInk(start) && lines.start(of: start) > Int(tree.span(collection).start)
    guard isOnOwnLine else {
      return [TextEdit(at: end, Array("\(lead) \(texts.joined(separator: ", "))\(tail)".utf8))]
    }
    let lineBreak = lines.lineBreak(near: end)
    let indent = Array(lines.lead(of: start))
    let joined = texts.enumerated().reduce(into: [UInt8]()) { bytes, text in
      bytes += (text.offset == 0 ? [] : [UInt8(ascii: ",")] + lineBreak) + indent + Array(text.element.utf8)
    }
    let lineEnd = lines.end(of: end)
    if lines.isBareOrComment(from: end), lineEnd < lines.bytes.count {
      return [
        TextEdit(at: end, Array(lead.utf8)),
        TextEdit(at: lines.afterBreak(at: lineEnd), joined + Array(tail.utf8) + lineBreak),
      ]
    }
    return [TextEdit(at: end, Array(lead.utf8) + lineBreak + joined + Array(tail.utf8))]
  }

  /// The comma after the last of a collection's items; `nil` where there is none.
  private func comma(after offset: Int, before end: Int) -> Int? {
    var index = offset
    while index < end {
      switch lines.bytes[index] {
      case UInt8(ascii: ","): return index
      case UInt8(ascii: "#"): index = lines.end(of: index)
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      default: return nil
      }
    }
    return nil
  }

  private func insertion(_ text: [String], at place: (offset: Int, lacksBreak: Bool)) -> TextEdit {
    let lineBreak = lines.lineBreak(near: max(0, place.offset - 1))
    let bytes = text.flatMap { place.lacksBreak ? lineBreak + Array($0.utf8) : Array($0.utf8) + lineBreak }
    return TextEdit(at: place.offset, bytes)
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}

extension Stub {
  /// The keys of a record; none for a section.
  var fields: [Field] {
    if case .record(_, let fields) = self { fields } else { [] }
  }
}
