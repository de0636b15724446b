import CivilDates
import Findings
import Schemas
import SourceText

/// What can be wrong with a return that is given as the previous one.
enum PreviousProblem: Sendable {
  /// It is no return. `isRecords`: it holds records alone.
  case notAReturn(isRecords: Bool)
  /// It does not say whose it is; the key that would is `organisation.reference`.
  case nobodys(key: String)
  /// No return that was checked is of its organisation.
  case otherOrganisation(String, others: [String])
  /// It was completed no earlier than the return that it should come before; the day is `nil` where it is not written.
  case notEarlier(CivilDate?)
  /// Another one of the organisation was completed on the same day.
  case repeated(String)
  /// A folder has no return in it.
  case noReturn

  /// The stable id of the kind of problem.
  var id: String {
    switch self {
    case .notAReturn: "previous/not-a-return"
    case .nobodys: "previous/nobodys"
    case .otherOrganisation: "previous/other-organisation"
    case .notEarlier: "previous/not-earlier"
    case .repeated: "previous/repeated"
    case .noReturn: "previous/no-return"
    }
  }

  /// What is wrong, in one sentence.
  var message: String {
    switch self {
    case .notAReturn(let isRecords):
      "this was given as the previous return and is none" + (isRecords ? ": it holds records alone" : "")
    case .nobodys(let key): "this was given as the previous return and does not say whose it is: it has no `\(key)`"
    case .otherOrganisation(let organisation, let others):
      "this was given as the previous return and is of `\(QuotedText(organisation))`, "
        + (others.isEmpty ? "and no return was checked" : "and what was checked is of \(Self.named(others))")
    case .notEarlier(let day):
      "this was given as the previous return and was \(day.map { "completed on \($0), " } ?? "")"
        + "no earlier than the return that was checked"
    case .repeated(let path):
      "`\(path)` is of the same organisation and the same day, so neither is taken for the previous return"
    case .noReturn: "this was given for the previous returns, and there is no return in it"
    }
  }

  /// The act that mends it.
  var help: String {
    switch self {
    case .notAReturn: "name the return of the cycle before, whose first key is `compact_audit`"
    case .nobodys(let key): "write the `\(key)` that the return has"
    case .otherOrganisation: "name the return that this organisation submitted in the cycle before"
    case .notEarlier: "name the return of the cycle before; look whether the two files were exchanged"
    case .repeated: "take one of them away"
    case .noReturn: "name the return of the cycle before, or the folder that holds it"
    }
  }

  /// The problem as a finding at a place of the previous return.
  func finding(at span: SourceSpan) -> Finding {
    Finding(rule: id, severity: .error, span: span, message: message, help: help)
  }

  private static func named(_ organisations: [String]) -> String {
    let limit = 3
    let rest = organisations.count > limit ? ["\(organisations.count - limit) more"] : []
    return (organisations.prefix(limit).map { "`\($0)`" } + rest).joined(separator: ", ")
  }
}
