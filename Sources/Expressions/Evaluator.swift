package import CivilDates
package import Facts
package import Symbols

/// Runs programs over one document at a time. One a task.
package struct Evaluator: ~Copyable {
  private var frame: [Value] = Array(repeating: Value(kind: .null), count: 64)

  /// An evaluator over the pack's tables.
  package init(
    pack: FactTable, symbols: SymbolTable, calendar: WorkingCalendar, limits: EvaluationLimits = .default
  ) {}

  /// Starts a document: drops everything made for the one before and sets the frame's document and pack.
  package mutating func begin(document: FactTable) {}
  /// Sets a slot of the frame.
  package mutating func set(_ slot: Int, _ value: Value) { frame[slot] = value }
  /// The value of a slot of the frame.
  package func get(_ slot: Int) -> Value { frame[slot] }
  /// Starts a rule: a fresh budget of steps.
  package mutating func beginRule() {}
  /// Runs a program; never traps, whatever the document holds.
  package mutating func run(_ program: Program) -> Value { Value(kind: .null) }
  /// The items of a list of any pool; empty for any other value.
  package func items(_ list: Value) -> [Value] { [] }
  /// The number of items of a list; 0 for any other value.
  package func count(_ list: Value) -> Int { 0 }
  /// An item of a list by its index.
  package func item(_ list: Value, at index: Int) -> Value { Value(kind: .null) }
  /// A value in words fit for print.
  package func render(_ value: Value) -> String { "" }
  /// The bytes of a text; empty for any other value.
  package func textBytes(_ value: Value) -> ArraySlice<UInt8> { [] }
  /// The places an unknown stands for, first asked first. For an absent list that counts as empty: where it would be.
  package func places(_ value: Value) -> [UnknownPlace] { [] }
  /// The message of an error; empty for any other value.
  package func message(_ error: Value) -> String { "" }
  /// For a part of a text scalar (a match): the byte range in that scalar's decoded text; `nil` otherwise.
  package func matchRange(_ value: Value) -> Range<Int>? { nil }
  /// The values that decided the last run and were read from a file: at most three.
  package func decidingValues() -> [Value] { [] }
}
