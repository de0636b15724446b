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
}
