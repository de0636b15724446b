import ArgumentParser
import Runner

/// The command line: its verbs.
struct CompactAudit: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compact-audit",
    abstract: "Checks children's-safeguarding self-assessments against a rule set of statutory expectations.",
    discussion: """
      EXAMPLES:
        compact-audit check return.yaml        what is missing, late or not supported in one return
        compact-audit check returns/           every return in a folder
        compact-audit check - < return.yaml    a return from standard input
        compact-audit explain evidence/none    what a finding means
        compact-audit init --setting education a new return, to be filled in
        compact-audit fix return.yaml --diff   the blank entries that can be put down in it

      EXIT STATUS:
        0  nothing at or above the threshold (--fail-on) was found
        1  findings at or above it
        2  wrong use, a broken rule, a file that cannot be read or parsed, or nothing to check

      Nothing is ever sent anywhere. A clean result is not proof of safety.
      """,
    version: Tool.version,
    subcommands: [
      CheckCommand.self, ExplainCommand.self, RulesCommand.self, InitCommand.self, FixCommand.self, SchemaCommand.self,
    ],
    defaultSubcommand: CheckCommand.self)
}

/// What the tool says of itself.
enum Tool {
  static let version = "0.1.0"
}
