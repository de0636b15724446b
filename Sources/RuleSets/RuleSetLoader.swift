import AuditModel
import Expressions
import Facts
package import Findings
import Schemas
package import SourceText
import Spelling
import Symbols
import YAMLTree

/// The files of one pack or several: the built-in one first, packs that extend it after.
///
/// Shape: `path` of each file tells its part: `schemas/…`, `examples/…`; tables, rules and definitions tell it
/// themselves by their first key, so a pack may arrange them as it likes.
package struct RuleSetLoader {
  let files: [SourceText]
  /// The number of the pack that each file belongs to; 0 is the built-in one.
  let packNumbers: [Int]
  var trees: [YAMLTree?]
  private var symbols = SymbolTable()
  var problems: [Int: [Finding]] = [:]
  private var workshop: RuleSetWorkshop?

  /// Whether the built-in files are known to be as their schema says.
  private let isFirstSound: Bool

  private init(_ packs: [[SourceText]], isFirstSound: Bool = false) {
    self.isFirstSound = isFirstSound
    files = packs.flatMap { $0 }
    packNumbers = packs.enumerated().flatMap { number, files in files.map { _ in number } }
    self.trees = Array(repeating: nil, count: files.count)
  }

  /// Compiles a rule set. `nil` only where a schema that everything rests on cannot be read; all other faults leave a rule
  /// or a table out, are reported in `problems`, and the rest stands.
  ///
  /// - Parameters:
  ///   - packs: the files of the built-in pack, then those of each pack that extends it and the ones before it.
  ///   - isFirstSound: whether the built-in files are known to be as their schema says: they are not held against it.
  /// - Returns: the rule set, and the problems by file where there is none.
  /// Complexity: O(bytes of the files).
  package static func load(
    _ packs: [[SourceText]], isFirstSound: Bool = false
  ) -> (rules: CompiledRuleSet?, problems: [(file: SourceText, findings: [Finding])]) {
    var loader = RuleSetLoader(packs, isFirstSound: isFirstSound)
    let rules = loader.compile()
    return (rules, loader.sortedProblems)
  }

  /// Compiles a rule set and keeps what is needed to compile its rules again; `nil` where `load` gives none. Drafts are
  /// compiled as well: they run on no return, and their examples are tested like all others.
  package static func workshop(_ packs: [[SourceText]]) -> RuleSetWorkshop? {
    var loader = RuleSetLoader(packs)
    _ = loader.compile(without: ["retired"])
    return loader.workshop
  }

  private var sortedProblems: [(file: SourceText, findings: [Finding])] {
    problems.sorted { $0.key < $1.key }.map { (files[$0.key], $0.value.sorted(by: Finding.precedes)) }
  }

  private mutating func compile(without statuses: Set<String> = ["draft", "retired"]) -> CompiledRuleSet? {
    guard let returnSchema = schema("schemas/return.schema.json"),
      let tableSchema = schema("schemas/tables.schema.json")
    else { return nil }
    let isSound = isFirstSound && packNumbers.last == 0
    let ruleSchema = isSound ? nil : schema("schemas/rules.schema.json")
    guard isSound || ruleSchema != nil else { return nil }
    let shape = FactShape(return: returnSchema, tables: tableSchema, symbols: &symbols)
    let parts = parseParts(ruleSchema)
    let tables = decodeTables(parts.tables, shape)
    checkNumbers(in: parts.tables, tables)
    var expressions = ExpressionCompiler(schema: shape.facts)
    expressions.attributeResults(toRowsOf: "criteria")
    define(parts.rules, &expressions)
    let written = parts.rules.flatMap { index in
      trees[index].map { RuleFileReader(tree: $0, file: index).rules() } ?? []
    }
    let (changed, switchedOff) = overridden(labelled(written, tables: parts.tables), in: parts.rules)
    var compiler = RuleCompiler(
      trees: trees, schema: shape.facts, tables: tables, expressions: expressions, symbols: symbols,
      problems: problems)
    let definitions = changed.filter { !statuses.contains($0.status) }
    let rules = compiler.compile(definitions, others: Set(written.map(\.id.text)))
    symbols = compiler.symbols
    problems = compiler.problems
    let running = Set(rules.map(\.id))
    let compiled = CompiledRuleSet(
      schema: returnSchema, shape: shape, tables: tables, symbols: symbols, expressions: expressions,
      calendar: tables.calendar(), rules: rules, phrases: compiler.phraseIndex,
      brokenRules: definitions.map(\.id.text).filter { !running.contains($0) }.sorted(), switchedOff: switchedOff,
      files: files,
      problems: sortedProblems, localCriteria: localCriteria(in: parts.tables, tables),
      settingPath: shape.facts.path(to: ["organisation", "setting"]),
      settingCount: shape.facts.enumeration(at: ["organisation", "setting"])?.values.count ?? 0,
      referenceDatePath: shape.facts.path(to: ["audit", "completed_on"]),
      claims: ClaimShape(shape.facts),
      maskingRules: Set(rules.filter { $0.definition.masks }.map(\.id)), minimalReturns: minimalReturns)
    workshop = RuleSetWorkshop(
      rules: compiled, compiler: compiler, definitions: definitions, ruleFiles: parts.rules,
      isExtended: packNumbers.last.map { $0 > 0 } ?? false)
    return compiled
  }
}

// MARK: - Files

extension RuleSetLoader {
  private func index(of path: String) -> Int? {
    files.firstIndex { $0.path == path || $0.path.hasSuffix("/" + path) }
  }

