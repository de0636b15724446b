/// How far a zone's clocks are from UTC, by time.
///
/// Shape: the times of the changes in order with the offset from each on, the offset before the first, and the rule for
/// every year after the last.
/// Units: seconds since the epoch; seconds east of UTC.
/// Source: RFC 9636, "The Time Zone Information Format (TZif)".
package struct ZoneRules: Sendable {
  private var times: [Int64] = []
  private var offsets: [Int32] = []
  private var first: Int32 = 0
  private var yearly: YearlyRule?

  /// UTC itself.
  package static let utc = ZoneRules()

  private init() {}

  /// The zone of a TZif file's bytes, of any version; `nil` where they are not one.
  ///
  /// Complexity: O(bytes); a damaged file never reads outside its bytes.
  package init?(tzif bytes: [UInt8]) {
    var reader = TZifReader(bytes)
    guard var header = reader.header() else { return nil }
    var width = 4
    if header.version >= UInt8(ascii: "2") {
      guard reader.skip(header.byteCount(timeWidth: 4)), let second = reader.header() else { return nil }
      header = second
      width = 8
    }
    guard let data = reader.data(header, timeWidth: width) else { return nil }
    times = data.times
    offsets = data.offsets
    first = data.first
    if width == 8, let footer = reader.footer() { yearly = YearlyRule(footer) }
  }

  /// Seconds east of UTC at a time. Complexity: O(log changes).
  package func offset(at time: Timestamp) -> Int {
    let seconds = time.seconds
    if let yearly, times.last.map({ seconds >= $0 }) ?? true { return yearly.offset(at: seconds) }
    var low = 0
    var high = times.count
    while low < high {
      let middle = (low + high) / 2
      if times[middle] <= seconds { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? Int(first) : Int(offsets[low - 1])
  }
}

/// The parts of a TZif file, read in order.
private struct TZifReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  struct Header {
    var version: UInt8
    var utcFlags, standardFlags, leaps, times, types, letters: Int

    /// Bytes of the data block that follows.
    func byteCount(timeWidth: Int) -> Int {
      times * (timeWidth + 1) + types * 6 + letters + leaps * (timeWidth + 4) + standardFlags + utcFlags
    }
  }

  mutating func header() -> Header? {
    guard bytes.count >= position + 44, bytes[position..<position + 4].elementsEqual("TZif".utf8) else { return nil }
    let version = bytes[position + 4]
    let counts = (0..<6).map { Int(number(at: position + 20 + 4 * $0, width: 4)) }
    guard counts.allSatisfy({ (0...bytes.count).contains($0) }) else { return nil }
    position += 44
    return Header(
      version: version, utcFlags: counts[0], standardFlags: counts[1], leaps: counts[2], times: counts[3],
      types: counts[4], letters: counts[5])
  }

  mutating func skip(_ count: Int) -> Bool {
    guard count <= bytes.count - position else { return false }
    position += count
    return true
  }

  mutating func data(_ header: Header, timeWidth: Int) -> (times: [Int64], offsets: [Int32], first: Int32)? {
    let start = position
    guard skip(header.byteCount(timeWidth: timeWidth)), header.types > 0 else { return nil }
    let indexes = start + header.times * timeWidth
    let types = indexes + header.times
    let times = (0..<header.times).map { number(at: start + $0 * timeWidth, width: timeWidth) }
    guard zip(times, times.dropFirst()).allSatisfy({ $0 < $1 }) else { return nil }
    var offsets: [Int32] = []
    for index in 0..<header.times {
      let type = Int(bytes[indexes + index])
      guard type < header.types else { return nil }
      offsets.append(Int32(truncatingIfNeeded: number(at: types + type * 6, width: 4)))
    }
    let first = Int32(truncatingIfNeeded: number(at: types, width: 4))
    guard ([first] + offsets).allSatisfy({ (-100_000...100_000).contains($0) }) else { return nil }
    return (times, offsets, first)
  }

  /// The text between the two line ends that follow the data.
  func footer() -> ArraySlice<UInt8>? {
    guard position < bytes.count, bytes[position] == 0x0A,
      let end = bytes[(position + 1)...].firstIndex(of: 0x0A)
    else { return nil }
    return bytes[(position + 1)..<end]
  }

  /// A signed number, highest byte first.
  private func number(at start: Int, width: Int) -> Int64 {
    let value = bytes[start..<start + width].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return width == 4 ? Int64(Int32(truncatingIfNeeded: value)) : Int64(bitPattern: value)
  }
}
