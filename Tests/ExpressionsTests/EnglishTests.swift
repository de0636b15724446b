import Expressions
import Facts
import Findings
import Symbols
import TestSupport
import Testing

@Suite("Expressions in English")
struct EnglishTests {
  static let definitions = [
    Definition(
      name: "isRated", parameters: [("entry", .record(World.answer))], body: "has(entry.rating)",
      english: "somebody rated it", phrase: "{entry} [has|does not have] a rating"),
    Definition(
      name: "scored", parameters: [("entry", .record(World.answer))], body: "entry.score > 0", english: "it has points"),
  ]

  static func english(_ source: String) -> String {
    var world = World()
    var compiler = ExpressionCompiler(schema: world.schema)
    _ = compiler.define(definitions, symbols: &world.symbols)
    var vocabulary = EnglishVocabulary()
    let names = ExpressionCompiler.EnglishNames(
      nouns: [("full", "the first answer"), ("row", "the criterion"), ("bare", "the other answer")],
      parameter: { $0 == "parameters" && $1 == "cycle_months" ? ["24"] : nil })
    let found = compiler.english(of: source, variables: World.variables, names: names, vocabulary: &vocabulary)
    guard let statement = found?.statement else { return "?" }
    return statement.outline(isItem: true).lines.map { line in
      String(repeating: "  ", count: line.level) + line.text
    }.joined(separator: "\n")
  }

  @Test(
    "a condition is a clause, and its negation another",
    arguments: [
      ("has(full.rating)", "the first answer's rating is recorded", "the first answer's rating is not recorded"),
      ("full.rating == 'good'", "the first answer's rating is “good”", "the first answer's rating is not “good”"),
      (
        "full.rating in ['good', 'requires_improvement']",
        "the first answer's rating is “good” or “requires improvement”",
        "the first answer's rating is neither “good” nor “requires improvement”"
      ),
      (
        "full.score in [1, 2, 3]", "the first answer's score is 1, 2 or 3",
        "the first answer's score is none of 1, 2 or 3"
      ),
      (
        "full.score in []", "the first answer's score is among no values, which never holds",
        "the first answer's score is not among no values, which always holds"
      ),
      (
        "full.rating >= 'good'", "the first answer's rating is not lower than “good”",
        "the first answer's rating is lower than “good”"
      ),
      (
        "full.reviewed_on <= as_of", "the first answer's reviewed on is on or before the day of the check",
        "the first answer's reviewed on is after the day of the check"
      ),
      ("full.score > 3", "the first answer's score is more than 3", "the first answer's score is at most 3"),
      ("full.confirmed", "the first answer's confirmed is true", "the first answer's confirmed is false"),
      (
        "full.reviewed_on >= plusMonths(reference_date, -parameters.cycle_months)",
        "the first answer's reviewed on is on or after 24 months (`cycle_months`) before the reference date",
        "the first answer's reviewed on is before 24 months (`cycle_months`) before the reference date"
      ),
      (
        "workingDayDeadline(full.reviewed_on, 1) < as_of",
        "the day of the check is after 1 working day after the first answer's reviewed on",
        "the day of the check is on or before 1 working day after the first answer's reviewed on"
      ),
      (
        "full.reason.startsWith('no')", "the first answer's reason begins with “no”",
        "the first answer's reason does not begin with “no”"
      ),
      (
        "size(full.ratings) > 0", "the list of the first answer's ratings is not empty",
        "the list of the first answer's ratings is empty"
      ),
      (
        "resolved(full.criterion)", "the first answer's criterion names a criterion that is there",
        "the first answer's criterion names no criterion that is there"
      ),
      (
        "recorded(evidence)", "the section “evidence” is written, be it as an empty list",
        "the section “evidence” is missing or blank"
      ),
      (
        "isRated(full)", "the first answer has a rating [1]", "the first answer does not have a rating [1]"
      ),
      ("scored(bare)", "“scored” holds for the other answer [1]", "“scored” does not hold for the other answer [1]"),
      (
        "answers.exists(a, a.score == 2)", "for at least one answer in the return's answers, the answer's score is 2",
        "there is no answer in the return's answers for which the answer's score is 2"
      ),
      (
        "answers.all(a, has(a.score))",
        "for every answer in the return's answers (if there is none, this holds), the answer's score is recorded",
        "for at least one answer in the return's answers, the answer's score is not recorded"
      ),
      (
        "known(evidence)",
        "the section “evidence” is written, be it as an empty list (where the section “evidence” is missing or blank,"
          + " this cannot be tested)", "this never holds"
      ),
    ] as [(String, String, String)])
  func clauses(source: String, positive: String, negative: String) {
    #expect(Self.english(source) == positive)
    #expect(Self.english("!(\(source))") == negative)
    #expect(Self.english("!!(\(source))") == positive)
  }

