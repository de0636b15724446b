import Expressions
import Facts
import Findings
import RuleSets

// What the tool can write for a failure. Off the hot path.
extension Checker {
  /// The stub of a failure; `nil` where the rule has none, has nothing to write here, or needs a value that is not known:
  /// what is not recorded is never made up.
  mutating func fix(of rule: CompiledRule) -> Fix? {
    guard let fix = rule.fix else { return nil }
    if let when = fix.when, !evaluator.run(when).isHeld { return nil }
    guard let words = known(fix.does), let stub = stub(fix.edit) else { return nil }
    return Fix(isSafe: fix.isSafe, edits: [.init(words: words, stub: stub)])
  }

  private mutating func stub(_ edit: CompiledRule.Fix.Edit) -> Stub? {
    switch edit {
    case .section(let program):
      let name = evaluator.run(program)
      guard name.kind == .text else { return nil }
      let text = evaluator.render(name)
      return rules.factSchema[rules.factSchema.documentRoot].slot(named: text) == nil ? nil : .section(text)
    case .record(let section, let fields):
      var written: [Stub.Field] = []
      for field in fields {
        guard let template = field.text else {
          written.append(.init(name: field.name, text: nil))
          continue
        }
        guard let text = known(template) else { return nil }
        written.append(.init(name: field.name, text: text))
      }
      return .record(section: section, fields: written)
    }
  }

  /// A template with its values; `nil` where one is not known.
  private mutating func known(_ template: Template) -> String? {
    for case .expression(let program) in template.segments {
      let value = evaluator.run(program)
      if value.isUnknown || value.kind == .error { return nil }
    }
    return render(template)
  }
}
