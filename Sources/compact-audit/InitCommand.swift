import ArgumentParser
import Findings
import Runner
import Spelling

/// `init`: a return to be filled in.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a new return to fill in, with every criterion that applies.",
    discussion: """
      Every criterion of the setting stands there in order, with what is expected and what would show it. All else is blank,
      and blank claims nothing: `compact-audit check` on it says what is to be filled in.

      Its first line ties it to the JSON Schema, which most editors then use to complete and to check what one types:
        compact-audit schema return > return.schema.json

      EXAMPLES:
        compact-audit init --setting education --kind academy --output return.yaml
        compact-audit init --setting early_years --kind childminder > return.yaml
      """)

  @Option(help: ArgumentHelp("The variation of the audit: education, early_years and so on.", valueName: "setting"))
  var setting: String

  @Option(help: ArgumentHelp("What the organisation is: academy, nursery, charity and so on.", valueName: "kind"))
  var kind: String?

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("The file to write (default: standard output).", valueName: "file"))
  var output: String?

  @Flag(help: "Replace the file where there is one.")
  var force = false

  @Option(help: ArgumentHelp("A folder or file of rules and tables that extend the built-in ones.", valueName: "path"))
  var rules: String?

  @Option(help: ArgumentHelp("Where the schema lies, as seen from the new file.", valueName: "path"))
  var schema = "return.schema.json"

  func run() throws {
    let redaction = Redaction()
    let loaded = try LoadedRules(pack: rules, redaction: redaction, examples: false)
    let scaffold: ReturnScaffold
    do throws(ScaffoldError) {
      scaffold = try ReturnScaffold(loaded, setting: setting, kind: kind, schemaPath: schema)
    } catch {
      throw CommandFailure(redaction.safe(error.message))
    }
    guard let output else { return Terminal.write(scaffold.text, to: .output) }
    do throws(WriteError) {
      try FileWriter.create(output, Array(scaffold.text.utf8), replaces: force)
    } catch {
      throw CommandFailure("\(redaction.safe(error.path)): \(error.message)")
    }
    let path = redaction.safe(output)
    Terminal.write(
      """
      \(path): \(Wording.count(scaffold.criterionCount, "criterion", "criteria")) to answer
      Fill it in, and look at what is left with: compact-audit check \(path)

      """, to: .output)
  }
}
