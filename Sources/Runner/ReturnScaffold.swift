import AuditModel
import RuleSets
import Schemas
import Spelling

/// Why a new return cannot be written as asked for.
package enum ScaffoldError: Error, Hashable, Sendable {
  /// There is no such setting.
  case unknownSetting(String, nearest: String?, known: [String])
  /// There is no such kind of organisation.
  case unknownKind(String, nearest: String?, known: [String])
  /// Organisations of the kind complete other variations.
  case kindElsewhere(String, setting: String, settings: [String], kinds: [String])

  /// What is wrong and what there is instead.
  package var message: String {
    switch self {
    case .unknownSetting(let name, let nearest, let known):
      "`\(name)` is not a setting.\(Self.hint(nearest)) There are \(Wording.list(known, last: "and"))"
    case .unknownKind(let name, let nearest, let known):
      "`\(name)` is not a kind of organisation.\(Self.hint(nearest)) Of this setting can be \(Wording.list(known))"
    case .kindElsewhere(let kind, let setting, let settings, let kinds):
      "an organisation of the kind `\(kind)` does not complete the audit of `\(setting)` but that of "
        + "\(Wording.list(settings)). Of `\(setting)` can be \(Wording.list(kinds))"
    }
  }

  private static func hint(_ nearest: String?) -> String { nearest.map { " Did you mean `\($0)`?" } ?? "" }
}

/// A return to be filled in: every section, every criterion of a setting, all of it blank.
///
/// Its words are those of the schema of returns and of the rule set's tables. Nothing in it claims anything: sections that
/// a return records are keys without a value, and what would stand in them is written as a comment.
package struct ReturnScaffold: Sendable {
  /// The whole file.
  package private(set) var text = ""
  /// The criteria that apply.
  package private(set) var criterionCount = 0

  private let rules: CompiledRuleSet
  private var schema: CompiledSchema { rules.schema }
  private let setting: String
  private let kind: String?

  /// Lines are cut to this width, and comments beside keys begin in this column.
  private static let width = 120
  private static let commentColumn = 34

  /// A return for a setting and, where one is given, a kind of organisation. `schemaPath` is where an editor finds the
  /// schema, as seen from the new file.
  ///
  /// - Throws: `ScaffoldError` for a setting or a kind that is none, and for a kind that does not belong to the setting.
  /// Complexity: O(schema + criteria).
  package init(_ loaded: LoadedRules, setting: String, kind: String?, schemaPath: String) throws(ScaffoldError) {
    rules = loaded.rules
    self.setting = setting
    self.kind = kind
    guard rules.settings.contains(setting) else {
      throw .unknownSetting(
        setting, nearest: NearMiss.nearest(to: setting, among: rules.settings), known: rules.settings)
    }
    if let kind { try check(kind) }
    write(schemaPath: schemaPath)
  }

  private func check(_ kind: String) throws(ScaffoldError) {
    let kinds = rules.organisationKinds
    let known = kinds.filter { $0.settings.isEmpty || $0.settings.contains(setting) }.map(\.kind)
    guard let row = kinds.first(where: { $0.kind == kind }) else {
      throw .unknownKind(kind, nearest: NearMiss.nearest(to: kind, among: kinds.map(\.kind)), known: known)
    }
    guard known.contains(kind) else {
      throw .kindElsewhere(kind, setting: setting, settings: row.settings, kinds: known)
    }
  }
}

// MARK: - The file

extension ReturnScaffold {
  private mutating func write(schemaPath: String) {
    line("# yaml-language-server: $schema=\(schemaPath)")
    line("#")
    comment(schema[schema.root].summary, indent: 0)
    let required = rules.tables.rows(of: "required_sections")
    for property in schema[schema.root].properties {
      let field = SchemaField(property, in: schema)
      if field.name == DocumentKind.records.key { continue }
      line()
      if field.name == DocumentKind.return.key {
        line("\(field.name): 1")
        continue
      }
      comment("\(field.title): \(field.words)", indent: 0)
      let hasRecords = rules.hasRecord(forEachRowOf: "criteria", section: field.name)
      let row = required.first { rules.tables.text($0, "section") == field.name }
      if !hasRecords, let row, let nothing = rules.tables.text(row, "nothing"),
        let title = rules.title(ofField: "nothing", in: row)
      {
        comment("\(title.capitalisedFirst): \(nothing)", indent: 0)
      }
      line("\(field.name):")
      if hasRecords {
        writeCriteria(field)
      } else {
        write(field.fields, indent: 2, isComment: row != nil, isList: field.isList, path: [field.name])
      }
    }
  }

