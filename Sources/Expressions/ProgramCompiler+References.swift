internal import Facts
internal import Symbols

extension ProgramCompiler {
  /// Emits a node that stands for a variable, a field or a constant; false where it is another kind of node.
  mutating func emitReference(_ id: ExpressionNodeID) -> Bool {
    switch checked.references[id.index] {
    case .frame(let slot): add(Instruction(opcode: .frame, slot: UInt16(slot)), 1, at: id)
    case .bound:
      switch binding(of: id) {
      case .local(let slot): add(Instruction(opcode: .local, slot: UInt16(slot)), 1, at: id)
      case .frame(let slot): add(Instruction(opcode: .frame, slot: UInt16(slot)), 1, at: id)
      case .phrases(_, let written): emitWritten(written)
      case nil: return false
      }
    case .documentField(let slot): emitRoot(Frame.document, scope.schema.documentRoot, slot, id)
    case .packField(let slot): emitRoot(Frame.pack, scope.schema.packRoot, slot, id)
    case .texts: add(Instruction(opcode: .texts), 1, at: id)
    case .date(let day): push(.date(dayNumber: day), at: id)
    case .typeName(let code): push(Value(kind: .type, bits: UInt64(code.rawValue)), at: id)
    case .field(let record, let slot):
      guard case .select(let operand, _, let isOptional) = checked.tree[id].kind else { return false }
      emitField(record, slot, of: operand, isOptional: isOptional, id)
    case .none, .operation, .definition, .namespace: return false
    }
    return true
  }

  /// What a node that is a bound name stands for; `nil` for any other node.
  func binding(of id: ExpressionNodeID) -> Binding? {
    guard case .bound = checked.references[id.index], case .name(let name, _) = checked.tree[id].kind else {
      return nil
    }
    return bindings.last { $0.name == name }?.to
  }

  /// Emits an argument where its parameter stands.
  private mutating func emitWritten(_ written: WrittenArgument) {
    let inner = (checked, bindings, callSpan)
    (checked, bindings, callSpan) = (written.checked, written.bindings, written.callSpan)
    emit(written.node)
    (checked, bindings, callSpan) = inner
  }

  private mutating func emitRoot(_ frame: Int, _ record: RecordTypeID, _ slot: Int, _ id: ExpressionNodeID) {
    let isList = scope.schema[record].fields[slot].isEmptyWhenAbsent
    add(
      Instruction(opcode: .frameField, count: isList ? 1 : 0, slot: UInt16(frame), operand: UInt32(slot)), 1, at: id)
  }

  /// A field: one instruction where the record stands in a slot, one more on top of what gives the record otherwise.
  private mutating func emitField(
    _ record: RecordTypeID, _ slot: Int, of operand: ExpressionNodeID, isOptional: Bool, _ id: ExpressionNodeID
  ) {
    let count: UInt8 = scope.schema[record].fields[slot].isEmptyWhenAbsent ? 1 : 0
    if isOptional || isOptionalValue(operand) {
      emit(operand)
      add(Instruction(opcode: .optionalField, count: count, operand: UInt32(slot)), 0, at: id)
      return
    }
    if let frame = frameSlot(of: operand) {
      add(
        Instruction(opcode: .frameField, count: count, slot: UInt16(frame), operand: UInt32(slot)), 1, at: id)
      return
    }
    if case .local(let local) = binding(of: operand) {
      add(
        Instruction(opcode: .localField, count: count, slot: UInt16(local), operand: UInt32(slot)), 1, at: id)
      return
    }
    emit(operand)
    add(Instruction(opcode: .field, count: count, operand: UInt32(slot)), 0, at: id)
  }

  /// The slot of the frame that a node stands for, itself or by a parameter; `nil` for any other.
  private func frameSlot(of id: ExpressionNodeID) -> Int? {
    if case .frame(let slot) = checked.references[id.index] { return Int(slot) }
    if case .frame(let slot) = binding(of: id) { return slot }
    return nil
  }

  private func isOptionalValue(_ id: ExpressionNodeID) -> Bool {
    if case .optional = checked.types[id.index] { true } else { false }
  }

  mutating func emitKey(_ opcode: Opcode, _ operand: ExpressionNodeID, _ field: String, _ id: ExpressionNodeID) {
    emit(operand)
    let key = constant(.text(symbol: symbols.intern(field).rawValue))
    add(Instruction(opcode: opcode, operand: key), 0, at: id)
  }

  mutating func emitPresent(_ operand: ExpressionNodeID, _ field: String, _ id: ExpressionNodeID) {
    guard case .field(let record, let slot) = checked.references[id.index] else {
      return emitKey(.hasKey, operand, field, id)
    }
    let count: UInt8 = scope.schema[record].fields[slot].isEmptyWhenAbsent ? 1 : 0
    if let frame = frameSlot(of: operand) {
      add(Instruction(opcode: .frameHasField, count: count, slot: UInt16(frame), operand: UInt32(slot)), 1, at: id)
      return
    }
    emit(operand)
    add(Instruction(opcode: .hasField, count: count, operand: UInt32(slot)), 0, at: id)
  }

