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
    /// `name in list` where there is a place for each of its records; `nil` for a single place.
    package var each: WrittenText?
    /// The value whose place it is.
    package var at: WrittenText
    /// What the place is told; `nil` for none.
    package var label: WrittenText?
  }

  /// One degree of a failure: what it says takes the place of what the rule says.
  package struct Case: Sendable {
    /// Whether a failure is of this degree.
    package var when: WrittenText
    /// How much it then weighs; `nil` for as much as the rule.
    package var severity: Severity?
    /// How binding the expectation then is; `nil` for as the rule has it.
    package var duty: Duty?
    /// What is then wrong; `nil` for the rule's own words.
    package var message: WrittenText?
    /// The act that then mends it; `nil` for the rule's own.
    package var help: WrittenText?
    /// The highest rating that can then be claimed; `nil` for the rule's own.
    package var supportsAtMost: String?
  }

  /// Blank stubs that the tool can write where the rule is not met.
  package struct Fix: Sendable {
    /// The mapping that says it.
    package var node: NodeID
    /// Whether the tool writes them when asked to.
    package var isSafe: Bool
    /// Whether there is something to write for a failure; `nil` for always.
    package var when: WrittenText?
    /// What is done, beginning with a verb; `nil` in a fix that is broken.
    package var does: WrittenText?
    /// The name of the section to be added; `nil` where a record is.
    package var section: WrittenText?
    /// The record to be added; `nil` where a section is.
    package var record: Record?

    /// A record of a list with its keys in order.
    package struct Record: Sendable {
      /// The mapping that says it.
      package var node: NodeID
      /// The list's key; `nil` in a fix that is broken.
      package var into: WrittenText?
      /// Keys with what is written there.
      package var fills: [(name: WrittenText, value: WrittenText)]
      /// Keys that stay blank, after the others.
      package var blanks: [WrittenText]
    }
  }

  /// A document, an edition and a place in it that the rule rests on.
  package struct Source: Sendable {
    /// The mapping that names it.
    package var node: NodeID
    /// The document's key in the table of editions.
    package var document: String
    /// The edition; `nil` where it has none.
    package var edition: String?
    /// Where in the document, as its readers say it; `nil` where that is not known.
    package var place: String?
    /// The settings for which it is a source; empty for all.
    package var settings: [String]
    /// Whether somebody has read it there.
    package var isVerified: Bool
  }

  /// One example: a fragment of a return and what must come of it.
  package struct Example: Sendable {
    /// What the example shows.
    package var name: WrittenText
    /// What must come of it.
    package var outcome: Outcome
    /// Top-level sections of a return, or a whole document, with `⟦ ⟧` round each span to be reported.
    package var fragment: WrittenText
    /// Whether `fragment` is a document in Markdown with its front matter, and no part of a return.
    package var isDocument = false
    /// Documents that are checked together with it, each as a document's `fragment`; empty for none.
    package var documents: [WrittenText] = []
    /// Files of the repository that it stands in, each with `#` and a heading where it has one; `nil` for no repository.
    package var files: [String]?
    /// Fields of the organisation that its documents are of; `nil` where it gives none beside the setting.
    package var organisation: WrittenText?
    /// The part of the previous return, merged into a minimal one as `fragment` is; `nil` where none is given.
    package var previous: WrittenText?
    /// The setting of the minimal return it is merged into; empty for the rule's first, education before others.
    package var setting: String
    /// The day of the check; `nil` for the minimal return's reference date.
    package var asOf: WrittenText?
    /// Whether the return has faults of structure, for rules that keep silent where one speaks.
    package var isFaulty = false
    /// The highest rating that the findings must support; `nil` where the example says nothing of it.
    package var supports: String?
    /// How much the findings must weigh; `nil` where the example says nothing of it.
    package var severity: Severity?
    /// How binding the expectation must be; `nil` where the example says nothing of it.
    package var duty: Duty?
    /// Whether the findings must block submission; `nil` where the example says nothing of it.
    package var blocks: Bool?
    /// The edition of a document that the findings must cite, as they print it; `nil` where the example says nothing of it.
    package var edition: String?
    /// Whether it goes through the rows of a table one by one: a test alone, which no page shows.
    package var isExhaustive = false
    /// The number of the criterion that the findings must tell against; `nil` where the example says nothing of it.
    package var criterion: String?
    /// Texts that must stand in nothing that is printed of the return.
    package var masked: [String] = []
    /// Texts that a finding must say, each in its message, its label, its help, its question, in what `fix` does and writes
    /// or, as `place: label`, at a place that explains it.
    package var says: [String] = []
    /// Texts that no finding may say in any of these.
    package var doesNotSay: [String] = []
  }

  /// The file it stands in, by its index in the pack's files.
  package var file: Int
  /// The mapping of the rule.
  package var node: NodeID
  /// Its id: `evidence/only-policy`. Never reused.
  package var id: WrittenText
  /// What is wrong where it fails, in a few words.
  package var title: String
  /// The key of the criterion that it belongs to; `nil` where that is its record's to say.
  package var criterion: WrittenText?
  /// How binding the expectation is; `nil` where the file gives none that is known.
  package var duty: Duty?
  /// How much a failure weighs.
  package var severity: Severity
  /// What it rests on, in the order listed.
  package var sources: [Source] = []
  /// The settings that it applies to; empty for all.
  package var settings: [String] = []
  /// `draft`, `stable` or `retired`.
  package var status: String
  /// Why it matters, as paragraphs.
  package var why: String
  /// The loops of `for_each`, outermost first; empty for one result for the return.
  package var generators: [WrittenText] = []
  /// Names for parts that the other expressions share, in order.
  package var defines: [(name: WrittenText, expression: WrittenText)] = []
  /// The date whose editions apply; `nil` for the reference date.
  package var judgedOn: WrittenText?
  /// Whether the duty arises; `nil` for always.
  package var appliesWhen: WrittenText?
  /// What must hold; `nil` in a rule that is broken.
  package var require: WrittenText?
  /// A date: unmet before it has passed is pending; `nil` for never.
  package var pendingUntil: WrittenText?
  /// What it needs beside the return; empty for nothing.
  package var inputs: [RuleInput] = []
  /// Degrees of a failure, the first that holds before the others; empty for one degree.
  package var cases: [Case] = []
  /// Whether a failure is admitted and acted upon; `nil` for never.
  package var acknowledgedWhen: WrittenText?
  /// Over what many results become one finding; `nil` for a finding each.
  package var rollUp: RollUp?
  /// What is wrong where results are rolled up; `nil` for words made from the title.
  package var messageForMany: WrittenText?
  /// The act that mends what is rolled up; `nil` for the results' own where it is one, else the title.
  package var helpForMany: WrittenText?
  /// The value to point at; `nil` for the innermost record.
  package var at: WrittenText?
  /// Places that explain a finding.
  package var alsoAt: [Place] = []
  /// What the primary span is told; `nil` for a bare underline.
  package var label: WrittenText?
  /// What is wrong, with its values; `nil` in a rule that is broken.
  package var message: WrittenText?
  /// The act that mends it; `nil` where none is known.
  package var help: WrittenText?
  /// The reviewer's question; `nil` for none.
  package var ask: WrittenText?
  /// The highest rating that can be claimed while it fails; `nil` where it says nothing of ratings.
  package var supportsAtMost: String?
  /// Whether a return is not ready to submit while it fails.
  package var blocksSubmission = false
  /// Whether what its matches cover is masked in every output.
  package var masks = false
  /// Ids of rules whose failure on the same record says this already.
  package var unlessFailed: [WrittenText] = []
  /// Blank stubs that the tool can write where it fails; `nil` for none.
  package var fix: Fix?
  /// Whether a pack that extends the built-in one has added it.
  package var isLocal = false
  /// What packs have changed of it, as sentences to print beside its sources.
  package var notes: [String] = []
  /// Examples that do not say what comes of them.
  var emptyExamples: [NodeID] = []
  /// Its examples: its tests and its documentation. One that names several settings stands once for each.
  package var examples: [Example] = []

  /// The examples that explain the rule as they are written, each once; those that are exhaustive do not.
  /// Complexity: O(examples²).
  package var writtenExamples: [Example] {
    let explaining = examples.filter { !$0.isExhaustive }
    return explaining.indices.filter { index in
      !explaining[..<index].contains { $0.fragment.node == explaining[index].fragment.node }
    }.map { explaining[$0] }
  }
}

