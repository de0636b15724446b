import ArgumentParser
import CivilDates
import Findings
import Reporters
import Runner

/// `explain`: what an id means, in words.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explain a rule, a criterion, a standard or a kind of fault in plain English.",
    discussion: """
      EXAMPLES:
        compact-audit explain evidence/only-policy           a rule: what decides, its sources, its examples
        compact-audit explain 5.10 --setting early_years     a criterion by its number; its key will do without a setting
        compact-audit explain 5                              a standard and its criteria
        compact-audit explain schema/unknown-key             a kind of fault in a file
      """)

  @Argument(
    help: ArgumentHelp(
      "What stands in a finding's brackets; a criterion's key or number; a standard's number.", valueName: "id"))
  var id: String

  @Option(help: ArgumentHelp("The setting in which a criterion has the number.", valueName: "setting"))
  var setting: String?

  @Option(
    help: ArgumentHelp("The day whose editions of law and guidance are given; today if not said.", valueName: "date"))
  var asOf: DayArgument?

  @Option(help: ArgumentHelp("A folder or file of rules and tables that extend the built-in ones.", valueName: "path"))
  var rules: String?

  @Option(help: "How to print it: text, json or markdown.")
  var format = PageFormat.text

  func run() throws {
    let redaction = Redaction()
    guard let day = asOf?.date ?? Terminal.today else {
      throw CommandFailure("the system does not say which day it is")
    }
    let loaded = try LoadedRules(pack: rules, redaction: redaction)
    if let setting, !loaded.settings.contains(setting) {
      throw CommandFailure(
        "`\(redaction.safe(setting))` is not a setting; there are \(loaded.settings.joined(separator: ", "))")
    }
    switch loaded.explain(id, setting: setting, asOf: day) {
    case .page(let page): write(page)
    case .several(let pages):
      let keys = pages.map { "  \($0.id): \($0.title)" }.joined(separator: "\n")
      throw CommandFailure(
        "\(redaction.safe(id)) is another criterion in each setting; add --setting, or ask for a key:\n\(keys)")
    case .broken:
      throw CommandFailure("the rule `\(redaction.safe(id))` has a fault and cannot be explained; a check says which")
    case .unknown(let nearest):
      let near = nearest.map { "; did you mean `\($0)`?" } ?? ""
      let groups = loaded.idGroups.map { "\($0.name) (\($0.count))" }.joined(separator: ", ")
      throw CommandFailure(
        """
        nothing is called `\(redaction.safe(id))`\(near)
        There are rules and kinds of fault under \(groups), criteria by key or number, and standards by number.
        `compact-audit rules list` has every rule.
        """)
    }
  }

  private func write(_ page: ExplanationPage) {
    let width = Terminal.isInteractive(.output) ? Terminal.width(of: .output) : 100
    let text =
      switch format {
      case .json: Explanation.renderJSON(page)
      case .markdown: Explanation.renderMarkdown(page)
      case .text: Explanation.render(page, width: width)
      }
    Terminal.write(text, to: .output)
  }
}
