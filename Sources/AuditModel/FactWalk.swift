internal import CivilDates
internal import Facts
internal import Schemas
internal import SourceText
internal import Symbols
internal import YAMLTree

/// One walk over a validated tree that writes records, slots and items: the sound path of both decoders.
///
/// A record's slots are written in one run when it is met, all unknown, and filled as its keys are read; a list's items
/// likewise, so that both are runs however deep they nest. Made by `FactShape.walk`.
struct FactWalk: ~Copyable {
  let tree: YAMLTree
  let nodes: NodeReader
  let validation: Validation
  let isSound: Bool
  let shapes: UnsafeBufferPointer<RecordShape>
  let entries: UnsafeBufferPointer<FieldEntry>
  let emptyLists: UnsafeBufferPointer<UInt32>
  let source: UnsafeBufferPointer<UInt8>
  let decoded: UnsafeBufferPointer<UInt8>
  /// Where the records and lists live: `document`, or `pack` whose values keep no node.
  let pool: Value.Pool
  /// The last day on which anything can have been done.
  let lastDay: Int32
  /// For tables: every text becomes a symbol.
  var symbols: SymbolTable?

  fileprivate var records: [FactTable.Record]
  fileprivate var slots: ValueArena
  fileprivate var items: ValueArena
  fileprivate var texts: [Value]
  /// The dates of acts, those after the last day too.
  private var acts: [Value] = []
  /// References met: the record that holds one and its index in `FactShape.references`.
  var pending: [(record: UInt32, reference: Int)] = []
  /// What collections that aliases name came to; `nil` while one is being read.
  private var aliases: [AliasValue: Value?] = [:]

  private struct AliasValue: Hashable {
    var target: UInt32
    var kind: FieldKind
  }

  fileprivate init(
    tree: YAMLTree, nodes: NodeReader, validation: Validation, shapes: UnsafeBufferPointer<RecordShape>,
    entries: UnsafeBufferPointer<FieldEntry>, emptyLists: UnsafeBufferPointer<UInt32>,
    source: UnsafeBufferPointer<UInt8>, decoded: UnsafeBufferPointer<UInt8>, symbols: SymbolTable?,
    extending table: FactTable?, lastDay: Int32, slots: UnsafeMutableBufferPointer<Value>,
    items: UnsafeMutableBufferPointer<Value>
  ) {
    self.tree = tree
    self.nodes = nodes
    self.validation = validation
    self.isSound = validation.isSound
    self.shapes = shapes
    self.entries = entries
    self.emptyLists = emptyLists
    self.source = source
    self.decoded = decoded
    self.pool = table == nil ? .document : .pack
    self.symbols = symbols
    self.lastDay = lastDay
    records = table?.records ?? []
    records.reserveCapacity(records.count + tree.count / 8)
    self.slots = ValueArena(slots, table?.slots ?? [])
    self.items = ValueArena(items, table?.items ?? [])
    texts = []
    texts.reserveCapacity(pool == .document ? tree.count / 4 : 0)
    pending.reserveCapacity(tree.count / 8)
  }

  /// Appends a record with nothing written in it; its index.
  mutating func begin(_ type: UInt32, node: UInt32) -> UInt32 {
    let index = UInt32(records.count)
    let shape = shapes[Int(type)]
    let first = slots.appendUnknowns(record: index, count: shape.slotCount)
    for position in shape.emptyLists {
      slots[first + Int(emptyLists[position])] = .list(first: 0, count: 0, pool: pool)
    }
    records.append(FactTable.Record(type: type, firstSlot: UInt32(first), node: pool == .pack ? .max : node))
    return index
  }

  /// The value of a field that was read.
  func value(record: UInt32, slot: UInt32) -> Value { slots[Int(records[Int(record)].firstSlot &+ slot)] }

  /// Puts a value into a field.
  func set(record: UInt32, slot: UInt32, _ value: Value) {
    slots[Int(records[Int(record)].firstSlot &+ slot)] = value
  }

  /// Reads a mapping into a new record; its index.
  mutating func record(_ id: NodeID, _ type: UInt32) -> UInt32 {
    let index = begin(type, node: id.rawValue)
    fill(index, from: id)
    return index
  }

