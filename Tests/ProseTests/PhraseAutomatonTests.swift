import Prose
import TestSupport
import Testing

@Suite("Phrases in texts")
struct PhraseAutomatonTests {
  /// The phrases found in a text, as they stand there.
  private func found(_ phrases: [String], in text: String) throws -> [String] {
    let bytes = Array(text.utf8)
    let automaton = try #require(PhraseAutomaton(phrases.map { Array($0.utf8)[...] }))
    let ranges = PhraseAutomaton.apart(automaton.hits(in: bytes[...]).hits)
    return ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(
    "a phrase is found as whole words, whatever their case, hyphens, dashes, spaces and line breaks",
    arguments: [
      ("Up-to-date", ["up to date"]), ("up  to\n  DATE.", ["up to date"]), ("up – to — date", ["up to date"]),
      ("up\u{A0}to\u{2011}date", ["up to date"]), ("(up to date)", ["up to date"]), ("up to dates", []),
      ("keep-up to dated", []), ("catch up to date", ["up to date"]), ("upto date", []), ("", []),
      ("the head's", ["head’s"]), ("ÉCOLE", ["école"]), ("préécole", []), ("•école•", ["école"]), ("n/a", ["N/A"]),
      ("in\u{AD}ternal", ["internal"]), ("ongoing and robust", ["robust", "ongoing"]),
    ])
  func folding(text: String, phrases: [String]) throws {
    let all = ["up to date", "head’s", "école", "N/A", "internal", "robust", "ongoing"]
    #expect(try found(all, in: text).count == phrases.count)
    #expect(try found(phrases, in: text).count == phrases.count)
  }

  @Test("where phrases overlap, the first and longest is taken")
  func overlaps() throws {
    let phrases = ["embedded", "fully embedded", "embedded in practice", "in", "practice"]
    #expect(try found(phrases, in: "It is Fully embedded in practice.") == ["Fully embedded", "in", "practice"])
    #expect(try found(phrases, in: "embedded in practice") == ["embedded in practice"])
  }

  @Test("a phrase without a word, or the same twice, harms nothing")
  func odd() throws {
    #expect(try found(["", " ", "-"], in: "a - b").isEmpty)
    #expect(try found(["a b", "A-B"], in: "a b") == ["a b"])
    #expect(PhraseAutomaton([])?.hits(in: Array("a".utf8)[...]).hits.isEmpty == true)
  }

  @Test("it agrees with looking for each phrase at each place")
  func agrees() throws {
    let seed = UInt64.random(in: 0 ... .max)
    print("phrases: seed \(seed)")
    var random = SeededGenerator(seed: seed)
    // A text of ASCII alone is searched without being folded first.
    let alphabets = [Array("ab AB-–é\n'."), Array("ab AB-\n'.")]
    var letters = alphabets[0]
    func word(_ length: ClosedRange<Int>) -> String {
      String((0..<Int.random(in: length, using: &random)).map { _ in letters.randomElement(using: &random) ?? "a" })
    }
    var hits = 0
    for round in 0..<4_000 {
      letters = alphabets[round % 2]
      let phrases = (0..<Int.random(in: 1...6, using: &random)).map { _ in word(0...4) }
      let text = word(0...40)
      let expected = Self.naive(phrases, in: text)
      #expect(try found(phrases, in: text) == expected, "\(phrases) in \(text.debugDescription), seed \(seed)")
      hits += expected.count
    }
    #expect(hits > 1_000)
  }

  /// At each place the longest phrase that stands there as whole words, then on behind it.
  private static func naive(_ phrases: [String], in text: String) -> [String] {
    func isSpace(_ character: Character) -> Bool { " -–\n".contains(character) }
    func isWord(_ character: Character) -> Bool { character.isLetter }
    func fold(_ text: some Collection<Character>) -> String {
      var folded = ""
      for character in text {
        if !isSpace(character) { folded += character.lowercased() } else if folded.last != " " { folded += " " }
      }
      return folded
    }
    let characters = Array(text)
    let wanted = Set(
      phrases.map { phrase in String(fold(phrase).drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
        .filter { !$0.isEmpty })
    var found: [String] = []
    var start = 0
    while start < characters.count {
      var end = characters.count
      while end > start {
        let part = characters[start..<end]
        if !isSpace(characters[start]), !isSpace(characters[end - 1]), wanted.contains(fold(part)),
          !(isWord(characters[start]) && start > 0 && isWord(characters[start - 1])),
          !(isWord(characters[end - 1]) && end < characters.count && isWord(characters[end]))
        {
          break
        }
        end -= 1
      }
      if end > start { found.append(String(characters[start..<end])) }
      start = max(end, start + 1)
    }
    return found
  }

  @Test("many and long phrases end at a bound")
  func bounds() {
    let long = Array(repeating: UInt8(ascii: "a"), count: 100_000)
    #expect(PhraseAutomaton([long[...]]) != nil)
    let many = (0..<50_000).map { Array("phrase number \($0)".utf8)[...] }
    #expect(PhraseAutomaton(many) == nil)
    let nested = (1...100).map { Array(repeating: UInt8(ascii: "a"), count: $0)[...] }
    #expect(PhraseAutomaton(nested)?.hits(in: long[...]).cost == 100, "only at the end of the word")
    let words = (1...100).map { Array(repeatElement("a", count: $0).joined(separator: " ").utf8)[...] }
    let text = Array(String(repeating: "a ", count: 50_000).utf8)[...]
    let cost = PhraseAutomaton(words)?.hits(in: text, budget: 10_000).cost ?? 0
    #expect((10_001...10_100).contains(cost), "the search is given up once its budget is spent")
  }

  @Test("bytes that are no UTF-8 are walked over")
  func invalid() {
    let bytes: [UInt8] = [0xFF, 0xC3, 0x28, 0xE2, 0x80, 0x61, 0xF0, 0x80]
    _ = PhraseAutomaton([bytes[...]])?.hits(in: bytes[...])
    #expect(SentenceScanner.sentences(in: bytes[...]).count <= 1)
  }
}
