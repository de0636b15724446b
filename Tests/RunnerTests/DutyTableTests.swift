import Facts
import Findings
import RuleSets
import Runner
import SourceText
import Testing

/// A row of the table of duties.
struct DutyTable {
  let id: String
  let who: String
  let title: String
  let settings: [String]
  let rules: [String]
  let reason: String?

  /// The table as it is built in.
  static func read() throws -> [DutyTable] {
    let tables = try SmallReturn.rules().tables
    func list(_ row: UInt32, _ field: String) -> [String] {
      let value = tables.value(row, field)
      return value.kind == .list ? tables.facts.items(of: value).compactMap { tables.text($0) } : []
    }
    return tables.rows(of: "duties").map { row in
      DutyTable(
        id: tables.text(row, "id") ?? "", who: tables.text(row, "who") ?? "", title: tables.text(row, "title") ?? "",
        settings: list(row, "settings"), rules: list(row, "rules"), reason: tables.text(row, "reason"))
    }
  }
}

@Suite("Duties")
struct DutyTableTests {
  /// Ids of all rules that are written, drafts among them: an id is also the path of its file.
  static let written = Set(
    BuiltInRuleSet.files.map(\.path).filter { $0.hasPrefix("Rules/rules/") && $0.hasSuffix(".yaml") }
      .map { String($0.dropFirst("Rules/rules/".count).dropLast(".yaml".count)) })

  @Test("D-01 to D-31 stand there once each, in order")
  func complete() throws {
    let numbers = (1...31).map { $0 < 10 ? "D-0\($0)" : "D-\($0)" }
    #expect(try DutyTable.read().map(\.id) == numbers)
  }

  @Test("each has rules that test it, or a sentence why none does")
  func rulesOrReason() throws {
    for duty in try DutyTable.read() {
      let sentence = duty.reason ?? ""
      #expect(!duty.rules.isEmpty || sentence.hasSuffix("."), "\(duty.id): \(duty.title)")
      #expect(Set(duty.rules).count == duty.rules.count, "\(duty.id) names a rule twice")
    }
  }

  @Test("each rule that is named exists, and runs in a setting that the duty binds")
  func rulesExist() throws {
    let rules = try SmallReturn.rules().rules
    for duty in try DutyTable.read() {
      for id in duty.rules {
        #expect(Self.written.contains(id), "\(duty.id) names `\(id)`")
        guard let rule = rules.first(where: { $0.id == id }) else { continue }
        #expect(!Set(rule.definition.settings).isDisjoint(with: duty.settings), "\(duty.id): `\(id)` runs elsewhere")
      }
    }
  }

  @Test("a rule that does not run although a duty names it is a draft")
  func drafts() throws {
    let running = Set(try SmallReturn.rules().rules.map(\.id))
    let silent = Set(try DutyTable.read().flatMap(\.rules)).intersection(Self.written).subtracting(running)
    #expect(silent == ["allegation/child-sex-offence-not-reported"])
  }

  @Test("every other rule that is written runs: none was taken out of use in silence")
  func running() throws {
    let running = Set(try SmallReturn.rules().rules.map(\.id))
    #expect(Self.written.subtracting(running) == ["allegation/child-sex-offence-not-reported"])
  }
}
