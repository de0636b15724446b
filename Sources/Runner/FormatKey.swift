import AuditModel
import SourceText
import Spelling

/// Whether a file of a folder was written for this tool: by its keys, read off the bytes without parsing.
///
/// A file is another tool's only where it has a first key and neither that nor any other key of the first column is ours
/// or nearly so, and it has fewer than two of a return's sections: a misspelt key, a key that is not the first, one that
/// was forgotten, a file that no one can read are all looked at. In a file in brackets, as JSON is, columns say nothing,
/// and keys are looked for everywhere.
enum FormatKey {
  private static let prefix = Array("compact_audit".utf8)
  private static let records = Array("_records".utf8)
  /// Files that are ours and hold no facts about an organisation.
  private static let others: Set<String> = ["compact_audit_rules", "compact_audit_table"]

  /// The sections of a return that show a file without our key for one.
  private static let sectionLimit = 2

  /// Whether a file is to be looked at: the user named it, or it was written for this tool. Complexity: O(bytes).
  static func isOurs(_ file: DiscoveredFile, _ source: SourceText, sections: Set<String>) -> Bool {
    if file.isNamed { return true }
    return switch FileForm(path: file.path) {
    case .markdown: isPolicy(source.bytes)
    case .yaml, .unread: isOurs(source.bytes, sections: sections)
    }
  }

  /// Whether a Markdown file begins with front matter that has our key, or nearly. Complexity: O(bytes of front matter).
  static func isPolicy(_ bytes: [UInt8]) -> Bool {
    var lines = bytes.dropFirst(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0).split(
      omittingEmptySubsequences: false
    ) { $0 == 0x0A || $0 == 0x0D }[...]
    guard lines.popFirst()?.starts(with: Array("---".utf8)) == true else { return false }
    for line in lines.prefix(while: { !$0.starts(with: Array("---".utf8)) && !$0.starts(with: Array("...".utf8)) }) {
      guard let key = key(of: line, isFirst: false) else { continue }
      if NearMiss.nearest(to: key, among: [PolicyFrontMatter.key]) != nil { return true }
    }
    return false
  }

  /// Whether `check` is to look at a file of YAML that it found in a folder. Complexity: O(bytes).
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - sections: the names of a return's sections.
  /// - Returns: whether it was written for this tool, as far as can be told.
  static func isOurs(_ bytes: [UInt8], sections: Set<String>) -> Bool {
    // Not UTF-8: in UTF-16 or UTF-32, with or without a mark. The reader says so.
    if [0x00, 0xFE, 0xFF].contains(where: bytes.prefix(4).contains) { return true }
    var first: String?
    var found: Set<String> = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      if let key = key(of: bytes[start..<end], isFirst: first == nil) {
        if key.hasPrefix("compact_audit") { return !others.contains(key) }
        if sections.contains(key) { found.insert(key) }
        if first == nil {
          first = key
          if NearMiss.nearest(to: key, among: ["compact_audit", "compact_audit_records"]) != nil { return true }
        }
      }
      start = end + 1
    }
    let isInBrackets = bytes.first { $0 > 0x20 && $0 < 0x80 } == 0x7B
    if first == nil || found.count >= sectionLimit { return true }
    return isInBrackets && (hasKeyInside(bytes) || sections.count { hasName($0, bytes) } >= sectionLimit)
  }

  /// Whether a name stands anywhere in quotation marks, with a colon after it. Complexity: O(bytes × name).
  private static func hasName(_ name: String, _ bytes: [UInt8]) -> Bool {
    let quoted = Array("\"\(name)\"".utf8)
    var index = 0
    while index + quoted.count < bytes.count {
      if bytes[index] == quoted[0], bytes[index...].starts(with: quoted) {
        let rest = bytes[(index + quoted.count)...].drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
        if rest.first == 0x3A { return true }
      }
      index += 1
    }
    return false
  }

  /// Whether our key stands anywhere, with a colon after it. Complexity: O(bytes).
  private static func hasKeyInside(_ bytes: [UInt8]) -> Bool {
    var index = 0
    while index + prefix.count < bytes.count {
      guard bytes[index] == prefix[0], bytes[index...].starts(with: prefix) else {
        index += 1
        continue
      }
      index += prefix.count
      var rest = bytes[index...]
      if rest.starts(with: records) { rest = rest.dropFirst(records.count) }
      if let quote = rest.first, quote == 0x22 || quote == 0x27 { rest = rest.dropFirst() }
      rest = rest.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }
      if rest.first == 0x3A { return true }
    }
    return false
  }

  /// What stands in the first column of a line, before a colon or a blank; `nil` for comments, markers and what is
  /// indented.
  private static func key(of line: ArraySlice<UInt8>, isFirst: Bool) -> String? {
    var line = line
    if isFirst { line = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x7B } }
    // A `?` that announces a key, an anchor, a tag.
    while let byte = line.first, byte == 0x3F || byte == 0x26 || byte == 0x21, let space = line.firstIndex(of: 0x20) {
      line = line[space...].drop { $0 == 0x20 }
    }
    while let byte = line.first, byte == 0x22 || byte == 0x27 { line = line.dropFirst() }
    guard let byte = line.first, byte != 0x20, byte != 0x09, byte != 0x23, byte != 0x25 else { return nil }
    if line.starts(with: [0x2D, 0x2D, 0x2D]) || line.starts(with: [0x2E, 0x2E, 0x2E]) { return nil }
    let key = line.prefix { $0 != 0x3A && $0 != 0x20 && $0 != 0x22 && $0 != 0x27 }
    return key.isEmpty ? nil : String(decoding: key.prefix(64), as: UTF8.self)
  }
}
