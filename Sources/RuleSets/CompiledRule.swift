package import Expressions
package import Facts
package import Findings
package import Symbols

/// A rule ready to run: programs over frame slots, shared by every task.
package struct CompiledRule: Sendable {
  /// What a rule looks at: one loop of `for_each`.
  package struct Generator: Sendable {
    /// Where the records come from.
    package enum Source: Sendable {
      /// Every free text of the file.
      case texts
      /// A list-valued program.
      case list(Program)
    }

    /// Where the records come from.
    package let source: Source
    /// The frame slot of the loop variable.
    package let slot: Int
    /// The type of its records; `nil` for texts and plain values.
    package let record: RecordTypeID?
  }

  /// A place that explains a finding.
  package struct Place: Sendable {
    /// The loop over which there is one place each; `nil` for a single place.
    package let generator: Generator?
    /// The value whose node is the place.
    package let at: Program
    /// What the place is told; `nil` for none.
    package let label: Template?
  }

  /// A name for a part that the other expressions share.
  package struct Define: Sendable {
    /// Its expression.
    package let program: Program
    /// The frame slot that holds its value.
    package let slot: Int
    /// What needs it first; `failing` where only the wording does.
    package var need = Need.failing

    /// The steps of a result that can need a name, first to last.
    package enum Need: Sendable {
      /// `applies_when`, or a name that it uses.
      case applying
      /// `require` or `pending_until`, or a name that they use.
      case requiring
      /// Whatever a finding says.
      case failing
    }
  }

  /// One degree of a failure.
  package struct Case: Sendable {
    /// Whether a failure is of this degree.
    package let when: Program
    /// How much it then weighs.
    package let severity: Severity
    /// How binding the expectation then is; `nil` where the file gives nothing that is known.
    package let duty: Duty?
    /// What is then wrong.
    package let message: Template
    /// The act that then mends it; `nil` where none is known.
    package let help: Template?
    /// The highest rating that can then be claimed; `nil` where it says nothing of ratings.
    package let supportsAtMost: String?
  }

  /// Blank stubs for a failure.
  package struct Fix: Sendable {
    /// What is written.
    package enum Edit: Sendable {
      /// A section whose name a program gives.
      case section(Program)
      /// A record of a list, its keys in order: with a text, or blank.
      case record(section: String, fields: [(name: String, text: Template?)])
    }

    /// Whether the tool writes it when asked to.
    package let isSafe: Bool
    /// Whether there is something to write; `nil` for always.
    package let when: Program?
    /// What is done, beginning with a verb.
    package let does: Template
    /// What is written.
    package let edit: Edit
  }

  /// The rule as written: id, title, why, examples.
  package let definition: RuleDefinition
  /// The settings that it applies to; empty for all.
  package let settings: [Symbol]
  /// The loops of `for_each`, outermost first; empty for one result for the return.
  package let generators: [Generator]
  /// In their order; each is evaluated only when a step is reached that needs it.
  package let defines: [Define]
  /// The date whose editions apply; `nil` for the reference date.
  package let judgedOn: Program?
  /// Whether the duty arises; `nil` for always.
  package let appliesWhen: Program?
  /// What must hold.
  package let require: Program
  /// Unmet until this date has passed is pending; `nil` for never.
  package let pendingUntil: Program?
  /// The value to point at; `nil` for the innermost record, or the whole return.
  package let at: Program?
  /// Places that explain a finding.
  package let alsoAt: [Place]
  /// What the primary span is told.
  package let label: Template?
  /// What is wrong.
  package let message: Template
  /// The act that mends it.
  package let help: Template?
  /// The reviewer's question.
  package let ask: Template?
  /// Degrees of a failure, the first that holds before the others.
  package let cases: [Case]
  /// Whether a failure is admitted and acted upon; `nil` for never.
  package let acknowledgedWhen: Program?
  /// What is wrong where many results are one finding: over the frame slots of `Rollup`.
  package let messageForMany: Template?
  /// The act that mends many results told as one: over the same slots.
  package let helpForMany: Template?
  /// Blank stubs that the tool can write where it fails; `nil` for none.
  package let fix: Fix?
  /// Indices of rules (run before this one) whose failure on the same record says this already.
  package internal(set) var unlessFailed: [Int] = []
  /// The beginnings of ids, as symbols, by which other rules ask what came of this one.
  package internal(set) var askedFor: [Symbol] = []
  /// The sources in words.
  package let sources: [SourceCitation]
  /// The row of table `criteria` that the rule belongs to; `nil` where it belongs to whichever its record names.
  package let criterion: UInt32?
  /// The root fields of the document that its programs read, by slot: a records file runs a rule only where it has them.
  package let documentFields: Set<Int>
  /// Whether what must hold depends on the reference date, which the return alone has.
  package var needsReferenceDate: Bool {
    ([require] + [appliesWhen].compactMap { $0 } + defines.filter { $0.need != .failing }.map(\.program)).contains {
      $0.slots.contains(Frame.referenceDate)
    }
  }

  /// The severity of a result that could not be tested: the gravest that a failure can have, so that leaving something out
  /// is never cheaper than getting it wrong.
  package var gravestSeverity: Severity {
    cases.reduce(definition.severity) { max($0, $1.severity) }
  }

  /// Whether a failure can say how high a rating is supported.
  package var capsRating: Bool {
    definition.supportsAtMost != nil || cases.contains { $0.supportsAtMost != nil }
  }

  /// The rule's id.
  package var id: String { definition.id.text }

  /// The frame slots of `message_for_many`.
  package enum Rollup {
    /// The number of results that are told as one.
    package static let count = Frame.firstFree
    /// The standard's number; unknown where the results have none in common.
    package static let standard = Frame.firstFree + 1
    /// The numbers of the results' criteria, of many the first and how many are left; empty where they have none.
    package static let numbers = Frame.firstFree + 2
  }
}
