import Expressions
import Foundation
import TestSupport
import Testing

/// The reference pages hold what the code says, and their examples give what stands beside them.
@Suite("Reference pages")
struct ReferencePageTests {
  static let folder = Repository.root.appendingPathComponent("Sources/compact-audit/Documentation.docc/Reference")

  /// Compares with a file; `UPDATE_GOLDENS=1` writes it anew and records that, so that an update never looks like a pass.
  private func compare(_ rendered: String, with name: String) throws {
    let file = Self.folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
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
