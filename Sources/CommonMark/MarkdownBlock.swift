package import SourceText

/// The name of a block: its index in `MarkdownDocument.blocks`.
package struct BlockID: Hashable, Sendable, Comparable {
  /// The index.
  package let index: Int

  /// A name from an index.
  package init(index: Int) { self.index = index }

  /// By the order in the document.
  package static func < (left: BlockID, right: BlockID) -> Bool { left.index < right.index }
}

/// A part of a document's body.
package struct MarkdownBlock: Sendable {
  /// What a block is.
  package enum Kind: Sendable, Hashable {
    /// A heading, from level 1 to 6.
    case heading(level: Int)
    case paragraph
    /// A quotation, which holds blocks.
    case quote
    /// A list, which holds items.
    case list
    /// An item of a list, which holds blocks.
    case item
    /// A table, which holds rows, the head first.
    case table
    /// A row of a table, which holds cells.
    case row(isHead: Bool)
    case cell
    /// A block of code, in fences or indented.
    case code
    /// A block of HTML; its text is what a reader sees.
    case html
  }

  /// What it is.
  package let kind: Kind
  /// From the first byte of its own signs (`#`, `-`, `>`) to the end of what it holds, without white space round it; of
  /// width 0 for a cell with nothing in it.
  package internal(set) var span: SourceSpan
  /// The index after the last of the blocks that it holds, so that its next sibling's is that.
  package internal(set) var subtreeEnd: Int
  /// Its text in `MarkdownDocument.text`: for a block that holds others, from the first's to the last's.
  package internal(set) var text: Range<Int>
  /// Whether each byte of its text has its place; false where all that is known is that it stands in `span`.
  package internal(set) var isTraced = true
}
