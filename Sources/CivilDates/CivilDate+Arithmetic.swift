extension CivilDate {
  /// The first and the last day that a date may be: 0001-01-01 and 9999-12-31.
  ///
  /// Units: day numbers, closed.
  static let dayNumbers: ClosedRange<Int> = -719_162...2_932_896

  /// The date so many days later, or earlier where `days` is negative.
  ///
  /// Nil: the result lies outside the years 1 to 9999.
  package func adding(days: Int) -> CivilDate? {
    let (sum, overflowed) = Int(dayNumber).addingReportingOverflow(days)
    guard !overflowed, Self.dayNumbers.contains(sum) else { return nil }
    return CivilDate(dayNumber: Int32(sum))
  }

  /// The same day so many calendar months later, or earlier where `months` is negative.
  ///
  /// Where the month has no such day, its last day: 31 January and one month is 28 or 29 February, and 29 February and
  /// twelve months is 28 February.
  /// Nil: the result lies outside the years 1 to 9999.
  package func adding(months: Int) -> CivilDate? {
    let (year, month, day) = components
    let (sum, overflowed) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflowed, sum >= 12, sum < 120_000 else { return nil }
    let newYear = sum / 12
    let newMonth = sum % 12 + 1
    return CivilDate(year: newYear, month: newMonth, day: min(day, Self.days(inMonth: newMonth, of: newYear)))
  }

  /// The days from this date to another; negative where the other is earlier.
  package func days(until other: CivilDate) -> Int { Int(other.dayNumber) - Int(dayNumber) }

  /// The whole calendar months from this date to another; negative where the other is earlier.
  ///
  /// The number of greatest size, of the direction's sign, that `adding(months:)` can add without passing `other`: from
  /// 31 January to 28 February 2026 is one month, from 31 January to 27 February none, and from 28 February back to
  /// 31 January none.
  package func months(until other: CivilDate) -> Int {
    let from = components
    let to = other.components
    let months = (to.year - from.year) * 12 + to.month - from.month
    guard let reached = adding(months: months) else { return months }
    if months > 0, reached > other { return months - 1 }
    if months < 0, reached < other { return months + 1 }
    return months
  }
}
