import Foundation
import TestSupport
import Testing

@Suite("explain and rules list", .enabled(if: Tool.url != nil))
struct ExplainTests {
  private func explain(_ arguments: String...) throws -> Tool.Result { try Tool.run(["explain"] + arguments) }

  @Test("a rule's page has its English, duty, severity, why, sources of the day, examples with their outcome, and more")
  func rule() throws {
    let page = try explain("allegation/designated-officer-late", "--as-of", "2022-05-01")
    #expect(page.status == 0 && page.error.isEmpty)
    for part in [
      "Duty:      should: statutory guidance", "Severity:  error", "Why it matters", "In plain English",
      "is on or before", "1 working day (`designated_officer_working_days`) after", "Words", "To read it rightly",
      "What mends it", "the day after the deadline: not met", "More",
      "compact-audit explain designated_officer_informed",
      "Working Together to Safeguard Children 2018 (not verified)", "(the editions in force on 2022-05-01)",
    ] {
      #expect(page.output.contains(part), "\(part)\n\(page.output)")
    }
    #expect(!page.output.contains("Children 2023"))
    #expect(try explain("allegation/designated-officer-late", "--as-of", "2024-01-01").output.contains("Children 2023"))
  }

  @Test("a criterion is found by its key, and by its number in a setting")
  func criterion() throws {
    let byKey = try explain("induction", "--as-of", "2026-11-26")
    #expect(byKey.status == 0)
    let number = try #require(
      byKey.output.split(separator: "\n").first { $0.hasSuffix("in early years") }?
        .split(separator: " ").first { $0.contains(".") })
    let byNumber = try explain(String(number), "--setting", "early_years", "--as-of", "2026-11-26")
    #expect(byNumber.output == byKey.output)
    for part in [
      "in education", "in early years", "in agency", "in small voluntary", "What would show it:", "Kinds of evidence:",
      "Standard:", "Rules that look at it\n", "induction/content-missing: ", "evidence/none: ",
    ] {
      #expect(byKey.output.contains(part), "\(part)\n\(byKey.output)")
    }
  }

  @Test("no page of a criterion prints the key of a document for its title")
  func titles() throws {
    for standard in 1...12 {
      let page = try Tool.run(["explain", "\(standard)"]).output
      for key in page.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == ":" }) where key.contains("_") {
        let criterion = try Tool.run(["explain", String(key)])
        guard criterion.status == 0 else { continue }
        #expect(!criterion.output.contains("working_together"), "\(key)")
      }
    }
  }

  @Test("a standard has its criteria, a kind of fault its page")
  func others() throws {
    let standard = try explain("7")
    #expect(standard.status == 0 && standard.output.contains("Criteria\n  - "))
    let fault = try explain("schema/unknown-key")
    #expect(fault.status == 0 && fault.output.contains("Why it matters"))
  }

  @Test(
    "what nothing is called ends in 2, with the nearest id and the groups",
    arguments: [
      (["evidence/nne"], "did you mean `evidence/none`?"), (["inducton"], "did you mean `induction`?"),
      (["nothing-like-it"], "allegation/ ("), (["99.9"], "criteria by key or number"), (["13"], "standards by number"),
      (["5.10", "--setting", "eduction"], "is not a setting; there are education, early_years"),
      (["5.4", "--setting", "education"], "nothing is called `5.4`"),
    ])
  func unknown(arguments: [String], says: String) throws {
    let result = try Tool.run(["explain"] + arguments)
    #expect(result.status == 2 && result.output.isEmpty && result.error.contains(says), "\(result)")
  }

  @Test(
    "a page as JSON holds what the text holds", arguments: ["evidence/none", "induction", "5", "yaml/duplicate-key"])
  func json(id: String) throws {
    let result = try explain(id, "--format", "json")
    let page = try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(page["id"] as? String == id && page["kind"] is String)
    let text = try explain(id).output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for section in page["sections"] as? [[String: Any]] ?? [] {
      for line in section["lines"] as? [[String: Any]] ?? [] {
        let words = (line["text"] as? String ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(text.contains(words))
      }
    }
  }

  @Test("every id of rules list can be explained, and the counts are those of its lines")
  func list() throws {
    let lines = try Tool.run(["rules", "list"]).output.split(separator: "\n")
    let rules = lines.dropLast()
    #expect(lines.last?.hasPrefix("\(rules.count) rules; by severity: ") == true && rules.count > 20)
    for line in rules {
      let id = String(line.prefix { $0 != " " })
      #expect(try explain(id).status == 0)
    }
  }

  @Test("rules list narrows by setting and group, and has JSON")
  func narrowed() throws {
    let group = try Tool.run(["rules", "list", "--group", "lead", "--setting", "small_voluntary"])
    #expect(group.output.contains("lead/none-named") && !group.output.contains("lead/training-lapsed"))
    #expect(group.output.contains("3 rules; "))
    let json = try Tool.run(["rules", "list", "--group", "lead", "--format", "json"])
    let object = try #require(JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect((object["rules"] as? [[String: Any]])?.first?["id"] as? String == "lead/no-deputy")
    for wrong in [["--group", "leads"], ["--setting", "school"]] {
      let result = try Tool.run(["rules", "list"] + wrong)
      #expect(result.status == 2 && result.error.contains("there are "))
    }
  }

  @Test("a page as Markdown has what it has as text")
  func markdown() throws {
    let page = try explain("evidence/only-policy", "--format", "markdown")
    #expect(page.status == 0 && page.output.hasPrefix("# evidence/only-policy\n\nAn outstanding rating rests"))
    for heading in ["Why it matters", "In plain English", "What mends it", "Examples", "More"] {
      #expect(page.output.contains("\n## \(heading)\n"))
    }
    #expect(try explain("evidence/only-policy", "--format", "html").status == 2)
  }

  @Test("a number that stands for two criteria asks for the setting")
  func twoCriteria() throws {
    let folder = try Folder()
    let path = try folder.write(
      "criteria.yaml",
      """
      compact_audit_table: 1
      table: criteria
      rows:
        - key: appraisal
          standard: 5
          numbers: {education: "5.11"}
          expectation: Appraisal covers safeguarding.
          shown_by: records
          evidence_kinds: [record]
          training_covers: all_staff
          not_applicable_plausible: false
          sources: [{document: compact_audit, verified: true}]
          verified: true

      """)
    let both = try explain("5.11", "--rules", path)
    #expect(both.status == 2 && both.error.contains("add --setting"))
    #expect(both.error.contains("appraisal: ") && both.error.contains("paediatric_first_aid: "))
    let one = try explain("5.11", "--rules", path, "--setting", "education")
    #expect(one.output.hasPrefix("appraisal: ") && one.output.contains("none: it does not apply in agency"))
  }

  @Test("a pack's own rule is explained like the built-in ones")
  func pack() throws {
    let folder = try Folder()
    let path = try folder.write(
      "local.yaml",
      """
      compact_audit_rules: 1
      rules:
        - id: local/summary-missing
          title: an outstanding rating has no summary
          duty: tool
          severity: warning
          sources: [{document: local_procedures, verified: true}]
          settings: [education]
          status: stable
          why: The partnership asks for one.
          for_each: answer in answers
          applies_when: answer.rating == 'outstanding'
          require: has(answer.summary)
          message: "{answer.criterion} has no summary"
          help: write one for {answer.criterion}
          examples:
            - {name: there, met: "answers: [{criterion: '1.1', rating: outstanding, summary: Yes.}]"}
            - {name: not there, not_met: "answers: [{criterion: ⟦'1.1'⟧, rating: outstanding}]"}

      """)
    let page = try explain("local/summary-missing", "--rules", path)
    #expect(page.output.contains("It applies where the answer's rating is “outstanding”."))
    #expect(page.output.contains("It is met where the answer's summary is recorded."))
    #expect(page.output.contains("In a setting that is not education it is not applicable"))
    #expect(page.output.contains("write one for {the answer's criterion number}"))
    #expect(try explain("local/summary-missing").status == 2)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try folder.write("local.yaml", text.replacingOccurrences(of: "answer.summary", with: "answer.sumary"))
    let broken = try explain("local/summary-missing", "--rules", path)
    #expect(broken.status == 2 && broken.error.contains("`local/summary-missing` has a fault"))
  }
}