  /// Reads the keys of a mapping into a record's slots. Keys that are not declared say nothing.
  mutating func fill(_ index: UInt32, from id: NodeID) {
    let record = records[Int(index)]
    let shape = shapes[Int(record.type)]
    let end = nodes.subtreeEnd(id).rawValue
    var key = NodeID(rawValue: id.rawValue + 1)
    while key.rawValue < end {
      let node = nodes.subtreeEnd(key)
      let entry = lookUp(nodes.symbol(nodes.resolved(key)), shape)
      if entry.symbol != 0, !nodes.isIgnored(key: key) {
        let place = Int(record.firstSlot &+ entry.slot)
        if let value = soundScalar(node, entry.kind) {
          slots[place] = value
        } else {
          let value = value(node, entry.kind, record: index, slot: entry.slot)
          slots[place] = value
        }
      } else if pool == .document {
        addStrayTexts(key)
        addStrayTexts(node)
      }
      key = nodes.subtreeEnd(node)
    }
    for reference in shape.references { pending.append((index, reference)) }
  }

  /// The short way of nearly all values: a scalar of a document without faults that writes something. `nil` for any other.
  @inline(__always)
  private mutating func soundScalar(_ node: NodeID, _ kind: FieldKind) -> Value? {
    guard isSound, pool == .document, nodes.kind(node) == .scalar, !isBlank(node) else { return nil }
    return scalar(node, kind, node: node.rawValue)
  }

  /// Reads a mapping into a field that is a list of records, as its only one.
  ///
  /// - Returns: the record; `nil` where what is written is no such mapping or has faults itself: the field is unknown then.
  mutating func setOnly(_ id: NodeID, _ type: RecordTypeID, record: UInt32, slot: UInt32) -> UInt32? {
    let kind = FieldKind(step: .record, record: type.rawValue)
    let value = value(id, kind, record: record, slot: slot)
    guard value.kind == .record else {
      set(record: record, slot: slot, value)
      return nil
    }
    let first = items.append(repeating: value, count: 1)
    set(record: record, slot: slot, .list(first: UInt32(first), count: 1, pool: pool, node: value.node))
    return value.low
  }

  /// Writes the dates of acts into a slot, as a list.
  mutating func setActs(record: UInt32, slot: UInt32) {
    let first = items.append(repeating: .unknown(record: record, slot: slot), count: acts.count)
    for (index, act) in acts.enumerated() { items[first + index] = act }
    set(record: record, slot: slot, .list(first: UInt32(first), count: UInt32(acts.count), pool: pool))
  }

  private func lookUp(_ symbol: UInt32, _ shape: RecordShape) -> FieldEntry {
    guard symbol != 0 else { return FieldEntry() }
    var bucket = symbol & shape.mask
    while true {
      let entry = entries[Int(shape.firstEntry &+ bucket)]
      if entry.symbol == symbol || entry.symbol == 0 { return entry }
      bucket = (bucket &+ 1) & shape.mask
    }
  }

  /// The value at a node; unknown where it is blank or faulty.
  private mutating func value(_ id: NodeID, _ kind: FieldKind, record: UInt32, slot: UInt32) -> Value {
    let node = pool == .pack ? .max : id.rawValue
    var target = id
    if nodes.kind(id) == .alias {
      target = nodes.resolved(id)
      if kind.step == .record || kind.step == .list {
        return aliased(target, kind, record: record, slot: slot, node: node)
      }
    }
    if !isSound, validation.isFaulty(target) {
      if pool == .document, target == id { addStrayTexts(target, field: kind.name) }
      return .unknown(record: record, slot: slot, node: node, isFaulty: true)
    }
    switch nodes.kind(target) {
    case .scalar:
      if isBlank(target) { return .unknown(record: record, slot: slot, node: node) }
      if let value = scalar(target, kind, node: node) { return value }
      if kind.isAct, let date = CivilDate(iso: bytes(target)) {
        acts.append(.date(dayNumber: date.dayNumber, node: node))
      }
      return .unknown(record: record, slot: slot, node: node, isFaulty: true)
    case .mapping where kind.step == .record:
      if isEmpty(target) { return .unknown(record: record, slot: slot, node: node) }
      return .record(self.record(target, kind.record), pool: pool, node: node)
    case .sequence where kind.step == .list:
      return list(target, kind, record: record, slot: slot, node: node)
    default:
      if pool == .document { addStrayTexts(target, field: kind.name) }
      return .unknown(record: record, slot: slot, node: node, isFaulty: true)
    }
  }

