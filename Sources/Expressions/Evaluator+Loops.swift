internal import Facts

extension Evaluator {
  /// Sets a loop up over the map on the stack; what is neither that nor a list stays there and the loop is passed.
  mutating func loopBegin(_ instruction: Instruction, _ next: Int) -> Int {
    let whole = stack[top]
    let base = Int(instruction.slot)
    guard whole.kind == .map else {
      if whole.isKnown { replace { (evaluator, _) in evaluator.error(.noOverload("loop")) } }
      return Int(instruction.target)
    }
    charge(Int(whole.low))
    let keys = list((0..<Int(whole.low)).map { entry(whole.pool, Int(whole.high) + 2 * $0) })
    guard keys.isKnown else {
      stack[top] = keys
      return Int(instruction.target)
    }
    locals[base + LoopLocals.list] = keys
    locals[base + LoopLocals.map] = whole
    locals[base + LoopLocals.index] = .int(0)
    locals[base + LoopLocals.failure] = Value(kind: .null)
    locals[base + LoopLocals.first] = Value(kind: .null)
    locals[base + LoopLocals.second] = Value(kind: .null)
    locals[base + LoopLocals.accumulator] = .int(Int64(scratch.pile.count))
    top -= 1
    return next
  }

  /// Binds the two names of a loop: key and value of a map's entry, or index and item.
  mutating func bindTwo(_ loop: UnsafeMutablePointer<Value>, _ item: Value, _ index: Int) {
    let map = loop[LoopLocals.map]
    let isMap = map.kind == .map
    loop[LoopLocals.first] = isMap ? item : .int(Int64(index))
    loop[LoopLocals.second] = isMap ? entry(map.pool, Int(map.high) + 2 * index + 1) : item
  }

  /// Pops what `all` or `exists` cannot decide by.
  mutating func loopFail(_ instruction: Instruction) { fail(instruction.slot, pop()) }

  mutating func loopCount(_ instruction: Instruction) {
    let condition = pop()
    if condition.isTrue {
      let place = Int(instruction.slot) + LoopLocals.accumulator
      locals[place] = Value(kind: .int, bits: locals[place].bits &+ 1)
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
  mutating func fail(_ slot: UInt16, _ outcome: Value) {
    let place = Int(slot) + LoopLocals.failure
    let outcome = outcome.isKnown ? error(.noOverload("loop")) : outcome
    let merged = locals[place].kind == .null ? outcome : absorb(locals[place], outcome)
    locals[place] = merged
  }

  func failure(_ instruction: Instruction) -> Value? {
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
    let node = locals[Int(instruction.slot) + LoopLocals.list].node
    let made = collected(instruction)
    push(failure(instruction) ?? list(made, node: node))
  }

  /// Takes what a loop collected off the pile.
  mutating func collected(_ instruction: Instruction) -> [Value] {
    let start = Int(truncatingIfNeeded: locals[Int(instruction.slot) + LoopLocals.accumulator].asInt)
    let made = Array(scratch.pile[min(start, scratch.pile.count)...])
    scratch.pile.removeLast(made.count)
    return made
  }
}
