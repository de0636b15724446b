import CivilDates
import RuleSets
import Runner
import Testing

@Suite("The table of bank holidays")
struct HolidayTableTests {
  /// The rows, in their order.
  private func rows() throws -> [CivilDate] {
    let tables = try SmallReturn.rules().tables
    return tables.rows(of: "bank_holidays").compactMap { tables.date($0, "date") }
  }

  /// Easter Sunday of a year of the Gregorian calendar (Meeus, Jones and Butcher).
  private func easter(_ year: Int) throws -> CivilDate {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let n = h + l - 7 * m + 114
    return try #require(CivilDate(year: year, month: n / 31, day: n % 31 + 1))
  }

  /// Days from Monday: 1 January 1970, day 0, was a Thursday.
  private func weekday(_ day: CivilDate) -> Int32 { ((day.dayNumber + 3) % 7 + 7) % 7 }

  /// The first day from a day on, or with a negative step up to it, that is a Monday.
  private func monday(from day: CivilDate, step: Int32 = 1) -> CivilDate {
    var day = day
    while weekday(day) != 0 { day = CivilDate(dayNumber: day.dayNumber + step) }
    return day
  }

  /// The holidays of a year as the proclamations of England and Wales make them: fixed feasts with their substitutes,
  /// Easter, three Mondays, and the days that were moved or added once.
  private func holidays(_ year: Int) throws -> Set<CivilDate> {
    func day(_ month: Int, _ day: Int) throws -> CivilDate {
      try #require(CivilDate(year: year, month: month, day: day))
    }
    var days: Set<CivilDate> = []
    for feast in try [day(1, 1), day(12, 25), day(12, 26)] {
      var observed = feast
      while weekday(observed) > 4 || days.contains(observed) { observed = CivilDate(dayNumber: observed.dayNumber + 1) }
      days.insert(observed)
    }
    let sunday = try easter(year).dayNumber
    days.formUnion([CivilDate(dayNumber: sunday - 2), CivilDate(dayNumber: sunday + 1)])
    days.insert(year == 2020 ? try day(5, 8) : monday(from: try day(5, 1)))
    days.formUnion(year == 2022 ? try [day(6, 2), day(6, 3)] : [monday(from: try day(5, 31), step: -1)])
    days.insert(monday(from: try day(8, 31), step: -1))
    if year == 2022 { days.insert(try day(9, 19)) }
    if year == 2023 { days.insert(try day(5, 8)) }
    return days
  }

  @Test("every year from 2019 to 2028 has the holidays that its calendar makes, and no other", arguments: 2019...2028)
  func year(year: Int) throws {
    let written = try rows().filter { $0.components.year == year }
    let made = try holidays(year)
    #expect(Set(written) == made, "\(Set(written).symmetricDifference(made).sorted())")
    #expect(written == written.sorted() && Set(written).count == written.count)
  }

  @Test("no row is of another year")
  func years() throws {
    #expect(try rows().allSatisfy { (2019...2028).contains($0.components.year) })
  }
}
