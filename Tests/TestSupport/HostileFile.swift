/// A file that means harm, made in memory when asked for: nothing large is kept in the repository.
package struct HostileFile: Sendable, CustomStringConvertible {
  /// What it does, fit for a file name.
  package let name: String
  /// Whether its YAML is sound and within the limits, so that reading it alone finds nothing.
  package let isSound: Bool
  private let make: @Sendable () -> [UInt8]

  /// The file's bytes, made anew each time.
  package var bytes: [UInt8] { make() }
  /// The name.
  package var description: String { name }

  init(_ name: String, isSound: Bool = false, _ make: @escaping @Sendable () -> [UInt8]) {
    self.name = name
    self.isSound = isSound
    self.make = make
  }

  init(_ name: String, isSound: Bool = false, text: @escaping @Sendable () -> String) {
    self.init(name, isSound: isSound) { Array(text().utf8) }
  }

  /// Every hostile file.
  package static let all: [HostileFile] = bombs + deep + large + broken + odd + returns

  // MARK: Families

  private static let bombs: [HostileFile] = [
    HostileFile("alias-bomb-lists") {
      Array(bomb(levels: 30, item: { "*a\($0), *a\($0), *a\($0), *a\($0), *a\($0)" }, "[", "]").utf8)
    },
    HostileFile("alias-bomb-mappings") {
      Array(bomb(levels: 30, item: { "x: *a\($0), y: *a\($0), z: *a\($0)" }, "{", "}").utf8)
    },
    HostileFile("alias-of-itself") { Array("a: &a [*a]\n".utf8) },
    HostileFile("alias-of-its-holder") { Array("a: &a\n  b:\n    - c: *a\n".utf8) },
    HostileFile("alias-cycle-by-two-names") { Array("a: &a [&b [*a, *b]]\n".utf8) },
    HostileFile("alias-chain-deep") {
      Array(("a0: &a0 [x]\n" + (1...5000).map { "a\($0): &a\($0) [*a\($0 - 1)]\n" }.joined()).utf8)
    },
    HostileFile("alias-undefined", text: { (0..<5000).map { "k\($0): *none\($0)\n" }.joined() }),
    HostileFile(
      "alias-large-often",
      text: {
        "a: &a [" + repeated("x, ", 2000) + "x]\nb:\n" + repeated("  - *a\n", 5000)
      }),
    HostileFile("anchors-100000", isSound: true, text: { (0..<100_000).map { "- &a\($0) x\n" }.joined() }),
    HostileFile("anchor-again-and-again", isSound: true, text: { repeated("- &a x\n- *a\n", 40_000) }),
    HostileFile("merge-keys", text: { "a: &a {x: 1}\n" + (0..<2000).map { "k\($0):\n  <<: *a\n" }.joined() }),
    HostileFile("merge-key-loop") { Array("a: &a\n  <<: *a\n".utf8) },
  ]

  private static let deep: [HostileFile] = [
    HostileFile("deep-brackets", text: { repeated("[", 100_000) }),
    HostileFile("deep-brackets-closed", text: { repeated("[", 1000) + repeated("]", 1000) }),
    HostileFile("deep-braces", text: { repeated("{a: ", 100_000) }),
    HostileFile("deep-dashes", text: { repeated("- ", 100_000) }),
    HostileFile("deep-question-marks", text: { repeated("? ", 100_000) }),
    HostileFile(
      "deep-block-mapping",
      text: {
        (0..<1500).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
      }),
    HostileFile("deep-brackets-as-keys", text: { repeated("? [", 20_000) }),
  ]

  private static let large: [HostileFile] = [
    HostileFile("scalar-50-megabytes") { [UInt8](repeating: 0x61, count: 50 << 20) },
    HostileFile("scalar-2-megabytes-quoted", text: { "a: \"" + repeated("x", 2 << 20) + "\"\n" }),
    HostileFile("key-1-megabyte", text: { repeated("k", 1 << 20) + ": x\n" }),
    HostileFile("keys-100000", isSound: true, text: { (0..<100_000).map { "k\($0): x\n" }.joined() }),
    HostileFile("keys-200000-equal", text: { repeated("k: x\n", 200_000) }),
    HostileFile("items-beyond-the-limit", text: { "[" + repeated("1,", 1_200_000) + "1]\n" }),
    HostileFile("documents-10000", text: { repeated("--- x\n", 10_000) }),
    HostileFile("directives-100000", text: { (0..<100_000).map { "%TAG !a\($0)! tag:x\n" }.joined() + "--- x\n" }),
    HostileFile("line-8-megabytes", isSound: true, text: { "# " + repeated("x", 8 << 20) + "\na: b\n" }),
    HostileFile("list-on-one-line", isSound: true, text: { "a: [" + repeated("'x', ", 200_000) + "x]\n" }),
    HostileFile("blank-lines", isSound: true, text: { "a:" + repeated("\n", 2_000_000) + "b: c\n" }),
  ]

  private static let broken: [HostileFile] = [
    HostileFile("utf8-cut-off") { Array("a: tŷ".utf8.dropLast()) },
    HostileFile("utf8-overlong") { Array("a: ".utf8) + [0xC0, 0xAF, 0x0A] },
    HostileFile("utf8-overlong-three") { Array("a: ".utf8) + [0xE0, 0x80, 0xAF, 0x0A] },
    HostileFile("utf8-surrogate") { Array("a: ".utf8) + [0xED, 0xA0, 0x80, 0x0A] },
    HostileFile("utf8-beyond-the-last") { Array("a: ".utf8) + [0xF4, 0x90, 0x80, 0x80, 0x0A] },
    HostileFile("utf8-continuation-alone") { Array("a: ".utf8) + [0x80, 0x0A] },
    HostileFile("latin-1") { Array("a: caf".utf8) + [0xE9, 0x0A] },
    HostileFile("nul-bytes") { Array("a: b".utf8) + [0, 0, 0, 0x0A] },
    HostileFile("only-nul") { [UInt8](repeating: 0, count: 4096) },
    HostileFile("escape-sequences") { Array("a: \u{1B}[31mred\u{1B}[0m\n".utf8) },
    HostileFile("utf16-little") { [0xFF, 0xFE] + "a: b\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } },
    HostileFile("utf16-big") { [0xFE, 0xFF] + "a: b\n".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } },
    HostileFile("utf16-without-mark") { "a: b\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } },
    HostileFile("utf32-little") { [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0] },
    HostileFile("noise") {
      var random = SeededGenerator(seed: 7)
      return (0..<65_536).map { _ in UInt8.random(in: 0...255, using: &random) }
    },
    HostileFile("noise-of-indicators") {
      var random = SeededGenerator(seed: 8)
      let letters = Array("-?:,[]{}#&*!|>'\"%@` \n\ta".utf8)
      return (0..<65_536).map { _ in letters.randomElement(using: &random) ?? 0x61 }
    },
  ]

  private static let odd: [HostileFile] = [
    HostileFile("empty") { [] },
    HostileFile("only-a-mark") { [0xEF, 0xBB, 0xBF] },
    HostileFile("only-comments") { Array("# a\n# b\n".utf8) },
    HostileFile("only-spaces") { Array("   \n  \n".utf8) },
    HostileFile("tab-indented") { Array("a:\n\tb: c\n".utf8) },
    HostileFile("yaml-9-9") { Array("%YAML 9.9\n---\na: b\n".utf8) },
    HostileFile("tag-handle-unknown") { Array("a: !x!y z\n".utf8) },
    HostileFile("tag-directive-odd") { Array("%TAG ! ! !\n---\na: b\n".utf8) },
    HostileFile("directive-unknown") { Array("%FOO bar\n---\na: b\n".utf8) },
    HostileFile("lone-carriage-returns") { Array("a: b\ra: c\r".utf8) },
    HostileFile("quote-unterminated") { Array("a: \"b\nc: d\n".utf8) },
    HostileFile("bracket-unterminated") { Array("a: [b\nc: d\n".utf8) },
    HostileFile("key-complex") { Array("? [a, b]\n: c\n? {d: e}\n: f\n".utf8) },
    HostileFile("second-document") { Array("a: b\n---\nc: d\n".utf8) },
    HostileFile("escape-unknown") { Array("a: \"\\q\"\n".utf8) },
    HostileFile("colon-in-text") { Array("a: b: c\n".utf8) },
  ]

  private static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  /// Lists of lists of lists, each named and taken up several times by the next.
  private static func bomb(levels: Int, item: (Int) -> String, _ opening: String, _ closing: String) -> String {
    var text = opening == "[" ? "a0: &a0 [x, x, x, x, x]\n" : "a0: &a0 {x: 1, y: 1, z: 1}\n"
    for level in 1..<levels { text += "a\(level): &a\(level) \(opening)\(item(level - 1))\(closing)\n" }
    return text
  }
}
