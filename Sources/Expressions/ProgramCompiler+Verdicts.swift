internal import Facts
internal import Symbols

extension ProgramCompiler {
  /// Emits the row, then each prefix, then a call over them all.
  mutating func emitVerdict(
    _ operation: Operation, _ arguments: [ExpressionNodeID], _ cost: Int, _ id: ExpressionNodeID
  ) {
    guard case .list(let items, _) = checked.tree[arguments[1]].kind, items.count < 255 else { return emitFault(id) }
    if case .field(let record, let slot) = checked.references[arguments[0].index],
      scope.schema[record].fields[slot].reference != nil
    {
      emitRecord(.record, arguments[0], arguments[0])
    } else {
      emit(arguments[0])
    }
    for item in items {
      guard case .text(let text) = checked.tree[item].kind else { continue }
      let symbol = symbols.intern(text)
      prefixes.append(.init(text: text, symbol: symbol, span: callSpan ?? checked.tree[item].span))
      push(.text(symbol: symbol.rawValue), at: item)
    }
    add(
      Instruction(
        opcode: .call, count: UInt8(items.count + 1), slot: UInt16(operation.rawValue), operand: UInt32(cost)),
      -items.count, at: id)
  }
}
