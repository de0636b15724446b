import CivilDates
import Findings
import RuleSets
import Runner
import SourceText
import Testing

@Suite("Policies checked together with the return of their organisation")
struct JoinedDocumentTests {
  /// A return of a school with a register, and policies in files of their own.
  private func check(register: String, _ policies: [(path: String, text: String)]) throws -> CheckedDocument {
    let rules = try #require(SampleTests.rules)
    let minimal = try #require(rules.minimalReturns["education"])
    let merged = ExampleReturn(fragment: "policies: \(register)\n", path: "return.yaml", minimal: minimal)
    var group = FileGroup(merged.source)
    group.policies = policies.map { SourceText(path: $0.path, $0.text) }
    var check = FileCheck(rules: rules, asOf: try #require(PolicyCheckTests.day))
    return check.check(group)
  }

  private func front(_ fields: String, _ body: String = "") -> String {
    "---\ncompact_audit_policy: {\(fields)}\n---\n\(body)"
  }

  /// The number of policies that a rule about every policy has looked at.
  private func policyCount(_ document: CheckedDocument) throws -> Int {
    let counts = try #require(document.files[0].outcomes.first { $0.rule == "policy/draft" }).counts
    return Outcome.allCases.reduce(0) { $0 + counts[$1] }
  }

  @Test(
    "one policy is one entry, by its file, or by its key where nothing speaks against it",
    arguments: [
      ("[{key: complaints, status: approved}]", ["key: complaints, status: approved"], 1),
      ("[{key: complaints, status: approved}]", ["key: behaviour, status: approved"], 2),
      ("[{key: complaints, file: ./policies/../policies/0.md, status: approved}]", ["key: complaints"], 1),
      ("[{key: complaints, file: policies/9.md, status: approved}]", ["key: complaints, status: approved"], 2),
      ("[{key: complaints, title: For parents}]", ["key: complaints, title: For staff, status: approved"], 2),
      ("[{key: complaints, title: For all}]", ["key: complaints, title: For all, status: approved"], 1),
      ("[{key: complaints}, {key: complaints}]", ["key: complaints, status: approved"], 3),
      ("[{key: complaints}]", ["key: complaints, status: approved", "key: complaints, status: approved"], 3),
      ("", ["key: complaints, status: approved", "key: behaviour, status: approved"], 2),
      ("[{key: a}, {key: b, file: policies/1.md}]", ["key: a, status: approved", "key: b, status: approved"], 2),
    ])
  func entries(register: String, fronts: [String], wanted: Int) throws {
    let documents = fronts.enumerated().map { (path: "policies/\($0).md", text: front($1)) }
    #expect(try policyCount(check(register: register, documents)) == wanted)
  }

  @Test("what a policy does not say of itself is taken from the register, and the other way round")
  func filled() throws {
    let document = try check(
      register: "[{key: complaints, review_due: 2020-01-01}]",
      [("policies/a.md", front("key: complaints, status: approved, approved_on: 2019-01-01"))])
    #expect(document.files[0].findings.contains { $0.rule == "policy/review-overdue" && $0.outcome == .notMet })
    #expect(!document.files.flatMap(\.findings).contains { $0.rule == "policy/draft" })
  }

  @Test(
    "where both speak and differ, that is a finding at the policy, with the place in the register",
    arguments: [
      ("status: approved", "status: ⟦draft⟧"), ("review_due: 2027-01-01", "review_due: ⟦2027-02-01⟧"),
      ("cites: [{document: kcsie, edition: \"2025\"}]", "cites: ⟦[{document: kcsie, edition: \"2026\"}]⟧"),
      ("satisfies: [behaviour]", "satisfies: ⟦[behaviour, equality]⟧"),
    ])
  func clash(register: String, own: String) throws {
    let text = MarkedText(front("key: complaints, \(own)"))
    let document = try check(register: "[{key: complaints, \(register)}]", [("policies/a.md", text.text)])
    let found = document.files[1].findings.filter { $0.rule == "policy/register-differs" }
    #expect(found.map(\.span) == text.spans && found.first?.severity == .error)
    let place = try #require(found.first?.related.first)
    #expect(place.file == 0)
    let said = String(decoding: document.sources[0].slice(place.span), as: UTF8.self)
    #expect(register.hasSuffix(said) && !said.isEmpty, "\(said)")
  }

  @Test("the same in another order or another spelling is no difference")
  func same() throws {
    let document = try check(
      register: "[{key: complaints, status: approved, satisfies: [behaviour, equality]}]",
      [("policies/a.md", front("key: \"complain\\x74s\", status: 'approved', satisfies: [equality, behaviour]"))])
    #expect(!document.files.flatMap(\.findings).contains { $0.rule == "policy/register-differs" })
    #expect(try policyCount(document) == 1)
  }

  @Test("an empty register beside policies is told")
  func none() throws {
    let document = try check(register: "[]", [("policies/a.md", front("key: complaints, status: approved"))])
    #expect(document.files[0].findings.contains { $0.rule == "records/none-and-some" })
  }

  @Test("texts are searched in each file, and findings stand where the words are")
  func texts() throws {
    let one = MarkedText(front("key: a, status: approved", "# A\n\nRing ⟦TBC⟧ or ⟦943 476 5919⟧.\n"))
    let two = MarkedText(front("key: b, status: approved", "# B\n\n> Tŷ: ⟦insert\n> name⟧\n"))
    let document = try check(
      register: "[{key: a}, {key: c, status: approved}]", [("policies/a.md", one.text), ("policies/b.md", two.text)])
    func spans(_ file: Int, _ rule: String) -> [SourceSpan] {
      document.files[file].findings.filter { $0.rule == rule }.map(\.span)
    }
    #expect(spans(1, "policy/placeholder-left") == [one.spans[0]])
    #expect(spans(1, "privacy/personal-data") == [one.spans[1]])
    #expect(spans(2, "policy/placeholder-left") == two.spans)
    #expect(spans(0, "policy/placeholder-left") == [])
    let reports = FileReport.reports(of: document, redaction: Redaction())
    #expect(!"\(reports)".contains("943 476 5919"))
  }

  @Test("a policy without front matter is no entry, and its text is searched all the same")
  func noFrontMatter() throws {
    let document = try check(
      register: "[{key: a, status: approved}]",
      [("policies/a.md", "Ring 943 476 5919.\n"), ("policies/b.md", front("key: b"))])
    #expect(document.files[1].findings.map(\.rule) == ["policy/no-front-matter", "privacy/personal-data"])
    #expect(try policyCount(document) == 2)
  }
}
