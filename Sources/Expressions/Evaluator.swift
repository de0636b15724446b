package import CivilDates
package import Facts
internal import Patterns
internal import Prose
package import Symbols
package import Timestamps

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
/// | `referring(section, record)` | either U: U, places merged | E | U |
/// | `first(list)` | empty: U at the list | E | |
/// | `a.?f` | `a` absent: none; `a` faulty: U; `f` absent: none; `f` faulty: U | E | |
/// | `o.or(b)`, `o.orValue(b)`, `o` U | U; `b` counts for nothing where `o` holds a value | E | |
/// | `optional.of(a)`, `a` U | U | E | |
/// | `cel.bind(n, a, b)`, `a` U | nothing, unless `b` asks for `n` | | |
/// | `x in list`, an item of it U | true where another is equal, else U | | |
package struct Evaluator: ~Copyable {
  // What stays.
  let symbols: SymbolTable
  let calendar: WorkingCalendar
  let zones: ZoneDatabase
  let limits: EvaluationLimits
  let packBytes: [UInt8]
  let packRecords: [FactTable.Record]
  let packSlots: [Value]
  let packItems: [Value]

  /// The zones that were asked for by name, be it in vain.
  var knownZones: [String: ZoneRules?] = [:]
  /// Regular expressions that were compiled, by their text; `nil` for one that is none.
  var patterns: [String: Pattern?] = [:]
  /// The same by symbol, for those that rules write out.
  var symbolPatterns: [UInt32: Pattern?] = [:]
  /// The regular expression of the last match, where it was written out.
  var lastPattern: (symbol: UInt32, pattern: Pattern)?
  var patternScratch = PatternScratch()

  /// The phrases that rules look for, where they look for any.
  let phrases: PhraseIndex?
  /// The list of the last call of `mentions` whose phrases were known only then, and the words of each.
  var phrasesAtHand: (list: Value?, masks: [WordMask]) = (nil, [])
  /// What finds the phrases that stand in a field of a table's row, by the list's bits.
  var rowAutomata: [UInt64: PhraseAutomaton] = [:]

  // The document at hand.
  var documentBytes: [UInt8] = []
  var documentDecoded: [UInt8] = []
  var documentRecords: [FactTable.Record] = []
  var documentSlots: [Value] = []
  var documentItems: [Value] = []
  var documentReferrers = Referrers()
  var documentTexts: [Value] = []

  // What runs.
  var frame: ValueRoom
  /// The values of the running program; `top` is the index of the topmost.
  var stack: ValueRoom
  var locals: ValueRoom
  var top = -1
  var steps = 0
  var isHalted = false
  var scratch = Scratch()
  /// The steps that saying why may still take, of the rule at hand: far fewer than running it, since each costs more.
  var reasonSteps = 0
  /// What came of rules run before, for those that ask.
  package var verdicts = Verdicts()
  /// What the last judgement came to: a Boolean, or an unknown or an error where it has none.
  package internal(set) var verdict = Value(kind: .null)
  /// Whether the duty of the last judgement arises; `verdict` says why not where it does not.
  package internal(set) var isApplicable = false

  /// An evaluator over the pack's tables.
  ///
  /// - Parameters:
  ///   - pack: the pack's tables; record 0 has one field a table.
  ///   - symbols: the one table of symbols, complete.
  ///   - calendar: the working days that date functions count.
  ///   - zones: the time zones that functions of timestamps may name.
  ///   - phrases: the phrases that the programs to be run look for; `nil` for none.
  ///   - limits: what a rule may cost.
  package init(
    pack: FactTable, symbols: SymbolTable, calendar: WorkingCalendar, zones: ZoneDatabase = .empty,
    phrases: PhraseIndex? = nil, limits: EvaluationLimits = .default
  ) {
    self.phrases = phrases
    self.symbols = symbols
    self.calendar = calendar
    self.zones = zones
    self.limits = limits
    packBytes = pack.bytes
    packRecords = pack.records
    packSlots = pack.slots
    packItems = pack.items
    frame = ValueRoom(count: 64)
    stack = ValueRoom(count: 64)
    locals = ValueRoom(count: 64)
    steps = limits.steps
  }

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
    phrasesAtHand = (nil, [])
    frame.clear()
    frame[Frame.document] = .record(0, pool: .document)
    frame[Frame.pack] = .record(0, pool: .pack)
    if document.previous != 0 { frame[Frame.previous] = .record(document.previous, pool: .document) }
    beginRule()
  }

  /// Sets a slot of the frame.
  package mutating func set(_ slot: Int, _ value: Value) {
    if slot >= frame.count { frame.reserve(slot + 1) }
    frame[slot] = value
  }

  /// The value of a slot of the frame; null where none was set.
  package func get(_ slot: Int) -> Value { slot < frame.count ? frame[slot] : Value(kind: .null) }

  /// Starts a rule: a fresh budget of steps.
  package mutating func beginRule() {
    steps = limits.steps
    reasonSteps = limits.reasonSteps
    isHalted = false
  }

  /// Runs a program; never traps, whatever the document holds.
  ///
  /// - Returns: its value: unknown or an error where it has none. Once a rule's budget is spent, every further run
  ///   gives the error of it at once, until the next `beginRule()`.
  package mutating func run(_ program: Program) -> Value {
    makeRoom(for: program)
    charge(program.count)
    program.instructions.withUnsafeBufferPointer { code in
      program.constants.withUnsafeBufferPointer { execute(code, $0) }
    }
    return isHalted ? error(.costLimit(limits.steps)) : stack[0]
  }

  /// Makes room for what a program needs.
  mutating func makeRoom(for program: Program) {
    stack.reserve(program.maximumStack + 1)
    locals.reserve(program.localCount)
    frame.reserve(program.maximumSlot + 1)
    if !scratch.pile.isEmpty { scratch.pile.removeAll(keepingCapacity: true) }
  }

  // MARK: Stack and budget

  @inline(__always)
  mutating func push(_ value: Value) {
    top += 1
    stack[top] = value
  }

  @inline(__always)
  mutating func pop() -> Value {
    let value = stack[top]
    top -= 1
    return value
  }

  /// Pops two operands and pushes what becomes of them.
  @inline(__always)
  mutating func fold(_ operation: (inout Evaluator, Value, Value) -> Value) {
    let right = pop()
    let result = operation(&self, stack[top], right)
    stack[top] = result
  }

  /// Replaces the value on top by what becomes of it.
  @inline(__always)
  mutating func replace(_ operation: (inout Evaluator, Value) -> Value) {
    let result = operation(&self, stack[top])
    stack[top] = result
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
