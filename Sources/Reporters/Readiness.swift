import Findings

/// Whether returns can be submitted, in the words of a report.
enum Readiness {
  case ready
  /// Why not, where that is known.
  case notReady
  /// Rules that could not be run might keep it back.
  case unknown

  /// What a run says of one of its files; `nil` where the file is no return. A broken rule set says of nothing that it is
  /// ready.
  init?(of file: FileReport, in report: RunReport) {
    guard let isReady = file.isReadyToSubmit else { return nil }
    let isWhole = report.brokenRules.isEmpty && report.ruleFaults.isEmpty
    self = isReady ? (isWhole ? .ready : .unknown) : .notReady
  }

  /// What it says in a line.
  var heading: String {
    switch self {
    case .ready: "Ready to submit"
    case .notReady: "Not ready to submit"
    case .unknown: "Not known whether it is ready to submit"
    }
  }

  /// What there is to add; of a return that is not ready, `RunWording.reasons` says why.
  func note(on file: FileReport) -> String {
    switch self {
    case .ready where file.findings.isEmpty: "nothing that keeps it back was found"
    case .ready: "nothing that keeps it back was found; read the findings above before it is endorsed"
    case .notReady: RunWording.reasons(file)
    case .unknown: "some rules are broken and could not be run"
    }
  }
}
