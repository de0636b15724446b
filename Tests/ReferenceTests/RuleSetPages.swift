import Facts
import Findings
import Foundation
import Reporters
import RuleSets
import Runner
import SourceText
import TestSupport
import Testing

/// The pages of the rule set: a file for each group of rules and each standard, with a section for each rule and each
/// criterion, and an index.
///
/// Some hundred files would be a page each; a file a group is read in one go, and each section has a link of its own.
struct RuleSetPages {
  let rules: CompiledRuleSet
  /// Links to where rules, criteria and standards are explained, by what `explain` calls them.
  let links: [String: String]
  /// The names of whole returns in which a rule is not met, by its id.
  let wholeReturns: [String: [String]]

  private static let notice =
    "<!-- Made by `swift run devtool reference` from Rules/; do not edit. -->\n\n"

  init() throws {
    rules = try #require(BuiltInRuleSet.load().rules)
    var links: [String: String] = [:]
    for rule in rules.rules { links[rule.id] = Self.link(to: rule.id, on: Self.page(ofGroup: Self.group(of: rule))) }
    for row in rules.tables.rows(of: "standards") {
      let number = rules.tables.plain(rules.tables.value(row, "number")) ?? ""
      links[number] = "<doc:\(Self.page(ofStandard: number))>"
    }
    for row in rules.tables.rows(of: "criteria") {
      let key = rules.tables.text(row, "key") ?? ""
      let standard = rules.tables.plain(rules.tables.value(row, "standard")) ?? ""
      links[key] = Self.link(to: key, on: Self.page(ofStandard: standard))
    }
    self.links = links
    wholeReturns = try Self.wholeReturns()
  }

  /// The samples by what is expected of them, then the changed returns of the tests.
  private static func wholeReturns() throws -> [String: [String]] {
    var found: [String: [String]] = [:]
    let samples = Repository.root.appendingPathComponent("Samples")
    let files = try FileManager.default.contentsOfDirectory(atPath: samples.path).sorted()
    for file in files where file.hasSuffix(".expected.txt") {
      let text = try String(contentsOf: samples.appendingPathComponent(file), encoding: .utf8)
      let name = "`Samples/\(file.replacing(".expected.txt", with: ".yaml"))`"
      let rules = Set(text.matches(of: /(?m)^\d+:\d+ (\S+) ⟦/).map { String($0.1) })
      for rule in rules { found[rule, default: []].append(name) }
    }
    for whole in try ChangedReturn.all() {
      for rule in whole.failing { found[rule, default: []].append(MarkdownText.cell(whole.name)) }
    }
    return found
  }

  // MARK: Names

  static func group(of rule: CompiledRule) -> String { String(rule.id.prefix { $0 != "/" }) }

