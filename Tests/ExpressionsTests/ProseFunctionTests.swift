import Expressions
import Facts
import Testing

@Suite("Functions of prose")
struct ProseFunctionTests {
  private static let world = World()

  @Test(
    "sentences and mentions are lists of texts",
    arguments: [
      ("sentences('We met St. Mary. It helped.')", "[We met St. Mary., It helped.]"), ("sentences('')", "[]"),
      ("'It is Up-to-date'.mentions(['up to date', 'it'])", "[It, Up-to-date]"),
      ("mentions('none', ['one'])", "[]"), ("mentions('one', [])", "[]"),
      ("size('one two'.mentions(['two'])) > 0", "true"),
      ("sentences('A one. Two.').filter(s, size(s.mentions(['one'])) > 0)", "[A one.]"),
      ("'a policy is in place'.mentions(criteria.map(c, c.key))", "[policy]"),
      ("'A Policy Is In Place'.mentions(criteria.map(c, c.title))", "[A Policy Is In Place]"),
      ("bare.reason.mentions(['a'])", "? 4.2"), ("sentences(bare.reason)", "? 4.2"),
      ("'a'.mentions([bare.reason])", "? 4.2"), ("wordCount('Up-to-date, in Mum\\'s log')", "6"),
      ("hasDifferentLetters('Xx-')", "false"), ("hasDifferentLetters('...')", "false"),
      ("hasDifferentLetters('x2')", "true"), ("hasDifferentLetters('éé')", "false"),
      ("hasDifferentLetters('éa')", "true"),
      ("hasDifferentLetters('ñÑ')", "true"), ("hasDifferentLetters(bare.reason)", "? 4.2"),
      ("wordCount(bare.reason)", "? 4.2"),
      ("'To-follow!'.mentionsOnly(['to follow'])", "true"),
      ("'N/A, tbc.'.mentionsOnly(['tbc', 'n/a'])", "true"), ("mentionsOnly('tbc soon', ['tbc'])", "false"),
      ("mentionsOnly('-', ['tbc'])", "false"), ("mentionsOnly('', [])", "false"),
      ("'a lead'.mentionsOnly(criteria.map(c, c.key))", "false"),
      ("'Lead'.mentionsOnly(criteria.map(c, c.key))", "true"),
      ("bare.reason.mentionsOnly(['a'])", "? 4.2"),
    ])
  func lists(source: String, expected: String) {
    #expect(Self.world.value(of: source) == expected)
  }

  @Test(
    "what follows a part of a text stands behind it, in the same sentence and within so many words",
    arguments: [
      ("a 1 b 2", 1, "[2]"), ("a 1 b 2", 0, "[2]"), ("a 1 b x 2", 0, "[]"), ("a 1 b", 9, "[]"), ("b 1 2", 0, "[1]"),
      ("b 1 2", 1, "[1, 2]"),
      ("b x y 1", 2, "[1]"), ("b x y 1", 1, "[]"), ("b. A 1", 9, "[]"), ("b; a 1", 9, "[1]"), ("", 9, "[]"),
    ])
  func following(text: String, words: Int, expected: String) {
    let source = "following(mentions('\(text)', ['1', '2']), mentions('\(text)', ['b']), \(words))"
    #expect(Self.world.value(of: source) == expected)
  }

  @Test(
    "parts stand together where a run of so many sentences has one of each list, wherever in it",
    arguments: [
      ("ant bee cat", 1, "[ant]"), ("cat bee ant", 1, "[ant]"), ("Ant. Bee. Cat.", 3, "[Ant]"),
      ("Ant. Bee. Cat.", 2, "[]"), ("Cat. Bee. Ant.", 3, "[Ant]"), ("Ant. Bee cat. Dog. Ant.", 2, "[Ant]"),
      ("Ant. Bee cat. Ant.", 2, "[Ant, Ant]"), ("Ant bee. Dog. Cat ant.", 2, "[]"), ("Bee. Ant. Cat.", 3, "[Ant]"),
      ("Bee. Ant. Cat.", 2, "[]"), ("ant\\n- bee\\n- cat", 3, "[ant]"), ("ant bee", 9, "[]"), ("", 9, "[]"),
      ("ant bee cat", 9_000_000_000, "[ant]"),
      ("ant bee cat", 0, "error: a passage has at least one sentence"),
      ("ant bee cat", -1, "error: a passage has at least one sentence"),
    ])
  func together(text: String, sentences: Int, expected: String) {
    let lists = ["ant", "bee", "cat"].map { "mentions('\(text)', ['\($0)'])" }.joined(separator: ", ")
    #expect(Self.world.value(of: "together([\(lists)], \(sentences))") == expected)
  }

  @Test(
    "parts of no text, of other texts and of lists that are unknown are together with nothing",
    arguments: [
      ("together([], 2)", "[]"), ("together([['a'], ['a']], 2)", "[]"), ("together([mentions('a', ['a'])], 1)", "[a]"),
      ("together([mentions('a b', ['a']), mentions('b', ['b'])], 9)", "[]"),
      ("together([mentions('a', ['a']), bare.reason.mentions(['a'])], 9)", "? 4.2"),
      ("together([mentions('a', ['a']), ['b', bare.reason]], 9)", "? 4.2"),
      ("outside(['a'], ['a'])", "[a]"), ("outside(mentions('a', ['a']), [bare.reason])", "? 4.2"),
    ])
  func togetherWithNothing(source: String, expected: String) {
    #expect(Self.world.value(of: source) == expected)
  }

