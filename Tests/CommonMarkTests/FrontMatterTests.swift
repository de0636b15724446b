import CommonMark
import Findings
import SourceText
import Symbols
import TestSupport
import Testing
import YAMLTree

@Suite("Front matter")
struct FrontMatterTests {
  static func read(_ text: String) -> (document: MarkdownDocument?, problems: [MarkdownProblem]) {
    MarkdownDocument.parse(SourceText(path: "policy.md", text), symbols: SymbolTable())
  }

  @Test(
    "is read with spans in the file",
    arguments: [
      "---\ntitle: ⟦Tŷ Coch⟧\n---\n# A\n", "---\r\ntitle: ⟦Tŷ Coch⟧\r\n---\r\n# A\r\n",
      "---\rtitle: ⟦Tŷ Coch⟧\r---\r# A\r",
      "\u{FEFF}---\ntitle: ⟦Tŷ Coch⟧\n---\n# A\n", "--- \t\ntitle: ⟦Tŷ Coch⟧\n...  \n# A\n",
      "---\n# 😀\n\ntitle: ⟦Tŷ Coch⟧\n---\n\n# A",
      "---\ntitle: ⟦\"Tŷ Coch\"⟧\nnote: |\n  ---\n  more\n---\n# A\n---\n---\n",
    ])
  func spans(_ marked: String) throws {
    let text = MarkedText(marked)
    let document = try MarkdownDocument.sound(text.text)
    let tree = try #require(document.frontMatter?.tree)
    let entry = try #require(tree.entries(of: tree.root).first { _ in true })
    #expect(tree.string(entry.key) == "title" && tree.string(entry.value) == "Tŷ Coch")
    #expect(tree.span(entry.value) == text.spans.first)
    #expect(document.dump.first?.hasPrefix("h1") == true && document.string(BlockID(index: 0)) == "A")
    expectSound(document, marked)
  }

  @Test("its own span is from the first dash to the last sign of the line that ends it")
  func whole() throws {
    let document = try MarkdownDocument.sound("\u{FEFF}---\r\na: b\r\n--- \r\nc\r\n")
    let front = try #require(document.frontMatter)
    #expect(String(decoding: document.source.slice(front.span), as: UTF8.self) == "---\r\na: b\r\n---")
  }

  @Test("faults of its YAML stand in the file, and the body is read all the same")
  func faults() throws {
    let marked = MarkedText("---\nkey: a\n⟦key⟧: b\n---\n\n# A\n")
    let (document, problems) = Self.read(marked.text)
    #expect(problems.map(\.id) == ["yaml/duplicate-key"])
    #expect(problems.map(\.span) == marked.spans)
    #expect(problems.first?.finding().related.isEmpty == false)
    #expect(document?.frontMatter?.tree != nil)
    let broken = Self.read("---\nkey: [a\n---\n\n# A\n")
    #expect(broken.problems.map(\.id) == ["yaml/syntax"])
    #expect(broken.document?.frontMatter != nil && broken.document?.frontMatter?.tree == nil)
    #expect(broken.document?.dump == ["h1 \"# A\" = \"A\""])
  }

  @Test(
    "what does not begin the file is none",
    arguments: [
      "# A\n\n---\na: b\n---\n", "```\n---\na: b\n---\n```\n", "----\na: b\n---\n", "--\na: b\n---\n",
      "--- a\nb: c\n---\n", "", "\n\n---\n\ntext: and more\n",
    ])
  func none(_ text: String) throws {
    #expect(try MarkdownDocument.sound(text).frontMatter == nil)
  }

  @Test("a second line of dashes that is missing is told at the first, and the rest is read as the body")
  func unclosed() throws {
    let marked = MarkedText("\u{FEFF}⟦---⟧\nkey: a\n\n# A\n\n```\n ---\n```\n")
    let (document, problems) = Self.read(marked.text)
    #expect(problems.map(\.id) == ["markdown/unclosed-front-matter"])
    #expect(problems.map(\.span) == marked.spans)
    #expect(document?.frontMatter == nil && document?.dump.contains("h1 \"# A\" = \"A\"") == true)
  }

  @Test(
    "one that begins too late is told",
    arguments: ["\n⟦---⟧\nkey: a\n---\n", "<!-- c -->\n\n ⟦---⟧\ntitle: a\n---\n# A\n"])
  func late(_ marked: String) {
    let text = MarkedText(marked)
    let (document, problems) = Self.read(text.text)
    #expect(problems.map(\.id) == ["markdown/front-matter-not-first"])
    #expect(problems.map(\.span) == text.spans)
    #expect(document?.frontMatter == nil)
  }

  @Test("nothing between the lines is an empty document of YAML")
  func empty() throws {
    let document = try MarkdownDocument.sound("---\n---\na\n")
    let tree = try #require(document.frontMatter?.tree)
    #expect(tree.isBlank(tree.root))
    #expect(document.dump == ["paragraph \"a\" = \"a\""])
  }
}
