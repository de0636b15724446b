internal import Facts

extension Evaluator {
  mutating func performOnText(_ operation: Operation, _ arguments: CallArguments) -> Value {
    let whole = arguments[0]
    guard whole.kind == .text else { return error(.noOverload("\(operation)")) }
    charge(Int(textBytes(whole).count) / 16)
    guard !isHalted else { return error(.scratchLimit) }
    switch operation {
    case .characterAt: return character(of: whole, at: arguments[1])
    case .indexOf, .lastIndexOf: return place(operation, arguments)
    case .lowerASCII: return changed(whole) { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
    case .upperASCII: return changed(whole) { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) ? $0 & 0xDF : $0 }
    case .replace: return replaced(arguments)
    case .split: return split(arguments)
    case .substring: return substring(arguments)
    case .trim: return trimmed(whole)
    case .reverse: return reversed(whole)
    case .quote: return quoted(whole)
    default: return formatted(whole, arguments[1])
    }
  }

  /// A text's first characters, for messages.
  func excerpt(_ value: Value) -> String {
    guard value.kind == .text || value.kind == .bytes, textBytes(value).count > 80 else { return render(value) }
    return String(decoding: textBytes(value).prefix(80), as: UTF8.self).prefix(60) + "…"
  }

  /// The part of a text between two byte offsets. It copies nothing where the text's bytes stay where they are, and
  /// keeps the text's node.
  private mutating func part(_ whole: Value, _ range: Range<Int>) -> Value {
    if whole.pool == .symbols { return text(Array(textBytes(whole))[range], node: whole.node) }
    return .text(
      offset: whole.high + UInt32(range.lowerBound), count: UInt32(range.count), pool: whole.pool, node: whole.node)
  }

  private mutating func changed(_ whole: Value, _ change: (UInt8) -> UInt8) -> Value {
    text(textBytes(whole).map(change), node: whole.node)
  }

  // MARK: Positions

  /// The byte offset of a character; `nil` outside the text. The end counts.
  private static func offset(of position: Int64, in bytes: ArraySlice<UInt8>) -> Int? {
    guard position >= 0 else { return nil }
    var left = position
    for (offset, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
      if left == 0 { return offset }
      left -= 1
    }
    return left == 0 ? bytes.count : nil
  }

