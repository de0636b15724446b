package import YAMLTree

/// What a file says that it is, by the first of its keys that says so.
package enum DocumentKind: Hashable, Sendable {
  /// A return: `compact_audit`.
  case `return`
  /// Records alone: `compact_audit_records`.
  case records
  /// A file of rules or definitions: `compact_audit_rules`.
  case rules
  /// A table of a pack: `compact_audit_table`.
  case table
  /// A policy's own file, with front matter: `compact_audit_policy`. It is Markdown and known by its name, not by this key.
  case policy
  /// No such key.
  case other

  /// The kind's key; empty for `other`.
  package var key: String {
    switch self {
    case .return: "compact_audit"
    case .records: "compact_audit_records"
    case .rules: "compact_audit_rules"
    case .table: "compact_audit_table"
    case .policy: PolicyFrontMatter.key
    case .other: ""
    }
  }

  /// The kind of a file. Programs that write YAML sort its keys, so the key need not be the first of all.
  ///
  /// Complexity: O(1) where it is the first, else O(keys of the file's mapping).
  package static func of(_ tree: YAMLTree) -> DocumentKind {
    guard tree.count > 0 else { return .other }
    let kinds: [DocumentKind] = [.return, .records, .rules, .table]
    for entry in tree.entries(of: tree.root) {
      let text = tree.text(tree.resolved(entry.key))
      if let kind = kinds.first(where: { $0.key.utf8.elementsEqual(text) }) { return kind }
    }
    return .other
  }

  /// The first key of a file's mapping; `nil` where the file is none or empty.
  package static func firstKey(of tree: YAMLTree) -> NodeID? {
    guard tree.count > 1, tree.kind(tree.root) == .mapping else { return nil }
    return NodeID(rawValue: 1)
  }
}
