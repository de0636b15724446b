import ArgumentParser
import Findings
import Reporters
import Runner

extension RulesCommand {
  /// `rules list`: every rule, what it weighs and whom it is for.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List every rule with its severity, duty, status, settings and title.",
      discussion: """
        EXAMPLES:
          compact-audit rules list --setting early_years     what applies to an early years provider
          compact-audit rules list --group evidence          the rules whose ids begin with evidence/
        """)

    @Option(help: ArgumentHelp("Only rules that apply in this setting.", valueName: "setting"))
    var setting: String?

    @Option(help: ArgumentHelp("Only rules whose ids begin with this and a slash.", valueName: "group"))
    var group: String?

    @Option(help: "How to print it: text or json.")
    var format = ReportFormat.text

    @Option(
      help: ArgumentHelp("A folder or file of rules and tables that extend the built-in ones.", valueName: "path"))
    var rules: String?

    func run() throws {
      let redaction = Redaction()
      let loaded = try LoadedRules(pack: rules, redaction: redaction)
      if let setting, !loaded.settings.contains(setting) {
        throw CommandFailure(
          "`\(redaction.safe(setting))` is not a setting; there are \(loaded.settings.joined(separator: ", "))")
      }
      let groups = Set(loaded.descriptors.map(\.group))
      if let group, !groups.contains(group) {
        throw CommandFailure(
          "no rule is in the group `\(redaction.safe(group))`; there are \(groups.sorted().joined(separator: ", "))")
      }
      let listed = loaded.descriptors.filter { rule in
        (group == nil || rule.group == group)
          && (setting.map { rule.settings.isEmpty || rule.settings.contains($0) } ?? true)
      }
      let width = Terminal.isInteractive(.output) ? Terminal.width(of: .output) : nil
      let text =
        format == .json
        ? RuleList.renderJSON(listed, broken: loaded.brokenRules)
        : RuleList.render(listed, settings: loaded.settings, width: width)
      Terminal.write(text, to: .output)
      for rule in loaded.brokenRules { Terminal.write("error: \(rule) is broken and does not run\n", to: .error) }
      if !loaded.faults.isEmpty { throw ExitCode(ExitStatus.failure.rawValue) }
    }
  }
}
