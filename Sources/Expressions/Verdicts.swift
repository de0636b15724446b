internal import Facts
package import Symbols

/// What came of rules on one document, by the prefixes of their ids that other rules ask for and the row of the pack's
/// tables that a result belongs to.
package struct Verdicts: Sendable {
  /// Failures: a prefix's symbol (high 32) and a row (low 32).
  var failed: Set<UInt64> = []
  /// Results that could not be tested, likewise.
  var untested: Set<UInt64> = []

  /// Nothing has run yet.
  package init() {}

  /// Keeps that a rule failed, or that it could not be tested, for a row.
  package mutating func insert(hasFailed: Bool, prefix: Symbol, row: UInt32) {
    let key = Self.key(prefix.rawValue, row)
    if hasFailed { failed.insert(key) } else { untested.insert(key) }
  }

  /// Forgets everything, for the next document.
  package mutating func removeAll() {
    failed.removeAll(keepingCapacity: true)
    untested.removeAll(keepingCapacity: true)
  }

  static func key(_ prefix: UInt32, _ row: UInt32) -> UInt64 { UInt64(prefix) << 32 | UInt64(row) }
}

extension Evaluator {
  /// Whether one of the prefixes on the stack, above the row, has a result for it.
  mutating func anyResult(_ results: Set<UInt64>, _ row: Value, _ count: Int) -> Value {
    guard row.kind == .record, row.pool == .pack else { return error(.noOverload("call")) }
    let isFound = (0..<count - 1).contains { results.contains(Verdicts.key(stack[top - $0].low, row.low)) }
    return .bool(isFound)
  }
}
