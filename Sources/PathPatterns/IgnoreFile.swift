/// The patterns of one `.gitignore`, which say what in its folder is not looked at.
///
/// Of several that match, the last decides. Source: `gitignore(5)`, and `dir.c` of git where that is not exact.
package struct IgnoreFile: Sendable {
  private struct Rule: Sendable {
    let pattern: Wildcards
    /// Whether it takes back what an earlier one said.
    let isNegated: Bool
    let isForFolders: Bool
    /// Whether it is held against the name alone, at any depth.
    let isForNames: Bool
  }

  private let rules: [Rule]

  /// The most bytes that are read of one; a longer one is cut off there at a line.
  package static let byteLimit = 1 << 20

  /// Reads a file. Complexity: O(bytes).
  package init(_ bytes: [UInt8]) {
    var bytes = bytes.prefix(Self.byteLimit)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    rules = bytes.split(separator: 0x0A).compactMap(Self.rule)
  }

  private static func rule(_ line: ArraySlice<UInt8>) -> Rule? {
    var line = trimmed(line.last == 0x0D ? line.dropLast() : line)
    guard let first = line.first, first != UInt8(ascii: "#") else { return nil }
    let isNegated = first == UInt8(ascii: "!")
    if isNegated { line = line.dropFirst() }
    let isForFolders = line.last == UInt8(ascii: "/")
    if isForFolders { line = line.dropLast() }
    guard !line.isEmpty else { return nil }
    let isForNames = !line.contains(UInt8(ascii: "/"))
    if line.first == UInt8(ascii: "/") { line = line.dropFirst() }
    return Rule(
      pattern: Wildcards(line.map(UInt32.init)), isNegated: isNegated, isForFolders: isForFolders,
      isForNames: isForNames)
  }

  /// A line without the blanks at its end, save one that a backslash stands before.
  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var end: Int?
    var index = line.startIndex
    while index < line.endIndex {
      switch line[index] {
      case 0x20: end = end ?? index
      case UInt8(ascii: "\\"):
        index += 1
        if index == line.endIndex { return line }
        end = nil
      default: end = nil
      }
      index += 1
    }
    return end.map { line[..<$0] } ?? line
  }

  /// Whether a path is ignored; `nil` where no pattern speaks of it.
  ///
  /// - Parameters:
  ///   - path: the path from the file's folder down.
  ///   - isFolder: whether a folder stands there.
  /// - Returns: the verdict; folders above the path are not asked about.
  /// Complexity: O(patterns × bytes of the path).
  package func verdict(on path: String, isFolder: Bool) -> Bool? {
    let whole = path.utf8.map(UInt32.init)
    let name = whole.lastIndex(of: 0x2F).map { Array(whole[($0 + 1)...]) } ?? whole
    for rule in rules.reversed() where isFolder || !rule.isForFolders {
      if rule.pattern.matches(rule.isForNames ? name : whole) { return !rule.isNegated }
    }
    return nil
  }
}
