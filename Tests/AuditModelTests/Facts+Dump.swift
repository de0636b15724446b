import AuditModel
import CivilDates
import Facts
import Foundation
import Schemas
import SourceText
import Symbols
import TestSupport
import Testing
import YAMLTree

/// The return's schema with a small pack, and what decoding a return comes to, as text.
struct Decoding {
  var symbols = SymbolTable()
  let shape: FactShape
  let pack: FactTable
  let packProblems: [SchemaProblem]

  static let tablesSchema = """
    type: object
    properties:
      criteria: {type: array, items: {$ref: '#/$defs/criterion'}}
      standards: {type: array, items: {$ref: '#/$defs/standard'}}
      parameters: {$ref: '#/$defs/parameters'}
    $defs:
      criterion:
        type: object
        title: criterion
        x-identity: key
        additionalProperties: false
        properties:
          key: {type: string}
          standard: {type: string, x-refers-to: standards.key}
          numbers: {$ref: '#/$defs/numbers'}
          kinds: {type: array, default: [], items: {$ref: '#/$defs/evidence_kind'}}
      numbers: {type: object, properties: {education: {type: string}, early_years: {type: string}}}
      standard: {type: object, x-identity: key, properties: {key: {type: string}, title: {type: string}}}
      parameters: {type: object, properties: {cycle_months: {type: integer}, area: {type: string}}}
      evidence_kind: {type: string, enum: [policy, plan, record, minutes, training, audit, survey, casefile, jobdesc, contract, inspection, observation]}
    """

  init(tables: [String] = []) throws {
    func compile(_ text: String, _ symbols: inout SymbolTable) throws -> CompiledSchema {
      let tree = try #require(YAMLTree.parse(SourceText(path: "schema", text), symbols: symbols).tree)
      let (schema, problems) = CompiledSchema.compile(tree, symbols: &symbols)
      #expect(problems.isEmpty)
      return try #require(schema)
    }
    var symbols = SymbolTable()
    let data = try Data(contentsOf: Repository.root.appendingPathComponent("Rules/schemas/return.schema.json"))
    let returns = try compile(String(decoding: data, as: UTF8.self), &symbols)
    shape = FactShape(return: returns, tables: try compile(Self.tablesSchema, &symbols), symbols: &symbols)
    var decoder = TableDecoder(shape: shape)
    var problems: [SchemaProblem] = []
    for table in tables {
      let tree = try #require(YAMLTree.parse(SourceText(path: "table", table), symbols: symbols).tree)
      problems += decoder.add(tree, symbols: &symbols)
    }
    pack = decoder.finish()
    packProblems = problems
    self.symbols = symbols
  }

  /// The facts of a return, and where they stand.
  func decode(_ text: String, asOf: CivilDate? = nil) throws -> (
    facts: FactTable, places: DocumentPlaces, tree: YAMLTree
  ) {
    let tree = try #require(YAMLTree.parse(SourceText(path: "return", text), symbols: symbols).tree)
    let facts = ReturnDecoder(shape: shape, pack: pack).decode(
      tree, shape.returnSchema.validate(tree), asOf: asOf)
    return (facts, DocumentPlaces(trees: [tree], facts: facts, shape: shape), tree)
  }

  /// A value as text; records by their fields that are known, hidden ones as `name→identity`.
  func dump(_ value: Value, in facts: FactTable) -> String {
    let table = value.pool == .pack ? pack : facts
    switch value.kind {
    case .unknown: return value.isFaulty ? "faulty" : "?"
    case .bool: return value.asBool ? "true" : "false"
    case .int: return String(value.asInt)
    case .double: return String(value.asDouble)
    case .date: return "day\(value.asInt)"
    case .text:
      switch value.pool {
      case .symbols: return symbols.text(of: Symbol(rawValue: value.low))
      default:
        let bytes = value.pool == .decoded ? facts.decoded : facts.bytes
        return String(decoding: bytes[Int(value.high)..<Int(value.high + value.low)], as: UTF8.self)
      }
    case .list: return "[" + table.items(of: value).map { dump($0, in: facts) }.joined(separator: ", ") + "]"
    case .record:
      let type = shape.facts.recordTypes[Int(table.records[Int(value.low)].type)]
      let fields = type.fields.enumerated().compactMap { slot, field -> String? in
        let written = table.value(record: value.low, slot: UInt32(slot))
        if field.isHidden {
          guard written.kind == .record else { return nil }
          let target = written.pool == .pack ? pack : facts
          let targetType = shape.facts.recordTypes[Int(target.records[Int(written.low)].type)]
          let identity = targetType.identity.map { target.value(record: written.low, slot: UInt32($0)) }
          return "\(field.name)→\(identity.map { dump($0, in: facts) } ?? "?")"
        }
        if written.isUnknown, !written.isFaulty { return nil }
        if written.kind == .list, written.low == 0 { return nil }
        return "\(field.name): \(dump(written, in: facts))"
      }
      return "\(type.name){" + fields.joined(separator: ", ") + "}"
    default: return "\(value.kind)"
    }
  }

  /// The root's fields as text.
  func dump(_ text: String, asOf: CivilDate? = nil) throws -> String {
    let facts = try decode(text, asOf: asOf).facts
    return dump(.record(0, pool: .document), in: facts)
  }

  /// The unknown or value at a path of names and indices: `answers.0.rating`.
  func value(_ path: String, in facts: FactTable) throws -> Value {
    var value = Value.record(0, pool: .document)
    for step in path.split(separator: ".").map(String.init) {
      let table = value.pool == .pack ? pack : facts
      if let index = Int(step) {
        value = Array(table.items(of: value))[index]
      } else {
        let type = shape.facts.recordTypes[Int(table.records[Int(value.low)].type)]
        value = table.value(record: value.low, slot: UInt32(try #require(type.slot(named: step))))
      }
    }
    return value
  }
}
