import CivilDates
import Facts
import Foundation
import Symbols
import Timestamps

@testable import Expressions

/// One of the language's own tests: compiled and run as it asks, and compared with what it expects.
struct ConformanceCase {
  private let test: JSON

  init(_ test: JSON) { self.test = test }

  /// What the test and the evaluator do not agree on; `nil` where they agree.
  func fault() -> String? {
    var symbols = SymbolTable()
    var scope = ExpressionCompiler(schema: FactSchema(), functions: functions).scope
    scope.isPlain = true
    scope.isUnchecked = test["disable_check"].isTrue
    scope.container = test["container"].text
    var compiler = ExpressionCompiler(schema: FactSchema())
    compiler.scope = scope
    let (checked, problems) = compiler.check(
      test["expr"].text, variables: variables, expecting: nil, allowsMacros: !test["disable_macros"].isTrue)
    guard problems.isEmpty else { return "refused: " + problems.map(\.message).joined(separator: "; ") }
    if let wanted = test["typed_result"]["deduced_type"].value {
      let type = JSONTypes.type(wanted)
      if checked.type != type { return "the type is \(checked.type), not \(type)" }
    }
    if test["check_only"].isTrue { return nil }
    var programCompiler = ProgramCompiler(checked, in: scope, limits: .default, symbols: symbols)
    guard let program = programCompiler.compile() else { return "too large" }
    symbols = programCompiler.symbols
    var evaluator = Evaluator(
      pack: FactTable(), symbols: symbols, calendar: WorkingCalendar(holidays: [], years: 2020...2030),
      zones: PlainLanguage.zones)
    evaluator.begin(document: FactTable())
    for variable in variables {
      let bound = test["bindings"][variable.name]["value"].value
      let value = bound.map { evaluator.value($0) } ?? evaluator.error(.noOverload(variable.name))
      evaluator.set(variable.slot, value)
    }
    return compare(evaluator.run(program), &evaluator)
  }

  private func compare(_ found: Value, _ evaluator: inout Evaluator) -> String? {
    if test["eval_error"].value != nil || test["any_eval_errors"].value != nil {
      return found.kind == .error ? nil : "gives \(describe(found, evaluator)), not an error"
    }
    let wanted = test["value"].value ?? test["typed_result"]["result"].value ?? .object(["bool_value": .bool(true)])
    let isSame = evaluator.isSame(found, repaired(wanted))
    return isSame ? nil : "gives \(describe(found, evaluator)), not \(wanted)"
  }

  /// The JSON form was made from a text form that may write `?` as `\?`, and keeps the backslash in some bytes. An
  /// expression without a backslash cannot give one.
  private func repaired(_ wanted: JSON) -> JSON {
    guard !test["expr"].text.contains("\\"), let bytes = Data(base64Encoded: wanted["bytes_value"].text),
      let text = String(data: bytes, encoding: .utf8), text.contains("\\?")
    else { return wanted }
    return .object(["bytes_value": .text(Data(text.replacing("\\?", with: "?").utf8).base64EncodedString())])
  }

  private func describe(_ value: Value, _ evaluator: borrowing Evaluator) -> String {
    "\(value.kind) \(evaluator.render(value))"
  }

  /// The names that the test declares or binds.
  private var variables: [Variable] {
    var types: [String: ExpressionType] = [:]
    for name in test["bindings"].keys { types[name] = .dynamic }
    for declaration in test["type_env"].items {
      if let type = declaration["ident"]["type"].value { types[declaration["name"].text] = JSONTypes.type(type) }
    }
    return types.keys.sorted().enumerated().map { index, name in
      Variable(name: name, type: types[name] ?? .dynamic, slot: Frame.firstFree + index)
    }
  }

  /// The functions of the language, and those that the test declares.
  private var functions: FunctionTable {
    let declared = test["type_env"].items.compactMap { declaration -> Function? in
      guard let overloads = declaration["function"]["overloads"].value else { return nil }
      var types = JSONTypes()
      return Function(
        name: declaration["name"].text,
        overloads: overloads.items.map { overload in
          .init(
            parameters: overload["params"].items.map { types.read($0) }, result: types.read(overload["result_type"]),
            isMethod: overload["is_instance_function"].isTrue, operation: .declared)
        }, summary: "", english: "", cost: 1)
    }
    return FunctionTable(declared + FunctionTable.standard.functions)
  }
}

/// Types in the JSON form of `cel.expr.Type`; type parameters are numbered as they come.
private struct JSONTypes {
  private var parameters: [String: Int] = [:]

  /// The type of one JSON value by itself.
  static func type(_ json: JSON) -> ExpressionType {
    var types = JSONTypes()
    return types.read(json)
  }

