import Expressions
import Facts
import Spelling
import YAMLTree

extension RuleCompiler {
  /// A fix, held against the schema of returns: sections and fields that exist, and nothing filled in but what identifies
  /// a record or what it refers to.
  mutating func fix(_ fix: RuleDefinition.Fix, _ scope: Scope) -> CompiledRule.Fix? {
    let when = fix.when.flatMap { program($0, scope, expecting: .bool) }
    let does = fix.does.flatMap { template($0, scope) }
    var edit: CompiledRule.Fix.Edit?
    if let section = fix.section {
      edit = program(section, scope, expecting: nil).map { .section($0) }
    } else if let record = fix.record {
      edit = self.record(record, scope)
    }
    guard fix.does != nil, (fix.section == nil) != (fix.record == nil) else {
      report(.emptyFix(rule: ruleID(of: fix, in: scope.file)), at: fix.node, in: scope.file)
      return nil
    }
    guard let does, let edit else { return nil }
    return .init(isSafe: fix.isSafe, when: when, does: does, edit: edit)
  }

  private mutating func record(_ record: RuleDefinition.Fix.Record, _ scope: Scope) -> CompiledRule.Fix.Edit? {
    let root = schema[schema.documentRoot]
    let lists = root.fields.filter { if case .list(.record) = $0.type { true } else { false } }
    guard let into = record.into, let list = lists.first(where: { $0.name == into.text }),
      case .list(.record(let id)) = list.type
    else {
      let name = record.into?.text ?? ""
      report(
        .fixWithoutList(name: name, nearest: NearMiss.nearest(to: name, among: lists.map(\.name))),
        at: record.into?.node ?? record.node, in: scope.file)
      return nil
    }
    let type = schema[id]
    var fields: [(name: String, text: Template?)] = []
    for (name, value) in record.fills {
      guard let slot = field(name, of: type, besides: fields.map(\.name), in: scope.file) else { continue }
      guard slot == type.identity || type.fields[slot].reference != nil else {
        report(.fixThatClaims(field: name.text, record: type.name), at: name.node, in: scope.file)
        continue
      }
      if let text = template(value, scope) { fields.append((name.text, text)) }
    }
    for name in record.blanks where field(name, of: type, besides: fields.map(\.name), in: scope.file) != nil {
      fields.append((name.text, nil))
    }
    return .record(section: into.text, fields: fields)
  }

  /// The slot of a field that a fix writes, once; `nil`, and a problem, where there is none.
  private mutating func field(_ name: WrittenText, of type: RecordType, besides others: [String], in file: Int) -> Int?
  {
    if others.contains(name.text) {
      report(.repeatedFixField(name.text), at: name.node, in: file)
      return nil
    }
    if let slot = type.slot(named: name.text) { return slot }
    let names = type.fields.filter { !$0.isHidden }.map(\.name)
    let nearest = NearMiss.nearest(to: name.text, among: names)
    report(.fixWithoutField(name: name.text, record: type.name, nearest: nearest), at: name.node, in: file)
    return nil
  }

  private func ruleID(of fix: RuleDefinition.Fix, in file: Int) -> String {
    guard let tree = trees[file], let rule = tree.parent(of: fix.node) else { return "" }
    return MappingReader(tree: tree, node: rule).string("id") ?? ""
  }
}
