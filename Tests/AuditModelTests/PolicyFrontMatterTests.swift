import AuditModel
import CommonMark
import Findings
import Foundation
import Schemas
import SourceText
import Symbols
import TestSupport
import Testing
import YAMLTree

@Suite("The fields of a policy in its front matter")
struct PolicyFrontMatterTests {
  /// The front matter of a policy, by the schema of returns in the repository, and its file.
  static func read(_ text: String) throws -> (front: PolicyFrontMatter, tree: YAMLTree) {
    var symbols = SymbolTable()
    let path = Repository.root.appendingPathComponent("Rules/schemas/return.schema.json")
    let schemaText = SourceText(path: "schema.json", try String(contentsOf: path, encoding: .utf8))
    let schemaTree = try #require(YAMLTree.parse(schemaText, symbols: symbols).tree)
    let schema = try #require(CompiledSchema.compile(schemaTree, symbols: &symbols).schema)
    let document = MarkdownDocument.parse(SourceText(path: "policy.md", text), symbols: symbols).document
    let tree = try #require(document?.frontMatter?.tree)
    return (try #require(PolicyFrontMatter(tree, schema)), tree)
  }

  @Test("what other tools keep beside them is none of ours")
  func sound() throws {
    let text = """
      ---
      layout: {odd: [1, 2]}
      compact_audit_policy:
        key: child_protection
        status: approved
        approved_on: 2026-09-15
        cites: [{document: kcsie, edition: "2026"}]
      tags: [a, a]
      ---
      # Child protection
      """
    let (front, tree) = try Self.read(text)
    #expect(front.problems.map(\.fault.message) == [])
    let entry = try #require(front.entry)
    #expect(tree.value(of: entry, named: "key") == "child_protection")
  }

  @Test(
    "faults are those of a return's register, at their places in the file",
    arguments: [
      ("\u{FEFF}---\ncompact_audit_policy:\n  ⟦aproved_on⟧: 2026-09-15\n---\n", "schema/unknown-key"),
      ("---\r\ntitle: tŷ\r\ncompact_audit_policy:\r\n  status: ⟦aproved⟧\r\n---\r\n", "schema/unknown-value"),
      ("---\ncompact_audit_policy: {approved_on: ⟦15/09/2026⟧}\n---\n", "schema/not-a-date"),
      ("---\ncompact_audit_policy: {version: ⟦4.1⟧}\n---\n", "schema/unquoted-text"),
      ("---\ncompact_audit_policy: ⟦yes⟧\n---\n", "schema/wrong-type"),
      ("---\n⟦compact_audit_polcy⟧: {key: a}\n---\n", "schema/unknown-key"),
      ("---\n⟦compact-audit-policy⟧: {key: a}\n---\n", "schema/unknown-key"),
    ])
  func faults(marked: String, id: String) throws {
    let text = MarkedText(marked)
    let (front, _) = try Self.read(text.text)
    #expect(front.problems.map(\.id) == [id])
    #expect(front.problems.map(\.span) == text.spans)
  }

  @Test(
    "where nothing is written there is no entry, and nothing that passes for one",
    arguments: [
      "---\n---\n", "---\ntitle: a\n---\n", "---\n- a\n---\n", "---\ncompact_audit_policy:\n---\n",
      "---\ncompact_audit_policy: \"\"\n---\n",
    ])
  func none(text: String) throws {
    let (front, _) = try Self.read(text)
    #expect(front.entry == nil && front.problems.isEmpty)
  }

  @Test("the schema that is printed for editors names the record that is read")
  func schema() throws {
    let path = Repository.root.appendingPathComponent("Rules/schemas/policy.schema.json")
    let schema = try #require(JSONSerialization.jsonObject(with: Data(contentsOf: path)) as? [String: Any])
    let properties = try #require(schema["properties"] as? [String: [String: String]])
    #expect(properties == [PolicyFrontMatter.key: ["$ref": "return.schema.json#/$defs/policy"]])
  }
}

extension YAMLTree {
  /// The text of a mapping's value by its key.
  fileprivate func value(of mapping: NodeID, named name: String) -> String? {
    entry(of: mapping, named: name).map { string($0.value) }
  }
}
