import CivilDates
import Foundation
import TestSupport
import Testing

/// The holidays of England and Wales, as month and day by year (Open Government Licence).
private let holidays: [Int: String] = [
  2019: "0101 0419 0422 0506 0527 0826 1225 1226", 2020: "0101 0410 0413 0508 0525 0831 1225 1228",
  2021: "0101 0402 0405 0503 0531 0830 1227 1228", 2022: "0103 0415 0418 0502 0602 0603 0829 0919 1226 1227",
  2023: "0102 0407 0410 0501 0508 0529 0828 1225 1226", 2024: "0101 0329 0401 0506 0527 0826 1225 1226",
  2025: "0101 0418 0421 0505 0526 0825 1225 1226", 2026: "0101 0403 0406 0504 0525 0831 1225 1228",
  2027: "0101 0326 0329 0503 0531 0830 1227 1228", 2028: "0103 0414 0417 0501 0529 0828 1225 1226",
]

private func holidayDates() throws -> [CivilDate] {
  try holidays.sorted { $0.key < $1.key }.flatMap { year, days in
    try days.split(separator: " ").map { text in
      let number = try #require(Int(text))
      return try #require(CivilDate(year: year, month: number / 100, day: number % 100))
    }
  }
}

private func calendar(_ reading: WorkingCalendar.Reading) throws -> WorkingCalendar {
  WorkingCalendar(holidays: try holidayDates(), years: 2019...2028, reading: reading)
}

@Suite("Working days")
struct WorkingCalendarTests {
  @Test(
    "one working day from receipt, by both readings",
    arguments: [
      ("2026-11-23", "2026-11-24", "2026-11-24"), ("2026-11-20", "2026-11-23", "2026-11-23"),
      ("2026-11-21", "2026-11-23", "2026-11-24"), ("2026-04-02", "2026-04-07", "2026-04-07"),
      ("2026-12-24", "2026-12-29", "2026-12-29"), ("2026-12-25", "2026-12-29", "2026-12-30"),
      ("2023-05-05", "2023-05-09", "2023-05-09"), ("2025-08-22", "2025-08-26", "2025-08-26"),
    ])
  func vectors(received: String, strict: String, lenient: String) throws {
    #expect(try calendar(.a).deadline(after: day(received), workingDays: 1)?.description == strict)
    #expect(try calendar(.b).deadline(after: day(received), workingDays: 1)?.description == lenient)
  }

