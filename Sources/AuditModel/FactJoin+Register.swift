internal import Facts
internal import SourceText

/// An entry of the register that heads a document of its own.
struct RegisterEntry {
  /// The record.
  let value: Value
  /// Where its document is, in its normal form.
  let path: String
}

// The register of a return and policies in files of their own are one model: where both speak of the same policy, that is
// one entry.
extension FactJoin {
  /// Joins the entries that head documents of their own with the register.
  ///
  /// A document and an entry are the same policy where the entry names the document's file; or where the entry names none,
  /// both have the same identity, no other entry and no other document has it, and their free texts (the title) do not
  /// differ.
  mutating func joinRegister() {
    guard let slot = shape.registerSlot, let shape = shape.document, !documents.isEmpty else { return }
    let written = table.value(record: 0, slot: slot)
    let register = written.kind == .list ? table.items(of: written).filter { $0.kind == .record } : []
    if written.kind == .list, written.low == 0, written.node != Value.noNode {
      clash(
        .noneAndSome(isLaterEmpty: false), schema[schema.documentRoot].fields[Int(slot)], written, documents[0].value)
    }
    var own = documents
    var open = register
    for entry in register {
      guard let named = path(of: entry, shape) else { continue }
      open.removeAll { $0.low == entry.low }
      guard let found = own.firstIndex(where: { $0.path == named }) else { continue }
      merge(entry: own.remove(at: found).value, into: entry, shape)
    }
    for entry in open {
      guard let identity = identity(of: entry, shape),
        open.count(where: { self.identity(of: $0, shape) == identity }) == 1
      else { continue }
      let candidates = own.indices.filter { self.identity(of: own[$0].value, shape) == identity }
      guard candidates.count == 1, !haveOtherTitles(entry, own[candidates[0]].value, shape) else { continue }
      merge(entry: own.remove(at: candidates[0]).value, into: entry, shape)
    }
    let items = register + own.map(\.value)
    let first = UInt32(table.items.count)
    table.items += items
    table.slots[Int(table.records[0].firstSlot + slot)] = .list(
      first: first, count: UInt32(items.count), pool: .document, node: written.node)
  }

  /// Fills the fields of an entry from what its document says of itself.
  private mutating func merge(entry later: Value, into earlier: Value, _ shape: DocumentShape) {
    let fields = schema[shape.record].fields
    for (slot, field) in fields.enumerated() where !field.isHidden {
      let left = table.value(record: earlier.low, slot: UInt32(slot))
      let right = table.value(record: later.low, slot: UInt32(slot))
      let isRead = slot == Int(shape.sections)
      if right.isWritten, isRead || !left.isWritten {
        table.slots[Int(table.records[Int(earlier.low)].firstSlot) + slot] = right
      } else if right.isWritten, left.isWritten, !isSame(left, right) {
        clash(.differingEntry, field, left, right)
      }
    }
  }

  /// Whether two values say the same; lists in any order.
  private func isSame(_ left: Value, _ right: Value) -> Bool {
    guard left.kind == right.kind else { return false }
    switch left.kind {
    case .list:
      var rest = Array(table.items(of: right))
      for item in table.items(of: left) {
        guard let found = rest.firstIndex(where: { isSame(item, $0) }) else { return false }
        rest.remove(at: found)
      }
      return rest.isEmpty
    case .record:
      let type = table.records[Int(left.low)].type
      guard type == table.records[Int(right.low)].type else { return false }
      return schema[RecordTypeID(rawValue: type)].fields.enumerated().allSatisfy { slot, field in
        field.isHidden
          || isSame(
            table.value(record: left.low, slot: UInt32(slot)), table.value(record: right.low, slot: UInt32(slot)))
      }
    case .unknown: return true
    default: return text(left) == text(right)
    }
  }

  private func haveOtherTitles(_ left: Value, _ right: Value, _ shape: DocumentShape) -> Bool {
    schema[shape.record].fields.enumerated().contains { slot, field in
      guard field.isFreeText, field.type == .text else { return false }
      let one = table.value(record: left.low, slot: UInt32(slot))
      let other = table.value(record: right.low, slot: UInt32(slot))
      return one.kind == .text && other.kind == .text && text(one) != text(other)
    }
  }

  private func identity(of entry: Value, _ shape: DocumentShape) -> TextKey? {
    guard let slot = schema[shape.record].identity else { return nil }
    let value = table.value(record: entry.low, slot: UInt32(slot))
    return value.kind == .text ? text(value) : nil
  }

  private func path(of entry: Value, _ shape: DocumentShape) -> String? {
    guard let slot = shape.path else { return nil }
    let value = table.value(record: entry.low, slot: slot)
    guard value.kind == .text, value.pool != .symbols else { return nil }
    let pool = value.pool == .decoded ? table.decoded : table.bytes
    return RepositoryPath.normal(
      String(decoding: pool[Int(value.high)..<Int(value.high) + Int(value.low)], as: UTF8.self))
  }
}
