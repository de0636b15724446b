import ArgumentParser
import CivilDates
import Findings
import Reporters
import Runner
import Spelling

/// `fix`: blank stubs for what is missing.
struct FixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix",
    abstract: "Write blank stubs for what a return lacks, for a person to fill in.",
    discussion: """
      Adds what a check misses and nobody has to decide: a blank entry of the action plan for each gap without one, the
      criteria that have no answer, the sections that are not there. Everything else in the file stays as it is, byte for
      byte. A stub claims nothing, so it mends nothing: what was missing is still missing until somebody fills it in.
      Done twice it changes nothing.

      EXAMPLES:
        compact-audit fix return.yaml --diff     what would be written
        compact-audit fix return.yaml
        compact-audit fix - < return.yaml > new.yaml

      EXIT STATUS:
        0  done, or there was nothing to do; what is left to mend decides nothing here
        2  wrong use, a broken rule, or a file that cannot be read, parsed or written
      """)

  @Argument(
    help: ArgumentHelp("Files and folders; - for standard input, written to standard output.", valueName: "path"))
  var paths: [String] = []

  @Flag(help: "Print what would change, and write nothing.")
  var diff = false

  @Option(help: ArgumentHelp("A folder or file of rules and tables that extend the built-in ones.", valueName: "path"))
  var rules: String?

  @Option(help: ArgumentHelp("The day that deadlines are measured by, YYYY-MM-DD (default: today).", valueName: "date"))
  var asOf: DayArgument?

  func validate() throws {
    if paths.isEmpty { throw ValidationError("name the return, as in: compact-audit fix return.yaml") }
  }

  func run() throws {
    guard let day = asOf?.date ?? Terminal.today else {
      throw ValidationError("the system has no date: give one with --as-of YYYY-MM-DD")
    }
    let redaction = Redaction()
    let loaded = try LoadedRules(pack: rules, redaction: redaction, examples: false)
    var hasFailed = !loaded.faults.isEmpty || !loaded.brokenRules.isEmpty
    if hasFailed {
      Terminal.write("error: some rules are broken and were left out; compact-audit rules lint says why\n", to: .error)
    }
    let discovery = FileDiscovery(paths, documents: false)
    for error in discovery.errors { report(error, redaction) }
    hasFailed = hasFailed || !discovery.errors.isEmpty
    var fix = FileFix(loaded, asOf: day)
    for file in discovery.files {
      do {
        guard let result = try fix.fix(file) else { continue }
        hasFailed = try !write(result, redaction) || hasFailed
      } catch let error as ReadError {
        report(error, redaction)
        hasFailed = true
      } catch let error as WriteError {
        report(error.path, error.message, redaction)
        hasFailed = true
      }
    }
    throw ExitCode(hasFailed ? ExitStatus.failure.rawValue : ExitStatus.clean.rawValue)
  }

  /// Writes a file's stubs, or shows them; says whether the file could be read at all.
  private func write(_ result: FileFix.Result, _ redaction: Redaction) throws -> Bool {
    let path = result.path
    if diff {
      let (old, new) = result.printable(redaction)
      Terminal.write(UnifiedDiff.render(path: redaction.safe(path), old, new), to: .output)
    } else if path == "-" {
      Terminal.write(bytes: result.bytes, to: .output)
    } else if !result.made.isEmpty {
      try result.save()
    }
    Terminal.write(summary(result, path, redaction), to: diff || path == "-" ? .error : .output)
    return !result.before.isUnreadable
  }

  /// What was done, what was not, and what is left to the person.
  private func summary(_ result: FileFix.Result, _ path: String, _ redaction: Redaction) -> String {
    let name = redaction.safe(path)
    if result.before.isUnreadable {
      return "\(name): could not be read as YAML, so it was left alone; compact-audit check \(name) says why\n"
    }
    let count = Wording.count(result.made.count, "blank entry", "blank entries")
    var lines = [
      result.made.isEmpty
        ? "\(name): there is nothing to put down" : "\(name): \(count) \(diff ? "to be written" : "written")"
    ]
    lines += result.made.map { "  " + redaction.message($0) }
    for refusal in result.refused {
      lines.append("  left alone: \(redaction.message(refusal.words)): \(redaction.message(refusal.reason))")
    }
    let errors = result.after.findings.count { $0.severity == .error && $0.outcome != .pending }
    let others = result.after.findings.count - errors
    let left = [errors > 0 ? Wording.count(errors, "error") : nil, others > 0 ? "\(others) other" : nil].compactMap {
      $0
    }
    lines.append(
      left.isEmpty
        ? "  nothing else was found"
        : "  left to you: \(left.joined(separator: " and ")), the blanks among them; "
          + "compact-audit check \(name) lists them")
    return lines.joined(separator: "\n") + "\n"
  }

  private func report(_ error: ReadError, _ redaction: Redaction) {
    report(error.path, error.message + (error.help.map { " (\($0))" } ?? ""), redaction)
  }

  private func report(_ path: String, _ message: String, _ redaction: Redaction) {
    Terminal.write("error: \(redaction.safe(path)): \(redaction.safe(message))\n", to: .error)
  }
}
