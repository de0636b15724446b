/// Writes a page of HTML as it goes, two spaces a level.
///
/// What is markup must be a literal of the source text (`StaticString`); everything else is a text or the value of an
/// attribute, and is escaped. So nothing that is read from a file can become markup.
struct HTMLWriter {
  private(set) var text = "<!DOCTYPE html>"
  private var depth = 0

  /// The names and values of a start tag, in their order.
  typealias Attributes = KeyValuePairs<StaticString, String>

  /// Writes an element on lines of its own, with what `body` writes into it.
  mutating func block(_ name: StaticString, _ attributes: Attributes = [:], _ body: (inout HTMLWriter) -> Void) {
    open(name, attributes)
    depth += 1
    body(&self)
    depth -= 1
    startLine()
    text += "</\(name)>"
  }

  /// Writes an element on one line, with what `body` writes into it. Nothing is put between its parts.
  mutating func line(_ name: StaticString, _ attributes: Attributes = [:], _ body: (inout HTMLWriter) -> Void) {
    open(name, attributes)
    body(&self)
    text += "</\(name)>"
  }

  /// Writes an element on one line that holds a text.
  mutating func line(_ name: StaticString, _ attributes: Attributes, _ content: String) {
    line(name, attributes) { $0.write(content) }
  }

  /// Writes an element without attributes on one line that holds a text.
  mutating func line(_ name: StaticString, _ content: String) { line(name, [:], content) }

  /// Writes an element inside a line.
  mutating func inline(_ name: StaticString, _ attributes: Attributes, _ content: String) {
    startTag(name, attributes)
    write(content)
    text += "</\(name)>"
  }

  /// Writes an element without attributes inside a line.
  mutating func inline(_ name: StaticString, _ content: String) { inline(name, [:], content) }

  /// Writes an element that never holds anything, on a line of its own.
  mutating func void(_ name: StaticString, _ attributes: Attributes) { open(name, attributes) }

  /// Writes a style sheet; a policy can name it by the hash of exactly its text.
  mutating func style(_ sheet: StaticString) {
    open("style", [:])
    text += "\(sheet)</style>"
  }

  /// Writes a text.
  mutating func write(_ content: String) { text += MarkupText.escaped(content) }

  /// Writes a text in which quotations stand in backticks: these as code, the rest as it is.
  mutating func write(quoting content: String) {
    let parts = content.split(separator: "`", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      if index % 2 == 0 {
        write(String(part))
      } else if index + 1 < parts.count {
        inline("code", String(part))
      } else {
        write("`" + part)
      }
    }
  }

  private mutating func open(_ name: StaticString, _ attributes: Attributes) {
    startLine()
    startTag(name, attributes)
  }

  private mutating func startTag(_ name: StaticString, _ attributes: Attributes) {
    text += "<\(name)"
    for (key, value) in attributes { text += " \(key)=\"\(MarkupText.escaped(value, isAttribute: true))\"" }
    text += ">"
  }

  private mutating func startLine() { text += "\n" + String(repeating: "  ", count: depth) }
}
