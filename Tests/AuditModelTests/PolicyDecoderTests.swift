import AuditModel
import CommonMark
import Facts
import Foundation
import Schemas
import SourceText
import Symbols
import TestSupport
import Testing
import YAMLTree

@Suite("The text of a policy as facts")
struct PolicyDecoderTests {
  /// A policy's facts and where they stand, by the schema of returns in the repository.
  private struct Reading {
    let facts: FactTable
    let places: DocumentPlaces
    let shape: FactShape
    let source: SourceText

    init(_ text: String) throws {
      source = SourceText(path: "policy.md", text)
      var symbols = SymbolTable()
      let path = Repository.root.appendingPathComponent("Rules/schemas/return.schema.json")
      let schemaText = SourceText(path: "schema.json", try String(contentsOf: path, encoding: .utf8))
      let schemaTree = try #require(YAMLTree.parse(schemaText, symbols: symbols).tree)
      let schema = try #require(CompiledSchema.compile(schemaTree, symbols: &symbols).schema)
      shape = FactShape(return: schema, tables: nil, symbols: &symbols)
      let document = try #require(MarkdownDocument.parse(source, symbols: symbols).document)
      let tree = try #require(document.frontMatter?.tree)
      let front = try #require(PolicyFrontMatter(tree, schema))
      let decoder = ReturnDecoder(shape: shape, pack: FactTable())
      let (facts, text) = decoder.decode(document, tree, front)
      self.facts = facts
      places = DocumentPlaces(trees: [tree], facts: facts, shape: shape, texts: [text])
    }

    func value(_ record: Value, _ name: String) throws -> Value {
      let type = shape.facts[RecordTypeID(rawValue: facts.records[Int(record.low)].type)]
      return facts.value(record: record.low, slot: UInt32(try #require(type.slot(named: name))))
    }

    func text(_ value: Value) -> String? {
      guard value.kind == .text else { return nil }
      let pool = value.pool == .decoded ? facts.decoded : facts.bytes
      return String(decoding: pool[Int(value.high)..<Int(value.high + value.low)], as: UTF8.self)
    }

    func written(_ value: Value) throws -> String {
      String(decoding: source.slice(try #require(places.span(of: value)).span), as: UTF8.self)
    }

    func sections() throws -> [Value] {
      let register = facts.value(
        record: 0, slot: UInt32(try #require(shape.facts[shape.facts.documentRoot].slot(named: "policies"))))
      let policy = try #require(facts.items(of: register).first)
      return Array(facts.items(of: try value(policy, "sections")))
    }
  }

  static let head = "---\ncompact_audit_policy: {key: a, title: \"\\u00e9\"}\n---\n"

  @Test("a section has its heading, the headings above it, and its own text, each with its bytes in the file")
  func sections() throws {
    let reading = try Reading(
      Self.head + "Before *all*.\n\n# One\n\n- two\n  three\n\n### Deep &amp; down\n\nfour\n\n## Next\n")
    let sections = try reading.sections()
    #expect(try sections.map { reading.text(try reading.value($0, "heading")) } == [nil, "One", "Deep & down", "Next"])
    #expect(try sections.map { try reading.value($0, "level").asInt } == [0, 1, 3, 2])
    #expect(
      try sections.map { reading.text(try reading.value($0, "text")) } == ["Before all.", "two three", "four", ""])
    let headings = try sections.map { section in
      reading.facts.items(of: try reading.value(section, "headings")).map { reading.text($0) ?? "" }
    }
    #expect(headings == [[], ["One"], ["One", "Deep & down"], ["One", "Next"]])
    #expect(try reading.written(try reading.value(sections[2], "heading")) == "Deep &amp; down")
    let text = try reading.value(sections[1], "text")
    #expect(try reading.written(text) == "two\n  three")
    let part = try #require(reading.places.span(of: text, range: 2..<9))
    #expect(String(decoding: reading.source.slice(part.span), as: UTF8.self) == "o\n  three")
    #expect(reading.places.text(ofNode: text.node, range: 4..<9) == "three")
    #expect(reading.places.text(ofNode: text.node, range: 4..<10) == nil)
    #expect(try reading.written(try reading.value(sections[0], "heading")) == "Before *all*.")
  }

  @Test("a document without text has one section, and is told from one that was not read")
  func empty() throws {
    let sections = try Reading(Self.head).sections()
    #expect(sections.count == 1)
    let reading = try Reading(Self.head)
    #expect(reading.text(try reading.value(sections[0], "text")) == "")
    #expect(reading.facts.hasText)
  }

  @Test("all texts are those of the front matter, of headings and of what stands under them, each once")
  func texts() throws {
    let reading = try Reading(
      "---\nlayout: page\ncompact_audit_policy: {title: A title}\n---\n# One\n\n## Two\n\ntext\n")
    #expect(reading.facts.texts.compactMap { reading.text($0) } == ["layout", "page", "A title", "One", "Two", "text"])
  }

  @Test("a return's register has no sections, which is an empty list and nothing unknown")
  func register() throws {
    let reading = try Reading(Self.head)
    let type = try #require(reading.shape.facts.recordTypes.first { $0.name == "policy" })
    let field = type.fields[try #require(type.slot(named: "sections"))]
    #expect(field.isEmptyWhenAbsent && field.symbol == .none)
  }
}
