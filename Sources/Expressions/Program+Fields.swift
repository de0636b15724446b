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

  /// The digits that a text in a frame slot has at least wherever the program gives something else than for the empty
  /// text; `nil` where it may do so for fewer, or depends on anything but that text. Complexity: O(instructions).
  ///
  /// It is known where the text is only ever handed to functions that look for numbers in it.
  package func fewestDigits(ofTextIn slot: Int) -> Int? {
    var fewest: Int?
    for (index, instruction) in instructions.enumerated() {
      switch instruction.opcode {
      case .frame where Int(instruction.slot) == slot:
        guard index + 1 < count, instructions[index + 1].opcode == .call, instructions[index + 1].count == 1,
          let operation = Operation(rawValue: UInt8(truncatingIfNeeded: instructions[index + 1].slot)),
          let digits = operation.fewestDigits
        else { return nil }
        fewest = min(fewest ?? digits, digits)
      case .frame, .texts, .recorded, .referring: return nil
      case .frameField where Int(instruction.slot) != Frame.pack: return nil
      case .frameHasField: return nil
      default: break
      }
    }
    return fewest
  }
}
