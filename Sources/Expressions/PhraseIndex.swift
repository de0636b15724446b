package import Facts
internal import Prose
package import Symbols

/// A list of phrases that is known before any return is read.
package enum PhraseList: Hashable, Sendable {
  /// Texts that an expression writes out, as symbols.
  case written([UInt32])
  /// A table of the pack that is a list of texts, by its slot of the pack's root.
  case table(Int)
  /// A field of every row of a table, by the table's slot and the field's.
  case column(table: Int, field: Int)

  /// What a program calls the list by: a text that no other list has.
  var name: String {
    switch self {
    case .written(let symbols): "phrases \(symbols)"
    case .table(let slot): "phrases of \(slot)"
    case .column(let table, let field): "phrases of \(table).\(field)"
    }
  }
}

/// Every phrase that a rule set's programs look for, as one automaton: a text is looked through once for all of them.
///
/// Made when the rules are compiled, shared by every task.
package final class PhraseIndex: Sendable {
  let automaton: PhraseAutomaton
  /// By the symbol of a list's name, counted from the first, whether each phrase of the automaton is in it; `nil` for a
  /// symbol that names no list.
  private let members: [[Bool]?]
  private let firstName: UInt32

  private init(automaton: PhraseAutomaton, lists: [UInt32: [Bool]]) {
    self.automaton = automaton
    let names = (lists.keys.min() ?? 0)...(lists.keys.max() ?? 0)
    firstName = names.lowerBound
    members = names.map { lists[$0] }
  }

  /// Whether each phrase of the automaton is in a list, by the symbol of its name; `nil` where there is no such list.
  func members(ofList name: UInt32) -> [Bool]? {
    guard name >= firstName, name - firstName < members.count else { return nil }
    return members[Int(name - firstName)]
  }

  /// The index of the lists of phrases of some programs.
  ///
  /// - Parameters:
  ///   - lists: those of every program that will run, as `Program.phraseLists` has them.
  ///   - pack: the tables.
  ///   - symbols: the one table of symbols, complete.
  /// - Returns: `nil` where there are none, or too many phrases for one automaton (`PhraseAutomaton.cellLimit`): asking for
  ///   them is then an error.
  /// Complexity: O(phrases), and as the automaton says.
  package static func make(_ lists: [UInt32: PhraseList], pack: FactTable, symbols: SymbolTable) -> PhraseIndex? {
    guard !lists.isEmpty else { return nil }
    var phrases: [ArraySlice<UInt8>] = []
    var bounds: [(name: UInt32, range: Range<Int>)] = []
    for (name, list) in lists.sorted(by: { $0.key < $1.key }) {
      let texts = list.texts(in: pack, symbols: symbols)
      bounds.append((name, phrases.count..<phrases.count + texts.count))
      phrases += texts
    }
    guard let automaton = PhraseAutomaton(phrases) else { return nil }
    var members: [UInt32: [Bool]] = [:]
    for (name, range) in bounds {
      var isMember = [Bool](repeating: false, count: phrases.count)
      for index in range where automaton.numbers[index] >= 0 { isMember[automaton.numbers[index]] = true }
      members[name] = isMember
    }
    return PhraseIndex(automaton: automaton, lists: members)
  }
}

extension PhraseList {
  /// The texts of the list; what is not written counts for nothing.
  fileprivate func texts(in pack: FactTable, symbols: SymbolTable) -> [ArraySlice<UInt8>] {
    func text(_ value: Value) -> ArraySlice<UInt8>? {
      guard value.kind == .text else { return nil }
      if value.pool == .symbols { return symbols.bytes(of: Symbol(rawValue: value.low)) }
      let start = min(Int(value.high), pack.bytes.count)
      return pack.bytes[start..<min(start + Int(value.low), pack.bytes.count)]
    }
    func items(_ slot: Int) -> [Value] {
      guard !pack.records.isEmpty else { return [] }
      let list = pack.value(record: 0, slot: UInt32(slot))
      return list.kind == .list ? Array(pack.items(of: list)) : []
    }
    switch self {
    case .written(let written): return written.map { symbols.bytes(of: Symbol(rawValue: $0)) }
    case .table(let slot): return items(slot).compactMap(text)
    case .column(let table, let field):
      let rows = items(table).filter { $0.kind == .record }
      return rows.compactMap { text(pack.value(record: $0.low, slot: UInt32(field))) }
    }
  }
}
