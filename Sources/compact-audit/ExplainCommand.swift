import ArgumentParser
import Findings
import Reporters
import Runner
import Spelling

/// `explain`: what a finding means, in words.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explain a rule or a kind of fault: why it matters, its sources, examples.",
    discussion: """
      EXAMPLE:
        compact-audit explain evidence/only-policy
      """)

  @Argument(help: ArgumentHelp("The id that stands in a finding's brackets.", valueName: "id"))
  var id: String

  @Option(help: ArgumentHelp("A folder or file of rules and tables that extend the built-in ones.", valueName: "path"))
  var rules: String?

  func run() throws {
    let redaction = Redaction()
    let loaded = try LoadedRules(pack: rules, redaction: redaction)
    let known = loaded.descriptors + FaultPages.all
    guard let rule = known.first(where: { $0.id == id }) else {
      let near = NearMiss.nearest(to: id, among: known.map(\.id)).map { "; did you mean `\($0)`?" } ?? ""
      throw ValidationError("`\(redaction.safe(id))` is not the id of a rule or of a kind of fault\(near)")
    }
    let width = Terminal.isInteractive(.output) ? Terminal.width(of: .output) : 100
    Terminal.write(Explanation.render(rule, width: width), to: .output)
  }
}
