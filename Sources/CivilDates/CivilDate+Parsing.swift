extension CivilDate {
  /// The date of ten bytes `YYYY-MM-DD`; `nil` for anything else, days that do not exist among it.
  ///
  /// Complexity: O(1), without a string.
  package init?(iso bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 10, let base = bytes.baseAddress else { return nil }
    let raw = UnsafeRawPointer(base)
    // Digits become their values and dashes 0, first byte lowest; each sum's top bit tells of a byte above that.
    let word = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self)) ^ 0x2D30_302D_3030_3030
    let pair = UInt64(UInt16(littleEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt16.self)) ^ 0x3030)
    let wrong = word | (word &+ 0x7F76_767F_7676_7676) | pair | (pair &+ 0x7676)
    guard wrong & 0x8080_8080_8080_8080 == 0 else { return nil }
    func digit(_ index: UInt64) -> Int { Int(truncatingIfNeeded: word &>> (index &* 8) & 15) }
    let year = ((digit(0) &* 10 &+ digit(1)) &* 10 &+ digit(2)) &* 10 &+ digit(3)
    let day = Int(truncatingIfNeeded: (pair & 15) &* 10 &+ pair &>> 8)
    self.init(year: year, month: digit(5) &* 10 &+ digit(6), day: day)
  }

  /// The date of a text `YYYY-MM-DD`; `nil` for anything else.
  package init?(iso text: String) {
    let date = Array(text.utf8).withUnsafeBufferPointer { CivilDate(iso: $0) }
    guard let date else { return nil }
    self = date
  }
}

/// Why a text is refused as a date, with what the writer may have meant.
package enum DateRefusal: Hashable, Sendable {
  /// Day and month could change places: `03/04/26`. The day-first reading stands first.
  case ambiguous(CivilDate, CivilDate)
  /// Another order or other separators, and only one reading: `25/12/2026`, `2026/12/5`.
  case otherForm(CivilDate)
  /// A date with a time of day: `2026-04-03T10:00`.
  case withTime(CivilDate)
  /// The month has fewer days than that.
  case noSuchDay(year: Int, month: Int, days: Int)
  /// There is no such month.
  case noSuchMonth(Int)
  /// Nothing that reads as a date.
  case notADate

  /// Why a text is no ISO date.
  ///
  /// A year of two digits is one of this century. Names of months are not read.
  /// - Parameter text: a text that `CivilDate(iso:)` refused.
  package init(of text: some StringProtocol) {
    let parts = Self.numbers(in: text)
    guard let parts else {
      self = .notADate
      return
    }
    if parts.isIntroducedByYear {
      self = Self.yearFirst(parts)
    } else {
      self = Self.yearLast(parts)
    }
  }

  /// Three numbers and what stands round them.
  private struct Parts {
    var values: [Int]
    var isIntroducedByYear: Bool
    var hasTime: Bool
  }

  private static func numbers(in text: some StringProtocol) -> Parts? {
    var values: [Int] = []
    var widths: [Int] = []
    var rest = Array(text.utf8)[...]
    while rest.first == 0x20 { rest = rest.dropFirst() }
    while values.count < 3 {
      let digits = rest.prefix { $0 &- 0x30 <= 9 }
      guard (1...4).contains(digits.count) else { return nil }
      values.append(digits.reduce(0) { $0 * 10 + Int($1 - 0x30) })
      widths.append(digits.count)
      rest = rest.dropFirst(digits.count)
      if values.count < 3 {
        guard let separator = rest.first, [0x2D, 0x2F, 0x2E, 0x20].contains(separator) else { return nil }
        rest = rest.dropFirst()
      }
    }
    while rest.last == 0x20 { rest = rest.dropLast() }
    let hasTime = !rest.isEmpty
    if let first = rest.first {
      guard [0x54, 0x74, 0x20].contains(first), rest.contains(0x3A) else { return nil }
    }
    if widths[0] == 4, widths[1] <= 2, widths[2] <= 2 {
      return Parts(values: values, isIntroducedByYear: true, hasTime: hasTime)
    }
    guard widths[0] <= 2, widths[1] <= 2, widths[2] == 4 || widths[2] == 2 else { return nil }
    if widths[2] == 2 { values[2] += 2000 }
    return Parts(values: values, isIntroducedByYear: false, hasTime: hasTime)
  }

  private static func yearFirst(_ parts: Parts) -> DateRefusal {
    let (year, month, day) = (parts.values[0], parts.values[1], parts.values[2])
    if let date = CivilDate(year: year, month: month, day: day) {
      return parts.hasTime ? .withTime(date) : .otherForm(date)
    }
    guard (1...12).contains(month) else { return .noSuchMonth(month) }
    return .noSuchDay(year: year, month: month, days: CivilDate.days(inMonth: month, of: year))
  }

  private static func yearLast(_ parts: Parts) -> DateRefusal {
    let (first, second, year) = (parts.values[0], parts.values[1], parts.values[2])
    let dayFirst = CivilDate(year: year, month: second, day: first)
    let monthFirst = CivilDate(year: year, month: first, day: second)
    switch (dayFirst, monthFirst) {
    case (let one?, let other?) where one != other: return .ambiguous(one, other)
    case (let date?, _), (nil, let date?): return .otherForm(date)
    case (nil, nil):
      guard (1...12).contains(second) else {
        return (1...12).contains(first) ? .noSuchDayOrMonth(year, first) : .noSuchMonth(second)
      }
      return .noSuchDay(year: year, month: second, days: CivilDate.days(inMonth: second, of: year))
    }
  }

  private static func noSuchDayOrMonth(_ year: Int, _ month: Int) -> DateRefusal {
    .noSuchDay(year: year, month: month, days: CivilDate.days(inMonth: month, of: year))
  }
}

extension CivilDate {
  /// The date as people say it: `3 April 2026`.
  package var spoken: String {
    let (year, month, day) = components
    return "\(day) \(Self.monthName(month)) \(year)"
  }

  /// The English name of a month from 1 to 12; empty for any other number.
  package static func monthName(_ month: Int) -> String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    return names.indices.contains(month - 1) ? names[month - 1] : ""
  }
}