  private static func page(ofGroup group: String) -> String {
    "Rules" + group.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  private static func page(ofStandard number: String) -> String { "Standard\(number)" }

  private static func link(to id: String, on page: String) -> String { "<doc:\(page)#\(id)>" }

  // MARK: Pages

  /// Every page with its file's name, the index first.
  func pages() throws -> [(name: String, text: String)] {
    let groups = Dictionary(grouping: rules.rules, by: Self.group).sorted { $0.key < $1.key }
    let standards = rules.tables.rows(of: "standards")
    return [("RuleIndex.md", index())]
      + groups.map { group, rules in ("\(Self.page(ofGroup: group)).md", page(ofGroup: group, rules)) }
      + standards.map { row in
        (
          "\(Self.page(ofStandard: rules.tables.plain(rules.tables.value(row, "number")) ?? "")).md",
          page(ofStandard: row)
        )
      }
  }

  private func page(ofGroup group: String, _ members: [CompiledRule]) -> String {
    let sections = members.sorted { $0.id < $1.id }.map { rule in
      Explanation.renderMarkdown(rules.page(of: rule, asOf: nil), level: 2, links: links)
    }
    return """
      # Rules of \(group)

      What each rule of the group asks, what it rests on, and its examples. <doc:RuleIndex> lists all rules.

      \(Self.notice)
      """ + sections.joined(separator: "\n")
  }

  private func page(ofStandard row: UInt32) -> String {
    let standard = rules.page(ofStandard: row, asOf: nil)
    var text =
      Explanation.renderMarkdown(standard, heading: "Standard \(standard.id)", links: links) + "\n" + Self.notice
    let criteria = rules.tables.rows(of: "criteria").filter {
      rules.tables.plain(rules.tables.value($0, "standard")) == standard.id
    }
    text += criteria.map { row in
      Explanation.renderMarkdown(rules.page(ofCriterion: row, asOf: nil), level: 2, links: links)
    }.joined(separator: "\n")
    return text
  }

  // MARK: Index

  private func index() -> String {
    let all = rules.rules.sorted { $0.id < $1.id }
    var text = """
      # Index of rules

      Every rule by group, duty, document and setting; what each rests on; every criterion and who looks at it.

      \(Self.notice)
      """
    text += "## By group\n\n" + lists(Dictionary(grouping: all, by: Self.group), names: { $0 })
    text += "## By duty\n\n"
    text += Duty.allCases.map { duty in list(Self.capital(duty.meaning), all.filter { $0.definition.duty == duty }) }
      .joined()
    text += "## By document\n\n"
    let documents = all.flatMap { rule in Set(rule.sources.map(\.document)).map { (document: $0, rule: rule) } }
    text += lists(
      Dictionary(grouping: documents, by: \.document).mapValues { $0.map(\.rule) }, names: title(ofDocument:))
    text += "## By setting\n\n"
    text += rules.settings.map { setting in
      let words = setting.replacing("_", with: " ")
      return list(
        Self.capital(words), all.filter { $0.definition.settings.isEmpty || $0.definition.settings.contains(setting) })
    }.joined()
    text += """
      ## What each rule rests on

      Where a rule is not met in a whole return of the samples, or of `Tests/WholeReturns`, the first is named, with the
      number of the others.

      | rule | file | examples | not met in a whole return | sources |
      |---|---|---|---|---|

      """
    text += all.map(row).joined() + drafts() + "\n"
    let everywhere = rules.rulesOfEveryCriterion.map(\.id).sorted().map(link)
    text += """
      ## Criteria

      Beside the rules of its own, \(everywhere.count) rules look at each criterion, since they look at every answer or
      action: \(everywhere.joined(separator: ", ")).

      | criterion | number | rules of its own |
      |---|---|---|

      """
    text += rules.tables.rows(of: "criteria").map(row(ofCriterion:)).joined() + "\n"
    return text + duties() + topics()
  }

  private func lists(_ groups: [String: [CompiledRule]], names: (String) -> String) -> String {
    groups.sorted { names($0.key) < names($1.key) }.map { list(names($0.key), $0.value) }.joined()
  }

  private func list(_ heading: String, _ rules: [CompiledRule]) -> String {
    guard !rules.isEmpty else { return "" }
    let lines = rules.map { "- \(link($0.id)): \(MarkdownText.escaped($0.definition.title))\n" }.joined()
    return "### \(MarkdownText.escaped(heading))\n\n\(lines)\n"
  }

  private static func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  private func title(ofDocument document: String) -> String {
    let row = rules.tables.rows(of: "editions").first { rules.tables.text($0, "document") == document }
    return row.flatMap { rules.tables.text($0, "title") } ?? document
  }

  /// A link to where an id is explained; the id as code where nothing is there yet.
  private func link(_ id: String) -> String { links[id] ?? "`\(id)`" }

  private func row(of rule: CompiledRule) -> String {
    let file = rules.files[rule.definition.file].path
    let wholes = wholeReturns[rule.id] ?? ["none"]
    let whole = wholes[0] + (wholes.count > 1 ? ", and \(wholes.count - 1) more" : "")
    let examples = rule.definition.writtenExamples.count
    return "| \(link(rule.id)) | `\(file)` | \(examples) | \(whole) | \(cell(rule.sources)) |\n"
  }

  /// Rows of the rules that are written and do not run.
  private func drafts() -> String {
    let running = Set(rules.rules.map(\.id))
    return BuiltInRuleSet.files.map(\.path).sorted().compactMap { path in
      guard path.hasPrefix("Rules/rules/"), path.hasSuffix(".yaml") else { return nil }
      let id = String(path.dropFirst("Rules/rules/".count).dropLast(".yaml".count))
      return running.contains(id) ? nil : "| `\(id)` | `\(path)` | | a draft, which does not run | |\n"
    }.joined()
  }

  private func cell(_ sources: [SourceCitation]) -> String {
    sources.map { MarkdownText.cell($0.text + ($0.isVerified ? " (verified)" : "")) }.joined(separator: "; ")
  }

  private func row(ofCriterion row: UInt32) -> String {
    let key = rules.tables.text(row, "key") ?? ""
    let numbers = Set(rules.settings.compactMap { rules.tables.number(ofCriterion: row, setting: $0) }).sorted()
    let own = rules.rules.filter { $0.criterion == row }.map(\.id).sorted()
    return
      "| \(link(key)) | \(numbers.joined(separator: ", ")) | \(own.isEmpty ? "those of every answer" : own.map(link).joined(separator: ", ")) |\n"
  }

  /// The table of duties, each with its rules or the reason why none tests it; nothing where the rule set has no such table.
  private func duties() -> String {
    let tables = rules.tables
    let rows = tables.rows(of: "duties").map { row in
      let value = tables.value(row, "rules")
      let ids = value.kind == .list ? tables.facts.items(of: value).compactMap(tables.text) : []
      let parts = [
        MarkdownText.cell("\(tables.text(row, "id") ?? ""): \(tables.text(row, "title") ?? "")"),
        MarkdownText.cell(
          [tables.text(row, "who"), tables.text(row, "within")].compactMap { $0 }.joined(separator: "; ")),
        ids.map(link).joined(separator: ", "), MarkdownText.cell(tables.text(row, "reason") ?? ""),
        cell(rules.citations(of: row)),
      ]
      return "| \(parts.joined(separator: " | ")) |\n"
    }
    guard !rows.isEmpty else { return "" }
    return "## Duties\n\n| duty | who and when | rules | what none tests, and why | sources |\n|---|---|---|---|---|\n"
      + rows.joined() + "\n"
  }

  private func topics() -> String {
    let groups = Set(rules.rules.map(Self.group)).sorted().map { "- <doc:\(Self.page(ofGroup: $0))>\n" }
    let standards = rules.tables.rows(of: "standards").compactMap { row in
      rules.tables.plain(rules.tables.value(row, "number")).map { "- <doc:\(Self.page(ofStandard: $0))>\n" }
    }
    return "## Topics\n\n### Rules\n\n\(groups.joined())\n### Standards\n\n\(standards.joined())"
  }
}
