import Facts
import Foundation
import Symbols
import TestSupport
import Testing

@testable import Expressions

@Suite("The conformance tests of the Common Expression Language")
struct ConformanceTests {
  static let files = [
    "basic", "bindings_ext", "comparisons", "conversions", "encoders_ext", "fields", "fp_math", "integer_math", "lists",
    "logic", "macros", "macros2", "math_ext", "namespace", "optionals", "parse", "plumbing", "string", "string_ext",
    "timestamps", "type_deduction",
  ]

  @Test("every test passes that is not listed as a known failure, and no listed one does", arguments: files)
  func conformance(file: String) throws {
    guard let data = Repository.conformanceFile("cel/\(file).json", for: "CEL \(file)") else { return }
    let known = KnownFailures.named(file)
    var passed = 0
    var failed: [String] = []
    for test in try ConformanceTest.tests(in: data) {
      let verdict = test.run()
      let name = "\(file)/\(test.name)"
      if verdict == nil { passed += 1 } else { failed.append(name) }
      if known.contains(name) {
        #expect(verdict != nil, "\(name) passes now: take it off the list")
      } else {
        #expect(verdict == nil, "\(name): \(test.source)")
      }
    }
    if ProcessInfo.processInfo.environment["LIST_FAILURES"] != nil {
      for name in failed { print("failure: \(name)") }
      print("conformance \(file): \(passed) passed, \(failed.count) failed")
    }
  }
}

/// The tests that do not pass yet; the list may only shrink.
enum KnownFailures {
  /// The names of one file's known failures: lines of `file/section/name`, under `#` lines that give the reason.
  static func named(_ file: String) -> Set<String> {
    let path = Repository.root.appendingPathComponent("Tests/KnownFailures/cel.txt")
    let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    return Set(text.split(separator: "\n").map(String.init).filter { $0.hasPrefix(file + "/") })
  }
}
