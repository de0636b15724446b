import ArgumentParser
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
  /// How the report is written, as `--format` takes it; empty for the default.
  let formats: [String]
  private let command: CheckCommand

  /// Looks for a configuration, and puts the flags over it.
  init(_ command: CheckCommand, targets: [String]) throws {
    self.command = command
    configuration = try Configuration.governing(targets)
    rules = command.rules ?? configuration?.rules
    previous = command.previous ?? configuration?.previous
    failOn = command.failOn ?? configuration?.failOn.flatMap(FailThreshold.init(rawValue:)) ?? .error
    formats = command.formats.isEmpty ? configuration?.formats ?? [] : command.formats
  }

  /// The reports to write.
  ///
  /// - Throws: what is wrong with the formats, and where they come from.
  func outputs() throws -> [ReportOutput] {
    let inputs = command.paths + [previous, rules, configuration?.path].compactMap { $0 }
    do {
      return try ReportOutput.outputs(formats, output: command.output, reading: inputs)
    } catch let error as ValidationError {
      guard command.formats.isEmpty, let configuration else { throw error }
      throw CommandFailure("the formats of `\(Redaction().safe(configuration.path))`: \(error.message)")
    }
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
        "formats", formats.isEmpty ? "text" : formats.joined(separator: ", "), given: !command.formats.isEmpty,
        configured: !configuration.formats.isEmpty),
    ]
    return lines.compactMap { $0 }.joined()
  }
}
