import AuditModel
import CommonMark
import Facts
import Findings
import RuleSets
import Schemas
import SourceText
import Symbols
import Testing
import YAMLTree
import YAMLVariants

@testable import Runner

@Suite("Examples in other spellings")
struct ExampleVariantTests {
  /// The facts of a return as text, keys in the schema's order: what a rule can see of it.
  private struct Seen {
    let rules: CompiledRuleSet
    let decoder: ReturnDecoder

    init(_ rules: CompiledRuleSet) {
      self.rules = rules
      decoder = ReturnDecoder(shape: rules.shape, pack: rules.tables.facts)
    }

    func text(of source: SourceText) throws -> String {
      let tree = try #require(YAMLTree.parse(source, symbols: rules.symbols).tree)
      let facts = decoder.decode(tree, rules.schema.validate(tree))
      return text(of: .record(0, pool: .document), in: facts)
    }

    private func text(of value: Value, in facts: FactTable) -> String {
      switch value.kind {
      case .unknown: return value.isFaulty ? "faulty" : "?"
      case .text:
        if value.pool == .symbols { return rules.symbols.text(of: Symbol(rawValue: value.low)) }
        let bytes = value.pool == .decoded ? facts.decoded : facts.bytes
        return String(decoding: bytes[Int(value.high)..<Int(value.high + value.low)], as: UTF8.self)
      case .list where value.node == Value.noNode:
        // Gathered from the whole file, in its order.
        return "[" + facts.items(of: value).map { text(of: $0, in: facts) }.sorted().joined(separator: "|") + "]"
      case .list: return "[" + facts.items(of: value).map { text(of: $0, in: facts) }.joined(separator: "|") + "]"
      case .record where value.pool == .document:
        let type = rules.factSchema[RecordTypeID(rawValue: facts.records[Int(value.low)].type)]
        // A reference resolved is a record seen already, or the way round a circle.
        let slots = type.fields.indices.filter { !type.fields[$0].isHidden }
        return "{"
          + slots.map {
            "\(type.fields[$0].name):" + text(of: facts.value(record: value.low, slot: UInt32($0)), in: facts)
          }
          .joined(separator: "|") + "}"
      default: return "\(value.kind) \(value.pool == .pack ? value.low : 0) \(value.bits)"
      }
    }
  }

  private func trials(_ workshop: RuleSetWorkshop) -> [(trial: ExampleTrial, rules: CompiledRuleSet)] {
    workshop.rules.rules.flatMap { rule in
      rule.definition.examples.compactMap { example in
        guard case .success(let trial) = ExampleTrial.prepare(example, of: rule, in: workshop.rules) else { return nil }
        return (trial, workshop.rules)
      }
    }
  }

  @Test("every spelling of every example has the same facts, but for the name that is changed on purpose")
  func facts() throws {
    let workshop = try #require(BuiltInRuleSet.workshop())
    let seen = Seen(workshop.rules)
    var counts: [String: Int] = [:]
    for (trial, rules) in trials(workshop) where !trial.example.isDocument {
      let asWritten = try seen.text(of: trial.merged.source)
      for variant in trial.variants(rules) {
        counts[variant.name, default: 0] += 1
        let other = try seen.text(of: variant.source).split(separator: YAMLVariant.nonBMP).joined()
        #expect(
          other == asWritten,
          "\(trial.rule), \(trial.example.name.text), \(variant.name)\n\(String(decoding: variant.source.bytes, as: UTF8.self))"
        )
      }
    }
    #expect(Set(counts.keys) == Set(YAMLVariant.allCases.map(\.rawValue)))
    #expect(counts.values.allSatisfy { $0 > 300 }, "\(counts)")
  }

  @Test("every spelling of a document says what the document says")
  func documents() throws {
    let workshop = try #require(BuiltInRuleSet.workshop())
    var counts: [String: Int] = [:]
    for (trial, rules) in trials(workshop) where trial.example.isDocument {
      func seen(_ source: SourceText) throws -> (fields: String, text: String) {
        var file = CheckedFile(path: source.path)
        let policy = try #require(ReadPolicy(source, rules, into: &file))
        let fields = policy.front.entry.map { policy.tree.canonicalText($0) } ?? ""
        return (fields, String(decoding: policy.document.text, as: UTF8.self))
      }
      let asWritten = try seen(trial.merged.source)
      for variant in trial.variants(rules) {
        counts[variant.name, default: 0] += 1
        #expect(try seen(variant.source) == asWritten, "\(trial.rule), \(trial.example.name.text), \(variant.name)")
        #expect(variant.source.bytes != trial.merged.source.bytes)
      }
    }
    #expect(Set(counts.keys) == Set(DocumentVariant.allCases.map(\.rawValue)))
    #expect(counts.values.allSatisfy { $0 > 20 }, "\(counts)")
  }

  @Test(
    "a spelling that changes what comes of an example, or what its findings cover, is told",
    arguments: [
      ("{id: B, kind: record, dated: 2026-09-01}", "should cover A and covers B"),
      ("{kind: record, dated: 2026-09-01, title: A}", "should cover A and covers kind"),
      ("{id: A, kind: record, dated: 2026-09-01, location: office}", "should be not_met and is: 1 met"),
      ("{id: A, kind: record, dated: 2026-13-01}", "is itself faulty: "),
    ])
  func told(item: String, wanted: String) throws {
    let workshop = try #require(BuiltInRuleSet.workshop())
    let rules = try #require(workshop.alone("evidence/no-location"))
    let rule = try #require(rules.rules.first { $0.id == "evidence/no-location" })
    let example = try #require(rule.definition.examples.first { $0.outcome == .notMet })
    let trial = try ExampleTrial.prepare(example, of: rule, in: rules).get()
    func merged(_ item: String) -> SourceText {
      ExampleReturn(
        fragment: "evidence:\n  - \(item)\n", path: "a",
        minimal: rules.minimalReturns["education"] ?? trial.merged.source
      ).source
    }
    let sound = merged("{id: A, kind: record, dated: 2026-09-01}")
    var check = FileCheck(rules: rules, asOf: trial.asOf)
    let written = ExampleTrial(
      rule: trial.rule, example: example, merged: ExampleReturn(source: sound, marks: []), asOf: trial.asOf)
    let asWritten = check.checkUnfolded(FileGroup(sound))
    let variant = ExampleVariant(name: "another", source: merged(item))
    let found = check.checkUnfolded(FileGroup(variant.source))
    let problem = written.problem(with: found, of: variant, asWritten: asWritten, rules)
    #expect(problem?.hasPrefix(wanted) == true, "\(problem ?? "nothing")")
    let same = ExampleVariant(name: "the same", source: sound)
    #expect(written.problem(with: asWritten, of: same, asWritten: asWritten, rules) == nil)
  }
}
