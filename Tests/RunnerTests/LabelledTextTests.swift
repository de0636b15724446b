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

  /// Prints and judges a rule that looks for what a text says: its finding is that a part is not found, so that is what is
  /// held to the least precision. How well it knows what is there is printed beside it.
  private func measureLack(
    _ rule: String, of part: String?, key: String, _ items: [Item], isLabelled: (Item) -> Bool
  ) throws {
    let rules = try #require(BuiltInRuleSet.load().rules)
    let severity = try #require(rules.rules.first { $0.id == rule }).definition.severity
    var check = FileCheck(rules: rules, asOf: try #require(CivilDate(year: 2026, month: 11, day: 23)))
    var (there, found, absent, lacking, rightly) = (0, 0, 0, 0, 0)
    for item in items {
      let source = SourceText(path: "policy.md", document(item, key: "handbook, satisfies: [\(key)]"))
      let isLacking = check.check(source).findings.contains { finding in
        finding.rule == rule && finding.outcome == .notMet && part.map { finding.message.contains($0) } ?? true
      }
      let isThere = isLabelled(item)
      if isLacking { lacking += 1 } else { found += 1 }
      if isLacking, !isThere { rightly += 1 }
      if !isThere { absent += 1 }
      if !isLacking, isThere { there += 1 }
    }
    func share(_ part: Int, of whole: Int) -> String {
      "\(part) of \(whole) (\((Double(part) / Double(max(whole, 1)) * 100).rounded() / 100))"
    }
    try #require(found > 0 && absent > 0 && absent < items.count)
    print(
      """
      \(rule), \(part ?? "as a whole"): not found: precision \(share(rightly, of: lacking)), \
      recall \(share(rightly, of: absent)); found: precision \(share(there, of: found)), \
      recall \(share(there, of: items.count - absent)); ships as \(severity.rawValue)
      """)
    #expect(severity == .info || Double(rightly) >= Self.leastPrecision * Double(lacking))
    #expect(there > 0)
  }

  @Test(
    "what is not found in a policy",
    arguments: [
      ("policy/allegation-route-not-found", "that the designated officer is told", "designated_officer_route"),
      ("policy/allegation-route-not-found", "that it is within one working day", "within_one_working_day"),
      ("policy/dbs-route-not-found", "that the service is told", "dbs_referral"),
      ("policy/dbs-route-not-found", "that it is told too where the person left first", "dbs_left_first"),
      ("policy/three-way-split-not-found", nil, "three_way_split"),
      ("policy/support-for-accused-not-found", nil, "support_for_accused"),
      ("policy/whistleblowing-routes-not-found", "somebody inside the organisation", "whistleblowing_internal"),
      ("policy/whistleblowing-routes-not-found", "somebody outside of it", "whistleblowing_external"),
    ])
  func notFound(rule: String, part: String?, label: String) throws {
    guard let items = try items("policy_passages") else { return }
    let key = rule.contains("whistleblowing") ? "whistleblowing" : "allegations"
    try measureLack(rule, of: part, key: key, items, isLabelled: { $0.labels[label] == "true" })
  }

  private func document(_ item: Item) -> String { document(item, key: "child_protection") }

  private func document(_ item: Item, key: String) -> String {
    """
    ---
    compact_audit_policy: {key: \(key), approved_on: 2026-09-15}
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
