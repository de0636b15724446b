internal import Facts

/// Numbers by texts of the document at hand: an open-addressing table, at most half full.
///
/// The key is where the text stands and never what it says, so that a lookup costs the same for any text. Hashes are
/// seeded anew in each run, for whoever wrote the document chose where its texts stand.
struct MatchTable {
  private struct Entry {
    var bits: UInt64
    /// The node (low 32) and the pool.
    var place: UInt64
    /// The round in which it was written; any other is empty.
    var round: UInt32
    var value: Int
  }

  private var entries = [Entry](repeating: Entry(bits: 0, place: 0, round: 0, value: 0), count: 256)
  private var round: UInt32 = 1
  private var count = 0

  private static let seed = UInt64.random(in: 0 ... .max) | 1

  private static func place(of text: Value) -> UInt64 { UInt64(text.pool.rawValue) << 32 | UInt64(text.node) }

  /// The bucket of a text: its own, or the first empty one.
  @inline(__always)
  private func bucket(_ bits: UInt64, _ place: UInt64) -> Int {
    let product = (bits ^ place &* 0x9E37_79B9_7F4A_7C15) &* Self.seed
    let mask = entries.count &- 1
    var bucket = Int(truncatingIfNeeded: (product ^ product &>> 32) &* 0x94D0_49BB_1331_11EB &>> 32) & mask
    while entries[bucket].round == round, entries[bucket].bits != bits || entries[bucket].place != place {
      bucket = (bucket &+ 1) & mask
    }
    return bucket
  }

  /// The number of a text; `nil` where it has none.
  subscript(text: Value) -> Int? {
    get {
      let entry = entries[bucket(text.bits, Self.place(of: text))]
      return entry.round == round ? entry.value : nil
    }
    set {
      guard let newValue else { return }
      if count * 2 >= entries.count { grow() }
      let place = Self.place(of: text)
      let bucket = bucket(text.bits, place)
      if entries[bucket].round != round { count += 1 }
      entries[bucket] = Entry(bits: text.bits, place: place, round: round, value: newValue)
    }
  }

  private mutating func grow() {
    let old = entries
    entries = Array(repeating: Entry(bits: 0, place: 0, round: 0, value: 0), count: old.count * 2)
    for entry in old where entry.round == round { entries[bucket(entry.bits, entry.place)] = entry }
  }

  /// Drops everything and keeps the room. Complexity: O(1), but once in four thousand million times.
  mutating func removeAll() {
    count = 0
    round &+= 1
    if round == 0 { self = MatchTable() }
  }
}
