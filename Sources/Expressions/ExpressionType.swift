package import Facts

/// A type of the rule language.
///
/// Shape: a value type, compared structurally. `dynamic` is known only when a program runs; `parameter` stands for a type
/// that the checker has still to find (the element of `[]`) or, in a function's signature, for any one type.
package indirect enum ExpressionType: Hashable, Sendable {
  case null, bool, int, uint, double, text, bytes, date, timestamp, duration, dynamic
  /// The type of a type (`type(1)`).
  case type
  /// One of a closed set of texts.
  case enumeration(EnumerationID)
  /// A record of the return or a row of a table.
  case record(RecordTypeID)
  case list(ExpressionType)
  case map(ExpressionType, ExpressionType)
  case optional(ExpressionType)
  /// A value of a plain type, or null.
  case wrapper(ExpressionType)
  /// A type that only its own functions look into, with its parameters.
  case abstract(String, [ExpressionType])
  /// A type still to be found, by number.
  case parameter(Int)

  /// The type of what a field holds.
  package init(_ field: FieldType) {
    switch field {
    case .bool: self = .bool
    case .int: self = .int
    case .double: self = .double
    case .text: self = .text
    case .date: self = .date
    case .enumeration(let id): self = .enumeration(id)
    case .record(let id): self = .record(id)
    case .list(let element): self = .list(ExpressionType(element))
    }
  }

  /// The element type of a list; `nil` for any other type.
  package var element: ExpressionType? {
    if case .list(let element) = self { element } else { nil }
  }
}

extension ExpressionType {
  /// The type in words fit for a message: "a date", "a list of allegations".
  package func phrase(in schema: FactSchema) -> String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .int: "a whole number"
    case .uint: "an unsigned number"
    case .double: "a decimal number"
    case .text: "text"
    case .bytes: "bytes"
    case .date: "a date"
    case .timestamp: "a timestamp"
    case .duration: "a duration"
    case .type: "a type"
    case .dynamic, .parameter: "any value"
    case .enumeration(let id): "one of the values of `\(schema[id].name)`"
    case .record(let id): "a record `\(schema[id].name)`"
    case .list(let element): element.isOpen ? "a list" : "a list of " + element.pluralPhrase(in: schema)
    case .map(let key, let value):
      key.isOpen && value.isOpen
        ? "a map" : "a map from \(key.phrase(in: schema)) to \(value.phrase(in: schema))"
    case .optional(let wrapped): wrapped.isOpen ? "an optional value" : "perhaps " + wrapped.phrase(in: schema)
    case .wrapper(let wrapped): wrapped.phrase(in: schema) + " or null"
    case .abstract(let name, _): "a value of type `\(name)`"
    }
  }

  /// The type as the reference pages and definitions write it: `date`, `list(text)`, `allegation`.
  package func name(in schema: FactSchema) -> String {
    switch self {
    case .null: "null"
    case .bool: "bool"
    case .int: "int"
    case .uint: "uint"
    case .double: "double"
    case .text: "text"
    case .bytes: "bytes"
    case .date: "date"
    case .timestamp: "timestamp"
    case .duration: "duration"
    case .type: "type"
    case .dynamic: "dyn"
    case .enumeration(let id): schema[id].name
    case .record(let id): schema[id].name
    case .list(let element): "list(\(element.name(in: schema)))"
    case .map(let key, let value): "map(\(key.name(in: schema)), \(value.name(in: schema)))"
    case .optional(let wrapped): "optional(\(wrapped.name(in: schema)))"
    case .wrapper(let wrapped): "wrapper(\(wrapped.name(in: schema)))"
    case .abstract(let name, let parameters):
      parameters.isEmpty ? name : "\(name)(\(parameters.map { $0.name(in: schema) }.joined(separator: ", ")))"
    case .parameter(let index): String(UnicodeScalar(UInt8(65 + index % 26)))
    }
  }

  /// Whether nothing is known of the type.
  var isOpen: Bool {
    switch self {
    case .dynamic, .parameter: true
    default: false
    }
  }

  /// Whether null can stand for a value of the type.
  var isNullable: Bool {
    switch self {
    case .null, .wrapper, .abstract, .optional, .timestamp, .duration: true
    default: false
    }
  }

  private func pluralPhrase(in schema: FactSchema) -> String {
    switch self {
    case .text: "texts"
    case .date: "dates"
    case .int: "whole numbers"
    case .double: "decimal numbers"
    case .record(let id): "records `\(schema[id].name)`"
    case .enumeration(let id): "values of `\(schema[id].name)`"
    default: "items, each " + phrase(in: schema)
    }
  }
}
