internal import Facts

/// How far the values of a table move where it is put behind another.
struct FactShift {
  private let bytes: UInt32
  private let decoded: UInt32
  private let records: UInt32
  private let slots: UInt32
  private let items: UInt32
  private let nodes: UInt32

  /// The way behind a table whose files have so many nodes.
  init(behind table: FactTable, nodes: UInt32) {
    bytes = UInt32(table.bytes.count)
    decoded = UInt32(table.decoded.count)
    records = UInt32(table.records.count)
    slots = UInt32(table.slots.count)
    items = UInt32(table.items.count)
    self.nodes = nodes
  }

  /// The number of a record there.
  func record(_ index: UInt32) -> UInt32 { index + records }

  /// A record there.
  func record(_ record: FactTable.Record) -> FactTable.Record {
    FactTable.Record(
      type: record.type, firstSlot: record.firstSlot + slots,
      node: record.node == Value.noNode ? Value.noNode : record.node + nodes)
  }

  /// A value there.
  func value(_ value: Value) -> Value {
    var value = value
    if value.node != Value.noNode { value.node += nodes }
    switch (value.kind, value.pool) {
    case (.unknown, .document): value.bits += UInt64(records) << 32
    case (.text, .document): value.bits += UInt64(bytes) << 32
    case (.text, .decoded): value.bits += UInt64(decoded) << 32
    case (.list, .document): value.bits += UInt64(items) << 32
    case (.record, .document): value.bits += UInt64(records)
    default: break
    }
    return value
  }
}

extension FactTable {
  /// Puts another table behind this one: its bytes, records, slots and items, and nothing that is one a document.
  ///
  /// - Parameters:
  ///   - other: the table.
  ///   - nodes: the nodes of the files before it.
  /// - Returns: how far its values moved.
  /// Complexity: O(values and bytes of both).
  mutating func append(_ other: FactTable, nodes: UInt32) -> FactShift {
    let shift = FactShift(behind: self, nodes: nodes)
    bytes += other.bytes
    decoded += other.decoded
    records += other.records.map(shift.record)
    slots += other.slots.map(shift.value)
    items += other.items.map(shift.value)
    return shift
  }
}
