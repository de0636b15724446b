/// What reports and explanations may know about a rule or a kind of fault: words, no programs.
package struct RuleDescriptor: Sendable {
  /// The id: `evidence/only-policy`.
  package var id: String
  /// What is wrong where it fails, in a few words.
  package var title: String
  /// How binding the expectation is; `nil` for structural faults.
  package var duty: Duty?
  /// How much a failure weighs.
  package var severity: Severity
  /// The duty's sources, in words fit for print.
  package var sources: [String]
  /// The settings that it applies to; empty for all.
  package var settings: [String]
  /// Whether it is a draft, stable or retired; empty where it does not say.
  package var status: String
  /// Why it matters, as paragraphs.
  package var why: String
  /// The act that mends it; `nil` where none is known.
  package var help: String?
  /// What it needs beside the return, in words; empty for nothing.
  package var inputs: [String]
  /// Its examples, in the order of the rule file.
  package var examples: [Example]

  /// What stands before the slash of its id; the whole id where there is none.
  package var group: String { String(id.prefix { $0 != "/" }) }

  /// One example of a rule: a fragment of a return and what comes of it.
  package struct Example: Sendable {
    /// What the example shows.
    package var name: String
    /// What comes of it.
    package var outcome: Outcome
    /// The fragment, with `⟦ ⟧` round what is reported.
    package var text: String
    /// The setting of the return that it is a part of; empty for the rule's first.
    package var setting: String
    /// The day of the check; `nil` for the day on which the audit was completed.
    package var asOf: String?
    /// The part of the previous return; `nil` where none is given.
    package var previous: String?
    /// Whether the text is a document in Markdown, and no part of a return.
    package var isDocument: Bool
    /// Documents that are checked together with it.
    package var documents: [String] = []
    /// Fields of the organisation that its documents are of; `nil` where it gives none beside the setting.
    package var organisation: String?

    /// An example from its parts.
    package init(
      name: String, outcome: Outcome, text: String, setting: String = "", asOf: String? = nil, previous: String? = nil,
      isDocument: Bool = false
    ) {
      self.name = name
      self.outcome = outcome
      self.text = text
      self.setting = setting
      self.asOf = asOf
      self.previous = previous
      self.isDocument = isDocument
    }
  }

  /// A descriptor from its parts.
  package init(
    id: String, title: String, duty: Duty? = nil, severity: Severity = .error, sources: [String] = [],
    settings: [String] = [], status: String = "", why: String = "", help: String? = nil, inputs: [String] = [],
    examples: [Example] = []
  ) {
    self.id = id
    self.title = title
    self.duty = duty
    self.severity = severity
    self.sources = sources
    self.settings = settings
    self.status = status
    self.why = why
    self.help = help
    self.inputs = inputs
    self.examples = examples
  }
}
