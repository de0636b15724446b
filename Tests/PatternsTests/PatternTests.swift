import Patterns
import Testing

@Suite("Patterns")
struct PatternTests {
  @Test(
    "a pattern finds what it describes",
    arguments: [
      (#"^[0-9]{1,2}\.[0-9]{1,2}$"#, "5.10", true), (#"^[0-9]{1,2}\.[0-9]{1,2}$"#, "5.10\n", false),
      ("^a*$", "", true), ("é", "café", true), (#"^\w+$"#, "Llanfairpwll", true), ("a", "b", false),
    ])
  func matching(source: String, text: String, expected: Bool) throws {
    var scratch = PatternScratch()
    let pattern = try Pattern(source)
    #expect(Array(text.utf8).withUnsafeBufferPointer { pattern.matches($0, &scratch) } == expected)
  }

  @Test("a pattern that would search for ever gives up")
  func limit() throws {
    var scratch = PatternScratch()
    let pattern = try Pattern(#"^(a+)+\x{3b1}?$"#)
    let text = Array((String(repeating: "a", count: 40) + "b").utf8)
    #expect(text.withUnsafeBufferPointer { pattern.matches($0, &scratch) } == nil)
  }

  @Test("a long text that needs more than the small stack is searched all the same")
  func stack() throws {
    var scratch = PatternScratch()
    let pattern = try Pattern("^(?:a|b|(?:c))*$")
    let text = Array(String(repeating: "abc", count: 30_000).utf8)
    #expect(text.withUnsafeBufferPointer { pattern.matches($0, &scratch, limit: 5_000_000) } == true)
  }

  @Test("classes know every alphabet, or ASCII alone", arguments: [(Pattern.Dialect.unicode, true), (.re2, false)])
  func dialects(dialect: Pattern.Dialect, expected: Bool) throws {
    var scratch = PatternScratch()
    let pattern = try Pattern(#"^\w$"#, dialect: dialect)
    #expect(Array("é".utf8).withUnsafeBufferPointer { pattern.matches($0, &scratch) } == expected)
  }

  @Test("a broken pattern says where and why")
  func broken() {
    #expect(throws: PatternError(byteOffset: 2, reason: "missing closing parenthesis")) { try Pattern("(a") }
  }

  @Test(
    "by the rules of RE2 a pattern means what it means there",
    arguments: [
      (#"^[\w-\.]+$"#, "a-b.c", true), (#"^[\w-]+$"#, "a-b", true), (#"^[[:alpha:]-z]+$"#, "a-z", true),
      (#"^[\d--/]$"#, ".", true), (#"^[]a]+$"#, "]a", true), (#"^[^]a]$"#, "]", false), ("^[a[.]$", "[", true),
      (#"^\s$"#, "\u{B}", false), (#"^[\s]$"#, "\t", true), (#"^\S$"#, "\u{B}", true), (#"^[\S]$"#, "\u{B}", true),
      (#"^\v$"#, "\u{B}", true), (#"^\v$"#, "\n", false), (#"^\12$"#, "\n", true), (#"^\0$"#, "\0", true),
      (#"^\x{1F600}\x41$"#, "😀A", true), ("^a{,2}$", "a{,2}", true), ("^{a}$", "{a}", true), ("^a{2}?$", "aa", true),
      (#"^\Qa.b\E+$"#, "a.bb", true), (#"^\Qa.b\E$"#, "acb", false), ("(?P<year>[0-9]{4})", "2026", true),
      ("(?<year>[0-9]{4})", "2026", true), ("(?i)ABC", "abc", true), ("(?i:A)bc", "abC", false), ("(?s).", "\n", true),
      (#"\p{Greek}\pL\P{^L}"#, "αab", true), (#"^\.\-\/$"#, ".-/", true), ("^(?:a|b)*?c$", "abc", true),
      (#"\bcafé"#, "café", true), (#"é\b"#, "é", false),
    ])
  func re2(source: String, text: String, expected: Bool) throws {
    var scratch = PatternScratch()
    let pattern = try Pattern(source, dialect: .re2)
    #expect(Array(text.utf8).withUnsafeBufferPointer { pattern.matches($0, &scratch) } == expected)
  }

  @Test(
    "what RE2 has not is refused, at its place",
    arguments: [
      ("a(?=b)", 1), ("a(?!b)", 1), ("(?<=a)b", 0), ("(?<!a)b", 0), (#"(a)\1"#, 3), (#"(?P<n>a)\k<n>"#, 8),
      ("(?>a)", 0),
      ("a++", 2), ("a**", 2), ("a*+", 2), ("a{2}{3}", 4), ("a{2}+", 4), ("a??*", 3), ("(?(1)a)", 0), ("(?R)", 0),
      ("(?#a)", 0),
      ("(?P=n)", 0), ("(?x) a", 0), (#"a\Z"#, 1), (#"\G"#, 0), (#"\Ka"#, 0), (#"\R"#, 0), (#"\h"#, 0), (#"\e"#, 0),
      (#"[\b]"#, 1),
      ("a{1001}", 1), ("(a{100}){100}", 8), ("(*ACCEPT)", 1), ("*a", 0), ("a|*", 2), ("(?i)*", 4), (#"\é"#, 0),
      (#"\x4"#, 0),
      (#"\y"#, 0), (#"\8"#, 0),
    ])
  func refused(source: String, offset: Int) {
    #expect(throws: PatternError.self) { try Pattern(source, dialect: .re2) }
    do { _ = try Pattern(source, dialect: .re2) } catch { #expect(error.byteOffset == offset) }
  }

  @Test("a fault that both know stands at its place in what was written")
  func origins() {
    #expect(throws: PatternError(byteOffset: 6, reason: "missing closing parenthesis")) {
      try Pattern(#"\s\s(a"#, dialect: .re2)
    }
  }
}
