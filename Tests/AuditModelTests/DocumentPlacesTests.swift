import AuditModel
import Facts
import SourceText
import Testing

@Suite("Places of values and of gaps")
struct DocumentPlacesTests {
  @Test(
    "a value stands on its node; a gap where it would be filled",
    arguments: [
      ("answers.0.rating", "answers: [{criterion: \"7.4\", rating: ⟦good⟧}]"),
      ("answers.0.rating", "answers: [{criterion: \"7.4\", ⟦rating⟧: }]"),
      ("answers.0.rating", "answers: [{criterion: \"7.4\", ⟦rating⟧: \"  \"}]"),
      ("answers.0.rating", "answers: [{criterion: ⟦\"7.4\"⟧, summary: x}]"),
      ("answers.0.rating", "answers: [{⟦summary⟧: x}]"),
      ("answers.0.rating", "answers: [{criterion: \"7.4\", rating: ⟦godo⟧}]"),
      ("answers.0.evidence", "answers:\n  - criterion: \"7.4\"\n    ⟦evidence⟧:\n      - {ref: E}"),
      ("answers.0.evidence", "answers: [{criterion: \"7.4\", evidence: ⟦[]⟧}]"),
      ("answers.0", "answers:\n  - ⟦criterion⟧: \"7.4\"\n    rating: good"),
      ("answers.0", "answers: [⟦{criterion: \"7.4\"}⟧]"),
      ("audit.endorsed_on", "⟦audit⟧:\n  cycle: \"2026\""),
      ("audit.endorsed_by.name", "audit:\n  ⟦endorsed_by⟧: {role: Head}"),
      ("allegations.0.below_threshold.reason", "allegations: [{id: A, ⟦below_threshold⟧: {decided_by: B}}]"),
      ("allegations.0.received_on", "allegations: [{limbs: [], id: ⟦A⟧}]"),
      ("inductions.0.covered.1", "inductions: [{id: N, covered: [dsl_role, ⟦dsl⟧]}]"),
      ("leads", "⟦compact_audit⟧: 1"),
      ("leads", "compact_audit: 1\n⟦leads⟧: "),
      ("leads.1", "leads: [&a {name: x}, ⟦*a⟧]"),
    ])
  func places(path: String, marked: String) throws {
    let text = MarkedText(marked)
    let decoding = try Decoding()
    let (facts, places, _) = try decoding.decode(text.text)
    let value = try decoding.value(path, in: facts)
    #expect(places.span(of: value).map { [$0.span] } == text.spans)
  }

  @Test("a reference that leads nowhere is shown as it is written")
  func unresolved() throws {
    let text = MarkedText("answers: [{criterion: \"7.4\", evidence: [{ref: ⟦E-1⟧}]}]\n")
    let decoding = try Decoding()
    let (facts, places, _) = try decoding.decode(text.text)
    let reference = try decoding.value("answers.0.evidence.0", in: facts)
    let type = try #require(decoding.shape.facts.recordTypes.first { $0.name == "evidence_reference" })
    let slot = try #require(type.slot(named: "ref"))
    let hidden = try #require(type.fields[slot].reference)
    let record = facts.value(record: reference.low, slot: UInt32(hidden))
    #expect(record.isUnknown)
    #expect(places.span(of: record).map { [$0.span] } == text.spans)
  }

  @Test(
    "a part of a text that is not written as it reads is shown at its own characters",
    arguments: [
      "evidence:\n  - note: >-\n      Ŵyn\n      call ⟦020⟧ now\n",
      "evidence:\n  - note: |\n      Ŵyn\n      call ⟦020⟧ now\n",
      "evidence: [{note: \"\\u0174yn\\ncall\\x20⟦020⟧ now\"}]\n",
    ])
  func decodedParts(marked: String) throws {
    let text = MarkedText(marked)
    let decoding = try Decoding()
    let (facts, places, _) = try decoding.decode(text.text)
    let note = try decoding.value("evidence.0.note", in: facts)
    #expect(places.span(of: note, range: 10..<13).map { [$0.span] } == text.spans)
  }

  @Test("a part of a text is shown at its own characters")
  func parts() throws {
    let text = MarkedText("evidence: [{note: call ⟦020⟧ now}]\n")
    let decoding = try Decoding()
    let (facts, places, _) = try decoding.decode(text.text)
    let note = try decoding.value("evidence.0.note", in: facts)
    #expect(places.span(of: note, range: 5..<8).map { [$0.span] } == text.spans)
  }
}
