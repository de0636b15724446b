import AuditModel
import SourceText
import Symbols
import Testing
import YAMLTree

@Suite("Kinds of file")
struct DocumentKindTests {
  @Test(
    "the first key that names a kind says what a file is",
    arguments: [
      ("compact_audit: 1\na: 2", DocumentKind.return), ("# a comment\n\ncompact_audit_records: 1", .records),
      ("compact_audit_rules: 1", .rules), ("compact_audit_table: 1", .table),
      ("a: 1\ncompact_audit: 1", .return), ("{a: {compact_audit: 1}}", .other), ("[compact_audit]", .other),
      ("compact_audit", .other), ("{}", .other),
    ])
  func kinds(text: String, expected: DocumentKind) throws {
    let tree = try #require(YAMLTree.parse(SourceText(path: "a.yaml", text), symbols: SymbolTable()).tree)
    #expect(DocumentKind.of(tree) == expected)
  }
}
