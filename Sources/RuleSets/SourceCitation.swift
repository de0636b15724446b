package import CivilDates

/// One source of a rule in words fit for print, with the days on which its edition was in force.
package struct SourceCitation: Sendable {
  /// The document's key: sources of one document are editions of it.
  package let document: String
  /// `Working Together to Safeguard Children 2026, chapter 2 (not verified)`.
  package let text: String
  /// Whether somebody has read it there; false for a note.
  package let isVerified: Bool
  /// The document and its edition, without the rest: `Working Together to Safeguard Children 2026`.
  let name: String
  /// The first day in force; `nil` where the table of editions does not know it.
  let inForceFrom: CivilDate?
  /// The last day in force; `nil` where it still is.
  let inForceUntil: CivilDate?
  /// The settings for which it is a source; empty for all.
  let settings: [String]

  /// A sentence that stands beside the sources, whatever the day and the setting.
  init(note: String) {
    document = note
    text = note
    isVerified = false
    name = note
    inForceFrom = nil
    inForceUntil = nil
    settings = []
  }

  /// An edition by its row of the table of editions.
  init(edition row: UInt32, of document: String, tables: PackTables) {
    let title = tables.text(row, "title") ?? document
    name = [title, tables.text(row, "edition")].compactMap { $0 }.joined(separator: " ")
    text = name
    isVerified = false
    self.document = document
    inForceFrom = tables.date(row, "in_force_from")
    inForceUntil = tables.date(row, "in_force_until")
    settings = []
  }

  init(_ source: RuleDefinition.Source, tables: PackTables, isLocal: Bool) {
    self.init(
      document: source.document, edition: source.edition, place: source.place, isVerified: source.isVerified,
      settings: source.settings, isLocal: isLocal, tables: tables)
  }

  init(
    document: String, edition: String?, place: String?, isVerified: Bool, settings: [String] = [],
    isLocal: Bool = false, tables: PackTables
  ) {
    let editions = tables.rows(of: "editions").filter { tables.text($0, "document") == document }
    let row = editions.first { tables.text($0, "edition") == edition }
    var words = (row ?? editions.first).flatMap { tables.text($0, "title") } ?? document
    if let edition, !words.hasSuffix(edition) { words += " \(edition)" }
    name = words
    if let place { words += ", \(place)" }
    if !isVerified { words += " (not verified)" }
    if isLocal { words += " (local)" }
    self.document = document
    self.text = words
    self.isVerified = isVerified
    self.settings = settings
    self.inForceFrom = row.flatMap { tables.date($0, "in_force_from") }
    self.inForceUntil = row.flatMap { tables.date($0, "in_force_until") }
  }

  /// Whether it is a source for a setting; true where the setting is not known.
  func holds(in setting: String?) -> Bool {
    guard let setting, !settings.isEmpty else { return true }
    return settings.contains(setting)
  }

  /// Whether the edition was in force on a day; false where the table of editions does not know.
  func isInForce(on date: CivilDate) -> Bool {
    guard let from = inForceFrom else { return false }
    return from <= date && inForceUntil.map { date <= $0 } ?? true
  }

  /// The sources to print for a day: of each document the edition then in force, or the last one listed where the table
  /// of editions cannot tell. In the order listed; sources of other settings are left out, where the setting is known.
  package static func inForce(
    _ sources: [SourceCitation], on date: CivilDate?, in setting: String? = nil
  ) -> [String] {
    var chosen: [(document: String, text: String, isInForce: Bool)] = []
    for source in sources where source.holds(in: setting) {
      let isInForce = date.map(source.isInForce) ?? false
      guard let index = chosen.firstIndex(where: { $0.document == source.document }) else {
        chosen.append((source.document, source.text, isInForce))
        continue
      }
      if isInForce || !chosen[index].isInForce { chosen[index] = (source.document, source.text, isInForce) }
    }
    return chosen.map(\.text)
  }

  /// The sources as a page lists them.
  ///
  /// - Parameters:
  ///   - sources: in the order listed.
  ///   - date: the day whose editions are given; `nil` for every edition, each with the days on which it was in force.
  ///   - sayingDay: whether a line says which day it was.
  /// - Returns: the lines.
  static func lines(_ sources: [SourceCitation], on date: CivilDate?, sayingDay: Bool = true) -> [String] {
    guard let date else { return sources.map(\.textWithDays) }
    let hasEditions = sayingDay && sources.contains { $0.inForceFrom != nil }
    return inForce(sources, on: date) + (hasEditions ? ["(the editions in force on \(date))"] : [])
  }

  private var textWithDays: String {
    guard let from = inForceFrom else { return text }
    let until = inForceUntil.map { " until \($0)" } ?? ""
    return "\(text), in force from \(from)\(until)"
  }
}
