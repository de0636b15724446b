import ArgumentParser
import Runner

/// `schema`: the JSON Schemas, for editors and for readers of reports.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract:
      "Print the JSON Schema of a return, of a policy's front matter, of rules, of a configuration or of the JSON report.",
    discussion: """
      EXAMPLE:
        compact-audit schema return > return.schema.json

      A first line `# yaml-language-server: $schema=return.schema.json` ties a file to it in most editors.
      """)

  /// What there is a schema of.
  enum Subject: String, CaseIterable, ExpressibleByArgument {
    case `return`, policy, rules, config, report
  }

  @Argument(help: "return, policy, rules, config or report.")
  var subject = Subject.return

  func run() throws {
    guard let text = SchemaText.named(subject.rawValue) else {
      throw CommandFailure("this build holds no schema of \(subject.rawValue)")
    }
    Terminal.write(text, to: .output)
  }
}
