import CivilDates
import Facts
import RuleSets
import Runner
import Testing

@Suite("Editions")
struct EditionTableTests {
  /// An edition with its days in force.
  struct Edition {
    let name: String
    let from: CivilDate
    let until: CivilDate?
  }

  /// The editions that have a first day in force, by document, in the order of the table.
  private func editions() throws -> [String: [Edition]] {
    let tables = try SmallReturn.rules().tables
    var found: [String: [Edition]] = [:]
    for row in tables.rows(of: "editions") {
      guard let document = tables.text(row, "document"), let from = tables.date(row, "in_force_from") else { continue }
      let edition = Edition(
        name: tables.text(row, "edition") ?? document, from: from, until: tables.date(row, "in_force_until"))
      found[document, default: []].append(edition)
    }
    return found
  }

  @Test("an edition ends on the day before the next begins, and the last is in force")
  func follow() throws {
    for (document, editions) in try editions() {
      for (earlier, later) in zip(editions, editions.dropFirst()) {
        #expect(earlier.until?.dayNumber == later.from.dayNumber - 1, "\(document) \(earlier.name)")
      }
      #expect(editions.last?.until == nil, "\(document)")
    }
  }

  @Test("what is not in force has no day from which it would be")
  func notInForce() throws {
    let tables = try SmallReturn.rules().tables
    let rows = tables.rows(of: "editions").filter { row in
      let value = tables.value(row, "not_in_force")
      return value.kind == .bool && value.asBool
    }
    #expect(rows.count == 2)
    #expect(rows.allSatisfy { tables.date($0, "in_force_from") == nil })
  }
}
