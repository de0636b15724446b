import ArgumentParser
import Runner
import Spelling

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

extension CompactAudit {
  /// What to say where a word stands for a verb and is none, but nearly; `nil` where the arguments are to be parsed.
  ///
  /// A word in the first place may be a file's name, so that it is no fault until there is no such file.
  static func misspeltVerb(_ arguments: [String]) -> CommandFailure? {
    guard arguments.count > 1, !arguments[1].hasPrefix("-") else { return nil }
    let word = arguments[1]
    let parent: any ParsableCommand.Type
    switch arguments[0] {
    case "help": parent = CompactAudit.self
    case RulesCommand.configuration.commandName: parent = RulesCommand.self
    default: return nil
    }
    let names = parent.configuration.subcommands.map { $0.configuration.commandName ?? "" }
    guard !names.contains(word) else { return nil }
    let all = names.map { "`\($0)`" }.joined(separator: ", ")
    let nearest = NearMiss.nearest(to: word, among: names)
    let hint = nearest.map { "did you mean `compact-audit \(arguments[0]) \($0)`?" } ?? "there are \(all)"
    return CommandFailure(
      "`\(word)` is no verb of compact-audit\(parent == RulesCommand.self ? " rules" : ""); \(hint)")
  }
}

/// What the tool says of itself.
enum Tool {
  static let version = "0.1.0"
}
