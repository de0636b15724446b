import Expressions
import Facts
import SourceText
import YAMLTree

extension RuleCompiler {
  /// The names in scope of an expression and the next free frame slot.
  struct Scope {
    let file: Int
    var variables: [Variable] = []
    var nextSlot = Frame.firstFree
    /// Whether a name is missing here because what gives it is itself wrong: an unknown name is then no news.
    var isIncomplete = false

    mutating func add(_ name: String, _ type: ExpressionType) -> Int {
      let slot = nextSlot
      variables.append(Variable(name: name, type: type, slot: slot))
      nextSlot += 1
      return slot
    }
  }

  mutating func program(
    _ text: WrittenText, at offset: Int = 0, source: String? = nil, _ scope: Scope, expecting: ExpressionType?
  ) -> Program? {
    let place = RuleExpression.Place(file: scope.file, node: text.node, offset: offset)
    let source = exchanges[place] ?? source ?? text.text
    recorded?.append(RuleExpression(place: place, source: source, variables: scope.variables, expected: expecting))
    let (program, found) = expressions.compile(
      source, variables: scope.variables, expecting: expecting, symbols: &symbols)
    if !found.isEmpty, let tree = trees[scope.file] {
      let news = found.filter { problem in
        if scope.isIncomplete, case .unknownName = problem.fault { false } else { true }
      }
      problems[scope.file, default: []] += news.map { problem in
        guard case .unknownName(let name, _) = problem.fault, name == Variable.previous(in: schema).name else {
          return problem.finding(in: text.node, at: offset, of: tree)
        }
        let range = problem.span.lowerBound + offset..<problem.span.upperBound + offset
        return RuleSetProblem.undeclaredInput(.previous).finding(at: tree.sourceSpan(of: text.node, decoded: range))
      }
    }
    if let program, let tree = trees[scope.file] {
      asked += program.prefixes.map { prefix in
        let range = prefix.span.lowerBound + offset..<prefix.span.upperBound + offset
        return Question(
          prefix: prefix.text, symbol: prefix.symbol, span: tree.sourceSpan(of: text.node, decoded: range))
      }
    }
    if let program { phraseLists.merge(program.phraseLists) { first, _ in first } }
    return found.isEmpty ? program : nil
  }

  /// One degree, with the rule's own words where it has none.
  mutating func degree(
    _ written: RuleDefinition.Case, of rule: RuleDefinition, _ scope: Scope, _ message: Template?, _ help: Template?
  ) -> CompiledRule.Case? {
    guard let when = program(written.when, scope, expecting: .bool) else { return nil }
    let own = written.message.flatMap { template($0, scope) }
    let ownHelp = written.help.flatMap { template($0, scope) }
    guard let message = own ?? message else { return nil }
    return .init(
      when: when, severity: written.severity ?? rule.severity, duty: written.duty ?? rule.duty, message: message,
      help: ownHelp ?? help, supportsAtMost: written.supportsAtMost ?? rule.supportsAtMost)
  }

  /// The words for many results, which know their number and the standard but no single record.
  mutating func wordsForMany(_ text: WrittenText, _ rule: RuleDefinition) -> Template? {
    var scope = Scope(file: rule.file)
    scope.variables = [
      Variable(name: "count", type: .int, slot: CompiledRule.Rollup.count),
      Variable(name: "standard", type: .int, slot: CompiledRule.Rollup.standard),
      Variable(name: "numbers", type: .text, slot: CompiledRule.Rollup.numbers),
    ]
    return template(text, scope)
  }

  /// `name in list` to a loop; `texts` is every free text of the file.
  mutating func generator(_ text: WrittenText, _ scope: inout Scope) -> CompiledRule.Generator? {
    let bytes = Array(text.text.utf8)
    guard let split = GeneratorText(bytes) else {
      report(.malformedGenerator(text: text.text), at: text.node, in: scope.file)
      scope.isIncomplete = true
      return nil
    }
    if split.list == "texts" {
      return .init(source: .texts, slot: scope.add(split.name, .text), record: nil)
    }
    guard let list = program(text, at: split.listOffset, source: split.list, scope, expecting: nil) else {
      _ = scope.add(split.name, .dynamic)
      return nil
    }
    guard case .list(let element) = list.type else {
      _ = scope.add(split.name, .dynamic)
      guard let tree = trees[scope.file] else { return nil }
      let range = split.listOffset..<split.listOffset + split.list.utf8.count
      let problem = RuleSetProblem.notAList(text: split.list, type: list.type.phrase(in: schema))
      problems[scope.file, default: []].append(
        problem.finding(at: tree.sourceSpan(of: text.node, decoded: range)))
      return nil
    }
    var record: RecordTypeID?
    if case .record(let id) = element { record = id }
    return .init(source: .list(list), slot: scope.add(split.name, element), record: record)
  }

