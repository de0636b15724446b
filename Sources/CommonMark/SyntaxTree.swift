internal import CCommonMark

/// What a node of the parser's tree is.
enum SyntaxKind: UInt8 {
  case document, quote, list, item, code, html, paragraph, heading, thematicBreak, table, row, cell
  case text, softBreak, lineBreak, codeSpan, inlineHTML, emphasis, strong, link, image, other

  /// Whether the parser says no second time that it leaves the node.
  var isLeaf: Bool {
    switch self {
    case .html, .thematicBreak, .code, .text, .softBreak, .lineBreak, .codeSpan, .inlineHTML: true
    default: false
    }
  }
}

/// The parser enters or leaves a node. Lines are 1-based, counted from the first that the parser was given.
struct SyntaxEvent {
  var kind: SyntaxKind
  var isEnter: Bool
  /// 0 where the parser does not say.
  var startLine: Int
  var endLine: Int
  /// A heading's level, 1 for a fenced block of code and for the first row of a table; else 0.
  var value = 0
  /// What the node says, in `SyntaxTree.literals`.
  var literal = 0..<0
}

/// A body as the parser reads it, in the order of a walk over its tree: the only file that calls libcmark-gfm.
///
/// The parser's columns are not taken: inside paragraphs they leave out what a line's containers stand for, after link
/// definitions they are of another line, and a cell's are those of its text with the escapes undone.
/// Source: libcmark-gfm 0.29.0.gfm.6 with the extension for tables alone; footnotes stay text.
struct SyntaxTree {
  private(set) var events: [SyntaxEvent] = []
  private(set) var literals: [UInt8] = []

  /// Reads a body. Complexity: bounded by `CostScan`, which must have looked at it. Nothing is changed in the parser that
  /// another task could see: the extension for tables adds no signs to those that it looks for.
  init(_ bytes: ArraySlice<UInt8>) {
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return }
    defer { cmark_parser_free(parser) }
    if let table = Self.table.flatMap({ OpaquePointer(bitPattern: $0) }) {
      _ = cmark_parser_attach_syntax_extension(parser, table)
    }
    bytes.withUnsafeBytes { buffer in
      cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    guard let root = cmark_parser_finish(parser) else { return }
    defer { cmark_node_free(root) }
    guard let walk = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(walk) }
    while true {
      let event = cmark_iter_next(walk)
      guard event == CMARK_EVENT_ENTER || event == CMARK_EVENT_EXIT, let node = cmark_iter_get_node(walk) else { break }
      add(node, isEnter: event == CMARK_EVENT_ENTER)
    }
  }

  private mutating func add(_ node: OpaquePointer, isEnter: Bool) {
    var event = SyntaxEvent(
      kind: Self.kind(of: node), isEnter: isEnter, startLine: Int(cmark_node_get_start_line(node)),
      endLine: Int(cmark_node_get_end_line(node)))
    switch event.kind {
    case .heading: event.value = Int(cmark_node_get_heading_level(node))
    case .code:
      var (length, offset): (Int32, Int32) = (0, 0)
      var character: CChar = 0
      event.value = cmark_node_get_fenced(node, &length, &offset, &character) == 0 ? 0 : 1
    case .row: event.value = cmark_gfm_extensions_get_table_row_is_header(node) == 0 ? 0 : 1
    default: break
    }
    if event.kind.isLeaf, let literal = cmark_node_get_literal(node) {
      let start = literals.count
      var next = UnsafeRawPointer(literal).assumingMemoryBound(to: UInt8.self)
      while next.pointee != 0 {
        literals.append(next.pointee)
        next += 1
      }
      event.literal = start..<literals.count
    }
    events.append(event)
  }

  /// What an entity such as `&amp;` stands for; nil for what is none. Complexity: O(its bytes).
  static func decoded(entity: ArraySlice<UInt8>) -> [UInt8]? {
    let tree = SyntaxTree(entity)
    guard let text = tree.events.first(where: { $0.kind == .text }) else { return nil }
    let literal = tree.literals[text.literal]
    return literal.elementsEqual(entity) ? nil : Array(literal)
  }

  /// The address of the extension for tables, which lives as long as the program.
  private static let table: UInt? = {
    cmark_gfm_core_extensions_ensure_registered()
    return cmark_find_syntax_extension("table").map { UInt(bitPattern: $0) }
  }()

  private static func kind(of node: OpaquePointer) -> SyntaxKind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .code
    case CMARK_NODE_HTML_BLOCK: .html
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .codeSpan
    case CMARK_NODE_HTML_INLINE: .inlineHTML
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    default: kind(named: cmark_node_get_type_string(node))
    }
  }

  /// The kinds of extensions have numbers that are given out as the program runs, so they are told by their names.
  private static func kind(named name: UnsafePointer<CChar>?) -> SyntaxKind {
    switch name.map({ String(cString: $0) }) {
    case "table": .table
    case "table_header", "table_row": .row
    case "table_cell": .cell
    default: .other
    }
  }
}
