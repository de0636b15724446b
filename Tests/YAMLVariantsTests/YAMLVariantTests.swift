import SourceText
import Symbols
import TestSupport
import Testing
import YAMLTree
import YAMLVariants

@Suite("A document in other spellings")
struct YAMLVariantTests {
  private func parse(_ text: SourceText) throws -> YAMLTree {
    let (tree, problems) = YAMLTree.parse(text, symbols: SymbolTable())
    #expect(problems.map(\.message) == [], "\(String(decoding: text.bytes, as: UTF8.self))")
    return try #require(tree)
  }

  private func written(_ variant: YAMLVariant, _ text: String) throws -> String? {
    try variant.text(of: parse(SourceText(path: "a", text))).map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  static let sample = """
    a: [x, {b: "1", c: 'it''s'}]
    d:
      - e: x
        f:
      - 2026-04-08
      - x

    """

  @Test(
    "is written as asked for",
    arguments: [
      (
        YAMLVariant.reversedKeys,
        "a: [x, {c: 'it''s', b: \"1\"}]\nd:\n  - f:\n    e: x\n  - 2026-04-08\n  - x\n"
      ),
      (
        .doubleQuotes,
        "\"a\": [\"x\", {\"b\": \"1\", \"c\": 'it''s'}]\n\"d\":\n  - \"e\": \"x\"\n    \"f\":\n  - \"2026-04-08\"\n  - \"x\"\n"
      ),
      (
        .singleQuotes,
        "'a': ['x', {'b': \"1\", 'c': 'it''s'}]\n'd':\n  - 'e': 'x'\n    'f':\n  - '2026-04-08'\n  - 'x'\n"
      ),
      (
        .aliases,
        "a: &a1 [&a2 x, &a3 {b: &a4 \"1\", c: &a5 'it''s'}]\nd: &a6\n  - &a7\n    e: *a2\n    f:\n  - &a8 2026-04-08\n  - *a2\n"
      ),
      (
        .blockStyle,
        "a:\n  - x\n  - b: \"1\"\n    c: 'it''s'\nd:\n  - e: x\n    f:\n  - 2026-04-08\n  - x\n"
      ),
      (.flowStyle, "{a: [x, {b: \"1\", c: 'it''s'}], d: [{e: x, f: }, 2026-04-08, x]}\n"),
    ])
  func golden(variant: YAMLVariant, wanted: String) throws {
    #expect(try written(variant, Self.sample) == wanted)
  }

  @Test("what has nothing to change is no other spelling, nor is what has a tag")
  func none() throws {
    #expect(try written(.flowStyle, "{a: x}\n") == nil)
    #expect(try written(.reversedKeys, "a: !!str x\nb: y\n") == nil)
  }

  @Test("non-BMP text comes before everything else, in a comment and on its line")
  func nonBMP() throws {
    let tree = try parse(SourceText(path: "a", "format: 1\nb: x\nname: {k: 1, free: Siôn}\n"))
    let free = try #require((0..<UInt32(tree.count)).map(NodeID.init).first { tree.string($0) == "Siôn" })
    let variant = try #require(YAMLVariant.nonBMPText.text(of: tree, changing: free))
    let emoji = YAMLVariant.nonBMP
    #expect(
      String(decoding: variant.bytes, as: UTF8.self)
        == "# \(emoji)\n{format: 1, name: {free: \"\(emoji)Siôn\", k: 1}, b: x}\n")
  }

  @Test("says the same as the document, for any document", arguments: 0..<150 as Range<UInt64>)
  func same(seed: UInt64) throws {
    let text = TreeText.document(seed: seed).split(separator: "!!str ").joined()
    let tree = try parse(SourceText(path: "seed \(seed)", text))
    for variant in YAMLVariant.allCases {
      guard let other = variant.text(of: tree) else { continue }
      let again = try parse(other)
      #expect(
        again.canonicalText(again.root) == tree.canonicalText(tree.root),
        "seed \(seed), \(variant.rawValue)\n\(text)\n----\n\(String(decoding: other.bytes, as: UTF8.self))")
    }
  }

  @Test("canonical text tells what differs and nothing else")
  func canonical() throws {
    func canonical(_ text: String) throws -> String {
      let tree = try parse(SourceText(path: "a", text))
      return tree.canonicalText(tree.root)
    }
    #expect(try canonical("a: 1\nb: [x, &c y, *c]\n") == canonical("{b: ['x', \"y\", y], a: 1}\n"))
    #expect(try canonical("a: 1\n") != canonical("a: '1'\n"))
    #expect(try canonical("a: [x, y]\n") != canonical("a: [y, x]\n"))
    #expect(try canonical("a: \"x, y\"\n") != canonical("a: [x, y]\n"))
  }
}
