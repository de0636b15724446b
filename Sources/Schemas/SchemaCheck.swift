internal import Patterns
internal import Symbols
internal import YAMLTree

/// What one subschema demands, in a form made for speed: trivial, of fixed size, everything else by index.
///
/// ```
///  admits   types allowed
///  traits   which of the checks below there are at all
///  object   index in `objects`      items   id of the items' schema
///  values   run of `valueSymbols`   range   index in `ranges`     pattern, extra   index in `patterns`, `extras`
/// ```
/// The ids that checks name are followed through `$ref` already.
struct SchemaCheck: Sendable {
  struct Traits: OptionSet, Sendable {
    var rawValue: UInt16
    static let object = Traits(rawValue: 1)
    static let items = Traits(rawValue: 2)
    static let values = Traits(rawValue: 4)
    static let range = Traits(rawValue: 8)
    static let pattern = Traits(rawValue: 16)
    static let extra = Traits(rawValue: 32)
    static let date = Traits(rawValue: 64)
    static let uri = Traits(rawValue: 128)
    static let freeText = Traits(rawValue: 256)
    /// `false`: nothing is valid.
    static let never = Traits(rawValue: 512)
    /// Any of the checks of a scalar.
    static let scalar: Traits = [.values, .range, .pattern, .date, .uri]
    /// Any of the checks of a scalar but that of its listed values.
    static let beyondValues: Traits = [.range, .pattern, .date, .uri, .extra, .never]
  }

  var admits: TypeSet = .all
  var traits: Traits = []
  var object: UInt32 = 0
  var items: UInt32 = 0
  var firstValue: UInt32 = 0
  var valueCount: UInt32 = 0
  var range: UInt32 = 0
  var pattern: UInt32 = 0
  var extra: UInt32 = 0
}

/// The checks of a mapping.
///
/// `firstEntry` and `mask` bound a run of `entries`, an open-addressing hash table by the key's symbol.
struct ObjectCheck: Sendable {
  var firstEntry: UInt32
  var mask: UInt32
  /// A bit for each required property.
  var required: UInt64
  /// The schema of keys that are not declared; `PropertyEntry.none` where they are allowed.
  var additional: UInt32
  /// Whether keys match patterns or have a schema of their own (`patternProperties`, `propertyNames`).
  var hasPatterns: Bool
  /// The symbol of `x-identity`.
  var identity: UInt32
}

/// One bucket of an object's table of properties; `symbol` 0 is an empty bucket.
struct PropertyEntry: Sendable {
  static let none: UInt32 = .max
  var symbol: UInt32 = 0
  /// The value's schema; `none` for a name that is only required.
  var schema: UInt32 = Self.none
  /// The property's bit in `ObjectCheck.required`, or 0.
  var requiredBit: UInt64 = 0
}

/// Bounds of a number.
struct RangeCheck: Sendable {
  var minimum: ScalarNumber?
  var maximum: ScalarNumber?
  var exclusiveMinimum: ScalarNumber?
  var exclusiveMaximum: ScalarNumber?
  var multipleOf: ScalarNumber?
}

/// The checks that few subschemas have.
struct ExtraCheck: Sendable {
  var minLength: Int?
  var maxLength: Int?
  var minItems: Int?
  var maxItems: Int?
  var minProperties: Int?
  var maxProperties: Int?
  var itemsAreUnique = false
  /// `x-unique-by`: the symbol of the property that no two items may share; 0 for none.
  var uniqueBy: UInt32 = 0
  var prefixItems: [UInt32] = []
  var patternProperties: [(pattern: Pattern, schema: UInt32)] = []
  var propertyNames: UInt32?
  var dependentRequired: [(key: Symbol, required: [Symbol])] = []
  /// The names of the symbols in `dependentRequired`, for messages.
  var dependentNames: [Symbol: String] = [:]
  var allOf: [UInt32] = []
  var anyOf: [UInt32]?
  var oneOf: [UInt32]?
  var not: UInt32?
  var condition: UInt32?
  var consequence: UInt32?
  var alternative: UInt32?
  /// `enum` or `const` where some value is no text: the nodes of the schema's own tree.
  var anyValues: [NodeID]?

  /// Whether the checks of combination are there, which the sound path of a scalar can skip otherwise.
  var combines: Bool {
    !allOf.isEmpty || anyOf != nil || oneOf != nil || not != nil || condition != nil
  }
}