  /// A schema of the pack, compiled; its problems are reported in its file.
  private mutating func schema(_ path: String) -> CompiledSchema? {
    guard let index = index(of: path), let tree = parse(index) else { return nil }
    let (schema, found) = CompiledSchema.compile(tree, symbols: &symbols)
    problems[index, default: []] += found.map { $0.finding() }
    if problems[index]?.isEmpty == true { problems[index] = nil }
    return schema
  }

  private mutating func parse(_ index: Int) -> YAMLTree? {
    let (tree, found) = YAMLTree.parse(files[index], symbols: symbols)
    if !found.isEmpty { problems[index, default: []] += found.map { $0.finding() } }
    trees[index] = tree
    return tree
  }

  /// The files of rules and of tables, parsed and held against the rule schema.
  private mutating func parseParts(_ schema: CompiledSchema?) -> (rules: [Int], tables: [Int]) {
    var parts: (rules: [Int], tables: [Int]) = ([], [])
    for index in files.indices where Self.isRuleFile(files[index].path) {
      guard let tree = parse(index) else { continue }
      if let schema, !isFirstSound || packNumbers[index] > 0 {
        let found = schema.validate(tree).problems
        if !found.isEmpty { problems[index, default: []] += found.map { $0.finding() } }
      }
      let root = MappingReader(tree: tree, node: tree.root)
      if root.value("compact_audit_rules") != nil {
        parts.rules.append(index)
      } else if root.value("compact_audit_table") != nil {
        parts.tables.append(index)
      } else {
        let problem = RuleSetProblem.notARuleFile
        problems[index, default: []].append(problem.finding(at: SourceSpan(at: 0)))
      }
    }
    return parts
  }

  private static func isRuleFile(_ path: String) -> Bool {
    guard path.hasSuffix(".yaml") || path.hasSuffix(".yml") else { return false }
    return !isMinimalReturn(path)
  }

  /// Whether a file is a return that examples are merged into: `examples/minimal-….yaml`.
  private static func isMinimalReturn(_ path: String) -> Bool {
    let parts = path.split(separator: "/").suffix(2)
    return parts.count == 2 && parts.first == "examples" && parts.last?.hasPrefix("minimal-") == true
      && path.hasSuffix(".yaml")
  }

  private var minimalReturns: [String: SourceText] {
    var found: [String: SourceText] = [:]
    for file in files where Self.isMinimalReturn(file.path) {
      let name = file.path.split(separator: "/").last.map(String.init) ?? ""
      found[String(name.dropFirst("minimal-".count).dropLast(".yaml".count))] = file
    }
    return found
  }
}

// MARK: - Tables and definitions

extension RuleSetLoader {
  private mutating func decodeTables(_ indices: [Int], _ shape: FactShape) -> PackTables {
    var decoder = TableDecoder(shape: shape)
    for index in indices {
      guard let tree = trees[index] else { continue }
      let found = decoder.add(tree, symbols: &symbols)
      if !found.isEmpty { problems[index, default: []] += found.map { $0.finding() } }
    }
    return PackTables(facts: decoder.finish(), schema: shape.facts, symbols: symbols)
  }

  /// The type that a parameter names; any, and a problem, where there is none of that name.
  private mutating func type(_ name: WrittenText, _ file: Int, _ expressions: ExpressionCompiler) -> ExpressionType {
    if let type = expressions.type(named: name.text) { return type }
    let nearest = NearMiss.nearest(to: name.text, among: expressions.typeNames)
    if let tree = trees[file] {
      problems[file, default: []].append(
        RuleSetProblem.unknownType(name: name.text, nearest: nearest).finding(at: tree.span(name.node)))
    }
    return .dynamic
  }

  /// Adds the shared definitions of all files, whatever their order.
  private mutating func define(_ indices: [Int], _ expressions: inout ExpressionCompiler) {
    let written = indices.flatMap { index in
      trees[index].map { RuleFileReader(tree: $0, file: index).definitions() } ?? []
    }
    var definitions: [Definition] = []
    for text in written {
      var parameters: [Definition.Parameter] = []
      for parameter in text.parameters {
        parameters.append((parameter.name, type(parameter.type, text.file, expressions)))
      }
      definitions.append(
        Definition(
          name: text.name.text, parameters: parameters, body: text.expression.text, english: text.means,
          phrase: text.phrase))
    }
    for (text, found) in zip(written, expressions.define(definitions, symbols: &symbols)) where !found.isEmpty {
      guard let tree = trees[text.file] else { continue }
      problems[text.file, default: []] += found.map { $0.finding(in: text.expression.node, of: tree) }
    }
  }
}

// MARK: - Fields that the frame of the language rests on

extension FactSchema {
  /// The slots of a path of field names from the document's root; cut short where a name is not there.
  fileprivate func path(to names: [String]) -> [Int] {
    var slots: [Int] = []
    var type = documentRoot
    for name in names {
      guard let slot = self[type].slot(named: name) else { break }
      slots.append(slot)
      guard case .record(let next) = self[type].fields[slot].type else { break }
      type = next
    }
    return slots
  }

  /// The enumeration of the field at a path; `nil` where it has none.
  fileprivate func enumeration(at names: [String]) -> Enumeration? {
    var type = documentRoot
    for slot in path(to: names) {
      switch self[type].fields[slot].type {
      case .record(let next): type = next
      case .enumeration(let id): return self[id]
      default: return nil
      }
    }
    return nil
  }
}
