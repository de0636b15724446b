package import Findings
import SourceText

/// The report for people: findings by file with excerpts, then what it comes to and what to do next.
package struct TextReporter {
  private let report: RunReport
  let style: TextStyle
  private(set) var text = ""

  /// Renders a run, ending in a line feed. Complexity: O(findings).
  package static func render(_ report: RunReport, style: TextStyle) -> String {
    var reporter = TextReporter(report: report, style: style)
    var room = style.findingLimits?.run
    for file in report.faultsBesides + report.files { reporter.add(file, room: &room) }
    reporter.addClosing(report)
    return reporter.text
  }

  /// Renders the findings of files alone, each ending in an empty line. Complexity: O(findings).
  package static func renderFindings(_ files: [FileReport], style: TextStyle) -> String {
    var reporter = TextReporter(report: RunReport(version: "", asOf: ""), style: style)
    var room = style.findingLimits?.run
    for file in files { reporter.add(file, room: &room) }
    return reporter.text
  }

  private init(report: RunReport, style: TextStyle) {
    self.report = report
    self.style = style
  }

  mutating func addLine(_ line: String = "") { text += line + "\n" }

  /// A paragraph whose first line begins with `lead` and whose others are indented as far.
  mutating func addParagraph(_ lead: String, _ content: String, colour: TextStyle.Colour? = nil) {
    let indent = DisplayWidth.of(lead)
    let lines = LineWrapping.lines(content, width: style.width.map { $0 - indent })
    for (number, line) in lines.enumerated() {
      let start = number == 0 ? lead : String(repeating: " ", count: indent)
      addLine(start + (colour.map { style.paint(line, $0) } ?? line))
    }
  }
}

// MARK: - Findings

extension TextReporter {
  /// A file's findings, as many as the screen is to hold; says how many are left out.
  private mutating func add(_ file: FileReport, room: inout Int?) {
    let all = file.findings.filter(report.isShown)
    guard !all.isEmpty else { return }
    var shown = Array(all.indices)
    if let limits = style.findingLimits {
      let count = min(limits.file, room ?? all.count)
      // The most important ones, in their places.
      shown = Array(all.indices.sorted { all[$0].importance > all[$1].importance }.prefix(count)).sorted()
      room = room.map { $0 - shown.count }
    }
    if let organisation = file.organisation, !shown.isEmpty {
      addParagraph("", "\(file.path): \(organisation)", colour: .strong)
      addLine()
    }
    for number in shown { add(all[number], path: file.path) }
    guard shown.count < all.count else { return }
    let left = Set(all.indices).subtracting(shown).map { all[$0] }
    let verb = left.count == 1 ? "finding is" : "findings are"
    addParagraph(
      "", "\(file.path): \(left.count) more \(verb) not shown (\(RunWording.severities(of: left))); --all shows them",
      colour: .strong)
    addLine()
  }

  private mutating func add(_ finding: LocatedFinding, path: String) {
    let colour = finding.severity.colour
    let code = "\(finding.severity.rawValue)[\(finding.rule)]"
    let mark = finding.outcome == .pending ? " (pending)" : ""
    let lines = LineWrapping.lines("\(code): \(finding.message)\(mark)", width: style.width)
    for (number, line) in lines.enumerated() {
      guard number == 0, line.hasPrefix(code) else {
        addLine(style.paint(line, .strong))
        continue
      }
      addLine(style.paint(code, colour) + style.paint(String(line.dropFirst(code.count)), .strong))
    }
    let width =
      ([finding.excerpt] + finding.otherExcerpts.map(\.excerpt)).map { ExcerptLayout.gutter(for: $0) }.max() ?? 1
    let gutter = String(repeating: " ", count: width)
    addLine(style.paint(gutter + "--> ", .dim) + finding.place(in: path))
    if let excerpt = finding.excerpt {
      for line in ExcerptLayout.lines(of: excerpt, style: style, colour: colour, gutter: width) { addLine(line) }
      for other in finding.otherExcerpts {
        addLine(style.paint(gutter + "::: ", .dim) + "\(other.path):\(other.start.line):\(other.start.column)")
        for line in ExcerptLayout.lines(of: other.excerpt, style: style, colour: colour, gutter: width) {
          addLine(line)
        }
      }
    } else {
      for place in finding.related.prefix(finding.shownPlaceCount) {
        addNote(gutter, RunWording.line(of: place), place.label)
      }
    }
    addNote(gutter, "also at", RunWording.places(of: finding))
    addNote(gutter, "organisations", finding.organisations.joined(separator: ", "))
    addNote(gutter, "acknowledged", finding.acknowledgement)
    addNote(gutter, "supports", finding.supports.map(RunWording.words(of:)))
    if let duty = finding.duty {
      addNote(
        gutter, "duty",
        ([duty.words] + [finding.sources.joined(separator: "; ")].filter { !$0.isEmpty }).joined(separator: ". "))
    }
    addNote(gutter, "help", finding.help)
    addNote(gutter, "more", "compact-audit explain \(finding.rule)")
    addLine()
  }

  private mutating func addNote(_ gutter: String, _ name: String, _ content: String?) {
    guard let content, !content.isEmpty else { return }
    addParagraph("\(gutter) = \(name): ", content)
  }
}

extension LocatedFinding {
  /// `return.yaml:41:13`; the path alone where the whole file is meant.
  func place(in path: String) -> String {
    rule.hasPrefix("file/") ? path : "\(path):\(start.line):\(start.column)"
  }

  /// What is to be mended first has the highest: what keeps the return back, then by severity, then what is not pending.
  var importance: Int {
    let weight =
      switch severity {
      case .error: 4
      case .warning: 2
      case .info: 0
      }
    return (keepsFromSubmitting ? 8 : 0) + weight + (outcome == .pending ? 0 : 1)
  }
}

extension Severity {
  var colour: TextStyle.Colour {
    switch self {
    case .error: .error
    case .warning: .warning
    case .info: .info
    }
  }
}