  @Test("both readings agree whenever something is received on a working day, and only `b` is ever later")
  func readingsAgree() throws {
    let (strict, lenient) = (try calendar(.a), try calendar(.b))
    for date in try days(of: 2019...2027) {
      let first = try #require(strict.deadline(after: date, workingDays: 1))
      let second = try #require(lenient.deadline(after: date, workingDays: 1))
      if strict.isWorkingDay(date) == true { #expect(first == second) } else { #expect(first < second) }
    }
  }

  @Test("what ends on the deadline of n working days took n, and the day before took fewer", arguments: 0..<100)
  func countAgreesWithDeadline(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for reading in [WorkingCalendar.Reading.a, .b] {
      let calendar = try calendar(reading)
      let start = try #require(try day("2019-01-01").adding(days: .random(in: 0...3_300, using: &random)))
      let count = Int.random(in: 1...200, using: &random)
      let deadline = try #require(calendar.deadline(after: start, workingDays: count))
      let eve = try #require(deadline.adding(days: -1))
      #expect(calendar.workingDays(after: start, through: deadline) == count)
      #expect(calendar.workingDays(after: start, through: eve) == count - 1)
    }
  }

  @Test("a later receipt never has an earlier deadline, nor more working days a shorter one")
  func monotone() throws {
    for reading in [WorkingCalendar.Reading.a, .b] {
      let calendar = try calendar(reading)
      for count in [0, 1, 2, 5, 10] {
        var previous: CivilDate?
        for date in try days(of: 2019...2027) {
          let deadline = try #require(calendar.deadline(after: date, workingDays: count))
          let next = try #require(calendar.deadline(after: date, workingDays: count + 1))
          #expect(deadline < next)
          if let previous { #expect(previous <= deadline) }
          previous = deadline
        }
      }
    }
  }

  @Test("outside its years the calendar says nothing")
  func outside() throws {
    let calendar = try calendar(.a)
    #expect(calendar.isWorkingDay(try day("2018-12-31")) == nil)
    #expect(calendar.isWorkingDay(try day("2029-01-01")) == nil)
    #expect(calendar.deadline(after: try day("2018-12-31"), workingDays: 1) == nil)
    #expect(calendar.deadline(after: try day("2028-12-29"), workingDays: 1) == nil)
    #expect(calendar.deadline(after: try day("2028-12-28"), workingDays: 1)?.description == "2028-12-29")
    #expect(calendar.deadline(after: try day("2028-12-30"), workingDays: 0)?.description == "2028-12-30")
    #expect(calendar.workingDays(after: try day("2028-12-01"), through: try day("2029-01-01")) == nil)
    #expect(calendar.deadline(after: try day("2026-04-02"), workingDays: -1) == nil)
    #expect(calendar.deadline(after: try day("2026-04-02"), workingDays: .max) == nil)
    #expect(try self.lenientAtTheEnd() == 0)
  }

  private func lenientAtTheEnd() throws -> Int? {
    try calendar(.b).workingDays(after: day("2028-12-30"), through: day("2028-12-31"))
  }

  @Test("days counted backwards are negative")
  func backwards() throws {
    let calendar = try calendar(.a)
    #expect(calendar.workingDays(after: try day("2026-04-07"), through: try day("2026-04-02")) == -1)
    #expect(calendar.workingDays(after: try day("2026-04-07"), through: try day("2026-04-07")) == 0)
  }

  @Test("every day from 2019 to 2028 is what the official table of holidays makes it")
  func officialTable() throws {
    guard let data = Repository.conformanceFile("bank-holidays.json", for: "every day from 2019 to 2028") else {
      return
    }
    let official = try officialHolidays(data)
    let ours = Set(try holidayDates().map(\.description))
    #expect(official == ours)

    // Independent of our own weekday, day number and counting: Foundation's calendar and a plain loop.
    var gregorian = Calendar(identifier: .gregorian)
    gregorian.timeZone = try #require(TimeZone(identifier: "UTC"))
    let first = try #require(gregorian.date(from: DateComponents(year: 2019, month: 1, day: 1)))
    let all = (0..<3653).compactMap { gregorian.date(byAdding: .day, value: $0, to: first) }.map { date in
      let parts = gregorian.dateComponents([.year, .month, .day, .weekday], from: date)
      let text = String(format: "%04d-%02d-%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
      return (text: text, working: (2...6).contains(parts.weekday ?? 0) && !official.contains(text))
    }
    let (strict, lenient) = (try calendar(.a), try calendar(.b))
    for (index, entry) in all.enumerated() {
      let date = try day(entry.text)
      #expect(strict.isWorkingDay(date) == entry.working)
      let after = all[(index + 1)...].filter(\.working).prefix(2).map(\.text)
      #expect(strict.deadline(after: date, workingDays: 1)?.description == after.first)
      let deemed = entry.working ? after.first : after.dropFirst().first
      #expect(lenient.deadline(after: date, workingDays: 1)?.description == deemed)
    }
  }

  private func officialHolidays(_ data: Data) throws -> Set<String> {
    let file = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let england = try #require(
      (file["divisions"] as? [String: Any])?["common.nations.england-and-wales_slug"] as? [String: Any])
    let entries = england.values.compactMap { $0 as? [[String: Any]] }.joined()
    let dates = entries.compactMap { $0["date"] as? String }
    return Set(dates.map { $0.split(separator: "/").reversed().joined(separator: "-") })
  }

  private func days(of years: ClosedRange<Int>) throws -> [CivilDate] {
    let first = try #require(CivilDate(year: years.lowerBound, month: 1, day: 1)).dayNumber
    let last = try #require(CivilDate(year: years.upperBound, month: 12, day: 31)).dayNumber
    return (first...last).map { CivilDate(dayNumber: $0) }
  }
}
