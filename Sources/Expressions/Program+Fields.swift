internal import Facts

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
    for (index, instruction) in instructions.enumerated() {
      switch instruction.opcode {
      case .frame where Int(instruction.slot) == slot:
        if let digits = operation(at: index + 1, of: 1)?.fewestDigits {
          need.fewestDigits = min(need.fewestDigits ?? digits, digits)
        } else if operation(at: index + 2, of: 2) == .mentionsListed, instructions[index + 1].opcode == .constant {
          need.phraseLists.append(constants[Int(instructions[index + 1].operand)].low)
        } else {
          return nil
        }
      case .frame, .texts, .recorded, .referring: return nil
      case .frameField where Int(instruction.slot) != Frame.pack: return nil
      case .frameHasField: return nil
      default: break
      }
    }
    return need.fewestDigits == nil && need.phraseLists.isEmpty ? nil : need
  }

  /// The operation that an instruction calls with so many arguments; `nil` for any other.
  private func operation(at index: Int, of count: Int) -> Operation? {
    guard index < self.count, instructions[index].opcode == .call, Int(instructions[index].count) == count else {
      return nil
    }
    return Operation(rawValue: UInt8(truncatingIfNeeded: instructions[index].slot))
  }
}

/// What a text must have before it is worth running a rule over it: so many digits, or a phrase of one of some lists.
package struct TextNeed: Sendable {
  /// The digits that will do; `nil` where digits are not what it looks for.
  package var fewestDigits: Int?
  /// The names of the lists of phrases, as symbols.
  package var phraseLists: [UInt32] = []
}
