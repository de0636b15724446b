import ArgumentParser
import Findings
import Reporters
import Runner
import Spelling

/// What a check's report is written as.
enum CheckFormat: String, CaseIterable {
  case text, json, ndjson, html, markdown, csv, sarif
  case sarifGitHub = "sarif-github"
  case github, gitlab, junit, rdjsonl

  /// The formats for programs are written even where there was nothing to check, so that who reads them finds a report.
  var isForPrograms: Bool { ![.text, .html, .markdown].contains(self) }

  /// What `--help` says of them.
  static let help = """
    text; json; ndjson, a finding a line; html, a page to read, print and sign; markdown; csv; sarif; sarif-github, for \
    code scanning; github, annotations and the step's summary; gitlab, Code Quality; junit; rdjsonl, for reviewdog. \
    FORMAT=FILE writes it to a file; may be repeated (default: text).
    """
}

/// One report that a check writes: what as and where to.
struct ReportOutput {
  let format: CheckFormat
  /// The file; `nil` for standard output.
  let file: String?

  /// The reports that `--format` and `--output` ask for.
  ///
  /// - Throws: what is wrong with them: an unknown format, two reports for one place, a report over what is read.
  static func outputs(_ formats: [String], output: String?, reading inputs: [String]) throws -> [ReportOutput] {
    var outputs = try (formats.isEmpty ? ["text"] : formats).map(ReportOutput.init)
    if let output {
      guard outputs.count == 1 else {
        throw ValidationError("--output is for one format alone: give each its file, as in --format json=report.json")
      }
      if let file = outputs[0].file {
        throw ValidationError("the report has two files: `\(file)` and `\(output)`; leave --output out")
      }
      outputs = [ReportOutput(format: outputs[0].format, file: output)]
    }
    let printed = outputs.filter { $0.file == nil }.map(\.format.rawValue)
    guard printed.count <= 1 else {
      throw ValidationError(
        "\(printed.joined(separator: " and ")) cannot share standard output: write all but one to files, "
          + "as in --format \(printed[0])=FILE")
    }
    var taken: [String: CheckFormat] = [:]
    for output in outputs {
      guard let file = output.file else { continue }
      let place = Terminal.canonical(file)
      if let other = taken.updateValue(output.format, forKey: place) {
        throw ValidationError("\(other.rawValue) and \(output.format.rawValue) cannot share the file `\(file)`")
      }
      if inputs.contains(where: { $0 != "-" && Terminal.canonical($0) == place }) {
        throw ValidationError("the report would overwrite `\(file)`, which is to be read")
      }
    }
    return outputs
  }

  private init(_ argument: String) throws {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let format = CheckFormat(rawValue: parts[0]) else {
      let known = CheckFormat.allCases.map(\.rawValue)
      let hint =
        NearMiss.nearest(to: parts[0], among: known).map { "did you mean `\($0)`?" }
        ?? "the formats are \(known.joined(separator: ", "))"
      throw ValidationError("there is no format `\(Redaction().safe(parts[0]))`; \(hint)")
    }
    if parts.count > 1, parts[1].isEmpty {
      throw ValidationError("give the file after the sign, as in --format \(format.rawValue)=FILE")
    }
    self.init(format: format, file: parts.count > 1 && parts[1] != "-" ? parts[1] : nil)
  }

  private init(format: CheckFormat, file: String?) {
    self.format = format
    self.file = file
  }

  /// The report's text; the summary of a step besides, where the format has one and a step runs.
  func render(_ report: RunReport, _ context: ReportContext, style: TextStyle) -> (text: String, summary: String?) {
    switch format {
    case .text: return (TextReporter.render(report, style: style), nil)
    case .json: return (JSONReporter.render(report), nil)
    case .ndjson: return (NDJSONReporter.render(report), nil)
    case .html: return (HTMLReporter.render(report), nil)
    case .markdown: return (MarkdownReporter.render(report), nil)
    case .csv: return (CSVReporter.render(report), nil)
    case .sarif: return (SARIFReporter.render(report, context, .whole), nil)
    case .sarifGitHub: return (SARIFReporter.render(report, context, .gitHub), nil)
    case .github:
      let taken = Terminal.stepSummary.map { Terminal.byteCount(ofFile: $0) ?? 0 }
      let (commands, summary) = GitHubReporter.render(
        report, context, room: taken.map { max(0, GitHubReporter.summaryLimit - $0) })
      return (commands, summary)
    case .gitlab: return (GitLabReporter.render(report, context), nil)
    case .junit: return (JUnitReporter.render(report, context), nil)
    case .rdjsonl: return (RDJSONReporter.render(report, context), nil)
    }
  }
}

extension [ReportOutput] {
  /// Writes a report everywhere, files first, so that a reader of standard output that goes away loses none of them.
  ///
  /// - Returns: what could not be written, in words; everything else was.
  func write(
    _ report: RunReport, _ context: ReportContext, _ redaction: Redaction, style: (ReportOutput) -> TextStyle
  ) -> [String] {
    var faults: [String] = []
    let checked = Set(report.files.lazy.map { Terminal.canonical($0.path) })
    for output in filter({ $0.file != nil }) + filter({ $0.file == nil }) {
      if report.files.isEmpty, report.faultsBesides.isEmpty, !output.format.isForPrograms { continue }
      if let file = output.file, checked.contains(Terminal.canonical(file)) {
        faults.append("`\(redaction.safe(file))` was not written: it is one of the files that were checked")
        continue
      }
      let (text, summary) = output.render(report, context, style: style(output))
      if let summary, let file = Terminal.stepSummary, let fault = Terminal.append(summary, toFile: file) {
        faults.append("the step's summary could not be written: \(fault)")
      }
      guard let file = output.file else {
        Terminal.write(text, to: .output)
        continue
      }
      if let fault = Terminal.write(text, toFile: file) {
        faults.append("`\(redaction.safe(file))` could not be written: \(fault)")
      }
    }
    return faults
  }
}