  mutating func define(
    _ entry: (name: WrittenText, expression: WrittenText), _ scope: inout Scope
  ) -> CompiledRule.Define? {
    guard let program = program(entry.expression, scope, expecting: nil) else {
      _ = scope.add(entry.name.text, .dynamic)
      return nil
    }
    return .init(program: program, slot: scope.add(entry.name.text, program.type))
  }

  mutating func place(_ place: RuleDefinition.Place, _ scope: Scope) -> CompiledRule.Place? {
    var scope = scope
    var loop: CompiledRule.Generator?
    if let each = place.each {
      loop = generator(each, &scope)
      if loop == nil { return nil }
    }
    guard let at = program(place.at, scope, expecting: nil) else { return nil }
    return .init(generator: loop, at: at, label: place.label.flatMap { template($0, scope) })
  }

  /// Reports a record where a sentence needs one of its fields.
  private mutating func reportUnwritten(
    _ type: ExpressionType, _ text: WrittenText, _ range: Range<Int>, _ scope: Scope
  ) {
    guard let tree = trees[scope.file] else { return }
    let fault = ExpressionFault.expectedType("something that a sentence can say", found: type.phrase(in: schema))
    problems[scope.file, default: []].append(
      ExpressionProblem(fault, at: 0..<range.count).finding(in: text.node, at: range.lowerBound, of: tree))
  }

  mutating func template(_ text: WrittenText, _ scope: Scope) -> Template? {
    var segments: [Template.Segment] = []
    for part in TemplateText.parts(of: text.text) {
      switch part {
      case .literal(let literal): segments.append(.literal(literal))
      case .expression(let source, let offset):
        guard let program = program(text, at: offset, source: source, scope, expecting: nil) else { return nil }
        guard program.type.isWritten else {
          reportUnwritten(program.type, text, offset..<offset + source.utf8.count, scope)
          return nil
        }
        segments.append(.expression(program))
      case .unclosed(let offset):
        guard let tree = trees[scope.file] else { return nil }
        let span = tree.sourceSpan(of: text.node, decoded: offset..<offset + 1)
        problems[scope.file, default: []].append(RuleSetProblem.unclosedBrace.finding(at: span))
        return nil
      }
    }
    return Template(segments: segments)
  }
}

extension ExpressionType {
  /// Whether a sentence can say values of the type; a record has no words of its own.
  fileprivate var isWritten: Bool {
    switch self {
    case .record: false
    case .list(let element), .optional(let element): element.isWritten
    case .map(let key, let value): key.isWritten && value.isWritten
    default: true
    }
  }
}

/// `name in list`, split.
struct GeneratorText {
  let name: String
  let list: String
  /// The byte offset of the list's expression.
  let listOffset: Int

  init?(_ bytes: [UInt8]) {
    let space = UInt8(ascii: " ")
    var index = bytes.firstIndex { $0 != space } ?? 0
    let start = index
    while index < bytes.count, bytes[index] != space { index += 1 }
    name = String(decoding: bytes[start..<index], as: UTF8.self)
    while index < bytes.count, bytes[index] == space { index += 1 }
    guard !name.isEmpty, bytes[index...].starts(with: Array("in ".utf8)) else { return nil }
    index += 3
    while index < bytes.count, bytes[index] == space { index += 1 }
    var end = bytes.count
    while end > index, bytes[end - 1] == space || bytes[end - 1] == 0x0A { end -= 1 }
    guard end > index else { return nil }
    list = String(decoding: bytes[index..<end], as: UTF8.self)
    listOffset = index
  }
}
