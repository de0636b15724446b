import Findings
import PathPatterns
import Schemas
import SourceText

/// What can be wrong with a configuration beside its form: the catalogue of this module's messages.
enum ConfigurationProblem: Hashable, Sendable {
  /// What is written is no pattern.
  case badPattern(String, Glob.Problem)
  /// No file matches.
  case matchesNothing(String)
  /// A path leads out of the configuration's folder.
  case leadsOutside(String)
  /// No file of an organisation was found.
  case noFiles(id: String)
  /// An organisation has neither a return nor a setting.
  case noSetting(id: String)
  /// Paths of one run have different configurations.
  case several(other: String)
  /// More files belong to an organisation than are checked together.
  case tooLarge(id: String, leftOut: Int)

  /// The stable id of the kind of problem.
  var id: String {
    switch self {
    case .badPattern: "configuration/bad-pattern"
    case .matchesNothing: "configuration/matches-nothing"
    case .leadsOutside: "configuration/leads-outside"
    case .noFiles: "configuration/no-files"
    case .noSetting: "configuration/no-setting"
    case .several: "configuration/several"
    case .tooLarge: "configuration/too-large"
    }
  }

  /// What is wrong, in one sentence.
  var message: String {
    switch self {
    case .badPattern(let text, .empty): "`\(QuotedText(text))` names no file"
    case .badPattern(let text, .leadsOutside): "`\(QuotedText(text))` leads out of the folder of this file"
    case .badPattern(let text, .openBrace): "`\(QuotedText(text))` has a `{` that is not closed"
    case .badPattern(_, .tooManyAlternatives(let limit)):
      "the braces of this pattern stand for more than \(limit) patterns"
    case .badPattern(_, .tooLong(let limit)): "this pattern is longer than \(limit) bytes"
    case .matchesNothing(let text): "no file matches `\(QuotedText(text))`"
    case .leadsOutside(let text): "`\(QuotedText(text))` leads out of the folder of this file"
    case .noFiles(let id): "no file of `\(QuotedText(id))` was found, so nothing of it was checked"
    case .noSetting(let id):
      "`\(QuotedText(id))` has neither a return nor a setting, so it is not known what applies to it"
    case .several(let other): "what is to be checked belongs to this configuration and to `\(QuotedText(other))`"
    case .tooLarge(let id, let count):
      "the files of `\(QuotedText(id))` are more than are checked together: \(count) were checked alone"
    }
  }

  /// The act that mends it.
  var help: String {
    switch self {
    case .badPattern(_, .leadsOutside), .leadsOutside:
      "name what lies below this file, or put this file where it is above all that it names"
    case .badPattern(_, .openBrace): "close it, or write `\\{` for the sign itself"
    case .badPattern: "write a path, or a pattern such as `policies/**/*.md`"
    case .matchesNothing:
      "look at the spelling; patterns begin at the folder of this file, and letters count as they are"
    case .noFiles: "look at its patterns, at what is ignored or left out, and whether its files are where they were"
    case .noSetting: "write its `setting`, and its `kind`, or name its `return`"
    case .several: "check what belongs to one configuration at a time"
    case .tooLarge: "look whether the patterns take in more than was meant"
    }
  }

  /// The problem as a finding at a place of the configuration.
  func finding(at span: SourceSpan) -> Finding {
    let severity: Severity =
      switch self {
      case .matchesNothing, .tooLarge: .warning
      default: .error
      }
    return Finding(rule: id, severity: severity, span: span, message: message, help: help)
  }
}
