internal import Facts

/// What is known of the values on the stack and in the locals while a program is run again to say why: for each the places
/// that it comes from, where it was not itself read from one.
struct ReasonTrace {
  /// Beside the stack.
  var stack: [Reasons] = []
  /// Beside the locals.
  var locals: [Int: Reasons] = [:]
  /// Beside the frame: what names come from.
  var names: [Int: Reasons] = [:]
  /// Loops that run, by their first local.
  var loops: [Int: Reasons] = [:]
  /// Conditions of `?:` whose outcome is being worked out: where that ends, and what the condition comes from.
  var conditions: [(end: Int, reasons: Reasons)] = []

  /// Takes what stands beside the topmost value.
  mutating func pop() -> Reasons { stack.popLast() ?? Reasons() }

  mutating func push(_ reasons: Reasons = Reasons()) { stack.append(reasons) }

  /// Puts conditions of `?:` that end at an instruction before the outcome that they chose.
  mutating func close(at index: Int) {
    while let last = conditions.last, last.end == index {
      conditions.removeLast()
      push(last.reasons.union(pop()))
    }
  }
}

extension Evaluator {
  /// The places that decided what a program gives, first met first: of `a && b` those of the term that is false, of
  /// `exists` and `all` those of the items, of a name or a shared definition those of what it stands for.
  ///
  /// Runs the program again, one instruction at a time; for failures only, and within `reasonSteps`.
  ///
  /// - Parameters:
  ///   - program: has been run over the frame as it stands.
  ///   - names: what gives the values of frame slots, in the order in which they may use each other.
  /// - Returns: places, each once; empty where nothing that was read from a file decided, or where it costs too much to say.
  /// Complexity: that of running the names and the program once more, each instruction with a few allocations.
  package mutating func reasons(_ program: Program, names: [(slot: Int, program: Program)] = []) -> [Reason] {
    guard !isHalted else { return [] }
    let (before, budget) = (steps, reasonSteps)
    steps = budget
    defer {
      reasonSteps = max(0, steps)
      steps = before
      isHalted = false
    }
    var known: [Int: Reasons] = [:]
    for name in names where get(name.slot).node == Value.noNode { known[name.slot] = trace(name.program, known) }
    return trace(program, known).all
  }

  private mutating func trace(_ program: Program, _ names: [Int: Reasons]) -> Reasons {
    makeRoom(for: program)
    charge(program.count)
    top = -1
    var trace = ReasonTrace()
    trace.names = names
    program.instructions.withUnsafeBufferPointer { code in
      program.constants.withUnsafeBufferPointer { constants in
        var next = 0
        while next < code.count, !isHalted {
          trace.close(at: next)
          next = follow(code, next, constants, &trace)
        }
      }
    }
    guard !isHalted, top == 0 else { return Reasons() }
    return own(stack[0], trace.pop())
  }

  /// The place of a value that was read from a file, or what it comes from.
  private func own(_ value: Value, _ reasons: Reasons, _ role: Reason.Role = .compared) -> Reasons {
    if value.kind == .list, value.flags & Self.absentList != 0 { return Reasons([Reason(value: value, role: .absent)]) }
    if value.isUnknown { return value.pool == .pack ? reasons : Reasons([Reason(value: value, role: .absent)]) }
    return value.node == Value.noNode ? reasons : Reasons([Reason(value: value, role: role)])
  }

  /// Carries one instruction out and keeps what its outcome comes from; gives the index of the one to go on with.
  private mutating func follow(
    _ code: UnsafeBufferPointer<Instruction>, _ index: Int, _ constants: UnsafeBufferPointer<Value>,
    _ trace: inout ReasonTrace
  ) -> Int {
    let instruction = code[index]
    let next = index + 1
    switch instruction.opcode {
    case .end: return code.count
    case .jump: return Int(instruction.target)
    case .jumpIfFalse: return stack[top].isFalse ? Int(instruction.target) : next
    case .jumpIfTrue: return stack[top].isTrue ? Int(instruction.target) : next
    case .branch:
      let condition = stack[top]
      guard condition.kind == .bool else { return branch(instruction, next) }
      top -= 1
      trace.conditions.append((Int(instruction.operand), trace.pop()))
      return condition.isTrue ? next : Int(instruction.target)
    case .optionalOr, .optionalBegin:
      let before = top
      let goesOn = instruction.opcode == .optionalOr ? optionalOr(instruction, next) : optionalBegin(instruction, next)
      if top < before {
        let reasons = trace.pop()
        if instruction.opcode == .optionalBegin { trace.locals[Int(instruction.slot)] = reasons }
      }
      return goesOn
    case .loopBegin, .loopNext, .loopAll, .loopExists, .loopGuard:
      return followLoop(instruction, next, constants, &trace)
    default:
      let before = top
      let operands = (0..<min(before + 1, Self.operandLimit)).map { stack[before - $0] }
      step(instruction, constants)
      guard !isHalted else { return next }
      keep(instruction, operands, before, &trace)
      return next
    }
  }

  /// Operands of one instruction that are looked at.
  private static var operandLimit: Int { 16 }

  /// Carries out one instruction on the stack as it stands; one that jumps jumps to the end.
  private mutating func step(_ instruction: Instruction, _ constants: UnsafeBufferPointer<Value>) {
    var only = instruction
    if instruction.opcode == .loopNext || instruction.opcode == .loopBegin { only.target = 1 }
    [only, Instruction(opcode: .end)].withUnsafeBufferPointer { execute($0, constants, height: top + 1) }
  }

