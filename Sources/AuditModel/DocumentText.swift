internal import CommonMark
internal import SourceText

/// The text of a document as facts name it: parts by numbers that go on after the nodes of its front matter.
///
/// Shape: a part is a range of the document's text, such as a heading or what stands under it. So a value that was read
/// from the text is as any other, and its node tells the part.
/// ```
///  file     ---\nkey: a\n---\n# Whom to tell\n\nThe *lead*.
///  nodes    0 … 3 of the tree    4 "Whom to tell"   5 "The lead."
/// ```
package struct DocumentText: Sendable {
  private let document: MarkdownDocument
  private let firstNode: UInt32
  private var parts: [Range<Int>] = []

  /// The text of a document whose front matter has so many nodes.
  init(_ document: MarkdownDocument, after nodeCount: Int) {
    self.document = document
    firstNode = UInt32(truncatingIfNeeded: nodeCount)
  }

  /// The nodes of its parts.
  var nodes: Range<UInt32> { firstNode..<firstNode + UInt32(truncatingIfNeeded: parts.count) }

  /// Adds a part; its node.
  mutating func add(_ part: Range<Int>) -> UInt32 {
    parts.append(part)
    return firstNode + UInt32(truncatingIfNeeded: parts.count - 1)
  }

  /// Whether a node is a part of the text, and none of the front matter.
  func has(_ node: UInt32) -> Bool { part(node) != nil }

  /// The bytes of the file that a part was read from; `nil` where the node is none. Complexity: O(log runs of the text).
  func span(ofNode node: UInt32) -> SourceSpan? { part(node).map { document.span($0) } }

  /// The bytes of the file that a range of a part was read from; `nil` where the node is none. A range past its end is cut
  /// off there.
  func span(ofNode node: UInt32, decoded range: Range<Int>) -> SourceSpan? {
    part(node).map { part in
      let start = min(part.lowerBound + range.lowerBound, part.upperBound)
      return document.span(start..<min(max(start, part.lowerBound + range.upperBound), part.upperBound))
    }
  }

  /// What a range of a part reads as; `nil` where the part is shorter.
  func string(ofNode node: UInt32, range: Range<Int>) -> String? {
    guard let part = part(node), range.upperBound <= part.count else { return nil }
    let start = part.lowerBound + range.lowerBound
    return String(decoding: document.text[start..<start + range.count], as: UTF8.self)
  }

  /// The section that a part belongs to: its heading and its number from 1; `nil` where the node is no part.
  ///
  /// Complexity: O(sections).
  func section(ofNode node: UInt32) -> (heading: String?, number: Int)? {
    guard let part = part(node) else { return nil }
    for (index, section) in document.sections.enumerated() {
      let heading = section.heading.map { document.blocks[$0.index].text }
      guard heading == part || section.ownText == part else { continue }
      return (section.heading.map(document.string), index + 1)
    }
    return (nil, 1)
  }

  private func part(_ node: UInt32) -> Range<Int>? {
    guard node >= firstNode, node - firstNode < UInt32(parts.count) else { return nil }
    return parts[Int(node - firstNode)]
  }
}
