import Findings
import Foundation
import Reporters
import Schemas
import SourceText
import Symbols
import TestSupport
import Testing
import YAMLTree

@Suite("The JSON report and its schema")
struct ReportSchemaTests {
  static func problems(of text: String) throws -> [String] {
    let file = Repository.root.appendingPathComponent("Rules/schemas/report.schema.json")
    let written = SourceText(path: "schema", bytes: Array(try Data(contentsOf: file)))
    var symbols = SymbolTable()
    let schemaTree = try #require(YAMLTree.parse(written, symbols: symbols).tree)
    let schema = try #require(CompiledSchema.compile(schemaTree, symbols: &symbols).schema)
    let tree = try #require(YAMLTree.parse(SourceText(path: "report", text), symbols: symbols).tree)
    return schema.validate(tree).problems.map { "\($0.finding().rule): \($0.finding().message)" }
  }

  @Test("what is written fits the schema")
  func fits() throws {
    for report in [CannedReport.report(), CannedReport.report(showsText: false), CannedReport.clean] {
      #expect(try Self.problems(of: JSONReporter.render(report)) == [])
    }
  }

  @Test(
    "the schema can refuse",
    arguments: [
      ("\"rule\":", "\"rool\":"), ("\"not_met\"", "\"unmet\""), ("\"line\": 6", "\"line\": 0"),
      ("\"column\": 13", "\"column\": \"13\""), ("\"as_of\": \"2026-11-23\"", "\"as_of\": \"today\""),
    ])
  func refuses(from: String, to: String) throws {
    let text = JSONReporter.render(CannedReport.report())
    let changed = text.replacingOccurrences(of: from, with: to)
    #expect(changed != text)
    #expect(try !Self.problems(of: changed).isEmpty)
  }

  @Test("any JSON reader gets the texts back")
  func readsBack() throws {
    let text = JSONReporter.render(CannedReport.report())
    let object = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let findings = try #require(object["findings"] as? [[String: Any]])
    #expect(findings.count == 7)
    #expect(findings.map { $0.count } == Array(repeating: 19, count: 7))
    #expect(findings.compactMap { $0["path"] as? String }.first == "returns/tŷ.yaml")
    #expect(findings.compactMap { $0["message"] as? String }.contains("`████████████` is an NHS number"))
    let start = try #require(findings[0]["start"] as? [String: Int])
    #expect(start == ["line": 6, "column": 13, "offset": 102])
    let summary = try #require(object["summary"] as? [String: Any])
    #expect(summary["ready_to_submit"] as? Bool == false)
    let rules = try #require(summary["rules"] as? [String: [String]])
    #expect(rules["matched_nothing"] == ["recruitment/panel-untrained"])
    #expect(rules["not_run"] == ["policy/missing"])
  }
}
