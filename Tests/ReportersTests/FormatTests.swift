import Findings
import Foundation
import Reporters
import Schemas
import SourceText
import Symbols
import TestSupport
import Testing
import YAMLTree

@Suite("Formats for other programs")
struct FormatTests {
  static let context = ReportContext(paths: ReportPaths(root: "/r", folder: "/r"), exitStatus: 1)

  /// Every format by its name.
  static let formats: [(name: String, ending: String, render: @Sendable (RunReport) -> String)] = [
    ("text", "txt", { TextReporter.render($0, style: GoldenTests.plain) }),
    ("json", "json", { JSONReporter.render($0) }),
    ("html", "html", { HTMLReporter.render($0) }),
    ("ndjson", "ndjson", { NDJSONReporter.render($0) }),
    ("csv", "csv", { CSVReporter.render($0) }),
    ("gitlab", "gitlab.json", { GitLabReporter.render($0, context) }),
    ("junit", "xml", { JUnitReporter.render($0, context) }),
    ("rdjsonl", "rdjsonl", { RDJSONReporter.render($0, context) }),
    ("markdown", "md", { MarkdownReporter.render($0) }),
    ("github", "commands.txt", { GitHubReporter.render($0, context, room: nil).commands }),
    ("sarif", "sarif", { SARIFReporter.render($0, context, .whole) }),
    ("sarif-github", "github.sarif", { SARIFReporter.render($0, context, .gitHub) }),
  ]

  private static let python = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { URL(fileURLWithPath: "\($0)/python3") }.first { FileManager.default.isExecutableFile(atPath: $0.path) }
  private static let hasPython = python != nil

