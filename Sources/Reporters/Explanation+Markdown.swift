package import Findings

extension Explanation {
  /// Renders a page as Markdown, ending in a line feed. Complexity: O(text × links).
  ///
  /// - Parameters:
  ///   - page: what to print.
  ///   - title: what stands above it; `nil` for its id.
  ///   - level: the level of its heading, 1 to 5; its parts stand one lower.
  ///   - links: where ids are explained, as destinations of links: an id becomes a link where a line begins with it, where
  ///     it stands alone in backticks, and where `explain` is called with it.
  /// - Returns: the lines, the last one with its line feed.
  package static func renderMarkdown(
    _ page: ExplanationPage, heading title: String? = nil, level: Int = 1, links: [String: String] = [:]
  ) -> String {
    let writer = MarkdownPage(links: links, id: page.id)
    let heading = String(repeating: "#", count: level)
    var lines = ["\(heading) \(MarkdownText.escaped(title ?? page.id))", "", writer.sentence(page.title)]
    if !page.facts.isEmpty { lines.append("") }
    for fact in page.facts {
      let values = fact.values.map(writer.linked)
      lines.append("- **\(MarkdownText.escaped(fact.name))**:" + (values.count == 1 ? " \(values[0])" : ""))
      if values.count > 1 { lines += values.map { "  - \($0)" } }
    }
    for section in page.sections {
      lines += ["", "\(heading)# \(MarkdownText.escaped(section.heading))", ""]
      lines += writer.lines(of: section.text)
    }
    if !page.examples.isEmpty { lines += ["", "\(heading)# Examples"] }
    for example in page.examples {
      let outcome = example.outcome.words + conditions(of: example)
      lines += ["", "- \(MarkdownText.escaped("\(example.name): \(outcome)"))", ""]
      lines += MarkdownText.block(example.text, language: example.isDocument ? "markdown" : "yaml", indent: "  ")
      for part in parts(of: example) {
        lines += ["", "  \(part.heading.prefix(1).uppercased() + part.heading.dropFirst()):", ""]
        lines += MarkdownText.block(part.text, language: part.isDocument ? "markdown" : "yaml", indent: "  ")
      }
    }
    if !page.more.isEmpty { lines += ["", "\(heading)# More", ""] }
    lines += page.more.map { "- \(writer.linked($0))" }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// The lines of a page with links in them.
private struct MarkdownPage {
  let links: [String: String]
  /// The page's own id, which needs no link.
  let id: String

  private static let call = "compact-audit explain "

  func sentence(_ text: String) -> String {
    let text = text.prefix(1).uppercased() + text.dropFirst()
    return linked(text.last.map { ".?!".contains($0) } ?? true ? text : text + ".")
  }

  /// A text, escaped, with its ids as links.
  func linked(_ text: String) -> String {
    if text.hasPrefix(Self.call), let link = link(text.dropFirst(Self.call.count)) { return link }
    let end = [": ", " ("].compactMap { text.firstRange(of: $0)?.lowerBound }.min() ?? text.endIndex
    if let link = link(text[..<end]) { return link + linkedCode(String(text[end...])) }
    return linkedCode(text)
  }

  private func link(_ name: Substring) -> String? { name == id ? nil : links[String(name)] }

  private func linkedCode(_ text: String) -> String {
    MarkdownText.pieces(text).map { piece in
      if piece.isCode, let link = link(piece.text[...]) { return link }
      return MarkdownText.escaped(piece.isCode ? "`\(piece.text)`" : piece.text)
    }.joined()
  }

  /// An outline as paragraphs and lists; a line that goes on after a list stands in the item that it belongs to.
  func lines(of outline: Outline) -> [String] {
    var lines: [String] = []
    var previous: Outline.Line?
    for line in outline.lines {
      // A list under a paragraph needs no empty line; a paragraph after anything does.
      if previous != nil, !line.isItem { lines.append("") }
      if let before = previous, line.isItem, !before.isItem { lines.append("") }
      let indent = String(repeating: "  ", count: max(0, line.level - 1))
      lines.append(indent + (line.isItem ? "- " : line.level > 0 ? "  " : "") + linked(line.text))
      previous = line
    }
    return lines
  }
}
