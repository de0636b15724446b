package import SourceText
import Symbols
import YAMLTree

/// A rule's example merged into a minimal return of its setting.
///
/// Shape: the fragment verbatim, with the format key before it where it has none and the minimal return's other sections
/// after it. In a section that both have as a mapping, the minimal return's entries that the fragment lacks are put before
/// the fragment's own, so that nothing of the fragment moves but by whole insertions. A key that the fragment writes
/// blank stays blank. A document is whole as it is.
package struct ExampleReturn {
  /// The whole return.
  package let source: SourceText
  /// The fragment's marked spans in it, in order.
  package let marks: [SourceSpan]

  /// A return that is whole already.
  init(source: SourceText, marks: [SourceSpan]) {
    self.source = source
    self.marks = marks
  }

  /// A document in Markdown, as it is written; `number` tells those of one example apart.
  init(document marked: String, number: Int = 1) {
    let text = MarkedText(marked)
    let name = number == 1 ? "document.md" : "document-\(number).md"
    self.init(source: SourceText(path: name, text.text), marks: text.spans)
  }

  /// Merges a fragment. A fragment that is not a YAML mapping stands as it is, for the check to complain of.
  package init(fragment marked: String, path: String, minimal: SourceText) {
    let fragment = MarkedText(marked)
    let own = YAMLTree.parse(SourceText(path: path, fragment.text), symbols: SymbolTable()).tree
    let base = YAMLTree.parse(minimal, symbols: SymbolTable()).tree
    guard let own, let base, own.kind(own.root) == .mapping, base.kind(base.root) == .mapping else {
      source = SourceText(path: path, fragment.text)
      marks = fragment.spans
      return
    }
    let ownSections = Dictionary(own.entries(of: own.root).map { (own.string($0.key), $0.value) }) { first, _ in first }
    var insertions: [(offset: UInt32, bytes: [UInt8])] = []
    var before: [UInt8] = []
    var after: [UInt8] = own.source.bytes.last == 0x0A ? [] : [0x0A]
    for entry in base.entries(of: base.root) {
      let (key, value) = (entry.key, entry.value)
      let name = base.string(key)
      let section = base.source.slice(SourceSpan(start: base.span(key).start, end: base.span(value).end))
      if let written = ownSections[name] {
        insertions += Self.missingEntries(of: value, in: base, lackedBy: written, in: own)
      } else if name.hasPrefix("compact_audit") {
        let isTold = ownSections.keys.contains { $0.hasPrefix("compact_audit") }
        if !isTold { before += section + [0x0A] }
      } else {
        after += section + [0x0A]
      }
    }
    insertions.sort { $0.offset < $1.offset }
    var bytes = before
    var copied = 0
    for insertion in insertions {
      bytes += own.source.bytes[copied..<Int(insertion.offset)] + insertion.bytes
      copied = Int(insertion.offset)
    }
    bytes += own.source.bytes[copied...]
    source = SourceText(path: path, bytes: bytes + after)
    marks = fragment.spans.map { span in
      func moved(_ offset: UInt32) -> UInt32 {
        let inserted = insertions.filter { $0.offset <= offset }.reduce(0) { $0 + $1.bytes.count }
        return offset + UInt32(before.count + inserted)
      }
      return SourceSpan(start: moved(span.start), end: span.isEmpty ? moved(span.start) : moved(span.end - 1) + 1)
    }
  }

  /// Entries of a mapping of the minimal return that the fragment's mapping of the same name lacks.
  private static func missingEntries(
    of value: NodeID, in base: YAMLTree, lackedBy written: NodeID, in own: YAMLTree
  ) -> [(offset: UInt32, bytes: [UInt8])] {
    guard base.kind(value) == .mapping, own.kind(written) == .mapping else { return [] }
    let names = Set(own.entries(of: written).map { own.string($0.key) })
    let missing = base.entries(of: value).filter { !names.contains(base.string($0.key)) }.map {
      Array(base.source.slice(SourceSpan(start: base.span($0.key).start, end: base.span($0.value).end)))
    }
    let start = own.span(written).start
    if own.style(written) == .flow {
      return [(start + 1, missing.flatMap { $0 + Array(", ".utf8) })]
    }
    let column = LineIndex(own.source).position(at: start).byteColumn - 1
    let indent = [UInt8](repeating: UInt8(ascii: " "), count: column)
    return [(start, missing.flatMap { $0 + [0x0A] + indent })]
  }
}
