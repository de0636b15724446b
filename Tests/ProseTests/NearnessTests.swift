import Prose
import SourceText
import Testing

@Suite("How far apart parts of a text are")
struct WordDistanceTests {
  @Test(
    "words are counted, signs are not, and the end of a sentence is no bridge",
    arguments: [
      ("", 0), (" (", 0), (" prematurely on ", 2), ("’s number: ", 1), ("'s", 0), (" who complained (tel. ", 3),
      (", e.g. on ", 3), (". On ", nil), ("! ", 0), ("? It was. ", nil), (" – the Tŷ ", 2), ("\u{200B}", 0),
      (" 2.5 ", 2),
      (".\n  Then", nil),
    ] as [(String, Int?)])
  func across(gap: String, expected: Int?) { #expect(WordDistance.across(Array(gap.utf8)[...]) == expected) }
}

@Suite("Proper names")
struct ProperNamesTests {
  @Test(
    "runs of capitalised words are found, with initials, without short capitals",
    arguments: [
      "from ⟦Ada Lovell⟧ and ⟦J. Marsh⟧, the DSL", "⟦Siân Wyn-Parry O'Hale⟧: one", "a DOB, an NHS number, I",
      "⟦Joshua T⟧, DOB",
      "no names here, T", "⟦MARSHALL⟧ told ⟦Mr Okafor’s⟧ form", "⟦We⟧ met. ⟦They⟧ left", "in ⟦École\n  Ébène⟧", "",
    ])
  func ranges(marked: String) {
    let text = MarkedText(marked)
    let expected = text.spans.map { Int($0.start)..<Int($0.end) }
    #expect(ProperNames.ranges(in: Array(text.text.utf8)[...]) == expected)
  }
}
