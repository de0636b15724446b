import ArgumentParser
import Findings
import Reporters
import Runner

/// `rules`: what the rule set holds.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List the rules, run their examples, or look for their faults.",
    subcommands: [List.self, RulesTestCommand.self, RulesLintCommand.self], defaultSubcommand: List.self)

  /// `rules list`: every rule, its severity, its duty and its title.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List every rule with its severity, duty and title.")

    @Option(
      help: ArgumentHelp("A folder or file of rules and tables that extend the built-in ones.", valueName: "path"))
    var rules: String?

    func run() throws {
      let loaded = try LoadedRules(pack: rules, redaction: Redaction())
      let width = loaded.descriptors.map(\.id.count).max() ?? 0
      var text = ""
      for rule in loaded.descriptors {
        let id = rule.id + String(repeating: " ", count: width - rule.id.count)
        let severity = rule.severity.rawValue + String(repeating: " ", count: 7 - rule.severity.rawValue.count)
        let duty = rule.duty?.words ?? ""
        text += "\(id)  \(severity)  \(duty)\(String(repeating: " ", count: 13 - duty.count))  \(rule.title)\n"
      }
      for (rule, reason) in loaded.switchedOff { text += "\(rule) is switched off (\(reason))\n" }
      Terminal.write(text, to: .output)
      for rule in loaded.brokenRules { Terminal.write("error: \(rule) is broken and does not run\n", to: .error) }
      if !loaded.faults.isEmpty { throw ExitCode(ExitStatus.failure.rawValue) }
    }
  }
}
