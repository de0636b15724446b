import Foundation
import SourceText
import Symbols
import TestSupport
import Testing
import YAMLTree

/// The reader of the common form against libyaml: what it takes, it must take as libyaml does, node for node.
@Suite("The common form of YAML")
struct CommonFormTests {
  /// How the two readers differ about a text; nil where they agree or the one declines.
  static func difference(_ text: String, symbols: SymbolTable) -> String? {
    let source = SourceText(path: "text", text)
    let quick = YAMLTree.parse(source, symbols: symbols, by: .commonForm)
    guard let tree = quick.tree else { return quick.problems.isEmpty ? nil : "problems without a tree" }
    let sure = YAMLTree.parse(source, symbols: symbols, by: .libyaml)
    guard let other = sure.tree else { return "libyaml refuses it: \(sure.problems.map(\.message))" }
    if quick.problems.map(\.message) != sure.problems.map(\.message)
      || quick.problems.map(\.span) != sure.problems.map(\.span)
    {
      return "problems \(quick.problems.map(\.message)), libyaml \(sure.problems.map(\.message))"
    }
    if tree.hasSameNodes(as: other) { return nil }
    let pairs = (0..<max(tree.nodes.count, other.nodes.count)).map { index in
      (index < tree.nodes.count ? tree.nodes[index] : nil, index < other.nodes.count ? other.nodes[index] : nil)
    }
    return pairs.first { $0.0 != $0.1 }.map { "node \(String(describing: $0.0)), libyaml \(String(describing: $0.1))" }
      ?? "decoded \(tree.decoded), libyaml \(other.decoded)"
  }

  static let symbols: SymbolTable = {
    var table = SymbolTable()
    for text in ["a", "key", "rating", "", "answers", "0"] { _ = table.intern(text) }
    return table
  }()

  /// Whether the reader of the common form takes a text.
  static func isTaken(_ text: String) -> Bool {
    YAMLTree.parse(SourceText(path: "text", text), symbols: symbols, by: .commonForm).tree != nil
  }

  /// Texts that people write.
  static let usual = [
    "a: b\n", "a: b", "a:\n", "a:", "- a\n- b\n", "-\n- a\n-", "a:\n- b\n-\n-\nc:\n",
    "a:\n  - b: c\n    d: e\n  - f:\n",
    "- - a\n  - b\n- c\n", "# c\n\na: b # d\n# e\n", "---\na: b\n", "--- # c\na: b\n", "\u{FEFF}a: b\n",
    "a: 'it''s'\n'b c': \"d\"\n\"7.4\": ''\n", "a: {b: c, d: [e, 'f', \"g\"], h: , i: {}}\nb: []\nc: [d, ]\n",
    "a: one\n  two\n\n  three\n\n\n   four # c\nb: c\n", "- one\n  two\n- c\n", "a:\n  one\n  two\nb:\n",
    "a: |\n  one\n   two\n\n  three\n\nb: c\n", "a: >\n  one\n  two\n\n  three\n    four\n  five\n  six\n\n\nb: c\n",
    "a: |-\n  one\n\nb: >-\n  one\n  two\n", "a: |+\n  one\n\n\nb: >+\n  one\n\n\n", "a: | # c\n\n\n  one",
    "a: >\n one\n two",
    "a: b\r\nc: |\r\n  d\r\n  e\r\n\r\nf: g\r\n  h\r\n", "a: -1\nb: -c\nc: 2026-04-03\nd: http://e.f/g#h\ne: a#b\n",
    "tŷ: Siôn 😀\n", "a: b:c\nd: ~\ne: null\nf: true\ng: 1.5\n", "  a: b\n  c: d\n", "a: 1\na: 2\n<<: 3\n",
    "a: [b, c d, e:f]  # g\n", "a:    b   \n", "key:\n  key:\n    key: 0\n  0: key\n",
  ]

  @Test("is read as libyaml reads it", arguments: usual)
  func usualTexts(text: String) {
    #expect(Self.isTaken(text), "declined")
    #expect(Self.difference(text, symbols: Self.symbols) == nil)
  }

  @Test(
    "is not what libyaml alone must judge",
    arguments: [
      "a: b: c\n", "a: &x b\n", "a: *x\n", "a: !!str b\n", "? a\n", "a:\tb\n", "a: \"b\\n\"\n", "a: 'b\n  c'\n",
      "a: [b,\n  c]\n",
      "a: b\n c: d\n", "a:\n    b: c\n  d: e\n", "- a\nb: c\n", "a: b\n---\nc: d\n", "a: b\n...\n",
      "%YAML 1.2\n---\na: b\n",
      "a: 'b'c\n", "a: [b]c\n", "a: {b}\n", "a: [b: c]\n", "a: @b\n", "a: - b\n", "a : b\n", "text\n", "", "# c\n",
      "a: |2\n    b\n",
      "a: |\nb: c\n", "a: |\n    \n  b\n", "a: b\n  c: d\n", "{a: b}\nc\n", "a: \u{85}b\n", "a: b\rc: d\r",
      "a: 'b'#c\n", "a: [b?]\n",
    ])
  func declined(text: String) {
    #expect(!Self.isTaken(text))
  }

