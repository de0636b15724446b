import Foundation
import TestSupport
import Testing

@testable import devtool

@Suite("Generated returns")
struct ReturnGeneratorTests {
  private static let templates =
    (try? ReturnTemplate.all(in: Repository.root.appendingPathComponent("Samples"))) ?? []

  @Test("every setting has a clean sample to vary, and one to mend")
  func samples() {
    #expect(Self.templates.filter(\.isClean).count >= 4)
    #expect(Self.templates.filter { !$0.isClean }.count >= 4)
  }

  @Test("are between 28 and 53 KB, with every section of their sample", arguments: 0..<25)
  func size(seed: UInt64) throws {
    let template = try #require(Self.templates.isEmpty ? nil : Self.templates[Int(seed) % Self.templates.count])
    var generator = ReturnGenerator(seed: seed)
    let text = generator.text(from: template, isFaulty: false)
    #expect((28_000...53_000).contains(text.utf8.count), "\(text.utf8.count) bytes from \(template.name)")
    let sections = ReturnTemplate(name: "", text: text).sections.map { String($0.key) }
    #expect(sections == template.sections.map { String($0.key) })
  }

  @Test("the same seed gives the same bytes, another seed others")
  func repeatable() throws {
    let template = try #require(Self.templates.first)
    func text(_ seed: UInt64) -> String {
      var generator = ReturnGenerator(seed: seed)
      return generator.text(from: template, isFaulty: true)
    }
    #expect(text(3) == text(3))
    #expect(text(3) != text(4))
  }

  @Test("each fault changes something", arguments: MadeFault.allCases)
  func faults(fault: MadeFault) throws {
    let lines = try #require(Self.templates.first).sections.flatMap(\.lines)
    for seed in 0..<20 {
      var random = SplitMix(seed: UInt64(seed))
      var changed = lines
      fault.apply(to: &changed, &random)
      #expect(changed != lines)
    }
  }
}
