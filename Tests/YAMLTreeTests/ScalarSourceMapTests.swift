import SourceText
import Symbols
import TestSupport
import Testing
import YAMLTree

@Suite("From decoded text back to the source")
struct ScalarSourceMapTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let name: String
    /// The document; its last value is the scalar, with the looked-for source marked.
    let marked: String
    /// The looked-for part of the decoded text.
    let part: String
    var testDescription: String { name }
    init(_ name: String, _ marked: String, _ part: String) {
      self.name = name
      self.marked = marked
      self.part = part
    }
  }

  static let examples: [Example] = [
    Example("plain", "a: the ⟦headteacher⟧ said\n", "headteacher"),
    Example("plain after a fold", "a: one\n  two\n  the ⟦headteacher⟧ said\n", "headteacher"),
    Example("across a fold", "a: one ⟦two\n  three⟧ four\n", "two three"),
    Example("single-quoted after a doubled quote", "a: 'it''s ⟦here⟧'\n", "here"),
    Example("a doubled quote itself", "a: 'it⟦''⟧s'\n", "'"),
    Example("double-quoted after escapes", "a: \"\\u0174\\x41\\t\\\"⟦here⟧\"\n", "here"),
    Example("an escape itself", "a: \"x⟦\\U0001F600⟧y\"\n", "😀"),
    Example("after an escaped line break", "a: \"one \\\n   two ⟦here⟧\"\n", "here"),
    Example("literal, second line", "a: |\n  one\n    ⟦two⟧\n", "two"),
    Example("literal over two lines", "a: |\n  one ⟦two\n  three⟧ four\n", "two\nthree"),
    Example("literal with an indentation indicator", "a: |2\n    ⟦one⟧\n", "one"),
    Example("folded", "a: >\n  one\n  two ⟦here⟧\n", "here"),
    Example("folded with blank and wider lines", "a: >-\n  one\n\n  two\n    wide\n  ⟦here⟧ it is\n\n\n", "here"),
    Example("literal with carriage returns", "a: |\r\n  one\r\n  ⟦two⟧\r\n", "two"),
    Example("folded after Welsh text and emoji", "\u{FEFF}a: >\n  tŷ 😀\n  Siôn ⟦Llŷr⟧\n", "Llŷr"),
  ]

  @Test("a part of the text is found where it is written", arguments: examples)
  func part(_ example: Example) throws {
    let marked = MarkedText(example.marked)
    let tree = try #require(YAMLTree.parse(SourceText(path: "t", marked.text), symbols: SymbolTable()).tree)
    let scalar = NodeID(rawValue: UInt32(tree.count - 1))
    let text = Array(tree.text(scalar))
    let part = Array(example.part.utf8)
    let start = try #require(text.indices.first { text[$0...].starts(with: part) })
    #expect(tree.sourceSpan(of: scalar, decoded: start..<start + part.count) == marked.spans.first)
  }

  @Test("each byte that was taken over stands on its like, for generated scalars", arguments: 0..<400 as Range<UInt64>)
  func everyByte(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let document = Self.document(&random)
    let source = SourceText(path: "seed \(seed)", document)
    let (parsed, problems) = YAMLTree.parse(source, symbols: SymbolTable())
    #expect(problems.map(\.message) == [], "seed \(seed): \(document.debugDescription)")
    let tree = try #require(parsed)
    let scalar = NodeID(rawValue: 2)
    let map = ScalarSourceMap(tree, scalar)
    let text = Array(tree.text(scalar))
    var taken = 0
    var last = 0
    for offset in text.indices {
      let span = map.span(offset..<offset + 1)
      #expect(tree.span(scalar).start <= span.start, "seed \(seed)")
      #expect(Int(span.start) >= last, "seed \(seed): \(document.debugDescription)")
      if let place = map.verbatimOffset(offset) {
        taken += 1
        last = place
        #expect(source.bytes[place] == text[offset], "seed \(seed): \(document.debugDescription)")
      }
    }
    let letters = text.count { $0 > 0x60 && $0 < 0x7B }
    #expect(taken >= letters, "seed \(seed): \(document.debugDescription) was not traced")
  }

  /// A mapping of one scalar in any style, with folds, escapes, blank lines and other line ends.
  static func document(_ random: inout SeededGenerator) -> String {
    let feed = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
    let words = ["one", "tŷ", "😀", "it", "Siôn", "x", "pwy"]
    var lines: [String] = []
    for _ in 0..<Int.random(in: 1...5, using: &random) {
      let count = Int.random(in: 1...4, using: &random)
      lines.append((0..<count).map { _ in words.randomElement(using: &random) ?? "x" }.joined(separator: " "))
      if Int.random(in: 0..<4, using: &random) == 0 { lines.append("") }
    }
    lines.append("end")
    let indent = String(repeating: " ", count: Int.random(in: 1...3, using: &random))
    let mark = ["", "\u{FEFF}"].randomElement(using: &random) ?? ""
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return mark + "key: " + lines.joined(separator: feed + indent) + feed
    case 1: return mark + "key: '" + lines.map { $0 + "''" }.joined(separator: feed + indent) + "'" + feed
    case 2:
      let ends = ["\\t", "\\u0174", " \\", "\\\\", ""]
      let escaped = lines.dropLast().map { $0.isEmpty ? "" : $0 + (ends.randomElement(using: &random) ?? "") } + ["end"]
      return mark + "key: \"" + escaped.joined(separator: feed + indent) + "\"" + feed
    default:
      let style = ["|", ">", "|-", ">-", "|+", ">+"].randomElement(using: &random) ?? "|"
      var block = lines.map { $0.isEmpty ? "" : indent + $0 }
      if block.count > 2, Int.random(in: 0..<2, using: &random) == 0 { block[block.count - 2] = indent + "  wider" }
      let tail = String(repeating: feed, count: Int.random(in: 0...3, using: &random))
      return mark + "key: " + style + feed + block.joined(separator: feed) + feed + tail
    }
  }
}
