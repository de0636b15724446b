import SourceText
import YAMLTree

/// A tree back to text, in a chosen style. Comments are lost; what is said stays the same.
struct YAMLWriter {
  /// How collections are laid out.
  enum Layout {
    case asWritten, block, flow
  }

  /// How plain strings are quoted.
  enum Quote {
    case asWritten, single, double
  }

  /// What is to be different from the text as written.
  struct Style {
    var layout = Layout.asWritten
    var quote = Quote.asWritten
    /// Whether the entries of mappings come last to first; the first key of the document stays, which says what it is.
    var isReversed = false
    /// Whether every value has an anchor, and what says the same later is an alias of it.
    var isAnchored = false
    /// A scalar and its text in place of what is written; it comes as early in the document as it can.
    var replacing: (node: NodeID, text: String)?
  }

  private let tree: YAMLTree
  private let style: Style
  private var output: [UInt8] = []
  private var anchors: [String: Int] = [:]

  /// The whole document, its last line ended.
  static func write(_ tree: YAMLTree, _ style: Style) -> [UInt8] {
    var writer = YAMLWriter(tree: tree, style: style)
    writer.value(tree.root, indent: 0, isFlow: style.layout == .flow, lead: .lineStart)
    if writer.output.last != 0x0A { writer.add("\n") }
    return writer.output
  }

  private init(tree: YAMLTree, style: Style) {
    self.tree = tree
    self.style = style
  }

  private mutating func add(_ text: String) { output += Array(text.utf8) }

  private mutating func newLine(_ indent: Int) {
    while output.last == UInt8(ascii: " ") { output.removeLast() }
    if output.last != 0x0A { add("\n") }
    add(String(repeating: " ", count: indent))
  }

  // MARK: Nodes

  /// What stands before a value on its line.
  private enum Lead {
    /// Nothing but indentation.
    case lineStart
    /// A key and its colon.
    case key
    /// The dash of an item.
    case dash
  }

  private mutating func value(_ id: NodeID, indent: Int, isFlow: Bool, lead: Lead) {
    let node = tree.resolved(id)
    if let anchor = anchor(node, lead) {
      add(anchor)
      if anchor.hasPrefix("*") { return }
    }
    switch tree.kind(node) {
    case .scalar: add(scalar(node, isFlow: isFlow, isKey: false))
    case .mapping:
      let entries = ordered(node)
      if isFlow || entries.isEmpty || isFlowStyled(node) { return flowMapping(entries, indent) }
      blockMapping(entries, indent: indent, beginsHere: lead == .lineStart || lead == .dash && !endsInAnchor)
    case .sequence:
      let items = Array(tree.items(of: node))
      if isFlow || items.isEmpty || isFlowStyled(node) { return flowSequence(items, indent) }
      for (position, item) in items.enumerated() {
        if position > 0 || lead == .key || endsInAnchor { newLine(indent) }
        add("- ")
        value(item, indent: indent + 2, isFlow: false, lead: .dash)
      }
    case .alias: break
    }
  }

  private func isFlowStyled(_ id: NodeID) -> Bool {
    switch style.layout {
    case .asWritten: tree.style(id) == .flow
    case .block: false
    case .flow: true
    }
  }

  private func ordered(_ mapping: NodeID) -> [MappingEntry] {
    var entries = Array(tree.entries(of: mapping))
    let first = mapping == tree.root ? entries.prefix(1) : []
    entries.removeFirst(first.count)
    if let early = style.replacing?.node {
      let index = entries.firstIndex {
        $0.value.rawValue <= early.rawValue && early.rawValue < tree.subtreeEnd($0.value).rawValue
      }
      if let index { entries.insert(entries.remove(at: index), at: 0) }
    }
    return first + (style.isReversed ? entries.reversed() : entries)
  }

