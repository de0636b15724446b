package import Findings
import SourceText
package import YAMLTree

/// A text of a rule file with the node it stands in, so that a problem inside it has a place.
package struct WrittenText: Sendable {
  /// The decoded text.
  package let text: String
  /// Its scalar in the file's tree.
  package let node: NodeID
  /// The byte offset at which the scalar begins.
  package let start: UInt32

  init(_ node: NodeID, in tree: YAMLTree) {
    self.text = tree.string(node)
    self.node = node
    self.start = tree.span(node).start
  }
}

/// A rule as written: texts and places, nothing compiled. Absent fields are `nil` or empty.
///
/// Source: the frame of a rule; `Rules/schemas/rules.schema.json` describes each field.
package struct RuleDefinition: Sendable {
  /// A place that explains a finding; `each` is `name in list` where there is one place a record.
  package struct Place: Sendable {
    package var each: WrittenText?
    package var at: WrittenText
    package var label: WrittenText?
  }

  /// A document, an edition and a place in it that the rule rests on.
  package struct Source: Sendable {
    package var document: String
    package var edition: String?
    package var place: String?
    package var isVerified: Bool
  }

  /// One example: a fragment of a return and what must come of it.
  package struct Example: Sendable {
    package var name: WrittenText
    package var outcome: Outcome
    package var fragment: WrittenText
    package var setting: String
    package var asOf: WrittenText?
  }

  /// The file it stands in, by its index in the pack's files.
  package var file: Int
  /// The mapping of the rule.
  package var node: NodeID
  package var id: WrittenText
  package var title: String
  package var criterion: WrittenText?
  package var duty: Duty?
  package var severity: Severity
  package var sources: [Source] = []
  /// The settings that it applies to; empty for all.
  package var settings: [String] = []
  package var status: String
  package var why: String
  package var generators: [WrittenText] = []
  package var defines: [(name: WrittenText, expression: WrittenText)] = []
  package var judgedOn: WrittenText?
  package var appliesWhen: WrittenText?
  package var require: WrittenText?
  package var pendingUntil: WrittenText?
  package var at: WrittenText?
  package var alsoAt: [Place] = []
  package var label: WrittenText?
  package var message: WrittenText?
  package var help: WrittenText?
  package var ask: WrittenText?
  package var supportsAtMost: String?
  package var blocksSubmission = false
  package var masks = false
  package var unlessFailed: [WrittenText] = []
  package var examples: [Example] = []
}

/// A shared definition as written: an expression with a name, parameters and a sentence of English.
package struct DefinitionText: Sendable {
  package var file: Int
  package var name: WrittenText
  package var parameters: [(name: String, type: WrittenText)]
  package var means: String
  package var expression: WrittenText
}
