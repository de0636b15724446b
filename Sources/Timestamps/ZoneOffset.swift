/// A fixed distance from UTC, as texts write it.
package enum ZoneOffset {
  /// Seconds east of UTC of `hh:mm`, with a sign or without; `nil` for anything else.
  package static func seconds(of text: ArraySlice<UInt8>) -> Int? {
    var rest = text
    let sign = rest.first == UInt8(ascii: "-") ? -1 : 1
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    let bytes = Array(rest)
    guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"),
      bytes.indices.allSatisfy({ $0 == 2 || bytes[$0] &- 0x30 <= 9 })
    else { return nil }
    let hours = Int(bytes[0] - 0x30) * 10 + Int(bytes[1] - 0x30)
    let minutes = Int(bytes[3] - 0x30) * 10 + Int(bytes[4] - 0x30)
    guard hours < 24, minutes < 60 else { return nil }
    return sign * (hours * 3600 + minutes * 60)
  }
}
