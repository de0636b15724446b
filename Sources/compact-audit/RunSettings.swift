import Findings
import Runner

/// What a check is run by: flags, over the configuration of the repository, over defaults.
struct RunSettings {
  /// The configuration; `nil` where none governs.
  let configuration: Configuration?
  /// The path of a local rule set; `nil` for none.
  let rules: String?
  /// The path of earlier returns; `nil` for none.
  let previous: String?
  /// From which severity on the run fails.
  let failOn: FailThreshold
  /// How the report is written.
  let format: CheckFormat
  private let command: CheckCommand

  /// Looks for a configuration, and puts the flags over it.
  init(_ command: CheckCommand, targets: [String]) throws {
    self.command = command
    configuration = try Configuration.governing(targets)
    rules = command.rules ?? configuration?.rules
    previous = command.previous ?? configuration?.previous
    failOn = command.failOn ?? configuration?.failOn.flatMap(FailThreshold.init(rawValue:)) ?? .error
    let formats = configuration?.formats ?? []
    let known = formats.compactMap(CheckFormat.init(rawValue:))
    if command.givenFormat == nil, let unknown = formats.first(where: { CheckFormat(rawValue: $0) == nil }) {
      throw CommandFailure(
        "`\(Redaction().safe(unknown))` in the formats of `\(Redaction().safe(configuration?.path ?? ""))` is none: they are "
          + CheckFormat.allCases.map(\.rawValue).joined(separator: ", "))
    }
    format = command.givenFormat ?? known.first ?? .text
  }

  /// Where each setting comes from, a line each.
  func sources(_ redaction: Redaction) -> String {
    guard let configuration else {
      return "configuration: none; no \(Configuration.fileName) was found\n"
    }
    func line(_ name: String, _ value: String?, given: Bool, configured: Bool) -> String? {
      let source = given ? "the command line" : configured ? redaction.safe(configuration.path) : "the default"
      return value.map { "\(name): \(redaction.safe($0)), from \(source)\n" }
    }
    let lines = [
      "configuration: \(redaction.safe(configuration.path))\n",
      line("rules", rules, given: command.rules != nil, configured: configuration.rules != nil),
      line("previous", previous, given: command.previous != nil, configured: configuration.previous != nil),
      line(
        "fail_on", failOn.rawValue, given: command.failOn != nil, configured: configuration.failOn != nil),
      line(
        "format", format.rawValue, given: command.givenFormat != nil, configured: !configuration.formats.isEmpty),
    ]
    return lines.compactMap { $0 }.joined()
  }
}
