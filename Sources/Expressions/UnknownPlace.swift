/// A place that was asked for and could not be used: a field that is missing, blank or faulty.
package struct UnknownPlace: Sendable, Hashable {
  /// The record's index; `nil` where the value asked for was no field (an item of a list).
  package let record: UInt32?
  /// The field's slot in the record's type; `nil` where `record` is.
  package let slot: UInt32?
  /// The tree node of what is written there; `Value.noNode` where nothing is.
  package let node: UInt32
  /// Whether something is written that a structural fault was reported for.
  package let isFaulty: Bool
  /// Whether the record is a row of the pack's tables and not of the document.
  package let isInPack: Bool

  /// A place from its parts.
  package init(record: UInt32?, slot: UInt32?, node: UInt32, isFaulty: Bool, isInPack: Bool = false) {
    self.record = record
    self.slot = slot
    self.node = node
    self.isFaulty = isFaulty
    self.isInPack = isInPack
  }
}
