import CommonMark
import SourceText
import Symbols
import TestSupport
import Testing

@Suite("What holds for every Markdown file")
struct PropertyTests {
  /// Pieces that mean something to the parser, and some that nearly do.
  static let pieces = [
    "a", "b ", "word", "é", "😀", "*", "**", "_", "__", "`", "``", "[", "](u)", "][a]", "[]", "![", "](<u v> \"t\")",
    "](u (t))", "]", "(", ")", "\n", "\n", "\n", "\n\n", "  \n", "\\\n", "> ", ">", "- ", "* ", "+ ", "1. ", "12) ",
    "\t",
    "    ", "  ", " ", "|", "|", "\\|", "|-|-|\n", "|--|\n", "--|--\n", "---\n", "===\n", "```\n", "~~~\n", "```sh\n",
    "<b>",
    "</b>", "<br>", "<!-- c -->", "<div>\n", "</div>\n", "<http://a.b/&amp;>", "<a@b.c>", "&amp;", "&copy;", "&#65;",
    "&#x41;", "&nbsp;", "&nope;", "&", "\\*", "\\\\", "\\", "\\&", "[a]: /u\n", "[a]: /u \"t\nx\"\n", "# ", "## ", "#",
    "\"",
    "'", "!", "<", "\r\n", "\r", "\u{0C}", "\u{A0}", "x|y\n", "a|b|c\n", "[^1]: n\n", "\u{2028}", "    - ", "  > ",
    "\n  ",
  ]

  static func document(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...60, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "a" }.joined()
  }

  @Test("every byte of the text is traced, and spans nest", arguments: 0..<200 as Range<UInt64>)
  func invariants(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<10 {
      let text = Self.document(&random)
      let (document, _) = MarkdownDocument.parse(SourceText(path: "a.md", text), symbols: SymbolTable())
      expectSound(try #require(document, "seed \(seed)"), "seed \(seed): \(text.debugDescription)")
    }
  }

  @Test("a quotation or an item of a list has the text of what it holds", arguments: 0..<200 as Range<UInt64>)
  func holders(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var text = "x\n\n"
    text.unicodeScalars += Self.document(&random).unicodeScalars.filter { $0 != "\r" && $0 != "\t" }
    // In code that no fence ends, blank lines at the end count.
    while text.last == "\n" { text.removeLast() }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let plain = try #require(Self.read(text)).text
    let quotation = lines.map { "> \($0)" }.joined(separator: "\n")
    #expect(try #require(Self.read(quotation)).text == plain, "seed \(seed): \(text.debugDescription)")
    let item = lines.enumerated().map { $0 == 0 ? "- \($1)" : "  \($1)" }.joined(separator: "\n")
    #expect(try #require(Self.read(item)).text == plain, "seed \(seed): \(text.debugDescription)")
  }

  @Test(
    "front matter before it moves every place by its length and changes nothing else",
    arguments: 0..<100 as Range<UInt64>)
  func frontMatter(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let text = "x\n\n" + Self.document(&random)
    let front = "---\ntitle: tŷ\n---\n"
    let (plain, behind) = (try #require(Self.read(text)), try #require(Self.read(front + text)))
    #expect(plain.text == behind.text && plain.sections == behind.sections, "seed \(seed)")
    let moved = UInt32(front.utf8.count)
    let spans = plain.blocks.map { SourceSpan(start: $0.span.start + moved, end: $0.span.end + moved) }
    #expect(behind.blocks.map(\.span) == spans, "seed \(seed): \(text.debugDescription)")
  }

  private static func read(_ text: String) -> MarkdownDocument? {
    MarkdownDocument.parse(SourceText(path: "a.md", text), symbols: SymbolTable()).document
  }
}