/// A shared definition as written: an expression with a name, parameters and a sentence of English.
package struct DefinitionText: Sendable {
  /// The file it stands in, by its index in the pack's files.
  package var file: Int
  /// What calls use.
  package var name: WrittenText
  /// Names and types in order.
  package var parameters: [(name: String, type: WrittenText)]
  /// What it means, as a sentence of plain English; empty where none is given.
  package var means: String
  /// A call as a sentence writes it, with a gap a parameter; empty where its name must do.
  package var phrase: String
  /// Its body.
  package var expression: WrittenText
}

/// What a rule can need beside the return.
package enum RuleInput: String, Sendable, CaseIterable {
  /// The organisation's last return.
  case previous
  /// The returns of others.
  case returns
  /// The text of a document, which is read where the document's own file is checked.
  case documents
  /// The list of paths of the repository that the return stands in.
  case repository

  /// Its bit in a set of inputs.
  package var bit: UInt8 {
    switch self {
    case .previous: 1
    case .returns: 2
    case .documents: 4
    case .repository: 8
    }
  }

  /// What the summary calls it.
  package var words: String {
    switch self {
    case .previous: "the previous return"
    case .returns: "the other returns"
    case .documents: "the text of a document"
    case .repository: "the repository"
    }
  }
}

/// Over what more than a few results of a rule become one finding.
package enum RollUp: String, Sendable {
  /// One finding for each standard that the results' criteria belong to.
  case standard
  /// One finding for the whole return.
  case `return`
}