  // MARK: Calls

  mutating func emitCall(_ arguments: [ExpressionNodeID], _ id: ExpressionNodeID) {
    switch checked.references[id.index] {
    case .definition(let number): emitDefinition(number, arguments, id)
    case .operation(let operation, let cost):
      switch operation {
      case .record, .resolved: emitRecord(operation, arguments[0], id)
      case .recorded:
        guard case .documentField(let slot) = checked.references[arguments[0].index] else { return emitFault(id) }
        add(Instruction(opcode: .recorded, operand: UInt32(slot)), 1, at: id)
      case .referring:
        guard case .documentField(let slot) = checked.references[arguments[0].index] else { return emitFault(id) }
        emit(arguments[1])
        let isList = scope.schema[scope.schema.documentRoot].fields[slot].isEmptyWhenAbsent
        add(Instruction(opcode: .referring, count: isList ? 1 : 0, operand: UInt32(slot)), 0, at: id)
      case .mentions: emitMentions(.mentions, listed: .mentionsListed, arguments, cost: cost, id)
      case .mentionsOnly: emitMentions(.mentionsOnly, listed: .mentionsOnlyListed, arguments, cost: cost, id)
      case .nearDuplicates: emitNearDuplicates(arguments, cost: cost, id)
      case .failed, .untested: emitVerdict(operation, arguments, cost, id)
      case .optionalOr, .optionalOrValue: emitAlternative(operation, arguments, id)
      case .greatest, .least:
        if arguments.count == 1 { emit(arguments[0]) } else { emitList(arguments, [], id) }
        emitOperation(operation, count: 1, cost: cost, id)
      default:
        for argument in arguments { emit(argument) }
        emitOperation(operation, count: arguments.count, cost: cost, id)
      }
    default: emitFault(id)
    }
  }

  mutating func emitOperation(_ operation: Operation, count: Int, cost: Int, _ id: ExpressionNodeID) {
    add(
      Instruction(
        opcode: .call, count: UInt8(truncatingIfNeeded: count), slot: UInt16(operation.rawValue),
        operand: UInt32(cost)), 1 - count, at: id)
  }

  /// An optional value, or what stands in its place where it is none; that is not looked at otherwise.
  private mutating func emitAlternative(
    _ operation: Operation, _ arguments: [ExpressionNodeID], _ id: ExpressionNodeID
  ) {
    emit(arguments[0])
    let isValue = operation == .optionalOrValue
    let branch = add(Instruction(opcode: .optionalOr, count: isValue ? 1 : 0), -1, at: id)
    emit(arguments[1])
    if !isValue { add(Instruction(opcode: .demandOptional), 0, at: id) }
    land(branch)
  }

  mutating func emitRecord(_ operation: Operation, _ argument: ExpressionNodeID, _ id: ExpressionNodeID) {
    guard case .select(let operand, _, _) = checked.tree[argument].kind,
      case .field(let record, let slot) = checked.references[argument.index],
      let hidden = scope.schema[record].fields[slot].reference
    else { return emitFault(id) }
    emit(operand)
    let opcode: Opcode = operation == .record ? .reference : .resolved
    add(Instruction(opcode: opcode, operand: UInt32(slot), target: UInt32(hidden)), 0, at: id)
  }

  /// Writes a definition's body in. A parameter stands for a variable where the argument is one, and for a list of phrases
  /// where it is one that is known by now; any other is a local.
  private mutating func emitDefinition(_ number: Int, _ arguments: [ExpressionNodeID], _ id: ExpressionNodeID) {
    let definition = scope.definitions[number]
    let first = reserve(arguments.count)
    var parameters: [(name: String, to: Binding)] = []
    for (position, argument) in arguments.enumerated() {
      let name = definition.definition.parameters[position].name
      parameters.append((name, bind(argument, toLocal: first + position, id)))
    }
    let outer = (checked, bindings, callSpan)
    callSpan = callSpan ?? checked.tree[id].span
    checked = definition.body
    bindings = parameters
    emit(checked.tree.root)
    (checked, bindings, callSpan) = outer
    release(arguments.count)
  }

  /// What an argument is to its parameter; one that is neither a variable nor a list of phrases is put into a local.
  private mutating func bind(_ argument: ExpressionNodeID, toLocal local: Int, _ id: ExpressionNodeID) -> Binding {
    if let slot = frameSlot(of: argument) { return .frame(slot) }
    if let known = binding(of: argument) { return known }
    if let phrases = phraseList(argument) {
      return .phrases(
        phrases, WrittenArgument(checked: checked, node: argument, bindings: bindings, callSpan: callSpan))
    }
    emit(argument)
    add(Instruction(opcode: .store, slot: UInt16(truncatingIfNeeded: local)), -1, at: id)
    return .local(local)
  }

