package import AuditModel
package import CivilDates
package import Expressions
package import Facts
package import Findings
package import Schemas
package import SourceText
package import Symbols

/// Everything that checking needs and no file decides: schemas, tables, rules. Made once, immutable, shared.
package struct CompiledRuleSet: Sendable {
  /// The schema of returns and records, for the structure of files.
  package let schema: CompiledSchema
  /// The record types made from it.
  package let shape: FactShape
  /// The pack's tables.
  package let tables: PackTables
  /// Every text that schemas, tables and rules know.
  package internal(set) var symbols: SymbolTable
  /// The compiler that the rules' expressions went through, with the shared definitions: for saying them in English.
  package let expressions: ExpressionCompiler
  /// Working days as the tables have them.
  package let calendar: WorkingCalendar
  /// The rules in running order.
  package internal(set) var rules: [CompiledRule]
  /// Every phrase that the rules look for in texts; `nil` where they look for none.
  package internal(set) var phrases: PhraseIndex?
  /// Ids of rules that are written but did not compile: not run, and named.
  package let brokenRules: [String]
  /// Rules that packs have switched off: not run, and named with the reason.
  package let switchedOff: [SwitchedOffRule]
  /// The pack's files by index, for excerpts of problems and for examples.
  package let files: [SourceText]
  /// What is wrong in the pack, by file; a file without problems is not listed.
  package let problems: [(file: SourceText, findings: [Finding])]
  /// By row of table `criteria`: whose criterion or number it is, as a sentence, where a pack has added or numbered it.
  package let localCriteria: [UInt32: String]
  /// The slots from the root to the value that picks a criterion's number: the organisation's setting.
  package let settingPath: [Int]
  /// The number of settings that there are: a rule for all of them needs none to be known.
  package let settingCount: Int
  /// The slots from the root to the reference date.
  package let referenceDatePath: [Int]
  /// Where documents claim ratings; `nil` where the schema has no such list.
  package let claims: ClaimShape?
  /// Ids of the rules whose matches are masked in every output.
  package let maskingRules: Set<String>
  /// Returns that a rule's examples are merged into, by setting.
  package let minimalReturns: [String: SourceText]
}

/// Where a document claims ratings, in slots: a list of records that each name a criterion and a rating.
package struct ClaimShape: Sendable {
  /// The slot of the list in the root.
  package let list: Int
  /// The slot that holds the criterion's row in the pack's tables.
  package let criterion: Int
  /// The slot of the rating.
  package let rating: Int
  /// The ratings.
  package let scale: RatingScale
  /// By symbol of a rating in the order: where it stands, 0 for the worst.
  package let ranks: [Symbol: Int]

  /// The list of answers of return and records; `nil` where the schema has none of this shape.
  init?(_ schema: FactSchema) {
    let root = schema[schema.documentRoot]
    guard let list = root.slot(named: "answers"), case .list(.record(let id)) = root.fields[list].type,
      let criterion = schema[id].slot(named: "criterion"), let row = schema[id].fields[criterion].reference,
      let rating = schema[id].slot(named: "rating"),
      case .enumeration(let values) = schema[id].fields[rating].type
    else { return nil }
    self.list = list
    self.criterion = row
    self.rating = rating
    let scale = schema[values]
    let ordered = zip(scale.values, scale.symbols).filter { !scale.unordered.contains($0.1) }
    self.scale = RatingScale(
      ordered: ordered.map(\.0),
      outside: zip(scale.values, scale.symbols).filter { scale.unordered.contains($0.1) }.map(\.0))
    ranks = Dictionary(uniqueKeysWithValues: ordered.enumerated().map { ($0.element.1, $0.offset) })
  }
}

extension CompiledRuleSet {
  /// What the standards are called, by number: the table `standards`. Complexity: O(rows).
  package var standardTitles: [Int: String] {
    var titles: [Int: String] = [:]
    for row in tables.rows(of: "standards") {
      let number = tables.value(row, "number")
      if number.kind == .int, let title = tables.text(row, "title") { titles[Int(number.asInt)] = title }
    }
    return titles
  }

  /// The record types of documents and tables.
  package var factSchema: FactSchema { shape.facts }

  /// The organisation's setting as a document states it; unknown where it does not.
  package func setting(in facts: FactTable) -> Value { facts.value(at: settingPath) }

  /// The reference date as a document states it; unknown where it does not.
  package func referenceDate(in facts: FactTable) -> Value { facts.value(at: referenceDatePath) }

  /// The 1-based line of a text of a rule file. Complexity: O(bytes of the file).
  package func line(of text: WrittenText, in file: Int) -> Int {
    LineIndex(files[file]).lineNumber(at: text.start)
  }
}

extension FactTable {
  /// The value at a path of field slots from the root; unknown where a record on the way is absent.
  fileprivate func value(at path: [Int]) -> Value {
    var record: UInt32 = 0
    var found = Value.unknown(record: 0, slot: 0)
    for slot in path {
      found = value(record: record, slot: UInt32(slot))
      guard found.kind == .record else { return found }
      record = found.low
    }
    return found
  }
}
