import Findings

// MARK: - Claims beside what supports them

extension TextReporter {
  /// The ratings of the one return that was checked, by standard; nothing where there are several.
  ///
  /// A screen shows only the standards with something to look at, and counts the others.
  mutating func addRatings(_ report: RunReport) {
    let rated = report.files.filter { !$0.supported.isEmpty }
    guard rated.count == 1 else { return }
    let standards = StandardSupport.shown(of: rated[0], in: report)
    let shown = style.findingLimits == nil ? standards : standards.filter { !$0.isWhollySupported }
    guard !standards.isEmpty else { return }
    addParagraph("", StandardSupport.heading, colour: .strong)
    addTable(shown, report)
    let others = standards.count - shown.count
    if others > 0 {
      let rest = shown.isEmpty ? "" : "other "
      addParagraph("  ", "\(RunWording.counted(others, rest + "standard")): nothing found against the ratings claimed")
    }
    addLine()
  }

  /// The standards side by side, and under each what stands against its claims.
  private mutating func addTable(_ standards: [StandardSupport], _ report: RunReport) {
    guard !standards.isEmpty else { return }
    let table = TextTable(
      widths: [28, 24, 12, 12], headings: StandardSupport.columns,
      rows: standards.map { $0.cells(in: report) })
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
}

extension StandardSupport {
  /// Whether every claim that has a place in the order is supported as it stands.
  var isWhollySupported: Bool { because.isEmpty && untested.isEmpty }

  /// What stands above claims and their support.
  static let heading = "Claimed, and supported by what was supplied"
  /// The headings of `cells(in:)`.
  static let columns = ["standard", "claimed", "lowest", "supported"]

  /// A file's standards, of those that a report shows.
  static func shown(of file: FileReport, in report: RunReport) -> [StandardSupport] {
    standards(of: file.supported, scale: report.ratingScale).filter {
      report.standards.isEmpty || report.standards.contains(String($0.number))
    }
  }

  /// The standard with its title, how often each rating is claimed, the lowest claim, and the lowest that is supported.
  func cells(in report: RunReport) -> [String] {
    let title = report.standardTitles[number].map { " " + $0 } ?? ""
    let claimed = claimed.map { "\($0.count) \(RunWording.words(of: $0.rating))" }.joined(separator: ", ")
    return [
      "\(number)\(title)", claimed, lowestClaimed.map(RunWording.words) ?? "-",
      lowestSupported.map(RunWording.words) ?? (lowestClaimed == nil ? "-" : "not tested"),
    ]
  }
}
