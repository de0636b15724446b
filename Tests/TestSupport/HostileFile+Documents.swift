extension HostileFile {
  /// Every hostile Markdown file; `isSound` where it can be read whole and its front matter has no fault.
  package static let documents: [HostileFile] = tangled + nested + huge + garbled + unfinished

  /// Markup for which the parser takes quadratic time or memory.
  private static let tangled: [HostileFile] = [
    HostileFile("md-brackets-open", text: { times("[a", 200_000) }),
    HostileFile("md-brackets-nested", text: { times("[", 100_000) + "a" + times("]", 100_000) }),
    HostileFile("md-images-empty", text: { times("![[]()", 60_000) }),
    HostileFile("md-links-unclosed", text: { times("[a](<b", 60_000) }),
    HostileFile("md-stars-unmatched", text: { times("*a ", 20_000) + times("_a*_ ", 20_000) }),
    HostileFile("md-instructions-unclosed", text: { "</" + times("<?", 150_000) }),
    HostileFile("md-declarations-unclosed", text: { "</" + times("<!A ", 80_000) }),
    HostileFile(
      "md-definition-long-used-often", text: { "[a]: " + times("u", 200_000) + "\n\n" + times("[a] ", 50_000) }),
    HostileFile(
      "md-definition-title-long-used-often",
      text: { "[a]: u '\n" + times("[b]: c\n", 30_000) + "'\n\n" + times("[a]\n\n", 5_000) }),
    HostileFile("md-row-of-100000-pipes", text: { "|" + times("x|", 100_000) + "\n|" + times("-|", 100_000) + "\n" }),
    HostileFile(
      "md-rows-times-columns",
      text: { "|" + times("x|", 3_000) + "\n|" + times("-|", 3_000) + "\n" + times("|\n", 3_000) }),
  ]

  private static let nested: [HostileFile] = [
    HostileFile("md-quotes-100000", text: { times("> ", 100_000) + "a\n" }),
    HostileFile("md-quotes-without-space", text: { times(">", 100_000) + "a\n" + times(">\n", 1_000) }),
    HostileFile("md-items-100000", text: { times("- + ", 50_000) + "a\n" }),
    HostileFile("md-numbers-50000", text: { times("1. ", 50_000) + "a\n" }),
    HostileFile("md-items-by-indentation", text: { (0..<500).map { times(" ", 2 * $0) + "- a\n" }.joined() }),
    HostileFile("md-lazy-lines", isSound: true, text: { times("> ", 100) + "a\n" + times("a\n", 100_000) }),
    HostileFile("md-emphasis-deep", isSound: true, text: { times("*a **a ", 5_000) + "b" + times(" a** a*", 5_000) }),
  ]

  private static let huge: [HostileFile] = [
    HostileFile("md-50-megabytes") { [UInt8](repeating: 0x61, count: 50 << 20) },
    HostileFile("md-line-3-megabytes", isSound: true, text: { "# a\n\n" + times("word ", 600_000) + "\n" }),
    HostileFile("md-lines-beyond-the-limit", text: { times("a\n", 600_000) }),
    HostileFile("md-blank-lines", isSound: true, text: { times("\n", 2_000_000) + "a\n" }),
    HostileFile("md-table-of-20000-rows", isSound: true, text: { "|a|b|\n|-|-|\n" + times("|x|\\|y|\n", 20_000) }),
    HostileFile("md-entities-all-different", isSound: true, text: { (1..<50_000).map { "&#\($0);" }.joined() }),
    HostileFile("md-headings-100000", isSound: true, text: { times("# a\n", 100_000) }),
    HostileFile(
      "md-backticks-of-every-length", isSound: true, text: { (1..<900).map { "e" + times("`", $0) }.joined() }),
    HostileFile("md-front-matter-of-2-megabytes", text: { "---\na: \"" + times("x", 2 << 20) + "\"\n---\n" }),
  ]

  private static let garbled: [HostileFile] = [
    HostileFile("md-nul") { Array("# a\n\nb\0c\n".utf8) },
    HostileFile("md-latin-1") { Array("# caf".utf8) + [0xE9, 0x0A] },
    HostileFile("md-cut-off") { Array("# tŷ".utf8.dropLast()) },
    HostileFile("md-overlong") { Array("# a ".utf8) + [0xC0, 0xAF, 0x0A] },
    HostileFile("md-surrogate") { Array("# a ".utf8) + [0xED, 0xA0, 0x80, 0x0A] },
    HostileFile("md-utf16") { [0xFF, 0xFE] + "# a\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } },
    HostileFile("md-bad-byte-in-front-matter") { Array("---\na: ".utf8) + [0xFF] + Array("\n---\n".utf8) },
    HostileFile("md-escape-sequences", isSound: true) { Array("# \u{1B}[31mred\u{1B}[0m\n".utf8) },
    HostileFile("md-noise") {
      var random = SeededGenerator(seed: 11)
      return (0..<65_536).map { _ in UInt8.random(in: 0...255, using: &random) }
    },
    HostileFile("md-noise-of-signs", isSound: true) {
      var random = SeededGenerator(seed: 12)
      let letters = Array("#-*_>`~[]()!<&|:\\ \n\n\ta1.".utf8)
      return (0..<8192).map { _ in letters.randomElement(using: &random) ?? 0x61 }
    },
  ]

  private static let unfinished: [HostileFile] = [
    HostileFile("md-empty", isSound: true) { [] },
    HostileFile("md-only-a-mark", isSound: true) { [0xEF, 0xBB, 0xBF] },
    HostileFile("md-front-matter-unclosed") { Array("---\nkey: a\n\n# Heading\n".utf8) },
    HostileFile("md-front-matter-never-ends", text: { "---\n" + times("key: a\n", 50_000) }),
    HostileFile("md-only-dashes") { Array("---".utf8) },
    HostileFile("md-front-matter-empty", isSound: true) { Array("---\n---\n".utf8) },
    HostileFile("md-front-matter-bomb") {
      Array(("---\na: &a [x,x]\n" + (0..<20).map { "b\($0): [*a,*a]\n" }.joined() + "c: *none\n---\n").utf8)
    },
    HostileFile("md-dashes-in-code", isSound: true) { Array("```yaml\n---\nkey: a\n---\n".utf8) },
    HostileFile("md-lone-carriage-returns", isSound: true) { Array("---\rkey: a\r---\r# a\rb\r".utf8) },
    HostileFile("md-fence-unclosed", isSound: true) { Array("```\na\n> b\n".utf8) },
    HostileFile("md-comment-unclosed", isSound: true) { Array("<!-- a\n\n# b\n".utf8) },
  ]

  private static func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
}
