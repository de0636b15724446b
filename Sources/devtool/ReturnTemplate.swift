import Foundation

/// A sample return, cut into its sections and their records, as lines.
///
/// Works on the layout that the samples have, not on YAML: a section is a key at column 1, a record a dash at column 3.
struct ReturnTemplate {
  /// One top-level key with all that belongs to it.
  struct Section {
    /// The line of the key.
    var head: String
    /// The lines before the first record.
    var preamble: [String]
    /// The records, each with its lines; empty for a section that is no list of records.
    var records: [[String]]

    /// The key.
    var key: Substring { head.prefix { $0 != ":" } }
    /// All lines.
    var lines: [String] { [head] + preamble + records.flatMap { $0 } }
    /// The bytes of all lines with their line ends.
    var byteCount: Int { lines.reduce(0) { $0 + $1.utf8.count + 1 } }
  }

  let name: String
  var sections: [Section]

  /// Whether the sample is one without a finding: it is called so, and a test holds it to that.
  var isClean: Bool { name.hasPrefix("clean-") }

  var byteCount: Int { sections.reduce(0) { $0 + $1.byteCount } }
  var text: String { sections.flatMap(\.lines).joined(separator: "\n") + "\n" }

  /// The samples of a folder that are returns: their first key ends in `_audit`.
  static func all(in folder: URL) throws -> [ReturnTemplate] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }
    return try names.sorted().compactMap { name in
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      let template = ReturnTemplate(name: name, text: text)
      return template.sections.first?.key.hasSuffix("_audit") == true ? template : nil
    }
  }

  /// Cuts a text; blank lines and comments are left out.
  init(name: String, text: String) {
    self.name = name
    sections = []
    for line in text.split(separator: "\n").map(String.init) {
      let content = line.drop { $0 == " " }
      if content.isEmpty || content.hasPrefix("#") { continue }
      if content.startIndex == line.startIndex {
        sections.append(Section(head: line, preamble: [], records: []))
      } else if sections.isEmpty {
        continue
      } else if line.hasPrefix("  - ") {
        sections[sections.count - 1].records.append([line])
      } else if let last = sections[sections.count - 1].records.indices.last {
        sections[sections.count - 1].records[last].append(line)
      } else {
        sections[sections.count - 1].preamble.append(line)
      }
    }
  }
}
