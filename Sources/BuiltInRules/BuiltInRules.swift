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

    /// Where the examples of rules stand in it: byte offsets, in order.
    package let examples: [Range<Int>]

    /// A file of the rule set.
    init(_ path: String, examples: [Range<Int>] = [], _ text: StaticString) {
      self.path = path
      self.examples = examples
      self.text = text
    }

    /// The bytes of the text. Complexity: O(bytes), a copy.
    package var bytes: [UInt8] { text.withUTF8Buffer { Array($0) } }

    /// The bytes of the text without the examples, which are three quarters of all. Complexity: O(bytes), a copy.
    package var bytesWithoutExamples: [UInt8] {
      text.withUTF8Buffer { bytes in
        var kept: [UInt8] = []
        var start = 0
        for range in examples {
          kept += bytes[start..<range.lowerBound]
          start = range.upperBound
        }
        return kept + bytes[start...]
      }
    }
  }

  /// The file at a path inside `Rules/`; nil where there is none. Complexity: O(files).
  package static func file(at path: String) -> File? { files.first { $0.path == path } }
}
