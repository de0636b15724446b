import Findings
import SourceText
import Symbols
import Testing
import YAMLTree

@Suite("Problems and their places")
struct ProblemTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let id: String
    let marked: String
    var isFatal = false
    var message: String?
    var testDescription: String { "\(id) in \(marked.prefix(40).debugDescription)" }
    init(_ id: String, _ marked: String, isFatal: Bool = false, _ message: String? = nil) {
      self.id = id
      self.marked = marked
      self.isFatal = isFatal
      self.message = message
    }
  }

  static let examples: [Example] = [
    Example(
      "yaml/duplicate-key", "a: 1\nb: 2\n⟦a⟧: 3\n", "the key `a` is here a second time; only the first is read"),
    Example("yaml/duplicate-key", "{'a': 1, ⟦\"a\"⟧: 2}\n"),
    Example("yaml/duplicate-key", "&x a: 1\n⟦*x⟧ : 2\n"),
    Example("yaml/undefined-alias", "a: ⟦*b⟧\n", "`*b` stands for nothing: no value before it is named `&b`"),
    Example("yaml/cyclic-alias", "a: &a\n  b: ⟦*a⟧\n"),
    Example("yaml/merge-key", "a: &a {x: 1}\nb:\n  ⟦<<⟧: *a\n  y: 2\n"),
    Example("yaml/complex-key", "? ⟦[a, b]⟧\n: c\n"),
    Example("yaml/complex-key", "a: &a [x]\n⟦*a⟧ : c\n"),
    Example("yaml/several-documents", "a: b\n⟦---⟧\nc: d\n"),
    Example("yaml/empty-file", "⟦⟧", isFatal: true),
    Example("yaml/empty-file", "\u{FEFF}⟦⟧# nothing\n", isFatal: true),
    Example("yaml/control-character", "a: x⟦\u{1B}⟧[31m\n", isFatal: true),
    Example(
      "yaml/control-character", "a: ŵ⟦\u{0}⟧\n", isFatal: true,
      "the file holds a NUL byte; it may not be a text file at all"),
    Example("yaml/tab-indentation", "a:\n⟦\t⟧b: c\n", isFatal: true),
    Example("yaml/tab-indentation", "ŵ:\n  x: y\n⟦\t⟧z: c\n", isFatal: true),
    Example("yaml/comment-without-space", "a: 'x'⟦#⟧comment\n"),
    Example("yaml/comment-without-space", "a: [b, c]⟦#⟧comment\n"),
    Example("yaml/comment-without-space", "a: [b,⟦#⟧ comment\n  c]\n"),
    Example("yaml/comment-without-space", "a: |⟦#⟧ comment\n  c\n"),
    Example("yaml/continuation-indentation", "a: [b,\n⟦c, d]⟧\n"),
    Example("yaml/continuation-indentation", "a: 'b\n⟦c'⟧\n"),
    Example("yaml/lone-dash", "a: [⟦-⟧]\n"),
    Example("yaml/syntax", "a: b⟦:⟧ c\n", isFatal: true),
    Example(
      "yaml/syntax", "a: ⟦\"⟧b\nc: d\n", isFatal: true, "the text in quotation marks that begins here is never closed"),
    Example("yaml/syntax", "tŷ: 😀\na: [b\nc⟦:⟧ d\n", isFatal: true),
    Example("yaml/syntax", "a: \"x⟦\\⟧q\"\n", isFatal: true),
    Example(
      "yaml/syntax", "a: !f(b⟦,⟧ [c])\n", isFatal: true, "`!` begins a tag here, and this is none"),
    Example("yaml/syntax", "⟦%⟧YAML 9.9\n---\na: b\n", isFatal: true),
  ]

  @Test("a fault is told at its place", arguments: examples)
  func fault(_ example: Example) throws {
    let marked = MarkedText(example.marked)
    let source = SourceText(path: "t", marked.text)
    let (tree, problems) = YAMLTree.parse(source, symbols: SymbolTable())
    let problem = try #require(problems.first)
    #expect(problems.map(\.id) == [example.id])
    #expect(problem.span == marked.spans.first)
    #expect(problem.isFatal == example.isFatal)
    #expect((tree == nil) == example.isFatal)
    if let message = example.message { #expect(problem.message == message) }
    #expect(problem.finding().rule == example.id)
    #expect(problem.finding().severity == .error)
  }

  @Test("the first of two equal keys stands, and the second names its place")
  func firstStands() throws {
    var symbols = SymbolTable()
    let a = symbols.intern("a")
    let source = SourceText(path: "t", "a: 1\nb: 2\na: 3\n")
    let (parsed, problems) = YAMLTree.parse(source, symbols: symbols)
    let tree = try #require(parsed)
    let value = try #require(tree.value(of: tree.root, symbol: a))
    #expect(tree.string(value) == "1")
    #expect(tree.entries(of: tree.root).map { tree.string($0.key) } == ["a", "b"])
    #expect(problems.first?.related.map(\.span) == [SourceSpan(start: 0, end: 1)])
  }

  @Test("keys of different types are different, and so are keys of different mappings")
  func differentKeys() {
    for text in ["1: a\n'1': b\n", "a: {b: 1}\nc: {b: 2}\n", "~: a\n'~': b\n"] {
      #expect(YAMLTree.parse(SourceText(path: "t", text), symbols: SymbolTable()).problems.isEmpty, "\(text)")
    }
  }

  @Test("an undefined alias is read as a null scalar in its place")
  func undefinedAlias() throws {
    let tree = try #require(YAMLTree.parse(SourceText(path: "t", "[*x]\n"), symbols: SymbolTable()).tree)
    let alias = NodeID(rawValue: 1)
    #expect(tree.kind(alias) == .scalar && tree.type(alias) == .null && tree.text(alias).isEmpty)
    #expect(tree.span(alias) == SourceSpan(start: 1, end: 3))
  }

  @Test("a byte that is no UTF-8 is named, and a file cut off in a character is told from it")
  func utf8() {
    let bad = YAMLTree.parse(SourceText(path: "t", bytes: [0x61, 0xE9, 0x0A]), symbols: SymbolTable()).problems
    #expect(bad.map(\.message) == ["the byte E9 is not part of any UTF-8 character"])
    #expect(bad.map(\.span) == [SourceSpan(start: 1, end: 2)])
    let cut = YAMLTree.parse(SourceText(path: "t", bytes: [0x61, 0xE2, 0x82]), symbols: SymbolTable()).problems
    #expect(cut.map(\.message) == ["the file ends in the middle of a character; it may have been cut off"])
    let wide = YAMLTree.parse(SourceText(path: "t", bytes: [0xFF, 0xFE, 0x61, 0]), symbols: SymbolTable()).problems
    #expect(wide.map(\.message) == ["the file is written in UTF-16 and not in UTF-8"])
  }

  @Test("each limit has a problem of its own")
  func limits() {
    func ids(_ text: String, _ change: (inout YAMLLimits) -> Void) -> [String] {
      var limits = YAMLLimits()
      change(&limits)
      return YAMLTree.parse(SourceText(path: "t", text), symbols: SymbolTable(), limits: limits).problems.map(\.id)
    }
    #expect(ids("a: bcd\n") { $0.bytes = 6 } == ["yaml/too-large"])
    #expect(ids("a: bcd\n") { $0.bytes = 7 } == [])
    #expect(ids("a: bcd\n") { $0.nodes = 2 } == ["yaml/too-large"])
    #expect(ids("a: bcd\n") { $0.nodes = 3 } == [])
    #expect(ids("a: bcd\n") { $0.scalarBytes = 2 } == ["yaml/too-large"])
    #expect(ids("a: bcd\n") { $0.scalarBytes = 3 } == [])
    #expect(ids("[[x]]\n") { $0.depth = 1 } == ["yaml/too-deep"])
    #expect(ids("[[x]]\n") { $0.depth = 2 } == [])
    #expect(ids("- &a [x]\n- [*a]\n") { $0.depth = 2 } == ["yaml/too-deep"])
    #expect(ids("- &a [x]\n- [*a]\n") { $0.depth = 3 } == [])
    #expect(ids("- &a [x]\n- *a\n- *a\n") { $0.aliasedNodes = 3 } == ["yaml/alias-expansion"])
    #expect(ids("- &a [x]\n- *a\n- *a\n") { $0.aliasedNodes = 4 } == [])
    #expect(ids("%TAG !a! x\n%TAG !b! x\n---\na\n") { $0.directives = 1 } == ["yaml/too-large"])
    #expect(
      ids("[*a, *b, *c]\n") { $0.problems = 2 }
        == ["yaml/undefined-alias", "yaml/undefined-alias", "yaml/more-problems"])
  }
}

