import Foundation
import TestSupport
import Testing

@Suite("The sources keep to the house")
struct SourceTests {
  /// Every hand-written or generated Swift file of a top-level folder, in order of their paths.
  static func files(under folder: String) -> [SwiftSource] {
    let root = Repository.root.appendingPathComponent(folder)
    let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".swift") && !$0.contains(".build/") }.sorted().compactMap { path in
      (try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8))
        .map { SwiftSource(path: "\(folder)/\(path)", $0) }
    }
  }

  private static let sources = files(under: "Sources")

  @Test("every file of Sources", arguments: HouseCheck.all)
  func sources(check: HouseCheck) {
    let files = Self.sources
    #expect(files.count > 20, "the sources were not found under \(Repository.root.path)")
    for fault in files.flatMap(check.faults) { Issue.record("\(fault)") }
  }

  @Test("no test file is longer than 600 lines")
  func testSize() {
    for fault in Self.files(under: "Tests").flatMap(HouseCheck.fileSize.faults) { Issue.record("\(fault)") }
  }

  @Test("files past 350 lines deserve a second look")
  func secondLook() {
    for file in Self.sources where !file.isGenerated && file.lines.count > 350 {
      Issue.record("\(file.path): \(file.lines.count) lines; would it read better in two?", severity: .warning)
    }
  }

  @Test("each floor imports from lower floors alone")
  func table() {
    for floor in Floor.table {
      for name in floor.imports {
        guard let target = Floor[name] else { continue }
        #expect(target.number < floor.number, "\(floor.module) may not import \(name): it is not below")
      }
    }
    #expect(Floor.table.filter { $0.imports.contains("CLibYAML") }.map(\.module) == ["YAMLTree"])
    #expect(Floor.table.filter { $0.imports.contains("CPCRE2") }.map(\.module) == ["Patterns"])
    #expect(Floor.table.filter { $0.imports.contains("CCommonMark") }.map(\.module) == ["CommonMark"])
    #expect(Floor["Checker"]?.imports.contains("YAMLTree") == false)
    #expect(Floor["Reporters"]?.imports.isDisjoint(with: ["Facts", "Expressions", "Checker"]) == true)
  }
}

@Suite("Each check can fail")
struct BadSampleTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let check: HouseCheck
    let path: String
    let text: String
    let faults: Int
    var testDescription: String { "\(check): \(text.prefix(50))" }

    init(_ check: HouseCheck, _ text: String, faults: Int = 1, path: String = "Sources/Facts/Sample.swift") {
      (self.check, self.path, self.text, self.faults) = (check, path, text, faults)
    }
  }

  static let samples: [Sample] = [
    Sample(.imports, "import Foundation"),
    Sample(.imports, "package import YAMLTree"),
    Sample(.imports, "  internal import struct Findings.Finding"),
    Sample(.imports, "@testable import Symbols\nimport CivilDates // import Foundation", faults: 0),
    Sample(.imports, "import CLibYAML", path: "Sources/Schemas/Sample.swift"),
    Sample(.imports, "import Glibc", path: "Sources/Checker/Sample.swift"),
    Sample(.imports, "import Glibc", faults: 0, path: "Sources/Runner/Sample.swift"),
    Sample(.imports, "import Reporters", path: "Sources/Runner/Sample.swift"),
    Sample(.imports, "import CoreGraphics"),
    Sample(.imports, "let a = 1", path: "Sources/Unheard/Sample.swift"),
    Sample(.fileSize, String(repeating: "\n", count: 600)),
    Sample(.fileSize, String(repeating: "\n", count: 599), faults: 0),
    Sample(.documentation, "package struct A {\n  package var b: Int\n}", faults: 2),
    Sample(.documentation, "/// A.\n@frozen\n@usableFromInline\npackage struct A {}", faults: 0),
    Sample(.documentation, "// A.\npackage func a() {}"),
    Sample(.documentation, "@inlinable package static func < (a: A, b: A) -> Bool { true }"),
    Sample(.documentation, "package import Facts\nlet t = \"\"\"\n  package var\n  \"\"\"\nvar a = 1", faults: 0),
    Sample(.names, "struct RuleManager {}\nenum Utils {}\nstruct Scored {}\nstruct CoreLoop {}", faults: 2),
    Sample(.names, "", path: "Sources/Facts/StringHelpers.swift"),
    Sample(.names, "", path: "Sources/Facts/Extensions.swift"),
    Sample(.escapes, "fatalError(\"never\")"),
    Sample(.escapes, "let a = try! b()"),
    Sample(.escapes, "let a = b as! C"),
    Sample(.escapes, "final class A: @unchecked Sendable {}"),
    Sample(.escapes, "nonisolated(unsafe) var a = 1"),
    Sample(.escapes, "a!.b\nc()!\nd[0]! + e\nvar f: Int!", faults: 4),
    Sample(.escapes, "a != b && !c // d!\nlet e = \"f! \\(g(\"h!\")) i!\"\nif a!=b {}", faults: 0),
    Sample(.escapes, "let a = #\"b! \"c!\"#\nlet d = \"\"\"\n  e! \"f!\n  \"\"\"\n/* g! /* h! */ i! */", faults: 0),
    Sample(.printing, "print(\"a\")\n  debugPrint(a)", faults: 2),
    Sample(.printing, "sprint(a)\nprinter.print(a)\n// print(a)\nfunc print(_ a: Int) {}", faults: 0),
    Sample(.printing, "print(a)", faults: 0, path: "Sources/devtool/Sample.swift"),
    Sample(.domainWords, "if rating == \"outstanding\" {}\nlet a = dbs_referred_on // EYFS", faults: 2),
    Sample(.domainWords, "/// KCSIE says so.\nlet standing = \"adbs\"", faults: 0),
    Sample(.workplace, "let a = \"/home/me/returns\""),
  ]

  @Test("a bad sample is told, a good one is not", arguments: samples)
  func sample(sample: Sample) {
    let faults = sample.check.faults(SwiftSource(path: sample.path, sample.text))
    #expect(faults.count == sample.faults, "\(faults.joined(separator: "\n"))")
    #expect(faults.allSatisfy { $0.hasPrefix(sample.path) && $0.count > sample.path.count + 30 })
  }

  @Test("every check has a bad sample")
  func covered() {
    for check in HouseCheck.all {
      #expect(Self.samples.contains { $0.check.description == check.description && $0.faults > 0 }, "\(check)")
    }
  }
}
