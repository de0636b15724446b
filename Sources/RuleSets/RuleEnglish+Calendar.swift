import CivilDates
import Expressions
import Findings

// Working days: which they are, where a rule counts them.
extension RuleEnglish {
  /// Whether a sentence counts working days.
  private var countsWorkingDays: Bool { vocabulary.functions.contains(where: FunctionTable.ofWorkingDays.contains) }

  /// How working days are counted; `nil` where none are.
  var calendarNote: String? {
    guard countsWorkingDays else { return nil }
    let reading =
      switch rules.calendar.reading {
      case .a: "Counting begins with the next day, whatever day the date was."
      case .b: "Counting begins with the next day; a date that is no working day counts as the next working day."
      }
    let years = rules.calendar.years
    return
      "Working days are the Mondays to Fridays that are not in the table of holidays. \(reading) 1 working day after"
      + " a date is the first working day that is counted. Outside the years from \(years.lowerBound) to"
      + " \(years.upperBound) no working day is known, and what hangs on one cannot be tested."
  }

  /// The holidays by year, where a sentence counts working days.
  var holidays: Outline {
    var outline = Outline()
    guard countsWorkingDays else { return outline }
    outline.add("The table of holidays, as month and day:")
    var years: [Int: [String]] = [:]
    for date in rules.tables.holidays {
      years[date.components.year, default: []].append(String("\(date)".dropFirst(5)))
    }
    for (year, days) in years.sorted(by: { $0.key < $1.key }) {
      outline.add("\(year): \(days.joined(separator: ", "))", level: 1, isItem: true)
    }
    return outline
  }
}
