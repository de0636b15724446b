package import CivilDates
package import Facts
package import Schemas
internal import SourceText
package import YAMLTree

/// One of the files that are one document: its tree, and what the schema said of it.
package struct DocumentPart: Sendable {
  /// The file's tree.
  package let tree: YAMLTree
  /// What the schema of returns said of it.
  package let validation: Validation

  /// A part of a document.
  package init(tree: YAMLTree, validation: Validation) {
    self.tree = tree
    self.validation = validation
  }
}

/// Where two files of one document do not go together.
package struct FactClash: Sendable {
  /// How they differ.
  package enum Kind: Sendable {
    /// One says that a list is empty, and the other has entries; `later` is that which comes later of the files.
    case noneAndSome(isLaterEmpty: Bool)
    /// They say different things of one field.
    case differing
    /// Two records are told apart by the same text.
    case repeated
  }

  /// How they differ.
  package let kind: Kind
  /// The field's key.
  package let field: String
  /// What the earlier file says.
  package let earlier: Value
  /// What the later file says.
  package let later: Value
}

extension ReturnDecoder {
  /// The facts of files that are one document: a return, and the records that are kept apart from it.
  ///
  /// Lists that stand in several files are joined in the order of the files, and mappings field by field. Where two files
  /// say different things of one field, the earlier one counts. So no record is lost, and what does not go together is told.
  ///
  /// - Parameters:
  ///   - parts: the files, the return first; at least one.
  ///   - asOf: as for a file alone.
  /// - Returns: the facts, and what does not go together, in the order of the later files.
  /// Complexity: O(nodes and bytes of all).
  package func decode(
    _ parts: [DocumentPart], asOf: CivilDate? = nil
  ) -> (facts: FactTable, clashes: [FactClash]) {
    var join = FactJoin(schema: shape.facts)
    for part in parts {
      let (table, pending) = read(part.tree, part.validation, asOf: asOf)
      join.add(table, pending, of: part.tree)
    }
    let (bytes, decoded) = (join.table.bytes, join.table.decoded)
    let facts = link(&join.table, &join.pending, bytes: bytes, decoded: decoded)
    return (facts, join.clashes)
  }
}

extension FactTable {
  /// Puts the facts of the organisation's previous return behind those of a document.
  ///
  /// - Parameters:
  ///   - facts: the previous return, decoded alone: its references lead to its own records.
  ///   - trees: the document's own files.
  /// Complexity: O(values and bytes of both).
  package mutating func add(previous facts: FactTable, behind trees: [YAMLTree]) {
    let nodes = trees.reduce(0) { $0 + UInt32($1.count) }
    previous = append(facts, nodes: nodes).record(0)
    firstPreviousNode = nodes
  }
}

/// The facts of several files on their way into one table.
private struct FactJoin {
  /// What was read so far; record 0 is the root of all.
  var table = FactTable()
  /// References still to be resolved.
  var pending: [(record: UInt32, reference: Int)] = []
  /// What does not go together.
  private(set) var clashes: [FactClash] = []
  private let schema: FactSchema
  private var nodes: UInt32 = 0

  init(schema: FactSchema) { self.schema = schema }

  /// Adds a file.
  mutating func add(_ read: FactTable, _ references: [(record: UInt32, reference: Int)], of tree: YAMLTree) {
    var read = read
    read.bytes = tree.source.bytes
    read.decoded = tree.decoded
    let isFirst = table.records.isEmpty
    let shift = table.append(read, nodes: nodes)
    table.texts += read.texts.map(shift.value)
    pending += references.map { (shift.record($0.record), $0.reference) }
    nodes += UInt32(tree.count)
    if !isFirst { merge(shift.record(0), into: 0) }
  }

  /// Fills a record's fields from another of its type.
  private mutating func merge(_ later: UInt32, into earlier: UInt32) {
    let type = schema[RecordTypeID(rawValue: table.records[Int(earlier)].type)]
    for (slot, field) in type.fields.enumerated() where !field.isHidden {
      let left = table.value(record: earlier, slot: UInt32(slot))
      let right = table.value(record: later, slot: UInt32(slot))
      let both = merged(left, right, field)
      table.slots[Int(table.records[Int(earlier)].firstSlot) + slot] = both
    }
  }

  private mutating func merged(_ earlier: Value, _ later: Value, _ field: Field) -> Value {
    guard later.isWritten else {
      let isAnything = earlier.isWritten || earlier.node != Value.noNode || later.node == Value.noNode
      return isAnything ? earlier : later
    }
    guard earlier.isWritten else { return later }
    switch (earlier.kind, later.kind) {
    case (.list, .list): return joined(earlier, later, field)
    case (.record, .record):
      merge(later.low, into: earlier.low)
    default:
      if text(earlier) != text(later) { clash(.differing, field, earlier, later) }
    }
    return earlier
  }

  private mutating func joined(_ earlier: Value, _ later: Value, _ field: Field) -> Value {
    if (earlier.low == 0) != (later.low == 0) {
      clash(.noneAndSome(isLaterEmpty: later.low == 0), field, earlier, later)
    }
    findRepeats(earlier, later, field)
    let items = Array(table.items(of: earlier)) + Array(table.items(of: later))
    let first = UInt32(table.items.count)
    table.items += items
    let node = earlier.low == 0 && later.low > 0 ? later.node : earlier.node
    return .list(first: first, count: UInt32(items.count), pool: .document, node: node)
  }

  /// Tells of records of the later list that share what tells them apart with one of the earlier list.
  private mutating func findRepeats(_ earlier: Value, _ later: Value, _ field: Field) {
    guard let name = field.uniqueBy, case .list(.record(let type)) = field.type,
      let slot = schema[type].slot(named: name)
    else { return }
    func identities(_ list: Value) -> [(key: TextKey, value: Value)] {
      table.items(of: list).compactMap { item in
        guard item.kind == .record else { return nil }
        let value = table.value(record: item.low, slot: UInt32(slot))
        return value.isUnknown ? nil : (text(value), value)
      }
    }
    let known = Dictionary(identities(earlier).map { ($0.key, $0.value) }) { first, _ in first }
    for (key, value) in identities(later) {
      if let first = known[key] { clash(.repeated, field, first, value) }
    }
  }

  private mutating func clash(_ kind: FactClash.Kind, _ field: Field, _ earlier: Value, _ later: Value) {
    clashes.append(FactClash(kind: kind, field: field.name, earlier: earlier, later: later))
  }

  /// What two values that say the same have in common.
  private func text(_ value: Value) -> TextKey {
    guard value.kind == .text, value.pool != .symbols else { return .bits(value.kind, value.bits) }
    let pool = value.pool == .decoded ? table.decoded : table.bytes
    return .bytes(pool[Int(value.high)..<Int(value.high) + Int(value.low)])
  }

  private enum TextKey: Hashable {
    case bits(Value.Kind, UInt64)
    case bytes(ArraySlice<UInt8>)
  }
}

extension Value {
  /// Whether something usable is written: an empty list that stands for an absent one is not.
  fileprivate var isWritten: Bool {
    !isUnknown && !(kind == .list && low == 0 && node == Value.noNode)
  }
}
