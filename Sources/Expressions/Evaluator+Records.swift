internal import Facts

extension Evaluator {
  /// A field of a record; an absent list that counts as empty is one.
  @inline(__always)
  mutating func field(of record: Value, _ instruction: Instruction) -> Value {
    guard record.kind == .record else { return noRecord(record) }
    let value = slot(instruction.operand, of: record)
    if instruction.count != 0, value.isUnknown, !value.isFaulty { return emptyList(for: value) }
    return value
  }

  private mutating func noRecord(_ value: Value) -> Value {
    value.isKnown ? error(.noOverload("field")) : value
  }

  /// What stands in a slot; values of the pack's own table are marked as its own.
  @inline(__always)
  func slot(_ slot: UInt32, of record: Value) -> Value {
    if record.pool == .pack {
      guard Int(record.low) < packRecords.count else { return .unknown(record: record.low, slot: slot) }
      let index = Int(packRecords[Int(record.low)].firstSlot &+ slot)
      guard index < packSlots.count else { return .unknown(record: record.low, slot: slot) }
      return ofPack(packSlots[index])
    }
    guard Int(record.low) < documentRecords.count else { return .unknown(record: record.low, slot: slot) }
    let index = Int(documentRecords[Int(record.low)].firstSlot &+ slot)
    return index < documentSlots.count ? documentSlots[index] : .unknown(record: record.low, slot: slot)
  }

  /// A value of the pack's table, whose own pool is called `document` there.
  func ofPack(_ value: Value) -> Value {
    guard value.pool == .document else { return value }
    var value = value
    value.pool = .pack
    return value
  }

  @inline(__always)
  mutating func hasField(of record: Value, _ instruction: Instruction) -> Value {
    if record.isUnknown { return record.isFaulty ? record : .bool(false) }
    guard record.kind == .record else { return hasFieldOfOther(record, instruction) }
    let value = slot(instruction.operand, of: record)
    if value.isUnknown { return value.isFaulty ? value : .bool(false) }
    if instruction.count != 0, value.kind == .list, value.low == 0, value.node == Value.noNode { return .bool(false) }
    return .bool(true)
  }

  /// Whether an optional record has a field; false where it is none.
  private mutating func hasFieldOfOther(_ value: Value, _ instruction: Instruction) -> Value {
    guard value.kind == .optional else { return noRecord(value) }
    guard let record = held(value) else { return .bool(false) }
    return record.kind == .optional ? hasFieldOfOther(record, instruction) : hasField(of: record, instruction)
  }

  /// The record that a reference names: unknown at the reference where there is none.
  mutating func reference(of record: Value, _ instruction: Instruction) -> Value {
    guard record.kind == .record else { return noRecord(record) }
    let written = slot(instruction.operand, of: record)
    if written.isUnknown { return written }
    let found = slot(instruction.target, of: record)
    guard found.isUnknown else { return found }
    var place = Value.unknown(
      record: record.low, slot: instruction.operand, node: written.node, isFaulty: false)
    place.pool = record.pool
    return place
  }

  mutating func resolved(of record: Value, _ instruction: Instruction) -> Value {
    guard record.kind == .record else { return noRecord(record) }
    let written = slot(instruction.operand, of: record)
    if written.isUnknown { return written }
    let found = slot(instruction.target, of: record)
    if found.kind == .list {
      for index in 0..<count(found) where item(found, at: index).isUnknown { return .bool(false) }
      return .bool(written.kind != .list || count(found) == count(written))
    }
    return .bool(!found.isUnknown)
  }

  mutating func recorded(_ slot: UInt32) -> Value {
    let value = self.slot(slot, of: frame[Frame.document])
    if value.isUnknown { return value.isFaulty ? value : .bool(false) }
    return .bool(!(value.kind == .list && value.low == 0 && value.node == Value.noNode))
  }

  /// The records of a root list that refer to a record, by index; unknown where the list is.
  mutating func referring(_ record: Value, _ instruction: Instruction) -> Value {
    let list = field(of: frame[Frame.document], instruction)
    guard list.isKnown, record.isKnown else { return absorb(list, record) }
    guard record.kind == .record else { return noRecord(record) }
    let found = documentReferrers.run(slot: instruction.operand, target: record)
    return .list(first: found?.first ?? 0, count: found?.count ?? 0, pool: .document, node: list.node)
  }

  /// Every free text of the document, as a list made once.
  mutating func texts() -> Value {
    if let texts = scratch.texts { return texts }
    let texts = list(documentTexts, node: Value.noNode)
    if texts.isKnown { scratch.texts = texts }
    return texts
  }
}