  @Test(
    "an argument that is not given is not spoken of",
    arguments: [
      ("leads.join(', ') == 'a'", "the return's leads joined by “, ” is “a”"),
      ("leads.join() == 'a'", "the return's leads joined is “a”"),
    ])
  func optionalArguments(source: String, english: String) {
    #expect(Self.english(source) == english)
  }

  @Test("an and in an or, and an or in an and, are lists in lists")
  func nesting() {
    #expect(
      Self.english("full.confirmed || full.score == 1 && (has(full.reason) || bare.score == 2) && bare.confirmed")
        == """
        at least one of these holds:
          the first answer's confirmed is true
          all of these hold:
            the first answer's score is 1
            at least one of these holds:
              the first answer's reason is recorded
              the other answer's score is 2
            the other answer's confirmed is true
        """)
  }

  @Test("a negation goes inwards through and, or, every, at least one and choices")
  func negations() {
    #expect(
      Self.english("!(full.confirmed && answers.all(a, has(a.reason) || a.score == 1))") == """
        at least one of these holds:
          the first answer's confirmed is false
          for at least one answer in the return's answers, all of these hold:
            the answer's reason is not recorded
            the answer's score is not 1
        """)
    #expect(
      Self.english("!(full.confirmed ? has(full.reason) : bare.confirmed ? has(bare.reason) : full.score == 1)") == """
        the first of these that fits decides:
          where the first answer's confirmed is true, the first answer's reason is not recorded
          otherwise, where the other answer's confirmed is true, the other answer's reason is not recorded
          otherwise the first answer's score is not 1
        """)
  }

  @Test(
    "expressions that differ in one thing read differently",
    arguments: [
      ("full.score < 3", "full.score <= 3"), ("full.score < 3", "full.score > 3"), ("full.score < 3", "full.score < 4"),
      ("full.confirmed && has(full.reason)", "full.confirmed || has(full.reason)"),
      ("has(full.reason)", "has(full.reviewed_on)"), ("has(full.reason)", "has(bare.reason)"),
      ("answers.exists(a, a.score == 1)", "answers.all(a, a.score == 1)"),
      ("answers.exists(a, a.score == 1)", "answers.exists_one(a, a.score == 1)"),
      ("full.rating == 'good'", "full.rating == 'outstanding'"),
      ("as_of < full.reviewed_on", "reference_date < full.reviewed_on"),
      ("plusDays(as_of, 1) == as_of", "plusDays(as_of, -1) == as_of"),
      ("plusDays(as_of, 1) == as_of", "plusMonths(as_of, 1) == as_of"),
      ("full.confirmed == bare.confirmed", "full.confirmed != bare.confirmed"),
      ("record(full.criterion).key == 'a'", "record(bare.criterion).key == 'a'"),
      ("full.confirmed ? has(full.reason) : has(bare.reason)", "full.confirmed ? has(bare.reason) : has(full.reason)"),
    ])
  func distinct(first: String, second: String) {
    #expect(Self.english(first) != Self.english(second))
    #expect(Self.english(first) != "?" && Self.english(second) != "?")
  }

  @Test("a loop inside a loop over the same kind of record tells the two apart")
  func sameKind() {
    #expect(
      Self.english("answers.exists(one, answers.exists(other, one.score < other.score))")
        == "for at least one answer in the return's answers, for at least one answer “other” in the return's answers,"
        + " the answer's score is less than the score of the answer “other”")
  }

  @Test("every function says in English what it does with each of its arguments")
  func patterns() {
    for function in FunctionTable.standard.functions {
      let most = function.overloads.map(\.parameters.count).max() ?? 0
      for position in 0..<most {
        let isAlways = function.overloads.allSatisfy { $0.parameters.count > position }
        let gap = isAlways ? "{\(position)" : " \(position)}"
        #expect(function.english.contains(gap), "\(function.name): \(gap)")
      }
    }
  }

  @Test("whatever passes the checker can be said, in words that leave no gap", arguments: 0..<5)
  func anyExpression(seed: Int) {
    var writer = ExpressionWriter(seed: UInt64(seed) &+ 411)
    for _ in 0..<300 {
      let source = writer.write().source
      let english = Self.english(source)
      guard english != "?" else { continue }
      for gap in ["{0", "{1", "  the  ", "something", "[holds", "“”"] where !source.contains("''") {
        #expect(!english.contains(gap), "seed \(seed): \(source)\n\(english)")
      }
      #expect(!english.isEmpty)
    }
  }
}
