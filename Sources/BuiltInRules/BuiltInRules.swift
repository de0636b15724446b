/// The rule set that ships inside the binary: every file of `Rules/`, as text.
///
/// `files` stands in `BuiltInRules+Generated.swift`, which `swift run devtool embed` writes from the folder. A test fails
/// where the two differ.
package enum BuiltInRules {
  /// One file of the folder.
  package struct File: Sendable {
    /// The path inside `Rules/`, with slashes: `tables/criteria.yaml`.
    package let path: String
    /// The whole text, UTF-8 with line feeds.
    package let text: StaticString

    /// A file of the rule set.
    init(_ path: String, _ text: StaticString) {
      self.path = path
      self.text = text
    }

    /// The bytes of the text. Complexity: O(bytes), a copy.
    package var bytes: [UInt8] { text.withUTF8Buffer { Array($0) } }
  }

  /// The file at a path inside `Rules/`; nil where there is none. Complexity: O(files).
  package static func file(at path: String) -> File? { files.first { $0.path == path } }
}
