internal import CivilDates
internal import Facts
internal import PersonalIdentifiers
internal import Spelling

extension Evaluator {
  /// Calls an operation with the topmost values as its arguments. Every operation is strict.
  mutating func call(_ instruction: Instruction) {
    let count = Int(instruction.count)
    charge(Int(instruction.operand))
    let first = top + 1 - count
    let result: Value
    if let absorbed = absorbTop(count) {
      result = absorbed
    } else {
      let operation = Operation(rawValue: UInt8(truncatingIfNeeded: instruction.slot)) ?? .toDynamic
      result = perform(operation, CallArguments(stack.base, first: first, count: count))
    }
    top = first - 1
    push(result)
  }

  private mutating func perform(_ operation: Operation, _ arguments: CallArguments) -> Value {
    let first = arguments[0]
    let second = arguments[1]
    return switch operation {
    case .size: size(first)
    case .startsWith, .endsWith, .contains: search(operation, first, second)
    case .join: join(first, arguments.count > 1 ? second : nil)
    case .first: firstItem(first)
    case .plusDays: plusDays(first, second)
    case .plusMonths: plusMonths(first, second)
    case .daysBetween, .monthsBetween, .workingDaysBetween: between(operation, first, second)
    case .workingDayDeadline: deadline(first, second)
    case .toDate: toDate(first)
    case .nhsNumbers, .upns, .emailAddresses, .telephoneNumbers, .writtenDates: matches(operation, first)
    case .nearest: nearest(first, second)
    case .toInt: toInt(first)
    case .toUint: toUint(first)
    case .toDouble: toDouble(first)
    case .toText: toText(first)
    case .toBytes: first.kind == .bytes ? first : toBytes(first)
    case .toBool: toBool(first)
    case .toDynamic: first
    case .known: .bool(true)
    case .typeOf: Value(kind: .type, bits: UInt64(typeCode(first).rawValue))
    case .failed: anyResult(verdicts.failed, first, arguments.count)
    case .untested: anyResult(verdicts.untested, first, arguments.count)
    case .record, .resolved, .referring, .recorded, .declared: error(.noOverload("call"))
    default: performOfLibrary(operation, arguments)
    }
  }

