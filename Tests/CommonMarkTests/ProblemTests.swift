import CommonMark
import Findings
import SourceText
import Symbols
import TestSupport
import Testing

@Suite("Markdown files that cannot be read")
struct ProblemTests {
  static func read(
    _ bytes: [UInt8], _ change: (inout MarkdownLimits) -> Void = { _ in }
  ) -> (document: MarkdownDocument?, problems: [MarkdownProblem]) {
    var limits = MarkdownLimits()
    change(&limits)
    return MarkdownDocument.parse(SourceText(path: "policy.md", bytes: bytes), symbols: SymbolTable(), limits: limits)
  }

  @Test("bytes that are not text are told at the first of them")
  func encoding() {
    let cases: [(bytes: [UInt8], id: String, span: SourceSpan)] = [
      (Array("# caf".utf8) + [0xE9, 0x0A, 0xFF], "markdown/not-utf8", SourceSpan(start: 5, end: 6)),
      (Array("tŷ".utf8.dropLast()), "markdown/not-utf8", SourceSpan(start: 1, end: 2)),
      (Array("a ".utf8) + [0xF0, 0x9F, 0x98], "markdown/not-utf8", SourceSpan(start: 2, end: 5)),
      (Array("a ".utf8) + [0xED, 0xA0, 0x80], "markdown/not-utf8", SourceSpan(start: 2, end: 3)),
      (Array("---\na: ".utf8) + [0xFF] + Array("\n---\n".utf8), "markdown/not-utf8", SourceSpan(start: 7, end: 8)),
      (Array("a\0b".utf8), "markdown/nul-byte", SourceSpan(start: 1, end: 2)),
    ]
    for (bytes, id, span) in cases {
      let (document, problems) = Self.read(bytes)
      #expect(document == nil && problems.map(\.id) == [id] && problems.map(\.span) == [span], "\(bytes)")
    }
    let cutOff = Self.read(Array("tŷ".utf8.dropLast())).problems.first
    #expect(cutOff?.message.contains("cut off") == true)
  }

  @Test("each limit has its problem, and what just keeps within it is read")
  func limits() {
    let cases: [(id: String, within: String, beyond: String, change: @Sendable (inout MarkdownLimits) -> Void)] = [
      ("markdown/too-large", "abc", "abcd", { $0.bytes = 3 }),
      ("markdown/too-large", "a\nb\n*c*\n", "a\nb\n*c*\nd\n", { $0.parts = 5 }),
      ("markdown/too-large", "|a|b|\n|-|-|\n|\n", "|a|b|\n|-|-|\n|\n|\n", { $0.parts = 13 }),
      ("markdown/too-deep", "> - > a\n", "> - > - a\n", { $0.depth = 3 }),
      ("markdown/too-deep", "- a\n  - b\n    - c\n", "- a\n  - b\n    - c\n      - d\n", { $0.depth = 3 }),
      ("markdown/too-tangled", "[a]\n\n[b]\n", "[a] [b]\n", { $0.steps = 20 }),
      ("markdown/too-tangled", "- [a]\n- [b]\n", "1. [a]\n2. [b]\n", { $0.steps = 24 }),
      ("markdown/too-tangled", "- [a]\n   + [b]\n", "- [a]\n    + [b]\n", { $0.steps = 32 }),
      ("markdown/too-tangled", "*a*\n\n*b*\n", "*a* *b*\n", { $0.steps = 8 }),
      ("markdown/too-tangled", "a|b\n\nc|d\n", "a|b|c\n", { $0.steps = 3 }),
      ("markdown/too-tangled", "a <?\n", "a <? <?\n", { $0.steps = 7 }),
      ("markdown/too-tangled", "[a]: bcd\n\n[a]\n", "[a]: bcd\n\n[a] [a]\n", { $0.copiedBytes = 20 }),
      ("markdown/too-tangled", "[a]: b '\nc'\n\n", "[a]: b '\n[c]: d'\n\n", { $0.copiedBytes = 25 }),
    ]
    for (id, within, beyond, change) in cases {
      let sound = Self.read(Array(within.utf8), change)
      #expect(
        sound.document != nil && sound.problems.isEmpty, "\(within.debugDescription) \(sound.problems.map(\.message))")
      let (document, problems) = Self.read(Array(beyond.utf8), change)
      #expect(document == nil && problems.map(\.id) == [id], "\(beyond.debugDescription) \(problems.map(\.message))")
      #expect(problems.allSatisfy { $0.isFatal && Int($0.span.end) <= beyond.utf8.count })
    }
  }

  @Test(
    "each hostile file is read to its end or refused, and what is wrong is placed inside it",
    arguments: HostileFile.documents)
  func hostile(_ file: HostileFile) {
    let bytes = file.bytes
    let (document, problems) = Self.read(bytes)
    #expect(problems.isEmpty == file.isSound, "\(problems.prefix(3).map(\.message))")
    #expect((document == nil) == problems.contains { $0.isFatal })
    for problem in problems {
      let finding = problem.finding()
      #expect(finding.span.start <= finding.span.end && Int(finding.span.end) <= bytes.count)
      #expect(finding.rule == problem.id && finding.message == problem.message && finding.message.utf8.count < 300)
      #expect(problem.help?.isEmpty == false || problem.id == "yaml/too-large")
    }
    #expect(document?.blocks.contains { !$0.isTraced } != true)
  }

  @Test("hostile files have names of their own")
  func names() {
    let names = (HostileFile.documents + HostileFile.all).map(\.name)
    #expect(Set(names).count == names.count && HostileFile.documents.count >= 40)
  }
}
