package import CivilDates

/// Working days of a range of years.
package struct WorkingCalendar: Sendable {
  /// A calendar that knows no year.
  package init() {}
  /// The years that the table covers; `nil` where it is empty.
  package var years: ClosedRange<Int>? { nil }
  /// The day that is so many working days after another; `nil` outside the table.
  package func deadline(after date: CivilDate, workingDays: Int) -> CivilDate? { nil }
  /// The number of working days after one date, up to and with another; `nil` outside the table.
  package func workingDays(after start: CivilDate, through end: CivilDate) -> Int? { nil }
}
