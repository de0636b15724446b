internal import CivilDates
internal import Facts
internal import Timestamps

extension Evaluator {
  mutating func toTimestamp(_ value: Value) -> Value {
    switch value.kind {
    case .timestamp: return value
    case .int: return timestamp(Timestamp(seconds: value.asInt))
    case .text:
      charge(textBytes(value).count / 16)
      guard let time = Timestamp(rfc3339: textBytes(value)) else { return error(.notATimestamp(excerpt(value))) }
      return .timestamp(time)
    default: return error(.noOverload("timestamp"))
    }
  }

  mutating func toDuration(_ value: Value) -> Value {
    switch value.kind {
    case .duration: return value
    case .text:
      charge(textBytes(value).count / 16)
      guard let elapsed = ElapsedTime(textBytes(value)) else { return error(.notADuration(excerpt(value))) }
      return .duration(elapsed)
    default: return error(.noOverload("duration"))
    }
  }

  private mutating func timestamp(_ time: Timestamp?) -> Value {
    time.map { .timestamp($0) } ?? error(.outsideTimestamps)
  }

  /// `+` and `-` of timestamps and durations; an error for anything else.
  mutating func shifted(_ sign: String, _ left: Value, _ right: Value) -> Value {
    let isSum = sign == "+"
    switch (left.kind, right.kind) {
    case (.duration, .duration):
      let (sum, overflowed) =
        isSum
        ? left.asInt.addingReportingOverflow(right.asInt) : left.asInt.subtractingReportingOverflow(right.asInt)
      return overflowed ? error(.overflow) : .duration(ElapsedTime(nanoseconds: sum))
    case (.timestamp, .duration): return shift(left, right, isBack: !isSum)
    case (.duration, .timestamp) where isSum: return shift(right, left, isBack: false)
    case (.timestamp, .timestamp) where !isSum:
      guard let first = left.timestamp, let second = right.timestamp else { return error(.noOverload(sign)) }
      return first.elapsed(since: second).map { .duration($0) } ?? error(.overflow)
    default: return mismatch(sign, left, right)
    }
  }

  private mutating func shift(_ time: Value, _ by: Value, isBack: Bool) -> Value {
    guard let start = time.timestamp, let elapsed = by.elapsed else { return error(.noOverload("+")) }
    guard isBack else { return timestamp(start.adding(elapsed)) }
    // The least number has no opposite; nothing so long ago is in range anyway.
    guard elapsed.nanoseconds != .min else { return error(.overflow) }
    return timestamp(start.adding(ElapsedTime(nanoseconds: -elapsed.nanoseconds)))
  }

  // MARK: Parts

  mutating func timePart(_ operation: Operation, _ value: Value, _ zone: Value?) -> Value {
    if let elapsed = value.elapsed, zone == nil { return durationPart(operation, elapsed) }
    guard let time = value.timestamp else { return error(.noOverload("\(operation)")) }
    guard let zone else { return .int(Self.part(operation, time, offset: 0)) }
    guard zone.kind == .text else { return error(.noOverload("\(operation)")) }
    guard let offset = offset(of: zone, at: time) else { return error(.unknownZone(excerpt(zone))) }
    return .int(Self.part(operation, time, offset: offset))
  }

  private mutating func durationPart(_ operation: Operation, _ elapsed: ElapsedTime) -> Value {
    switch operation {
    case .getHours: .int(elapsed.nanoseconds / 3_600_000_000_000)
    case .getMinutes: .int(elapsed.nanoseconds / 60_000_000_000)
    case .getSeconds: .int(elapsed.nanoseconds / 1_000_000_000)
    case .getMilliseconds: .int(elapsed.nanoseconds / 1_000_000 % 1000)
    default: error(.noOverload("\(operation)"))
    }
  }

  private static func part(_ operation: Operation, _ time: Timestamp, offset: Int) -> Int64 {
    let moment = time.moment(offset: offset)
    let (year, month, day) = moment.date.components
    return switch operation {
    case .getFullYear: Int64(year)
    case .getMonth: Int64(month - 1)
    case .getDate: Int64(day)
    case .getDayOfMonth: Int64(day - 1)
    case .getDayOfWeek: Int64(moment.date.isoWeekday % 7)
    case .getDayOfYear: Int64((1..<month).reduce(day - 1) { $0 + CivilDate.days(inMonth: $1, of: year) })
    case .getHours: Int64(moment.hour)
    case .getMinutes: Int64(moment.minute)
    case .getSeconds: Int64(moment.second)
    default: time.nanoseconds / 1_000_000
    }
  }

  /// Seconds east of UTC of a zone's name or a fixed distance at a time; `nil` where there is no such zone.
  private mutating func offset(of zone: Value, at time: Timestamp) -> Int? {
    let bytes = textBytes(zone)
    if let fixed = ZoneOffset.seconds(of: bytes) { return fixed }
    guard bytes.count <= 64 else { return nil }
    let name = string(zone)
    if let known = knownZones[name] { return known?.offset(at: time) }
    charge(1000)
    let rules = zones[name]
    if knownZones.count < 1000 { knownZones.updateValue(rules, forKey: name) }
    return rules?.offset(at: time)
  }
}