  @Test(
    "a part is outside of others where it is no part of one",
    arguments: [
      ("a b a", "a b", "[a]"), ("a b a", "b a", "[a]"), ("a b a", "b", "[a, a]"), ("a", "a", "[]"), ("b", "a", "[]"),
      ("a b c", "b c", "[a]"),
    ])
  func outside(text: String, other: String, expected: String) {
    let source = "outside(mentions('\(text)', ['a']), mentions('\(text)', ['\(other)']))"
    #expect(Self.world.value(of: source) == expected)
  }

  @Test("phrases known beforehand and phrases known only then give the same")
  func sameBothWays() {
    let texts = ["a policy is in place", "No LEAD", "", "policy-lead; policies", "leader lead"]
    for text in texts {
      let known = Self.world.value(of: "'\(text)'.mentions(['policy', 'lead', 'a policy'])")
      #expect(known == Self.world.value(of: "'\(text)'.mentions(['policy', 'lead'] + ['a policy'])"))
      #expect(!known.hasPrefix("problem"))
    }
  }

  @Test("a sentence has the same mentions whether or not the whole was looked through before")
  func sentencesOfKnownTexts() {
    let text = "a policy. is in place: the lead,\\n- policy lead! Led. A Policy\\n\\nis in   place (lead)."
    let phrases = "['policy', 'lead', 'a policy is in place', 'place the', 'is in place']"
    let mentions = "t.mentions(\(phrases))"
    let each = "sentences(t).map(s, s.mentions(\(phrases)))"
    let alone = Self.world.value(of: "cel.bind(t, '\(text)', \(each))")
    #expect(alone.contains("policy") && alone.contains("is in   place") && !alone.contains("problem"))
    #expect(Self.world.value(of: "cel.bind(t, '\(text)', size(\(mentions)) > 0 ? \(each) : [])") == alone)
  }

  @Test("sentences and mentions inside them know their place in the whole")
  func places() throws {
    var world = Self.world
    let compiler = ExpressionCompiler(schema: world.schema)
    let source = "texts.map(t, sentences(t).map(s, s.mentions(['written here', 'tŷ gwyn'])))[0][0]"
    let (program, problems) = compiler.compile(source, variables: [], expecting: nil, symbols: &world.symbols)
    #expect(problems.isEmpty)
    world.phraseLists = try #require(program).phraseLists
    var evaluator = world.evaluator()
    let list = evaluator.run(try #require(program))
    let match = evaluator.item(list, at: 0)
    #expect(evaluator.render(match) == "written here")
    #expect(match.node == 4)
    #expect(evaluator.matchRange(match) == 28..<40)
  }

  @Test(
    "what is asked of a field that is not there or holds no text is an error in the rule",
    arguments: [
      ("nearDuplicates(answers, 'reasn', 0.8)", "a record `answer` has no field `reasn`: did you mean `reason`?"),
      (
        "nearDuplicates(answers, 'score', 0.8)",
        "the second argument of `nearDuplicates` must be the name of a field that holds text, but it is a field of a whole number"
      ),
      (
        "nearDuplicates(leads, 'reason', 0.8)",
        "the first argument of `nearDuplicates` must be a list of records, but it is a list of texts"
      ),
      (
        "nearDuplicates(answers, full.reason, 0.8)",
        "the second argument of `nearDuplicates` must be the name of a field, written out as a text, but it is text"
      ),
      (
        "nearDuplicates(answers, 'reason', 1)",
        "the third argument of `nearDuplicates` must be a decimal number, but it is a whole number"
      ),
      ("nearDuplicates(answers, 'reason')", "`nearDuplicates` takes 3 arguments, but 2 are given"),
      ("'a'.mentions('b')", "the first argument of `mentions` must be a list of texts, but it is text"),
      ("sentences(1)", "the first argument of `sentences` must be text, but it is a whole number"),
    ])
  func problems(source: String, expected: String) {
    #expect(Self.world.value(of: source) == "problem: " + expected)
  }

  @Test(
    "groups are lists of records, and a record without the text is in none",
    arguments: [
      ("nearDuplicates([full, bare, full], 'criterion', 0.8)", "[[record 3, record 3]]"),
      ("nearDuplicates([full, full, bare], 'reason', 0.8)", "[]"),
      ("nearDuplicates([full], 'reason', 0.0)", "error: a likeness is more than 0 and at most 1"),
      ("nearDuplicates([full], 'reason', 1.5)", "error: a likeness is more than 0 and at most 1"),
      ("nearDuplicates([full, full], 'criterion', 1.0)[0][1].rating", "good"),
    ])
  func groups(source: String, expected: String) {
    #expect(Self.world.value(of: source) == expected)
  }

  @Test(
    "what would cost too much ends at the rule's budget",
    arguments: [
      "range.all(a, range.all(b, size(sentences('\(String(repeating: "word. ", count: 1_000))')) > 0))",
      "range.all(a, range.all(b, size('a'.mentions(range.map(x, string(x) + string(a) + string(b)))) == 0))",
    ])
  func budget(source: String) {
    let items = (0..<100).map(String.init).joined(separator: ", ")
    let value = Self.world.value(of: "cel.bind(range, [\(items)], \(source))")
    #expect(value == "error: it costs too much: more than 10000000 steps in one file")
  }

  @Test("a program that looks for no phrases names none, and there is no index without phrases")
  func nothing() throws {
    var world = Self.world
    let compiler = ExpressionCompiler(schema: world.schema)
    let program = compiler.compile(
      "full.rating == 'good'", variables: World.variables, expecting: nil, symbols: &world.symbols
    ).program
    #expect(try #require(program).phraseLists.isEmpty)
    #expect(PhraseIndex.make([:], pack: world.pack, symbols: world.symbols) == nil)
  }
}