  /// Reads a sequence into a run of items, blank ones left out; unknown where all of them are, for a dash with nothing
  /// after it, or with an empty record, is a form not filled in and no empty list.
  mutating func list(_ id: NodeID, _ kind: FieldKind, record: UInt32, slot: UInt32, node: UInt32) -> Value {
    let end = nodes.subtreeEnd(id).rawValue
    var count = 0
    var item = NodeID(rawValue: id.rawValue + 1)
    while item.rawValue < end {
      if !isBlankEntry(item) { count += 1 }
      item = nodes.subtreeEnd(item)
    }
    if count == 0, end > id.rawValue + 1 { return .unknown(record: record, slot: slot, node: node) }
    let first = items.append(repeating: .unknown(record: record, slot: slot), count: count)
    let itemKind = FieldKind(step: kind.item, record: kind.record, isFreeText: kind.isFreeText, name: kind.name)
    var index = first
    item = NodeID(rawValue: id.rawValue + 1)
    while item.rawValue < end {
      if !isBlankEntry(item) {
        let value = value(item, itemKind, record: record, slot: slot)
        items[index] = value
        index += 1
      }
      item = nodes.subtreeEnd(item)
    }
    return .list(first: UInt32(first), count: UInt32(count), pool: pool, node: node)
  }

  /// Reads what an alias of a collection names, once for each kind of field; one inside itself is faulty.
  private mutating func aliased(
    _ target: NodeID, _ kind: FieldKind, record: UInt32, slot: UInt32, node: UInt32
  ) -> Value {
    let question = AliasValue(target: target.rawValue, kind: kind)
    if let known = aliases[question] {
      guard var value = known, !value.isUnknown else {
        return .unknown(record: record, slot: slot, node: node, isFaulty: true)
      }
      value.node = node
      return value
    }
    aliases[question] = .some(nil)
    var value = value(target, kind, record: record, slot: slot)
    aliases[question] = .some(value)
    value.node = node
    return value
  }

  /// The value that a scalar writes; `nil` where it is none of its kind, or the date of an act on a day to come.
  @inline(__always)
  private mutating func scalar(_ id: NodeID, _ kind: FieldKind, node: UInt32) -> Value? {
    switch kind.step {
    case .text:
      let value = text(id, node: node)
      if kind.isFreeText || value.pool != .symbols { addText(value, field: kind.name) }
      return value
    case .enumeration:
      return text(id, node: node)
    case .date:
      guard let date = CivilDate(iso: bytes(id)) else { return nil }
      let value = Value.date(dayNumber: date.dayNumber, node: node)
      if kind.isAct {
        guard date.dayNumber <= lastDay else { return nil }
        acts.append(value)
      }
      return value
    case .bool:
      guard nodes.type(id) == .bool, let first = bytes(id).first else { return nil }
      return .bool(first | 0x20 == 0x74, node: node)
    case .int:
      guard let number = ScalarNumber(bytes(id)), number.isWhole else { return nil }
      if bytes(id).count >= Self.longNumber, pool == .document { addStrayTexts(id, field: kind.name) }
      return .int(number.whole, node: node)
    case .double:
      return ScalarNumber(bytes(id)).map { .double($0.double, node: node) }
    case .record, .list:
      return nil
    }
  }

  /// Digits from which on a number may be no count and name somebody.
  private static var longNumber: Int { 9 }

  private mutating func addText(_ value: Value, field: UInt16) {
    var value = value
    value.flags = field
    texts.append(value)
  }

  /// Lists the scalars of a node that no field reads: what stands under an unknown key, or where something else is
  /// expected. Somebody chose their words too.
  mutating func addStrayTexts(_ id: NodeID, field: UInt16 = 0) {
    var node = id
    let end = nodes.subtreeEnd(id)
    while node.rawValue < end.rawValue {
      if nodes.kind(node) == .scalar, !isBlank(node) {
        let value = text(node, node: node.rawValue)
        if value.pool != .symbols { addText(value, field: field) }
      }
      node = NodeID(rawValue: node.rawValue + 1)
    }
  }

  /// The text of a scalar.
  @inline(__always)
  mutating func text(_ id: NodeID, node: UInt32) -> Value {
    let known = nodes.symbol(id)
    if known != 0 { return .text(symbol: known, node: node) }
    if symbols != nil, let new = symbols?.intern(tree.text(id)) { return .text(symbol: new.rawValue, node: node) }
    let (offset, count, isDecoded) = nodes.textLocation(id)
    return .text(offset: offset, count: count, pool: isDecoded ? .decoded : .document, node: node)
  }

