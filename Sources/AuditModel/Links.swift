internal import Facts
internal import SourceText
internal import Symbols

/// The references of one table of facts, resolved after all records are read.
struct Links {
  var table: FactTable
  var pending: [(record: UInt32, reference: Int)]
  private let source: UnsafeBufferPointer<UInt8>
  private let decoded: UnsafeBufferPointer<UInt8>
  /// The index of each section referred to, and for each reference its number there; -1 until one is asked for.
  private var sections: [(section: Section, index: IdentityIndex)] = []
  private var sectionNumbers: [Int] = []
  private var columns: [SymbolMap??] = []

  private struct Section: Hashable {
    var slot: UInt32
    var field: UInt32
  }

  init(
    _ table: consuming FactTable, pending: [(record: UInt32, reference: Int)], source: UnsafeBufferPointer<UInt8>,
    decoded: UnsafeBufferPointer<UInt8>
  ) {
    self.table = table
    self.pending = pending
    self.source = source
    self.decoded = decoded
  }

  /// Writes the hidden slot of every reference: the record, or an unknown with the place of the reference.
  mutating func resolve(_ references: [ReferenceShape], tables: [TableIndex?]) {
    columns = Array(repeating: nil, count: references.count)
    sectionNumbers = Array(repeating: -1, count: references.count)
    for (record, index) in pending {
      let reference = references[index]
      let first = table.records[Int(record)].firstSlot
      let written = table.slots[Int(first &+ reference.slot)]
      let found: Value
      if reference.isList, written.kind == .list {
        found = resolveItems(of: written, record, index, reference, tables)
      } else {
        found = resolve(written, record, index, reference, tables)
      }
      table.slots[Int(first &+ reference.hidden)] = found
    }
  }

  private mutating func resolveItems(
    of list: Value, _ record: UInt32, _ index: Int, _ reference: ReferenceShape, _ tables: [TableIndex?]
  ) -> Value {
    let texts = Array(table.items(of: list))
    let found = texts.map { resolve($0, record, index, reference, tables) }
    let first = table.items.count
    table.items.append(contentsOf: found)
    return .list(first: UInt32(first), count: UInt32(found.count), pool: list.pool, node: list.node)
  }

  private mutating func resolve(
    _ written: Value, _ record: UInt32, _ index: Int, _ reference: ReferenceShape, _ tables: [TableIndex?]
  ) -> Value {
    guard written.kind == .text else { return written }
    switch reference.target {
    case .section(let slot, let field):
      if let found = section(index, slot, field, written) { return found }
    case .table:
      if written.pool == .symbols, let row = column(index, tables)?[written.low] {
        return .record(row, pool: .pack, node: written.node)
      }
    }
    return .unknown(record: record, slot: reference.slot, node: written.node)
  }

  private mutating func section(_ number: Int, _ slot: UInt32, _ field: UInt32, _ written: Value) -> Value? {
    if sectionNumbers[number] < 0 { sectionNumbers[number] = sectionNumber(Section(slot: slot, field: field)) }
    guard var found = sections[sectionNumbers[number]].index.find(written, self) else { return nil }
    found.node = written.node
    return found
  }

  private mutating func sectionNumber(_ section: Section) -> Int {
    if let known = sections.firstIndex(where: { $0.section == section }) { return known }
    let list = table.value(record: 0, slot: section.slot)
    var index = IdentityIndex(capacity: list.kind == .list ? Int(list.low) : 0)
    if list.kind == .list {
      for item in table.items(of: list) where item.kind == .record {
        let identity = table.value(record: item.low, slot: section.field)
        if identity.kind == .text { index.insert(identity, item, self) }
      }
    }
    sections.append((section, index))
    return sections.count - 1
  }

