import Spelling

/// Whether a file of a folder was written for this tool: by its keys, read off the bytes without parsing.
///
/// A file is another tool's only where it has a first key and neither that nor any other key of the first column is ours
/// or nearly so: a misspelt key, a key that is not the first, a file that no one can read are all looked at.
enum FormatKey {
  private static let prefix = Array("compact_audit".utf8)
  /// Files that are ours and hold no facts about an organisation.
  private static let others: Set<String> = ["compact_audit_rules", "compact_audit_table"]

  /// Whether `check` is to look at a file that it found in a folder. Complexity: O(bytes).
  static func isOurs(_ bytes: [UInt8]) -> Bool {
    var first: String?
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      if let key = key(of: bytes[start..<end], isFirst: first == nil) {
        if key.hasPrefix("compact_audit") { return !others.contains(key) }
        if first == nil {
          first = key
          if NearMiss.nearest(to: key, among: ["compact_audit", "compact_audit_records"]) != nil { return true }
        }
      }
      start = end + 1
    }
    return first == nil
  }

  /// What stands in the first column of a line, before a colon or a blank; `nil` for comments, markers and what is
  /// indented.
  private static func key(of line: ArraySlice<UInt8>, isFirst: Bool) -> String? {
    var line = line
    if isFirst { line = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x7B } }
    while let byte = line.first, byte == 0x22 || byte == 0x27 { line = line.dropFirst() }
    guard let byte = line.first, byte != 0x20, byte != 0x09, byte != 0x23, byte != 0x25 else { return nil }
    if line.starts(with: [0x2D, 0x2D, 0x2D]) || line.starts(with: [0x2E, 0x2E, 0x2E]) { return nil }
    guard isFirst || line.starts(with: prefix) else { return nil }
    let key = line.prefix { $0 != 0x3A && $0 != 0x20 && $0 != 0x22 && $0 != 0x27 }
    return key.isEmpty ? nil : String(decoding: key.prefix(64), as: UTF8.self)
  }
}
