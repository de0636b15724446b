import ArgumentParser

/// The repository's own chores. Never shipped.
@main
struct DevTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "devtool", abstract: "The repository's own chores.",
    subcommands: [
      EmbedCommand.self, GenerateCommand.self, GenerateRulesCommand.self, HostileCommand.self, ReferenceCommand.self,
    ])
}
