internal import Facts

// The one loop that runs instructions. What is common and simple is done here, on plain pointers; everything else is
// handed to `perform`, which works on the evaluator's own stack.
extension Evaluator {
  /// Carries instructions out until `end`, or until the budget is spent; the program's value is then `stack[0]`.
  /// `height` values stand on the stack before the first.
  mutating func execute(
    _ code: UnsafeBufferPointer<Instruction>, _ constants: UnsafeBufferPointer<Value>, height: Int = 0
  ) {
    // Every program has an end, so there is a first instruction.
    guard !isHalted, let start = code.baseAddress else { return }
    let bottom = stack.base
    let frame = frame.base
    let locals = locals.base
    // The topmost value.
    var top = bottom + (height - 1)
    var next = start
    while true {
      let instruction = next.pointee
      next += 1
      switch instruction.opcode {
      case .end:
        self.top = top - bottom
        return
      case .constant:
        top += 1
        top.pointee = constants[Int(instruction.operand)]
      case .frame:
        top += 1
        top.pointee = frame[Int(instruction.slot)]
      case .local:
        top += 1
        top.pointee = locals[Int(instruction.slot)]
      case .store:
        locals[Int(instruction.slot)] = top.pointee
        top -= 1
      case .bind:
        frame[Int(instruction.slot)] = top.pointee
        top -= 1
      case .skipIfBound: if !frame[Int(instruction.slot)].isUnbound { next = start + Int(instruction.target) }
      case .applies:
        isApplicable = top.pointee.isTrue
        if isApplicable { top -= 1 } else { next = start + Int(instruction.target) }
      case .frameField:
        let value = field(of: frame[Int(instruction.slot)], instruction)
        top += 1
        top.pointee = value
      case .localField:
        let value = field(of: locals[Int(instruction.slot)], instruction)
        top += 1
        top.pointee = value
      case .field: top.pointee = field(of: top.pointee, instruction)
      case .hasField: top.pointee = hasField(of: top.pointee, instruction)
      case .frameHasField:
        let value = hasField(of: frame[Int(instruction.slot)], instruction)
        top += 1
        top.pointee = value
      case .reference: top.pointee = reference(of: top.pointee, instruction)
      case .not: top.pointee = not(top.pointee)
      case .equal, .notEqual:
        let right = top.pointee
        top -= 1
        top.pointee = equal(top.pointee, right, isNegated: instruction.opcode == .notEqual)
      case .equalConstant:
        top.pointee = equal(top.pointee, constants[Int(instruction.operand)], isNegated: instruction.count == 1)
      case .less:
        let right = top.pointee
        top -= 1
        top.pointee = order(.less, top.pointee, right)
      case .lessEqual:
        let right = top.pointee
        top -= 1
        top.pointee = order(.lessEqual, top.pointee, right)
      case .greater:
        let right = top.pointee
        top -= 1
        top.pointee = order(.greater, top.pointee, right)
      case .greaterEqual:
        let right = top.pointee
        top -= 1
        top.pointee = order(.greaterEqual, top.pointee, right)
      case .rank:
        let right = top.pointee
        top -= 1
        let order = UnsafeBufferPointer(rebasing: constants[instruction.constants])
        top.pointee = rank(instruction.count, order, top.pointee, right)
      case .isOneOf:
        top.pointee = isOneOf(UnsafeBufferPointer(rebasing: constants[instruction.constants]), top.pointee)
      case .jump: next = start + Int(instruction.target)
      case .jumpIfFalse: if top.pointee.isFalse { next = start + Int(instruction.target) }
      case .jumpIfTrue: if top.pointee.isTrue { next = start + Int(instruction.target) }
      case .and:
        let right = top.pointee
        top -= 1
        top.pointee = and(top.pointee, right)
      case .or:
        let right = top.pointee
        top -= 1
        top.pointee = or(top.pointee, right)
      case .loopNext:
        let loop = locals + Int(instruction.slot)
        let index = loop[LoopLocals.index].bits
        let list = loop[LoopLocals.list]
        guard index < UInt64(list.low) else {
          next = start + Int(instruction.target)
          continue
        }
        charge(Int(instruction.operand))
        guard !isHalted else { return }
        loop[LoopLocals.index].bits = index + 1
        let item = entry(list.pool, Int(list.high) + Int(index))
        if instruction.count == 1 {
          loop[LoopLocals.first] = item
        } else {
          bindTwo(loop, item, Int(index))
        }
      case .loopBegin where top.pointee.kind == .list:
        let loop = locals + Int(instruction.slot)
        loop[LoopLocals.list] = top.pointee
        loop[LoopLocals.map] = top.pointee
        loop[LoopLocals.index] = .int(0)
        loop[LoopLocals.failure] = Value(kind: .null)
        loop[LoopLocals.first] = Value(kind: .null)
        loop[LoopLocals.second] = Value(kind: .null)
        loop[LoopLocals.accumulator] = .int(Int64(scratch.pile.count))
        top -= 1
      case .loopAll where top.pointee.isTrue, .loopExists where top.pointee.isFalse: top -= 1
      case .loopAll where top.pointee.isFalse, .loopExists where top.pointee.isTrue:
        next = start + Int(instruction.target)
      case .branch where top.pointee.kind == .bool:
        if top.pointee.isFalse { next = start + Int(instruction.target) }
        top -= 1
      case .loopGuard where top.pointee.kind == .bool:
        if top.pointee.isFalse { next = start + Int(instruction.target) }
        top -= 1
      case .resolved: top.pointee = resolved(of: top.pointee, instruction)
      case .referring: top.pointee = referring(top.pointee, instruction)
      case .membership where isPlainOfPack(top[-1], top[0]):
        top -= 1
        top.pointee = membershipOfPack(top[0], top[1])
      case .call where instruction.slot == UInt16(Operation.size.rawValue) && top.pointee.kind == .list:
        charge(Int(instruction.operand))
        guard !isHalted else { return }
        top.pointee = .int(Int64(top.pointee.low))
      case .membership where isInNothing(top[-1], top[0]):
        top -= 1
        top.pointee = .bool(false)
      case .texts, .fault, .recorded, .key, .hasKey, .index, .negate, .add, .subtract, .multiply,
        .divide, .remainder, .membership, .branch, .makeList, .makeMap, .call, .loopBegin, .loopAll, .loopExists,
        .loopCount, .loopGuard, .loopCollect, .loopEnd, .loopEndOne, .loopEndList, .loopCollectEntries, .loopEndMap,
        .optionalKey, .optionalField, .optionalIndex, .optionalOr, .demandOptional, .optionalBegin, .wrapOptional,
        .makeOptionalList, .makeOptionalMap:
        self.top = top - bottom
        next = start + perform(instruction, next - start, constants)
        guard !isHalted else { return }
        top = bottom + self.top
      }
    }
  }

