package import YAMLTree

/// What a file says that it is, by its first key.
package enum DocumentKind: Hashable, Sendable {
  /// A return: `compact_audit`.
  case `return`
  /// Records alone: `compact_audit_records`.
  case records
  /// A file of rules or definitions: `compact_audit_rules`.
  case rules
  /// A table of a pack: `compact_audit_table`.
  case table
  /// Some other first key, or none.
  case other

  /// The kind's first key; empty for `other`.
  package var key: String {
    switch self {
    case .return: "compact_audit"
    case .records: "compact_audit_records"
    case .rules: "compact_audit_rules"
    case .table: "compact_audit_table"
    case .other: ""
    }
  }

  /// The kind of a file. Complexity: O(1).
  package static func of(_ tree: YAMLTree) -> DocumentKind {
    guard let key = firstKey(of: tree) else { return .other }
    let text = tree.text(tree.resolved(key))
    return [.return, .records, .rules, .table].first { $0.key.utf8.elementsEqual(text) } ?? .other
  }

  /// The first key of a file's mapping; `nil` where the file is none or empty.
  package static func firstKey(of tree: YAMLTree) -> NodeID? {
    guard tree.count > 1, tree.kind(tree.root) == .mapping else { return nil }
    return NodeID(rawValue: 1)
  }
}
