package import CivilDates
import Expressions
package import Findings
import SourceText

extension CompiledRuleSet {
  /// The page of a rule: what it says in plain English, what it rests on, its examples.
  ///
  /// - Parameters:
  ///   - rule: one of this rule set.
  ///   - asOf: the day whose editions of the sources are given; `nil` for every edition, each with its days.
  /// - Returns: the page.
  /// Complexity: O(the rule and the tables that it looks at).
  package func page(of rule: CompiledRule, asOf: CivilDate?) -> ExplanationPage {
    let definition = rule.definition
    var page = ExplanationPage(kind: .rule, id: rule.id, title: definition.title)
    if let duty = definition.duty { page.add("Duty", [duty.meaning]) }
    page.add("Severity", [definition.severity.rawValue])
    if definition.status != "stable" { page.add("Status", [definition.status]) }
    page.add("Settings", [EnglishWords.listed(definition.settings.map(EnglishWords.spaced), "and")])
    if let row = rule.criterion { page.add("Criterion", [tables.title(ofCriterion: row)]) }
    page.add("Sources", SourceCitation.lines(rule.sources, on: asOf))
    page.add("Why it matters", paragraphs: definition.why)
    var english = RuleEnglish(rule, of: self)
    var decides = english.needs
    decides.add(english.outline())
    decides.add(english.effects(settingCount: settingCount))
    page.add("In plain English", decides)
    page.add("Words", english.words())
    var notes = english.notes()
    notes.add(RuleEnglish.whatCannotBeTested)
    page.add("To read it rightly", notes)
    page.add("Tables", english.tables())
    page.add("What mends it", paragraphs: english.mends().joined(separator: "\n"))
    page.examples = RuleDescriptor(rule).examples
    page.more = more(of: rule)
    return page
  }

  private func more(of rule: CompiledRule) -> [String] {
    var more: [String] = []
    if let row = rule.criterion, let key = tables.text(row, "key") { more.append("compact-audit explain \(key)") }
    more += rule.unlessFailed.map { "compact-audit explain \(rules[$0].id)" }
    return more + ["the rule itself: \(files[rule.definition.file].path)"]
  }
}

extension PackTables {
  /// A criterion in one line: its key, its numbers, what is expected.
  func title(ofCriterion row: UInt32) -> String {
    let numbers = numbers(ofCriterion: row).map { "\($0.number) in \(EnglishWords.spaced($0.setting))" }
    return "\(text(row, "key") ?? "") (\(numbers.joined(separator: ", ")))"
  }
}

extension RuleEnglish {
  /// What follows from the outcome.
  mutating func effects(settingCount: Int) -> Outline {
    var outline = Outline()
    let definition = rule.definition
    if definition.settings.count < settingCount {
      let settings = EnglishWords.listed(definition.settings.map(EnglishWords.spaced), "or")
      outline.add(
        "In a setting that is not \(settings) it is not applicable; where the setting is not recorded, it cannot be tested."
      )
    }
    outline.add(weight())
    outline.add(softening())
    if definition.blocksSubmission { outline.add("A return on which it is not met is not ready to submit.") }
    if definition.masks { outline.add("What it finds is masked in every output.") }
    for other in rule.unlessFailed {
      outline.add(
        "It is counted but not listed where `\(rules.rules[other].id)` is not met on the same record, which says as much."
      )
    }
    if let judgedOn = definition.judgedOn, let date = noun(judgedOn) {
      outline.add("Its sources are those in force on \(date); that changes nothing of the outcome.")
    }
    return outline
  }

  /// The act that mends a failure, and what the tool can write for it; paragraphs.
  func mends() -> [String] {
    var paragraphs = rule.definition.help.map { [template($0)] } ?? []
    if let fix = rule.definition.fix, let does = fix.does {
      paragraphs.append(
        fix.isSafe
          ? "To begin with, `compact-audit fix` \(template(does)), for a person to fill in."
          : "A person can begin with this edit, which the tool does not make: it \(template(does)).")
    }
    return paragraphs
  }

  /// What holds for every rule: when it is untestable.
  static var whatCannotBeTested: Outline {
    var outline = Outline()
    outline.add(
      "It cannot be tested (the outcome is: untestable) where what decides it is not recorded, being missing or blank, or"
        + " cannot be read, such as a date that is none.", isItem: true)
    outline.add(
      "What is settled anyhow is not asked for. Of “all of these”, and of “for every”, one that does not hold settles it;"
        + " of “at least one of these”, and of “for at least one”, one that holds. If none settles it and one is not known,"
        + " it cannot be tested.", isItem: true)
    outline.add(
      "Whether something “is recorded” can be told, unless what is written there cannot be read. An empty list is"
        + " recorded; of what is not recorded itself, nothing is recorded.", isItem: true)
    return outline
  }
}
