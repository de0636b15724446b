import CommonMark
import SourceText
import Testing

@Suite("Blocks of a Markdown file")
struct BlockTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let dump: [String]

    init(_ name: String, _ text: String, _ dump: String...) {
      (testDescription, self.text, self.dump) = (name, text, dump)
    }
  }

  static let cases: [Case] = [
    Case(
      "headings of both kinds", "## Who *to* tell ##\n\nTwo\nlines\n-----\n#\n",
      ###"h2 "## Who *to* tell ##" = "Who to tell""###, #"h2 "Two\nlines\n-----" = "Two lines""#, ##"h1 "#" = """##),
    Case(
      "a list in a list, with a quotation", "- one\n  on\n  1. two\n- > three\n",
      #"list "- one\n  on\n  1. two\n- > three" = "one on\ntwo\nthree""#,
      #"  item "- one\n  on\n  1. two" = "one on\ntwo""#, #"    paragraph "one\n  on" = "one on""#,
      #"    list "1. two" = "two""#, #"      item "1. two" = "two""#, #"        paragraph "two" = "two""#,
      #"  item "- > three" = "three""#, #"    quote "> three" = "three""#, #"      paragraph "three" = "three""#),
    Case(
      "an item with nothing in it", "-\n- a\n", #"list "-\n- a" = "a""#, #"  item "-" = """#, #"  item "- a" = "a""#,
      #"    paragraph "a" = "a""#),
    Case(
      "a table, with a cell too few and one too many", "| Role | *Post* |\n|:--|--:|\n| DSL |\n| a | b | c |\n",
      #"table "| Role | *Post* |\n|:--|--:|\n| DSL |\n| a | b | c |" = "Role\nPost\nDSL\na\nb""#,
      #"  head "| Role | *Post* |" = "Role\nPost""#, #"    cell "Role" = "Role""#, #"    cell "*Post*" = "Post""#,
      #"  row "| DSL |" = "DSL""#, #"    cell "DSL" = "DSL""#, #"    cell "" = """#, #"  row "| a | b | c |" = "a\nb""#,
      #"    cell "a" = "a""#, #"    cell "b" = "b""#),
    Case(
      "a table straight after a paragraph", "To tell:\nRole|Post\n-|-\n",
      #"paragraph "To tell:" = "To tell:""#, #"table "Role|Post" = "Role\nPost""#,
      #"  head "Role|Post" = "Role\nPost""#,
      #"    cell "Role" = "Role""#, #"    cell "Post" = "Post""#),
    Case(
      "code in fences, indented and in a quotation", "```sh\na  b\n---\n```\n\n    c\n\td\n\n> ~~~\n> e\n",
      #"code "```sh\na  b\n---\n```" = "a  b\n---""#, #"code "c\n\td" = "c\nd""#, #"quote "> ~~~\n> e" = "e""#,
      #"  code "~~~\n> e" = "e""#),
    Case(
      "HTML as a reader sees it",
      "<div>\nTell the <b>LADO</b> &amp; the head<br>at once<!-- not DSL -->\n<script>if (a < b) {}</script>\n</div>\n",
      #"html "<div>\nTell the <b>LADO</b> &amp; the head<br>at once<!-- not DSL -->\n<script>if (a < b) {}</script>\n</div>" = "Tell the LADO & the head\nat once""#
    ),
    Case("link definitions say nothing", "[a]: /u 'title'\n[b]:\n /v\n", arguments: []),
    Case(
      "a paragraph after link definitions", "[a]: /u\n[b]: /v\nSee [a] and [b].\n",
      #"paragraph "See [a] and [b]." = "See a and b.""#),
    Case(
      "what only looks like markup is text", "1 * 2 _ 3 [x] &nope; \\ a|b ~~c~~ [^1]\n\n[^1]: a note\n",
      #"paragraph "1 * 2 _ 3 [x] &nope; \\ a|b ~~c~~ [^1]" = "1 * 2 _ 3 [x] &nope; \\ a|b ~~c~~ [^1]""#,
      #"paragraph "[^1]: a note" = "[^1]: a note""#),
    Case("a line across the page is nothing", "a\n\n* * *\n\nb\n", #"paragraph "a" = "a""#, #"paragraph "b" = "b""#),
    Case("nothing at all", "", arguments: []),
  ]

  @Test("each with its bytes and its text", arguments: cases)
  func blocks(_ example: Case) throws {
    let document = try MarkdownDocument.sound(example.text)
    #expect(document.dump == example.dump)
    expectSound(document, example.testDescription)
  }

  @Test("sections reach to the next heading of their level or one above")
  func sections() throws {
    let text = "before\n# A\na\n## B\nb\n- # no\n# C\n> # no\n\n## D\n"
    let document = try MarkdownDocument.sound(text)
    let sections = document.sections.map { section in
      let name = section.heading.map { document.string($0) } ?? "-"
      let own = String(decoding: document.text[section.ownText], as: UTF8.self)
      let whole = String(decoding: document.text[section.wholeText], as: UTF8.self)
      return "\(section.level) \(name): \(own.debugDescription) in \(whole.debugDescription)"
    }
    #expect(
      sections == [
        #"0 -: "before" in "before""#, #"1 A: "a" in "a\nB\nb\nno""#, #"2 B: "b\nno" in "b\nno""#,
        #"1 C: "no" in "no\nD""#, #"2 D: "" in """#,
      ])
  }
}

extension BlockTests.Case {
  fileprivate init(_ name: String, _ text: String, arguments: [String]) {
    (testDescription, self.text, dump) = (name, text, arguments)
  }
}
