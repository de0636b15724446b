import AuditModel
import Facts
import Foundation
import Schemas
import SourceText
import Symbols
import TestSupport
import Testing
import YAMLTree

@Suite("The repository's own schemas, tables and samples")
struct PackTests {
  private static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: Repository.root.appendingPathComponent(path)), as: UTF8.self)
  }

  private static func names(_ folder: String) -> [String] {
    let url = Repository.root.appendingPathComponent(folder)
    return ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []).filter { $0.hasSuffix(".yaml") }
      .sorted()
  }

  private static func shape(_ symbols: inout SymbolTable) throws -> FactShape {
    func compile(_ path: String, _ symbols: inout SymbolTable) throws -> CompiledSchema {
      let tree = try #require(YAMLTree.parse(SourceText(path: path, try text(path)), symbols: symbols).tree)
      let (schema, problems) = CompiledSchema.compile(tree, symbols: &symbols)
      #expect(problems.map(\.fault.message) == [])
      return try #require(schema)
    }
    let returns = try compile("Rules/schemas/return.schema.json", &symbols)
    let tables = try compile("Rules/schemas/tables.schema.json", &symbols)
    return FactShape(return: returns, tables: tables, symbols: &symbols)
  }

  @Test("every reference of the schemas leads somewhere")
  func references() throws {
    var symbols = SymbolTable()
    let facts = try Self.shape(&symbols).facts
    for type in facts.recordTypes {
      for field in type.fields where field.isHidden {
        #expect(field.type != .record(RecordTypeID(rawValue: facts.documentRoot.rawValue)))
        #expect(facts.recordTypes.contains { $0.name == type.name })
        let isOwn =
          field.type
          == .record(RecordTypeID(rawValue: UInt32(facts.recordTypes.firstIndex { $0.name == type.name } ?? 0)))
        #expect(!isOwn, "\(type.name).\(field.name) leads nowhere")
      }
    }
  }

  @Test("an enumeration of one name has the same values in both schemas")
  func enumerations() throws {
    var symbols = SymbolTable()
    let facts = try Self.shape(&symbols).facts
    let names = facts.enumerations.map(\.name)
    #expect(names.sorted() == Array(Set(names)).sorted())
  }

  @Test("the tables and samples keep to the schemas")
  func tablesAndSamples() throws {
    var symbols = SymbolTable()
    let shape = try Self.shape(&symbols)
    var decoder = TableDecoder(shape: shape)
    for name in Self.names("Rules/tables") {
      let path = "Rules/tables/\(name)"
      let (tree, problems) = YAMLTree.parse(SourceText(path: path, try Self.text(path)), symbols: symbols)
      #expect(problems.isEmpty, "\(path)")
      let faults = decoder.add(try #require(tree), symbols: &symbols).map(\.fault.message)
      #expect(faults == [], "\(path)")
    }
    let pack = decoder.finish()
    for name in Self.names("Samples") {
      let path = "Samples/\(name)"
      let tree = try #require(YAMLTree.parse(SourceText(path: path, try Self.text(path)), symbols: symbols).tree)
      let validation = shape.returnSchema.validate(tree)
      if name.contains("clean") {
        #expect(validation.problems.map { "\($0.id): \($0.fault.message)" } == [], "\(path)")
      } else if !validation.problems.isEmpty {
        print(path, validation.problems.map { "\($0.id): \($0.fault.message)" })
      }
      let facts = ReturnDecoder(shape: shape, pack: pack).decode(tree, validation)
      #expect(facts.referrers.count > 10, "\(path)")
    }
  }
}
