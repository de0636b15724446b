import CivilDates
import Facts
import Foundation
import Symbols
import TestSupport
import Testing

@testable import Expressions

/// The language's own conformance tests, read in place: every test of every file, none listed as a known failure.
@Suite("CEL's own tests")
struct ConformanceTests {
  static let files: [String] = {
    guard let folder = Repository.conformance?.appendingPathComponent("cel"),
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    else { return [] }
    return names.filter { $0.hasSuffix(".json") }.sorted()
  }()

  @Test("every test of a file", arguments: files.isEmpty ? ["basic.json"] : files)
  func tests(file: String) throws {
    guard let data = Repository.conformanceFile("cel/\(file)", for: "CEL's own \(file)") else { return }
    let sections = try JSONDecoder().decode(JSON.self, from: data)["section"].items
    let tests = sections.flatMap { section in
      section["test"].items.map { ("\(file) \(section["name"].text) \($0["name"].text)", $0) }
    }
    #expect(!tests.isEmpty, "\(file) holds tests")
    var passed = 0
    for (name, test) in tests {
      let fault = ConformanceCase(test).fault()
      if fault == nil { passed += 1 }
      #expect(fault == nil, "\(name): \(test["expr"].text)")
    }
    print("\(file): \(passed) of \(tests.count)")
  }
}
