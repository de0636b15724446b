internal import Facts

extension Evaluator {
  /// Sets a loop up over what is on the stack; where that is no list or map, it stays there and the loop is passed.
  mutating func loopBegin(_ instruction: Instruction, _ next: Int) -> Int {
    let whole = stack[top]
    let base = Int(instruction.slot)
    switch whole.kind {
    case .list: locals[base + LoopLocals.list] = whole
    case .map:
      charge(Int(whole.low))
      let keys = list((0..<Int(whole.low)).map { entry(whole.pool, Int(whole.high) + 2 * $0) })
      guard keys.isKnown else {
        stack[top] = keys
        return Int(instruction.target)
      }
      locals[base + LoopLocals.list] = keys
    default:
      if whole.isKnown { stack[top] = error(.noOverload("loop")) }
      return Int(instruction.target)
    }
    locals[base + LoopLocals.map] = whole
    locals[base + LoopLocals.index] = .int(0)
    locals[base + LoopLocals.failure] = Value(kind: .null)
    locals[base + LoopLocals.first] = Value(kind: .null)
    locals[base + LoopLocals.second] = Value(kind: .null)
    locals[base + LoopLocals.accumulator] = .int(Int64(scratch.pile.count))
    top -= 1
    return next
  }

  mutating func loopNext(_ instruction: Instruction, _ next: Int) -> Int {
    let base = Int(instruction.slot)
    let index = Int(truncatingIfNeeded: locals[base + LoopLocals.index].asInt)
    let list = locals[base + LoopLocals.list]
    guard index < Int(list.low) else { return Int(instruction.target) }
    charge(Int(instruction.operand))
    locals[base + LoopLocals.index] = .int(Int64(index + 1))
    let item = entry(list.pool, Int(list.high) + index)
    if instruction.count == 1 {
      locals[base + LoopLocals.first] = item
    } else {
      let map = locals[base + LoopLocals.map]
      let isMap = map.kind == .map
      locals[base + LoopLocals.first] = isMap ? item : .int(Int64(index))
      locals[base + LoopLocals.second] = isMap ? entry(map.pool, Int(map.high) + 2 * index + 1) : item
    }
    return next
  }

  mutating func loopAll(_ instruction: Instruction, _ next: Int) -> Int {
    let condition = pop()
    if condition.isTrue { return next }
    if condition.isFalse {
      push(condition)
      return Int(instruction.target)
    }
    fail(instruction.slot, condition)
    return next
  }

  mutating func loopExists(_ instruction: Instruction, _ next: Int) -> Int {
    let condition = pop()
    if condition.isFalse { return next }
    if condition.isTrue {
      push(condition)
      return Int(instruction.target)
    }
    fail(instruction.slot, condition)
    return next
  }

  mutating func loopCount(_ instruction: Instruction) {
    let condition = pop()
    if condition.isTrue {
      locals[Int(instruction.slot) + LoopLocals.accumulator].bits &+= 1
    } else if !condition.isFalse {
      fail(instruction.slot, condition)
    }
  }

  mutating func loopGuard(_ instruction: Instruction, _ next: Int) -> Int {
    let condition = pop()
    if condition.isTrue { return next }
    if !condition.isFalse { fail(instruction.slot, condition) }
    return Int(instruction.target)
  }

  mutating func loopCollect(_ instruction: Instruction) {
    let value = pop()
    if !value.isKnown {
      fail(instruction.slot, value)
    } else if scratch.pile.count + scratch.items.count < limits.items {
      scratch.pile.append(value)
    } else {
      fail(instruction.slot, error(.scratchLimit))
    }
  }

  /// Remembers that an item's outcome is not known: unknowns merge, and count for more than errors.
  private mutating func fail(_ slot: UInt16, _ outcome: Value) {
    let place = Int(slot) + LoopLocals.failure
    let outcome = outcome.isKnown ? error(.noOverload("loop")) : outcome
    locals[place] = locals[place].kind == .null ? outcome : absorb(locals[place], outcome)
  }

  private func failure(_ instruction: Instruction) -> Value? {
    let value = locals[Int(instruction.slot) + LoopLocals.failure]
    return value.kind == .null ? nil : value
  }

  mutating func loopEnd(_ instruction: Instruction) { push(failure(instruction) ?? .bool(instruction.count == 1)) }

  mutating func loopEndOne(_ instruction: Instruction) {
    let start = Int64(scratch.pile.count)
    let count = locals[Int(instruction.slot) + LoopLocals.accumulator].asInt - start
    push(failure(instruction) ?? .bool(count == 1))
  }

  mutating func loopEndList(_ instruction: Instruction) {
    let start = Int(truncatingIfNeeded: locals[Int(instruction.slot) + LoopLocals.accumulator].asInt)
    let node = locals[Int(instruction.slot) + LoopLocals.list].node
    let made = Array(scratch.pile[min(start, scratch.pile.count)...])
    scratch.pile.removeLast(made.count)
    push(failure(instruction) ?? list(made, node: node))
  }
}
