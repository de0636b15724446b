internal import Facts
internal import Symbols

/// A checked tree to a flat program.
///
/// Each kind of node has a method that emits instructions leaving exactly one value on the stack. The body of a shared
/// definition is written in at each call, its parameters as locals.
struct ProgramCompiler {
  let scope: ExpressionScope
  let limits: ExpressionLimits
  /// The tree being compiled: the expression's own, or a definition's body inside it.
  var checked: CheckedExpression
  var symbols: SymbolTable
  var instructions: [Instruction] = []
  var spans: [Range<Int>] = []
  var constants: [Value] = []
  private var height = 0
  private var maximumStack = 0
  private var nextLocal = 0
  private var localCount = 0
  /// The loops round what is being compiled.
  var openLoops = 0
  /// The first loop that stands inside too many.
  var excessLoop: Range<Int>?
  /// Names and what they are bound to, innermost last.
  var bindings: [(name: String, to: Binding)] = []
  /// Where the call stands that a definition's body is written in for.
  var callSpan: Range<Int>?
  private var slots: Set<Int> = []
  /// The prefixes by which the program asks what came of other rules.
  var prefixes: [Program.Prefix] = []
  /// The lists of phrases that the program looks for, by the symbols of their names.
  var phraseLists: [UInt32: PhraseList] = [:]

  init(_ checked: CheckedExpression, in scope: ExpressionScope, limits: ExpressionLimits, symbols: SymbolTable) {
    self.checked = checked
    self.scope = scope
    self.limits = limits
    self.symbols = symbols
  }

  /// Whether the program has grown past its limit; what is emitted then is thrown away.
  var isTooLarge: Bool { instructions.count > limits.instructions || nextLocal > 60_000 }

  /// Compiles the whole; `nil` where it would be too large.
  mutating func compile() -> Program? {
    emit(checked.tree.root)
    guard !isTooLarge else { return nil }
    add(Instruction(opcode: .end), 0, at: checked.tree.root)
    return Program(
      type: checked.type, instructions: instructions, constants: constants, spans: spans,
      maximumStack: maximumStack, localCount: localCount, slots: slots.sorted(), prefixes: prefixes,
      phraseLists: phraseLists)
  }

  // MARK: Instructions

  /// Adds an instruction that changes the height of the stack by `effect`.
  @discardableResult
  mutating func add(_ instruction: Instruction, _ effect: Int, at id: ExpressionNodeID) -> Int {
    instructions.append(instruction)
    spans.append(callSpan ?? checked.tree[id].span)
    if [.frame, .frameField, .frameHasField].contains(instruction.opcode) { slots.insert(Int(instruction.slot)) }
    height += effect
    maximumStack = max(maximumStack, height)
    return instructions.count - 1
  }

  /// Lets a jump go to the next instruction.
  mutating func land(_ jump: Int) { instructions[jump].target = UInt32(instructions.count) }

  /// Takes the height back by one where two ways meet that each leave a value.
  mutating func join() { height -= 1 }

  /// The number of a constant.
  mutating func constant(_ value: Value) -> UInt32 {
    constants.append(value)
    return UInt32(constants.count - 1)
  }

  /// Pushes a constant.
  mutating func push(_ value: Value, at id: ExpressionNodeID) {
    add(Instruction(opcode: .constant, operand: constant(value)), 1, at: id)
  }

  /// The first of some fresh locals.
  mutating func reserve(_ count: Int) -> Int {
    let first = nextLocal
    nextLocal += count
    localCount = max(localCount, nextLocal)
    return first
  }

  /// Gives locals back.
  mutating func release(_ count: Int) { nextLocal -= count }

  // MARK: Nodes

  /// Emits a node: one value more on the stack.
  mutating func emit(_ id: ExpressionNodeID) {
    guard !isTooLarge else { return }
    if emitReference(id) { return }
    switch checked.tree[id].kind {
    case .null: push(Value(kind: .null), at: id)
    case .bool(let value): push(.bool(value), at: id)
    case .int(let value): push(.int(value), at: id)
    case .uint(let value): push(Value(kind: .uint, bits: value), at: id)
    case .double(let value): push(.double(value), at: id)
    case .text(let text): push(.text(symbol: symbols.intern(text).rawValue), at: id)
    case .bytes(let bytes):
      push(Value(kind: .bytes, bits: UInt64(symbols.intern(bytes[...]).rawValue), pool: .symbols), at: id)
    case .select(let operand, let field, let isOptional):
      emitKey(isOptional ? .optionalKey : .key, operand, field, id)
    case .present(let operand, let field, _): emitPresent(operand, field, id)
    case .index(let operand, let index, let isOptional):
      emit(operand)
      emit(index)
      add(Instruction(opcode: isOptional ? .optionalIndex : .index), -1, at: id)
    case .not(let operand): emitUnary(.not, operand, id)
    case .negate(let operand): emitUnary(.negate, operand, id)
    case .binary(let sign, let left, let right): emitBinary(sign, left, right, id)
    case .logical(let isAnd, let terms): emitLogical(isAnd, terms, id)
    case .conditional(let condition, let then, let otherwise): emitConditional(condition, then, otherwise, id)
    case .call(_, let arguments): emitCall(arguments, id)
    case .method(let target, _, let arguments):
      if case .namespace = checked.references[target.index] {
        emitCall(arguments, id)
      } else {
        emitCall([target] + arguments, id)
      }
    case .list(let items, let optional): emitList(items, optional, id)
    case .map(let entries): emitMap(entries, id)
    case .macro(let macro, let range, let names, let bodies): emitMacro(macro, range, names, bodies, id)
    case .name, .message, .invalid: emitFault(id)
    }
  }

