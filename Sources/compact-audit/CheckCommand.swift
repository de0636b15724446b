import ArgumentParser
import CivilDates
import Findings
import Reporters
import Runner
import Spelling

/// `check`: files in, a report out.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check returns, records, policies and folders (the default verb).",
    discussion: """
      Says what is missing, late or not supported, where, under which duty, and what would mend it. Without a path, the
      folder you are in is looked through. Folders give their .yaml, .yml and .md files; files of other tools are skipped,
      save that every document in a folder `policies` is taken for a policy.
      Records that are kept apart are checked together with the return of the same organisation. What .gitignore leaves out
      is left out of folders; a file that you name is always checked.
      A repository says in compact-audit.yaml which organisations it holds and where their files are; the files of each
      are then checked together. It is looked for from the path upward to the root of the repository. Flags win over it.

      EXAMPLES:
        compact-audit check return.yaml
        compact-audit check returns/ --format json --output report.json
        compact-audit check return.yaml --format html --output return.html
        compact-audit check policies/*.md
        compact-audit check . --format sarif=out.sarif --format text
        compact-audit check . --fail-on warning --as-of 2026-10-09
        compact-audit check . -v
        compact-audit check return.yaml records.yaml --previous 2024/return.yaml

      EXIT STATUS:
        0  nothing at or above the threshold was found
        1  findings at or above it
        2  wrong use, a broken rule, a file that cannot be read or parsed, or nothing to check
      """)

  @Argument(help: ArgumentHelp("Files and folders; - for standard input.", valueName: "path"))
  var paths: [String] = []

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp("How the report is written: \(CheckFormat.help)", valueName: "format[=file]"),
    completion: .list(CheckFormat.allCases.map(\.rawValue)))
  var formats: [String] = []

  @Option(help: ArgumentHelp("The day that deadlines are measured by, YYYY-MM-DD (default: today).", valueName: "date"))
  var asOf: DayArgument?

  @Option(
    help: "Fail (exit 1) from this severity on: error (default), warning, info or never. Decides nothing that is shown."
  )
  var failOn: FailThreshold?

  @Flag(help: "Leave out every excerpt and every quotation of free text.")
  var noText = false

  @Option(
    name: .customLong("standard"),
    help: ArgumentHelp(
      "Show findings of this standard alone; may be repeated. Decides neither failing nor readiness.",
      valueName: "number"))
  var standards: [String] = []

  @Option(help: ArgumentHelp("A folder or file of rules and tables that extend the built-in ones.", valueName: "path"))
  var rules: String?

  @Option(
    help: ArgumentHelp(
      "The return of the cycle before, or a folder of returns by organisation.", valueName: "path"))
  var previous: String?

  @Option(help: ArgumentHelp("Files checked at the same time (default: the number of processors).", valueName: "n"))
  var threads: Int?

  @Option(help: "When to use colours: auto, always or never.")
  var color = ColourChoice.auto

  @Flag(help: "Show every finding on a terminal too, however many there are.")
  var all = false

  @Flag(help: "Look at files too that .gitignore leaves out.")
  var noIgnore = false

  @Flag(name: .shortAndLong, help: "Say on the error stream which configuration is used, and what comes from it.")
  var verbose = false

  @Option(name: [.customShort("o"), .long], help: ArgumentHelp("Write the report to this file.", valueName: "file"))
  var output: String?

  func validate() throws {
    if let threads, threads < 1 { throw ValidationError("--threads takes a number from 1 up") }
    if previous == "-", paths.contains("-") {
      throw ValidationError("standard input cannot be the return and the previous return at once")
    }
    for standard in standards where !Self.isNumber(standard) {
      throw ValidationError("`\(standard)` is not the number of a standard: give it as in --standard 5")
    }
    _ = try ReportOutput.outputs(formats, output: output, reading: paths + [previous, rules].compactMap { $0 })
  }

  func run() async throws {
    guard let day = asOf?.date ?? Terminal.today else {
      throw CommandFailure("the system has no date: give one with --as-of YYYY-MM-DD")
    }
    let redaction = Redaction(showsText: !noText)
    let targets = paths.isEmpty ? ["."] : paths
    let settings = try RunSettings(self, targets: targets)
    if verbose { Terminal.write(settings.sources(redaction), to: .error) }
    let ruleSet = try LoadedRules(pack: settings.rules, redaction: redaction, examples: false)
    for standard in standards where !ruleSet.hasStandardOrCriterion(numbered: standard) {
      let known = ruleSet.standardTitles.keys.sorted().map(String.init).joined(separator: ", ")
      throw CommandFailure("there is no standard \(standard): the standards are \(known)")
    }
    let discovery = FileDiscovery(targets, ignoring: !noIgnore, governed: settings.configuration?.governed)
    let plan = settings.configuration.map { configuration in
      RepositoryPlan(
        discovery, paths: targets, configuration: configuration, ignoring: !noIgnore, rules: ruleSet.rules)
    }
    var report = RunReport(version: Tool.version, asOf: day.description)
    report.standards = standards
    report.rules = ruleSet.descriptors
    report.brokenRules = ruleSet.brokenRules
    report.ruleFaults = ruleSet.faults
    report.switchedOff = ruleSet.switchedOff
    report.ratingScale = ruleSet.ratingScale
    report.standardTitles = ruleSet.standardTitles
    report.inputs = plan?.inputs ?? []
    let progress = Progress(total: plan?.fileCount ?? discovery.files.count)
    var run = CheckRun(width: threads ?? Terminal.processorCount, redaction: redaction)
    run.sections = ruleSet.returnSections
    let outputs = try settings.outputs()
    run.hashesLines = outputs.contains { [.sarif, .sarifGitHub].contains($0.format) }
    var earlier = PreviousReturns.none
    if let previous = settings.previous { earlier = await run.previousReturns(at: previous, ruleSet.rules) }
    let makeCheck = ruleSet.checkMaker(asOf: day, previous: earlier)
    let checked: (reports: [FileReport], skippedCount: Int)
    if let plan {
      checked = await run.run(plan, makeCheck: makeCheck, onProgress: progress.show)
    } else {
      checked = await run.run(discovery.files, makeCheck: makeCheck, onProgress: progress.show)
    }
    progress.clear()
    report.inputFaults =
      [plan?.configuration.report(redaction)].compactMap { $0 }
      + earlier.faults(after: checked.reports, redaction: redaction)
    report.files = discovery.errors.map { FileReport(Self.explained($0), redaction: redaction) } + checked.reports
    report.skippedFileCount = checked.skippedCount + discovery.linkCount
    if report.files.isEmpty {
      Terminal.write(Self.nothingToCheck(paths.map(redaction.safe), skippedCount: report.skippedFileCount), to: .error)
    }
    let status = ExitStatus(report, failingOn: settings.failOn.severity)
    let context = ReportContext(
      paths: Terminal.reportPaths, exitStatus: Int(status.rawValue), faultKinds: FaultPages.all)
    let unwritten = outputs.write(report, context, redaction, style: style(of:))
    if !unwritten.isEmpty { throw CommandFailure(unwritten.joined(separator: "\nerror: ")) }
    throw ExitCode(status.rawValue)
  }

  /// How the text looks: for a person on a terminal, plain for a file or another program.
  private func style(of output: ReportOutput) -> TextStyle {
    let isOnTerminal = output.file == nil && Terminal.isInteractive(.output)
    let hasColour =
      switch color {
      case .always: true
      case .never: false
      case .auto: isOnTerminal && Terminal.variable("NO_COLOR") == nil && Terminal.variable("TERM") != "dumb"
      }
    return TextStyle(
      hasColour: hasColour, width: isOnTerminal ? Terminal.width(of: .output) : nil,
      findingLimits: isOnTerminal && !all ? (file: 10, run: 30) : nil)
  }

  private static func isNumber(_ text: String) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }
    }
  }

  private static func nothingToCheck(_ paths: [String], skippedCount: Int) -> String {
    let place = paths.isEmpty ? "the folder you are in" : paths.joined(separator: ", ")
    let skipped =
      skippedCount == 0
      ? "there is no .yaml, .yml or .md file in it"
      : "none of its \(skippedCount) YAML and Markdown files says `compact_audit`"
    return """
      error: nothing to check in \(place): \(skipped)
      Name a return, as in: compact-audit check return.yaml
      See compact-audit check --help for more.

      """
  }

  /// A missing file whose name looks like a verb gets that verb proposed.
  private static func explained(_ error: ReadError) -> ReadError {
    guard case .missing(let path, nil) = error, !path.contains("/"), !path.contains("."),
      let verb = NearMiss.nearest(to: path, among: ["check", "explain", "rules", "init", "fix", "schema", "help"])
    else { return error }
    return .missing(path: path, similar: "compact-audit \(verb)")
  }
}

/// How far a long run is, on a terminal's error stream alone.
struct Progress {
  private let total: Int
  private let isShown: Bool

  /// Runs of fewer files than this are over before anybody wonders.
  private static let leastFiles = 200

  init(total: Int) {
    self.total = total
    isShown = total >= Self.leastFiles && Terminal.isInteractive(.error)
  }

  /// Shows the number of files done.
  func show(_ doneCount: Int) {
    if isShown { Terminal.write("\rchecked \(doneCount) of \(total) files", to: .error) }
  }

  /// Takes the line away.
  func clear() {
    if isShown { Terminal.write("\r\u{1B}[K", to: .error) }
  }
}
