import AuditModel
import Facts
import Schemas
import SourceText
import Symbols
import Testing
import YAMLTree

@Suite("Files that are one document")
struct FactJoinTests {
  /// Files decoded as one document.
  struct Joined {
    let decoding: Decoding
    let facts: FactTable
    let clashes: [FactClash]
    let places: DocumentPlaces

    init(_ files: [String]) throws {
      let decoding = try Decoding(tables: ReturnDecoderTests.tables)
      self.decoding = decoding
      let decoder = ReturnDecoder(shape: decoding.shape, pack: decoding.pack)
      let symbols = decoding.symbols
      let parts = try files.map { text in
        let tree = try #require(YAMLTree.parse(SourceText(path: "file", text), symbols: symbols).tree)
        return DocumentPart(tree: tree, validation: decoding.shape.returnSchema.validate(tree))
      }
      (facts, clashes, _) = decoder.decode(parts)
      places = DocumentPlaces(trees: parts.map(\.tree), facts: facts, shape: decoding.shape)
    }

    func dump(_ path: String) throws -> String { decoding.dump(try decoding.value(path, in: facts), in: facts) }

    /// Each clash with the texts of its two places, as `kind field file:line of earlier, of later`.
    func told(_ files: [String]) -> [String] {
      clashes.map { clash in
        let sides = [clash.earlier, clash.later].map { value -> String in
          guard let place = places.span(of: value) else { return "?" }
          let text = SourceText(path: "", files[place.file])
          return "\(place.file):" + String(decoding: text.slice(place.span), as: UTF8.self)
        }
        return "\(clash.kind) \(clash.field) " + sides.joined(separator: " ")
      }
    }
  }

  @Test(
    "lists are joined, mappings filled field by field, and what is missing in one is taken from the other",
    arguments: [
      ("allegations", ["compact_audit: 1", "allegations: [{id: A}]"], "[allegation{id: A}]"),
      ("allegations", ["allegations: [{id: A}]", "allegations: [{id: B}]"], "[allegation{id: A}, allegation{id: B}]"),
      ("allegations", ["allegations: [{id: A}]", "compact_audit_records: 1"], "[allegation{id: A}]"),
      ("allegations", ["allegations:", "allegations: [{id: \"\\u0041\"}]"], "[allegation{id: A}]"),
      ("allegations", ["allegations: none", "allegations: [{id: B}]"], "[allegation{id: B}]"),
      ("allegations", ["a: 1", "b: 1", "allegations: [{id: B}]"], "[allegation{id: B}]"),
      (
        "allegations", ["allegations: [{id: A}]", "allegations: [{id: B}]", "allegations: [{id: C}]"],
        "[allegation{id: A}, allegation{id: B}, allegation{id: C}]"
      ),
      (
        "recruitment",
        ["recruitment: {panels: [{id: P}]}", "recruitment: {panels: [{id: Q}], single_central_record: {gaps: 0}}"],
        "recruitment{single_central_record: single_central_record{gaps: 0}, panels: [panel{id: P}, panel{id: Q}]}"
      ),
    ])
  func values(path: String, files: [String], expected: String) throws {
    #expect(try Joined(files).dump(path) == expected)
  }

  @Test("a blank section is blank only while no file fills it, and the blank key is where it would stand")
  func blank() throws {
    for (files, place) in [(["a: 1", "allegations:"], 1), (["allegations:", "a: 1"], 0), (["a: 1", "a: 1"], 0)] {
      let joined = try Joined(files)
      let value = try joined.decoding.value("allegations", in: joined.facts)
      #expect(value.isUnknown && joined.places.span(of: value)?.file == place, "\(files)")
    }
  }

  @Test("references lead from any file to any other")
  func references() throws {
    let joined = try Joined([
      "evidence: [{id: E-1}]",
      "answers: [{criterion: \"7.4\", evidence: [{ref: E-1}]}]\norganisation: {setting: education}",
    ])
    #expect(try joined.dump("answers").contains("ref→E-1"))
    #expect(try joined.dump("answers").contains("criterion→officer"))
  }

  @Test(
    "what does not go together is told with both places",
    arguments: [
      (
        ["allegations: []", "allegations: [{id: A}]"], ["noneAndSome(isLaterEmpty: false) allegations 0:[] 1:[{id: A}]"]
      ),
      (
        ["allegations: [{id: A}]", "allegations: []"], ["noneAndSome(isLaterEmpty: true) allegations 0:[{id: A}] 1:[]"]
      ),
      (["allegations: []", "allegations: []"], []),
      (["allegations: [{id: A}]", "allegations: [{id: B}, {id: A}]"], ["repeated id 0:A 1:A"]),
      (["training: [{topic: prevent}]", "training: [{topic: prevent}]"], []),
      (
        ["recruitment: {single_central_record: {gaps: 0}}", "recruitment: {single_central_record: {gaps: 2}}"],
        ["differing gaps 0:0 1:2"]
      ),
      (["organisation: {name: \"A\\x42\"}", "organisation: {name: AB}"], []),
      (["organisation: {name: A}", "organisation: {name: B}"], ["differing name 0:A 1:B"]),
    ])
  func clashes(files: [String], expected: [String]) throws {
    let told = try Joined(files).told(files)
    #expect(told.map { $0.replacing("repeated allegations", with: "repeated id") } == expected)
  }

  @Test("the previous return stands behind the document's own files, with its own references")
  func previous() throws {
    let own = ["answers: [{criterion: \"7.4\"}]", "allegations: [{id: A}]"]
    var joined = try Joined(own)
    let last = "organisation: {setting: early_years}\nanswers: [{criterion: \"7.4\", summary: \"b\\x65fore\"}]"
    let symbols = joined.decoding.symbols
    let tree = try #require(YAMLTree.parse(SourceText(path: "last", last), symbols: symbols).tree)
    let decoder = ReturnDecoder(shape: joined.decoding.shape, pack: joined.decoding.pack)
    var facts = joined.facts
    let trees = try own.map { try #require(YAMLTree.parse(SourceText(path: "", $0), symbols: symbols).tree) }
    facts.add(
      previous: decoder.decode(tree, joined.decoding.shape.returnSchema.validate(tree)),
      behind: DocumentPlaces.nodeCount(of: trees, texts: []))
    #expect(facts.previous > 0)
    let root = joined.decoding.dump(.record(facts.previous, pool: .document), in: facts)
    #expect(root.contains("summary: before") && root.contains("criterion→checks"), "\(root)")
    #expect(try joined.dump("allegations") == "[allegation{id: A}]")
    let slot = try #require(
      joined.decoding.shape.facts[joined.decoding.shape.facts.documentRoot].slot(named: "answers"))
    let places = DocumentPlaces(trees: trees + [tree], facts: facts, shape: joined.decoding.shape)
    let place = places.span(of: facts.value(record: facts.previous, slot: UInt32(slot)))
    #expect(place?.file == 2 && place.map { tree.source.slice($0.span).first } == UInt8(ascii: "["))
    #expect(facts.texts.count == joined.facts.texts.count)
    joined = try Joined(own)
    #expect(joined.facts.previous == 0)
  }
}