  /// Keeps what the outcome of an instruction comes from. `operands` is what stood on the stack before, topmost first.
  private mutating func keep(
    _ instruction: Instruction, _ operands: [Value], _ before: Int, _ trace: inout ReasonTrace
  ) {
    switch instruction.opcode {
    case .store:
      let reasons = trace.pop()
      trace.locals[Int(instruction.slot)] = own(operands[0], reasons)
    case .bind, .applies: _ = trace.pop()
    case .skipIfBound: break
    case .frame: trace.push(trace.names[Int(instruction.slot)] ?? Reasons())
    case .local: trace.push(trace.locals[Int(instruction.slot)] ?? Reasons())
    case .not, .negate: break
    case .and, .or: keepLogic(isAnd: instruction.opcode == .and, right: operands[0], &trace)
    case .hasField, .resolved, .reference:
      let reasons = trace.pop()
      keepAsked(instruction, of: operands[0], reasons, &trace)
    case .frameHasField: keepAsked(instruction, of: frame[Int(instruction.slot)], Reasons(), &trace)
    case .recorded:
      let section = slot(instruction.operand, of: frame[Frame.document])
      trace.push(asked(section, isThere: stack[top].isTrue))
    case .loopEnd, .loopEndOne, .loopEndList, .loopEndMap:
      let reasons = trace.loops[Int(instruction.slot)] ?? Reasons()
      let list = locals[Int(instruction.slot) + LoopLocals.list]
      let isList = instruction.opcode == .loopEndList || instruction.opcode == .loopEndMap
      trace.push(isList || !reasons.isEmpty ? reasons : own(list, Reasons(), .noneFits))
    case .loopCount, .loopCollect, .loopCollectEntries:
      for operand in operands.prefix(before - top) {
        let reasons = own(operand, trace.pop())
        trace.loops[Int(instruction.slot), default: Reasons()].formUnion(reasons)
      }
    default: keepOthers(operands, before, &trace)
    }
  }

  /// Any other instruction: its outcome comes from its operands, unless it was itself read from a file.
  private mutating func keepOthers(_ operands: [Value], _ before: Int, _ trace: inout ReasonTrace) {
    let count = before - top + 1
    var merged = Reasons()
    var taken: [Reasons] = []
    for _ in 0..<max(0, count) { taken.append(trace.pop()) }
    for position in taken.indices.reversed() where position < operands.count {
      merged.formUnion(own(operands[position], taken[position]))
    }
    trace.push(stack[top].node == Value.noNode || stack[top].kind == .list ? merged : Reasons())
  }

  /// Of a conjunction or disjunction: what the term that decided comes from, or both.
  private mutating func keepLogic(isAnd: Bool, right: Value, _ trace: inout ReasonTrace) {
    let second = own(right, trace.pop())
    let first = trace.pop()
    let hasDecided = isAnd ? right.isFalse : right.isTrue
    trace.push(hasDecided ? second : first.union(second))
  }

  /// Of a question whether a field is there or a reference leads somewhere: the field's own place.
  private mutating func keepAsked(
    _ instruction: Instruction, of record: Value, _ reasons: Reasons, _ trace: inout ReasonTrace
  ) {
    guard record.kind == .record, record.pool == .document else { return trace.push(own(record, reasons)) }
    let written = slot(instruction.operand, of: record)
    switch instruction.opcode {
    case .hasField, .frameHasField: trace.push(asked(written, isThere: stack[top].isTrue))
    case .resolved where stack[top].isFalse: trace.push(Reasons([Reason(value: written, role: .unresolved)]))
    default: trace.push(Reasons([Reason(value: written, role: .compared)]))
    }
  }

  private func asked(_ value: Value, isThere: Bool) -> Reasons {
    Reasons([Reason(value: value, role: isThere ? .present : .absent)])
  }
}

// MARK: - Loops

extension Evaluator {
  private mutating func followLoop(
    _ instruction: Instruction, _ next: Int, _ constants: UnsafeBufferPointer<Value>, _ trace: inout ReasonTrace
  ) -> Int {
    let first = Int(instruction.slot)
    switch instruction.opcode {
    case .loopBegin:
      let before = top
      step(instruction, constants)
      guard top < before else { return Int(instruction.target) }
      _ = trace.pop()
      trace.loops[first] = Reasons()
      return next
    case .loopNext:
      let index = locals[first + LoopLocals.index].bits
      step(instruction, constants)
      return locals[first + LoopLocals.index].bits == index ? Int(instruction.target) : next
    case .loopGuard:
      _ = trace.pop()
      return loopGuard(instruction, next)
    default: return followCondition(instruction, next, constants, &trace)
    }
  }

  /// The condition of `all` or `exists` for one item.
  private mutating func followCondition(
    _ instruction: Instruction, _ next: Int, _ constants: UnsafeBufferPointer<Value>, _ trace: inout ReasonTrace
  ) -> Int {
    let first = Int(instruction.slot)
    let isAll = instruction.opcode == .loopAll
    let condition = stack[top]
    let reasons = own(condition, trace.pop())
    if isAll ? condition.isFalse : condition.isTrue {
      // The item that settled it; where its condition rests on nothing that was read, the item itself.
      let item = own(locals[first + LoopLocals.first], Reasons(), isAll ? .doesNotHold : .compared)
      trace.push(reasons.isEmpty ? item : reasons)
      return Int(instruction.target)
    }
    if condition.kind == .bool { top -= 1 } else { loopFail(instruction) }
    trace.loops[first, default: Reasons()].formUnion(reasons)
    return next
  }
}
