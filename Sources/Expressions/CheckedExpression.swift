internal import Facts

/// A tree with what the checker found out about it, in tables beside it.
///
/// Shape: `types` and `references` are arrays by node id; the tree itself is as the parser left it.
struct CheckedExpression: Sendable {
  /// The tree.
  var tree: ExpressionTree
  /// The type of each node; `dynamic` for nodes that stand for no value.
  var types: [ExpressionType]
  /// What each name, selection and call stands for.
  var references: [Reference]

  /// The type of the whole.
  var type: ExpressionType { types[tree.root.index] }
}

/// What a node stands for, where its kind does not say.
enum Reference: Sendable {
  case none
  /// A slot of the evaluator's frame.
  case frame(Int)
  /// A name bound by a macro or a parameter of a definition.
  case bound
  /// A field of the return's root.
  case documentField(Int)
  /// A table or record of the pack.
  case packField(Int)
  /// Every free text of the document.
  case texts
  /// A field of a record whose type is known.
  case field(RecordTypeID, slot: Int)
  case operation(Operation, cost: Int)
  /// A shared definition by number.
  case definition(Int)
  /// A date written as a literal, by its day number.
  case date(Int32)
  /// The name of a type.
  case typeName(TypeCode)
  /// The part before the last dot of a function's qualified name.
  case namespace
}

/// The types that expressions can name as values (`type(1) == int`).
enum TypeCode: UInt8, Sendable, CaseIterable {
  case null, bool, int, uint, double, text, bytes, list, map, type, date, timestamp, duration, optional, record

  /// The name that expressions use.
  var name: String {
    switch self {
    case .null: "null_type"
    case .bool: "bool"
    case .int: "int"
    case .uint: "uint"
    case .double: "double"
    case .text: "string"
    case .bytes: "bytes"
    case .list: "list"
    case .map: "map"
    case .type: "type"
    case .date: "date"
    case .timestamp: "google.protobuf.Timestamp"
    case .duration: "google.protobuf.Duration"
    case .optional: "optional_type"
    case .record: "record"
    }
  }

  static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}
