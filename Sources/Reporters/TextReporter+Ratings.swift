import Findings

// MARK: - Claims beside what supports them

extension TextReporter {
  /// The ratings of the one return that was checked, by standard; nothing where there are several.
  ///
  /// A screen shows only the standards with something to look at, and counts the others.
  mutating func addRatings(_ report: RunReport) {
    let rated = report.files.filter { !$0.supported.isEmpty }
    guard rated.count == 1 else { return }
    let standards = StandardSupport.standards(of: rated[0].supported, scale: report.ratingScale).filter {
      report.standards.isEmpty || report.standards.contains(String($0.number))
    }
    let shown = style.findingLimits == nil ? standards : standards.filter { !$0.isWhollySupported }
    guard !standards.isEmpty else { return }
    addParagraph("", "Claimed, and supported by what was supplied", colour: .strong)
    addTable(shown, report)
    let others = standards.count - shown.count
    if others > 0 {
      let rest = shown.isEmpty ? "" : "other "
      addParagraph("  ", "\(Self.counted(others, rest + "standard")): nothing found against the ratings claimed")
    }
    addLine()
  }

  /// The standards side by side, and under each what stands against its claims.
  private mutating func addTable(_ standards: [StandardSupport], _ report: RunReport) {
    guard !standards.isEmpty else { return }
    let table = TextTable(
      widths: [28, 24, 12, 12], headings: ["standard", "claimed", "lowest", "supported"],
      rows: standards.map { Self.row($0, report) })
    for (number, lines) in table.lines(indent: 2).enumerated() {
      for line in lines { addLine(number == 0 ? style.paint(line, .dim) : line) }
      guard number > 0 else { continue }
      for reason in standards[number - 1].because {
        addParagraph("      ", "\(reason.criteria.joined(separator: ", ")): \(reason.rule)")
      }
      for reason in standards[number - 1].untested {
        addParagraph("      ", "\(reason.criteria.joined(separator: ", ")), not tested: \(reason.rule)")
      }
    }
  }

  private static func row(_ standard: StandardSupport, _ report: RunReport) -> [String] {
    let title = report.standardTitles[standard.number].map { " " + $0 } ?? ""
    let claimed = standard.claimed.map { "\($0.count) \(words(of: $0.rating))" }.joined(separator: ", ")
    return [
      "\(standard.number)\(title)", claimed, standard.lowestClaimed.map(words) ?? "-",
      standard.lowestSupported.map(words) ?? (standard.lowestClaimed == nil ? "-" : "not tested"),
    ]
  }
}

extension StandardSupport {
  /// Whether every claim that has a place in the order is supported as it stands.
  fileprivate var isWhollySupported: Bool { because.isEmpty && untested.isEmpty }
}
