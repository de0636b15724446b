import Findings
import Schemas
import SourceText
import Symbols
import Testing
import YAMLTree

/// Faults that the schema of returns does not ask for, and faults of schemas themselves.
@Suite("Faults against other schemas")
struct SchemaFaultTests {
  @Test(
    "each keyword says what it expects",
    arguments: [
      ("minItems: 2", FaultCase("⟦[a]⟧", "schema/too-few: expected at least 2 entries, found 1")),
      ("minItems: 1", FaultCase("⟦[]⟧", "schema/too-few: expected at least 1 entries, found none")),
      ("maxItems: 1", FaultCase("⟦[a, b]⟧", "schema/too-many: expected at most 1 entries, found 2")),
      ("minLength: 3", FaultCase("⟦\"é\"⟧", "schema/too-few: expected at least 3 characters, found 1")),
      ("maxProperties: 0", FaultCase("⟦{a: 1}⟧", "schema/too-many: expected no fields, found 1")),
      ("uniqueItems: true", FaultCase("[a, b, ⟦a⟧]", "schema/not-unique: `a` is listed twice")),
      (
        "uniqueItems: true",
        FaultCase("[{a: 1, b: 2}, ⟦{b: 2, a: 1.0}⟧]", "schema/not-unique: this entry repeats an earlier one")
      ),
      (
        "x-unique-by: id",
        FaultCase(
          "[{id: a}, {id: }, {id: b}, {id: ⟦'a'⟧}, {id: }]",
          "schema/repeated-identity: `a` is used a second time in this list")
      ),
      ("exclusiveMaximum: 3", FaultCase("⟦3⟧", "schema/out-of-range: `3` is out of range: expected less than 3")),
      ("multipleOf: 5", FaultCase("⟦7⟧", "schema/out-of-range: `7` is out of range: expected a multiple of 5")),
      ("not: {type: string}", FaultCase("⟦a⟧", "schema/forbidden: this is not allowed here")),
      (
        "anyOf: [{type: string}, {type: array}]",
        FaultCase(
          "⟦5⟧", "schema/unquoted-text: `5` would be read as a number by other tools: write it in quotes, \"5\"")
      ),
      (
        "anyOf: [{type: string}, {type: array, items: {type: integer}}]",
        FaultCase("[1, ⟦\"2\"⟧]", "schema/wrong-type: expected a whole number, found the text `2`")
      ),
      (
        "anyOf: [{type: string}, {type: array}]",
        FaultCase("⟦{a: 1}⟧", "schema/wrong-type: expected text or a list, found a record with fields")
      ),
      (
        "oneOf: [{minimum: 1}, {minimum: 2}]",
        FaultCase("⟦3⟧", "schema/no-alternative: this fits 2 of the 2 forms allowed here, and must fit one alone")
      ),
      (
        "anyOf: [{type: string, minLength: 3}, {type: string, pattern: x}]",
        FaultCase("⟦a⟧", "schema/no-alternative: this fits none of the 2 forms allowed here")
      ),
      ("dependentRequired: {a: [b]}", FaultCase("⟦{a: 1}⟧", "schema/missing-key: `b` is missing")),
      ("format: uri", FaultCase("⟦not here⟧", "schema/wrong-form: `not here` does not have the expected form")),
      ("propertyNames: {pattern: ^a}", FaultCase("{⟦b⟧: 1}", "schema/wrong-form: `b` does not have the expected form")),
    ])
  func keywords(schema: String, example: FaultCase) throws {
    try example.check(try ReturnSchema.compile(schema))
  }

  @Test(
    "a schema with a fault is refused, at its own characters",
    arguments: [
      FaultCase(
        "⟦maxItem⟧: 3",
        "schema/unsupported-keyword: the keyword `maxItem` is not supported in a schema; did you mean `maxItems`?"),
      FaultCase(
        "properties: {a: {⟦contains⟧: {}}}",
        "schema/unsupported-keyword: the keyword `contains` is not supported in a schema"),
      FaultCase("$ref: ⟦'#/$defs/a'⟧", "schema/unresolved-reference: `#/$defs/a` names nothing in this schema"),
      FaultCase("$ref: ⟦other.json⟧", "schema/unresolved-reference: `other.json` names nothing in this schema"),
      FaultCase("type: ⟦text⟧", "schema/broken-schema: `text` is not one of JSON's types"),
      FaultCase(
        "format: ⟦email⟧", "schema/broken-schema: the format `email` is not supported; those that are: date, uri"),
      FaultCase(
        "pattern: ⟦(a⟧", "schema/broken-schema: the pattern is broken at its byte 2: missing closing parenthesis"),
      FaultCase("minItems: ⟦-1⟧", "schema/broken-schema: expected a whole number of at least 0"),
      FaultCase("items: ⟦5⟧", "schema/broken-schema: a schema is a record of keywords, `true` or `false`"),
    ])
  func brokenSchemas(example: FaultCase) throws {
    let marked = MarkedText(example.text)
    var symbols = SymbolTable()
    let tree = try #require(YAMLTree.parse(SourceText(path: "schema.json", marked.text), symbols: symbols).tree)
    let (schema, problems) = CompiledSchema.compile(tree, symbols: &symbols)
    #expect(schema == nil)
    #expect(problems.map { "\($0.id): \($0.fault.message)" } == example.expected)
    #expect(problems.map(\.span) == marked.spans)
  }

  @Test("a circle of references ends with the nesting that is written")
  func circles() throws {
    let schema = try ReturnSchema.compile("{$defs: {a: {items: {$ref: '#/$defs/a'}, type: array}}, $ref: '#/$defs/a'}")
    #expect(try schema.problems("[[[]], []]").isEmpty)
    #expect(try schema.problems("[[[1]], []]").map(\.id) == ["schema/wrong-type"])
    var chain = "- &a0 []\n"
    for level in 1...200 { chain += "- &a\(level) [*a\(level - 1)]\n" }
    #expect(try schema.problems(chain).isEmpty)
  }

  @Test("the catalogue's other words")
  func words() {
    let none = SchemaFault.wrongFileKind(expected: ["compact_audit", "compact_audit_records"], found: nil)
    #expect(
      none.message
        == "the file does not say what it is: its first field must be `compact_audit` or `compact_audit_records`")
    let other = SchemaFault.wrongFileKind(expected: ["compact_audit"], found: QuotedText("title"))
    #expect(
      other.message == "the file does not say what it is: its first field is `title`, and must be `compact_audit`")
    #expect(SchemaFault.tooDeep.id == "schema/too-deep")
    #expect(SchemaFault.more(count: 1).message == "and 1 more fault in this file")
  }

  @Test("a fault becomes an error with its words")
  func finding() throws {
    let problem = SchemaProblem(
      fault: .unknownValue(QuotedText("x"), kind: "rating", nearest: "y", allowed: ["y", "z"]),
      span: SourceSpan(start: 1, end: 2))
    let finding = problem.finding()
    #expect(finding.rule == "schema/unknown-value")
    #expect(finding.severity == .error)
    #expect(finding.span == problem.span)
    #expect(finding.message == "`x` is not a rating; did you mean `y`?")
    #expect(finding.help == "write one of `y` or `z`")
    #expect(finding.label == "did you mean `y`?")
  }
}
