import Prose
import TestSupport
import Testing

@Suite("Likeness of texts")
struct LikenessTests {
  private func groups(_ texts: [String], _ likeness: Double, budget: Int = 1_000_000) -> [[Int]]? {
    var likenesses = Likeness()
    for text in texts { likenesses.add(Array(text.utf8)[...]) }
    return likenesses.groups(likeness: likeness, budget: budget)
  }

  @Test("texts are alike whatever their case and spaces, and those without a word never are")
  func same() {
    #expect(groups(["All staff were trained.", "", "all  STAFF were-trained", "", "Other"], 1) == [[0, 2]])
  }

  @Test("the likeness counts runs of five words")
  func counting() {
    // Of the six words two runs of five are made; one is shared, and three there are in all.
    let texts = ["one two three four five six", "two three four five six seven"]
    #expect(groups(texts, 1.0 / 3) == [[0, 1]])
    #expect(groups(texts, 0.34) == [])
    #expect(groups(["one two three", "one two four"], 0.01) == [])
  }

  @Test("a chain of alike pairs is one group, and groups come by their first member")
  func chains() {
    let words = "a b c d e f g h i j k l m n o p".split(separator: " ")
    func text(_ range: Range<Int>) -> String { words[range].joined(separator: " ") }
    let texts = ["lone", text(0..<10), "x y z", text(3..<13), "X-y z", text(6..<16)]
    #expect(groups(texts, 0.3) == [[1, 3, 5], [2, 4]])
  }

  @Test("it agrees with comparing every pair")
  func agrees() {
    let seed = UInt64.random(in: 0 ... .max)
    print("likeness: seed \(seed)")
    var random = SeededGenerator(seed: seed)
    var grouped = 0
    for round in 0..<400 {
      // Short texts that are often the same by chance, and long ones.
      let longest = round % 4 == 0 ? 300 : 9
      let texts = (0..<Int.random(in: 0...8, using: &random)).map { _ in
        (0..<Int.random(in: 0...longest, using: &random)).map { _ in ["a", "b"].randomElement(using: &random) ?? "a" }
      }
      let likeness = Double.random(in: 0.05...1, using: &random)
      let runs = texts.map { words in
        Set(words.isEmpty ? [] : (0...max(0, words.count - 5)).map { Array(words[$0..<min($0 + 5, words.count)]) })
      }
      var group = Array(texts.indices)
      for one in texts.indices {
        for other in 0..<one where !runs[one].isEmpty && !runs[other].isEmpty {
          let both = Double(runs[one].intersection(runs[other]).count)
          guard both >= likeness * Double(runs[one].union(runs[other]).count) else { continue }
          let (old, new) = (max(group[one], group[other]), min(group[one], group[other]))
          group = group.map { $0 == old ? new : $0 }
        }
      }
      let expected = Dictionary(grouping: texts.indices, by: { group[$0] }).values.filter { $0.count > 1 }
        .sorted { $0[0] < $1[0] }
      grouped += expected.count
      #expect(groups(texts.map { $0.joined(separator: " ") }, likeness) == expected, "seed \(seed)")
    }
    #expect(grouped > 20)
  }

  @Test("many texts that share much end at the budget; many equal texts cost little")
  func hostile() {
    let shared = "one two three four five "
    #expect(groups((0..<5_000).map { shared + "\($0)" }, 0.9) == nil)
    #expect(groups(Array(repeating: shared, count: 20_000), 0.9, budget: 100_000)?.first?.count == 20_000)
  }
}
