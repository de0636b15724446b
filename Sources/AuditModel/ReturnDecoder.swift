package import CivilDates
package import Facts
package import Schemas
internal import SourceText
internal import Symbols
package import YAMLTree

/// Trees of returns to facts, against one pack. Made once and shared by every task.
package struct ReturnDecoder: Sendable {
  /// The shape of the facts it writes.
  package let shape: FactShape
  private let tables: [TableIndex?]

  /// A decoder whose references reach into the tables of a pack.
  ///
  /// Complexity: O(rows referred to).
  package init(shape: FactShape, pack: FactTable) {
    self.shape = shape
    self.tables = shape.references.map { TableIndex($0.target, pack: pack, facts: shape.facts) }
  }

  /// The facts of a return or a records file: whatever stands in it, with everything else unknown.
  ///
  /// - Parameters:
  ///   - tree: read with the symbol table that the shape was made with, or a later state of it.
  ///   - validation: what the return's schema said of the tree.
  ///   - asOf: the day of the check. The date of an act (`x-act`) after it is faulty, for nothing has been done on a day to
  ///     come; the root's list `acts` has it all the same. `nil` where every day will do.
  /// - Returns: the facts; record 0 is the root, also where the file is no mapping.
  ///
  /// Complexity: O(nodes), aliases read once however often they are used.
  package func decode(_ tree: YAMLTree, _ validation: Validation, asOf: CivilDate? = nil) -> FactTable {
    var (table, pending) = read(tree, validation, asOf: asOf)
    return link(&table, &pending, bytes: tree.source.bytes, decoded: tree.decoded)
  }

  /// What stands in a tree, its references not yet resolved.
  func read(
    _ tree: YAMLTree, _ validation: Validation, asOf: CivilDate?
  ) -> (table: FactTable, pending: [(record: UInt32, reference: Int)]) {
    shape.walk(tree, validation, lastDay: asOf?.dayNumber ?? .max) { walk in
      let root = walk.begin(shape.facts.documentRoot.rawValue, node: tree.root.rawValue)
      if tree.kind(tree.root) == .mapping { walk.fill(root, from: tree.root) } else { walk.addStrayTexts(tree.root) }
      if let slot = shape.actsSlot { walk.setActs(record: root, slot: slot) }
    }
  }

  /// A table with its references resolved and the bytes that its texts lie in. What is handed in is empty afterwards.
  func link(
    _ table: inout FactTable, _ pending: inout [(record: UInt32, reference: Int)], bytes: [UInt8], decoded: [UInt8]
  ) -> FactTable {
    bytes.withUnsafeBufferPointer { source in
      decoded.withUnsafeBufferPointer { folded in
        // Swapped and not copied: what two hold is copied at the first write.
        var links = Links(FactTable(), pending: [], source: source, decoded: folded)
        swap(&links.table, &table)
        swap(&links.pending, &pending)
        links.resolve(shape.references, tables: tables)
        links.collectReferrers(shape)
        links.table.bytes = bytes
        links.table.decoded = decoded
        return links.table
      }
    }
  }
}
