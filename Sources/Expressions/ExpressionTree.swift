/// The index of a node in an `ExpressionTree`.
struct ExpressionNodeID: Hashable, Sendable {
  /// The index.
  var rawValue: Int32
  /// The index as the tables beside the tree use it.
  var index: Int { Int(rawValue) }
}

/// An expression as it is written, macros told apart from calls.
///
/// Shape: an arena; children come before their parents, so a table beside the tree is an array by node id.
/// ```
///  a.b == 'x' && ok     0 name a · 1 select 0.b · 2 text x · 3 binary == (1, 2) · 4 name ok · 5 logical && (3, 4)
/// ```
struct ExpressionTree: Sendable {
  /// One node.
  struct Node: Sendable {
    /// What it is.
    var kind: Kind
    /// All its bytes in the expression's text.
    var span: Range<Int>
    /// The bytes of its own name or sign: the field of a selection, the function of a call; else as `span`.
    var nameSpan: Range<Int>
    /// Levels below and with this one.
    var depth: Int32
  }

  /// What a node is.
  enum Kind: Sendable {
    case null
    case bool(Bool)
    case int(Int64)
    case uint(UInt64)
    case double(Double)
    case text(String)
    case bytes([UInt8])
    /// A name; absolute where a dot stands before it.
    case name(String, isAbsolute: Bool)
    case select(ExpressionNodeID, String, isOptional: Bool)
    /// `has(operand.field)`.
    case present(ExpressionNodeID, String, isOptional: Bool)
    case index(ExpressionNodeID, ExpressionNodeID, isOptional: Bool)
    case not(ExpressionNodeID)
    case negate(ExpressionNodeID)
    case binary(BinaryOperator, ExpressionNodeID, ExpressionNodeID)
    /// `&&` and `||`, a whole chain in one node.
    case logical(isAnd: Bool, [ExpressionNodeID])
    case conditional(ExpressionNodeID, ExpressionNodeID, ExpressionNodeID)
    case call(String, [ExpressionNodeID])
    case method(ExpressionNodeID, String, [ExpressionNodeID])
    /// Items; `optional` holds the positions written with `?`.
    case list([ExpressionNodeID], optional: Set<Int>)
    case map([Entry])
    /// `Name{field: value}`; the language of rules has no such types.
    case message(String)
    case macro(Macro, ExpressionNodeID, names: [String], bodies: [ExpressionNodeID])
    /// Stands where a problem was reported.
    case invalid
  }

  /// One entry of a map.
  struct Entry: Sendable {
    /// The key.
    var key: ExpressionNodeID
    /// The value.
    var value: ExpressionNodeID
    /// Whether it is left out where the value is an empty optional.
    var isOptional: Bool
  }

  /// The nodes by id.
  var nodes: [Node] = []
  /// The whole expression.
  var root = ExpressionNodeID(rawValue: 0)

  /// The node of an id.
  subscript(id: ExpressionNodeID) -> Node { nodes[id.index] }

  /// Adds a node.
  mutating func add(_ kind: Kind, _ span: Range<Int>, name: Range<Int>? = nil, depth: Int32) -> ExpressionNodeID {
    nodes.append(Node(kind: kind, span: span, nameSpan: name ?? span, depth: depth))
    return ExpressionNodeID(rawValue: Int32(nodes.count - 1))
  }
}

/// An operator of two operands, `&&` and `||` aside.
enum BinaryOperator: UInt8, Sendable, CaseIterable {
  case equal, notEqual, less, lessEqual, greater, greaterEqual, `in`, add, subtract, multiply, divide, remainder

  /// The sign as written.
  var sign: String {
    switch self {
    case .equal: "=="
    case .notEqual: "!="
    case .less: "<"
    case .lessEqual: "<="
    case .greater: ">"
    case .greaterEqual: ">="
    case .in: "in"
    case .add: "+"
    case .subtract: "-"
    case .multiply: "*"
    case .divide: "/"
    case .remainder: "%"
    }
  }

  /// Whether it asks for the order of its operands.
  var isOrdering: Bool { self == .less || self == .lessEqual || self == .greater || self == .greaterEqual }
}

/// A form that looks like a call and binds names.
enum Macro: UInt8, Sendable {
  case all, exists, existsOne, filter, map, transformList, transformMap, transformMapEntry
  case bind, optionalMap, optionalFlatMap
}
