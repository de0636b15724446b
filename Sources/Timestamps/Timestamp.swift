package import CivilDates

/// A point in time, without a zone.
///
/// Units: whole seconds since 1970-01-01T00:00:00Z, leap seconds not counted, and nanoseconds after them (0 to
/// 999,999,999). Only the years 1 to 9999 of UTC.
/// Source: the CEL language definition, "Overflow"; RFC 3339.
package struct Timestamp: Hashable, Sendable {
  /// Seconds since the epoch, downwards for times between two.
  package let seconds: Int64
  /// Nanoseconds after `seconds`.
  package let nanoseconds: Int64

  /// The first and the last second that there is.
  package static let range: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

  /// A timestamp from its parts; `nil` outside the years 1 to 9999 or where the nanoseconds fill a second.
  package init?(seconds: Int64, nanoseconds: Int64 = 0) {
    guard Self.range.contains(seconds), (0..<1_000_000_000).contains(nanoseconds) else { return nil }
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  /// The timestamp so much later, or earlier; `nil` outside the years 1 to 9999.
  package func adding(_ elapsed: ElapsedTime) -> Timestamp? {
    let (whole, rest) = elapsed.nanoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
    let sum = nanoseconds + rest
    let carry: Int64 = sum < 0 ? -1 : sum >= 1_000_000_000 ? 1 : 0
    return Timestamp(seconds: seconds + whole + carry, nanoseconds: sum - carry * 1_000_000_000)
  }

  /// The time from another timestamp to this one; `nil` where it is longer than an `ElapsedTime` can be.
  package func elapsed(since other: Timestamp) -> ElapsedTime? {
    let difference = Int128(seconds - other.seconds) * 1_000_000_000 + Int128(nanoseconds - other.nanoseconds)
    return Int64(exactly: difference).map { ElapsedTime(nanoseconds: $0) }
  }
}

extension Timestamp: Comparable {
  /// The earlier timestamp is the lesser.
  package static func < (left: Timestamp, right: Timestamp) -> Bool {
    (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
  }
}

extension Timestamp {
  /// The timestamp of a text of RFC 3339, such as `2026-04-02T09:30:00.5+01:00`; `nil` for anything else, and outside
  /// the years 1 to 9999 of UTC. Digits after the ninth of a fraction are dropped. Complexity: O(bytes).
  package init?(rfc3339 bytes: ArraySlice<UInt8>) {
    let bytes = Array(bytes)
    guard bytes.count >= 20, let date = bytes[0..<10].withUnsafeBufferPointer({ CivilDate(iso: $0) }),
      bytes[10] | 0x20 == UInt8(ascii: "t"), let hour = Self.pair(bytes, 11, below: 24),
      bytes[13] == UInt8(ascii: ":"), let minute = Self.pair(bytes, 14, below: 60),
      bytes[16] == UInt8(ascii: ":"), let second = Self.pair(bytes, 17, below: 60)
    else { return nil }
    var position = 19
    var nanoseconds: Int64 = 0
    if bytes[position] == UInt8(ascii: ".") {
      position += 1
      let first = position
      var unit: Int64 = 100_000_000
      while position < bytes.count, bytes[position] &- 0x30 <= 9 {
        nanoseconds += Int64(bytes[position] - 0x30) * unit
        unit /= 10
        position += 1
      }
      guard position > first else { return nil }
    }
    guard let offset = Self.offset(bytes, position) else { return nil }
    let day = Int64(date.dayNumber) * 86_400
    self.init(
      seconds: day + Int64(hour * 3600 + minute * 60 + second) - Int64(offset), nanoseconds: nanoseconds)
  }

  /// Two digits of a number below a bound.
  private static func pair(_ bytes: [UInt8], _ start: Int, below bound: Int) -> Int? {
    guard start + 1 < bytes.count, bytes[start] &- 0x30 <= 9, bytes[start + 1] &- 0x30 <= 9 else { return nil }
    let value = Int(bytes[start] - 0x30) * 10 + Int(bytes[start + 1] - 0x30)
    return value < bound ? value : nil
  }

  /// Seconds east of UTC of what follows the time: `Z` or `±hh:mm`, and nothing more.
  private static func offset(_ bytes: [UInt8], _ start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    if bytes[start] | 0x20 == UInt8(ascii: "z") { return bytes.count == start + 1 ? 0 : nil }
    guard bytes.count == start + 6, let offset = ZoneOffset.seconds(of: bytes[start...]) else { return nil }
    return offset
  }
}

extension Timestamp: CustomStringConvertible {
  /// RFC 3339 in UTC with as many digits of a fraction as it needs: `2026-04-02T08:30:00.5Z`.
  package var description: String {
    let moment = moment(offset: 0)
    func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(moment.date)T\(padded(moment.hour)):\(padded(moment.minute)):\(padded(moment.second))"
      + ElapsedTime.fraction(UInt64(nanoseconds)) + "Z"
  }

  /// What calendar and clock say at this time so many seconds east of UTC.
  package func moment(offset: Int) -> Moment {
    let local = seconds + Int64(offset)
    let day = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    let second = Int(local - day * 86_400)
    return Moment(
      date: CivilDate(dayNumber: Int32(day)), hour: second / 3600, minute: second / 60 % 60, second: second % 60)
  }

  /// A date and a time of day.
  package struct Moment: Sendable {
    /// The date; in a zone it may fall a day outside the years 1 to 9999.
    package let date: CivilDate
    /// 0 to 23.
    package let hour: Int
    /// 0 to 59.
    package let minute: Int
    /// 0 to 59.
    package let second: Int
  }
}
