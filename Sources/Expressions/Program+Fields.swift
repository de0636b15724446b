extension Program {
  /// The root fields of the document that it reads, by slot. Complexity: O(instructions).
  package var documentFields: Set<Int> {
    instructions.reduce(into: Set()) { fields, instruction in
      switch instruction.opcode {
      case .frameField where Int(instruction.slot) == Frame.document, .recorded, .referring:
        fields.insert(Int(instruction.operand))
      default: break
      }
    }
  }
}
