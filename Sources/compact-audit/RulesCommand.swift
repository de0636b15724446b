import ArgumentParser

/// `rules`: what the rule set holds.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List the rules, run their examples, or look for their faults.",
    subcommands: [List.self, RulesTestCommand.self, RulesLintCommand.self], defaultSubcommand: List.self)
}
