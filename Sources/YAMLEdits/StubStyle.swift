import Findings
import YAMLTree

/// How a stub is spelled, after what stands beside it.
struct StubStyle {
  /// Whether keys stand in double quotes, as in JSON; what is blank is then `null`.
  var hasQuotedKeys = false
  /// How the values beside it are written, by key.
  var values: [String: NodeStyle] = [:]

  /// A style after the key of a section and a record of it; `nil` for none.
  init(sectionKey: NodeID?, neighbour: NodeID?, in tree: YAMLTree) {
    hasQuotedKeys = sectionKey.map { tree.style($0) == .doubleQuoted } ?? false
    guard let neighbour else { return }
    for entry in tree.entries(of: neighbour) where tree.kind(entry.value) == .scalar {
      values[tree.string(tree.resolved(entry.key))] = tree.style(entry.value)
    }
  }

  /// A key as it is written.
  func key(_ name: String) -> String { hasQuotedKeys ? Self.doubleQuoted(name) : name }

  /// A key with its value as it is written.
  func entry(_ field: Stub.Field) -> String {
    guard let text = field.text else { return key(field.name) + (hasQuotedKeys ? ": null" : ":") }
    return key(field.name) + ": " + value(text, beside: values[field.name])
  }

  /// A record in braces.
  func flow(_ fields: [Stub.Field]) -> String {
    "{" + fields.map { entry($0) + ($0.text == nil && !hasQuotedKeys ? " " : "") }.joined(separator: ", ") + "}"
  }

  /// A text in the style of the value beside it, as far as it can be written so.
  private func value(_ text: String, beside style: NodeStyle?) -> String {
    if style == .singleQuoted {
      return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }
    if style == .doubleQuoted || hasQuotedKeys || !Self.isPlainText(text) { return Self.doubleQuoted(text) }
    return text
  }

  /// Whether a text can stand without quotes anywhere and is then read as text: a word of letters, digits, `_`, `-` and
  /// `.` that begins with a letter and is none of the words that YAML reads as something else.
  private static func isPlainText(_ text: String) -> Bool {
    guard let first = text.utf8.first, (first | 0x20) &- 0x61 < 26 else { return false }
    let isWord = text.utf8.allSatisfy { byte in
      (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5F || byte == 0x2D || byte == 0x2E
    }
    return isWord && !["true", "false", "null", "yes", "no", "on", "off", "y", "n"].contains(text.lowercased())
  }

  private static func doubleQuoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted += "\\" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
