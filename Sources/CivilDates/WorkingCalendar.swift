/// Which days are working days, over the years that a table of holidays covers.
///
/// Monday to Friday are working days but for the holidays given. Days when a school is closed (half-terms, training
/// days) are working days: only the table decides.
///
/// Shape: the working days' numbers in order, and for each day of the years how many of them lie up to and on it. So
/// both questions are one look-up.
package struct WorkingCalendar: Sendable {
  /// What day a notice period counts from, where something is received on a day that is not a working day.
  ///
  /// Source: domain.md 3.2. The guidance gives no formula; `a` is the stricter and the default. Both agree for whatever
  /// is received on a working day.
  package enum Reading: Sendable, Hashable {
    /// The day of receipt itself: received on Saturday, one working day ends on Monday.
    case a
    /// The next working day, as if received then: received on Saturday, one working day ends on Tuesday.
    case b
  }

  /// The years that the table of holidays covers; nothing outside them can be told.
  package let years: ClosedRange<Int>
  /// The reading that `deadline` and `workingDays` use.
  package let reading: Reading

  private let firstDay: Int
  private let workingDayNumbers: [Int32]
  private let countThrough: [Int32]

  /// A calendar of Mondays to Fridays without the holidays.
  ///
  /// Holidays outside the years, at a weekend or written twice change nothing. The years are cut to 1 to 9999.
  /// Complexity: O(days of the years + holidays).
  package init(holidays: [CivilDate], years: ClosedRange<Int>, reading: Reading = .a) {
    let years = years.clamped(to: 1...9999)
    self.years = years
    self.reading = reading
    let firstDay = CivilDate(year: years.lowerBound, month: 1, day: 1)?.dayNumber ?? 0
    let lastDay = CivilDate(year: years.upperBound, month: 12, day: 31)?.dayNumber ?? firstDay
    self.firstDay = Int(firstDay)

    var isHoliday = [Bool](repeating: false, count: Int(lastDay - firstDay) + 1)
    for holiday in holidays where holiday.dayNumber >= firstDay && holiday.dayNumber <= lastDay {
      isHoliday[Int(holiday.dayNumber - firstDay)] = true
    }
    var workingDayNumbers: [Int32] = []
    var countThrough: [Int32] = []
    countThrough.reserveCapacity(isHoliday.count)
    var weekday = CivilDate(dayNumber: firstDay).isoWeekday
    for index in isHoliday.indices {
      if weekday <= 5, !isHoliday[index] { workingDayNumbers.append(firstDay + Int32(index)) }
      countThrough.append(Int32(workingDayNumbers.count))
      weekday = weekday == 7 ? 1 : weekday + 1
    }
    self.workingDayNumbers = workingDayNumbers
    self.countThrough = countThrough
  }

  /// Whether a date is a working day.
  ///
  /// Nil: the date lies outside the years.
  package func isWorkingDay(_ date: CivilDate) -> Bool? {
    guard let count = count(through: date) else { return nil }
    return count > 0 && workingDayNumbers[count - 1] == date.dayNumber
  }

  /// The last day on which something due within so many working days of `start` is still on time.
  ///
  /// Units: working days after `start`, which itself never counts; under reading `b`, after the first working day on or
  /// after `start`. For 0, the day that counting begins at: `start`, or that first working day.
  /// Nil: `start` or the result lies outside the years, or `workingDays` is negative.
  /// Source: domain.md 3.2, with its table of dates. Not statute.
  package func deadline(after start: CivilDate, workingDays: Int) -> CivilDate? {
    guard workingDays >= 0, let origin = origin(for: start), let before = count(through: origin) else { return nil }
    if workingDays == 0 { return origin }
    guard workingDays <= workingDayNumbers.count - before else { return nil }
    return CivilDate(dayNumber: workingDayNumbers[before + workingDays - 1])
  }

  /// The working days after `start` up to and with `end`; negative where `end` is earlier.
  ///
  /// Agrees with `deadline`: what ends on the deadline of *n* working days took *n*. So under reading `b` the days are
  /// counted from the first working day on or after `start`, and never below 0 where `end` is not before `start`.
  /// Negative: the working days after `end` up to and with `start`.
  /// Nil: either date lies outside the years.
  package func workingDays(after start: CivilDate, through end: CivilDate) -> Int? {
    guard let through = count(through: end), let direct = count(through: start) else { return nil }
    guard start <= end else { return through - direct }
    guard let origin = origin(for: start), let before = count(through: origin) else {
      // Reading `b`, and no working day is left in the last year: none can lie between.
      return 0
    }
    return max(0, through - before)
  }

  /// The day that counting begins at, by the reading; nil where it lies outside the years.
  private func origin(for start: CivilDate) -> CivilDate? {
    guard let count = count(through: start) else { return nil }
    guard reading == .b, isWorkingDay(start) == false else { return start }
    return count < workingDayNumbers.count ? CivilDate(dayNumber: workingDayNumbers[count]) : nil
  }

  /// The working days of the years up to and with a date; nil outside them.
  private func count(through date: CivilDate) -> Int? {
    let index = Int(date.dayNumber) - firstDay
    return countThrough.indices.contains(index) ? Int(countThrough[index]) : nil
  }
}
