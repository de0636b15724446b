import Findings
import Foundation
import Reporters
import TestSupport
import Testing

@Suite("Reports as whole texts")
struct GoldenTests {
  struct Golden: Sendable, CustomTestStringConvertible {
    let name: String
    let render: @Sendable () -> String
    var testDescription: String { name }

    init(_ name: String, _ render: @escaping @Sendable () -> String) {
      self.name = name
      self.render = render
    }
  }

  static let plain = TextStyle(hasColour: false, width: nil)

  static let goldens: [Golden] =
    [
      Golden("plain.txt") { TextReporter.render(CannedReport.report(), style: plain) },
      Golden("narrow.txt") {
        TextReporter.render(CannedReport.report(), style: TextStyle(hasColour: false, width: 46))
      },
      Golden("terminal.txt") {
        TextReporter.render(
          CannedReport.report(), style: TextStyle(hasColour: true, width: 100, findingLimits: (file: 3, run: 30)))
      },
      Golden("no-text.txt") { TextReporter.render(CannedReport.report(showsText: false), style: plain) },
      Golden("standard.txt") { TextReporter.render(CannedReport.report(standards: ["9"]), style: plain) },
      Golden("clean.txt") { TextReporter.render(CannedReport.clean, style: plain) },
      Golden("ratings.txt") { TextReporter.render(CannedReport.rated(), style: plain) },
      Golden("ratings-terminal.txt") {
        TextReporter.render(
          CannedReport.rated(), style: TextStyle(hasColour: false, width: 80, findingLimits: (file: 3, run: 30)))
      },
      Golden("ratings-standard.txt") { TextReporter.render(CannedReport.rated(standards: ["1"]), style: plain) },
      Golden("ratings.json") { JSONReporter.render(CannedReport.rated()) },
      Golden("report.json") { JSONReporter.render(CannedReport.report()) },
      Golden("report.html") { HTMLReporter.render(CannedReport.report()) },
      Golden("no-text.html") { HTMLReporter.render(CannedReport.report(showsText: false)) },
      Golden("ratings.html") { HTMLReporter.render(CannedReport.rated()) },
      Golden("clean.html") { HTMLReporter.render(CannedReport.clean) },
      Golden("clean.json") { JSONReporter.render(CannedReport.clean) },
    ]
    + FormatTests.formats.filter { !["text", "json", "html"].contains($0.name) }.map { format in
      Golden("report.\(format.ending)") { format.render(CannedReport.report()) }
    }

  /// Compares with a file; `UPDATE_GOLDENS=1` writes it anew and records that, so that an update never looks like a pass.
  @Test("a canned run looks as it did", arguments: goldens)
  func golden(golden: Golden) throws {
    let file = Repository.root.appendingPathComponent("Tests/ReportersTests/Goldens/\(golden.name)")
    let rendered = golden.render()
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      try Data(rendered.utf8).write(to: file)
      Issue.record("wrote \(golden.name): look at the difference before it is committed")
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(rendered == expected, "if this is meant: UPDATE_GOLDENS=1 swift test --filter GoldenTests")
  }

  @Test("nothing masked stands in any of them", arguments: goldens)
  func masked(golden: Golden) {
    let rendered = golden.render()
    #expect(!rendered.contains("5919"))
    #expect(golden.name == "terminal.txt" || !rendered.contains("\u{1B}"))
  }

  @Test("every line fits the screen", arguments: [40, 46, 60, 80, 100, 132])
  func widths(width: Int) {
    let text = TextReporter.render(CannedReport.report(), style: TextStyle(hasColour: false, width: width))
    for line in text.split(separator: "\n") {
      #expect(DisplayWidth.of(String(line)) <= width, "\(line)")
    }
  }

  @Test("without colour there is no trailing blank")
  func trailingBlanks() {
    for golden in Self.goldens where golden.name.hasSuffix(".txt") && golden.name != "terminal.txt" {
      #expect(!golden.render().split(separator: "\n").contains { $0.hasSuffix(" ") })
    }
  }

  @Test("a report says how many findings a screen leaves out")
  func limits() {
    for limit in 1...5 {
      let text = TextReporter.render(
        CannedReport.report(), style: TextStyle(hasColour: false, width: 80, findingLimits: (file: limit, run: 30)))
      #expect(text.contains("--all"))
      #expect(text.components(separatedBy: "--> returns/tŷ.yaml").count == limit + 1)
    }
    let whole = TextReporter.render(
      CannedReport.report(), style: TextStyle(hasColour: false, width: 80, findingLimits: (file: 6, run: 30)))
    #expect(!whole.contains("--all"))
  }
}
