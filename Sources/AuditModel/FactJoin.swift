package import CivilDates
package import Facts
internal import Schemas
internal import SourceText
internal import YAMLTree

/// Where two files of one document do not go together.
package struct FactClash: Sendable {
  /// How they differ.
  package enum Kind: Sendable {
    /// One says that a list is empty, and the other has entries; `later` is that which comes later of the files.
    case noneAndSome(isLaterEmpty: Bool)
    /// They say different things of one field.
    case differing
    /// They say different things of one field of the same entry of a register.
    case differingEntry
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
  /// The facts of files that are one document: a return or the organisation of a configuration, the records that are kept
  /// apart from it, and its policies' own files.
  ///
  /// Lists that stand in several files are joined in the order of the files, and mappings field by field. Where two files
  /// say different things of one field, the earlier one counts. So no record is lost, and what does not go together is
  /// told. A policy's own file is an entry of the register; one entry where the register has it already.
  ///
  /// - Parameters:
  ///   - parts: the files, that whose root is the document's first; at least one.
  ///   - asOf: as for a file alone.
  /// - Returns: the facts; what does not go together, in the order of the later files; and for each of the parts where the
  ///   facts of its text stand, `nil` for one without.
  /// Complexity: O(nodes and bytes of all), and O(entries of the register) for each policy.
  package func decode(
    _ parts: [DocumentPart], asOf: CivilDate? = nil
  ) -> (facts: FactTable, clashes: [FactClash], texts: [DocumentText?]) {
    var join = FactJoin(shape: shape)
    var texts: [DocumentText?] = []
    for part in parts {
      var (table, pending, text) = read(part, asOf: asOf)
      join.add(&table, pending, of: part, text)
      texts.append(text)
    }
    join.joinRegister()
    let (bytes, decoded) = (join.table.bytes, join.table.decoded)
    let facts = link(&join.table, &join.pending, bytes: bytes, decoded: decoded)
    return (facts, join.clashes, texts)
  }

  private func read(
    _ part: DocumentPart, asOf: CivilDate?
  ) -> (table: FactTable, pending: [(record: UInt32, reference: Int)], text: DocumentText?) {
    switch part.content {
    case .document(let document, let front):
      return read(document, part.tree, front, asOf: asOf)
    case .fields:
      let (table, pending) = read(part.tree, part.validation, asOf: asOf)
      return (table, pending, nil)
    case .record(let record):
      let (table, pending) = shape.walk(part.tree, part.validation, lastDay: asOf?.dayNumber ?? .max) { walk in
        walk.readRoot(of: shape, only: record)
      }
      return (table, pending, nil)
    }
  }
}

extension FactWalk {
  /// Reads one record of the root.
  fileprivate mutating func readRoot(of shape: FactShape, only written: DocumentPart.RootRecord) {
    let type = shape.facts[shape.facts.documentRoot]
    let root = begin(shape.facts.documentRoot.rawValue, node: written.node.rawValue)
    guard type.fields.indices.contains(written.slot), case .record(let inner) = type.fields[written.slot].type else {
      return
    }
    let index = record(written.node, inner.rawValue)
    set(record: root, slot: UInt32(written.slot), .record(index, pool: .document, node: written.node.rawValue))
    if let identity = shape.facts[inner].identity, let node = written.identity,
      value(record: index, slot: UInt32(identity)).isUnknown
    {
      set(record: index, slot: UInt32(identity), text(node, node: node.rawValue))
    }
    if let node = written.register, let slot = shape.registerSlot {
      set(record: root, slot: slot, .unknown(record: root, slot: slot, node: node.rawValue))
    }
    if let slot = shape.actsSlot { setActs(record: root, slot: slot) }
  }
}

extension FactTable {
  /// Puts the facts of the organisation's previous return behind those of a document.
  ///
  /// - Parameters:
  ///   - facts: the previous return, decoded alone: its references lead to its own records.
  ///   - nodeCount: the number of nodes of the document's own files, those of their texts with them.
  /// Complexity: O(values and bytes of both).
  package mutating func add(previous facts: FactTable, behind nodeCount: Int) {
    let nodes = UInt32(truncatingIfNeeded: nodeCount)
    previous = append(facts, nodes: nodes).record(0)
    firstPreviousNode = nodes
  }
}

/// The facts of several files on their way into one table.
struct FactJoin {
  /// What was read so far; record 0 is the root of all.
  var table = FactTable()
  /// References still to be resolved.
  var pending: [(record: UInt32, reference: Int)] = []
  /// What does not go together.
  private(set) var clashes: [FactClash] = []
  let shape: FactShape
  var schema: FactSchema { shape.facts }
  private var nodes: UInt32 = 0
  /// Entries of the register that head documents of their own.
  private(set) var documents: [RegisterEntry] = []

  init(shape: FactShape) { self.shape = shape }

  /// Adds what was read of a file, and takes it.
  mutating func add(
    _ read: inout FactTable, _ references: [(record: UInt32, reference: Int)], of part: DocumentPart,
    _ text: DocumentText?
  ) {
    if text == nil {
      read.bytes = part.tree.source.bytes
      read.decoded = part.tree.decoded
    }
    let isFirst = table.records.isEmpty
    let shift = table.append(read, nodes: nodes)
    table.texts += read.texts.map(shift.value)
    table.textNodes += read.textNodes.map { $0.lowerBound + nodes..<$0.upperBound + nodes }
    pending += references.map { (shift.record($0.record), $0.reference) }
    nodes += UInt32(part.tree.count) + UInt32(text?.nodes.count ?? 0)
    guard text != nil, let slot = shape.registerSlot else {
      if !isFirst { merge(shift.record(0), into: 0) }
      return
    }
    let entries = table.value(record: shift.record(0), slot: slot)
    guard entries.kind == .list, let entry = table.items(of: entries).first else { return }
    documents.append(RegisterEntry(value: entry, path: RepositoryPath.normal(part.tree.source.path)))
    if isFirst { table.slots[Int(table.records[0].firstSlot + slot)] = .unknown(record: 0, slot: slot) }
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

  /// Tells of two values that do not go together.
  mutating func clash(_ kind: FactClash.Kind, _ field: Field, _ earlier: Value, _ later: Value) {
    clashes.append(FactClash(kind: kind, field: field.name, earlier: earlier, later: later))
  }

  /// What two values that say the same have in common.
  func text(_ value: Value) -> TextKey {
    guard value.kind == .text, value.pool != .symbols else { return .bits(value.kind, value.bits) }
    let pool = value.pool == .decoded ? table.decoded : table.bytes
    return .bytes(pool[Int(value.high)..<Int(value.high) + Int(value.low)])
  }

  /// What a value says, to be compared.
  enum TextKey: Hashable {
    case bits(Value.Kind, UInt64)
    case bytes(ArraySlice<UInt8>)
  }
}

extension Value {
  /// Whether something usable is written: an empty list that stands for an absent one is not.
  var isWritten: Bool {
    !isUnknown && !(kind == .list && low == 0 && node == Value.noNode)
  }
}
