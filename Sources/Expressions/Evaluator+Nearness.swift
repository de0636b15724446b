internal import Facts
internal import Prose

// How parts of a text stand to one another: its dates, its mentions of phrases.
extension Evaluator {
  /// Those of some parts of a text that stand near one of other parts of the same text, in their order; where `isAfter`
  /// holds those alone that begin behind the end of the other, which may be many: a gap of more bytes than so many long
  /// words have is not looked at.
  mutating func near(_ parts: Value, _ others: Value, _ words: Value, isAfter: Bool = false) -> Value {
    guard words.kind == .int else { return error(.noOverload("near")) }
    return filter(parts, by: others, looksBack: isAfter) { evaluator, part, other in
      if isAfter, part.high < other.high + other.low { return false }
      guard let gap = evaluator.gap(between: part, other), !isAfter || Int64(gap.count / 64 - 2) <= words.asInt else {
        return false
      }
      evaluator.charge(gap.count / 8)
      return WordDistance.across(gap).map { $0 <= words.asInt } ?? false
    }
  }

  /// Those of some parts of a text that do not lie inside one of other parts of the same text.
  mutating func outside(_ parts: Value, _ others: Value) -> Value {
    filter(parts, by: others, keepsFound: false) { evaluator, part, other in
      evaluator.isOfOneText(part, other) && part.high >= other.high && part.high + part.low <= other.high + other.low
    }
  }

  /// The last four of some parts in order that begin before the end of another. Complexity: O(log parts).
  private static func last(of others: ArraySlice<Value>, before part: Value) -> ArraySlice<Value> {
    var (low, high) = (others.startIndex, others.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if others[middle].high < part.high + part.low { low = middle + 1 } else { high = middle }
    }
    return others[max(others.startIndex, low - 4)..<low]
  }

  /// Those of some parts for which one of other parts is found, or none; in their order. `looksBack` says that only those can
  /// count that begin before the part's end, the last of them first.
  private mutating func filter(
    _ parts: Value, by others: Value, keepsFound: Bool = true, looksBack: Bool = true,
    _ isFound: (inout Self, Value, Value) -> Bool
  ) -> Value {
    guard parts.kind == .list, others.kind == .list else { return error(.noOverload("near")) }
    let others = items(others)
    for other in others where other.kind != .text {
      return other.isKnown ? error(.noOverload("near")) : other
    }
    // In order, as mentions are, only the last that begin before a part's end can count.
    let isOrdered = looksBack && zip(others, others.dropFirst()).allSatisfy { $0.high + $0.low <= $1.high }
    charge(1 + others.count + count(parts) * (isOrdered ? 16 : others.count))
    guard !isHalted else { return error(.scratchLimit) }
    var kept: [Value] = []
    for part in items(parts) {
      guard part.kind == .text else { return part.isKnown ? error(.noOverload("near")) : part }
      var found = false
      for other in isOrdered ? Self.last(of: others[...], before: part) : others[...] where !found {
        found = isFound(&self, part, other)
        guard !isHalted else { return error(.scratchLimit) }
      }
      if found == keepsFound { kept.append(part) }
    }
    return list(kept, node: parts.node)
  }

  /// The bytes between two parts of one text, empty where they overlap; `nil` where they are of no text, or of two.
  private func gap(between part: Value, _ other: Value) -> ArraySlice<UInt8>? {
    guard isOfOneText(part, other) else { return nil }
    let (first, last) = part.high <= other.high ? (part, other) : (other, part)
    let end = first.high + first.low
    guard last.high > end else { return [] }
    return textBytes(.text(offset: end, count: last.high - end, pool: part.pool, node: part.node))
  }

  /// Whether two values are parts of one text, which know where in it they stand.
  private func isOfOneText(_ part: Value, _ other: Value) -> Bool {
    guard part.node == other.node, part.pool == other.pool, part.pool != .symbols,
      let start = scratch.matches[part], let otherStart = scratch.matches[other]
    else { return false }
    return start - otherStart == Int(part.high) - Int(other.high)
  }

  // MARK: Passages

  /// Those of the first of some lists of parts of a text that have one of each other list with them in a run of so many
  /// sentences.
  mutating func together(_ lists: Value, _ length: Value) -> Value {
    guard lists.kind == .list, length.kind == .int else { return error(.noOverload("together")) }
    guard length.asInt > 0 else { return error(.badPassage) }
    var groups: [[Value]] = []
    var isMissing = false
    for list in items(lists) {
      guard list.kind == .list else { return list.isKnown ? error(.noOverload("together")) : list }
      charge(1 + count(list))
      guard !isHalted else { return error(.scratchLimit) }
      for part in items(list) where part.kind != .text {
        return part.isKnown ? error(.noOverload("together")) : part
      }
      groups.append(Array(items(list)))
      isMissing = isMissing || groups.last?.isEmpty == true
    }
    guard let first = groups.first, let anchor = first.first, !isMissing else { return list([], node: lists.node) }
    for index in groups.indices { groups[index].removeAll { !isOfOneText($0, anchor) } }
    guard let sentences = sentences(from: groups) else { return error(.scratchLimit) }
    // By group the sentences that its parts begin in, in order.
    let numbers = groups.map { parts in Set(parts.map { sentences.number(of: $0.high) }).sorted() }
    let length = Int(clamping: length.asInt)
    charge(groups.reduce(0) { $0 + $1.count } * 16 + groups[0].count * groups.count * min(length, sentences.count) * 4)
    guard !isHalted else { return error(.scratchLimit) }
    let kept = groups[0].filter { part in
      let number = sentences.number(of: part.high)
      return (max(0, number - min(length, number + 1) + 1)...number).contains { start in
        numbers.allSatisfy { Self.hasNumber(in: $0, from: start, count: length) }
      }
    }
    return list(kept, node: lists.node)
  }

  /// Whether some numbers in order have one of so many from a number on. Complexity: O(log numbers).
  private static func hasNumber(in numbers: [Int], from start: Int, count: Int) -> Bool {
    var (low, high) = (0, numbers.count)
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < start { low = middle + 1 } else { high = middle }
    }
    return low < numbers.count && numbers[low] - start < count
  }

  /// The sentences from the first to the last of some parts of one text; `nil` where to find them costs too much.
  private mutating func sentences(from groups: [[Value]]) -> SentenceStarts? {
    let parts = groups.joined()
    guard let start = parts.map(\.high).min(), let end = parts.map({ $0.high + $0.low }).max(),
      let part = parts.first
    else { return SentenceStarts(origin: 0, starts: []) }
    let bytes = textBytes(.text(offset: start, count: end - start, pool: part.pool, node: part.node))
    charge(bytes.count / 4)
    guard !isHalted else { return nil }
    return SentenceStarts(origin: start, starts: SentenceScanner.sentences(in: bytes).map { UInt32($0.lowerBound) })
  }
}

/// Where sentences of a stretch of text begin.
private struct SentenceStarts {
  /// The offset of the stretch in its pool.
  let origin: UInt32
  /// The offsets of sentences in the stretch, in order.
  let starts: [UInt32]

  /// How many there are.
  var count: Int { starts.count }

  /// The number of the sentence that an offset of the pool stands in. Complexity: O(log sentences).
  func number(of offset: UInt32) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset - origin { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
