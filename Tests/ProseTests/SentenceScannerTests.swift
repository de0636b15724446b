import Prose
import TestSupport
import Testing

@Suite("Sentences")
struct SentenceScannerTests {
  private func sentences(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return SentenceScanner.sentences(in: bytes[...]).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(
    "a text is divided where a reader would divide it",
    arguments: [
      "We met. | They came! | Did it help? | Yes.", "One sentence without a stop", "He said “Stop.” | Then he left.",
      "Kept in the file (see below). | It is dated.", "Really?! | Yes…", "It was late… but done. | Next.",
      "Wait... and see. | Done.",
    ])
  func plain(text: String) {
    let parts = text.split(separator: " | ").map(String.init)
    #expect(sentences(parts.joined(separator: " ")) == parts)
    #expect(sentences(parts.joined(separator: "  ")) == parts)
  }

  @Test(
    "a full stop that is no end divides nothing",
    arguments: [
      "See e.g. Annex A and i.e. this.", "Mr. Hill and Dr. Lee met Mrs. Fox.", "St. Mary's is open.",
      "See no. 5 of it.",
      "It grew to 2.5 from 1.25 a day.", "On 3. 4. 2026 we met.", "On 12.03.2026 we met.",
      "J. Smith and J. K. Hill met.",
      "J.K. Hill met.", "At 5 p.m. on Monday.", "Look at www.gov.uk or report.pdf today.", "From 5 Jan. 2026 on.",
      "Knives, forks, etc. are kept.", "Section 5, para. 4 and p. 7.", "v. 2 of the plan.",
    ])
  func whole(text: String) {
    #expect(sentences(text) == [text])
  }

  @Test(
    "an abbreviation may end a sentence where the next begins with a capital",
    arguments: [
      "We keep records, minutes etc. | All are dated.", "We met at 5 p.m. | It was late.",
      "It is law in the U.K. | We know.",
      "Was it so? No. | They left.", "It was I. | They left.",
    ])
  func abbreviationAtEnd(text: String) {
    let parts = text.replacing("? No. | ", with: "? | No. | ").split(separator: " | ").map(String.init)
    #expect(sentences(parts.joined(separator: " ")) == parts)
  }

  @Test("line breaks and the items of a list end a sentence, and an item's sign is no part of it")
  func lines() {
    #expect(
      sentences("We keep:\n- a log\n* minutes\n• files\n\n1. Ask\n12) Note it. Then go.\r\n  End") == [
        "We keep:", "a log", "minutes", "files", "Ask", "Note it.", "Then go.", "End",
      ])
    #expect(sentences("2026 was good\n-5 degrees") == ["2026 was good", "-5 degrees"])
  }

  @Test("what holds no word is no sentence")
  func empty() {
    #expect(sentences("") == [])
    #expect(sentences(" \n . … !\n- \n") == [])
  }

  @Test("sentences stand in order, apart, inside the text, and leave out no word")
  func property() {
    let seed = UInt64.random(in: 0 ... .max)
    print("sentences: seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let parts = ["Mr", ".", " ", "\n", "a", "B", "e.g", "5", "-", "…", "”", "é", "?", "1.", ")", "\t"]
    for _ in 0..<3_000 {
      let count = Int.random(in: 0...30, using: &random)
      let text = (0..<count).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
      let bytes = Array(text.utf8)
      let found = SentenceScanner.sentences(in: bytes[...])
      var covered = Set<Int>()
      for range in found {
        #expect(range.lowerBound >= 0 && range.upperBound <= bytes.count && !range.isEmpty)
        #expect(covered.isDisjoint(with: range), "\(text.debugDescription), seed \(seed)")
        covered.formUnion(range)
      }
      #expect(found.map(\.lowerBound) == found.map(\.lowerBound).sorted())
      for (index, byte) in bytes.enumerated() where (0x41...0x7A).contains(byte) {
        #expect(covered.contains(index), "\(text.debugDescription) at \(index), seed \(seed)")
      }
    }
  }

  @Test("a long text of full stops is divided at once")
  func hostile() {
    #expect(sentences(String(repeating: ".", count: 100_000)) == [])
    #expect(sentences(String(repeating: "a. ", count: 20_000)).count == 20_000)
    #expect(sentences(String(repeating: "a.", count: 50_000)).count == 1)
  }
}
