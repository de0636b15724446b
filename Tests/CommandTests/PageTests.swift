import Foundation
import TestSupport
import Testing

/// Pages whose files are whole and whose commands print what stands under them.
@Suite("Pages that are run", .enabled(if: Tool.url != nil))
struct PageTests {
  static let articles = Repository.root.appendingPathComponent("Sources/compact-audit/Documentation.docc/Articles")

  @Test("every command of the page prints what the page says", arguments: ["WritingARule"])
  func page(name: String) throws {
    let text = try String(contentsOf: Self.articles.appendingPathComponent(name + ".md"), encoding: .utf8)
    let folder = try Folder()
    var commands = 0
    for block in LiteratePage(text).blocks {
      switch block {
      case .file(let name, let text): try folder.write(name, text)
      case .console(let found):
        for command in found {
          commands += 1
          #expect(command.arguments.first == "compact-audit")
          let result = try Tool.run(Array(command.arguments.dropFirst()), in: folder.url)
          let printed = (result.output + result.error).split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
          let lines = printed.last == "" ? Array(printed.dropLast()) : printed
          let place = "\(name).md:\(command.line)"
          #expect(result.status == command.status, "\(place)")
          if let line = LiteratePage.mismatch(command.expected, lines) {
            Issue.record("\(place): the page expects \(line)\nthe command printed:\n\(lines.joined(separator: "\n"))")
          }
        }
      }
    }
    #expect(commands > 3)
  }

  @Test("a page that says something else than is printed is told")
  func mismatches() {
    let printed = ["one", "two 2", "three", "four"]
    for expected in [["one", "...", "four"], ["...", "two …", "..."], ["..."], printed, ["...", "three", "four"]] {
      #expect(LiteratePage.mismatch(expected, printed) == nil, "\(expected)")
    }
    for expected in [
      ["one"], ["two 2", "..."], ["...", "three"], ["...", "five", "..."], ["one", "two …3", "..."], [],
    ] {
      #expect(LiteratePage.mismatch(expected, printed) != nil, "\(expected)")
    }
  }
}