  /// The anchor of a value, or the alias of one that says the same; `nil` for a blank one and for the root.
  private mutating func anchor(_ node: NodeID, _ lead: Lead) -> String? {
    guard style.isAnchored, lead != .lineStart, tree.kind(node) != .scalar || !tree.text(node).isEmpty else {
      return nil
    }
    let text = tree.canonicalText(node)
    if let known = anchors[text] { return "*a\(known)" }
    anchors[text] = anchors.count + 1
    return "&a\(anchors.count) "
  }

  // MARK: Collections

  /// `beginsHere` tells that the first entry stands on the line so far: that of a dash, unless an anchor is on it, which
  /// would be the first key's.
  private mutating func blockMapping(_ entries: [MappingEntry], indent: Int, beginsHere: Bool) {
    for (position, entry) in entries.enumerated() {
      if position > 0 || !beginsHere { newLine(indent) }
      add(scalar(tree.resolved(entry.key), isFlow: false, isKey: true) + ":")
      let value = tree.resolved(entry.value)
      if tree.kind(value) == .scalar, tree.span(value).isEmpty { continue }
      add(" ")
      self.value(entry.value, indent: indent + 2, isFlow: false, lead: .key)
    }
  }

  /// Whether the line so far ends in an anchor.
  private var endsInAnchor: Bool {
    guard output.last == UInt8(ascii: " ") else { return false }
    var index = output.count - 2
    while index >= 0, output[index] != UInt8(ascii: " "), output[index] != 0x0A {
      if output[index] == UInt8(ascii: "&") { return true }
      index -= 1
    }
    return false
  }

  private mutating func flowMapping(_ entries: [MappingEntry], _ indent: Int) {
    add("{")
    for (position, entry) in entries.enumerated() {
      if position > 0 { add(", ") }
      add(scalar(tree.resolved(entry.key), isFlow: true, isKey: true) + ": ")
      value(entry.value, indent: indent, isFlow: true, lead: .key)
    }
    add("}")
  }

  private mutating func flowSequence(_ items: [NodeID], _ indent: Int) {
    add("[")
    for (position, item) in items.enumerated() {
      if position > 0 { add(", ") }
      let value = tree.resolved(item)
      // Nothing at all between two commas is no item.
      if tree.kind(value) == .scalar, tree.span(value).isEmpty {
        add("~")
      } else {
        self.value(item, indent: indent, isFlow: true, lead: .dash)
      }
    }
    add("]")
  }

  // MARK: Scalars

  private func scalar(_ id: NodeID, isFlow: Bool, isKey: Bool) -> String {
    if let replacing = style.replacing, replacing.node == id { return Self.doubleQuoted(replacing.text) }
    let text = tree.string(id)
    let written = String(decoding: tree.source.slice(tree.span(id)), as: UTF8.self)
    switch tree.style(id) {
    case .plain:
      if tree.type(id) == .string {
        switch style.quote {
        case .double: return Self.doubleQuoted(text)
        case .single: return Self.singleQuoted(text) ?? Self.doubleQuoted(text)
        case .asWritten: break
        }
      }
      // A plain text of several lines, or with a sign of flow collections, cannot stand anywhere.
      return written == text && !(isFlow && text.contains { ",[]{}".contains($0) }) ? written : Self.doubleQuoted(text)
    case .singleQuoted, .doubleQuoted: return written.contains("\n") ? Self.doubleQuoted(text) : written
    default: return Self.doubleQuoted(text)
    }
  }

  private static func singleQuoted(_ text: String) -> String? {
    guard text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && isPrintable($0) }) else { return nil }
    return "'" + text.unicodeScalars.map { $0 == "'" ? "''" : String($0) }.joined() + "'"
  }

  private static func doubleQuoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default:
        if isPrintable(scalar) {
          quoted.unicodeScalars.append(scalar)
        } else {
          let digits = String(scalar.value, radix: 16)
          quoted += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
        }
      }
    }
    return quoted + "\""
  }

  /// Whether a character may stand in a quoted scalar as it is and is read as itself.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
