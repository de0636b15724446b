internal import YAMLTree

/// JSON's equality over nodes of a tree: numbers by value, mappings whatever their order, aliases as their targets.
struct Structure {
  /// Nesting below which two values count as different: circles of aliases must end.
  private static let deepest = 200
  private let tree: YAMLTree
  private var hashes: [UInt32: Int] = [:]

  init(_ tree: YAMLTree) { self.tree = tree }

  /// The first item of a sequence that equals an earlier one. Complexity: O(nodes) but for values that hash alike.
  mutating func firstRepetition(in sequence: NodeID) -> (again: NodeID, first: NodeID)? {
    var seen: [Int: [NodeID]] = [:]
    for item in tree.children(sequence) {
      let hash = hash(item, depth: 0)
      for earlier in seen[hash, default: []].prefix(50) where isEqual(item, earlier, in: tree) {
        return (item, earlier)
      }
      seen[hash, default: []].append(item)
    }
    return nil
  }

  /// Whether a node of this tree equals one of another.
  func isEqual(_ id: NodeID, _ other: NodeID, in others: YAMLTree, depth: Int = 0) -> Bool {
    let id = tree.resolved(id)
    let other = others.resolved(other)
    guard tree.kind(id) == others.kind(other), depth < Self.deepest else { return false }
    switch tree.kind(id) {
    case .alias: return false
    case .scalar: return areEqualScalars(id, other, others)
    case .sequence:
      let items = tree.children(id)
      let otherItems = others.children(other)
      return items.count == otherItems.count
        && zip(items, otherItems).allSatisfy { isEqual($0, $1, in: others, depth: depth + 1) }
    case .mapping:
      let pairs = tree.children(id)
      let otherPairs = others.children(other)
      guard pairs.count == otherPairs.count else { return false }
      for index in stride(from: 0, to: pairs.count - 1, by: 2) {
        let same = stride(from: 0, to: otherPairs.count - 1, by: 2).first {
          others.text(others.resolved(otherPairs[$0])) == tree.text(tree.resolved(pairs[index]))
        }
        guard let same, isEqual(pairs[index + 1], otherPairs[same + 1], in: others, depth: depth + 1) else {
          return false
        }
      }
      return true
    }
  }

  private func areEqualScalars(_ id: NodeID, _ other: NodeID, _ others: YAMLTree) -> Bool {
    switch (tree.type(id), others.type(other)) {
    case (.null, .null): true
    case (.int, .int), (.int, .float), (.float, .int), (.float, .float):
      number(id, tree).flatMap { left in number(other, others).map { left == $0 } } ?? false
    case (.bool, .bool): tree.string(id).lowercased() == others.string(other).lowercased()
    case (.string, .string), (.other, .other): tree.text(id) == others.text(other)
    default: false
    }
  }

  private func number(_ id: NodeID, _ tree: YAMLTree) -> ScalarNumber? {
    Array(tree.text(id)).withUnsafeBufferPointer { ScalarNumber($0) }
  }

  private mutating func hash(_ id: NodeID, depth: Int) -> Int {
    let id = tree.resolved(id)
    if let known = hashes[id.rawValue] { return known }
    guard depth < Self.deepest else { return 0 }
    hashes[id.rawValue] = 0
    var hasher = Hasher()
    switch tree.kind(id) {
    case .alias: break
    case .scalar:
      switch tree.type(id) {
      case .null: hasher.combine(0)
      case .int, .float: hasher.combine(number(id, tree)?.double)
      case .bool: hasher.combine(tree.string(id).lowercased())
      case .string, .other: for byte in tree.text(id) { hasher.combine(byte) }
      }
    case .sequence:
      for item in tree.children(id) { hasher.combine(hash(item, depth: depth + 1)) }
    case .mapping:
      var sum = 0
      let pairs = tree.children(id)
      for index in stride(from: 0, to: pairs.count - 1, by: 2) {
        var pair = Hasher()
        for byte in tree.text(tree.resolved(pairs[index])) { pair.combine(byte) }
        pair.combine(hash(pairs[index + 1], depth: depth + 1))
        sum &+= pair.finalize()
      }
      hasher.combine(sum)
    }
    let hash = hasher.finalize()
    hashes[id.rawValue] = hash
    return hash
  }
}

extension YAMLTree {
  /// The children of a collection: items, or keys and values in turn. Complexity: O(children).
  func children(_ id: NodeID) -> [NodeID] {
    kind(id) == .sequence ? Array(items(of: id)) : entries(of: id).flatMap { [$0.key, $0.value] }
  }
}