  /// Whether it is asked if a value that equals another of its kind exactly where the payloads do is in a list of the pack.
  @inline(__always)
  private func isPlainOfPack(_ item: Value, _ list: Value) -> Bool {
    list.kind == .list && list.pool == .pack && item.isPlain
  }

  /// Whether it is asked if something known is in an empty list.
  @inline(__always)
  private func isInNothing(_ item: Value, _ list: Value) -> Bool {
    list.kind == .list && list.low == 0 && item.isKnown
  }

  /// Whether a list of the pack, which holds no unknown, holds a plain value. Numbers are compared with other kinds of
  /// number elsewhere.
  @inline(__always)
  private mutating func membershipOfPack(_ item: Value, _ list: Value) -> Value {
    for index in Int(list.high)..<Int(list.high) + Int(list.low) {
      let candidate = entry(.pack, index)
      if candidate.kind != item.kind || !candidate.isPlain { return membership(item, list) }
      if candidate.bits == item.bits, candidate.kind != .text || candidate.pool == item.pool { return .bool(true) }
    }
    return .bool(false)
  }

  /// Carries out an instruction that `execute` does not do itself; gives the index of the one to go on with.
  private mutating func perform(
    _ instruction: Instruction, _ next: Int, _ constants: UnsafeBufferPointer<Value>
  ) -> Int {
    switch instruction.opcode {
    case .texts: push(texts())
    case .fault: push(error(.noOverload("call")))
    case .recorded: push(recorded(instruction.operand))
    case .key: replace { $0.select($1, constants[Int(instruction.operand)]) }
    case .hasKey: replace { $0.hasKey($1, constants[Int(instruction.operand)]) }
    case .index: fold { $0.index($1, $2) }
    case .optionalKey: replace { $0.optionalEntry($1, constants[Int(instruction.operand)]) }
    case .optionalField: replace { $0.optionalField($1, instruction) }
    case .optionalIndex: fold { $0.optionalEntry($1, $2) }
    case .optionalOr: return optionalOr(instruction, next)
    case .demandOptional: demandOptional()
    case .optionalBegin: return optionalBegin(instruction, next)
    case .wrapOptional: replace { $0.optional(of: $1) }
    case .negate: replace { $0.negate($1) }
    case .add: fold { $0.add($1, $2) }
    case .subtract: fold { $0.subtract($1, $2) }
    case .multiply: fold { $0.multiply($1, $2) }
    case .divide: fold { $0.divide($1, $2) }
    case .remainder: fold { $0.remainder($1, $2) }
    case .membership: fold { $0.membership($1, $2) }
    case .branch: return branch(instruction, next)
    case .makeList: makeList(Int(instruction.operand))
    case .makeMap: makeMap(Int(instruction.operand))
    case .makeOptionalList: makeOptionalList(instruction, constants)
    case .makeOptionalMap: makeOptionalMap(instruction, constants)
    case .call: call(instruction)
    case .loopBegin: return loopBegin(instruction, next)
    case .loopAll, .loopExists: loopFail(instruction)
    case .loopCount: loopCount(instruction)
    case .loopGuard: return loopGuard(instruction, next)
    case .loopCollect: loopCollect(instruction)
    case .loopCollectEntries: loopCollectEntries(instruction)
    case .loopEnd: loopEnd(instruction)
    case .loopEndOne: loopEndOne(instruction)
    case .loopEndList: loopEndList(instruction)
    case .loopEndMap: loopEndMap(instruction)
    case .end, .constant, .frame, .local, .store, .bind, .skipIfBound, .applies, .frameField, .localField, .field,
      .hasField, .frameHasField, .equalConstant, .reference, .resolved, .referring, .not, .equal, .notEqual, .less,
      .lessEqual, .greater, .greaterEqual, .rank, .isOneOf, .jump, .jumpIfFalse, .jumpIfTrue, .and, .or, .loopNext:
      assertionFailure("done by `execute`")
    }
    return next
  }
}
