internal import Findings
internal import SourceText
internal import Symbols
internal import YAMLTree

extension ValidationWalk {
  /// Reports items of a list that share the property that tells them apart. Both stand: neither is known to be the one meant.
  ///
  /// Complexity: O(items), whatever their texts: the hash is seeded anew in each run.
  mutating func repeatedIdentities(_ id: NodeID, _ property: Symbol) {
    guard mayRepeatIdentity(id, property) else { return }
    var first: [ArraySlice<UInt8>: NodeID] = [:]
    for item in tree.children(id) {
      let record = tree.resolved(item)
      guard tree.kind(record) == .mapping, let value = value(of: property, in: record), !isBlank(value) else {
        continue
      }
      let scalar = tree.resolved(value)
      guard tree.kind(scalar) == .scalar else { continue }
      if let earlier = first[tree.text(scalar)] {
        let related = RelatedPlace(span: tree.span(earlier), label: "first used here")
        fault(.repeatedIdentity(quoted(scalar)), at: tree.span(value), related: [related])
      } else {
        first[tree.text(scalar)] = value
      }
    }
  }
  /// Whether two items may share the property; false for nearly every list in which none do.
  ///
  /// Complexity: O(items): where more than a few hashes meet it gives up and says that they may.
  private func mayRepeatIdentity(_ id: NodeID, _ property: Symbol) -> Bool {
    let end = nodes.subtreeEnd(id).rawValue
    var size = 8
    var item = NodeID(rawValue: id.rawValue + 1)
    var count = 0
    while item.rawValue < end {
      count += 1
      item = nodes.subtreeEnd(item)
    }
    while size < count * 2 { size *= 2 }
    var hashes = [UInt64](repeating: 0, count: size)
    item = NodeID(rawValue: id.rawValue + 1)
    while item.rawValue < end {
      let record = nodes.resolved(item)
      item = nodes.subtreeEnd(item)
      guard nodes.kind(record) == .mapping, let value = value(of: property, in: record) else { continue }
      let scalar = nodes.resolved(value)
      guard nodes.kind(scalar) == .scalar else { continue }
      let hash = ByteHash.of(bytes(scalar)) | 1
      var bucket = Int(truncatingIfNeeded: (hash ^ hash >> 32) >> 1) & (size - 1)
      var met = 0
      while hashes[bucket] != 0 {
        met += 1
        if hashes[bucket] == hash || met > 8 { return true }
        bucket = (bucket + 1) & (size - 1)
      }
      hashes[bucket] = hash
    }
    return false
  }
}
