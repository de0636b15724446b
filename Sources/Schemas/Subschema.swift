package import Symbols

/// The index of a subschema in its `CompiledSchema`.
package struct SubschemaID: Hashable, Sendable {
  /// The index; 0 is the root.
  package var rawValue: UInt32
  /// An id from its index.
  package init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// What one subschema says of the values it describes: for the types of expressions, for messages and for pages.
///
/// Checking never reads it; `SchemaCheck` holds the same in a form made for speed.
package struct Subschema: Sendable {
  /// Its key under `$defs`; `nil` where it stands elsewhere.
  package var name: String?
  /// `title`: a short name that fits into a sentence; empty where there is none.
  package var title = ""
  /// `description`: one sentence or more; empty where there is none.
  package var summary = ""
  /// `examples`, those that are text or numbers, as written.
  package var examples: [String] = []
  /// The subschema that `$ref` names.
  package var reference: SubschemaID?
  /// The types allowed; all where `type` is absent.
  package var types: TypeSet = .all
  /// `format`.
  package var format: SchemaFormat?
  /// The texts of `enum` in their order, or the one of `const`; `nil` where neither is given or one of them is no text.
  package var values: [String]?
  /// The symbols of `values`.
  package var valueSymbols: [Symbol] = []
  /// `properties` in the order of the schema.
  package var properties: [SchemaProperty] = []
  /// Names under `required`.
  package var required: [String] = []
  /// `items`, where it is a schema.
  package var items: SubschemaID?
  /// Whether `default` is an empty list.
  package var isEmptyByDefault = false
  /// `x-free-text`.
  package var isFreeText = false
  /// `x-act`: the date of something done, which no day to come can be.
  package var isAct = false
  /// `x-location`: a text that may be a path, and the enumeration under `$defs` of what can be found there.
  package var locationStatus: String?
  /// `x-document`: a record that may head a document of its own, whose text is then read as sections of it.
  package var isDocument = false
  /// The key of such a record that says where its document is; `nil` where it heads none.
  package var documentPath: String?
  /// `x-ordered`: the texts of `values` are listed least first.
  package var isOrdered = false
  /// `x-unordered-values`: those of `values` that stand outside the order.
  package var unorderedValues: [String] = []
  /// `x-value-titles`: what sentences call those of `values` whose own words would not do, by value.
  package var valueTitles: [String: String] = [:]
  /// `x-identity`: the property that tells records of this kind apart.
  package var identity: String?
  /// `x-named-by`: the property that names records of this kind in the paths of findings, where what tells them apart may be
  /// somebody's name.
  package var namedBy: String?
  /// `x-unique-by`: the property that no two items of a list may share.
  package var uniqueBy: String?
  /// `x-refers-to`.
  package var target: SchemaTarget?
}

/// One of a subschema's properties.
package struct SchemaProperty: Sendable {
  /// The key.
  package var name: String
  /// The key's symbol.
  package var symbol: Symbol
  /// What its value must be, as written at this place (a `$ref` not followed).
  package var schema: SubschemaID
}

/// What a value refers to (`x-refers-to`).
package enum SchemaTarget: Hashable, Sendable {
  /// `"evidence.id"`: the record of the root's list `section` whose field `field` holds the same text.
  case section(String, field: String)
  /// `{"table": …, "key": …, "by": …}`: the row of a table of the pack whose mapping `key`, under the text found in the
  /// return at the path `by`, holds the same text. An empty `by`: `key` itself holds it.
  case table(String, key: String, by: [String])
}

/// The formats that are checked.
package enum SchemaFormat: String, Sendable, CaseIterable {
  case date, uri
}

/// A set of JSON's types. `integer` is a part of `number`.
package struct TypeSet: OptionSet, Hashable, Sendable {
  /// A bit a type.
  package var rawValue: UInt8
  /// A set from its bits.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// JSON's `null`.
  package static let null = TypeSet(rawValue: 1)
  /// `true` and `false`.
  package static let boolean = TypeSet(rawValue: 2)
  /// Whole numbers, `1.0` among them.
  package static let integer = TypeSet(rawValue: 4)
  /// All other numbers.
  package static let fraction = TypeSet(rawValue: 8)
  /// Text.
  package static let string = TypeSet(rawValue: 16)
  /// Lists.
  package static let array = TypeSet(rawValue: 32)
  /// Mappings.
  package static let object = TypeSet(rawValue: 64)
  /// Whole numbers and all others.
  package static let number: TypeSet = [.integer, .fraction]
  /// A scalar whose tag does not fit it or is unknown: of no type of JSON, so no schema admits it.
  package static let tagged = TypeSet(rawValue: 128)
  /// Every type.
  package static let all = TypeSet(rawValue: 127)

  /// The set of a type's name in a schema; `nil` for a name that is none.
  package init?(named name: String) {
    switch name {
    case "null": self = .null
    case "boolean": self = .boolean
    case "integer": self = .integer
    case "number": self = .number
    case "string": self = .string
    case "array": self = .array
    case "object": self = .object
    default: return nil
    }
  }
}
