/// The bytes of one file and the name it goes by in messages.
///
/// Shape: bytes exactly as read, a byte order mark and line ends included; nothing is decoded or changed.
/// Files larger than 4 GiB cannot be represented; readers refuse them long before (`YAMLLimits`).
package struct SourceText: Sendable {
  /// What messages call the file: the path as the user gave it, or `-` for standard input.
  package let path: String
  /// The bytes, untouched.
  package let bytes: [UInt8]

  /// A text from its bytes.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// A text from a string: its UTF-8.
  package init(path: String, _ text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The bytes that a span covers.
  ///
  /// A span that reaches past the end is cut off there.
  package func slice(_ span: SourceSpan) -> ArraySlice<UInt8> {
    let end = min(Int(span.end), bytes.count)
    return bytes[min(Int(span.start), end)..<end]
  }
}
