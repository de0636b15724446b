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
  private let files: [SourceText]
  private var trees: [YAMLTree?]
  private var symbols = SymbolTable()
  private var problems: [Int: [Finding]] = [:]

  private init(_ files: [SourceText]) {
    self.files = files
    self.trees = Array(repeating: nil, count: files.count)
  }

  /// Compiles a rule set. `nil` only where a schema that everything rests on cannot be read; all other faults leave a rule
  /// or a table out, are reported in `problems`, and the rest stands.
  ///
  /// - Returns: the rule set, and the problems by file where there is none.
  /// Complexity: O(bytes of the files).
  package static func load(
    _ files: [SourceText]
  ) -> (rules: CompiledRuleSet?, problems: [(file: SourceText, findings: [Finding])]) {
    var loader = RuleSetLoader(files)
    let rules = loader.compile()
    return (rules, loader.sortedProblems)
  }

  private var sortedProblems: [(file: SourceText, findings: [Finding])] {
    problems.sorted { $0.key < $1.key }.map { (files[$0.key], $0.value.sorted(by: Finding.precedes)) }
  }

  private mutating func compile() -> CompiledRuleSet? {
    guard let returnSchema = schema("schemas/return.schema.json"),
      let tableSchema = schema("schemas/tables.schema.json"), let ruleSchema = schema("schemas/rules.schema.json")
    else { return nil }
    let shape = FactShape(return: returnSchema, tables: tableSchema, symbols: &symbols)
    let parts = parseParts(ruleSchema)
    let tables = decodeTables(parts.tables, shape)
    var expressions = ExpressionCompiler(schema: shape.facts)
    define(parts.rules, &expressions)
    var compiler = RuleCompiler(
      trees: trees, schema: shape.facts, tables: tables, expressions: expressions, symbols: symbols)
    let definitions = parts.rules.flatMap { index in
      trees[index].map { RuleFileReader(tree: $0, file: index).rules() } ?? []
    }.filter { $0.status != "retired" && $0.status != "draft" }
    let rules = compiler.compile(definitions)
    symbols = compiler.symbols
    problems.merge(compiler.problems) { $0 + $1 }
    let running = Set(rules.map(\.id))
    return CompiledRuleSet(
      schema: returnSchema, shape: shape, tables: tables, symbols: symbols, expressions: expressions,
      calendar: tables.calendar(), rules: rules,
      brokenRules: definitions.map(\.id.text).filter { !running.contains($0) }.sorted(), files: files,
      problems: sortedProblems, settingPath: shape.facts.path(to: ["organisation", "setting"]),
      settingCount: shape.facts.enumeration(at: ["organisation", "setting"])?.values.count ?? 0,
      referenceDatePath: shape.facts.path(to: ["audit", "completed_on"]),
      maskingRules: Set(rules.filter { $0.definition.masks }.map(\.id)), minimalReturns: minimalReturns)
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
  private mutating func parseParts(_ schema: CompiledSchema) -> (rules: [Int], tables: [Int]) {
    var parts: (rules: [Int], tables: [Int]) = ([], [])
    for index in files.indices where Self.isRuleFile(files[index].path) {
      guard let tree = parse(index) else { continue }
      let validation = schema.validate(tree)
      if !validation.problems.isEmpty { problems[index, default: []] += validation.problems.map { $0.finding() } }
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
    return !path.split(separator: "/").dropLast().contains("examples")
  }

  private var minimalReturns: [String: SourceText] {
    var found: [String: SourceText] = [:]
    for file in files {
      let name = file.path.split(separator: "/").last.map(String.init) ?? ""
      guard name.hasPrefix("minimal-"), name.hasSuffix(".yaml") else { continue }
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

  private mutating func define(_ indices: [Int], _ expressions: inout ExpressionCompiler) {
    for index in indices {
      guard let tree = trees[index] else { continue }
      for definition in RuleFileReader(tree: tree, file: index).definitions() {
        let parameters = definition.parameters.map { parameter in
          (name: parameter.name, type: expressions.type(named: parameter.type.text) ?? .dynamic)
        }
        let found = expressions.define(
          Definition(
            name: definition.name.text, parameters: parameters, body: definition.expression.text,
            english: definition.means, phrase: definition.phrase),
          symbols: &symbols)
        if !found.isEmpty {
          problems[index, default: []] += found.map { $0.finding(in: definition.expression.node, of: tree) }
        }
      }
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
