import Findings
import RuleSets
import Testing

@Suite("Rules over prose")
struct ProseRuleTests {
  /// What a rule that no text may say "robust systems" or "in place" points at.
  private func marked(_ fragment: String, _ rule: String = Self.overTexts) throws -> [String] {
    let probe = try RuleProbe(["test/prose": rule])
    #expect(probe.problems.isEmpty)
    let checked = try probe.check(fragment)
    return checked.findings("test/prose").map { checked.text($0.span) }
  }

  private static let overTexts = """
    for_each: text in texts
    require: size(text.mentions(['robust systems', 'in place'])) == 0
    at: first(text.mentions(['robust systems', 'in place']))
    """

  private static let overSentences = """
    for_each: [answer in answers, sentence in sentences(answer.summary)]
    require: size(sentence.mentions(['robust systems', 'in place'])) == 0 || sentence.matches('[0-9]')
    at: sentence
    """

  private static func answer(_ summary: String) -> String {
    "answers:\n  - criterion: \"5.7\"\n    rating: good\n    summary: \(summary)"
  }

  @Test(
    "a phrase is marked where it stands, however the text is written",
    arguments: [
      ("We have Robust Systems here.", "Robust Systems"), ("\"Pl\\u00e2n: \\\"robust-systems\\\"\"", "robust-systems"),
      ("'It''s robust  systems'", "robust  systems"),
      (">-\n      It has\n      robust\n      systems.", "robust\n      systems"),
      ("|\n      It has\n      - robust systems\n      - logs", "robust systems"), ("All is in place", "in place"),
    ])
  func phrases(summary: String, expected: String) throws {
    #expect(try marked(Self.answer(summary)) == [expected])
  }

  @Test(
    "a sentence is marked where it stands, however the text is written",
    arguments: [
      ("It is in place, e.g. here. It is in place since 2025.", "It is in place, e.g. here."),
      ("\"Caf\\u00e9. \\\"In place.\\\" Yes.\"", "\\\"In place.\\\""),
      (">-\n      We met. It is\n      in place. Good.", "It is\n      in place."),
      ("|\n      We keep:\n      - logs in place\n      - 5 logs in place", "logs in place"),
    ])
  func sentences(summary: String, expected: String) throws {
    #expect(try marked(Self.answer(summary), Self.overSentences) == [expected])
  }

  @Test("a sentence that is the whole text is marked as such, and the text itself with its quotes")
  func wholes() throws {
    let probe = try RuleProbe([
      "test/sentences": Self.overSentences,
      "test/texts": Self.overTexts.replacing(
        "at: first(text.mentions(['robust systems', 'in place']))", with: "at: text"),
    ])
    let checked = try probe.check(Self.answer("\"All is in place.\""))
    #expect(checked.findings("test/sentences").map { checked.text($0.span) } == ["All is in place."])
    #expect(checked.findings("test/texts").map { checked.text($0.span) } == ["\"All is in place.\""])
  }

  @Test("texts that have no phrase are counted as met, and a rule that asks more of a text is run on each")
  func filter() throws {
    let fragment = Self.answer("Nothing of it. In place.")
    let probe = try RuleProbe([
      "test/filtered": Self.overTexts,
      "test/whole": """
      for_each: text in texts
      require: size(text.mentions(['robust systems', 'in place'])) == 0 && size(text) < 1000
      """,
      "test/inverse": """
      for_each: text in texts
      require: size(text.mentions(['in place'])) > 0
      """,
    ])
    let checked = try probe.check(fragment)
    #expect(checked.count("test/filtered", .notMet) == 1)
    #expect(checked.count("test/filtered", .met) == checked.count("test/whole", .met))
    #expect(checked.count("test/inverse", .met) == 1)
    #expect(checked.count("test/inverse", .notMet) == checked.count("test/filtered", .met))
  }

  @Test("phrases of a table's column and of a text's own making give the same")
  func columns() throws {
    let fragment = Self.answer("Shown by an audit, which can show practice and its effect.")
    for phrases in ["evidence_kinds.map(k, k.phrase)", "evidence_kinds.filter(k, true).map(k, k.phrase)"] {
      let rule = """
        for_each: text in texts
        require: size(text.mentions(\(phrases))) == 0
        at: first(text.mentions(\(phrases)))
        """
      #expect(try marked(fragment, rule) == ["an audit, which can show practice and its effect"])
    }
  }

  @Test("answers that say nearly the same are one group, in the order of the document")
  func groups() throws {
    let text = "All of our staff know whom to tell, and they tell her on the same day"
    let rule = """
      for_each: group in nearDuplicates(answers, 'summary', 0.7)
      require: size(group) < 3
      at: group[0].summary
      message: "{group.map(answer, answer.criterion).join(', ')}"
      """
    func answers(_ texts: [String]) -> String {
      "answers:\n"
        + texts.enumerated().map { "  - {criterion: \"5.\($0 + 1)\", rating: good, summary: \"\($1)\"}\n" }.joined()
    }
    #expect(try marked(answers([text, "Other", text, text + "."]), rule) == ["\"\(text)\""])
    #expect(try marked(answers([text, "Other", "", text]), rule) == [])
  }
}
