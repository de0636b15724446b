import ArgumentParser
import Findings
import Reporters
import Runner

/// `rules`: what the rule set holds.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List the rules, or run their examples.",
    subcommands: [List.self, Test.self], defaultSubcommand: List.self)

  /// `rules test`: every example of every rule.
  struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Run the examples of every rule.",
      discussion: "Each example is merged into a minimal return and checked; the marked spans must be reported exactly."
    )

    @Option(
      help: ArgumentHelp("A folder or file of rules and tables that extend the built-in ones.", valueName: "path"))
    var rules: String?

    @Flag(help: "Print the whole merged return of each example that fails.")
    var showMerged = false

    func run() throws {
      let loaded = try LoadedRules(pack: rules, redaction: Redaction())
      let report = loaded.runExamples()
      var text = ""
      for failure in report.failures {
        text += "\(failure.path):\(failure.line): \(failure.rule): \(failure.example): \(failure.message)\n"
        if showMerged {
          text += failure.merged + "\n"
        }
      }
      for rule in loaded.brokenRules { text += "\(rule): is broken and does not run\n" }
      let failed = report.failures.count
      text +=
        "\(report.exampleCount) examples of \(report.ruleCount) rules; \(failed == 0 ? "all" : "\(failed) not") as written\n"
      Terminal.write(text, to: .output)
      if !loaded.brokenRules.isEmpty || !loaded.faults.isEmpty { throw ExitCode(ExitStatus.failure.rawValue) }
      if failed > 0 { throw ExitCode(ExitStatus.findings.rawValue) }
    }
  }
}
