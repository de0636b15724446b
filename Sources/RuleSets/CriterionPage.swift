package import CivilDates
import Expressions
import Facts
package import Findings

// Pages of what the tables hold: criteria and standards. A field is printed under its title, so that a pack's own fields
// are printed too.
extension CompiledRuleSet {
  /// The rows of criteria that an id names: its key, or its number in a setting (in any where none is given).
  package func criteria(named id: String, setting: String?) -> [UInt32] {
    if let row = tables.criterion(key: id) { return [row] }
    return tables.rows(of: "criteria").filter { row in
      tables.numbers(ofCriterion: row).contains { $0.number == id && (setting == nil || $0.setting == setting) }
    }
  }

  /// The row of the standard of a number; `nil` where there is none.
  package func standard(number: String) -> UInt32? {
    tables.rows(of: "standards").first { tables.plain(tables.value($0, "number")) == number }
  }

  /// The keys of the criteria and the numbers of the standards, for near misses and lists.
  package var criterionKeys: [String] { tables.rows(of: "criteria").compactMap { tables.text($0, "key") } }

  /// The names of a return's sections: the fields of its root that hold records.
  package var returnSections: Set<String> {
    Set(
      factSchema[factSchema.documentRoot].fields.filter { field in
        switch field.type {
        case .record, .list(.record): !field.isHidden
        default: false
        }
      }.map(\.name))
  }

  /// The settings that there are.
  package var settings: [String] {
    guard let slot = settingPath.last else { return [] }
    var type = factSchema.documentRoot
    for slot in settingPath.dropLast() {
      if case .record(let next) = factSchema[type].fields[slot].type { type = next }
    }
    guard case .enumeration(let id) = factSchema[type].fields[slot].type else { return [] }
    return factSchema[id].values
  }

  /// The page of a criterion: what is expected, what shows it, and the rules that look at it; `nil` for the day gives
  /// every edition of its sources.
  package func page(ofCriterion row: UInt32, asOf: CivilDate?) -> ExplanationPage {
    let key = tables.text(row, "key") ?? ""
    var page = ExplanationPage(kind: .criterion, id: key, title: tables.text(row, "expectation") ?? "")
    page.add(
      "Number",
      settings.map { setting in
        let number = tables.number(ofCriterion: row, setting: setting)
        return "\(number ?? "none: it does not apply") in \(EnglishWords.spaced(setting))"
      })
    if let number = tables.plain(tables.value(row, "standard")), let standard = standard(number: number) {
      page.add("Standard", ["\(number): \(tables.text(standard, "title") ?? "")"])
    }
    add(fieldsOf: row, except: ["key", "numbers", "standard", "expectation"], asOf, to: &page)
    page.add("Rules that look at it", list(rules.filter { $0.criterion == row }))
    page.add("Rules that look at every answer or action", list(rulesOfEveryCriterion))
    page.more = ["compact-audit explain \(tables.plain(tables.value(row, "standard")) ?? "")"]
    return page
  }

  /// The rules that look at every answer or action, whichever criterion it is about; empty where there are no criteria.
  package var rulesOfEveryCriterion: [CompiledRule] {
    guard let any = tables.rows(of: "criteria").first else { return [] }
    return rules.filter { $0.criterion == nil && isAbout($0, any) }
  }

  /// The page of a standard: what it is about and its criteria; `nil` for the day gives every edition of its sources.
  package func page(ofStandard row: UInt32, asOf: CivilDate?) -> ExplanationPage {
    let number = tables.plain(tables.value(row, "number")) ?? ""
    var page = ExplanationPage(kind: .standard, id: number, title: tables.text(row, "title") ?? "")
    add(fieldsOf: row, except: ["number", "title"], asOf, to: &page)
    var criteria = Outline()
    for row in tables.rows(of: "criteria") where tables.plain(tables.value(row, "standard")) == number {
      criteria.add("\(tables.title(ofCriterion: row)): \(tables.text(row, "expectation") ?? "")", isItem: true)
    }
    page.add("Criteria", criteria)
    page.more = ["compact-audit explain KEY, for each of them"]
    return page
  }

  private func add(fieldsOf row: UInt32, except: Set<String>, _ asOf: CivilDate?, to page: inout ExplanationPage) {
    let type = RecordTypeID(rawValue: tables.facts.records[Int(row)].type)
    for (slot, field) in factSchema[type].fields.enumerated() where !field.isHidden && !except.contains(field.name) {
      let title = field.title.isEmpty ? EnglishWords.spaced(field.name) : field.title
      let name = title.prefix(1).uppercased() + title.dropFirst()
      if field.name == "sources" {
        page.add(name, SourceCitation.lines(citations(of: row), on: asOf, sayingDay: false))
      } else if let words = tables.fact(row, slot: slot, of: type) {
        page.add(name, [words])
      }
    }
  }

  /// The sources of a row as rules cite theirs; empty where its table has none.
  package func citations(of row: UInt32) -> [SourceCitation] {
    let sources = tables.value(row, "sources")
    guard sources.kind == .list else { return [] }
    return tables.facts.items(of: sources).filter { $0.kind == .record }.map { source in
      let verified = tables.value(source.low, "verified")
      return SourceCitation(
        document: tables.text(source.low, "document") ?? "", edition: tables.text(source.low, "edition"),
        place: tables.text(source.low, "place"), isVerified: verified.kind == .bool && verified.asBool, tables: tables)
    }
  }

  /// Whether a rule looks at records that name a criterion.
  private func isAbout(_ rule: CompiledRule, _ row: UInt32) -> Bool {
    let criterion = RecordTypeID(rawValue: tables.facts.records[Int(row)].type)
    return rule.generators.contains { generator in
      guard let record = generator.record else { return false }
      return factSchema[record].fields.contains { $0.isHidden && $0.type == .record(criterion) }
    }
  }

  private func list(_ rules: [CompiledRule]) -> Outline {
    var outline = Outline()
    for rule in rules.sorted(by: { $0.id < $1.id }) {
      outline.add("\(rule.id): \(rule.definition.title)", isItem: true)
    }
    return outline
  }
}
