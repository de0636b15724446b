internal import Facts

extension Evaluator {
  /// A map of keys and values in turn; an error where a key cannot be one or is given twice.
  mutating func checkedMap(_ entries: [Value]) -> Value {
    let count = entries.count / 2
    charge(count)
    charge(count / 8 * count)
    if isHalted { return error(.scratchLimit) }
    for index in stride(from: 0, to: entries.count, by: 2) {
      switch entries[index].kind {
      case .bool, .int, .uint, .text: break
      default: return error(.badKey)
      }
      for earlier in stride(from: 0, to: index, by: 2) where isEqual(entries[earlier], entries[index]) {
        return error(.duplicateKey(excerpt(entries[index])))
      }
    }
    return map(entries)
  }

  mutating func loopCollectEntries(_ instruction: Instruction) {
    let map = pop()
    guard map.kind == .map else {
      fail(instruction.slot, map.isKnown ? error(.noOverload("transformMapEntry")) : map)
      return
    }
    let count = 2 * Int(map.low)
    charge(count)
    guard scratch.pile.count + scratch.items.count + count <= limits.items else {
      fail(instruction.slot, error(.scratchLimit))
      return
    }
    for index in 0..<count { scratch.pile.append(entry(map.pool, Int(map.high) + index)) }
  }

  mutating func loopEndMap(_ instruction: Instruction) {
    let made = collected(instruction)
    push(failure(instruction) ?? checkedMap(made))
  }
}
