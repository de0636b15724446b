package import Findings

/// A rule's page as text: title, duty, why, help, sources, examples.
package enum Explanation {
  /// Renders a page, ending in a line feed. Complexity: O(text).
  package static func render(_ rule: RuleDescriptor, width: Int) -> String {
    var lines = LineWrapping.lines("\(rule.id): \(rule.title)", width: width)
    lines.append("")
    add("Severity", rule.severity.rawValue, width, to: &lines)
    if let duty = rule.duty { add("Duty", duty.meaning, width, to: &lines) }
    if !rule.status.isEmpty, rule.status != "stable" { add("Status", rule.status, width, to: &lines) }
    if !rule.settings.isEmpty { add("Settings", rule.settings.joined(separator: ", "), width, to: &lines) }
    for (number, source) in rule.sources.enumerated() { add(number == 0 ? "Sources" : "", source, width, to: &lines) }
    section("Why it matters", rule.why, width, to: &lines)
    section("What mends it", rule.help ?? "", width, to: &lines)
    if !rule.examples.isEmpty { lines += ["", "Examples"] }
    for example in rule.examples {
      lines += LineWrapping.lines("  \(example.name): \(example.outcome.words)", width: width)
      for line in example.text.split(separator: "\n") { lines.append("      \(line)") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func add(_ name: String, _ content: String, _ width: Int, to lines: inout [String]) {
    let lead = 12
    for (number, line) in LineWrapping.lines(content, width: width - lead).enumerated() {
      let start = number == 0 ? name + (name.isEmpty ? "" : ":") : ""
      lines.append(start + String(repeating: " ", count: lead - start.count) + line)
    }
  }

  private static func section(_ title: String, _ content: String, _ width: Int, to lines: inout [String]) {
    guard !content.isEmpty else { return }
    lines += ["", title]
    for paragraph in content.split(separator: "\n") {
      lines += LineWrapping.lines(String(paragraph), width: width - 2).map { "  " + $0 }
    }
  }
}

extension Duty {
  /// The word with what it binds by.
  fileprivate var meaning: String {
    switch self {
    case .must: "must: the law"
    case .should: "should: statutory guidance, to be followed unless there is good reason not to"
    case .tool: "tool: the audit's own requirement"
    case .goodPractice: "good practice"
    }
  }
}

extension Outcome {
  /// The outcome in words.
  package var words: String { rawValue.split(separator: "_").joined(separator: " ") }
}
