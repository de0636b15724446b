internal import Facts
internal import Timestamps

extension Value {
  /// A point in time; see the table of `Value` for how it is packed.
  static func timestamp(_ time: Timestamp) -> Value {
    let seconds = UInt64(time.seconds - Timestamp.range.lowerBound)
    let nanoseconds = UInt64(time.nanoseconds)
    return Value(kind: .timestamp, bits: seconds << 25 | nanoseconds >> 5, flags: UInt16(nanoseconds & 31))
  }

  /// A length of time.
  static func duration(_ elapsed: ElapsedTime) -> Value {
    Value(kind: .duration, bits: UInt64(bitPattern: elapsed.nanoseconds))
  }

  /// The time, of kind `timestamp`; `nil` for any other value.
  var timestamp: Timestamp? {
    guard kind == .timestamp else { return nil }
    return Timestamp(
      seconds: Int64(bits >> 25) + Timestamp.range.lowerBound,
      nanoseconds: Int64((bits & 0x1FF_FFFF) << 5 | UInt64(flags & 31)))
  }

  /// The length of time, of kind `duration`; `nil` for any other value.
  var elapsed: ElapsedTime? {
    kind == .duration ? ElapsedTime(nanoseconds: Int64(bitPattern: bits)) : nil
  }
}
