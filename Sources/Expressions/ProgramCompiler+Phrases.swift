internal import Facts
internal import Symbols

/// What a bound name stands for.
indirect enum Binding {
  /// A local of the program.
  case local(Int)
  /// A variable of the frame.
  case frame(Int)
  /// A list of phrases, which is emitted only where it is needed as a value.
  case phrases(PhraseList, WrittenArgument)
}

/// An argument with everything that is needed to emit it elsewhere.
struct WrittenArgument {
  let checked: CheckedExpression
  let node: ExpressionNodeID
  let bindings: [(name: String, to: Binding)]
  let callSpan: Range<Int>?
}

extension ProgramCompiler {
  /// Emits a call of `mentions` or `mentionsOnly`: where its phrases are known by now, by the name of their list.
  mutating func emitMentions(
    _ operation: Operation, listed: Operation, _ arguments: [ExpressionNodeID], cost: Int, _ id: ExpressionNodeID
  ) {
    emit(arguments[0])
    guard let list = phraseList(arguments[1]) else {
      emit(arguments[1])
      emitOperation(operation, count: 2, cost: cost, id)
      return
    }
    let name = symbols.intern(list.name).rawValue
    phraseLists[name] = list
    push(.text(symbol: name), at: id)
    emitOperation(listed, count: 2, cost: cost, id)
  }

  /// The list of phrases that a node stands for, where it is written out, a table or a column of one; `nil` otherwise.
  mutating func phraseList(_ id: ExpressionNodeID) -> PhraseList? {
    if case .phrases(let phrases, _) = binding(of: id) { return phrases }
    switch checked.tree[id].kind {
    case .list(let items, optional: []):
      var texts: [UInt32] = []
      for item in items {
        guard case .text(let text) = checked.tree[item].kind else { return nil }
        texts.append(symbols.intern(text).rawValue)
      }
      return .written(texts)
    case .macro(.map, let range, let names, let bodies):
      guard names.count == 1, bodies.count == 1, case .packField(let table) = checked.references[range.index],
        case .field(_, let field) = checked.references[bodies[0].index],
        case .select(let operand, _, isOptional: false) = checked.tree[bodies[0]].kind,
        case .name(names[0], _) = checked.tree[operand].kind, case .list(.text) = checked.types[id.index]
      else { return nil }
      return .column(table: table, field: field)
    default:
      if case .packField(let table) = checked.references[id.index] { return .table(table) }
      return nil
    }
  }

  /// Emits a call of `nearDuplicates`: the field as its slot.
  mutating func emitNearDuplicates(_ arguments: [ExpressionNodeID], cost: Int, _ id: ExpressionNodeID) {
    guard case .field(_, let slot) = checked.references[arguments[1].index] else { return emitFault(id) }
    emit(arguments[0])
    push(.int(Int64(slot)), at: arguments[1])
    emit(arguments[2])
    emitOperation(.nearDuplicates, count: 3, cost: cost, id)
  }
}
