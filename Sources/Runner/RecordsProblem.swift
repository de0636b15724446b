import Findings
import Schemas
import SourceText

/// What can be wrong with records that are kept apart from their return: the catalogue of this module's messages.
package enum RecordsProblem: Hashable, Sendable {
  /// No return of the run is of the records' organisation. `isAlone`: there is no return at all.
  case noReturn(organisation: String?, isAlone: Bool)
  /// They may belong to any of several returns.
  case severalReturns(paths: [String])
  /// More records files belong to the return than are checked with one.
  case tooMany(returnPath: String, limit: Int)
  /// The return and its records are more together than a file may be.
  case tooLarge(returnPath: String, byteLimit: Int)

  /// The stable id of the kind of problem.
  package var id: String {
    switch self {
    case .noReturn: "records/no-return"
    case .severalReturns: "records/several-returns"
    case .tooMany: "records/too-many"
    case .tooLarge: "records/too-large"
    }
  }

  /// What is wrong, in one sentence.
  package var message: String {
    let consequence = "so they were checked alone, and rules that need the return were not run on them"
    return switch self {
    case .noReturn(_, isAlone: true): "the return that these records belong to was not given, \(consequence)"
    case .noReturn(let organisation?, _):
      "none of the returns that were given is of `\(QuotedText(organisation))`, \(consequence)"
    case .noReturn(nil, _): "these records do not say whose they are, \(consequence)"
    case .severalReturns(let paths):
      "these records may belong to any of \(paths.count) returns (\(Self.named(paths))), \(consequence)"
    case .tooMany(let path, let limit):
      "`\(path)` has more than \(limit) records files, \(consequence)"
    case .tooLarge(let path, let limit):
      "these records and `\(path)` are together larger than \(limit >> 20) MiB, \(consequence)"
    }
  }

  /// The act that mends it; `identity` is the key that says whose a file is: `organisation.reference`.
  func help(identity: String) -> String {
    switch self {
    case .noReturn(_, isAlone: true): "give the return too: compact-audit check return.yaml records.yaml"
    case .noReturn: "write the same `\(identity)` in the return and in its records"
    case .severalReturns:
      "check one of the returns with them at a time, or keep each return in a folder with its records"
    case .tooMany: "put the records into fewer files"
    case .tooLarge: "look whether these are the right files; or take the records of earlier years away"
    }
  }

  /// The problem as a finding at a place of the records file.
  func finding(at span: SourceSpan, identity: String) -> Finding {
    Finding(rule: id, severity: .warning, span: span, message: message, help: help(identity: identity))
  }

  private static func named(_ paths: [String]) -> String {
    let limit = 3
    let rest = paths.count > limit ? ["\(paths.count - limit) more"] : []
    return (paths.prefix(limit).map { "`\($0)`" } + rest).joined(separator: ", ")
  }
}
