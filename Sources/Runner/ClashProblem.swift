import AuditModel
import Findings
import Schemas
import SourceText

/// What a return and its records say that does not go together, in words.
struct ClashProblem {
  private let clash: FactClash
  /// What the later file says, where that is a text.
  private let text: String

  init(_ clash: FactClash, text: String) {
    self.clash = clash
    self.text = text
  }

  /// Whether the finding points at what the earlier file says; else at the later one's.
  var pointsAtEarlier: Bool {
    if case .noneAndSome(isLaterEmpty: false) = clash.kind { true } else { false }
  }

  /// What the other place is told.
  var label: String {
    switch clash.kind {
    case .noneAndSome: "and here are entries of it"
    case .differing: "said here already"
    case .differingEntry: "the register says this"
    case .repeated: "first used here"
    }
  }

  /// The problem as a finding.
  func finding(at span: SourceSpan, related: RelatedPlace) -> Finding {
    switch clash.kind {
    case .noneAndSome:
      Finding(
        rule: "records/none-and-some", severity: .error, span: span,
        message:
          "`\(clash.field)` is an empty list here, which says that there were none; another file has entries",
        help: "take the empty list away where the entries are right; else take the entries away", related: [related])
    case .differing:
      Finding(
        rule: "records/said-twice", severity: .error, span: span,
        message: "`\(clash.field)` is said in two files, and differently",
        help: "say it in one of them; until then what the return says is checked", related: [related])
    case .differingEntry:
      Finding(
        rule: "policy/register-differs", severity: .error, span: span,
        message: "`\(clash.field)` of this policy is not what the register says",
        help: "correct the one that is wrong; until then what the register says is checked", related: [related])
    case .repeated:
      SchemaProblem(fault: .repeatedIdentity(QuotedText(text)), span: span, related: [related]).finding()
    }
  }
}
