import Foundation

/// The files of a folder as one Swift source file.
///
/// Each file becomes a raw literal of a `StaticString`: the compiler takes well under a second for a few hundred
/// kilobytes of those, and a minute for the same bytes as a list of numbers.
struct EmbeddedSource {
  /// What cannot be carried.
  enum Refusal: Error, CustomStringConvertible {
    case unreadable(String)
    case carriageReturn(String)
    case control(String, UInt32)

    var description: String {
      switch self {
      case .unreadable(let path): "\(path) cannot be read as UTF-8"
      case .carriageReturn(let path): "\(path) has carriage returns; write its lines with line feeds alone"
      case .control(let path, let code):
        "\(path) holds the control character U+\(String(code, radix: 16, uppercase: true)); take it out"
      }
    }
  }

  /// Paths inside the folder and texts, in order of the paths' bytes. Hidden files are left out.
  let files: [(path: String, text: String)]

  /// The bytes of all texts.
  var byteCount: Int { files.reduce(0) { $0 + $1.text.utf8.count } }

  /// Reads a folder and all below it; a folder that is not there holds nothing.
  init(folder: URL) throws {
    let entries = FileManager.default.enumerator(
      at: folder, includingPropertiesForKeys: [.isRegularFileKey], options: [.skipsHiddenFiles])
    let prefix = folder.standardizedFileURL.path + "/"
    var files: [(path: String, text: String)] = []
    while let entry = entries?.nextObject() as? URL {
      guard try entry.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
      let path = String(entry.standardizedFileURL.path.dropFirst(prefix.count))
      guard let text = String(bytes: try Data(contentsOf: entry), encoding: .utf8) else {
        throw Refusal.unreadable(path)
      }
      try Self.check(text, path: path)
      files.append((path, text))
    }
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The whole generated file.
  func rendered() throws -> String {
    var source = """
      // swift-format-ignore-file
      // Generated from Rules/ by `swift run devtool embed`; do not edit. Run it again after each change there.

      extension BuiltInRules {
        /// Every file of the rule set, in order of the paths' bytes.
        package static let files: [File] = [

      """
    for file in files {
      let fence = String(repeating: "#", count: Self.fenceLength(for: file.text))
      let ranges = Self.examples(in: file).map { "\($0.lowerBound)..<\($0.upperBound)" }
      let examples = ranges.isEmpty ? "" : " examples: [\(ranges.joined(separator: ", "))],"
      source += "    File(\n      \"\(file.path)\",\(examples)\n\(fence)\"\"\"\n\(file.text)\n\"\"\"\(fence)),\n"
    }
    source += "  ]\n}\n"
    return source
  }

  /// Where a file of rules has its examples: from the line of a rule's key to the next that stands no deeper.
  private static func examples(in file: (path: String, text: String)) -> [Range<Int>] {
    guard file.path.hasPrefix("rules/") else { return [] }
    var ranges: [Range<Int>] = []
    var start: Int?
    var offset = 0
    for line in file.text.split(separator: "\n", omittingEmptySubsequences: false) {
      let depth = line.prefix { $0 == " " }.count
      if let first = start, depth <= 4, depth < line.count {
        ranges.append(first..<offset)
        start = nil
      }
      if line == "    examples:" { start = offset }
      offset += line.utf8.count + 1
    }
    if let start { ranges.append(start..<file.text.utf8.count) }
    return ranges
  }

  private static func check(_ text: String, path: String) throws {
    for scalar in text.unicodeScalars where scalar.value < 0x20 && scalar != "\n" && scalar != "\t" {
      throw scalar == "\r" ? Refusal.carriageReturn(path) : Refusal.control(path, scalar.value)
    }
  }

  /// The fewest `#` with which nothing inside a text ends the literal or escapes from it.
  private static func fenceLength(for text: String) -> Int {
    var length = 1
    while text.contains("\"\"\"" + String(repeating: "#", count: length))
      || text.contains("\\" + String(repeating: "#", count: length))
    {
      length += 1
    }
    return length
  }
}
