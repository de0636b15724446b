package import CivilDates
package import CommonMark
package import Facts
internal import SourceText
internal import Symbols
package import YAMLTree

extension ReturnDecoder {
  /// The facts of a policy's own file: a register of this one entry, and the text that it heads as sections of the entry.
  ///
  /// Where no entry was read, the register is unknown and so are the sections; their texts are listed among all texts.
  ///
  /// - Parameters:
  ///   - document: the file.
  ///   - tree: its front matter; a tree of nothing where it has none. Read with the symbol table that the shape was made
  ///     with, or a later state of it.
  ///   - front: what was found in it.
  ///   - asOf: as for a return.
  /// - Returns: the facts, and where those of the text stand.
  /// Complexity: O(bytes).
  package func decode(
    _ document: MarkdownDocument, _ tree: YAMLTree, _ front: PolicyFrontMatter, asOf: CivilDate? = nil
  ) -> (facts: FactTable, text: DocumentText) {
    var (table, pending, text) = read(document, tree, front, asOf: asOf)
    let (bytes, decoded) = (table.bytes, table.decoded)
    return (link(&table, &pending, bytes: bytes, decoded: decoded), text)
  }

  /// What stands in a policy's own file, its references not yet resolved; its bytes are in the table.
  func read(
    _ document: MarkdownDocument, _ tree: YAMLTree, _ front: PolicyFrontMatter, asOf: CivilDate?
  ) -> (table: FactTable, pending: [(record: UInt32, reference: Int)], text: DocumentText) {
    var entry: UInt32?
    var (table, pending) = shape.walk(tree, front.validation, lastDay: asOf?.dayNumber ?? .max) { walk in
      let root = walk.begin(shape.facts.documentRoot.rawValue, node: Value.noNode)
      if tree.count > 0, tree.kind(tree.root) == .mapping {
        for written in tree.entries(of: tree.root) {
          if written.value == front.entry, let shape = shape.document, let register = self.shape.registerSlot {
            entry = walk.setOnly(written.value, shape.record, record: root, slot: register)
          } else {
            walk.addStrayTexts(written.key)
            walk.addStrayTexts(written.value)
          }
        }
      }
      if let slot = shape.actsSlot { walk.setActs(record: root, slot: slot) }
    }
    table.bytes = tree.source.bytes
    table.decoded = tree.decoded
    var text = DocumentText(document, after: tree.count)
    if let shape = shape.document {
      let sections = table.add(document, to: &text, shape)
      if let entry {
        table.setSections(sections, of: entry, shape)
        table.textNodes = [text.nodes]
      }
    }
    return (table, pending, text)
  }
}

extension FactShape {
  /// The root's slot for the list of records that head documents; `nil` where there is none.
  var registerSlot: UInt32? {
    guard let document else { return nil }
    return facts[facts.documentRoot].fields.firstIndex { $0.type == .list(.record(document.record)) && !$0.isHidden }
      .map(UInt32.init)
  }
}

extension FactTable {
  /// Adds the sections of a document, and their texts to those that are searched.
  ///
  /// A document has one section at least, so that one without text is told from one that was not read. What stands before
  /// the first heading has none.
  ///
  /// - Returns: the records, in the order of the file.
  fileprivate mutating func add(
    _ document: MarkdownDocument, to text: inout DocumentText, _ shape: DocumentShape
  ) -> Range<UInt32> {
    let offset = UInt32(truncatingIfNeeded: decoded.count)
    decoded += document.text
    func value(_ range: Range<Int>, node: UInt32, field: UInt16) -> Value {
      .text(
        offset: offset + UInt32(truncatingIfNeeded: range.lowerBound), count: UInt32(truncatingIfNeeded: range.count),
        pool: .decoded, node: node, field: field)
    }
    let first = UInt32(truncatingIfNeeded: records.count)
    // The headings that a section stands under, outermost first.
    var open: [(level: Int, heading: Value)] = []
    for section in document.sections.isEmpty ? [.none] : document.sections.map(Optional.some) {
      let index = UInt32(truncatingIfNeeded: records.count)
      var heading = Value.unknown(record: index, slot: DocumentShape.Slot.heading)
      let level = section?.level ?? 0
      open.removeAll { $0.level >= level }
      var node = Value.noNode
      if let block = section?.heading {
        let range = document.blocks[block.index].text
        node = text.add(range)
        heading = value(range, node: node, field: 0)
        open.append((level, heading))
        if !range.isEmpty { texts.append(value(range, node: node, field: shape.headingField)) }
      }
      let own = section?.ownText ?? 0..<0
      let ownNode = text.add(own)
      if !own.isEmpty { texts.append(value(own, node: ownNode, field: shape.textField)) }
      let headings = Value.list(
        first: UInt32(truncatingIfNeeded: items.count), count: UInt32(truncatingIfNeeded: open.count), pool: .document)
      items += open.map(\.heading)
      records.append(
        Record(
          type: shape.section.rawValue, firstSlot: UInt32(truncatingIfNeeded: slots.count),
          node: node == Value.noNode ? ownNode : node))
      // In the order of `DocumentShape.Slot`.
      slots += [heading, .int(Int64(level)), headings, value(own, node: ownNode, field: 0)]
    }
    return first..<UInt32(truncatingIfNeeded: records.count)
  }

  /// Writes sections into the record that heads their document.
  fileprivate mutating func setSections(_ sections: Range<UInt32>, of record: UInt32, _ shape: DocumentShape) {
    let first = UInt32(truncatingIfNeeded: items.count)
    items += sections.map { .record($0, pool: .document, node: records[Int($0)].node) }
    slots[Int(records[Int(record)].firstSlot + shape.sections)] = .list(
      first: first, count: UInt32(truncatingIfNeeded: sections.count), pool: .document)
  }
}