  private func bytes(_ id: NodeID) -> UnsafeBufferPointer<UInt8> {
    let (offset, count, isDecoded) = nodes.textLocation(id)
    let pool = isDecoded ? decoded : source
    return UnsafeBufferPointer(rebasing: pool[Int(offset)..<Int(offset) + Int(count)])
  }

  /// Whether a node writes nothing: null, an empty text, or one of white space.
  private func isBlank(_ id: NodeID) -> Bool {
    nodes.isBlank(id)
  }

  /// Whether an item of a list writes nothing: it is blank, or a mapping without keys.
  private func isBlankEntry(_ id: NodeID) -> Bool {
    let target = nodes.resolved(id)
    return nodes.kind(target) == .mapping ? isEmpty(target) : isBlank(target)
  }

  /// Whether a collection has nothing in it.
  private func isEmpty(_ id: NodeID) -> Bool { nodes.subtreeEnd(id).rawValue == id.rawValue + 1 }
}

extension FactShape {
  /// Walks a tree, or nothing yet, with everything that the walk reads and writes lent to it.
  ///
  /// - Parameters:
  ///   - tree: the tree.
  ///   - validation: what the schema said of it.
  ///   - symbols: for tables: takes the texts that are new.
  ///   - table: for tables: the facts that the walk adds to; `nil` for a document.
  ///   - lastDay: for a document: the last day on which anything can have been done; the date of an act after it is faulty.
  ///   - body: what to do on the walk.
  /// - Returns: what was read, without the file's bytes, and the references that are still to be resolved.
  func walk(
    _ tree: YAMLTree, _ validation: Validation, symbols: SymbolTable? = nil, extending table: FactTable? = nil,
    lastDay: Int32 = .max, _ body: (inout FactWalk) -> Void
  ) -> (table: FactTable, pending: [(record: UInt32, reference: Int)]) {
    var result = FactTable()
    var pending: [(record: UInt32, reference: Int)] = []
    var movedSlots: [Value]?
    var movedItems: [Value]?
    let slotRoom = (table?.slots.count ?? 0) + tree.count * 2
    let itemRoom = (table?.items.count ?? 0) + tree.count / 2
    result.slots = Array(unsafeUninitializedCapacity: slotRoom) { slots, slotCount in
      result.items = Array(unsafeUninitializedCapacity: itemRoom) { items, itemCount in
        withLent(tree) { lent in
          var walk = FactWalk(
            tree: tree, nodes: lent.nodes, validation: validation, shapes: lent.shapes, entries: lent.entries,
            emptyLists: lent.emptyLists, source: lent.source, decoded: lent.decoded, symbols: symbols,
            extending: table, lastDay: lastDay, slots: slots, items: items)
          body(&walk)
          result.records = walk.records
          result.texts = walk.texts
          pending = walk.pending
          movedSlots = walk.slots.moved()
          movedItems = walk.items.moved()
          slotCount = movedSlots == nil ? walk.slots.count : 0
          itemCount = movedItems == nil ? walk.items.count : 0
        }
      }
    }
    if let movedSlots { result.slots = movedSlots }
    if let movedItems { result.items = movedItems }
    return (result, pending)
  }

  /// What a walk reads, good while `withLent` runs.
  private struct Lent {
    let nodes: NodeReader
    let shapes: UnsafeBufferPointer<RecordShape>
    let entries: UnsafeBufferPointer<FieldEntry>
    let emptyLists: UnsafeBufferPointer<UInt32>
    let source: UnsafeBufferPointer<UInt8>
    let decoded: UnsafeBufferPointer<UInt8>
  }

  private func withLent(_ tree: YAMLTree, _ body: (Lent) -> Void) {
    records.withUnsafeBufferPointer { shapes in
      entries.withUnsafeBufferPointer { entries in
        emptyLists.withUnsafeBufferPointer { emptyLists in
          tree.source.bytes.withUnsafeBufferPointer { source in
            tree.decoded.withUnsafeBufferPointer { decoded in
              tree.withReader { nodes in
                body(
                  Lent(
                    nodes: nodes, shapes: shapes, entries: entries, emptyLists: emptyLists, source: source,
                    decoded: decoded))
              }
            }
          }
        }
      }
    }
  }
}
