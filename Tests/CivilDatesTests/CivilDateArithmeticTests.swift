import CivilDates
import TestSupport
import Testing

@Suite("Arithmetic on dates")
struct CivilDateArithmeticTests {
  @Test("every day of 1600 to 2400 comes back from its components, one after the other")
  func roundTrip() throws {
    let first = try #require(CivilDate(year: 1600, month: 1, day: 1)).dayNumber
    let last = try #require(CivilDate(year: 2400, month: 12, day: 31)).dayNumber
    var expected = (year: 1600, month: 1, day: 1)
    var wrong: [Int32] = []
    for number in first...last {
      let parts = CivilDate(dayNumber: number).components
      if parts != expected || CivilDate(year: parts.year, month: parts.month, day: parts.day)?.dayNumber != number {
        wrong.append(number)
      }
      expected.day += 1
      if CivilDate(year: expected.year, month: expected.month, day: expected.day) == nil {
        expected = expected.month == 12 ? (expected.year + 1, 1, 1) : (expected.year, expected.month + 1, 1)
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test("the first and the last day of all, and nothing beyond")
  func limits() throws {
    let first = try #require(CivilDate(year: 1, month: 1, day: 1))
    let last = try #require(CivilDate(year: 9999, month: 12, day: 31))
    #expect(first.adding(days: -1) == nil)
    #expect(last.adding(days: 1) == nil)
    #expect(first.adding(days: first.days(until: last)) == last)
    #expect(last.adding(months: 1) == nil)
    #expect(first.adding(months: -1) == nil)
    #expect(first.adding(months: 9998 * 12 + 11)?.description == "9999-12-01")
    #expect(first.adding(days: .max) == nil)
    #expect(first.adding(days: .min) == nil)
    #expect(first.adding(months: .max) == nil)
    #expect(first.adding(months: .min) == nil)
  }

  @Test(
    "a month later is the same day, or the month's last",
    arguments: [
      ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2024-02-29", 12, "2025-02-28"),
      ("2024-02-29", 48, "2028-02-29"), ("2024-02-29", -12, "2023-02-28"), ("2026-10-31", 1, "2026-11-30"),
      ("2026-12-15", 1, "2027-01-15"), ("2026-01-15", -1, "2025-12-15"), ("2026-03-31", -1, "2026-02-28"),
      ("2026-05-05", 0, "2026-05-05"), ("2026-05-05", 24, "2028-05-05"),
    ])
  func addingMonths(start: String, months: Int, expected: String) throws {
    #expect(try day(start).adding(months: months)?.description == expected)
  }

  @Test(
    "whole months between two dates",
    arguments: [
      ("2026-01-31", "2026-02-28", 1), ("2026-01-31", "2026-02-27", 0), ("2026-02-28", "2026-01-31", 0),
      ("2026-02-28", "2026-01-28", -1), ("2024-11-18", "2026-11-18", 24), ("2024-11-18", "2026-11-17", 23),
      ("2026-11-18", "2024-11-19", -23), ("2026-11-18", "2024-11-18", -24), ("2024-02-29", "2025-02-28", 12),
      ("2024-02-29", "2025-02-27", 11), ("2026-05-05", "2026-05-05", 0), ("2026-05-05", "2026-05-04", 0),
      ("0001-01-31", "0001-02-28", 1), ("9999-12-31", "0001-01-01", -(9998 * 12 + 11)),
    ])
  func monthsUntil(start: String, end: String, expected: Int) throws {
    #expect(try day(start).months(until: day(end)) == expected)
  }

  @Test("the months between two dates are the most that can be added without passing", arguments: 0..<200)
  func monthsAgreeWithAdding(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let start = CivilDate(dayNumber: Int32.random(in: 0...30_000, using: &random))
    let end = CivilDate(dayNumber: start.dayNumber + Int32.random(in: -3_000...3_000, using: &random))
    let months = start.months(until: end)
    let step = end >= start ? 1 : -1
    let reached = try #require(start.adding(months: months))
    let beyond = try #require(start.adding(months: months + step))
    if end >= start {
      #expect(reached <= end && end < beyond, "seed \(seed): \(start) to \(end)")
    } else {
      #expect(reached >= end && end > beyond, "seed \(seed): \(start) to \(end)")
    }
  }
}

/// The date of an ISO text that the test knows to be good.
func day(_ text: String) throws -> CivilDate {
  let parts = text.split(separator: "-").compactMap { Int($0) }
  try #require(parts.count == 3)
  return try #require(CivilDate(year: parts[0], month: parts[1], day: parts[2]))
}
