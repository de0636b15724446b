/// The facts of one document (a return, with its records files where it has some, and with the previous return where that
/// was given), or of the pack's tables.
///
/// Shape: records by index, each a run of `slots`, one value a field of its type; lists are runs of `items`. Record 0 is
/// the root. Immutable once decoded; values point into it by index and never by reference. Where several files are one
/// document, their bytes, records and items stand one behind the other and their nodes are numbered on, so that a value's
/// node names its file too.
/// ```
///  records   0: return            1: organisation     2: allegation …
///            firstSlot 0          firstSlot 14        firstSlot 31
///  slots     [organisation→record 1, answers→list items 0..<80, …][name, reference, …][id, kind, …]
/// ```
package struct FactTable: Sendable {
  /// One record: its type, where its slots begin and the tree node it was read from.
  @frozen
  @usableFromInline
  package struct Record: Sendable {
    /// The record's type.
    @usableFromInline package var type: UInt32
    /// The index of its first slot.
    @usableFromInline package var firstSlot: UInt32
    /// The mapping's node, or `Value.noNode`.
    @usableFromInline package var node: UInt32

    /// A record from its parts.
    @inlinable
    package init(type: UInt32, firstSlot: UInt32, node: UInt32) {
      self.type = type
      self.firstSlot = firstSlot
      self.node = node
    }
  }

  /// The file's bytes: pool `document`.
  @usableFromInline package var bytes: [UInt8] = []
  /// Decoded text that differs from the source: pool `decoded`.
  @usableFromInline package var decoded: [UInt8] = []
  /// Records by index; 0 is the root.
  @usableFromInline package var records: [Record] = []
  /// The fields of all records.
  @usableFromInline package var slots: [Value] = []
  /// The items of all lists.
  @usableFromInline package var items: [Value] = []
  /// For each record that this document's records refer to, of the pack's tables or of its own: the records that do.
  package var referrers = Referrers()
  /// Every text that a person chose the words of, in the order of the file: fields marked as free text, and every other
  /// text that is none of the words that schemas and rules know (a place, an id, a post).
  package var texts: [Value] = []
  /// The root record of the organisation's previous return, whose records stand behind the document's own; 0 where there
  /// is none.
  package var previous: UInt32 = 0
  /// The first node of the previous return's file: those of the document's own files lie before it.
  package var firstPreviousNode = Value.noNode

  /// The nodes of the texts of documents, which go on after those of each document's fields; empty where no text was
  /// read. They are what rules mean by the input `documents`.
  package var textNodes: [Range<UInt32>] = []
  /// Whether locations were looked for in a repository. It is what rules mean by the input `repository`.
  package var isLocated = false
  /// Whether the text of a document was read beside its fields.
  package var hasText: Bool { !textNodes.isEmpty }

  /// A table with nothing in it.
  package init() {}

  /// The value of a field.
  @inlinable
  package func value(record: UInt32, slot: UInt32) -> Value {
    slots[Int(records[Int(record)].firstSlot &+ slot)]
  }

  /// The items of a list of pool `document` (of this table). A list of another pool is not this table's to read.
  @inlinable
  package func items(of list: Value) -> ArraySlice<Value> {
    items[Int(list.high)..<Int(list.high) + Int(list.low)]
  }
}
