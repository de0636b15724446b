internal import Facts

/// The arguments of one call, as they lie on the stack.
struct CallArguments {
  private let values: (Value, Value, Value, Value)
  /// How many there are.
  let count: Int

  /// The arguments from an index of the stack on; no operation takes more than four.
  init(_ stack: UnsafeMutablePointer<Value>, first: Int, count: Int) {
    let none = Value(kind: .null)
    values = (
      count > 0 ? stack[first] : none, count > 1 ? stack[first + 1] : none, count > 2 ? stack[first + 2] : none,
      count > 3 ? stack[first + 3] : none
    )
    self.count = count
  }

  /// An argument; null where there is none.
  subscript(index: Int) -> Value {
    switch index {
    case 0: values.0
    case 1: values.1
    case 2: values.2
    default: values.3
    }
  }
}
