import CivilDates
import Findings
import Foundation
import RuleSets
import Runner
import SourceText
import Symbols
import TestSupport
import Testing
import YAMLTree

/// How well rules over words agree with a careful reader: texts that somebody labelled without knowing the phrases.
@Suite("Rules over words, held against labelled texts")
struct LabelledTextTests {
  /// The least share of what a rule finds that a reader would find too; a rule that has less is a prompt.
  static let leastPrecision = 0.8

  /// A text with its labels, each value as written.
  private struct Item {
    let text: String
    let heading: String
    let rating: String
    let labels: [String: String]
  }

  /// The items of a section of the labelled texts; `nil` where they are not there.
  private func items(_ section: String) throws -> [Item]? {
    guard let data = Repository.conformanceFile("labelled-text.yaml", for: "precision and recall") else { return nil }
    let source = SourceText(path: "labelled-text.yaml", bytes: Array(data))
    let tree = try #require(YAMLTree.parse(source, symbols: SymbolTable()).tree)
    func values(_ node: NodeID) -> [String: NodeID] {
      Dictionary(uniqueKeysWithValues: tree.entries(of: node).map { (tree.string($0.key), $0.value) })
    }
    return try tree.items(of: try #require(values(tree.root)[section])).map { node in
      let fields = values(node)
      let labels = values(try #require(fields["labels"])).mapValues { node in
        tree.kind(node) == .scalar
          ? tree.string(node) : tree.items(of: node).map { tree.string($0) }.joined(separator: ",")
      }
      return Item(
        text: tree.string(try #require(fields["text"])), heading: fields["heading"].map { tree.string($0) } ?? "",
        rating: fields["rating"].map { tree.string($0) } ?? "",
        labels: labels)
    }
  }

  /// Prints and judges a rule: whether it finds something in an item's fragment, and whether a reader would.
  private func measure(
    _ rule: String, _ what: String, _ items: [Item], asDocument: Bool = false, fragment: (Item) throws -> String,
    isLabelled: (Item) -> Bool
  ) throws {
    let rules = try #require(BuiltInRuleSet.load().rules)
    let minimal = try #require(rules.minimalReturns["education"])
    let severity = try #require(rules.rules.first { $0.id == rule }).definition.severity
    var check = FileCheck(rules: rules, asOf: try #require(CivilDate(year: 2026, month: 11, day: 23)))
    var (both, found, labelled) = (0, 0, 0)
    for item in items {
      let text = try fragment(item)
      let source =
        asDocument
        ? SourceText(path: "policy.md", text)
        : ExampleReturn(fragment: text, path: "return.yaml", minimal: minimal).source
      let isFound = check.check(source).findings.contains { $0.rule == rule && $0.outcome == .notMet }
      if isFound { found += 1 }
      if isLabelled(item) { labelled += 1 }
      if isFound, isLabelled(item) { both += 1 }
    }
    try #require(labelled > 0)
    func share(_ whole: Int) -> String {
      "\(both) of \(whole) (\((Double(both) / Double(max(whole, 1)) * 100).rounded() / 100))"
    }
    print("\(rule), \(what): precision \(share(found)), recall \(share(labelled)), ships as \(severity.rawValue)")
    #expect(both > 0)
    #expect(severity == .info || Double(both) >= Self.leastPrecision * Double(found))
  }

  private func quoted(_ text: String) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return String(decoding: try encoder.encode(text), as: UTF8.self)
  }

  private func answer(_ item: Item, rating: String) throws -> String {
    """
    answers:
      - {criterion: "1.4", rating: \(rating), summary: \(try quoted(item.text)), evidence: [{ref: E-1}]}
    evidence:
      - {id: E-1, kind: observation, location: office, dated: 2026-09-01, shows: practice}
    """
  }

  @Test("claims that say nothing")
  func vagueClaims() throws {
    guard let items = try items("evidence") else { return }
    try measure(
      "evidence/vague-claim", "under outstanding", items, fragment: { try answer($0, rating: "outstanding") },
      isLabelled: { $0.labels["vague"] == "true" })
  }

  @Test("summaries that admit that something is unfinished")
  func wordings() throws {
    guard let items = try items("evidence") else { return }
    let rule = "evidence/wording-contradicts-rating"
    try measure(
      rule, "under outstanding", items, fragment: { try answer($0, rating: "outstanding") },
      isLabelled: { $0.labels["wording_conflict"] != "none" })
    try measure(
      rule, "under good", items, fragment: { try answer($0, rating: "good") },
      isLabelled: { $0.labels["wording_conflict"] == "being_developed" })
    try measure(
      rule, "under the rating given", items, fragment: { try answer($0, rating: $0.rating) },
      isLabelled: {
        $0.labels["wording_conflict"] == "being_developed" && ["good", "outstanding"].contains($0.rating)
          || $0.labels["wording_conflict"] == "due_to_be_implemented" && $0.rating == "outstanding"
      })
  }

  private func document(_ item: Item) -> String {
    """
    ---
    compact_audit_policy: {key: child_protection, approved_on: 2026-09-15}
    ---
    # \(item.heading)

    \(item.text)
    """
  }

  @Test("words of a template that were left in a policy")
  func placeholders() throws {
    guard let items = try items("policy_passages") else { return }
    try measure(
      "policy/placeholder-left", "in passages", items, asDocument: true, fragment: document,
      isLabelled: { $0.labels["placeholder"] == "true" })
  }

  @Test("names that are out of date in a policy")
  func staleTerms() throws {
    guard let items = try items("policy_passages") else { return }
    try measure(
      "policy/stale-term", "in passages", items, asDocument: true, fragment: document,
      isLabelled: { $0.labels["stale_term"]?.isEmpty == false })
  }

  @Test("steps that nobody could tick off")
  func vagueSteps() throws {
    guard let items = try items("action_steps") else { return }
    try measure(
      "action-plan/vague-step", "as steps", items,
      fragment: { "action_plan:\n  - {id: A-1, criterion: \"5.7\", due: 2026-12-18, steps: \(try quoted($0.text))}\n" },
      isLabelled: { $0.labels["vague"] == "true" })
  }
}
