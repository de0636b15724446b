package import Findings

/// The rules of a rule set as a table or JSON.
package enum RuleList {
  /// Cells that a title needs in a column of its own; with less it goes under its rule.
  private static let narrowestTitle = 32

  /// One line a rule, and a line of counts; where the lines are too short, the title stands under its rule.
  ///
  /// - Parameters:
  ///   - rules: the rules in the order of their lines.
  ///   - settings: all settings that there are: a rule for all of them says so in one word.
  ///   - width: the cells of a line; `nil` where nothing wraps.
  /// - Returns: the lines, the last one with its line feed.
  package static func render(_ rules: [RuleDescriptor], settings: [String], width: Int?) -> String {
    let rows = rules.map { cells(of: $0, settings) }
    let widths = (0..<5).map { column in rows.map { $0[column].count }.max() ?? 0 }
    let lead = widths.reduce(0, +) + 2 * widths.count
    var lines: [String] = []
    for (row, rule) in zip(rows, rules) {
      let columns = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(separator: "  ")
      guard let width, width - lead < narrowestTitle else {
        lines += LineWrapping.lines(rule.title, width: width.map { $0 - lead }).enumerated().map { number, line in
          (number == 0 ? columns + "  " : String(repeating: " ", count: lead)) + line
        }
        continue
      }
      lines += LineWrapping.lines(columns, width: width).map(trimmed).filter { !$0.isEmpty }
      lines += LineWrapping.lines(rule.title, width: width - 4).map { "    " + $0 }
    }
    lines += LineWrapping.lines(counts(of: rules), width: width)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func cells(of rule: RuleDescriptor, _ settings: [String]) -> [String] {
    let isForAll = rule.settings.isEmpty || Set(rule.settings).isSuperset(of: settings)
    return [
      rule.id, rule.severity.rawValue, rule.duty?.words ?? "", rule.status,
      isForAll ? "all" : rule.settings.joined(separator: ","),
    ]
  }

  private static func trimmed(_ line: String) -> String {
    var line = line[...]
    while line.last == " " { line = line.dropLast() }
    return String(line)
  }

  private static func counts(of rules: [RuleDescriptor]) -> String {
    let severities = Severity.allCases.reversed().map { severity in
      (severity.rawValue, rules.count { $0.severity == severity })
    }
    let duties = Duty.allCases.map { duty in (duty.words, rules.count { $0.duty == duty }) }
    func listed(_ counts: [(String, Int)]) -> String {
      counts.filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }.joined(separator: ", ")
    }
    let noun = rules.count == 1 ? "rule" : "rules"
    return "\(rules.count) \(noun); by severity: \(listed(severities)); by duty: \(listed(duties))"
  }

  /// One JSON object: `rules`, each with its columns, and `broken`, the ids of rules that do not run.
  package static func renderJSON(_ rules: [RuleDescriptor], broken: [String]) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("rules")
      writer.list { writer in
        for rule in rules {
          writer.object { writer in
            writer.pair("id", rule.id)
            writer.pair("severity", rule.severity.rawValue)
            writer.pair("duty", rule.duty?.rawValue)
            writer.pair("status", rule.status)
            writer.pair("settings", rule.settings)
            writer.pair("title", rule.title)
          }
        }
      }
      writer.pair("broken", broken)
    }
    return writer.text + "\n"
  }
}