  /// The column that the return picks, looked up once a reference and file.
  private mutating func column(_ index: Int, _ tables: [TableIndex?]) -> SymbolMap? {
    if let known = columns[index] { return known }
    guard let rows = tables[index] else { return nil }
    var column: UInt32 = 0
    if !rows.by.isEmpty {
      var value = Value.record(0, pool: .document)
      for slot in rows.by {
        guard value.kind == .record else { break }
        value = table.value(record: value.low, slot: slot)
      }
      column = value.kind == .text && value.pool == .symbols ? value.low : .max
    }
    columns[index] = .some(rows.column(column))
    return rows.column(column)
  }

  /// Fills `referrers` from the records of the root's lists: a record refers to what it names itself, and to what the
  /// records inside it name.
  mutating func collectReferrers(_ shape: FactShape) {
    var found: [(slot: UInt32, target: Value, item: Value)] = []
    let root = shape.facts[shape.facts.documentRoot]
    for (slot, field) in root.fields.enumerated() {
      guard case .list(.record(let type)) = field.type, !shape.wayToReferences[Int(type.rawValue)].isEmpty else {
        continue
      }
      let list = table.value(record: 0, slot: UInt32(slot))
      guard list.kind == .list else { continue }
      for item in table.items(of: list) where item.kind == .record {
        eachTarget(of: item.low, shape) { found.append((UInt32(slot), $0, item)) }
      }
    }
    table.referrers = Referrers(found, items: &table.items)
  }

  /// The records that a record and those inside it refer to.
  private func eachTarget(of record: UInt32, _ shape: FactShape, _ take: (Value) -> Void) {
    for (slot, isReference) in shape.wayToReferences[Int(table.records[Int(record)].type)] {
      let value = table.value(record: record, slot: slot)
      let isList = value.kind == .list
      for position in 0..<(isList ? Int(value.low) : 1) {
        let found = isList ? table.items[Int(value.high) + position] : value
        guard found.kind == .record else { continue }
        if isReference { take(found) } else { eachTarget(of: found.low, shape, take) }
      }
    }
  }

  /// A hash of a text value: its symbol, or its bytes.
  func hash(_ value: Value) -> UInt64 {
    if value.pool == .symbols { return (UInt64(value.low) &+ 1) &* 0x9E37_79B9_7F4A_7C15 }
    return ByteHash.of(bytes(value))
  }

  /// Whether two text values are the same text. One that has a symbol has it wherever it is written.
  func areEqual(_ left: Value, _ right: Value) -> Bool {
    if left.pool == .symbols || right.pool == .symbols { return left.pool == right.pool && left.low == right.low }
    return ByteHash.areEqual(bytes(left), bytes(right))
  }

  private func bytes(_ value: Value) -> UnsafeBufferPointer<UInt8> {
    let pool = value.pool == .decoded ? decoded : source
    return UnsafeBufferPointer(rebasing: pool[Int(value.high)..<Int(value.high) + Int(value.low)])
  }
}

/// The records of a section by the text that identifies them: open addressing, at most half full.
struct IdentityIndex {
  private var keys: [Value]
  private var records: [Value]
  private let mask: Int

  init(capacity: Int) {
    var size = 4
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: Value(kind: .null), count: size)
    records = keys
    mask = size - 1
  }

  /// Adds a record; the first of equal identities stays.
  mutating func insert(_ key: Value, _ record: Value, _ links: Links) {
    var bucket = bucket(of: key, links)
    while keys[bucket].kind == .text {
      if links.areEqual(keys[bucket], key) { return }
      bucket = (bucket + 1) & mask
    }
    keys[bucket] = key
    records[bucket] = record
  }

  /// The record of an identity; `nil` where there is none.
  func find(_ key: Value, _ links: Links) -> Value? {
    var bucket = bucket(of: key, links)
    while keys[bucket].kind == .text {
      if links.areEqual(keys[bucket], key) { return records[bucket] }
      bucket = (bucket + 1) & mask
    }
    return nil
  }

  private func bucket(of key: Value, _ links: Links) -> Int {
    let hash = links.hash(key)
    return Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
  }
}