  /// The characters before a byte offset.
  private static func position(of offset: Int, in bytes: ArraySlice<UInt8>) -> Int64 {
    Int64(bytes.prefix(offset).reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) })
  }

  /// Bytes of the character that begins with a byte.
  private static func width(_ byte: UInt8) -> Int { byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }

  private mutating func character(of whole: Value, at position: Value) -> Value {
    guard position.kind == .int else { return error(.noOverload("charAt")) }
    let bytes = textBytes(whole)
    guard let offset = Self.offset(of: position.asInt, in: bytes) else {
      return error(.positionOutside(position.asInt))
    }
    let end = offset == bytes.count ? offset : min(offset + Self.width(bytes[bytes.startIndex + offset]), bytes.count)
    return part(whole, offset..<end)
  }

  private mutating func substring(_ arguments: CallArguments) -> Value {
    let whole = arguments[0]
    let bytes = textBytes(whole)
    guard arguments[1].kind == .int, arguments.count == 2 || arguments[2].kind == .int else {
      return error(.noOverload("substring"))
    }
    let first = arguments[1].asInt
    if arguments.count > 2, first > arguments[2].asInt {
      return error(.positionsReversed(first, arguments[2].asInt))
    }
    guard let start = Self.offset(of: first, in: bytes) else { return error(.positionOutside(first)) }
    guard arguments.count > 2 else { return part(whole, start..<bytes.count) }
    guard let end = Self.offset(of: arguments[2].asInt, in: bytes) else {
      return error(.positionOutside(arguments[2].asInt))
    }
    return part(whole, start..<end)
  }

  private mutating func place(_ operation: Operation, _ arguments: CallArguments) -> Value {
    guard arguments[1].kind == .text, arguments.count == 2 || arguments[2].kind == .int else {
      return error(.noOverload("\(operation)"))
    }
    let whole = textBytes(arguments[0])
    let wanted = textBytes(arguments[1])
    let length = Self.position(of: whole.count, in: whole)
    let isLast = operation == .lastIndexOf
    let start = arguments.count > 2 ? arguments[2].asInt : isLast ? length : 0
    if start < 0 { return error(.positionOutside(start)) }
    if wanted.isEmpty { return .int(min(start, length)) }
    guard let from = Self.offset(of: start, in: whole) else { return error(.positionOutside(start)) }
    charge(whole.count / 16 * (wanted.count / 16))
    guard !isHalted else { return error(.scratchLimit) }
    let found = isLast ? Self.last(wanted, in: whole, upTo: from) : Self.first(wanted, in: whole, from: from)
    return .int(found.map { Self.position(of: $0, in: whole) } ?? -1)
  }

  /// The byte offset where a text first holds another from an offset on; `nil` where it does not.
  private static func first(_ wanted: ArraySlice<UInt8>, in whole: ArraySlice<UInt8>, from: Int) -> Int? {
    guard let letter = wanted.first, whole.count - wanted.count >= from else { return nil }
    for offset in from...(whole.count - wanted.count) {
      let start = whole.startIndex + offset
      if whole[start] == letter, whole[start..<start + wanted.count].elementsEqual(wanted) { return offset }
    }
    return nil
  }

  private static func last(_ wanted: ArraySlice<UInt8>, in whole: ArraySlice<UInt8>, upTo: Int) -> Int? {
    var offset = min(upTo, whole.count - wanted.count)
    while offset >= 0 {
      let start = whole.startIndex + offset
      if whole[start..<start + wanted.count].elementsEqual(wanted) { return offset }
      offset -= 1
    }
    return nil
  }

  // MARK: Making

  /// Where a text holds another, at most so many times; before each character and at the end where that is empty.
  private mutating func places(of wanted: ArraySlice<UInt8>, in whole: ArraySlice<UInt8>, limit: Int64) -> [Int] {
    var places: [Int] = []
    guard !wanted.isEmpty else {
      for (offset, byte) in whole.enumerated() where byte & 0xC0 != 0x80 && Int64(places.count) < limit {
        places.append(offset)
      }
      if Int64(places.count) < limit { places.append(whole.count) }
      charge(places.count)
      return places
    }
    charge(whole.count / 16 * (wanted.count / 16))
    var from = 0
    while !isHalted, Int64(places.count) < limit, let found = Self.first(wanted, in: whole, from: from) {
      charge(1)
      places.append(found)
      from = found + wanted.count
    }
    return places
  }

  private mutating func replaced(_ arguments: CallArguments) -> Value {
    guard arguments[1].kind == .text, arguments[2].kind == .text, arguments.count == 3 || arguments[3].kind == .int
    else { return error(.noOverload("replace")) }
    let limit = arguments.count > 3 && arguments[3].asInt >= 0 ? arguments[3].asInt : .max
    let whole = textBytes(arguments[0])
    let wanted = textBytes(arguments[1])
    let new = textBytes(arguments[2])
    let places = places(of: wanted, in: whole, limit: limit)
    guard !places.isEmpty else { return arguments[0] }
    let (grown, overflowed) = places.count.multipliedReportingOverflow(by: new.count)
    guard !isHalted, !overflowed, grown + whole.count <= limits.textBytes else { return error(.scratchLimit) }
    charge((grown + whole.count) / 16)
    var result: [UInt8] = []
    var from = 0
    for place in places {
      result += whole[whole.startIndex + from..<whole.startIndex + place]
      result += new
      from = place + wanted.count
    }
    result += whole[(whole.startIndex + from)...]
    return text(result, node: arguments[0].node)
  }

  private mutating func split(_ arguments: CallArguments) -> Value {
    guard arguments[1].kind == .text, arguments.count == 2 || arguments[2].kind == .int else {
      return error(.noOverload("split"))
    }
    let limit = arguments.count > 2 && arguments[2].asInt >= 0 ? arguments[2].asInt : .max
    let node = arguments[0].node
    if limit == 0 { return list([], node: node) }
    // The parts then stand inside one text and cost no bytes of their own.
    let bytes = textBytes(arguments[0])
    let whole = arguments[0].pool == .symbols ? text(bytes, node: node) : arguments[0]
    guard whole.kind == .text else { return whole }
    let wanted = textBytes(arguments[1])
    var places = places(of: wanted, in: bytes, limit: limit == .max ? .max : wanted.isEmpty ? limit : limit - 1)
    guard !isHalted else { return error(.scratchLimit) }
    if wanted.isEmpty {
      // Between the characters, and neither before the first nor after the last.
      if places.first == 0 { places.removeFirst() }
      if places.last == bytes.count { places.removeLast() }
      if bytes.isEmpty { return list([], node: node) }
    }
    var parts: [Value] = []
    var from = 0
    for place in places {
      parts.append(part(whole, from..<place))
      from = place + wanted.count
    }
    parts.append(part(whole, from..<bytes.count))
    return list(parts, node: node)
  }

  private mutating func trimmed(_ whole: Value) -> Value {
    let bytes = textBytes(whole)
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = min(start + Self.width(bytes[start]), bytes.endIndex)
      guard Self.isBlank(bytes[start..<end]) else { break }
      start = end
    }
    var end = bytes.endIndex
    while end > start {
      var first = end - 1
      while first > start, bytes[first] & 0xC0 == 0x80 { first -= 1 }
      guard Self.isBlank(bytes[first..<end]) else { break }
      end = first
    }
    return part(whole, start - bytes.startIndex..<end - bytes.startIndex)
  }

  /// Whether the bytes of one character are white space of Unicode.
  private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    if first < 0x80 { return first == 0x20 || (0x09...0x0D).contains(first) }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.first?.properties.isWhitespace ?? false
  }

  private mutating func reversed(_ whole: Value) -> Value {
    let bytes = Array(textBytes(whole))
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var end = bytes.count
    while end > 0 {
      var first = end - 1
      while first > 0, bytes[first] & 0xC0 == 0x80 { first -= 1 }
      result += bytes[first..<end]
      end = first
    }
    return text(result, node: whole.node)
  }

  private mutating func quoted(_ whole: Value) -> Value {
    var result: [UInt8] = [UInt8(ascii: "\"")]
    for byte in textBytes(whole) {
      if let letter = Self.escapes[byte] {
        result += [UInt8(ascii: "\\"), letter]
      } else {
        result.append(byte)
      }
    }
    return text(result + [UInt8(ascii: "\"")], node: whole.node)
  }

  private static let escapes: [UInt8: UInt8] = [
    0x07: UInt8(ascii: "a"), 0x08: UInt8(ascii: "b"), 0x0C: UInt8(ascii: "f"), 0x0A: UInt8(ascii: "n"),
    0x0D: UInt8(ascii: "r"), 0x09: UInt8(ascii: "t"), 0x0B: UInt8(ascii: "v"), 0x5C: UInt8(ascii: "\\"),
    0x22: UInt8(ascii: "\""),
  ]
}
