import Findings
import Reporters
import Testing

@Suite("Pages and lists of rules")
struct ExplanationTests {
  static let page: ExplanationPage = {
    var page = ExplanationPage(
      kind: .rule, id: "policy/stale-edition", title: "a policy cites an edition that is no more")
    page.add("Duty", [Duty.should.meaning])
    page.add("Sources", ["Keeping Children Safe in Education 2026, Part one (not verified)", "Tŷ Gwyn procedures"])
    page.add("Nothing", [])
    page.add(
      "Why it matters", paragraphs: "Because of this.\nAnd because of that, which takes a good many words to say.")
    var outline = Outline()
    outline.add("It is met where all of these hold:")
    outline.add("at least one of these holds:", level: 1, isItem: true)
    outline.add("the policy's edition is “2026”, or one that came after it and is in force", level: 2, isItem: true)
    page.add("In plain English", outline)
    page.add("Empty", Outline())
    page.examples = [
      .init(
        name: "this year's", outcome: .met, text: "policies:\n  - {key: a}\n", setting: "agency", asOf: "2026-11-26")
    ]
    page.more = ["compact-audit explain 7"]
    return page
  }()

  @Test("a page as Markdown: facts and lists, ids as links, examples in fences")
  func markdown() {
    var page = Self.page
    page.facts.append(("Criterion", ["agency_checks (6.5 in agency): checks are made"]))
    page.more.append("compact-audit explain 8")
    let links = ["agency_checks": "<doc:Six#agency_checks>", "7": "<doc:Seven>", "policy/stale-edition": "<doc:No>"]
    #expect(
      Explanation.renderMarkdown(page, level: 2, links: links) == """
        ## policy/stale-edition

        A policy cites an edition that is no more.

        - **Duty**: should: statutory guidance, to be followed unless there is good reason not to
        - **Sources**:
          - Keeping Children Safe in Education 2026, Part one (not verified)
          - Tŷ Gwyn procedures
        - **Criterion**: <doc:Six#agency_checks> (6.5 in agency): checks are made

        ### Why it matters

        Because of this.

        And because of that, which takes a good many words to say.

        ### In plain English

        It is met where all of these hold:

        - at least one of these holds:
          - the policy's edition is “2026”, or one that came after it and is in force

        ### Examples

        - this year's: met (setting agency, as of 2026-11-26)

          ```yaml
          policies:
            - {key: a}
          ```

        ### More

        - <doc:Seven>
        - compact-audit explain 8

        """)
  }

  @Test(
    "what Markdown would read as something else is escaped, and code is left as it is",
    arguments: [
      ("a *b* _c_ d_e [1] <b> & ~x~ a|b", "a \\*b\\* \\_c\\_ d_e \\[1] \\<b\\> \\& \\~x\\~ a\\|b"),
      ("`a_*b` and `c", "\\`a\\_\\*b\\` and \\`c"), ("`*a_` and *", "`*a_` and \\*"), ("``a``", "\\`\\`a\\`\\`"),
      ("# no", "\\# no"), ("1. no", "1\\. no"), ("7.4 in", "7.4 in"), ("- no\n# no", "\\- no # no"), ("@No", "\\@No"),
      ("back\\slash", "back\\\\slash"),
    ])
  func escapes(text: String, escaped: String) {
    #expect(MarkdownText.escaped(text) == escaped)
  }

  @Test("a page as text: items hang under their marks, facts in a column, examples as they are written")
  func text() {
    #expect(
      Explanation.render(Self.page, width: 60) == """
        policy/stale-edition: a policy cites an edition that is no
        more

        Duty:    should: statutory guidance, to be followed unless
                 there is good reason not to
        Sources: Keeping Children Safe in Education 2026, Part one
                 (not verified)
                 Tŷ Gwyn procedures

        Why it matters
          Because of this.
          And because of that, which takes a good many words to say.

        In plain English
          It is met where all of these hold:
            - at least one of these holds:
              - the policy's edition is “2026”, or one that came
                after it and is in force

        Examples
          this year's: met (setting agency, as of 2026-11-26)
              policies:
                - {key: a}

        More
          compact-audit explain 7

        """)
  }

  @Test("every line of prose fits the screen", arguments: [40, 46, 60, 80, 100, 132])
  func widths(width: Int) {
    for line in Explanation.render(Self.page, width: width).split(separator: "\n") {
      #expect(DisplayWidth.of(String(line)) <= width, "\(line)")
    }
    let rules = CannedReport.rules.map { rule in
      var rule = rule
      rule.settings = ["education", "early_years"]
      return rule
    }
    let list = RuleList.render(rules, settings: ["education", "early_years", "agency"], width: width)
    for line in list.split(separator: "\n") {
      #expect(DisplayWidth.of(String(line)) <= width, "\(line)")
      #expect(!line.hasSuffix(" "))
    }
    for rule in rules { #expect(list.contains(rule.id)) }
  }

  @Test("a list is one line a rule where nothing wraps, and a rule for every setting says all")
  func list() {
    let lines = RuleList.render(CannedReport.rules, settings: ["education"], width: nil).split(separator: "\n")
    #expect(lines.count == CannedReport.rules.count + 1)
    #expect(lines[0].contains("  all  a claim rests on a policy alone"))
    #expect(lines.last == "7 rules; by severity: 7 error; by duty: 2 must, 2 should, 2 tool, 1 good practice")
  }
}
