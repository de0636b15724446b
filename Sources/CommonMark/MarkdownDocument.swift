package import SourceText

/// One Markdown file: its front matter as YAML, and its body as blocks with the text that a reader has.
///
/// Shape: blocks in preorder, as nodes of a `YAMLTree`: block *i* holds `i + 1 ..< subtreeEnd`. All texts are one text in
/// the order of the file, with a line break between two blocks, so that a list, a table or a section is a range of it,
/// and one map tells where each byte stands.
/// ```
///  file      ## *Who* to tell\n\n- The DSL,\n  at once
///  block     0 heading [0,16)       1 list [18,38)  2 item [18,38)  3 paragraph [20,38)
///  text      Who to tell\nThe DSL, at once
///            0..<11      12..<28
/// ```
/// Invariants: a block's span and text lie inside those of the block that holds it; siblings are in order and do not
/// overlap. Definitions of links, comments and tags have no text.
package struct MarkdownDocument: Sendable {
  /// The file.
  package let source: SourceText
  /// What stands between lines `---` at its beginning; nil where nothing does.
  package let frontMatter: FrontMatter?
  /// The blocks of the body in preorder; lines across the page are none.
  package let blocks: [MarkdownBlock]
  /// The text of all blocks, without markup: UTF-8, lines ended by 0x0A. A line of a paragraph goes on after a space.
  package let text: [UInt8]
  /// Where the text stands in the file.
  package let map: SourceMap
  /// The body's headings with what stands under them.
  package let sections: [MarkdownSection]

  /// The bytes of the file that a range of the text came from, as `SourceMap.span`; where the body has no text, the end of
  /// the file. Complexity: O(log runs).
  package func span(_ range: Range<Int>) -> SourceSpan {
    map.span(range) ?? SourceSpan(at: UInt32(truncatingIfNeeded: source.bytes.count))
  }

  /// The text of a block. Complexity: O(bytes).
  package func string(_ id: BlockID) -> String { String(decoding: text[blocks[id.index].text], as: UTF8.self) }
}

/// A heading of the body and what stands under it, or what stands before the first heading.
///
/// Headings inside quotations and lists divide nothing.
package struct MarkdownSection: Sendable, Equatable {
  /// The heading; nil for what stands before the first one, which is a section only where it has text.
  package let heading: BlockID?
  /// The heading's level, from 1 to 6; 0 without one.
  package let level: Int
  /// The range of the text from after the heading to the next heading of any level.
  package private(set) var ownText: Range<Int>
  /// The range of the text from after the heading to the next heading of its level or of one above it: with its
  /// subsections and their headings.
  package private(set) var wholeText: Range<Int>
}

extension MarkdownSection {
  /// The sections of blocks in preorder. Complexity: O(blocks).
  static func sections(of blocks: [MarkdownBlock]) -> [MarkdownSection] {
    var sections: [MarkdownSection] = []
    // The section at hand and those that it is a part of, outermost first.
    var open: [Int] = []
    var index = 0
    while index < blocks.count {
      let block = blocks[index]
      if case .heading(let level) = block.kind {
        open.removeAll { sections[$0].level >= level || sections[$0].heading == nil }
        for outer in open { sections[outer].wholeText.take(block.text) }
        open.append(sections.count)
        sections.append(MarkdownSection(heading: BlockID(index: index), level: level, after: block.text.upperBound))
      } else if !block.text.isEmpty {
        if open.isEmpty {
          open.append(0)
          sections.append(MarkdownSection(heading: nil, level: 0, after: 0))
        }
        for outer in open { sections[outer].wholeText.take(block.text) }
        sections[sections.count - 1].ownText.take(block.text)
      }
      index = block.subtreeEnd
    }
    return sections
  }

  private init(heading: BlockID?, level: Int, after end: Int) {
    self.init(heading: heading, level: level, ownText: end..<end, wholeText: end..<end)
  }
}

extension Range<Int> {
  /// Reaches to the end of a range that comes after it.
  fileprivate mutating func take(_ next: Range<Int>) {
    if !next.isEmpty { self = (isEmpty ? next.lowerBound : lowerBound)..<next.upperBound }
  }
}