@Suite("Types of scalars")
struct ScalarTypeTests {
  static let examples: [(String, ScalarType)] = [
    ("~", .null), ("null", .null), ("Null", .null), ("NULL", .null), ("nULL", .string), ("", .null),
    ("true", .bool), ("False", .bool), ("yes", .string), ("no", .string), ("on", .string), ("tRUE", .string),
    ("0", .int), ("-12", .int), ("+3", .int), ("007", .int), ("0o17", .int), ("0x1F", .int), ("0o18", .string),
    ("0xG", .string), ("-0x1", .string), ("1_000", .string), ("0o", .string),
    ("1.5", .float), ("-.5", .float), ("1.", .float), ("1e3", .float), ("1E+3", .float), (".inf", .float),
    ("-.INF", .float), (".NaN", .float), ("-.nan", .string), (".", .string), ("1e", .string), ("1.2.3", .string),
    ("2026-10-02", .string), ("12:30", .string), ("'1'", .string), ("\"~\"", .string), ("! 12", .string),
    ("!!str 12", .string), ("!!int 12", .int), ("!!int x", .other), ("!!float 1", .float), ("!own 1", .other),
    ("!!bool true", .bool), ("!!null", .null), ("!!timestamp 2001-01-01", .other),
  ]

  @Test("the core schema's type", arguments: examples)
  func type(text: String, type: ScalarType) throws {
    let source = SourceText(path: "t", "- \(text)\n")
    let tree = try #require(YAMLTree.parse(source, symbols: SymbolTable()).tree)
    #expect(tree.type(NodeID(rawValue: 1)) == type)
  }
}
