import Findings
import RuleSets
import SourceText

// What is printed of an example: words that must stand there, and words that must not.
extension ExampleTrial {
  /// What is wrong where findings do not say what the example says that they do, or say what it says that they do not;
  /// or `nil`.
  func wordsProblem(_ result: CheckedDocument) -> String? {
    guard !example.says.isEmpty || !example.doesNotSay.isEmpty else { return nil }
    let found = result.files.enumerated().flatMap { number, file in findings(of: file).map { (number, $0) } }
    let said = found.flatMap { home, finding -> [String] in
      let words: [String?] = [finding.message, finding.label, finding.help, finding.ask]
      let explained = finding.related.map { place in
        let sources = texts.map(\.source)
        let number = place.file ?? home
        let text =
          sources.indices.contains(number) ? String(decoding: sources[number].slice(place.span), as: UTF8.self) : ""
        return "\(text): \(place.label)"
      }
      return words.compactMap { $0 } + explained + Self.words(of: finding.fix)
    }
    let quoted = said.map { "“\($0)”" }.joined(separator: ", ")
    if let missing = example.says.first(where: { text in !said.contains { $0.contains(text) } }) {
      return "should say “\(missing)” and says \(said.isEmpty ? "nothing" : quoted)"
    }
    if let excess = example.doesNotSay.first(where: { text in said.contains { $0.contains(text) } }) {
      return "should not say “\(excess)” and says \(quoted)"
    }
    return nil
  }

  /// What an edit does, and of one that is made when asked for, what it writes: `fix: answers: criterion: 5.7, rating:`.
  private static func words(of fix: Fix?) -> [String] {
    guard let fix else { return [] }
    return fix.edits.flatMap { edit -> [String] in
      guard fix.isSafe else { return [edit.words] }
      var written = "fix: \(edit.stub.section):"
      if case .record(_, let fields) = edit.stub {
        written += " " + fields.map { "\($0.name):" + ($0.text.map { " \($0)" } ?? "") }.joined(separator: ", ")
      }
      return [edit.words, written]
    }
  }

  /// What is wrong where a report prints what the example says is masked, or `nil`.
  func maskProblem(with result: CheckedDocument) -> String? {
    guard !example.masked.isEmpty else { return nil }
    let reports = FileReport.reports(of: result, redaction: Redaction())
    let printed = reports.flatMap(\.findings).flatMap { finding -> [String] in
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
