internal import Facts
internal import Symbols

/// The rows of a table of the pack by the text that refers to them.
struct TableIndex: Sendable {
  /// The slots of the return whose text picks the column; empty where there is one column.
  let by: [UInt32]
  /// For each column, by its symbol: the symbol written there to the row's record. Column 0 where there is one alone.
  private var rows: [UInt32: SymbolMap] = [:]

  /// The index of what a reference names; `nil` where it names no table.
  init?(_ target: ReferenceTarget, pack: FactTable, facts: FactSchema) {
    guard case .table(let slot, let key, let by) = target else { return nil }
    self.by = by
    guard !pack.records.isEmpty else { return }
    let list = pack.value(record: 0, slot: slot)
    guard list.kind == .list else { return }
    for row in pack.items(of: list) where row.kind == .record {
      let written = pack.value(record: row.low, slot: key)
      if written.kind == .text {
        add(written, column: 0, row: row.low)
      } else if written.kind == .record {
        let type = facts.recordTypes[Int(pack.records[Int(written.low)].type)]
        for (index, field) in type.fields.enumerated() where !field.isHidden {
          add(
            pack.value(record: written.low, slot: UInt32(index)), column: field.symbol.rawValue, row: row.low)
        }
      }
    }
  }

  private mutating func add(_ text: Value, column: UInt32, row: UInt32) {
    guard text.kind == .text, text.pool == .symbols else { return }
    // The first row of a number keeps it; the pack's own check tells of the second.
    rows[column, default: SymbolMap()].insert(text.low, row)
  }

  /// The rows of a column by the symbol written there; `nil` where there is no such column.
  func column(_ symbol: UInt32) -> SymbolMap? { rows[symbol] }
}
