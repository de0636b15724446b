/// Text inside Markdown.
package enum MarkdownText {
  /// A text with everything escaped that Markdown or DocC would read as something else. What stands between single
  /// backticks stays code; line breaks become spaces. Complexity: O(scalars).
  package static func escaped(_ text: String) -> String {
    pieces(text).map { $0.isCode ? "`\($0.text)`" : plain($0.text) }.joined()
  }

  /// A text in a cell of a table, where a bar would end the cell, in code too.
  package static func cell(_ text: String) -> String {
    pieces(text).map { $0.isCode ? "`\($0.text.replacing("|", with: "\\|"))`" : plain($0.text) }.joined()
  }

  /// A text cut at its quotations in single backticks; of those that end nothing, and of several together, none begins
  /// one.
  static func pieces(_ text: String) -> [(text: String, isCode: Bool)] {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    guard parts.count % 2 == 1, !text.contains("``") else { return [(text, false)] }
    return parts.enumerated().map { (String($1), $0 % 2 == 1) }.filter { !$0.0.isEmpty }
  }

  private static func plain(_ text: String) -> String {
    var result = ""
    var previous: Character = " "
    var rest = text[...]
    while let character = rest.popFirst() {
      switch character {
      case "\\", "*", "[", "<", ">", "&", "~", "|", "`": result += "\\" + String(character)
      case "_":
        // Inside a word it means nothing, and ids are full of it.
        let isInside = previous.isLetter || previous.isNumber
        result += isInside && rest.first.map { $0.isLetter || $0.isNumber } == true ? "_" : "\\_"
      case "#", "-", "+", "@", "=": result += (result.isEmpty ? "\\" : "") + String(character)
      case ".", ")":
        // A number at the start of a line would begin a list.
        let isList = !result.isEmpty && result.allSatisfy(\.isNumber) && rest.first.map { $0 == " " } ?? true
        result += (isList ? "\\" : "") + String(character)
      case let other where other.isNewline: result += " "
      default: result.append(character)
      }
      previous = character
    }
    return result
  }

  /// A block of code, within a fence that nothing in it can end. Complexity: O(scalars).
  static func block(_ text: String, language: String, indent: String) -> [String] {
    var longest = 0
    var run = 0
    for character in text {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: max(3, longest + 1))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let body = lines.last == "" ? lines.dropLast() : lines[...]
    return [indent + fence + language] + body.map { $0.isEmpty ? "" : indent + $0 } + [indent + fence]
  }
}
