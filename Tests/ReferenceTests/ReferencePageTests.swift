import Expressions
import Foundation
import RuleSets
import Runner
import TestSupport
import Testing

/// The reference pages hold what the code says, and their examples give what stands beside them.
@Suite("Reference pages")
struct ReferencePageTests {
  static let folder = Repository.root.appendingPathComponent("Sources/compact-audit/Documentation.docc/Reference")

  private static let isUpdate = ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil

  /// Compares with a file; `UPDATE_GOLDENS=1` writes it anew and records that, so that an update never looks like a pass.
  private func compare(_ rendered: String, with name: String) throws {
    let file = Self.folder.appendingPathComponent(name)
    if Self.isUpdate {
      try Data(rendered.utf8).write(to: file)
      Issue.record("wrote \(name): look at the difference before it is committed")
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(rendered == expected, "\(name) is stale: run `swift run devtool reference` and commit what it writes")
  }

  @Test("the page of functions is what the function table says")
  func functions() throws { try compare(Pages().functions(), with: "Functions.md") }

  @Test("the page of types is what the schemas say")
  func types() throws { try compare(Pages().types(), with: "Types.md") }

  @Test("the pages of rules, criteria and standards are what the rule set says, and none is left of what is gone")
  func ruleSet() throws {
    let pages = try RuleSetPages().pages()
    for page in pages { try compare(page.text, with: page.name) }
    let names = Set(pages.map(\.name) + ["Functions.md", "Types.md"])
    for name in try FileManager.default.contentsOfDirectory(atPath: Self.folder.path) where !names.contains(name) {
      if Self.isUpdate { try FileManager.default.removeItem(at: Self.folder.appendingPathComponent(name)) }
      Issue.record("\(name) is of nothing that is there: run `swift run devtool reference`")
    }
  }

  @Test("every link of a page leads to a heading that is there")
  func links() throws {
    let pages = try RuleSetPages().pages()
    var anchors = Set(pages.map { String($0.name.dropLast(3)) })
    for page in pages {
      for heading in page.text.matches(of: #/(?m)^#+ (.*)$/#) {
        anchors.insert("\(page.name.dropLast(3))#\(heading.1)")
      }
    }
    for page in pages {
      for link in page.text.matches(of: #/<doc:([^>]*)>/#) {
        #expect(anchors.contains(String(link.1)), "\(link.0) in \(page.name)")
      }
    }
    let rules = try #require(BuiltInRuleSet.load().rules)
    for id in rules.rules.map(\.id) + rules.criterionKeys {
      #expect(pages[0].text.contains("#\(id)>"), "\(id)")
      #expect(pages.count { $0.text.contains("\n## \(id)\n") } == 1, "\(id)")
    }
    for page in pages where page.name.hasPrefix("Standard") {
      let own = page.text.matches(of: #/(?m)^## ([a-z_]+)$/#).map { String($0.1) }
      #expect(own.allSatisfy { page.text.contains("\n- <doc:\(page.name.dropLast(3))#\($0)> (") })
    }
  }

  @Test("every function has an example, and no example is of a function that is gone")
  func complete() {
    let names = FunctionTable.standard.functions.map(\.name)
    #expect(Set(names).subtracting(Examples.functions.keys).sorted() == [], "write an example in Examples.swift")
    #expect(Set(Examples.functions.keys).subtracting(names).sorted() == [], "take these examples away")
    for (name, examples) in Examples.functions {
      #expect(!examples.isEmpty && examples.allSatisfy { $0.contains(name) }, "\(name)")
    }
  }

  @Test("every example is a sound expression, and every function and form has one that gives a value")
  func sound() throws {
    let world = try SampleWorld()
    for examples in Examples.functions.values + Examples.forms.map(\.examples) + Examples.types.map({ [$0.example] }) {
      let results = try world.results(of: examples)
      #expect(!results.contains { $0.hasPrefix("wrong") }, "\(examples) \(results)")
      #expect(results.contains { $0 != "unknown" && !$0.hasPrefix("error") }, "\(examples)")
    }
  }
}
