internal import Findings
internal import Symbols
internal import YAMLTree

extension ValidationWalk {
  /// Reports items of a list that share the property that tells them apart. Both stand: neither is known to be the one meant.
  ///
  /// Complexity: O(items), whatever their texts: the hash is seeded anew in each run.
  mutating func repeatedIdentities(_ id: NodeID, _ property: Symbol) {
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
}
