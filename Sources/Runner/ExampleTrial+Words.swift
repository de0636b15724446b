import Findings
import RuleSets
import SourceText

// What is printed of an example: words that must stand there, and words that must not.
extension ExampleTrial {
  /// What is wrong where findings do not say what the example says that they do, or `nil`.
  func wordsProblem(_ findings: [Finding]) -> String? {
    guard !example.says.isEmpty else { return nil }
    let said = findings.flatMap { finding -> [String] in
      let words: [String?] = [finding.message, finding.label, finding.help, finding.ask]
      let explained = finding.related.map { place in
        let source = place.file == nil ? merged.source : previous?.source
        let text = source.map { String(decoding: $0.slice(place.span), as: UTF8.self) } ?? ""
        return "\(text): \(place.label)"
      }
      return words.compactMap { $0 } + explained
    }
    guard let missing = example.says.first(where: { text in !said.contains { $0.contains(text) } }) else { return nil }
    let quoted = said.map { "“\($0)”" }.joined(separator: ", ")
    return "should say “\(missing)” and says \(said.isEmpty ? "nothing" : quoted)"
  }

  /// What is wrong where a report prints what the example says is masked, or `nil`.
  func maskProblem(with result: CheckedFile) -> String? {
    guard !example.masked.isEmpty else { return nil }
    let report = FileReport(result, source: merged.source, redaction: Redaction())
    let printed = report.findings.flatMap { finding -> [String] in
      let said: [String?] = [finding.message, finding.label, finding.help, finding.ask]
      let shown: [String] = finding.excerpt?.lines.map(\.text) ?? []
      return said.compactMap { $0 } + finding.related.map(\.label) + shown
    }
    for text in example.masked {
      guard String(decoding: merged.source.bytes, as: UTF8.self).contains(text) else {
        return "should mask what does not stand in it: give it as it is written"
      }
      if printed.contains(where: { $0.contains(text) }) {
        return "should print \(text.count) characters masked, and does not"
      }
    }
    return nil
  }
}
