import Findings
import Reporters
import SourceText
import Testing

/// What a report says of rules that did not run, of many places and of what is acknowledged.
@Suite("Rules that do not run, many places, acknowledged failures")
struct RuleStateTests {
  private func render(_ report: RunReport) -> String {
    TextReporter.render(report, style: TextStyle(hasColour: false, width: nil))
  }

  @Test("one line a run says which rules were not run for want of what, and they are not listed twice")
  func notGiven() {
    var report = RunReport(version: "0", asOf: "2026-11-23")
    report.rules = [
      RuleDescriptor(id: "a/run", title: "a"),
      RuleDescriptor(id: "a/previous", title: "a", inputs: ["the previous return"]),
      RuleDescriptor(id: "a/both", title: "a", inputs: ["the previous return", "the documents"]),
      RuleDescriptor(id: "a/given", title: "a", inputs: ["the repository"]),
    ]
    report.inputs = ["the repository"]
    report.brokenRules = ["a/broken"]
    report.switchedOff = [("a/off", "Northmoor: we see to it ourselves")]
    var file = CheckedFile(path: "return.yaml")
    file.kind = "return"
    file.outcomes = [
      RuleOutcomes(rule: "a/run", OutcomeCounts([.met: 1])), RuleOutcomes(rule: "a/given", OutcomeCounts([.met: 1])),
      RuleOutcomes(rule: "a/previous", OutcomeCounts([.notRun: 1])),
      RuleOutcomes(rule: "a/both", OutcomeCounts([.notRun: 1])),
    ]
    report.files = [FileReport(file, source: SourceText(path: "return.yaml", ""), redaction: Redaction())]
    let lines = render(report).split(separator: "\n").map(String.init)
    #expect(lines.contains("  rules not run: a/broken"))
    #expect(
      lines.contains(
        "  not run for want of what was not given: a/previous, a/both (needs the previous return); "
          + "a/both (needs the documents)"))
    #expect(lines.contains("  switched off: a/off (Northmoor: we see to it ourselves)"))
    #expect(Set(report.summary.notRun) == ["a/previous", "a/both", "a/broken", "a/off"])
  }

  @Test("places past those of the excerpt are told by their lines, and the rest of many counted")
  func manyPlaces() {
    let text = (1...40).map { "line \($0)\n" }.joined()
    let source = SourceText(path: "return.yaml", text)
    let index = LineIndex(source)
    func report(_ count: Int) -> String {
      var file = CheckedFile(path: "return.yaml")
      let spans = (1...count + 1).compactMap { index.span(ofLine: $0) }
      file.findings = [
        Finding(
          rule: "a/many", severity: .error, span: spans[0], message: "many",
          related: spans.dropFirst().map { RelatedPlace(span: $0, label: "and here") }, isAcknowledged: count == 9)
      ]
      var report = RunReport(version: "0", asOf: "2026-11-23")
      report.files = [FileReport(file, source: source, redaction: Redaction())]
      return render(report)
    }
    #expect(!report(8).contains("also at") && report(8).contains("9 | line 9"))
    #expect(report(9).contains("= also at: line 10\n") && !report(9).contains("10 | line 10"))
    #expect(report(9).contains("= acknowledged: ") && !report(8).contains("acknowledged"))
    #expect(report(35).contains("28, 29 and 7 more\n"))
  }
}
