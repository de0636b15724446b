/// A text to be filled in, cut into plain parts and places for values.
///
/// Source: the CEL language definition's extension "Strings", `format`: `%[.precision]conversion`, and `%%` for a percent
/// sign.
struct FormatTemplate: Sequence, IteratorProtocol {
  /// One part.
  enum Part {
    /// Bytes that stay as they are.
    case plain(ArraySlice<UInt8>)
    /// A place for the next value: `s`, `d`, `f`, `e`, `x`, `X`, `o` or `b`, with digits after the point for `f` and `e`.
    case place(UInt8, precision: Int)
    /// What begins with a percent sign and is no place, as written.
    case faulty(String)
  }

  /// The most digits after the point that a place may ask for.
  private static let precisionLimit = 1000

  private let bytes: [UInt8]
  private var position = 0

  /// The parts of a text.
  init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// The next part; `nil` after the last. Complexity: O(its bytes).
  mutating func next() -> Part? {
    guard position < bytes.count else { return nil }
    let start = position
    let percent = UInt8(ascii: "%")
    guard bytes[position] == percent else {
      while position < bytes.count, bytes[position] != percent { position += 1 }
      return .plain(bytes[start..<position])
    }
    position += 1
    if position < bytes.count, bytes[position] == percent {
      position += 1
      return .plain(bytes[start..<start + 1])
    }
    return place(from: start)
  }

  private mutating func place(from start: Int) -> Part {
    var precision: Int?
    if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
      let digits = bytes[(position + 1)...].prefix { $0.isDigit }.prefix(5)
      position += 1 + digits.count
      precision = Int(String(decoding: digits, as: UTF8.self))
      guard let precision, precision <= Self.precisionLimit else { return faulty(from: start) }
    }
    guard position < bytes.count else { return faulty(from: start) }
    let letter = bytes[position]
    position += 1
    let takesPrecision = letter == UInt8(ascii: "f") || letter == UInt8(ascii: "e")
    guard "sdfexXob".utf8.contains(letter), takesPrecision || precision == nil else { return faulty(from: start) }
    return .place(letter, precision: precision ?? 6)
  }

  private mutating func faulty(from start: Int) -> Part {
    position = bytes.count
    return .faulty(String(decoding: bytes[start...].prefix(8), as: UTF8.self))
  }
}
