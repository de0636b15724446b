import CommonMark
import SourceText
import Symbols
import TestSupport
import Testing

@Suite("Where a phrase of a text stands in the file")
struct PlaceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The file, with marks round what the phrase is written as.
    let marked: String
    let phrase: String

    init(_ name: String, _ marked: String, _ phrase: String) {
      (testDescription, self.marked, self.phrase) = (name, marked, phrase)
    }
  }

  static let cases: [Case] = [
    Case("plain", "Tell the ⟦designated officer⟧ at once.\n", "designated officer"),
    Case("with markup in it", "the **⟦designated** _officer⟧_ at\n", "designated officer"),
    Case("in three stars", "a ***⟦b* c⟧** d\n", "b c"),
    Case("over the end of a line", "the ⟦designated\nofficer⟧\n", "designated officer"),
    Case("over the end of a line of a quotation", "> the ⟦designated  \n  >  officer⟧\n", "designated\nofficer"),
    Case("on a line without its signs", "> - the ⟦designated\nofficer⟧ is\n", "designated officer"),
    Case("over a line end of a list with tabs", "1.\tone ⟦working\n\tday⟧\n", "working day"),
    Case("with an escape", "the ⟦\\*designated officer⟧\n", "*designated officer"),
    Case("with an entity", "the ⟦dog &amp; duck⟧\n", "dog & duck"),
    Case("before an entity", "⟦dog⟧ &eacute;&#233;&copy; duck\n", "dog"),
    Case("after entities that are longer than they read", "&eacute;&#233;&#x1F600; ⟦duck⟧\n", "duck"),
    Case("after what only looks like an entity", "&nope; &amp;amp; ⟦duck⟧\n", "duck"),
    Case("in code", "run ``⟦a `b` c⟧`` now\n", "a `b` c"),
    Case("in code over lines", "> run ` ⟦a\n> b⟧ ` now\n", "a b"),
    Case("after an address", "[see](a%20b 'the \"officer\"') ⟦officer⟧\n", "officer"),
    Case("after an address in parentheses", "[see](<a b> (the \\) title)) ⟦title⟧\n", "title"),
    Case("after a label", "[see][the officer] ⟦officer⟧\n\n[the officer]: /u\n", "officer"),
    Case("before brackets that are no label", "⟦[see][the⟧ [officer]\n\n[officer]: /u\n", "[see][the"),
    Case("in a link in a picture", "![a [⟦b⟧](u)](v) c\n", "b"),
    Case("in an address that is shown", "<http://a.b/?c=1&amp;⟦d&amp;e⟧> f\n", "d&e"),
    Case("after a tag that breaks a line", "one<BR />⟦working⟧ day\n", "working"),
    Case("after a comment over lines", "one <!-- two\nthree --> ⟦four⟧\n", "four"),
    Case("after definitions of links", "[a]: /u 'four'\n[b]:\n  /v\nthree ⟦four⟧\n", "four"),
    Case("in a cell with an escaped pipe", "|a|b|\n|-|-|\n|c \\| d|`x\\|y` ⟦e\\|f⟧|\n", "e|f"),
    Case("in a cell of a table in a list", "- x\n\n  |a|b|\n  |-|-|\n  | c |  ⟦d⟧ |\n", "d"),
    Case("in the head of a table after a paragraph", "a b\nc \\| d\n| e | ⟦f⟧ |\n|-|-|\n", "f"),
    Case("in the paragraph before a table", "a b\nc ⟦\\| d⟧\n| e | f |\n|-|-|\n", "| d"),
    Case("in a heading", "##\t⟦Who *to* tell⟧ ##  \n", "Who to tell"),
    Case("in an underlined heading in a quotation", "> Who\n> ⟦to *tell⟧*\n> ===\n", "to tell"),
    Case("in code of a list", "-  ```\n    ⟦a⟧\n   ```\n", "a"),
    Case("in indented code with tabs", "-     b\n\n\t  ⟦a⟧\n", "a"),
    Case("in HTML", "<p class='a>b'>x\n<td>⟦y</i> &lt; z⟧</p>\n", "y < z"),
    Case("past signs of four bytes", "😀 *😀* ⟦tŷ 😀⟧\r\n", "tŷ 😀"),
    Case("after front matter", "---\na: b\n---\n⟦c⟧\n", "c"),
  ]

  @Test("is exact", arguments: cases)
  func exact(_ example: Case) throws {
    let marked = MarkedText(example.marked)
    let document = try MarkdownDocument.sound(marked.text)
    let span = try document.source(of: example.phrase)
    let found = String(decoding: document.source.slice(span), as: UTF8.self)
    #expect(span == marked.spans.first, "\(found.debugDescription)")
    expectSound(document, example.testDescription)
  }

  @Test("is exact with other ends of lines, and after a byte order mark", arguments: cases)
  func otherForms(_ example: Case) throws {
    for feed in ["\r\n", "\r"] where !example.marked.contains("\r\n") {
      let marked = MarkedText("\u{FEFF}" + example.marked.replacing("\n", with: feed))
      let document = try MarkdownDocument.sound(marked.text)
      #expect(try document.source(of: example.phrase) == marked.spans.first, "\(feed.debugDescription)")
      expectSound(document, example.testDescription)
    }
  }

  @Test("is the same column in bytes, in characters and in UTF-16 as an editor shows")
  func columns() throws {
    let text = "\u{FEFF}---\r\ntitle: tŷ\r\n---\r\n\r\n> 😀 *é* the officer\r\n"
    let document = try MarkdownDocument.sound(text)
    let position = LineIndex(document.source).position(at: try document.source(of: "officer").start)
    #expect(position.line == 5)
    #expect(position.byteColumn == 3 + 5 + 5 + 4)
    #expect(position.column == 3 + 2 + 4 + 4)
    #expect(position.utf16Column == 3 + 3 + 4 + 4)
  }

  @Test("a range past the end is cut off, and an empty text has its place at the end of the file")
  func edges() throws {
    let document = try MarkdownDocument.sound("abc\n")
    #expect(document.span(1..<99) == SourceSpan(start: 1, end: 3))
    #expect(try MarkdownDocument.sound("[a]: /u\n").span(0..<0) == SourceSpan(at: 8))
  }
}
