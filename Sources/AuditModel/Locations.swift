package import Facts
internal import Symbols

/// A field that may be a path, and the field that says what is found there.
struct LocationShape: Sendable {
  /// The record type that has both.
  var record: RecordTypeID
  /// The slot of the path.
  var slot: UInt32
  /// The slot of what is found.
  var status: UInt32
  /// What can be found, by name.
  var symbols: [String: Symbol]
}

extension FactShape {
  /// Looks for what stands at the paths of a document, and writes it beside them.
  ///
  /// - Parameters:
  ///   - facts: the document's facts, decoded by this shape.
  ///   - find: what is found at a path that is written at a node: the name of a value; `nil` for a text that is no path.
  /// Complexity: O(records) and a search for each path.
  package func locate(
    _ facts: inout FactTable, by find: (_ path: String, _ node: UInt32) -> String?
  ) {
    facts.isLocated = true
    for (index, record) in facts.records.enumerated() {
      for location in locations where location.record.rawValue == record.type {
        let written = facts.value(record: UInt32(index), slot: location.slot)
        guard written.kind == .text, written.pool != .symbols else { continue }
        let pool = written.pool == .decoded ? facts.decoded : facts.bytes
        let text = String(decoding: pool[Int(written.high)..<Int(written.high) + Int(written.low)], as: UTF8.self)
        guard let found = find(text, written.node), let symbol = location.symbols[found] else { continue }
        facts.slots[Int(record.firstSlot + location.status)] = .text(symbol: symbol.rawValue, node: written.node)
      }
    }
  }
}