  /// The fields of a record, each with what it is; nested records under their keys.
  private mutating func write(
    _ fields: [SchemaField], indent: Int, isComment: Bool, isList: Bool, path: [String]
  ) {
    for (number, field) in fields.enumerated() {
      let lead = (isComment ? "#" : "") + String(repeating: " ", count: indent)
      let dash = isList ? (number == 0 ? "- " : "  ") : ""
      let value = value(of: field, at: path)
      let key = lead + dash + field.name + ":" + (value.map { " " + $0 } ?? "")
      entry(key, value == nil ? field.words : "", isComment: isComment)
      write(
        field.fields, indent: indent + (isList ? 4 : 2), isComment: isComment, isList: field.isList,
        path: path + [field.name])
    }
  }

  /// What is known already: the setting and the kind.
  private func value(of field: SchemaField, at path: [String]) -> String? {
    let names = rules.settingNames
    guard path == names.dropLast() else { return nil }
    return field.name == names.last ? setting : field.name == "kind" ? kind : nil
  }

  /// One record for each criterion of the setting in the order of its numbers, under its standard.
  private mutating func writeCriteria(_ field: SchemaField) {
    let tables = rules.tables
    var rows: [(row: UInt32, number: String)] = []
    for row in tables.rows(of: "criteria") where rules.isAsked(criterion: row, ofKind: kind) {
      if let number = tables.number(ofCriterion: row, setting: setting) { rows.append((row, number)) }
    }
    rows.sort { OutlineNumber($0.number).precedes(OutlineNumber($1.number)) }
    criterionCount = rows.count
    var standard: String?
    for (row, number) in rows {
      let own = rules.standardNumber(ofCriterion: row)
      if own != standard {
        standard = own
        line()
        if let own, let row = rules.standard(number: own), let title = tables.text(row, "title") {
          comment("\(own). \(title)", indent: 2)
        }
      }
      line()
      comment("\(number) \(tables.text(row, "expectation") ?? "")", indent: 2)
      if let shown = tables.text(row, "shown_by"), let title = rules.title(ofField: "shown_by", in: row) {
        comment("\(title.capitalisedFirst): \(shown)", indent: 2)
      }
      for (position, field) in field.fields.enumerated() {
        line((position == 0 ? "  - " : "    ") + field.name + ":" + (position == 0 ? " \"\(number)\"" : ""))
      }
    }
  }
}

// MARK: - Lines

extension ReturnScaffold {
  private mutating func line(_ content: String = "") { text += content + "\n" }

  /// A key with what it is beside it, or above it where that is too long.
  private mutating func entry(_ key: String, _ words: String, isComment: Bool) {
    guard !words.isEmpty else { return line(key) }
    let gap = String(repeating: " ", count: max(2, Self.commentColumn - key.count))
    guard key.count + gap.count + 2 + words.count > Self.width else { return line("\(key)\(gap)# \(words)") }
    let indent = key.dropFirst(isComment ? 1 : 0).prefix { $0 == " " || $0 == "-" }.count
    comment(words, indent: indent, isDeep: isComment)
    line(key)
  }

  /// A text as comment lines.
  private mutating func comment(_ words: String, indent: Int, isDeep: Bool = false) {
    let lead = (isDeep ? "#" : "") + String(repeating: " ", count: indent) + "# "
    var current = ""
    for word in words.split(separator: " ") {
      if !current.isEmpty, lead.count + current.count + 1 + word.count > Self.width {
        line(lead + current)
        current = ""
      }
      current += (current.isEmpty ? "" : " ") + word
    }
    if !current.isEmpty { line(lead + current) }
  }
}