  /// What python's own parsers make of reports: the structure of each.
  private static func structures(_ name: String, _ texts: [String], schema: String? = nil) throws -> [String] {
    let folder = try Folder()
    let paths = try texts.enumerated().map { try folder.write("report-\($0)", $1) }
    let process = Process()
    process.executableURL = python
    let script = Repository.root.appendingPathComponent("Tests/ReportersTests/read-format.py").path
    process.arguments = [script] + (schema.map { ["--schema", $0] } ?? []) + [name] + paths
    let errors = URL(fileURLWithPath: try folder.write("errors", ""))
    let output = Pipe()
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let complaint = try String(contentsOf: errors, encoding: .utf8)
    #expect(process.terminationStatus == 0, "\(name): \(complaint)")
    if complaint.hasPrefix("skipped") { print(complaint) }
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// A run in which one text stands wherever a text of other people's making can stand.
  private static func report(with text: String) -> RunReport {
    let redaction = Redaction()
    var file = CheckedFile(path: "returns/" + text + ".yaml")
    file.kind = "return"
    file.organisation = text
    var finding = Finding(
      rule: "a/b", severity: .error, span: SourceSpan(start: 3, end: 4), label: text, message: text, help: text,
      duty: .must, sources: [text], related: [RelatedPlace(span: SourceSpan(start: 0, end: 1), label: text)],
      supports: text, ask: text, criterion: text)
    finding.logicalPath = "answers[6.1]"
    file.findings = [finding]
    file.outcomes = [
      RuleOutcomes(rule: "a/b", OutcomeCounts([.notMet: 1, .met: 1])),
      RuleOutcomes(rule: "a/c", OutcomeCounts([.notApplicable: 1])),
    ]
    var report = RunReport(version: "0.1.0", asOf: "2026-11-23")
    report.rules = [
      RuleDescriptor(
        id: "a/b", title: redaction.safe(text), duty: .must, sources: [redaction.safe(text)],
        why: redaction.safe(text), help: redaction.safe(text)),
      RuleDescriptor(id: "a/c", title: redaction.safe(text)),
    ]
    report.files = [
      FileReport(file, source: SourceText(path: file.path, "a: b\n"), redaction: redaction, hashesLines: true),
      FileReport(
        unreadable: text, message: text, help: text, rule: "file/missing", redaction: redaction),
    ]
    return report
  }

  static let attempts: [String] = [
    "::error::x", "x\n::set-output name=a::b", "x\r\n::stop-commands::t", "::add-mask::", "##[error]x",
    "x%0A::warning::y", "a,title=b::c", "a:b,c=d%", "%3A%2C%25", "\u{1B}[31mred\u{1B}[0m", "\u{1B}]8;;http://e\u{7}l",
    "\u{9B}2J", "\u{8}\u{8}\u{8}", "a\rb", "a\u{2028}b\u{2029}c", "\u{202E}txet", "\u{200B}\u{2066}x", "\u{FEFF}x",
    "=1+1", "=HYPERLINK(\"http://e\",\"x\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "a\",\"b", "\"\r\n=1,\"",
    "\u{FF1D}1", "<script>alert(1)</script>", "<img src=x onerror=y>", "</td></tr></table>", "&lt;b&gt;&amp;", "]]>",
    "<!-- x --> -->", "[x](javascript:y)", "![x](http://e/y.png)", "| a | b |", "a\n\n# b\n- c", "`` ` ```", "`|`|`",
    "@everyone and @team/x", "https://e.example www.e.example", "\\| \\\\ \\[", "{\"a\": 1}", "\0x", "'; DROP",
    "{{ a }} ${b} $c$", "[a](1)", "\u{301}=1", "*a* _b_ ~~c~~",
  ]

  @Test("each format of a canned run is read by parsers that are not ours", .enabled(if: hasPython))
  func readBack() throws {
    let reports = [CannedReport.report(), CannedReport.report(showsText: false), CannedReport.clean]
    for format in Self.formats {
      #expect(try Self.structures(format.name, reports.map(format.render)).count == 3, "\(format.name)")
    }
  }

  @Test("no text gets out of its place: the structure is that of a harmless run", .enabled(if: hasPython))
  func injection() throws {
    #expect(Self.attempts.count >= 40)
    for format in Self.formats {
      let texts = (["harmless"] + Self.attempts).map { format.render(Self.report(with: $0)) }
      let found = try Self.structures(format.name, texts)
      #expect(found.count == texts.count)
      for (attempt, structure) in zip(Self.attempts, found.dropFirst()) {
        #expect(structure == found[0], "\(format.name): \(attempt.debugDescription)")
      }
    }
  }

  @Test("both kinds of SARIF fit the schema of the standard")
  func sarifSchema() throws {
    guard let data = Repository.conformanceFile("sarif/sarif-schema-2.1.0.json", for: "SARIF against its schema") else {
      return
    }
    var symbols = SymbolTable()
    let written = SourceText(path: "schema", bytes: Array(data))
    let schemaTree = try #require(YAMLTree.parse(written, symbols: symbols).tree)
    let schema = CompiledSchema.compile(schemaTree, symbols: &symbols)
    let folder = try Folder()
    let path = try folder.write("schema.json", String(decoding: data, as: UTF8.self))
    for report in [CannedReport.report(), Self.report(with: "a b%ŷ🏫"), CannedReport.clean] {
      for flavour in [SARIFReporter.Flavour.whole, .gitHub] {
        let text = SARIFReporter.render(report, Self.context, flavour)
        if let schema = schema.schema {
          let tree = try #require(YAMLTree.parse(SourceText(path: "r", text), symbols: symbols).tree)
          #expect(schema.validate(tree).problems.map { $0.finding().message } == [])
        } else {
          print("skipped: the standard's schema has keywords that ours does not know")
        }
        if Self.hasPython { #expect(try Self.structures("sarif", [text], schema: path).count == 1) }
      }
    }
  }

  @Test("nothing masked stands in any format, and without text no excerpt", arguments: formats.map(\.name))
  func masked(name: String) throws {
    let format = try #require(Self.formats.first { $0.name == name })
    for shows in [true, false] {
      let text = format.render(CannedReport.report(showsText: shows))
      #expect(!text.contains("5919"))
      if !shows { #expect(!text.contains("needs work") && !text.contains("volunteers")) }
    }
  }

  @Test("GitLab's fingerprints are of one finding each, and no lines move them")
  func fingerprints() throws {
    let text = GitLabReporter.render(CannedReport.report(), Self.context)
    let list = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    let prints = list.compactMap { $0["fingerprint"] as? String }
    #expect(prints.count == list.count && Set(prints).count == prints.count)
    #expect(list.allSatisfy { ["info", "minor", "major", "critical", "blocker"].contains($0["severity"] as? String) })
  }

  @Test("GitHub shows ten of each kind, the worst first, and the rest goes into the summary within its room")
  func limits() throws {
    var file = CheckedFile(path: "a.yaml")
    for number in 0..<40 {
      file.findings.append(
        Finding(
          rule: "a/b", severity: number % 2 == 0 ? .error : .warning, span: SourceSpan(at: UInt32(number)),
          message: "finding \(number)", duty: .must, blocksSubmission: number == 38))
    }
    var report = RunReport(version: "0.1.0", asOf: "2026-11-23")
    let source = SourceText(path: "a.yaml", String(repeating: "\n", count: 50))
    report.files = [FileReport(file, source: source, redaction: Redaction())]
    let alone = GitHubReporter.render(report, Self.context, room: nil)
    #expect(alone.summary == nil && alone.commands.split(separator: "\n").count == 21)
    #expect(alone.commands.contains("20 more findings not shown here (10 errors, 10 warnings)"))
    #expect(alone.commands.split(separator: "\n").first?.hasSuffix("::finding 38") == true)
    let whole = GitHubReporter.render(report, Self.context, room: 1 << 20)
    #expect(whole.commands.split(separator: "\n").count == 20)
    #expect(whole.summary?.components(separatedBy: "`a/b`").count == 21)
    for room in [0, 300, 600, 900, 1500] {
      let summary = try #require(GitHubReporter.render(report, Self.context, room: room).summary)
      #expect(summary.utf8.count <= room)
    }
    let size = try #require(whole.summary).utf8.count
    let some = try #require(GitHubReporter.render(report, Self.context, room: size - 100).summary)
    #expect(some.contains("found no room here"))
  }

  @Test(
    "paths begin at the repository's root, as text and as a URI",
    arguments: [
      ("a.yaml", "/r/sub", "sub/a.yaml", "sub/a.yaml"), ("./x/../a b.yaml", "/r", "a b.yaml", "a%20b.yaml"),
      ("../tŷ%.yaml", "/r/sub", "tŷ%.yaml", "t%C5%B7%25.yaml"), ("/r/q/a.yaml", "/r", "q/a.yaml", "q/a.yaml"),
      ("../../o/a.yaml", "/r/sub", "/o/a.yaml", "file:///o/a.yaml"), ("-", "/r", "-", "-"),
      ("c:x#y?.yaml", "/r", "c:x#y?.yaml", "c%3Ax%23y%3F.yaml"),
    ])
  func paths(path: String, folder: String, relative: String, uri: String) {
    let paths = ReportPaths(root: "/r", folder: folder)
    #expect(paths.relative(path) == relative && paths.uri(path) == uri)
  }
}

@Suite("Fingerprints of lines")
struct LineHashTests {
  /// The same by another road: for each line its hundred units as a number to the base 37, from the definition.
  static func expected(_ text: String) -> [Int: String] {
    var units: [UInt64] = []
    var starts: [Int] = []
    var isStart = true
    let lines = Array(text.utf16)
    var index = 0
    while index <= lines.count {
      var unit: UInt64 = index < lines.count ? UInt64(lines[index]) : 65535
      index += 1
      if unit == 0x20 || unit == 0x09 { continue }
      if unit == 0x0D {
        unit = 0x0A
        // Only a line feed that comes at once belongs to it.
        if index < lines.count, lines[index] == 0x0A { index += 1 }
      }
      if isStart { starts.append(units.count) }
      isStart = unit == 0x0A
      units.append(unit)
    }
    units += Array(repeating: 0, count: 100)
    var counts: [UInt64: Int] = [:]
    var found: [Int: String] = [:]
    for (line, start) in starts.enumerated() {
      var sum: UInt64 = 0
      var power: UInt64 = 1
      for offset in (0..<100).reversed() {
        sum &+= units[start + offset] &* power
        power &*= 37
      }
      counts[sum, default: 0] += 1
      found[line + 1] = String(sum, radix: 16) + ":\(counts[sum] ?? 0)"
    }
    return found
  }

  @Test(
    "are those of the uploader, calculated by another road",
    arguments: [
      "", "a", "a\n", "a\nb", "same\nsame\nsame\n", "a: 1\r\nb: 2\r\n", "a\rb\r", "\ta\t: b\n  c\n", "\n\n\n",
      "tŷ: 🏫 👩🏽‍🏫\nnext: 学校\n", String(repeating: "long 🏫 ", count: 60) + "\nend", "\u{FEFF}a: 1\nb: 2\n",
      String(repeating: "x", count: 100) + "\n" + String(repeating: "x", count: 99) + "\n", "a\r \nb",
    ])
  func hashes(text: String) {
    let expected = Self.expected(text)
    let found = LineHashes.of(SourceText(path: "a", text), lines: Set(expected.keys))
    #expect(found == expected)
    #expect(LineHashes.of(SourceText(path: "a", text), lines: [1]) == expected.filter { $0.key == 1 })
  }

  @Test("of many random texts are those of the other road")
  func random() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("line hashes, seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    let alphabet = Array("ab \t\r\n🏫ŷ:-")
    for _ in 0..<300 {
      let count = Int.random(in: 0..<400, using: &generator)
      let text = (0..<count).map { _ in String(alphabet.randomElement(using: &generator) ?? "a") }.joined()
      let expected = Self.expected(text)
      #expect(LineHashes.of(SourceText(path: "a", text), lines: Set(expected.keys)) == expected, "\(text)")
    }
  }
}
