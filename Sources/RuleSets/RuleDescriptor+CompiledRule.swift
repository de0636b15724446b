package import Findings

extension RuleDescriptor {
  /// What reports may know of a compiled rule.
  package init(_ rule: CompiledRule) {
    let definition = rule.definition
    self.init(
      id: rule.id, title: definition.title, duty: definition.duty, severity: definition.severity,
      sources: rule.sources.map(\.text), settings: definition.settings, status: definition.status, why: definition.why,
      help: definition.help?.text, inputs: definition.inputs.map(\.words),
      examples: definition.writtenExamples.map(Example.init))
  }
}

extension RuleDescriptor.Example {
  /// An example as its rule gives it.
  init(_ example: RuleDefinition.Example) {
    self.init(
      name: example.name.text, outcome: example.outcome, text: example.fragment.text, setting: example.setting,
      asOf: example.asOf?.text, previous: example.previous?.text, isDocument: example.isDocument)
    documents = example.documents.map(\.text)
    organisation = example.organisation?.text
  }
}
