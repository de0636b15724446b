internal import Facts
package import PersonalIdentifiers

extension Program {
  /// The root fields of the document that it reads, by slot. Complexity: O(instructions).
  package var documentFields: Set<Int> {
    instructions.reduce(into: Set()) { fields, instruction in
      switch instruction.opcode {
      case .frameField where Int(instruction.slot) == Frame.document,
        .frameHasField where Int(instruction.slot) == Frame.document, .recorded, .referring:
        fields.insert(Int(instruction.operand))
      default: break
      }
    }
  }

  /// What a text in a frame slot must have wherever the program gives something else than for the empty text; `nil` where
  /// it may do so for any, or depends on anything but that text. Complexity: O(instructions).
  ///
  /// It is known where the text is only ever handed to functions that look for numbers or known phrases in it.
  package func need(ofTextIn slot: Int) -> TextNeed? {
    var need = TextNeed()
    var nearby: Int?
    for (index, instruction) in instructions.enumerated() {
      switch instruction.opcode {
      case .frame where Int(instruction.slot) == slot:
        if let kind = operation(at: index + 1, of: 1)?.identifierKind {
          // Dates are many: those near a phrase are wanted only where there is the phrase as well.
          if let list = phraseList(at: index + 2, slot), isNear(index + 5) {
            need.nearby.append((kind, list))
            nearby = index + 2
          } else {
            need.kinds.append(kind)
          }
        } else if index == nearby {
          nearby = nil
        } else if let list = phraseList(at: index, slot) {
          need.phraseLists.append(list)
        } else {
          return nil
        }
      case .frame, .texts, .recorded, .referring: return nil
      case .frameField where Int(instruction.slot) != Frame.pack: return nil
      case .frameHasField: return nil
      default: break
      }
    }
    return need.isEmpty ? nil : need
  }

  /// The name of the list of phrases that is looked for in the text from an instruction on; `nil` where none is.
  private func phraseList(at index: Int, _ slot: Int) -> UInt32? {
    guard index + 2 < count, instructions[index].opcode == .frame, Int(instructions[index].slot) == slot,
      instructions[index + 1].opcode == .constant, operation(at: index + 2, of: 2) == .mentionsListed
    else { return nil }
    return constants[Int(instructions[index + 1].operand)].low
  }

  /// Whether the next call, after at most a few instructions that read a number, is one of `near`.
  private func isNear(_ index: Int) -> Bool {
    let call = instructions[min(index, count)...].prefix(4).firstIndex { $0.opcode == .call }
    return call.map { operation(at: $0, of: 3) == .near } ?? false
  }

  /// The operation that an instruction calls with so many arguments; `nil` for any other.
  private func operation(at index: Int, of count: Int) -> Operation? {
    guard index < self.count, instructions[index].opcode == .call, Int(instructions[index].count) == count else {
      return nil
    }
    return Operation(rawValue: UInt8(truncatingIfNeeded: instructions[index].slot))
  }
}

/// What a text must have before it is worth running a rule over it: any one of these will do.
package struct TextNeed: Sendable {
  /// Kinds of identifiers.
  package var kinds: [IdentifierKind] = []
  /// The names of lists of phrases, as symbols.
  package var phraseLists: [UInt32] = []
  /// A kind of identifier together with a phrase of a list.
  package var nearby: [(kind: IdentifierKind, phraseList: UInt32)] = []

  /// Whether it asks for nothing.
  var isEmpty: Bool { kinds.isEmpty && phraseLists.isEmpty && nearby.isEmpty }
  /// Whether the traits of a text decide something.
  package var asksForTraits: Bool { !kinds.isEmpty || !nearby.isEmpty }
}
