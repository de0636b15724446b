package import Findings
package import SourceText

/// What can be wrong with a rule besides its expressions (those have their own catalogue) and its form (the schema's).
package enum RuleSetProblem: Sendable {
  case missingField(rule: String, field: String)
  case duplicateID(rule: String, firstPath: String)
  case unknownID(id: String, nearest: String?)
  case unknownCriterion(key: String, nearest: String?)
  case unknownTable(name: String, nearest: String?)
  case unknownSource(name: String, nearest: String?)
  case unknownEdition(edition: String, document: String, known: [String])
  case unknownType(name: String, nearest: String?)
  case malformedGenerator(text: String)
  case notAList(text: String, type: String)
  case unclosedBrace
  case cycle(rules: [String])
  case unknownPrefix(prefix: String, nearest: String?)
  case repeatedOverride(rule: String)
  case emptyOverride(rule: String)
  case maskingRule(String)
  case repeatedNumber(String, setting: String, criterion: String)
  case packCycle(packs: [String])
  case unreadablePack(path: String, reason: String)
  case emptyExample(rule: String)
  case undeclaredInput(RuleInput)
  case emptyFix(rule: String)
  case fixWithoutList(name: String, nearest: String?)
  case fixWithoutField(name: String, record: String, nearest: String?)
  case fixThatClaims(field: String, record: String)
  case repeatedFixField(String)
  case notARuleFile

  /// The stable id of the kind of problem.
  package var id: String {
    switch self {
    case .missingField: "rules/missing-field"
    case .duplicateID: "rules/duplicate-id"
    case .unknownID: "rules/unknown-rule"
    case .unknownCriterion: "rules/unknown-criterion"
    case .unknownTable: "rules/unknown-table"
    case .unknownSource, .unknownEdition: "rules/unknown-source"
    case .unknownType: "rules/unknown-type"
    case .malformedGenerator, .notAList: "rules/malformed-generator"
    case .unclosedBrace: "rules/unclosed-brace"
    case .unknownPrefix: "rules/unknown-rule"
    case .cycle: "rules/cycle"
    case .repeatedOverride, .emptyOverride: "rules/bad-override"
    case .maskingRule: "rules/masking-rule"
    case .repeatedNumber: "rules/repeated-number"
    case .packCycle: "rules/pack-cycle"
    case .unreadablePack: "rules/unreadable-pack"
    case .emptyExample: "rules/empty-example"
    case .undeclaredInput: "rules/undeclared-input"
    case .emptyFix, .fixWithoutList, .fixWithoutField, .fixThatClaims, .repeatedFixField: "rules/bad-fix"
    case .notARuleFile: "rules/not-a-rule-file"
    }
  }

  /// What is wrong, in one sentence.
  package var message: String {
    switch self {
    case .missingField(let rule, let field): "rule `\(rule)` has no `\(field)`"
    case .duplicateID(let rule, let path): "rule `\(rule)` is defined already in \(path)"
    case .unknownID(let id, let nearest): "there is no rule `\(id)`" + Self.hint(nearest)
    case .unknownCriterion(let key, let nearest): "`\(key)` is not the key of a criterion" + Self.hint(nearest)
    case .unknownTable(let name, let nearest): "there is no table `\(name)`" + Self.hint(nearest)
    case .malformedGenerator(let text): "`\(text)` does not read as `name in list`"
    case .notAList(let text, let type): "`\(text)` is \(type), and not a list to loop over"
    case .unknownSource(let name, let nearest):
      "there is no document `\(name)` in the table of editions" + Self.hint(nearest)
    case .unknownEdition(let edition, let document, _):
      "`\(document)` has no edition `\(edition)` in the table of editions"
    case .unknownType(let name, let nearest): "there is no type `\(name)`" + Self.hint(nearest)
    case .unclosedBrace: "a `{` is never closed"
    case .unknownPrefix(let prefix, let nearest): "no rule has an id that begins with `\(prefix)`" + Self.hint(nearest)
    case .cycle(let rules) where rules.count == 2: "the rule `\(rules[0])` waits for itself"
    case .cycle(let rules): "rules wait for each other in a circle: \(rules.joined(separator: " → "))"
    case .repeatedOverride(let rule): "this pack changes `\(rule)` twice"
    case .emptyOverride(let rule): "this changes nothing of `\(rule)`"
    case .maskingRule(let rule): "`\(rule)` keeps personal data out of every report and cannot be switched off"
    case .repeatedNumber(let number, let setting, let criterion):
      "\(number) is the number of `\(criterion)` already for `\(setting)`"
    case .packCycle(let packs) where packs.count == 2: "the pack `\(packs[0])` extends itself"
    case .packCycle(let packs): "packs extend each other in a circle: \(packs.joined(separator: " → "))"
    case .unreadablePack(let path, let reason): "the pack `\(path)` cannot be read: \(reason)"
    case .emptyExample(let rule): "an example of `\(rule)` does not say what comes of it"
    case .undeclaredInput(let input): "`\(input.rawValue)` is there only in a rule that says that it needs it"
    case .emptyFix(let rule): "the fix of `\(rule)` does not say what it does, or adds neither a section nor a record"
    case .fixWithoutList(let name, let nearest):
      "a return has no list of records `\(name)`" + Self.hint(nearest)
    case .fixWithoutField(let name, let record, let nearest):
      "a record `\(record)` has no field `\(name)`" + Self.hint(nearest)
    case .fixThatClaims(let field, let record):
      "a fix may not fill in `\(field)`: it neither tells one `\(record)` from another nor refers to something"
    case .repeatedFixField(let name): "the fix writes `\(name)` twice"
    case .notARuleFile: "this is not a file of rules or tables"
    }
  }

  /// The act that mends it; `nil` where the message says it.
  package var help: String? {
    switch self {
    case .malformedGenerator: "write for example `allegation in allegations`"
    case .unknownEdition(_, _, let known) where known.isEmpty: "it has no editions: take `edition` out"
    case .unknownEdition(_, _, let known):
      "write one of \(known.joined(separator: ", ")), or add the edition to the table"
    case .unknownSource: "add it to the table `editions`, with its title, or look at the spelling"
    case .unknownType: "name a kind of record such as `allegation`, or `date`, `text`, `int`, `bool`, `list(text)`"
    case .unclosedBrace: "close it with `}`, or write `{{` for a brace in the text"
    case .undeclaredInput(let input):
      "add `inputs: [\(input.rawValue)]` to the rule: it is then run only where \(input.words) was given"
    case .notARuleFile: "begin it with `compact_audit_rules: 1` or `compact_audit_table: 1`"
    case .cycle(let rules) where rules.count == 2:
      "a rule cannot ask what came of itself: take the question out, or name other rules in it"
    case .emptyExample: "write what comes of it: `met`, `not_met`, `untestable`, `not_applicable` or `pending`"
    case .emptyFix: "write `does`, and either `insert_section` or `insert_record`"
    case .fixThatClaims: "name it under `blank`, so that a person fills it in"
    case .cycle: "each asks what came of the next, so none can run first: take one of these questions out"
    case .duplicateID: "give one of the two another id; to change a rule of another pack, name it under `overrides`"
    case .repeatedOverride: "say all that changes in one entry"
    case .emptyOverride: "give its `severity` here, or `switch_off: true`"
    case .maskingRule: "change its severity instead, if it should not fail the check here"
    case .repeatedNumber: "give every criterion of a setting a number of its own"
    case .packCycle: "take one `extends` out; every pack extends the built-in rules without saying so"
    case .unreadablePack: "give the path of a folder or file of rules, from the folder of this file"
    default: nil
    }
  }

  /// The problem as a finding at a place in the rule file.
  package func finding(at span: SourceSpan) -> Finding {
    Finding(rule: id, severity: .error, span: span, message: message, help: help)
  }

  private static func hint(_ nearest: String?) -> String {
    nearest.map { "; did you mean `\($0)`?" } ?? ""
  }
}
