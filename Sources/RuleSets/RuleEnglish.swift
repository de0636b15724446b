import Expressions
import Facts
import Findings

/// A rule in plain English, from the trees of its expressions: what it looks at, when it applies, what must hold, and all
/// else that decides what comes of it.
struct RuleEnglish {
  let rules: CompiledRuleSet
  let rule: CompiledRule
  var names: ExpressionCompiler.EnglishNames
  var variables: [Variable] = []
  var vocabulary = EnglishVocabulary()

  private var definition: RuleDefinition { rule.definition }

  init(_ rule: CompiledRule, of rules: CompiledRuleSet) {
    self.rules = rules
    self.rule = rule
    let tables = rules.tables
    names = ExpressionCompiler.EnglishNames(parameter: { tables.words(ofTable: $0, field: $1) })
    if rule.definition.inputs.contains(.previous) {
      let previous = Variable.previous(in: rules.factSchema)
      variables.append(previous)
      names.nouns.append((previous.name, RuleInput.previous.words))
    }
  }

  /// What decides an outcome, step by step.
  mutating func outline() -> Outline {
    var outline = Outline()
    outline.add(looksAt())
    for define in zip(definition.defines, rule.defines) {
      add(define.0.name.text, type(of: define.0.expression.text), slot: define.1.slot)
    }
    if let appliesWhen = definition.appliesWhen, let statement = condition(appliesWhen) {
      outline.add(statement.led(by: "It applies where").outline())
      outline.add("Where that is not so, the outcome is: not applicable.")
    }
    if let require = definition.require, let statement = condition(require) {
      outline.add(statement.led(by: "It is met where").outline())
    }
    if let pendingUntil = definition.pendingUntil, let date = noun(pendingUntil) {
      outline.add(
        "Where that is not so, it is pending up to and including \(date); from the day after that, as the day of the check,"
          + " it is not met.")
    } else {
      outline.add("Where that is not so, it is not met.")
    }
    return outline
  }

  /// A condition of the rule; `nil` where its expression has problems.
  mutating func condition(_ text: WrittenText) -> Statement? {
    rules.expressions.english(
      of: text.text, variables: variables, expecting: .bool, names: names, vocabulary: &vocabulary)?.statement
  }

  /// A value of the rule as a noun; `nil` where its expression has problems.
  mutating func noun(_ text: WrittenText) -> String? {
    guard
      case .clause(let noun)? = rules.expressions.english(
        of: text.text, variables: variables, names: names, vocabulary: &vocabulary)?.statement
    else { return nil }
    return noun
  }

  /// A message of the rule with the nouns of its values in braces.
  func template(_ text: WrittenText) -> String {
    var scratch = EnglishVocabulary(hasMarks: false)
    return TemplateText.parts(of: text.text).map { part in
      switch part {
      case .literal(let literal): return literal
      case .expression(let source, _):
        let found = rules.expressions.english(
          of: source, variables: variables, names: names, vocabulary: &scratch)
        guard case .clause(let noun)? = found?.statement else { return "{…}" }
        return "{\(noun)}"
      case .unclosed: return ""
      }
    }.joined()
  }

  private mutating func type(of expression: String) -> ExpressionType {
    var scratch = EnglishVocabulary()
    return rules.expressions.english(
      of: expression, variables: variables, names: names, vocabulary: &scratch)?.type ?? .dynamic
  }

  private mutating func add(_ name: String, _ type: ExpressionType, slot: Int) {
    variables.append(Variable(name: name, type: type, slot: slot))
    let isCondition = type == .bool
    let words = "“\(EnglishWords.spaced(name))”"
    names.nouns.append((name, isCondition ? words : "the \(words)"))
    names.terms.insert(name)
  }
}

// MARK: - What it looks at

extension RuleEnglish {
  private mutating func looksAt() -> String {
    guard !rule.generators.isEmpty else { return "It looks at the return as a whole, and has one outcome." }
    var parts: [String] = []
    for (text, generator) in zip(definition.generators, rule.generators) {
      guard let split = GeneratorText(Array(text.text.utf8)) else { continue }
      if case .texts = generator.source {
        variables.append(Variable(name: split.name, type: .text, slot: generator.slot))
        names.nouns.append((split.name, "the text"))
        parts.append("each text in the return")
        continue
      }
      guard
        let list = rules.expressions.english(
          of: split.list, variables: variables, names: names, vocabulary: &vocabulary),
        case .list(let element) = list.type, case .clause(let where_) = list.statement
      else { continue }
      let noun = rules.expressions.itemNoun(split.name, of: element, among: names.nouns)
      variables.append(Variable(name: split.name, type: element, slot: generator.slot))
      names.nouns.append((split.name, noun))
      parts.append("each \(noun.hasPrefix("the ") ? String(noun.dropFirst(4)) : noun) in \(where_)")
    }
    let section = definition.generators.first.flatMap { GeneratorText(Array($0.text.utf8)) }.flatMap { first in
      rules.factSchema[rules.factSchema.documentRoot].fields.first { $0.name == first.list && !$0.isEmptyWhenAbsent }?
        .title
    }
    return "It looks at " + parts.joined(separator: ", and in that at ")
      + ", and has one outcome for each. Where there is none, there is no outcome (not applicable)."
      + (section.map { " Where the section “\($0)” is missing or blank, it cannot be tested." } ?? "")
  }
}