  /// A list, and which of its items are optional where some are.
  mutating func emitList(_ items: [ExpressionNodeID], _ optional: Set<Int>, _ id: ExpressionNodeID) {
    for item in items { emit(item) }
    var list = Instruction(opcode: .makeList, operand: UInt32(items.count))
    if !optional.isEmpty {
      list.opcode = .makeOptionalList
      list.target = add(items.indices.map { .bool(optional.contains($0)) }).lowerBound
    }
    add(list, 1 - items.count, at: id)
  }

  private mutating func emitMap(_ entries: [ExpressionTree.Entry], _ id: ExpressionNodeID) {
    for entry in entries {
      emit(entry.key)
      emit(entry.value)
    }
    var map = Instruction(opcode: .makeMap, operand: UInt32(entries.count))
    if entries.contains(where: \.isOptional) {
      map.opcode = .makeOptionalMap
      map.target = add(entries.map { .bool($0.isOptional) }).lowerBound
    }
    add(map, 1 - 2 * entries.count, at: id)
  }

  /// An error where the checker found nothing to call or name and types are left to run time.
  mutating func emitFault(_ id: ExpressionNodeID) {
    add(Instruction(opcode: .fault), 1, at: id)
  }

  private mutating func emitUnary(_ opcode: Opcode, _ operand: ExpressionNodeID, _ id: ExpressionNodeID) {
    emit(operand)
    add(Instruction(opcode: opcode), 0, at: id)
  }

  private mutating func emitBinary(
    _ sign: BinaryOperator, _ left: ExpressionNodeID, _ right: ExpressionNodeID, _ id: ExpressionNodeID
  ) {
    emit(left)
    if sign == .in, let candidates = constantItems(right) {
      let range = add(candidates)
      add(Instruction(opcode: .isOneOf, operand: range.lowerBound, target: range.upperBound), 0, at: id)
      return
    }
    if sign == .equal || sign == .notEqual, let other = constantItem(right) {
      let number = constant(other)
      add(Instruction(opcode: .equalConstant, count: sign == .notEqual ? 1 : 0, operand: number), 0, at: id)
      return
    }
    emit(right)
    if sign.isOrdering, let order = order(left, right) {
      let range = add(order.map { .text(symbol: $0.rawValue) })
      let rank = Instruction(
        opcode: .rank, count: sign.rawValue, operand: range.lowerBound, target: range.upperBound)
      add(rank, -1, at: id)
    } else {
      add(Instruction(opcode: Self.opcodes[sign] ?? .equal), -1, at: id)
    }
  }

  /// The items of a list that is written out and holds nothing but texts and whole numbers; `nil` for any other node.
  private mutating func constantItems(_ id: ExpressionNodeID) -> [Value]? {
    guard case .list(let items, optional: []) = checked.tree[id].kind else { return nil }
    var values: [Value] = []
    for item in items {
      guard let value = constantItem(item) else { return nil }
      values.append(value)
    }
    return values
  }

  /// The text or whole number that is written out; `nil` for any other node.
  private mutating func constantItem(_ id: ExpressionNodeID) -> Value? {
    switch checked.tree[id].kind {
    case .text(let text): .text(symbol: symbols.intern(text).rawValue)
    case .int(let number): .int(number)
    default: nil
    }
  }

  /// Adds constants that stand next to each other.
  mutating func add(_ values: [Value]) -> Range<UInt32> {
    let first = UInt32(constants.count)
    constants += values
    return first..<UInt32(constants.count)
  }

  /// The order of the enumeration that both operands belong to, its unordered values left out.
  private func order(_ left: ExpressionNodeID, _ right: ExpressionNodeID) -> [Symbol]? {
    guard case .enumeration(let enumeration) = checked.types[left.index],
      case .enumeration = checked.types[right.index]
    else { return nil }
    let order = scope.schema[enumeration]
    return order.symbols.filter { !order.unordered.contains($0) }
  }

  private static let opcodes: [BinaryOperator: Opcode] = [
    .equal: .equal, .notEqual: .notEqual, .less: .less, .lessEqual: .lessEqual, .greater: .greater,
    .greaterEqual: .greaterEqual, .in: .membership, .add: .add, .subtract: .subtract, .multiply: .multiply,
    .divide: .divide, .remainder: .remainder,
  ]

  private mutating func emitLogical(_ isAnd: Bool, _ terms: [ExpressionNodeID], _ id: ExpressionNodeID) {
    var jumps: [Int] = []
    emit(terms[0])
    for term in terms.dropFirst() {
      jumps.append(add(Instruction(opcode: isAnd ? .jumpIfFalse : .jumpIfTrue), 0, at: id))
      emit(term)
      add(Instruction(opcode: isAnd ? .and : .or), -1, at: id)
    }
    for jump in jumps { land(jump) }
  }

  private mutating func emitConditional(
    _ condition: ExpressionNodeID, _ then: ExpressionNodeID, _ otherwise: ExpressionNodeID, _ id: ExpressionNodeID
  ) {
    emit(condition)
    let branch = add(Instruction(opcode: .branch), -1, at: id)
    emit(then)
    let end = add(Instruction(opcode: .jump), 0, at: id)
    land(branch)
    join()
    emit(otherwise)
    land(end)
    instructions[branch].operand = UInt32(instructions.count)
  }
}
