import ArgumentParser
import Findings
import Reporters
import Runner

/// `rules lint`: the faults of a rule set, all in one run.
struct RulesLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Look for faults of the rule set.",
    discussion: """
      Lists what keeps rules from running: expressions that cannot be read, unknown names, ids and constants. Then, of
      rules that run: conditions that are always true or always false, placeholders that always say the same, rules that
      nothing reaches, that never apply or never fail in any example or sample, rules without examples on both sides, and
      sources whose edition is unknown or was not in force. Sources that nobody has verified are listed and are no fault.

      EXAMPLES:
        compact-audit rules lint
        compact-audit rules lint --rules our-rules --samples our-returns

      EXIT STATUS:
        0  nothing but info was found
        1  errors or warnings of rules that run
        2  wrong use, a broken rule, or a file that cannot be read
      """)

  @Option(help: ArgumentHelp("A folder or file of rules and tables that extend the built-in ones.", valueName: "path"))
  var rules: String?

  @Option(
    help: ArgumentHelp(
      "Returns, or folders of them, that show what rules come to beside their examples.", valueName: "path"))
  var samples: [String] = []

  @Option(help: "text or json.")
  var format = ReportFormat.text

  func run() throws {
    let redaction = Redaction()
    let loaded = try LoadedRules(pack: rules, redaction: redaction)
    let files = try RuleLint.run(LoadedRules.workshops(pack: rules), samples: samples, redaction: redaction)
    if format == .json {
      Terminal.write(JSONReporter.renderFindings(files), to: .output)
    } else {
      Terminal.write(text(of: files), to: .output)
    }
    if !loaded.brokenRules.isEmpty || !loaded.faults.isEmpty { throw ExitCode(ExitStatus.failure.rawValue) }
    let isFaulty = files.contains { $0.findings.contains { $0.severity > .info } }
    if isFaulty { throw ExitCode(ExitStatus.findings.rawValue) }
  }

  private func text(of files: [FileReport]) -> String {
    let isScreen = Terminal.isInteractive(.output)
    let style = TextStyle(
      hasColour: isScreen && Terminal.variable("NO_COLOR") == nil, width: isScreen ? Terminal.width(of: .output) : nil)
    let findings = files.flatMap(\.findings)
    let counts = Severity.allCases.reversed().map { severity in
      "\(findings.count { $0.severity == severity }) \(severity.rawValue)"
    }
    return TextReporter.renderFindings(files, style: style)
      + "\(counts.joined(separator: ", ")) in \(files.count) files of rules\n"
  }
}
