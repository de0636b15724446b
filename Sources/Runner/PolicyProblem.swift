import AuditModel
import Findings
import Schemas
import SourceText

/// What can be wrong with a file that should be a policy and cannot be checked as one: the catalogue of this module's
/// messages.
package enum PolicyProblem: Hashable, Sendable {
  /// There is no front matter, or it says nothing under our key.
  case noFrontMatter(Lack)
  /// A document whose text cannot be read here, by the end of its name.
  case textNotChecked

  /// What is wanting.
  package enum Lack: Hashable, Sendable {
    /// The file does not begin with front matter.
    case frontMatter
    /// The front matter is that of other tools alone.
    case key
    /// Nothing is written under our key.
    case entry
  }

  /// The stable id of the kind of problem.
  package var id: String {
    switch self {
    case .noFrontMatter: "policy/no-front-matter"
    case .textNotChecked: "policy/text-not-checked"
    }
  }

  /// What is wrong, in one sentence.
  package var message: String {
    let key = "`\(PolicyFrontMatter.key)`"
    let consequence = "so no rule about policies was run on it"
    return switch self {
    case .noFrontMatter(.frontMatter): "this policy does not say what it is: it has no front matter, \(consequence)"
    case .noFrontMatter(.key): "this policy does not say what it is: its front matter has no \(key), \(consequence)"
    case .noFrontMatter(.entry): "this policy does not say what it is: nothing stands under \(key), \(consequence)"
    case .textNotChecked: "the text of this file was not checked: it is neither Markdown nor YAML"
    }
  }

  /// The act that mends it.
  package var help: String {
    switch self {
    case .noFrontMatter(.frontMatter):
      "begin the file with a line `---`, then `\(PolicyFrontMatter.key):` with `key`, `status` and the dates under it, "
        + "then another line `---`"
    case .noFrontMatter: "write `key`, `status` and the dates under `\(PolicyFrontMatter.key):`"
    case .textNotChecked: "keep the policy as Markdown, with its front matter, and check that"
    }
  }

  /// The problem as a finding at a place of the file.
  func finding(at span: SourceSpan) -> Finding {
    Finding(
      rule: id, severity: .error, outcome: self == .textNotChecked ? .untestable : .notMet, span: span,
      message: message, help: help)
  }
}
