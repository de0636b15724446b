internal import Facts
internal import Schemas
internal import Symbols

/// Where the facts of a document go whose text stands under fields of its own.
///
/// Shape: the record that heads it has one slot more than it has fields to write, a list of sections. A section is a
/// record that no schema describes, since nobody writes one: it is read off the text.
struct DocumentShape: Sendable {
  /// The record that heads a document.
  let record: RecordTypeID
  /// The record's slot that says where the document is; `nil` where it has none.
  var path: UInt32?
  /// The record's slot of sections.
  let sections: UInt32
  /// The record of a section.
  let section: RecordTypeID
  /// The symbols, as texts name their fields, of a section's heading and of its text.
  let headingField: UInt16
  let textField: UInt16

  /// The slots of a section.
  enum Slot {
    static let heading: UInt32 = 0
    static let level: UInt32 = 1
    static let headings: UInt32 = 2
    static let text: UInt32 = 3
  }
}

extension FactShapeBuilder {
  /// Adds the sections of its text to a record that heads a document.
  mutating func addSections(to record: RecordTypeID, _ fields: inout [Field], path: String?) -> DocumentShape {
    let heading = symbols.intern("heading")
    let text = symbols.intern("text")
    let section = RecordTypeID(rawValue: UInt32(facts.recordTypes.count))
    // In the order of `DocumentShape.Slot`.
    let own = [
      Field(name: "heading", symbol: heading, type: .text, title: "heading", isFreeText: true),
      Field(name: "level", symbol: .none, type: .int, title: "level of the heading"),
      Field(
        name: "headings", symbol: .none, type: .list(.text), title: "headings down to its own",
        isFreeText: true),
      Field(name: "text", symbol: text, type: .text, title: "own text", isFreeText: true),
    ]
    facts.recordTypes.append(RecordType(name: "section", title: "section", fields: own))
    records.append(hash(own, [], references: references.count..<references.count))
    let slot = UInt32(fields.count)
    fields.append(
      Field(
        name: "sections", symbol: .none, type: .list(.record(section)), title: "sections of its text",
        isEmptyWhenAbsent: true))
    return DocumentShape(
      record: record, path: fields.firstIndex { $0.name == path && !$0.isHidden }.map(UInt32.init), sections: slot,
      section: section, headingField: Value.fieldSymbol(of: heading),
      textField: Value.fieldSymbol(of: text))
  }
}
