import Findings
import YAMLTree

/// A rule file's tree to definitions. The rule schema has been checked already: what is malformed there is skipped here,
/// and what is wanting for a rule to run is the compiler's to say.
struct RuleFileReader {
  let tree: YAMLTree
  /// The file's index among the pack's files.
  let file: Int

  /// The rules of the file.
  func rules() -> [RuleDefinition] {
    MappingReader(tree: tree, node: tree.root).mappings("rules").compactMap(rule)
  }

  /// The shared definitions of the file.
  func definitions() -> [DefinitionText] {
    MappingReader(tree: tree, node: tree.root).mappings("definitions").compactMap { entry in
      guard let name = entry.text("name"), let expression = entry.text("expression") else { return nil }
      let parameters = entry.mappings("parameters").compactMap { parameter -> (name: String, type: WrittenText)? in
        guard let name = parameter.string("name"), let type = parameter.text("type") else { return nil }
        return (name, type)
      }
      return DefinitionText(
        file: file, name: name, parameters: parameters, means: entry.string("means") ?? "",
        phrase: entry.string("phrase") ?? "", expression: expression)
    }
  }

  private func rule(_ entry: MappingReader) -> RuleDefinition? {
    guard let id = entry.text("id") else { return nil }
    let duty = entry.string("duty").flatMap(Duty.init(rawValue:))
    var rule = RuleDefinition(
      file: file, node: entry.node, id: id, title: entry.string("title") ?? id.text, criterion: entry.text("criterion"),
      duty: duty, severity: entry.string("severity").flatMap(Severity.init(rawValue:)) ?? .error,
      status: entry.string("status") ?? "stable", why: entry.string("why") ?? "")
    rule.sources = entry.mappings("sources").compactMap(source)
    rule.settings = entry.texts("settings").map(\.text)
    rule.generators = entry.texts("for_each")
    rule.defines = entry.entries("define").map { (name: $0.name, expression: $0.value) }
    rule.judgedOn = entry.text("judged_on")
    rule.appliesWhen = entry.text("applies_when")
    rule.require = entry.text("require")
    rule.pendingUntil = entry.text("pending_until")
    rule.at = entry.text("at")
    rule.alsoAt = entry.mappings("also_at").compactMap { place in
      place.text("at").map { .init(each: place.text("each"), at: $0, label: place.text("label")) }
    }
    rule.label = entry.text("label")
    rule.message = entry.text("message")
    rule.help = entry.text("help")
    rule.ask = entry.text("ask")
    rule.supportsAtMost = entry.string("supports_at_most")
    rule.blocksSubmission = entry.flag("blocks_submission")
    rule.masks = entry.flag("masks")
    rule.unlessFailed = entry.texts("unless_failed")
    rule.examples = entry.mappings("examples").flatMap(examples)
    return rule
  }

  private func source(_ entry: MappingReader) -> RuleDefinition.Source? {
    guard let document = entry.string("document") else { return nil }
    return .init(
      document: document, edition: entry.string("edition"), place: entry.string("place"),
      settings: entry.texts("settings").map(\.text), isVerified: entry.flag("verified"))
  }

  /// One example for each outcome that the entry names; nearly always one.
  private func examples(_ entry: MappingReader) -> [RuleDefinition.Example] {
    [Outcome.met, .notMet, .untestable, .notApplicable, .pending].compactMap { outcome in
      guard let fragment = entry.text(outcome.rawValue), let name = entry.text("name") else { return nil }
      return .init(
        name: name, outcome: outcome, fragment: fragment, setting: entry.string("setting") ?? "",
        asOf: entry.text("as_of"))
    }
  }
}
