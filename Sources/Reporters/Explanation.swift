package import Findings

/// A page of an explanation as text or JSON.
package enum Explanation {
  /// Renders a page as text, ending in a line feed. Complexity: O(text).
  ///
  /// - Parameters:
  ///   - page: what to print.
  ///   - width: the cells of a line; what is code is never broken.
  /// - Returns: the lines, the last one with its line feed.
  package static func render(_ page: ExplanationPage, width: Int) -> String {
    var lines = LineWrapping.lines("\(page.id): \(page.title)", width: width)
    if !page.facts.isEmpty { lines.append("") }
    let lead = (page.facts.map(\.name.count).max() ?? 0) + 2
    for fact in page.facts {
      for (number, value) in fact.values.enumerated() {
        lines += hung(value, after: number == 0 ? fact.name + ":" : "", lead: lead, width: width)
      }
    }
    for section in page.sections {
      lines += ["", section.heading]
      lines += outline(section.text, width: width)
    }
    if !page.examples.isEmpty { lines += ["", "Examples"] }
    for example in page.examples {
      lines += hung(
        "\(example.name): \(example.outcome.words)\(conditions(of: example))", after: "", lead: 2, width: width)
      for line in example.text.split(separator: "\n", omittingEmptySubsequences: !example.isDocument) {
        lines.append("      \(line)")
      }
      for part in parts(of: example) {
        lines.append("    \(part.heading):")
        for line in part.text.split(separator: "\n", omittingEmptySubsequences: !part.isDocument) {
          lines.append("      \(line)")
        }
      }
    }
    if !page.more.isEmpty { lines += ["", "More"] }
    for line in page.more { lines += hung(line, after: "", lead: 2, width: width) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// An outline with two cells a level; the second line of an item stands under its first.
  static func outline(_ outline: Outline, width: Int) -> [String] {
    outline.lines.flatMap { line in
      let indent = String(repeating: " ", count: 2 + 2 * line.level)
      return hung(
        line.text, after: line.isItem ? indent + "-" : "", lead: indent.count + (line.isItem ? 2 : 0), width: width)
    }
  }

  private static func hung(_ text: String, after name: String, lead: Int, width: Int) -> [String] {
    LineWrapping.lines(text, width: width - lead).enumerated().map { number, line in
      let start = number == 0 ? name : ""
      return start + String(repeating: " ", count: max(lead - start.count, 0)) + line
    }
  }

  /// What an example is checked together with, each under its own heading.
  static func parts(of example: RuleDescriptor.Example) -> [(heading: String, text: String, isDocument: Bool)] {
    example.documents.map { ("beside this document", $0, true) }
      + (example.organisation.map { [("of an organisation with", $0, false)] } ?? [])
      + (example.previous.map { [("in the previous return", $0, false)] } ?? [])
  }

  static func conditions(of example: RuleDescriptor.Example) -> String {
    var parts: [String] = []
    if !example.setting.isEmpty { parts.append("setting \(example.setting)") }
    if let asOf = example.asOf { parts.append("as of \(asOf)") }
    return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
  }

  /// Renders a page as one JSON object, ending in a line feed. Complexity: O(text).
  package static func renderJSON(_ page: ExplanationPage) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.pair("kind", page.kind.rawValue)
      writer.pair("id", page.id)
      writer.pair("title", page.title)
      writer.key("facts")
      writer.object { writer in for fact in page.facts { writer.pair(fact.name, fact.values) } }
      writer.key("sections")
      writer.list { writer in
        for section in page.sections {
          writer.object { writer in
            writer.pair("heading", section.heading)
            writer.key("lines")
            writer.list { writer in for line in section.text.lines { write(line, to: &writer) } }
          }
        }
      }
      writer.key("examples")
      writer.list { writer in
        for example in page.examples {
          writer.object { writer in
            writer.pair("name", example.name)
            writer.pair("outcome", example.outcome.rawValue)
            writer.pair("setting", example.setting.isEmpty ? nil : example.setting)
            writer.pair("as_of", example.asOf)
            writer.pair("text", example.text)
          }
        }
      }
      writer.pair("more", page.more)
    }
    return writer.text + "\n"
  }

  private static func write(_ line: Outline.Line, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.pair("level", line.level)
      writer.key("item")
      writer.value(line.isItem)
      writer.pair("text", line.text)
    }
  }
}

extension Outcome {
  /// The outcome in words.
  package var words: String { rawValue.split(separator: "_").joined(separator: " ") }
}
