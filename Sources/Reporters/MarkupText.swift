/// Text inside XML and HTML.
enum MarkupText {
  /// A text with everything escaped that a markup language would read as something else.
  ///
  /// Characters that XML cannot hold, that a browser would obey, or that hide or reorder what stands beside them become
  /// U+FFFD. Complexity: O(scalars).
  ///
  /// - Parameters:
  ///   - text: what is to be read as it stands.
  ///   - isAttribute: whether it stands in double quotes, where line breaks and tabs are escaped too.
  /// - Returns: markup that holds the text and nothing else.
  static func escaped(_ text: String, isAttribute: Bool = false) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: result += "&amp;"
      case 0x3C: result += "&lt;"
      case 0x3E: result += "&gt;"
      case 0x22: result += "&quot;"
      case 0x27: result += "&#39;"
      case 0x0D: result += "&#13;"
      case 0x09, 0x0A: result += isAttribute ? "&#\(scalar.value);" : String(scalar)
      case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF:
        result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
