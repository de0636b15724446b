/// A day of the Gregorian calendar, without a time or a zone.
///
/// Units: `dayNumber` counts days from 1970-01-01, which is day 0.
@frozen
@usableFromInline
package struct CivilDate: Hashable, Sendable {
  /// Days since 1970-01-01.
  @usableFromInline package let dayNumber: Int32

  /// A date by its day number.
  @inlinable
  package init(dayNumber: Int32) { self.dayNumber = dayNumber }
}

extension CivilDate: Comparable {
  /// The earlier date is the lesser.
  @inlinable package static func < (left: CivilDate, right: CivilDate) -> Bool { left.dayNumber < right.dayNumber }
}

extension CivilDate {
  /// The date of a year, month and day; `nil` where there is no such day (2026-02-29).
  ///
  /// Units: `month` and `day` from 1. Years 1 to 9999.
  /// Source: the day-number algorithm by eras of 400 years (Howard Hinnant, "chrono-compatible low-level date algorithms").
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(dayNumber: Int32(era * 146_097 + dayOfEra - 719_468))
  }

  /// Year, month (from 1) and day (from 1).
  package var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(dayNumber) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day of the week: 1 is Monday, 7 is Sunday (ISO 8601).
  package var isoWeekday: Int { ((Int(dayNumber) + 3) % 7 + 7) % 7 + 1 }

  /// The number of days in a month (from 1) of a year.
  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether the year has a 29 February.
  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

extension CivilDate: CustomStringConvertible {
  /// ISO 8601: `2026-04-02`.
  @usableFromInline package var description: String {
    let (year, month, day) = components
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
