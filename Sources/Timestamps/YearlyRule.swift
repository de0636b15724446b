internal import CivilDates

/// When clocks change in every year: what stands at the end of a zone's file, such as `GMT0BST,M3.5.0/1,M10.5.0`.
///
/// Units: seconds east of UTC (the text counts west). Source: POSIX, the variable `TZ`, with RFC 9636's hours from -167
/// to 167.
struct YearlyRule: Sendable {
  private let standard: Int
  private var summer: (offset: Int, start: Change, end: Change)?

  /// A rule from its text; `nil` where it is none.
  init?(_ text: ArraySlice<UInt8>) {
    var rest = text
    guard Self.name(&rest), let west = Self.clock(&rest) else { return nil }
    standard = -west
    guard !rest.isEmpty else { return }
    guard Self.name(&rest) else { return nil }
    var offset = standard + 3600
    if rest.first != UInt8(ascii: ",") {
      guard let west = Self.clock(&rest) else { return nil }
      offset = -west
    }
    guard Self.take(",", &rest), let start = Change(&rest), Self.take(",", &rest), let end = Change(&rest),
      rest.isEmpty
    else { return nil }
    summer = (offset, start, end)
  }

  /// Seconds east of UTC at a timestamp's seconds.
  func offset(at seconds: Int64) -> Int {
    guard let summer else { return standard }
    let local = seconds + Int64(standard)
    let day = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    let year = CivilDate(dayNumber: Int32(truncatingIfNeeded: day)).components.year
    guard let start = summer.start.seconds(in: year), let end = summer.end.seconds(in: year) else { return standard }
    let begins = start - Int64(standard)
    let ends = end - Int64(summer.offset)
    let isSummer = begins < ends ? seconds >= begins && seconds < ends : seconds >= begins || seconds < ends
    return isSummer ? summer.offset : standard
  }

  // MARK: Reading

  static func take(_ sign: Unicode.Scalar, _ rest: inout ArraySlice<UInt8>) -> Bool {
    guard rest.first == UInt8(ascii: sign) else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// Takes a zone's abbreviation: letters, or anything between angle brackets.
  private static func name(_ rest: inout ArraySlice<UInt8>) -> Bool {
    if take("<", &rest) {
      guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
      rest = rest[(end + 1)...]
      return true
    }
    let letters = rest.prefix { $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z") }
    rest = rest.dropFirst(letters.count)
    return !letters.isEmpty
  }

  /// Takes digits of a number up to a bound.
  static func number(_ rest: inout ArraySlice<UInt8>, through bound: Int) -> Int? {
    let digits = rest.prefix { $0 &- 0x30 <= 9 }
    guard (1...3).contains(digits.count) else { return nil }
    rest = rest.dropFirst(digits.count)
    let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return value <= bound ? value : nil
  }

  /// Takes `[±]hh[:mm[:ss]]`; gives seconds.
  static func clock(_ rest: inout ArraySlice<UInt8>) -> Int? {
    let sign = take("-", &rest) ? -1 : 1
    if sign == 1 { _ = take("+", &rest) }
    guard var seconds = number(&rest, through: 167).map({ $0 * 3600 }) else { return nil }
    for unit in [60, 1] where take(":", &rest) {
      guard let part = number(&rest, through: 59) else { return nil }
      seconds += part * unit
    }
    return sign * seconds
  }
}

/// One change of clocks: a day of the year, and the time of day on the clocks before it.
private struct Change: Sendable {
  private enum Day: Sendable {
    /// The weekday (0 is Sunday) of a month, the first to the fourth or, as 5, the last.
    case weekday(month: Int, week: Int, day: Int)
    /// From 1; 29 February never counts.
    case julian(Int)
    /// From 0; 29 February counts.
    case zeroBased(Int)
  }

  private let day: Day
  private let time: Int

  init?(_ rest: inout ArraySlice<UInt8>) {
    if YearlyRule.take("M", &rest) {
      guard let month = YearlyRule.number(&rest, through: 12), month > 0, YearlyRule.take(".", &rest),
        let week = YearlyRule.number(&rest, through: 5), week > 0, YearlyRule.take(".", &rest),
        let day = YearlyRule.number(&rest, through: 6)
      else { return nil }
      self.day = .weekday(month: month, week: week, day: day)
    } else if YearlyRule.take("J", &rest) {
      guard let day = YearlyRule.number(&rest, through: 365), day > 0 else { return nil }
      self.day = .julian(day)
    } else {
      guard let day = YearlyRule.number(&rest, through: 365) else { return nil }
      self.day = .zeroBased(day)
    }
    if YearlyRule.take("/", &rest) {
      guard let time = YearlyRule.clock(&rest) else { return nil }
      self.time = time
    } else {
      time = 7200
    }
  }

  /// Local seconds since the epoch in a year; `nil` outside the years 1 to 9999.
  func seconds(in year: Int) -> Int64? {
    guard let dayNumber = dayNumber(in: year) else { return nil }
    return Int64(dayNumber) * 86_400 + Int64(time)
  }

  private func dayNumber(in year: Int) -> Int? {
    switch day {
    case .weekday(let month, let week, let day):
      guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
      let weekday = first.isoWeekday % 7
      var dayOfMonth = (day - weekday + 7) % 7 + (week - 1) * 7
      if dayOfMonth >= CivilDate.days(inMonth: month, of: year) { dayOfMonth -= 7 }
      return Int(first.dayNumber) + dayOfMonth
    case .julian(let number):
      guard let first = CivilDate(year: year, month: 1, day: 1) else { return nil }
      return Int(first.dayNumber) + number - (CivilDate.isLeap(year) && number >= 60 ? 0 : 1)
    case .zeroBased(let number):
      guard let first = CivilDate(year: year, month: 1, day: 1) else { return nil }
      return Int(first.dayNumber) + number
    }
  }
}
