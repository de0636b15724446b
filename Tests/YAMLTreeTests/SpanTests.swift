import SourceText
import Symbols
import Testing
import YAMLTree

@Suite("Spans of nodes")
struct SpanTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let name: String
    let marked: String
    var testDescription: String { name }
    init(_ name: String, _ marked: String) {
      self.name = name
      self.marked = marked
    }
  }

  static let examples: [Example] = [
    Example("a mapping of plain scalars", "⟦⟦key⟧: ⟦value⟧⟧\n"),
    Example("a flow sequence with its brackets", "⟦⟦key⟧: ⟦[⟦1⟧, ⟦2⟧]⟧⟧\n"),
    Example("a flow mapping with its brackets", "⟦{ ⟦a⟧: ⟦b⟧, ⟦c⟧⟦⟧ }⟧\n"),
    Example("quoted scalars with their quotation marks", "⟦⟦'a'⟧: ⟦\"b \\n\"⟧⟧\n"),
    Example("a block sequence to its last item's end", "⟦⟦a⟧:\n  ⟦- ⟦x⟧\n  - ⟦y⟧⟧\n\n# comment\n\n⟦b⟧: ⟦z⟧⟧\n"),
    Example("a sequence that is not indented", "⟦⟦a⟧:\n⟦- ⟦x⟧\n- ⟦y⟧⟧⟧\n"),
    Example("a literal scalar without trailing blank lines", "⟦⟦a⟧: ⟦|\n  one\n\n  two⟧\n\n\n⟦b⟧: ⟦>-\n  three⟧⟧\n\n"),
    Example("an empty literal", "⟦⟦a⟧: ⟦|-⟧\n⟦b⟧: ⟦x⟧⟧\n"),
    Example("an empty value after its colon", "⟦⟦a⟧:⟦⟧\n⟦b⟧:⟦⟧   # none\n⟦c⟧: ⟦x⟧⟧\n"),
    Example("an empty item after its dash", "⟦-⟦⟧\n- ⟦x⟧\n-⟦⟧⟧\n"),
    Example("empty values in brackets", "⟦{⟦a⟧:⟦⟧ , ⟦b⟧:⟦⟧\n # c\n , \"c\"⟧}⟧".replacing("\"c\"⟧", with: "⟦\"c\"⟧⟦⟧")),
    Example("a pair alone in brackets", "⟦[⟦⟦a⟧: ⟦b⟧⟧ , ⟦c⟧]⟧\n"),
    Example("anchors and tags outside", "⟦⟦a⟧: !!str &x ⟦v⟧\n⟦b⟧: &y\n  ⟦⟦c⟧: ⟦d⟧⟧\n⟦e⟧: ! ⟦12⟧\n⟦f⟧: &z ! ⟦'q'⟧⟧\n"),
    Example("an anchored empty value", "⟦⟦a⟧: &x⟦⟧\n⟦b⟧: !!null⟦⟧\n⟦c⟧: ⟦*x⟧⟧\n"),
    Example("a plain scalar over two lines", "⟦⟦a⟧: ⟦one\n  two⟧\n⟦b⟧: ⟦c⟧⟧\n"),
    Example("carriage return and line feed", "⟦⟦a⟧: ⟦x⟧\r\n⟦b⟧: ⟦|\r\n  y⟧\r\n\r\n⟦c⟧:⟦⟧\r\n⟦d⟧: ⟦z⟧⟧\r\n"),
    Example("lone carriage returns", "⟦⟦a⟧: ⟦x⟧\r⟦b⟧: ⟦y⟧⟧\r"),
    Example("a byte order mark", "\u{FEFF}⟦⟦a⟧: ⟦x⟧\n⟦b⟧: ⟦y⟧⟧\n"),
    Example(
      "a byte order mark and Welsh", "\u{FEFF}⟦⟦tŷ⟧: ⟦Siôn Llŷr⟧\n⟦ysgol⟧: ⟦Ysgol y Dderwen, Dyffryn Nantlle⟧⟧\n"),
    Example("characters outside the basic plane", "⟦⟦😀⟧: ⟦'👩‍🏫 x'⟧\n⟦b⟧: ⟦[⟦😀⟧, ⟦y⟧]⟧⟧\n"),
    Example("U+0085 and U+2028 inside a text", "⟦⟦a⟧: ⟦'x\u{85}y'⟧\n⟦b⟧: ⟦\"p\u{2028}q\"⟧\n⟦c⟧: ⟦d⟧⟧\n"),
    Example("a document between marks", "%YAML 1.2\n---\n⟦⟦a⟧: ⟦b⟧⟧\n...\n"),
    Example("a key with a question mark", "⟦? ⟦a⟧\n: ⟦b⟧\n? ⟦c⟧⟦⟧\n? ⟦d⟧⟦⟧⟧\n"),
    Example("a mapping inside a sequence", "⟦- ⟦⟦a⟧: ⟦b⟧\n  ⟦c⟧: ⟦d⟧⟧\n- ⟦- ⟦e⟧⟧⟧\n"),
    Example("the one scalar of a file", "\n ⟦text⟧ # c\n"),
  ]

  @Test("every node's bytes", arguments: examples)
  func spans(_ example: Example) throws {
    let marked = MarkedText(example.marked)
    let (tree, problems) = YAMLTree.parse(SourceText(path: "t", marked.text), symbols: SymbolTable())
    #expect(problems.map(\.message) == [])
    let found = try #require(tree)
    let spans = (0..<found.count).map { found.span(NodeID(rawValue: UInt32($0))) }.sorted()
    #expect(spans == marked.spans, "\(spans.map { String(decoding: found.source.slice($0), as: UTF8.self) })")
  }
}
