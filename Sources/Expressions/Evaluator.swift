package import CivilDates
package import Facts
package import Symbols

/// Runs programs over one document at a time. One a task; shares nothing that changes.
///
/// Shape: a fixed stack of values, the locals of the running program, the frame that callers fill, and scratch room that
/// is dropped with the document. On the way of a rule over plain fields nothing is allocated or counted.
///
/// What operators make of what is not there (U unknown, E error, x any other value):
///
/// | expression | U | E | both |
/// |---|---|---|---|
/// | `==` `<` `+` `-` `!` `in` `[…]`, calls, list and map literals | U | E | U, all places merged |
/// | `a.f`, `a` U | U, the places of `a` | E | |
/// | `has(a.f)` | `a` absent: false; `a` faulty: U; `f` absent: false; `f` faulty: U | E | |
/// | `false && U`, `U && false` | false | false | false |
/// | `true && U` | U | E | U |
/// | `true \|\| U`, `U \|\| true` | true | true | true |
/// | `false \|\| U` | U | E | U |
/// | `c ? a : b`, `c` U | U; the branch not taken counts for nothing | E | |
/// | `all`, `exists` over U | U | E | |
/// | `all`: an item false | false, whatever the others are | false | false |
/// | `exists`: an item true | true, whatever the others are | true | true |
/// | `all`, `exists` otherwise | U | E | U |
/// | `exists_one`, `filter`, `map`: any item U | U | E | U |
/// | `record(a.ref)` | `a.ref` absent: U there; not found: U at `a.ref` | E | |
/// | `resolved(a.ref)` | `a.ref` absent: U there; not found: false | E | |
/// | `recorded(section)` | absent: false; faulty: U | | |
/// | `referring(section, row)` | either U: U, places merged | E | U |
/// | `first(list)` | empty: U at the list | E | |
/// | `x in list`, an item of it U | true where another is equal, else U | | |
package struct Evaluator: ~Copyable {
  // What stays.
  let symbols: SymbolTable
  let calendar: WorkingCalendar
  let limits: EvaluationLimits
  let packBytes: [UInt8]
  let packRecords: [FactTable.Record]
  let packSlots: [Value]
  let packItems: [Value]

  // The document at hand.
  var documentBytes: [UInt8] = []
  var documentDecoded: [UInt8] = []
  var documentRecords: [FactTable.Record] = []
  var documentSlots: [Value] = []
  var documentItems: [Value] = []
  var documentReferrers: [UInt64: [Value]] = [:]
  var documentTexts: [Value] = []

  // What runs.
  var frame: [Value]
  /// Room for the values of the running program, `stackRoom` of them; `top` is the index of the topmost.
  var stack: UnsafeMutablePointer<Value>
  private var stackRoom: Int
  var locals: [Value] = []
  var top = -1
  var steps = 0
  var isHalted = false
  var scratch = Scratch()
  /// The operands of the last comparison that failed, or of the last at all where none did.
  var compared = (Value(kind: .null), Value(kind: .null))
  /// Whether `compared` failed.
  var hasFailed = false

  /// An evaluator over the pack's tables.
  ///
  /// - Parameters:
  ///   - pack: the pack's tables; record 0 has one field a table.
  ///   - symbols: the one table of symbols, complete.
  ///   - calendar: the working days that date functions count.
  ///   - limits: what a rule may cost.
  package init(
    pack: FactTable, symbols: SymbolTable, calendar: WorkingCalendar, limits: EvaluationLimits = .default
  ) {
    self.symbols = symbols
    self.calendar = calendar
    self.limits = limits
    packBytes = pack.bytes
    packRecords = pack.records
    packSlots = pack.slots
    packItems = pack.items
    frame = Array(repeating: Value(kind: .null), count: 64)
    steps = limits.steps
    stackRoom = 64
    stack = .allocate(capacity: stackRoom)
    stack.initialize(repeating: Value(kind: .null), count: stackRoom)
  }

  deinit { stack.deallocate() }

  /// Starts a document: drops everything made for the one before and sets the frame's document and pack.
  package mutating func begin(document: FactTable) {
    documentBytes = document.bytes
    documentDecoded = document.decoded
    documentRecords = document.records
    documentSlots = document.slots
    documentItems = document.items
    documentReferrers = document.referrers
    documentTexts = document.texts
    scratch.reset()
    for slot in frame.indices { frame[slot] = Value(kind: .null) }
    frame[Frame.document] = .record(0, pool: .document)
    frame[Frame.pack] = .record(0, pool: .pack)
    beginRule()
  }

  /// Sets a slot of the frame.
  package mutating func set(_ slot: Int, _ value: Value) {
    while slot >= frame.count { frame.append(Value(kind: .null)) }
    frame[slot] = value
  }

  /// The value of a slot of the frame; null where none was set.
  package func get(_ slot: Int) -> Value { slot < frame.count ? frame[slot] : Value(kind: .null) }

  /// Starts a rule: a fresh budget of steps.
  package mutating func beginRule() {
    steps = limits.steps
    isHalted = false
  }

  /// Runs a program; never traps, whatever the document holds.
  ///
  /// - Returns: its value: unknown or an error where it has none. Once a rule's budget is spent, every further run
  ///   gives the error of it at once, until the next `beginRule()`.
  package mutating func run(_ program: Program) -> Value {
    prepare(program)
    program.instructions.withUnsafeBufferPointer { code in
      program.constants.withUnsafeBufferPointer { execute(code, $0) }
    }
    return isHalted ? error(.costLimit(limits.steps)) : pop()
  }

  /// Carries instructions out until the last, or until the budget is spent.
  private mutating func execute(
    _ code: UnsafeBufferPointer<Instruction>, _ constants: UnsafeBufferPointer<Value>
  ) {
    var next = 0
    while next < code.count, !isHalted {
      let instruction = code[next]
      next += 1
      switch instruction.opcode {
      case .constant: push(constants[Int(instruction.operand)])
      case .frame: push(frame[Int(instruction.slot)])
      case .local: push(locals[Int(instruction.slot)])
      case .store: locals[Int(instruction.slot)] = pop()
      case .texts: push(texts())
      case .fault: push(error(.noOverload("call")))
      case .frameField: push(field(of: frame[Int(instruction.slot)], instruction))
      case .localField: push(field(of: locals[Int(instruction.slot)], instruction))
      case .field: stack[top] = field(of: stack[top], instruction)
      case .hasField: stack[top] = hasField(of: stack[top], instruction)
      case .reference: stack[top] = reference(of: stack[top], instruction)
      case .resolved: stack[top] = resolved(of: stack[top], instruction)
      case .recorded: push(recorded(instruction.operand))
      case .referring: stack[top] = referring(stack[top], instruction)
      case .key: stack[top] = select(stack[top], constants[Int(instruction.operand)])
      case .hasKey: stack[top] = hasKey(stack[top], constants[Int(instruction.operand)])
      case .index: fold { $0.index($1, $2) }
      case .not: stack[top] = not(stack[top])
      case .negate: stack[top] = negate(stack[top])
      case .add: fold { $0.add($1, $2) }
      case .subtract: fold { $0.subtract($1, $2) }
      case .multiply: fold { $0.multiply($1, $2) }
      case .divide: fold { $0.divide($1, $2) }
      case .remainder: fold { $0.remainder($1, $2) }
      case .equal: fold { $0.equal($1, $2, isNegated: false) }
      case .notEqual: fold { $0.equal($1, $2, isNegated: true) }
      case .less: fold { $0.order(.less, $1, $2) }
      case .lessEqual: fold { $0.order(.lessEqual, $1, $2) }
      case .greater: fold { $0.order(.greater, $1, $2) }
      case .greaterEqual: fold { $0.order(.greaterEqual, $1, $2) }
      case .rank:
        let right = pop()
        stack[top] = rank(
          instruction.count, UnsafeBufferPointer(rebasing: constants[instruction.constants]), stack[top], right)
      case .isOneOf: stack[top] = isOneOf(UnsafeBufferPointer(rebasing: constants[instruction.constants]), stack[top])
      case .membership: fold { $0.membership($1, $2) }
      case .jump: next = Int(instruction.target)
      case .jumpIfFalse: if stack[top].isFalse { next = Int(instruction.target) }
      case .jumpIfTrue: if stack[top].isTrue { next = Int(instruction.target) }
      case .and: fold { $0.and($1, $2) }
      case .or: fold { $0.or($1, $2) }
      case .branch: next = branch(instruction, next)
      case .makeList: makeList(Int(instruction.operand))
      case .makeMap: makeMap(Int(instruction.operand))
      case .call: call(instruction)
      case .loopBegin: next = loopBegin(instruction, next)
      case .loopNext: next = loopNext(instruction, next)
      case .loopAll: next = loopAll(instruction, next)
      case .loopExists: next = loopExists(instruction, next)
      case .loopCount: loopCount(instruction)
      case .loopGuard: next = loopGuard(instruction, next)
      case .loopCollect: loopCollect(instruction)
      case .loopEnd: loopEnd(instruction)
      case .loopEndOne: loopEndOne(instruction)
      case .loopEndList: loopEndList(instruction)
      }
    }
  }

  /// Makes room and pays for the straight part of a program.
  private mutating func prepare(_ program: Program) {
    if stackRoom <= program.maximumStack || locals.count < program.localCount || frame.count <= program.maximumSlot {
      makeRoom(for: program)
    }
    top = -1
    if !scratch.pile.isEmpty { scratch.pile.removeAll(keepingCapacity: true) }
    hasFailed = false
    compared.0.node = Value.noNode
    compared.1.node = Value.noNode
    charge(program.count)
  }

  private mutating func makeRoom(for program: Program) {
    if stackRoom <= program.maximumStack {
      stack.deallocate()
      stackRoom = program.maximumStack + 64
      stack = .allocate(capacity: stackRoom)
      stack.initialize(repeating: Value(kind: .null), count: stackRoom)
    }
    while locals.count < program.localCount { locals.append(Value(kind: .null)) }
    while frame.count <= program.maximumSlot { frame.append(Value(kind: .null)) }
  }

  // MARK: Stack and budget

  @inline(__always)
  mutating func push(_ value: Value) {
    top += 1
    assert(top < stackRoom, "the compiler counted too few values")
    stack[top] = value
  }

  @inline(__always)
  mutating func pop() -> Value {
    assert(top >= 0, "the compiler counted too many values")
    let value = stack[top]
    top -= 1
    return value
  }

  /// Pops two operands and pushes what becomes of them.
  @inline(__always)
  mutating func fold(_ operation: (inout Evaluator, Value, Value) -> Value) {
    let right = pop()
    stack[top] = operation(&self, stack[top], right)
  }

  /// Takes steps from the rule's budget; the program stops where it is spent.
  @inline(__always)
  mutating func charge(_ count: Int) {
    steps -= count
    if steps < 0 { isHalted = true }
  }
}

extension Value {
  /// Neither unknown nor an error.
  @inline(__always) var isKnown: Bool { kind != .unknown && kind != .error }
  /// The Boolean true.
  @inline(__always) var isTrue: Bool { kind == .bool && bits != 0 }
  /// The Boolean false.
  @inline(__always) var isFalse: Bool { kind == .bool && bits == 0 }
}
