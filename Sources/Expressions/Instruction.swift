/// One step of a program.
///
/// Shape: 12 trivial bytes. What `slot`, `operand` and `target` mean is said at each opcode.
struct Instruction: Sendable {
  /// What it does.
  var opcode: Opcode
  /// A small count or a mark.
  var count: UInt8 = 0
  /// A slot of the frame or of the program's own locals.
  var slot: UInt16 = 0
  /// A constant, a field, a number of items.
  var operand: UInt32 = 0
  /// The instruction to go on with.
  var target: UInt32 = 0

  /// The constants from `operand` up to `target`.
  var constants: Range<Int> { Int(operand)..<Int(target) }

  /// The instruction in a program that begins with `first` instructions and `firstConstant` constants of others.
  func moved(by first: UInt32, constants firstConstant: UInt32) -> Instruction {
    var moved = self
    switch opcode {
    case .constant, .key, .hasKey, .equalConstant, .optionalKey: moved.operand += firstConstant
    case .makeOptionalList, .makeOptionalMap: moved.target += firstConstant
    case .rank, .isOneOf:
      moved.operand += firstConstant
      moved.target += firstConstant
    case .jump, .jumpIfFalse, .jumpIfTrue, .loopBegin, .loopNext, .loopAll, .loopExists, .loopGuard, .applies,
      .optionalOr, .optionalBegin:
      moved.target += first
    case .branch:
      moved.operand += first
      moved.target += first
    default: break
    }
    return moved
  }
}

/// What an instruction does. *Top* is the value on top of the stack.
enum Opcode: UInt8, Sendable {
  /// Ends the program; the last instruction of each, and no other.
  case end
  // Values.
  /// Pushes constant `operand`.
  case constant
  /// Pushes frame slot `slot`.
  case frame
  /// Pushes local `slot`.
  case local
  /// Pops into local `slot`.
  case store
  /// Pops into frame slot `slot`.
  case bind
  /// Goes to `target` where frame slot `slot` has been bound since it was unbound.
  case skipIfBound
  /// Pops true and notes that the duty arises; leaves anything else and goes to `target`.
  case applies
  /// Pushes every free text of the document.
  case texts
  /// Pushes the error of fault constant `operand`.
  case fault

  // Fields; `count` 1 where an absent list counts as empty.
  /// Pushes field `operand` of the record in frame slot `slot`.
  case frameField
  /// Pushes field `operand` of the record in local `slot`.
  case localField
  /// Replaces the record on top by its field `operand`.
  case field
  /// Replaces the record on top by whether its field `operand` is there.
  case hasField
  /// Pushes whether field `operand` of the record in frame slot `slot` is there.
  case frameHasField
  /// Replaces the record on top by what its reference `operand` names; `target` is the hidden field.
  case reference
  /// Replaces the record on top by whether its reference `operand` is found in hidden field `target`.
  case resolved
  /// Pushes whether field `operand` of the document's root is written.
  case recorded
  /// Replaces the row on top by the records of root field `operand` that refer to it; `count` as for fields.
  case referring
  /// Replaces the map on top by its entry of constant `operand`.
  case key
  /// Replaces the map on top by whether it has constant `operand`.
  case hasKey
  /// Pops an index and replaces the list or map below by its item.
  case index

  // Optional values.
  /// Replaces the map on top by its entry of constant `operand` as an optional value.
  case optionalKey
  /// Replaces the record on top by its field `operand` as an optional value; `count` as for fields.
  case optionalField
  /// Pops an index and replaces the list or map below by its item as an optional value.
  case optionalIndex
  /// Where the optional value on top holds something, leaves it and goes to `target`; else drops it. `count` 1: leaves
  /// what it holds.
  case optionalOr
  /// Demands that top is an optional value.
  case demandOptional
  /// Pops an optional value that holds something and binds local `slot` to it; leaves any other and goes to `target`.
  case optionalBegin
  /// Replaces top by an optional value that holds it.
  case wrapOptional

  // Operators: pop their operands, push the result.
  case not, negate, add, subtract, multiply, divide, remainder
  case equal, notEqual, less, lessEqual, greater, greaterEqual
  /// Replaces top by whether it equals constant `operand`, or does not where `count` is 1.
  case equalConstant
  /// As `less` and so on by sign `count`, over the order of the constants from `operand` up to `target`.
  case rank
  /// Replaces top by whether it is one of the constants from `operand` up to `target`.
  case isOneOf
  case membership

  // Jumps to `target`.
  case jump
  /// Jumps where top is false, and leaves it.
  case jumpIfFalse
  /// Jumps where top is true, and leaves it.
  case jumpIfTrue
  /// Pops two and pushes their conjunction.
  case and
  /// Pops two and pushes their disjunction.
  case or
  /// Pops a condition: goes on where true, to `target` where false; where neither, pushes what it is and goes to `operand`.
  case branch

  // Collections.
  /// Pops `operand` values into a list.
  case makeList
  /// Pops `operand` pairs into a map.
  case makeMap
  /// As `makeList`, of which items are optional is told by the constants from `target` on.
  case makeOptionalList
  /// As `makeMap`, of which entries are optional is told by the constants from `target` on.
  case makeOptionalMap
  /// Calls operation `slot` with `count` arguments; `operand` is its cost.
  case call

  // Loops over the locals from `slot` on: see `LoopLocals`.
  /// Pops what is looped over; where it cannot be, pushes what it is and goes to `target`.
  case loopBegin
  /// Binds the next item, or goes to `target` after the last; costs `operand` steps. `count` names are bound.
  case loopNext
  /// Pops a condition of `all`: where false, pushes false and goes to `target`.
  case loopAll
  /// Pops a condition of `exists`: where true, pushes true and goes to `target`.
  case loopExists
  /// Pops a condition of `exists_one` and counts it.
  case loopCount
  /// Pops a condition; where it is not true, goes to `target`.
  case loopGuard
  /// Pops a value and adds it to the list being made.
  case loopCollect
  /// Pops a map and adds its keys and values in turn to the list being made.
  case loopCollectEntries
  /// Pushes the outcome of `all` (`count` 1) or `exists` (`count` 0).
  case loopEnd
  /// Pushes whether exactly one was counted.
  case loopEndOne
  /// Pushes the list made.
  case loopEndList
  /// Pushes the map of the keys and values in the list made.
  case loopEndMap
}

/// Where a loop keeps what it needs, counted from its first local.
enum LoopLocals {
  /// The list, or the keys of a map.
  static let list = 0
  /// The index of the next item.
  static let index = 1
  /// Merged unknowns, or the first error, or null.
  static let failure = 2
  /// The count of `exists_one`, or the height of the pile of items being collected.
  static let accumulator = 3
  /// The first name bound.
  static let first = 4
  /// The second name bound.
  static let second = 5
  /// The map that is looped over.
  static let map = 6
  /// Locals of one loop.
  static let count = 7
}
