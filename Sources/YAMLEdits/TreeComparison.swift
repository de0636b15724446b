import SourceText
import YAMLTree

/// Whether a tree says what another said, and besides only what was put in.
struct TreeComparison {
  private let old: YAMLTree
  private let new: YAMLTree
  /// Where in the new text bytes were put in, in order.
  private let inserted: [SourceSpan]
  /// The empty list in place of which the new tree has one with items.
  private let replaced: NodeID?

  /// A comparison of a tree before an edit with the one after it.
  init(_ old: YAMLTree, _ new: YAMLTree, inserted: [SourceSpan], replaced: NodeID?) {
    self.old = old
    self.new = new
    self.inserted = inserted
    self.replaced = replaced
  }

  /// Whether every node of the old tree is in the new one, in its place, in its style, with its text, and every other node
  /// of the new tree lies in what was put in. Complexity: O(nodes × log insertions).
  var holds: Bool {
    var counterparts: [UInt32] = []
    counterparts.reserveCapacity(old.count)
    var next: UInt32 = 0
    for index in 0..<UInt32(old.count) {
      let node = NodeID(rawValue: index)
      let isReplaced = node == replaced
      if !isReplaced { skipInserted(&next) }
      let counterpart = NodeID(rawValue: next)
      guard next < UInt32(new.count), isReplaced || areEqual(node, counterpart, counterparts) else { return false }
      if isReplaced, new.kind(counterpart) != .sequence { return false }
      counterparts.append(next)
      next = isReplaced ? new.subtreeEnd(counterpart).rawValue : next + 1
    }
    skipInserted(&next)
    return next == UInt32(new.count) && (0..<UInt32(old.count)).allSatisfy { holders($0, counterparts) }
  }

  /// Whether a node of the new tree ends after its old self's last descendant, and before what came after that.
  private func holders(_ index: UInt32, _ counterparts: [UInt32]) -> Bool {
    let end = old.subtreeEnd(NodeID(rawValue: index)).rawValue
    let newEnd = new.subtreeEnd(NodeID(rawValue: counterparts[Int(index)])).rawValue
    let last = counterparts[Int(end) - 1]
    let isAfterLast = newEnd > last
    return isAfterLast && (end == UInt32(old.count) || newEnd <= counterparts[Int(end)])
  }

  private func skipInserted(_ next: inout UInt32) {
    while next < UInt32(new.count), isInserted(new.span(NodeID(rawValue: next))) { next += 1 }
  }

  private func isInserted(_ span: SourceSpan) -> Bool {
    var low = 0
    var high = inserted.count
    while low < high {
      let middle = (low + high) / 2
      if inserted[middle].end < span.start { low = middle + 1 } else { high = middle }
    }
    // A blank value that stood before what was put in ends where that begins.
    return inserted[low...].prefix(2).contains { $0.contains(span) && !(span.isEmpty && span.start == $0.start) }
  }

  /// Whether a block scalar at the end of a file without a last line break has got the break that lines below need.
  private func hasGainedItsLastBreak(_ one: NodeID, _ other: NodeID) -> Bool {
    guard old.style(one) == .literal || old.style(one) == .folded,
      Int(old.span(one).end) == old.source.bytes.count
    else { return false }
    return new.text(other).elementsEqual(old.text(one) + [0x0A])
  }

  private func areEqual(_ one: NodeID, _ other: NodeID, _ counterparts: [UInt32]) -> Bool {
    guard old.kind(one) == new.kind(other), old.style(one) == new.style(other), old.type(one) == new.type(other),
      old.isIgnored(key: one) == new.isIgnored(key: other)
    else { return false }
    if old.kind(one) == .alias {
      return counterparts[Int(old.resolved(one).rawValue)] == new.resolved(other).rawValue
    }
    return old.text(one) == new.text(other) || hasGainedItsLastBreak(one, other)
  }
}
