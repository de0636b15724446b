import Foundation
import Schemas
import SourceText
import Symbols
import TestSupport
import Testing
import YAMLTree

/// The schema of returns in the repository, compiled once for all tests.
struct ReturnSchema: Sendable {
  let schema: CompiledSchema
  let symbols: SymbolTable

  static func load() throws -> ReturnSchema {
    let data = try Data(contentsOf: Repository.root.appendingPathComponent("Rules/schemas/return.schema.json"))
    return try compile(String(decoding: data, as: UTF8.self))
  }

  static func compile(_ text: String) throws -> ReturnSchema {
    var symbols = SymbolTable()
    let tree = try #require(YAMLTree.parse(SourceText(path: "schema.json", text), symbols: symbols).tree)
    let (schema, problems) = CompiledSchema.compile(tree, symbols: &symbols)
    #expect(problems.map { "\($0.id): \($0.fault.message)" } == [])
    return ReturnSchema(schema: try #require(schema), symbols: symbols)
  }

  func tree(_ text: String) throws -> YAMLTree {
    try #require(YAMLTree.parse(SourceText(path: "return.yaml", text), symbols: symbols).tree)
  }

  func problems(_ text: String) throws -> [SchemaProblem] { schema.validate(try tree(text)).problems }
}

/// A text with marks and what must be said at each of them, in order.
struct FaultCase: Sendable, CustomTestStringConvertible {
  let text: String
  let expected: [String]
  var help: [String?]
  var testDescription: String { String(text.prefix(70)) }

  /// `expected`: `id: message`, one a mark.
  init(_ text: String, _ expected: String..., help: String?...) {
    (self.text, self.expected, self.help) = (text, expected, help)
  }

  /// Compares what is found with what is marked.
  func check(_ schema: ReturnSchema, prelude: String = "") throws {
    let marked = MarkedText(prelude + text)
    let problems = try schema.problems(marked.text).sorted { $0.span < $1.span }
    #expect(problems.map { "\($0.id): \($0.fault.message)" } == expected)
    #expect(problems.map(\.span) == marked.spans, "\(problems.map(\.span)) in \(marked.text)")
    if !help.isEmpty { #expect(problems.map(\.fault.help) == help) }
  }
}
