package import Symbols

/// The shape of every record that an expression can see, made from the JSON Schemas of the return and of the pack's
/// tables. Checked against before any return is read; shared by every task.
///
/// Shape: record types and enumerations by number. `documentRoot` is the return (its fields are the top-level names of
/// expressions: `organisation`, `answers`, …); `packRoot` has one list field a table (`criteria`, `standards`, …).
package struct FactSchema: Sendable {
  /// Record types by `RecordTypeID`.
  package var recordTypes: [RecordType] = []
  /// Enumerations by `EnumerationID`.
  package var enumerations: [Enumeration] = []
  /// The type of a return's (or a records file's) root record.
  package var documentRoot = RecordTypeID(rawValue: 0)
  /// The type of the pack's root record.
  package var packRoot = RecordTypeID(rawValue: 0)

  /// A schema with nothing in it.
  package init() {}

  /// The record type of an id.
  package subscript(id: RecordTypeID) -> RecordType { recordTypes[Int(id.rawValue)] }
  /// The enumeration of an id.
  package subscript(id: EnumerationID) -> Enumeration { enumerations[Int(id.rawValue)] }

  /// Whether records of a type, or those inside them, have a field that refers to records of another; of any other where
  /// that is `nil`.
  ///
  /// Complexity: O(fields of all types that records of the type hold).
  package func refers(_ type: RecordTypeID, to target: RecordTypeID? = nil) -> Bool {
    var known: Set<RecordTypeID> = []
    var next = [type]
    while let type = next.popLast() {
      guard known.insert(type).inserted else { continue }
      let fields = self[type].fields
      for field in fields {
        if let hidden = field.reference, target == nil || fields[hidden].type.record == target { return true }
        if !field.isHidden, let inside = field.type.record { next.append(inside) }
      }
    }
    return false
  }
}

/// The index of a record type in a `FactSchema`.
package struct RecordTypeID: Hashable, Sendable {
  /// The index.
  package var rawValue: UInt32
  /// An id from its index.
  package init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// The index of an enumeration in a `FactSchema`.
package struct EnumerationID: Hashable, Sendable {
  /// The index.
  package var rawValue: UInt32
  /// An id from its index.
  package init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// One kind of record: an allegation, an answer, a row of a table.
package struct RecordType: Sendable {
  /// Its name in messages: the schema's `$defs` key, in the singular (`allegation`).
  package var name: String
  /// The schema's title, for plain English; empty where it has none.
  package var title: String
  /// The fields by slot. Hidden fields (references resolved) come after their written ones and have no name of their own.
  package var fields: [Field]
  /// The slot of the field that identifies a record of this type (`x-identity`); `nil` where none does.
  package var identity: Int?
  /// The slot of the field that names a record of this type in paths (`x-named-by`, else `x-identity`); `nil` where none
  /// does. It never holds a person's name.
  package var namedBy: Int?

  /// A record type from its parts.
  package init(name: String, title: String = "", fields: [Field], identity: Int? = nil) {
    self.name = name
    self.title = title
    self.fields = fields
    self.identity = identity
  }

  /// The slot of a field by name; `nil` where there is none. Complexity: O(fields).
  package func slot(named name: String) -> Int? {
    fields.firstIndex { $0.name == name && !$0.isHidden }
  }
}

/// One field of a record type.
package struct Field: Sendable {
  /// The key as written.
  package var name: String
  /// The key's symbol.
  package var symbol: Symbol
  /// What it may hold.
  package var type: FieldType
  /// The schema's title or first words, for plain English and messages; empty where it has none.
  package var title: String
  /// Whether an absent list counts as empty (the schema gives `default: []`), and is not unknown.
  package var isEmptyWhenAbsent: Bool
  /// Whether the field is free text that a person wrote (`x-free-text`): part of `texts`, left out by `--no-text`.
  package var isFreeText: Bool
  /// For a reference (`x-refers-to`): the slot of the hidden field that holds the record (or list of records) referred to.
  package var reference: Int?
  /// For a reference to a row of a table that has a column for each value of a field of the return: the path to that field.
  /// Empty for any other.
  package var referenceColumn: [String] = []
  /// For a list of records: the name of their field that no two of them may share (`x-unique-by`); `nil` for none.
  package var uniqueBy: String?
  /// Whether the field was made by the decoder and cannot be written or named.
  package var isHidden: Bool

  /// A field from its parts.
  package init(
    name: String, symbol: Symbol, type: FieldType, title: String = "", isEmptyWhenAbsent: Bool = false,
    isFreeText: Bool = false, reference: Int? = nil, isHidden: Bool = false
  ) {
    self.name = name
    self.symbol = symbol
    self.type = type
    self.title = title
    self.isEmptyWhenAbsent = isEmptyWhenAbsent
    self.isFreeText = isFreeText
    self.reference = reference
    self.isHidden = isHidden
  }
}

/// What a field may hold.
package indirect enum FieldType: Hashable, Sendable {
  case bool, int, double, text, date
  case enumeration(EnumerationID)
  case record(RecordTypeID)
  case list(FieldType)

  /// The type of the records that it holds, itself or in a list; `nil` where it holds none.
  package var record: RecordTypeID? {
    switch self {
    case .record(let id), .list(.record(let id)): id
    default: nil
    }
  }
}

/// A closed set of texts, ordered where order means something.
package struct Enumeration: Sendable {
  /// Its name in messages: the schema's `$defs` key (`rating`).
  package var name: String
  /// The schema's title; empty where it has none.
  package var title: String
  /// The values, least first where ordered.
  package var values: [String]
  /// The values' symbols, in the same order.
  package var symbols: [Symbol]
  /// Whether `<` compares two of its values (`x-ordered`).
  package var isOrdered: Bool
  /// Values outside the order (`x-unordered-values`, such as *not applicable*): comparing one with `<` is unknown.
  package var unordered: Set<Symbol>
  /// What sentences call values whose own words would not do, by value (`x-value-titles`).
  package var valueTitles: [String: String]

  /// An enumeration from its parts.
  package init(
    name: String, title: String = "", values: [String], symbols: [Symbol], isOrdered: Bool,
    unordered: Set<Symbol> = [], valueTitles: [String: String] = [:]
  ) {
    self.name = name
    self.title = title
    self.values = values
    self.symbols = symbols
    self.isOrdered = isOrdered
    self.unordered = unordered
    self.valueTitles = valueTitles
  }
}
