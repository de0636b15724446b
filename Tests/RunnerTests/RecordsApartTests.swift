import CivilDates
import Findings
import Foundation
import RuleSets
import Runner
import SourceText
import TestSupport
import Testing

@Suite("Records kept apart from their return")
struct RecordsApartTests {
  static let day = CivilDate(year: 2026, month: 11, day: 23)

  /// A return of a school without the sections that are kept apart, and records beside it, as one document.
  private func check(_ fragment: String, _ records: [String]) throws -> (
    document: CheckedDocument, marks: [[SourceSpan]]
  ) {
    let rules = try #require(SampleTests.rules)
    let merged = ExampleReturn(
      fragment: fragment, path: "return.yaml", minimal: try #require(rules.minimalReturns["education"]))
    let apart = records.map { MarkedText("compact_audit_records: 1\norganisation: {reference: EXAMPLE-S}\n" + $0) }
    var check = FileCheck(rules: rules, asOf: try #require(Self.day))
    let document = check.check(
      FileGroup(merged.source, records: apart.map { SourceText(path: "records.yaml", $0.text) }))
    return (document, [merged.marks] + apart.map(\.spans))
  }

  static let late = """
    allegations:
      - {id: A, kind: allegation, limbs: [harmed_child], received_on: 2026-04-02, designated_officer_informed_on: ⟦2026-04-08⟧}

    """

  @Test("a finding on a record points into the records file; outcomes are with the return alone")
  func places() throws {
    let (document, marks) = try check("allegations:", [Self.late])
    let id = "allegation/designated-officer-late"
    #expect(document.files.map { $0.findings.filter { $0.rule == id }.map(\.span) } == [[], marks[1]])
    #expect(document.files.map(\.kind) == ["return", "records"])
    #expect(
      document.files[1].outcomes.isEmpty
        && document.files[0].outcomes.contains { $0.rule == id && $0.counts[.notMet] == 1 })
    #expect(!document.files.joined.contains { $0.rule == "return/section-not-recorded" })
  }

  @Test("a finding on the return leads to the record that decides it, with that file's own path, line and excerpt")
  func related() throws {
    var document = try check("allegations:", [Self.late]).document
    document.files[0].findings = [
      Finding(
        rule: "a/b", severity: .warning, span: SourceSpan(start: 0, end: 13), message: "m",
        related: [RelatedPlace(span: document.files[1].findings[0].span, label: "because", file: 1)])
    ]
    let report = FileReport.reports(of: document, redaction: Redaction())[0]
    let place = try #require(report.findings.first?.related.first)
    #expect(place.path == "records.yaml" && place.start.line == 4)
    let other = try #require(report.findings.first?.otherExcerpts.first)
    #expect(other.path == "records.yaml" && other.start.line == 4)
    #expect(other.excerpt.lines.map(\.number) == [3, 4])
    let bare = FileReport.reports(of: document, redaction: Redaction(showsText: false))[0]
    #expect(bare.findings.first?.otherExcerpts.count == 0 && bare.findings.first?.excerpt == nil)
  }

  @Test("an id that stands in both files is found, at the later one")
  func repeated() throws {
    let (document, marks) = try check(
      "inductions: [{id: N-1, post: P, started_on: 2026-09-01, completed_on: 2026-09-01}]",
      ["inductions: [{id: ⟦N-1⟧, post: Q, started_on: 2026-09-01, completed_on: 2026-09-01}]\n"])
    let found = document.files[1].findings.filter { $0.rule == "schema/repeated-identity" }
    #expect(found.map(\.span) == marks[1] && found.first?.related.first?.file == 0)
  }

  @Test("a return that says that there were none is contradicted by the records, and is not ready")
  func contradicted() throws {
    let (document, marks) = try check(
      "allegations: ⟦[]⟧", [Self.late.replacing("⟦", with: "").replacing("⟧", with: "")])
    let found = document.files[0].findings.filter { $0.rule == "records/none-and-some" }
    #expect(found.map(\.span) == marks[0] && found.first?.related.first?.file == 1)
    #expect(FileReport.reports(of: document, redaction: Redaction())[0].isReadyToSubmit == false)
  }

  @Test("what is wrong with the records keeps the return back, and says in which file")
  func readiness() throws {
    let text = try String(contentsOf: SampleTests.folder.appending(path: "clean-school.yaml"), encoding: .utf8)
    let (own, records) = Self.split(text)
    var check = FileCheck(rules: try #require(SampleTests.rules), asOf: try #require(Self.day))
    for (more, isReady) in [("", true), ("wrong: 1\n", false)] {
      let document = check.check(
        FileGroup(SourceText(path: "return.yaml", own), records: [SourceText(path: "records.yaml", records + more)]))
      let reports = FileReport.reports(of: document, redaction: Redaction())
      #expect(reports.map(\.isReadyToSubmit) == [isReady, nil])
      #expect(reports[0].findings.isEmpty && reports[0].heldBackElsewhere.isEmpty == isReady)
      #expect(reports.map(\.checkedWith) == [["records.yaml"], ["return.yaml"]])
    }
  }

  @Test("what is masked in the records is masked there and nowhere else")
  func masked() throws {
    let (document, _) = try check(
      "allegations:", ["allegations:\n  - {id: A, late_reason: \"ask 943 476 5919 about it\"}\n"])
    let reports = FileReport.reports(of: document, redaction: Redaction())
    #expect(document.files[1].findings.contains { $0.rule == "privacy/personal-data" })
    #expect(!"\(reports)".contains("5919"))
  }

  @Test("a sample with its records apart has the findings of the sample whole", arguments: SampleTests.samples)
  func apart(name: String) throws {
    let text = try String(contentsOf: SampleTests.folder.appending(path: name), encoding: .utf8)
    let (own, records) = Self.split(text)
    let rules = try #require(SampleTests.rules)
    var check = FileCheck(rules: rules, asOf: try #require(Self.day))
    let whole = check.check(SourceText(path: name, text))
    let sources = [SourceText(path: name, own), SourceText(path: "records.yaml", records)]
    let both = check.check(FileGroup(sources[0], records: [sources[1]]))
    func told(_ file: CheckedFile, _ source: SourceText) -> [String] {
      file.findings.map { finding in
        let text = String(decoding: source.slice(finding.span), as: UTF8.self)
        return "\(finding.rule) \(finding.outcome) \(finding.severity) ⟦\(text)⟧ \(finding.message)"
      }
    }
    let expected = told(whole, SourceText(path: name, text))
    let found = told(both.files[0], sources[0]) + told(both.files[1], sources[1])
    #expect(found.sorted() == expected.sorted())
    // The reference of the organisation stands in both files, and is a text that is searched.
    func counts(_ file: CheckedFile) -> [RuleOutcomes] { file.outcomes.filter { !$0.rule.hasPrefix("privacy/") } }
    let areEqual = counts(both.files[0]) == counts(whole)
    #expect(areEqual)
  }

  /// A return without the sections of records, and these as a file of their own.
  private static func split(_ text: String) -> (own: String, records: String) {
    var (own, records) = ("", "compact_audit_records: 1\n")
    var section = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let first = line.first, first.isLetter { section = String(line.prefix { $0 != ":" }) }
      if section == "organisation", line.hasPrefix("organisation") || line.hasPrefix("  reference:") {
        records += line + "\n"
      }
      if ["training", "inductions", "recruitment", "allegations"].contains(section) {
        records += line + "\n"
      } else {
        own += line + "\n"
      }
    }
    return (own, records)
  }

  @Test("a run joins them, with the same result for any number of threads")
  func run() async throws {
    let folder = try Folder()
    let rules = try #require(SampleTests.rules)
    let day = try #require(Self.day)
    let text = try String(contentsOf: SampleTests.folder.appending(path: "school-to-mend.yaml"), encoding: .utf8)
    for number in 0..<20 {
      let (own, records) = Self.split(
        text.replacing("PSCP-", with: "PSCP-\(number)-"))
      try folder.write("returns/\(number).yaml", own)
      if number < 15 { try folder.write("records/\(19 - number).yaml", records) }
    }
    var seen: Set<String> = []
    for width in [1, 2, 7, 64] {
      let result = await CheckRun(width: width, redaction: Redaction())
        .run(FileDiscovery([folder.path]).files) { FileCheck(rules: rules, asOf: day) }
      #expect(result.reports.count == 35)
      #expect(result.reports.filter { $0.kind == "return" && $0.checkedWith.count == 1 }.count == 15)
      #expect(result.reports.allSatisfy { !$0.findings.contains { $0.rule.hasPrefix("records/") } })
      seen.insert("\(result.reports)")
    }
    #expect(seen.count == 1)
  }

  @Test("records that belong to no return are told so in their own file")
  func unmatched() async throws {
    let folder = try Folder()
    let rules = try #require(SampleTests.rules)
    let day = try #require(Self.day)
    try folder.write("a.yaml", "compact_audit: 1\norganisation: {reference: A, setting: education}\n")
    let path = try folder.write("r.yaml", "compact_audit_records: 1\norganisation: {reference: B}\nallegations: []\n")
    let result = await CheckRun(width: 2, redaction: Redaction())
      .run(FileDiscovery([folder.path]).files) { FileCheck(rules: rules, asOf: day) }
    let report = try #require(result.reports.first { $0.path == path })
    let finding = try #require(report.findings.first { $0.rule == "records/no-return" })
    #expect(finding.start.line == 2 && finding.start.column == 27)
    #expect(finding.message.contains("`B`") && finding.help?.contains("`organisation.reference`") == true)
  }
}

extension [CheckedFile] {
  /// The findings of all files.
  fileprivate var joined: [Finding] { flatMap(\.findings) }
}
