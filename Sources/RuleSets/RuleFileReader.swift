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

  /// What the file says of its pack; `nil` where it says nothing.
  var pack: PackText? {
    guard let node = MappingReader(tree: tree, node: tree.root).value("pack") else { return nil }
    let entry = MappingReader(tree: tree, node: node)
    return PackText(title: entry.text("title"), extends: entry.texts("extends"))
  }

  /// What the file changes of rules of other packs.
  func overrides() -> [OverrideText] {
    MappingReader(tree: tree, node: tree.root).mappings("overrides").compactMap { entry in
      entry.text("rule").map {
        OverrideText(
          node: entry.node, rule: $0, severity: entry.text("severity"), isSwitchedOff: entry.flag("switch_off"),
          reason: entry.string("reason") ?? "")
      }
    }
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
    rule.inputs = entry.texts("inputs").compactMap { RuleInput(rawValue: $0.text) }
    rule.cases = entry.mappings("cases").compactMap(`case`)
    rule.acknowledgedWhen = entry.text("acknowledged_when")
    rule.rollUp = entry.string("roll_up").flatMap(RollUp.init(rawValue:))
    rule.messageForMany = entry.text("message_for_many")
    rule.helpForMany = entry.text("help_for_many")
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
    rule.fix = entry.value("fix").map { fix(MappingReader(tree: tree, node: $0)) }
    for example in entry.mappings("examples") {
      let outcomes = examples(example)
      rule.examples += outcomes
      if outcomes.isEmpty { rule.emptyExamples.append(example.node) }
    }
    return rule
  }

  private func `case`(_ entry: MappingReader) -> RuleDefinition.Case? {
    guard let when = entry.text("when") else { return nil }
    return .init(
      when: when, severity: entry.string("severity").flatMap(Severity.init(rawValue:)),
      duty: entry.string("duty").flatMap(Duty.init(rawValue:)), message: entry.text("message"),
      help: entry.text("help"), supportsAtMost: entry.string("supports_at_most"))
  }

  private func fix(_ entry: MappingReader) -> RuleDefinition.Fix {
    let record = entry.value("insert_record").map { node -> RuleDefinition.Fix.Record in
      let record = MappingReader(tree: tree, node: node)
      return .init(
        node: node, into: record.text("into"), fills: record.entries("fill").map { (name: $0.name, value: $0.value) },
        blanks: record.texts("blank"))
    }
    return .init(
      node: entry.node, isSafe: entry.flag("safe"), when: entry.text("when"), does: entry.text("does"),
      section: entry.text("insert_section"), record: record)
  }

  private func source(_ entry: MappingReader) -> RuleDefinition.Source? {
    guard let document = entry.string("document") else { return nil }
    return .init(
      node: entry.node, document: document, edition: entry.string("edition"), place: entry.string("place"),
      settings: entry.texts("settings").map(\.text), isVerified: entry.flag("verified"))
  }

  /// One example for each outcome and each setting that the entry names; nearly always one.
  private func examples(_ entry: MappingReader) -> [RuleDefinition.Example] {
    let settings = entry.texts("setting").map(\.text)
    return [Outcome.met, .notMet, .untestable, .notApplicable, .pending].flatMap { outcome in
      guard let fragment = entry.text(outcome.rawValue), let name = entry.text("name") else {
        return [RuleDefinition.Example]()
      }
      return (settings.isEmpty ? [""] : settings).map { setting in
        .init(
          name: name, outcome: outcome, fragment: fragment, isDocument: entry.flag("document"),
          documents: entry.texts("documents"),
          files: entry.value("files").map { _ in entry.texts("files").map(\.text) },
          organisation: entry.text("organisation"),
          previous: entry.text("previous"), setting: setting, asOf: entry.text("as_of"),
          isFaulty: entry.flag("faulty"), supports: entry.string("supports"),
          severity: entry.string("severity").flatMap(Severity.init(rawValue:)),
          duty: entry.string("duty").flatMap(Duty.init(rawValue:)),
          blocks: entry.value("blocks").map { _ in entry.flag("blocks") }, edition: entry.string("edition"),
          isExhaustive: entry.flag("exhaustive"), criterion: entry.string("criterion"),
          masked: entry.texts("masked").map(\.text), says: entry.texts("says").map(\.text),
          doesNotSay: entry.texts("does_not_say").map(\.text))
      }
    }
  }
}
