/// How a file is written, by the end of its name.
enum FileForm: Hashable {
  /// YAML: a return, records, rules. Also standard input, and any name that says nothing.
  case yaml
  /// Markdown with front matter: a policy.
  case markdown
  /// A document whose text cannot be read here.
  case unread

  private static let endings: [FileForm: [String]] = [
    .yaml: ["yaml", "yml"], .markdown: ["md", "markdown"], .unread: ["docx", "doc", "odt", "rtf", "pdf"],
  ]

  /// The form of a file at a path.
  init(path: String) { self = Self.named(path) ?? .yaml }

  /// The form that a name tells; `nil` where it tells none.
  static func named(_ path: String) -> FileForm? {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    let ending = path[path.index(after: dot)...].lowercased()
    return endings.first { $0.value.contains(ending) }?.key
  }
}