  private mutating func size(_ value: Value) -> Value {
    switch value.kind {
    case .text:
      let bytes = textBytes(value)
      charge(bytes.count / 16)
      return .int(Int64(bytes.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }))
    case .bytes: return .int(Int64(textBytes(value).count))
    case .list, .map: return .int(Int64(value.low))
    default: return error(.noOverload("size"))
    }
  }

  private mutating func search(_ operation: Operation, _ whole: Value, _ part: Value) -> Value {
    guard whole.kind == .text, part.kind == .text else { return error(.noOverload("\(operation)")) }
    let text = textBytes(whole)
    let wanted = textBytes(part)
    charge(text.count / 16)
    switch operation {
    case .startsWith: return .bool(text.starts(with: wanted))
    case .endsWith: return .bool(text.suffix(wanted.count).elementsEqual(wanted))
    default:
      charge(text.count / 16 * (wanted.count / 16))
      return .bool(isHalted ? false : Self.holds(text, wanted))
    }
  }

  static func holds(_ text: ArraySlice<UInt8>, _ wanted: ArraySlice<UInt8>) -> Bool {
    guard let letter = wanted.first else { return true }
    guard text.count >= wanted.count else { return false }
    var start = text.startIndex
    while start <= text.endIndex - wanted.count {
      if text[start] == letter, text[start..<start + wanted.count].elementsEqual(wanted) { return true }
      start += 1
    }
    return false
  }

  private mutating func join(_ list: Value, _ separator: Value?) -> Value {
    guard list.kind == .list, separator.map({ $0.kind == .text }) ?? true else { return error(.noOverload("join")) }
    var bytes: [UInt8] = []
    let between = separator.map { Array(textBytes($0)) } ?? []
    for index in 0..<count(list) {
      let item = item(list, at: index)
      guard item.kind == .text else { return item.isKnown ? error(.noOverload("join")) : item }
      if index > 0 { bytes += between }
      bytes += textBytes(item)
      charge(1 + (between.count + bytes.count) / 16)
      if isHalted || bytes.count > limits.textBytes { return error(.scratchLimit) }
    }
    return text(bytes)
  }

  private mutating func firstItem(_ list: Value) -> Value {
    guard list.kind == .list else { return error(.noOverload("first")) }
    if list.low > 0 { return item(list, at: 0) }
    let places = places(list)
    if !places.isEmpty { return unknown(places, isFaulty: false) }
    let node = list.node
    let place = node == Value.noNode ? [] : [UnknownPlace(record: nil, slot: nil, node: node, isFaulty: false)]
    return unknown(place, isFaulty: false)
  }

  // MARK: Dates

  private func date(_ value: Value) -> CivilDate? {
    value.kind == .date ? CivilDate(dayNumber: Int32(truncatingIfNeeded: value.asInt)) : nil
  }

  private mutating func plusDays(_ start: Value, _ days: Value) -> Value {
    guard let date = date(start), days.kind == .int else { return error(.noOverload("plusDays")) }
    guard let count = Int(exactly: days.asInt), let result = date.adding(days: count) else {
      return error(.outsideDates)
    }
    return .date(dayNumber: result.dayNumber)
  }

  private mutating func plusMonths(_ start: Value, _ months: Value) -> Value {
    guard let date = date(start), months.kind == .int else { return error(.noOverload("plusMonths")) }
    guard abs(months.asInt.clamped) < 200_000, let result = date.adding(months: Int(months.asInt)) else {
      return error(.outsideDates)
    }
    return .date(dayNumber: result.dayNumber)
  }

  private mutating func between(_ operation: Operation, _ start: Value, _ end: Value) -> Value {
    guard let first = date(start), let last = date(end) else { return error(.noOverload("\(operation)")) }
    switch operation {
    case .daysBetween: return .int(Int64(first.days(until: last)))
    case .monthsBetween: return .int(Int64(first.months(until: last)))
    default:
      guard let days = calendar.workingDays(after: first, through: last) else {
        return error(.outsideCalendar(years: calendar.years))
      }
      return .int(Int64(days))
    }
  }

  private mutating func deadline(_ start: Value, _ days: Value) -> Value {
    guard let date = date(start), days.kind == .int else { return error(.noOverload("workingDayDeadline")) }
    guard days.asInt >= 0 else { return error(.negativeWorkingDays) }
    guard days.asInt < 100_000, let result = calendar.deadline(after: date, workingDays: Int(days.asInt)) else {
      return error(.outsideCalendar(years: calendar.years))
    }
    return .date(dayNumber: result.dayNumber)
  }

  private mutating func toDate(_ value: Value) -> Value {
    if value.kind == .date { return value }
    guard value.kind == .text else { return error(.noOverload("date")) }
    guard let date = textBytes(value).withUnsafeBufferPointer({ CivilDate(iso: $0) }) else {
      return error(.notADate(excerpt(value)))
    }
    return .date(dayNumber: date.dayNumber, node: value.node)
  }

  // MARK: Matches

  /// The candidate that was most likely meant, as a list of one, or an empty list.
  private mutating func nearest(_ word: Value, _ candidates: Value) -> Value {
    guard word.kind == .text, candidates.kind == .list else { return error(.noOverload("nearest")) }
    let written = String(decoding: textBytes(word), as: UTF8.self)
    let known = items(candidates)
    let texts = known.map { String(decoding: textBytes($0), as: UTF8.self) }
    charge(texts.count * 16)
    guard let found = NearMiss.nearest(to: written, among: texts), let index = texts.firstIndex(of: found) else {
      return list([], node: Value.noNode)
    }
    return list([known[index]], node: Value.noNode)
  }

  /// Parts of a text, each a text that stands inside it and knows where.
  private mutating func matches(_ operation: Operation, _ whole: Value) -> Value {
    guard whole.kind == .text, let kind = operation.identifierKind else { return error(.noOverload("\(operation)")) }
    let bytes = textBytes(whole)
    charge(bytes.count / 8)
    return isHalted ? error(.scratchLimit) : parts(of: whole, IdentifierScanner.ranges(of: kind, in: bytes))
  }

  /// Parts of a text by their bytes, each a text that stands inside it and knows where.
  mutating func parts(of whole: Value, _ found: [Range<Int>]) -> Value {
    guard !found.isEmpty else { return .list(first: 0, count: 0, pool: .scratch, node: whole.node) }
    charge(found.count * 8)
    guard !isHalted else { return error(.scratchLimit) }
    let base = whole.pool == .symbols ? copy(ofSymbol: whole) : whole
    guard base.kind == .text else { return base }
    let origin = scratch.matches[whole] ?? 0
    let parts = found.map { range in
      var part = Value.text(
        offset: base.high + UInt32(range.lowerBound), count: UInt32(range.count), pool: base.pool, node: whole.node,
        field: whole.fieldSymbol)
      part.isPartOfText = true
      scratch.matches[part] = origin + range.lowerBound
      return part
    }
    return list(parts, node: whole.node)
  }

  /// A symbol's text in the scratch, the same whenever it is asked for.
  private mutating func copy(ofSymbol whole: Value) -> Value {
    var copy = scratch.copies[whole.low] ?? text(textBytes(whole))
    if copy.kind == .text {
      scratch.copies[whole.low] = copy
      copy.node = whole.node
    }
    return copy
  }
}

extension Int64 {
  /// Itself, the least value moved up by one so that it has a magnitude.
  fileprivate var clamped: Int64 { self == .min ? .min + 1 : self }
}