  mutating func read(_ json: JSON) -> ExpressionType {
    if let name = json["primitive"].value { return Self.primitive(name.text) }
    if let name = json["wrapper"].value { return .wrapper(Self.primitive(name.text)) }
    if let name = json["well_known"].value {
      return name.text == "TIMESTAMP" ? .timestamp : name.text == "DURATION" ? .duration : .dynamic
    }
    if let list = json["list_type"].value { return .list(read(list["elem_type"])) }
    if let map = json["map_type"].value { return .map(read(map["key_type"]), read(map["value_type"])) }
    if json.keys.contains("null") { return .null }
    if json.keys.contains("type") { return .type }
    if let name = json["type_param"].value {
      let number = parameters[name.text] ?? parameters.count
      parameters[name.text] = number
      return .parameter(number)
    }
    if let name = json["message_type"].value {
      return name.text == "google.protobuf.Timestamp"
        ? .timestamp : name.text == "google.protobuf.Duration" ? .duration : .abstract(name.text, [])
    }
    guard let abstract = json["abstract_type"].value else { return .dynamic }
    let types = abstract["parameter_types"].items.map { read($0) }
    if abstract["name"].text == "optional_type", let wrapped = types.first { return .optional(wrapped) }
    return .abstract(abstract["name"].text, types)
  }

  private static func primitive(_ name: String) -> ExpressionType {
    switch name {
    case "BOOL": .bool
    case "INT64": .int
    case "UINT64": .uint
    case "DOUBLE": .double
    case "STRING": .text
    case "BYTES": .bytes
    default: .dynamic
    }
  }
}

extension Evaluator {
  /// A value from the JSON form of `cel.expr.Value`.
  fileprivate mutating func value(_ json: JSON) -> Value {
    if let flag = json["bool_value"].value { return .bool(flag.isTrue) }
    if let number = json["int64_value"].value { return .int(number.whole) }
    if let number = json["uint64_value"].value { return Value(kind: .uint, bits: UInt64(number.text) ?? 0) }
    if let number = json["double_value"].value { return .double(number.number) }
    if let text = json["string_value"].value { return self.text(text.text.utf8) }
    if let bytes = json["bytes_value"].value { return bytesValue(Data(base64Encoded: bytes.text) ?? Data()) }
    if let list = json["list_value"].value { return self.list(list["values"].items.map { value($0) }) }
    if let map = json["map_value"].value {
      return self.map(map["entries"].items.flatMap { [value($0["key"]), value($0["value"])] })
    }
    if let name = json["type_value"].value {
      return Value(kind: .type, bits: UInt64((TypeCode.byName[name.text] ?? .null).rawValue))
    }
    if let object = json["object_value"].value { return message(object) }
    return Value(kind: .null)
  }

  /// A timestamp or duration, be it as one text or in seconds and nanoseconds.
  private mutating func message(_ json: JSON) -> Value {
    let name = json["@type"].value?.text ?? json.keys.first ?? ""
    let parts = json["@type"].value == nil ? json[name] : json
    let isDuration = name.contains("Duration")
    if let text = parts["value"].value {
      let value = self.text(text.text.utf8)
      return isDuration ? toDuration(value) : toTimestamp(value)
    }
    let seconds = parts["seconds"].whole
    let nanoseconds = parts["nanos"].whole
    if isDuration { return .duration(ElapsedTime(nanoseconds: seconds * 1_000_000_000 + nanoseconds)) }
    return Timestamp(seconds: seconds, nanoseconds: nanoseconds).map { .timestamp($0) } ?? error(.outsideTimestamps)
  }

  /// Whether a value is the one that a test expects: of the same kind, maps in any order, NaN as itself.
  fileprivate mutating func isSame(_ found: Value, _ wanted: JSON) -> Bool {
    let wanted = value(wanted)
    return isSame(found, wanted)
  }

  private mutating func isSame(_ found: Value, _ wanted: Value) -> Bool {
    guard found.kind == wanted.kind else { return false }
    switch found.kind {
    case .double: return found.asDouble == wanted.asDouble || found.asDouble.isNaN && wanted.asDouble.isNaN
    case .list:
      return count(found) == count(wanted)
        && (0..<count(found)).allSatisfy { isSame(item(found, at: $0), item(wanted, at: $0)) }
    case .map:
      return found.low == wanted.low
        && (0..<Int(wanted.low)).allSatisfy { index in
          let key = entry(wanted.pool, Int(wanted.high) + 2 * index)
          let value = entry(wanted.pool, Int(wanted.high) + 2 * index + 1)
          return (0..<Int(found.low)).contains { other in
            isSame(entry(found.pool, Int(found.high) + 2 * other), key)
              && isSame(entry(found.pool, Int(found.high) + 2 * other + 1), value)
          }
        }
    default: return isEqual(found, wanted)
    }
  }
}
