import Prose
import TestSupport
import Testing

@Suite("Words of a text")
struct WordTests {
  private static func words(_ text: String) -> Int { WordCount.words(in: Array(text.utf8)[...]) }

  @Test(
    "a hyphen divides two words, an apostrophe between letters does not",
    arguments: [
      ("", 0), ("a", 1), ("'", 0), ("a b", 2), ("up-to-date", 3), ("Mum's bag", 2), ("dogs' bowls", 2), ("'so'", 1),
      ("rock''n", 2), ("n/a", 2), ("--", 0), ("7.4 is met", 4), ("Siân’s", 1), ("Siân ’s", 2), ("in\u{AD}ternal", 1),
      ("Tŷ Gwyn", 2), ("e\u{301}cole", 1), ("•", 0), ("日本", 1),
    ])
  func counting(text: String, expected: Int) { #expect(Self.words(text) == expected) }

  @Test("a text of ASCII is counted like one with another word beside it")
  func agrees() {
    let seed = UInt64.random(in: 0 ... .max)
    print("words: seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let letters = Array("ab7''-. \n_@")
    for _ in 0..<2_000 {
      let text = String(
        (0..<Int.random(in: 0...600, using: &random)).map { _ in letters.randomElement(using: &random) ?? "a" })
      #expect(Self.words(text) + 1 == Self.words(text + " é"), "\(text.debugDescription), seed \(seed)")
    }
  }

  @Test("a text that has a phrase has a bit for each of its words")
  func masks() throws {
    let seed = UInt64.random(in: 0 ... .max)
    print("masks: seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let words = ["log", "Logs", "the", "école", "E-7", "don't", "of", "up-to-date", "n/a", "x"]
    var found = 0
    var told = 0
    for _ in 0..<2_000 {
      func some(_ count: Int) -> [UInt8] {
        let chosen = (0..<count).map { _ in words.randomElement(using: &random) ?? "x" }
        return Array(chosen.joined(separator: [" ", "\n", ", "].randomElement(using: &random) ?? " ").utf8)
      }
      let (phrase, text) = (some(Int.random(in: 1...3, using: &random)), some(Int.random(in: 0...6, using: &random)))
      let hits = try #require(PhraseAutomaton([phrase[...]])).hits(in: text[...]).hits
      let mayHold = WordMask(text[...]).mayHold(WordMask(phrase[...]))
      #expect(hits.isEmpty || mayHold, "\(phrase) in \(text), seed \(seed)")
      found += hits.isEmpty ? 0 : 1
      told += mayHold ? 0 : 1
    }
    #expect(found > 100 && told > 500)
  }
}
