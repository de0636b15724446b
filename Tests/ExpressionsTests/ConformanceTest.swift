import CivilDates
import Facts
import Foundation
import Symbols

@testable import Expressions

/// One conformance test: an expression in plain CEL, and what comes of it.
struct ConformanceTest {
  typealias JSON = [String: Any]

  let name: String
  let source: String
  private let json: JSON

  static func tests(in data: Data) throws -> [ConformanceTest] {
    let file = try JSONSerialization.jsonObject(with: data) as? JSON ?? [:]
    var seen: [String: Int] = [:]
    return (file["section"] as? [JSON] ?? []).flatMap { section in
      (section["test"] as? [JSON] ?? []).map { test in
        var name = "\(section["name"] ?? "")/\(test["name"] ?? "")"
        seen[name, default: 0] += 1
        if let count = seen[name], count > 1 { name += "#\(count)" }
        return ConformanceTest(name: name, source: test["expr"] as? String ?? "", json: test)
      }
    }
  }

  /// What differs from what was expected; `nil` where the test passes.
  func run() -> String? {
    var symbols = SymbolTable()
    var compiler = ExpressionCompiler(schema: FactSchema())
    compiler.scope.isPlain = true
    compiler.scope.isUnchecked = json["disable_check"] as? Bool ?? false
    compiler.scope.container = json["container"] as? String ?? ""
    let bindings = json["bindings"] as? JSON ?? [:]
    let (variables, slots) = variables(bindings)
    let (program, problems) = compiler.compile(
      source, variables: variables, expecting: nil, symbols: &symbols)
    guard let program else {
      return expectsError && !isCheckOnly ? nil : "problems: " + problems.map(\.message).joined(separator: "; ")
    }
    if let type = expectedType, program.type != type { return "type \(program.type), not \(type)" }
    if isCheckOnly { return nil }
    var evaluator = Evaluator(
      pack: FactTable(), symbols: symbols, calendar: .init(holidays: [], years: 2020...2021))
    evaluator.begin(document: FactTable())
    for (name, slot) in slots {
      let value = (bindings[name] as? JSON)?["value"] as? JSON ?? [:]
      evaluator.set(slot, Self.value(value, &evaluator))
    }
    let result = Self.describe(evaluator.run(program), &evaluator)
    if expectsError { return result.hasPrefix("error") ? nil : result }
    let wanted = (json["typed_result"] as? JSON)?["result"] as? JSON ?? json["value"] as? JSON ?? ["bool_value": true]
    let expected = Self.describe(Self.value(wanted, &evaluator), &evaluator)
    return result == expected ? nil : "\(result), not \(expected)"
  }

  private var expectsError: Bool { json["eval_error"] != nil || json["any_eval_errors"] != nil }
  private var isCheckOnly: Bool { json["check_only"] as? Bool ?? false }

  private var expectedType: ExpressionType? {
    ((json["typed_result"] as? JSON)?["deduced_type"] as? JSON).map(Self.type)
  }

  private func variables(_ bindings: JSON) -> ([Variable], [(String, Int)]) {
    var variables: [Variable] = []
    var slots: [(String, Int)] = []
    for entry in json["type_env"] as? [JSON] ?? [] {
      guard let name = entry["name"] as? String, let identifier = entry["ident"] as? JSON else { continue }
      let slot = Frame.firstFree + variables.count
      variables.append(Variable(name: name, type: Self.type(identifier["type"] as? JSON ?? [:]), slot: slot))
      if bindings[name] != nil { slots.append((name, slot)) }
    }
    for name in bindings.keys.sorted() where !variables.contains(where: { $0.name == name }) {
      let slot = Frame.firstFree + variables.count
      variables.append(Variable(name: name, type: .dynamic, slot: slot))
      slots.append((name, slot))
    }
    return (variables, slots)
  }

  // MARK: Types and values

  static func type(_ json: JSON) -> ExpressionType {
    if let name = json["primitive"] as? String {
      let types: [String: ExpressionType] = [
        "BOOL": .bool, "INT64": .int, "UINT64": .uint, "DOUBLE": .double, "STRING": .text, "BYTES": .bytes,
      ]
      return types[name] ?? .dynamic
    }
    if json.keys.contains("null") { return .null }
    if let list = json["list_type"] as? JSON { return .list(type(list["elem_type"] as? JSON ?? [:])) }
    if let map = json["map_type"] as? JSON {
      return .map(type(map["key_type"] as? JSON ?? [:]), type(map["value_type"] as? JSON ?? [:]))
    }
    if let abstract = json["abstract_type"] as? JSON, abstract["name"] as? String == "optional_type" {
      return .optional(type((abstract["parameter_types"] as? [JSON])?.first ?? [:]))
    }
    return .dynamic
  }

  static func value(_ json: JSON, _ evaluator: inout Evaluator) -> Value {
    guard let (kind, content) = json.first else { return Value(kind: .null) }
    switch kind {
    case "bool_value": return .bool(content as? Bool ?? false)
    case "int64_value": return .int(Int64("\(content)") ?? 0)
    case "uint64_value": return Value(kind: .uint, bits: UInt64("\(content)") ?? 0)
    case "double_value":
      if let text = content as? String { return .double(Double(text.lowercased()) ?? 0) }
      return .double((content as? NSNumber)?.doubleValue ?? 0)
    case "string_value": return evaluator.text((content as? String ?? "").utf8)
    case "bytes_value": return evaluator.bytesValue([UInt8](Data(base64Encoded: content as? String ?? "") ?? Data()))
    case "list_value":
      var items: [Value] = []
      for item in (content as? JSON)?["values"] as? [JSON] ?? [] { items.append(value(item, &evaluator)) }
      return evaluator.list(items)
    case "map_value":
      var entries: [Value] = []
      for entry in (content as? JSON)?["entries"] as? [JSON] ?? [] {
        entries.append(value(entry["key"] as? JSON ?? [:], &evaluator))
        entries.append(value(entry["value"] as? JSON ?? [:], &evaluator))
      }
      return evaluator.map(entries)
    case "type_value":
      return Value(kind: .type, bits: UInt64(TypeCode.byName[content as? String ?? ""]?.rawValue ?? 0))
    default: return Value(kind: .null)
    }
  }

  static func describe(_ value: Value, _ evaluator: inout Evaluator) -> String {
    switch value.kind {
    case .error: return "error: " + evaluator.message(value)
    case .double: return value.asDouble.isNaN ? "double NaN" : "double \(value.asDouble)"
    case .bytes: return "bytes \(Array(evaluator.textBytes(value)))"
    case .list: return "[" + evaluator.items(value).map { describe($0, &evaluator) }.joined(separator: ", ") + "]"
    case .map:
      let entries = (0..<Int(value.low)).map { index in
        describe(evaluator.entry(value.pool, Int(value.high) + 2 * index), &evaluator) + ": "
          + describe(evaluator.entry(value.pool, Int(value.high) + 2 * index + 1), &evaluator)
      }
      return "{" + entries.sorted().joined(separator: ", ") + "}"
    default: return "\(value.kind) " + evaluator.render(value)
    }
  }
}
