package import YAMLTree

/// What checking one tree came to: its faults, and the nodes that cannot be read as what they should be.
package struct Validation: Sendable {
  /// The most faults that are listed for a file.
  package static let limit = 200

  /// The faults in the order met; after `limit` of them one that counts the rest.
  package internal(set) var problems: [SchemaProblem] = []
  /// A bit a node; empty where no node is faulty.
  private var faulty: [UInt64] = []

  /// A validation without faults.
  package init() {}

  /// Whether what stands at a node cannot be used as what the schema says: of the wrong type, none of an enumeration's
  /// values, no date, out of range, of the wrong form. A text that should be in quotes is usable.
  package func isFaulty(_ id: NodeID) -> Bool {
    let word = Int(id.rawValue >> 6)
    return word < faulty.count && faulty[word] & (1 << UInt64(id.rawValue & 63)) != 0
  }

  /// Whether no node is faulty.
  package var isSound: Bool { faulty.isEmpty }

  mutating func markFaulty(_ id: NodeID) {
    let word = Int(id.rawValue >> 6)
    while faulty.count <= word { faulty.append(0) }
    faulty[word] |= 1 << UInt64(id.rawValue & 63)
  }
}
