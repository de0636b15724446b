package import Facts
package import Schemas
package import Symbols

/// The shape of facts, made once from the schemas of the return and of the pack's tables.
///
/// Shape: `facts` for whoever reads facts; `records`, parallel to its record types, for the decoders.
/// ```
///  schema                          facts
///  the root                        documentRoot
///  $defs of objects                record types of that name; objects elsewhere are named by their key
///  $defs of texts with enum        enumerations of that name; one name in both schemas is one enumeration
///  x-refers-to on a field          a hidden slot after the written ones
///  x-act on fields of dates        a slot `acts` of the root, after all others: a list of the dates written there
///  x-location on a field           a slot of its name with `_status` after the written ones: what is found there
///  x-document on a record          its slot `sections`, after all others: a list of the sections of the text that it heads
///  the root of the tables          packRoot: one field a table
/// ```
package struct FactShape: Sendable {
  /// The record types and enumerations.
  package internal(set) var facts = FactSchema()
  /// The schema of returns and records files.
  package let returnSchema: CompiledSchema
  /// The schema of the pack's tables; `nil` where there is none.
  package let tablesSchema: CompiledSchema?

  var records: [RecordShape] = []
  var entries: [FieldEntry] = []
  /// The slots that are empty lists when absent, of all record types.
  var emptyLists: [UInt32] = []
  /// The fields that refer to something, of all record types.
  var references: [ReferenceShape] = []
  /// By record type the slots that references are followed through: the hidden ones of its own references, and those of
  /// records that have some inside.
  var wayToReferences: [[(slot: UInt32, isReference: Bool)]] = []
  /// The fields that may be paths, of all record types.
  var locations: [LocationShape] = []
  /// The root's slot that takes the dates of acts; `nil` where no field is one.
  var actsSlot: UInt32?
  /// Where the text of a document goes; `nil` where no record heads one.
  var document: DocumentShape?

  /// The shape of two schemas, compiled into the same symbol table.
  ///
  /// A field whose schema allows several types is text.
  package init(return returnSchema: CompiledSchema, tables tablesSchema: CompiledSchema?, symbols: inout SymbolTable) {
    self.returnSchema = returnSchema
    self.tablesSchema = tablesSchema
    var builder = FactShapeBuilder(symbols: symbols)
    let root = builder.recordType(returnSchema.root, of: returnSchema, rootName: "return")
    builder.facts.documentRoot = root
    if let tablesSchema {
      builder.beginTables()
      builder.facts.packRoot = builder.recordType(tablesSchema.root, of: tablesSchema, rootName: "pack")
    }
    builder.resolveReferences()
    symbols = builder.symbols
    facts = builder.facts
    records = builder.records
    entries = builder.entries
    emptyLists = builder.emptyLists
    references = builder.references
    locations = builder.locations
    actsSlot = builder.actsSlot
    document = builder.document
    let facts = facts
    wayToReferences = facts.recordTypes.map { type in
      type.fields.enumerated().flatMap { slot, field -> [(slot: UInt32, isReference: Bool)] in
        if let hidden = field.reference { return [(UInt32(hidden), true)] }
        return !field.isHidden && field.type.record.map { facts.refers($0) } ?? false ? [(UInt32(slot), false)] : []
      }
    }
  }

  /// The slot of a root field of the return by name; `nil` where there is none.
  func documentSlot(named name: String) -> Int? { facts[facts.documentRoot].slot(named: name) }
}

/// How a field's value is decoded: its type without indirection.
enum DecodeStep: UInt8, Sendable {
  case bool, int, double, text, date, enumeration, record, list
}

/// What the decoders know of a record type.
struct RecordShape: Sendable {
  /// The table of keys in `FactShape.entries`: an open-addressing hash table by symbol.
  var firstEntry: UInt32 = 0
  var mask: UInt32 = 0
  /// The number of slots, hidden ones too.
  var slotCount: UInt32 = 0
  /// The run of `FactShape.emptyLists`: the slots that are empty lists when absent.
  var emptyLists: Range<Int> = 0..<0
  /// The runs of `FactShape.references`.
  var references: Range<Int> = 0..<0
}

/// One bucket of a record type's table of keys; `symbol` 0 is empty.
struct FieldEntry: Sendable {
  var symbol: UInt32 = 0
  var slot: UInt32 = 0
  var kind = FieldKind(step: .text)
}

/// How a value is decoded, and what it holds.
struct FieldKind: Sendable, Hashable {
  var step: DecodeStep
  /// For a list: how its items are decoded.
  var item: DecodeStep = .text
  /// For a record or a list of records: the record type.
  var record: UInt32 = 0
  var isFreeText = false
  /// The number of the field's name in texts: see `Value.fieldSymbol(of:)`.
  var name: UInt16 = 0
  /// Whether it is the date of something done.
  var isAct = false
  /// The index in `FactShape.references` + 1, or 0.
  var reference: UInt32 = 0
}

/// One field that refers to records, and where those are.
struct ReferenceShape: Sendable {
  /// The record type and slot that hold the reference.
  var record: RecordTypeID
  var slot: UInt32
  /// The hidden slot that takes the record.
  var hidden: UInt32
  var isList: Bool
  var target: ReferenceTarget
}

/// Where the records that a field refers to are.
enum ReferenceTarget: Sendable, Hashable {
  /// The root's list in this slot of the same table of facts, by the field in this slot.
  case section(slot: UInt32, field: UInt32)
  /// The pack's list in this slot; the row's field `key`, or of the record there the field named by the text found in the
  /// return at the slots of `by`.
  case table(slot: UInt32, key: UInt32, by: [UInt32])
}

extension FactShape {
  /// The table that a field of a record type refers to; `nil` where it refers to none, or to a section of the return.
  package func table(referredToBy record: RecordTypeID, hiddenSlot: Int) -> String? {
    let reference = references.first { $0.record == record && $0.hidden == UInt32(hiddenSlot) }
    guard case .table(let slot, _, _)? = reference?.target else { return nil }
    return facts[facts.packRoot].fields[Int(slot)].name
  }
}
