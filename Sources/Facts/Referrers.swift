/// For each record that a document refers to, a row of the pack's tables or a record of its own: its records that do.
///
/// Shape: runs of the document's items, sorted by the slot of the root's list that the records stand in, then by the
/// record referred to; looked up by halving.
package struct Referrers: Sendable {
  /// The records of one list that refer to one record: a run of the document's items.
  package struct Run: Sendable {
    /// The list's slot in the root (high 32, the first bit set for a record of the document) and the record (low 32).
    fileprivate let key: UInt64
    /// The first item of the run.
    package fileprivate(set) var first: UInt32
    /// The items of the run.
    package fileprivate(set) var count: UInt32
  }

  private var runs: [Run] = []

  /// No record refers to anything.
  package init() {}

  /// The runs of references, which are written to a table's items.
  ///
  /// - Parameters:
  ///   - references: of each record that refers to one, in the order of the document: the slot of its list in the root,
  ///     the record referred to, the record as an item. One that refers to the same record again counts once.
  ///   - items: takes the runs at its end.
  /// Complexity: O(references), and O(references log references) where what they refer to does not come in order.
  package init(_ references: [(slot: UInt32, target: Value, item: Value)], items: inout [Value]) {
    var order = references.enumerated().map { (key: Self.key($1.slot, $1.target), position: $0) }
    if !zip(order, order.dropFirst()).allSatisfy({ $0.key <= $1.key }) {
      order.sort { ($0.key, $0.position) < ($1.key, $1.position) }
    }
    for (key, position) in order {
      let item = references[position].item
      if runs.last?.key != key {
        runs.append(Run(key: key, first: UInt32(items.count), count: 0))
      } else if items.last?.low == item.low {
        continue
      }
      items.append(item)
      runs[runs.count - 1].count += 1
    }
  }

  /// The number of records referred to, counted once for each list that does.
  package var count: Int { runs.count }

  /// The records of the root's list in a slot that refer to a record of the pack or of the document; `nil` where none does.
  /// Complexity: O(log records referred to).
  package func run(slot: UInt32, target: Value) -> Run? {
    let key = Self.key(slot, target)
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low < runs.count && runs[low].key == key ? runs[low] : nil
  }

  private static func key(_ slot: UInt32, _ target: Value) -> UInt64 {
    (target.pool == .pack ? 0 : 1 << 63) | UInt64(slot) << 32 | UInt64(target.low)
  }
}
