import ArgumentParser
import Findings
import Runner

/// Runs a verb and turns whatever stops it into an exit status of 0, 1 or 2.
@main
enum Main {
  /// Starts the verb in a task and sleeps until it has ended the process. An asynchronous `main` would end the first thread
  /// instead, and unwinding its stack takes a statically linked executable longer than to check a return.
  static func main() {
    Terminal.letPipesBreakQuietly()
    Task.detached { await runVerb() }
    Terminal.sleep()
  }

  private static func runVerb() async -> Never {
    let misspelt = CompactAudit.misspeltVerb(Array(CommandLine.arguments.dropFirst()))
    do {
      if let misspelt { throw misspelt }
      var command = try CompactAudit.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      Terminal.end(with: ExitStatus.clean.rawValue)
    } catch let status as ExitCode {
      Terminal.end(with: status.rawValue)
    } catch let error as ReadError {
      let help = error.help.map { " (\($0))" } ?? ""
      Terminal.write(Redaction().safe("error: \(error.path): \(error.message)\(help)") + "\n", to: .error)
      Terminal.end(with: ExitStatus.failure.rawValue)
    } catch let failure as CommandFailure {
      Terminal.write(safe("error: \(failure.message)") + "\n", to: .error)
      Terminal.end(with: ExitStatus.failure.rawValue)
    } catch {
      let text = CompactAudit.fullMessage(for: error)
      if CompactAudit.exitCode(for: error).isSuccess {
        Terminal.write(text + "\n", to: .output)
        Terminal.end(with: ExitStatus.clean.rawValue)
      }
      Terminal.write(safe(text) + "\n", to: .error)
      Terminal.end(with: ExitStatus.failure.rawValue)
    }
  }

  /// A text of several lines that is safe to print: it may repeat what was given as an argument.
  private static func safe(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { Redaction().safe(String($0)) }
      .joined(separator: "\n")
  }
}
