/// A place in a document as the facts know it: no bytes yet.
///
/// The stage that holds the tree turns it into a span.
package enum Place: Hashable, Sendable {
  /// What is written: a node, or the bytes `range` of its decoded text.
  case node(UInt32, range: Range<Int>?)
  /// A field of a record in which nothing usable is written; `node` is the blank value, where there is one.
  case field(record: UInt32, slot: UInt32, node: UInt32?)
  /// What is written and cannot be read: a structural fault is reported there.
  case faulty(node: UInt32)
  /// The whole document.
  case document
}