  @Test("is what the clean samples are written in, and every file of the repository is read as libyaml reads it")
  func samples() throws {
    for folder in ["Samples", "Rules", "Tests"] {
      let root = Repository.root.appendingPathComponent(folder)
      let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
      for case let file as URL in files where file.pathExtension == "yaml" {
        let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        #expect(Self.difference(text, symbols: Self.symbols) == nil, "\(file.path)")
        if file.lastPathComponent.hasPrefix("clean-") {
          #expect(Self.isTaken(text), "\(file.path) is read the long way")
        }
      }
    }
  }

  @Test("of the YAML test suite is read as libyaml reads it", arguments: ConformanceTests.cases)
  func conformance(_ example: ConformanceTests.Case) {
    #expect(Self.difference(example.yaml, symbols: Self.symbols) == nil)
  }

  @Test("is read as libyaml reads it after any small change", arguments: 0..<400 as Range<UInt64>)
  func changed(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces: [String] = [
      " ", "  ", "\n", ":", ": ", "-", "- ", "#", " #", "'", "\"", "[", "]", "{", "}", ",", ", ", "|", ">", "|-", ">+",
      "?", "&a", "*a", "!",
      "%", "@", "\t", "\r\n", "\r", "---", "...", "---\n", "a", "0", "ŷ", "\u{85}", "\u{2028}", "\u{FEFF}", "\\", "''",
      "~", "<<", "  - ", "\n  ",
      "\n\n", "a: b\n", "- a\n", "a: |\n  b\n", "a: >\n\n  b\n   c\n  d\n",
    ]
    var texts = Self.usual
    texts.append(TreeText.document(seed: seed))
    for base in texts {
      var text = Array(base.unicodeScalars)
      for _ in 0...Int.random(in: 0..<3, using: &random) {
        let index = Int.random(in: 0...text.count, using: &random)
        let end = min(text.count, index + Int.random(in: 0..<3, using: &random))
        let piece = Int.random(in: 0..<4, using: &random) == 0 ? "" : pieces.randomElement(using: &random) ?? ""
        text.replaceSubrange(index..<end, with: Array(piece.unicodeScalars))
      }
      let changed = String(String.UnicodeScalarView(text))
      #expect(Self.difference(changed, symbols: Self.symbols) == nil, "seed \(seed): \(changed.debugDescription)")
    }
  }

  @Test("is read as libyaml reads it, whatever small pieces it is put together of", arguments: 0..<400 as Range<UInt64>)
  func puzzle(seed: UInt64) {
    var random = SeededGenerator(seed: seed &+ 1_000_000)
    let pieces = [
      "a", "b c", ": ", ":\n", "- ", "-\n", "\n", "\n  ", "\n    ", " ", "  ", " # c", "'d'", "\"e\"", "[f, g]",
      "{h: i}", "[", "]", "{", "}", ", ",
      "|\n", ">\n", "|-\n", ">+\n", "0", "~", "\n\n", "\r\n", "''", "-1", "#", "j:k", "\n- ", "\n  - ", "\n    l: ",
      "\n  m: ", "\nn: ",
    ]
    for _ in 0..<60 {
      let text = (0..<Int.random(in: 1..<14, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
      #expect(Self.difference(text, symbols: Self.symbols) == nil, "seed \(seed): \(text.debugDescription)")
    }
  }

  @Test("keeps to the limits")
  func limits() {
    var small = YAMLLimits()
    (small.depth, small.nodes, small.scalarBytes) = (2, 5, 4)
    for text in ["a:\n  b:\n    c: d\n", "[[[a]]]\n", "a: b\nc: d\ne: f\n", "a: bcdefg\n", "a: |\n  bcdefg\n"] {
      let source = SourceText(path: "text", text)
      let quickest = YAMLTree.parse(source, symbols: Self.symbols, limits: small)
      let sure = YAMLTree.parse(source, symbols: Self.symbols, limits: small, by: .libyaml)
      #expect(quickest.tree == nil && sure.tree == nil)
      #expect(quickest.problems.map(\.message) == sure.problems.map(\.message), "\(text)")
    }
  }
}
