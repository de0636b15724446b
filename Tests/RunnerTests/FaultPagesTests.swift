import Findings
import Foundation
import Runner
import TestSupport
import Testing

@Suite("Pages of faults")
struct FaultPagesTests {
  @Test("every id that the sources give out has one page, and no page is for nothing")
  func complete() throws {
    let groups = "yaml|markdown|schema|rules|file|records|previous|policy|configuration"
    let expression = try NSRegularExpression(pattern: #""((?:\#(groups))/[a-z0-9-]+)""#)
    var ids: Set<String> = []
    let root = Repository.root.appendingPathComponent("Sources")
    let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    for path in paths where path.hasSuffix(".swift") && !path.contains("FaultPages") && !path.contains("+Generated") {
      let text = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
      for match in expression.matches(in: text, range: NSRange(text.startIndex..., in: text)) {
        if let range = Range(match.range(at: 1), in: text) { ids.insert(String(text[range])) }
      }
    }
    #expect(ids.count > 30)
    let pages = FaultPages.all.map(\.id)
    #expect(Set(pages).count == pages.count)
    #expect(ids.subtracting(pages).sorted() == [], "write a page for these in FaultPages")
    #expect(Set(pages).subtracting(ids).sorted() == [], "nothing gives these out any more: take the page away")
  }

  @Test("a page says what, why and what to do")
  func content() {
    for page in FaultPages.all {
      #expect(page.title.count > 10 && page.why.count > 15 && (page.help ?? "").count > 10, "\(page.id)")
      #expect(!page.title.hasSuffix("."), "\(page.id)")
    }
  }
}
