import Spelling
import Testing

@Suite("Near misses")
struct NearMissTests {
  static let names = [
    "requires_improvement", "good", "outstanding", "inadequate", "not_applicable", "rating", "reason",
  ]

  @Test(
    "the word that was meant is found",
    arguments: [
      ("requires_improvment", "requires_improvement"), ("Requires-Improvement", "requires_improvement"),
      ("outstandign", "outstanding"), ("goood", "good"), ("ratign", "rating"), ("raeson", "reason"),
      ("NOT APPLICABLE", "not_applicable"),
    ])
  func found(word: String, meant: String) {
    #expect(NearMiss.nearest(to: word, among: Self.names) == meant)
  }

  @Test("a word that is like none has no near miss", arguments: ["", "x", "date", "go", "completely_different", "gd"])
  func none(word: String) {
    #expect(NearMiss.nearest(to: word, among: Self.names) == nil)
  }

  @Test("of several the nearest wins, and of equals the first")
  func nearest() {
    #expect(NearMiss.nearest(to: "answers", among: ["answer", "answers"]) == "answers")
    #expect(NearMiss.nearest(to: "leed", among: ["lead", "need"]) == "lead")
  }

  @Test("letters are Unicode scalars, not bytes")
  func scalars() {
    #expect(NearMiss.nearest(to: "tŷ_gwyn", among: ["tŵ_gwyn"]) == "tŵ_gwyn")
  }

  @Test("names are listed in words", arguments: [([], ""), (["a"], "`a`"), (["a", "b"], "`a` or `b`")])
  func list(names: [String], words: String) {
    #expect(Wording.list(names) == words)
    #expect(Wording.list(["a", "b", "c"]) == "`a`, `b` or `c`")
  }
}
