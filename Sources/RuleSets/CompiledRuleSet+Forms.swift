import AuditModel
import Facts

// What a form for a new return is made from: the schema and the tables by their roles.
extension CompiledRuleSet {
  /// The names on the way to the organisation's setting, its own last; empty where the schema has none.
  package var settingNames: [String] {
    var names: [String] = []
    var type = factSchema.documentRoot
    for slot in settingPath {
      let field = factSchema[type].fields[slot]
      names.append(field.name)
      if case .record(let next) = field.type { type = next }
    }
    return names
  }

  /// The kinds of organisation, each with the settings whose audit it can complete; none for any setting.
  ///
  /// Source: the values of the field `kind` beside the setting, and the table `organisation_kinds`.
  package var organisationKinds: [(kind: String, settings: [String])] {
    guard let slot = settingPath.first, case .record(let id) = factSchema[factSchema.documentRoot].fields[slot].type,
      let kind = factSchema[id].slot(named: "kind"), case .enumeration(let values) = factSchema[id].fields[kind].type
    else { return [] }
    var settings: [String: [String]] = [:]
    for row in tables.rows(of: "organisation_kinds") {
      guard let kind = tables.text(row, "kind") else { continue }
      let list = tables.value(row, "settings")
      settings[kind] = list.kind == .list ? tables.facts.items(of: list).compactMap { tables.text($0) } : []
    }
    return factSchema[values].values.map { ($0, settings[$0] ?? []) }
  }

  /// Whether a section of the return has one record for each row of a table, which the record's identity refers to.
  package func hasRecord(forEachRowOf table: String, section: String) -> Bool {
    let root = factSchema[factSchema.documentRoot]
    guard let slot = root.slot(named: section), case .list(.record(let id)) = root.fields[slot].type,
      let identity = factSchema[id].identity, let reference = factSchema[id].fields[identity].reference
    else { return false }
    return shape.table(referredToBy: id, hiddenSlot: reference) == table
  }

  /// The title of a field of a row of a table; `nil` where it has none.
  package func title(ofField name: String, in row: UInt32) -> String? {
    let type = factSchema[RecordTypeID(rawValue: tables.facts.records[Int(row)].type)]
    guard let slot = type.slot(named: name), !type.fields[slot].title.isEmpty else { return nil }
    return type.fields[slot].title
  }

  /// Whether a criterion is asked of a kind of organisation: its column `only_kinds` names the kinds where it is not asked of
  /// all. One that is for some kinds alone is not asked where the kind is `nil`. Complexity: O(kinds).
  package func isAsked(criterion row: UInt32, ofKind kind: String?) -> Bool {
    let kinds = tables.value(row, "only_kinds")
    guard kinds.kind == .list, kinds.low > 0 else { return true }
    return tables.facts.items(of: kinds).contains { tables.text($0) == kind }
  }

  /// The number of the standard that a criterion belongs to; `nil` where its row says none.
  package func standardNumber(ofCriterion row: UInt32) -> String? { tables.plain(tables.value(row, "standard")) }
}