  // MARK: Macros

  mutating func emitMacro(
    _ macro: Macro, _ range: ExpressionNodeID, _ names: [String], _ bodies: [ExpressionNodeID],
    _ id: ExpressionNodeID
  ) {
    switch macro {
    case .bind:
      let slot = reserve(1)
      emit(range)
      add(Instruction(opcode: .store, slot: UInt16(truncatingIfNeeded: slot)), -1, at: id)
      bindings.append((names[0], .local(slot)))
      emit(bodies[0])
      bindings.removeLast()
      release(1)
    case .optionalMap, .optionalFlatMap:
      emit(range)
      let slot = reserve(1)
      let begin = add(Instruction(opcode: .optionalBegin, slot: UInt16(truncatingIfNeeded: slot)), -1, at: id)
      bindings.append((names[0], .local(slot)))
      emit(bodies[0])
      add(Instruction(opcode: macro == .optionalMap ? .wrapOptional : .demandOptional), 0, at: id)
      land(begin)
      bindings.removeLast()
      release(1)
    default: emitLoop(macro, range, names, bodies, id)
    }
  }

  private mutating func emitLoop(
    _ macro: Macro, _ range: ExpressionNodeID, _ names: [String], _ bodies: [ExpressionNodeID],
    _ id: ExpressionNodeID
  ) {
    emit(range)
    openLoops += 1
    defer { openLoops -= 1 }
    if openLoops > limits.loops, excessLoop == nil { excessLoop = callSpan ?? checked.tree[id].nameSpan }
    let base = reserve(LoopLocals.count)
    let slot = UInt16(truncatingIfNeeded: base)
    let begin = add(Instruction(opcode: .loopBegin, slot: slot), -1, at: id)
    let next = add(Instruction(opcode: .loopNext, count: UInt8(names.count), slot: slot), 0, at: id)
    for (position, name) in names.enumerated() { bindings.append((name, .local(base + LoopLocals.first + position))) }
    let exit = emitLoopBody(macro, base, bodies, next, id)
    bindings.removeLast(names.count)
    add(Instruction(opcode: .jump, target: UInt32(next)), 0, at: id)
    land(next)
    instructions[next].operand = UInt32(instructions.count - next)
    switch macro {
    case .all: add(Instruction(opcode: .loopEnd, count: 1, slot: slot), 1, at: id)
    case .exists: add(Instruction(opcode: .loopEnd, count: 0, slot: slot), 1, at: id)
    case .existsOne: add(Instruction(opcode: .loopEndOne, slot: slot), 1, at: id)
    case .transformMap, .transformMapEntry: add(Instruction(opcode: .loopEndMap, slot: slot), 1, at: id)
    default: add(Instruction(opcode: .loopEndList, slot: slot), 1, at: id)
    }
    land(begin)
    if let exit { land(exit) }
    release(LoopLocals.count)
  }

  /// What is done for each item; gives the jump that leaves the loop early, where there is one.
  private mutating func emitLoopBody(
    _ macro: Macro, _ base: Int, _ bodies: [ExpressionNodeID], _ next: Int, _ id: ExpressionNodeID
  ) -> Int? {
    let slot = UInt16(truncatingIfNeeded: base)
    emit(bodies[0])
    switch macro {
    case .all: return add(Instruction(opcode: .loopAll, slot: slot), -1, at: id)
    case .exists: return add(Instruction(opcode: .loopExists, slot: slot), -1, at: id)
    case .existsOne:
      add(Instruction(opcode: .loopCount, slot: slot), -1, at: id)
      return nil
    case .filter:
      add(Instruction(opcode: .loopGuard, slot: slot, target: UInt32(next)), -1, at: id)
      emitItem(base, id)
    default:
      if bodies.count == 2 {
        add(Instruction(opcode: .loopGuard, slot: slot, target: UInt32(next)), -1, at: id)
        emit(bodies[1])
      }
    }
    if macro == .transformMap {
      emitItem(base, id)
      add(Instruction(opcode: .loopCollect, slot: slot), -1, at: id)
    }
    add(
      Instruction(opcode: macro == .transformMapEntry ? .loopCollectEntries : .loopCollect, slot: slot), -1, at: id)
    return nil
  }

  /// Pushes the first name that a loop binds.
  private mutating func emitItem(_ base: Int, _ id: ExpressionNodeID) {
    add(Instruction(opcode: .local, slot: UInt16(truncatingIfNeeded: base + LoopLocals.first)), 1, at: id)
  }
}
