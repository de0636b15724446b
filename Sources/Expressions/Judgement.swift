package import Facts

/// What a rule asks of one record, as one program: its steps in turn, ended by the first that decides.
///
/// ```
///  bind     frame 4      judged_on
///  skip     frame 6      a name that is the same for every record: only the first that needs it binds it
///  bind     frame 6
///  bind     frame 7      a name of the rule
///  applies               false, unknown or an error: ends here
///  …                     what must hold stays on the stack
/// ```
/// One program and not one a step, so that a record of which nothing is to be said costs one call.
package struct Judgement: Sendable {
  /// One step.
  package enum Step: Sendable {
    /// Puts a value into a slot of the frame.
    case bind(slot: Int, Program)
    /// The same, unless another record has since `Evaluator.unbind(_:)`.
    case bindOnce(slot: Int, Program)
    /// Whether the duty arises: anything but true ends.
    case applies(Program)
    /// What must hold; the last step.
    case holds(Program)
  }

  let program: Program
  /// Whether it is known from the start that the duty arises.
  let alwaysApplies: Bool

  /// The steps as one program, in their order.
  package init(_ steps: [Step]) {
    var linked = LinkedProgram()
    var alwaysApplies = true
    var ends: [Int] = []
    for step in steps {
      switch step {
      case .bind(let slot, let program): linked.bind(slot, program)
      case .bindOnce(let slot, let program):
        let skip = linked.instructions.count
        linked.append(Instruction(opcode: .skipIfBound, slot: UInt16(truncatingIfNeeded: slot)))
        linked.bind(slot, program)
        linked.instructions[skip].target = UInt32(linked.instructions.count)
      case .applies(let program):
        alwaysApplies = false
        linked.append(program)
        ends.append(linked.instructions.count)
        linked.append(Instruction(opcode: .applies))
      case .holds(let program): linked.append(program)
      }
    }
    for end in ends { linked.instructions[end].target = UInt32(linked.instructions.count) }
    linked.append(Instruction(opcode: .end))
    program = linked.program
    self.alwaysApplies = alwaysApplies
  }
}

/// Programs one behind the other: their jumps and constants moved to where they now stand.
private struct LinkedProgram {
  var instructions: [Instruction] = []
  var slots: Set<Int> = []
  private var constants: [Value] = []
  private var spans: [Range<Int>] = []
  private var maximumStack = 1
  private var localCount = 0

  mutating func append(_ instruction: Instruction) {
    instructions.append(instruction)
    spans.append(0..<0)
  }

  mutating func append(_ program: Program) {
    let first = UInt32(instructions.count)
    let firstConstant = UInt32(constants.count)
    // All but its end: a jump there goes on with what comes next.
    instructions += program.instructions.dropLast().map { $0.moved(by: first, constants: firstConstant) }
    spans += program.spans.dropLast()
    constants += program.constants
    maximumStack = max(maximumStack, program.maximumStack)
    localCount = max(localCount, program.localCount)
    slots.formUnion(program.slots)
  }

  mutating func bind(_ slot: Int, _ program: Program) {
    append(program)
    append(Instruction(opcode: .bind, slot: UInt16(truncatingIfNeeded: slot)))
    slots.insert(slot)
  }

  var program: Program {
    Program(
      type: .dynamic, instructions: instructions, constants: constants, spans: spans, maximumStack: maximumStack,
      localCount: localCount, slots: slots.sorted())
  }
}

/// How many results came to nothing that must be said.
package struct Tally: Sendable {
  /// Results that are met.
  package var met = 0
  /// Results where the duty does not arise.
  package var notApplicable = 0

  /// None yet.
  package init() {}
}

extension Value {
  /// What stands in a slot of the frame that nothing was bound to: no expression makes it.
  static var unbound: Value { Value(kind: .null, flags: 1) }
  /// Whether it is that.
  @inline(__always)
  var isUnbound: Bool { kind == .null && flags != 0 }
}

extension Evaluator {
  /// Marks a slot of the frame so that the next judgement to need it binds it anew.
  package mutating func unbind(_ slot: Int) { set(slot, .unbound) }

  /// Judges the items of a list, from one on, until one is neither met nor not applicable.
  ///
  /// - Parameters:
  ///   - judgement: what is asked of each.
  ///   - list: what is looped over; the caller has seen that it is a list.
  ///   - slot: the frame slot that takes each item.
  ///   - start: the first index to judge.
  ///   - tally: counts the items passed.
  /// - Returns: the index of the item that stopped it, which then stands in the slot, `verdict` and `isApplicable` saying
  ///   what came of it; `nil` after the last.
  package mutating func judge(
    _ judgement: Judgement, each list: Value, in slot: Int, from start: Int, tally: inout Tally
  ) -> Int? {
    let count = Int(list.low)
    guard start < count else { return nil }
    let program = judgement.program
    makeRoom(for: program)
    frame.reserve(slot + 1)
    return program.instructions.withUnsafeBufferPointer { code in
      program.constants.withUnsafeBufferPointer { constants in
        for index in start..<count {
          frame[slot] = entry(list.pool, Int(list.high) + index)
          if !passes(judgement, code, constants, &tally) { return index }
        }
        return nil
      }
    }
  }

  /// Judges once, with the frame as it stands; whether it is met or not applicable, and counted.
  package mutating func judge(_ judgement: Judgement, tally: inout Tally) -> Bool {
    makeRoom(for: judgement.program)
    return judgement.program.instructions.withUnsafeBufferPointer { code in
      judgement.program.constants.withUnsafeBufferPointer { passes(judgement, code, $0, &tally) }
    }
  }

  @inline(__always)
  private mutating func passes(
    _ judgement: Judgement, _ code: UnsafeBufferPointer<Instruction>, _ constants: UnsafeBufferPointer<Value>,
    _ tally: inout Tally
  ) -> Bool {
    isApplicable = judgement.alwaysApplies
    charge(code.count)
    execute(code, constants)
    verdict = stack[0]
    if isHalted {
      verdict = error(.costLimit(limits.steps))
      return false
    }
    guard verdict.kind == .bool, verdict.asBool == isApplicable else { return false }
    if isApplicable { tally.met += 1 } else { tally.notApplicable += 1 }
    return true
  }
}
