package import Facts

/// What a sentence speaks of that wants a word of its own: collected while expressions are put into English.
///
/// Shape: each list in the order in which its members were first met, each member once.
package struct EnglishVocabulary: Sendable {
  /// A word that a sentence uses and that is explained apart.
  package enum Word: Sendable, Equatable {
    /// A name of the rule's own.
    case name(String)
    /// A shared definition.
    case definition(String)
  }

  /// The words that want their meaning, by the number that stands in square brackets after each, less 1.
  package private(set) var words: [Word] = []
  /// The functions called, by name.
  package private(set) var functions: [String] = []
  /// The enumerations whose order decides.
  package private(set) var orders: [EnumerationID] = []
  /// The tables looked through, by their slot in the pack's root.
  package private(set) var tables: [Int] = []
  /// The fields of rows that are looked at, by record type and slot.
  package private(set) var rowFields: [RecordTypeID: [Int]] = [:]
  /// What rows of a type must say to matter at all: the slot and the text it is compared with.
  package private(set) var rowFilters: [RecordTypeID: [Int: String]] = [:]
  /// Fields of the return that are looked at: the keys as they are written, and the titles that sentences use.
  package private(set) var fields: [(key: String, title: String)] = []
  /// Titles of lists that count as empty where they are absent.
  package private(set) var emptyLists: [String] = []
  /// The fixed dates named, by frame slot.
  package private(set) var dates: [Int] = []

  private let hasMarks: Bool

  /// A vocabulary without words.
  ///
  /// - Parameter hasMarks: whether sentences send their reader to the meaning of a word by its number.
  package init(hasMarks: Bool = true) { self.hasMarks = hasMarks }

  /// The mark that sends a reader to a word's meaning, with a space before it; empty where there are no marks.
  mutating func mark(_ word: Word) -> String {
    Self.add(word, to: &words)
    return hasMarks ? " [\((words.firstIndex(of: word) ?? 0) + 1)]" : ""
  }

  mutating func note(function: String) { Self.add(function, to: &functions) }
  mutating func note(order: EnumerationID) { Self.add(order, to: &orders) }
  mutating func note(table: Int) { Self.add(table, to: &tables) }
  mutating func note(field: String, title: String) {
    if !fields.contains(where: { $0.key == field && $0.title == title }) { fields.append((field, title)) }
  }
  mutating func note(emptyList: String) { Self.add(emptyList, to: &emptyLists) }
  mutating func note(date: Int) { Self.add(date, to: &dates) }
  mutating func note(rowField slot: Int, of type: RecordTypeID) { Self.add(slot, to: &rowFields[type, default: []]) }

  /// Keeps a filter of rows only where every look at them has it.
  mutating func note(filters: [Int: String], of type: RecordTypeID) {
    guard let known = rowFilters[type] else { return rowFilters[type] = filters }
    rowFilters[type] = known.filter { filters[$0.key] == $0.value }
  }

  private static func add<Member: Equatable>(_ member: Member, to members: inout [Member]) {
    if !members.contains(member) { members.append(member) }
  }
}
