package import Findings
package import SourceText

/// What can be wrong with a check itself: the catalogue of this module's messages.
package enum CheckProblem: Sendable {
  /// A document gives more findings than anyone reads; the rest are counted only.
  case tooManyFindings(unlisted: Int)

  /// The stable id of the kind of problem.
  package var id: String {
    switch self {
    case .tooManyFindings: "rules/too-many-findings"
    }
  }

  /// What is wrong, in one sentence.
  package var message: String {
    switch self {
    case .tooManyFindings(let unlisted): "\(unlisted) more findings of rules are counted and not listed"
    }
  }

  /// The problem as a finding at a place of the document.
  package func finding(at span: SourceSpan) -> Finding {
    Finding(
      rule: id, severity: .error, span: span, message: message, help: "mend what is listed, then check again")
  }
}
