/// What there is to say about one thing that can be asked for by its id: a rule, a criterion, a standard, a kind of fault.
/// Words only, for whoever prints them.
package struct ExplanationPage: Sendable {
  /// What a page is about.
  package enum Kind: String, Sendable {
    case rule, criterion, standard, fault
  }

  /// A fact with its values, one a line: *Duty*, *Sources*.
  package typealias Fact = (name: String, values: [String])
  /// A part of a page under a heading.
  package typealias Section = (heading: String, text: Outline)

  /// What it is about.
  package var kind: Kind
  /// The id that one asks for.
  package var id: String
  /// It in a few words.
  package var title: String
  /// Its facts in the order in which they are printed; those without values are left out.
  package var facts: [Fact] = []
  /// Its parts in the order in which they are printed; those without lines are left out.
  package var sections: [Section] = []
  /// Its examples, in their order.
  package var examples: [RuleDescriptor.Example] = []
  /// Where there is more to read.
  package var more: [String] = []

  /// A page with a title and nothing else.
  package init(kind: Kind, id: String, title: String) {
    self.kind = kind
    self.id = id
    self.title = title
  }

  /// Adds a fact; none where there is nothing to say.
  package mutating func add(_ name: String, _ values: [String]) {
    if !values.isEmpty { facts.append((name, values)) }
  }

  /// Adds a part; none where it has no lines.
  package mutating func add(_ heading: String, _ text: Outline) {
    if !text.lines.isEmpty { sections.append((heading, text)) }
  }

  /// Adds a part of plain paragraphs, one a line of the text.
  package mutating func add(_ heading: String, paragraphs text: String) {
    var outline = Outline()
    for paragraph in text.split(separator: "\n") { outline.add(String(paragraph)) }
    add(heading, outline)
  }
}

extension ExplanationPage {
  /// The page of a rule or a kind of fault by what its descriptor says.
  package init(_ rule: RuleDescriptor, kind: Kind) {
    self.init(kind: kind, id: rule.id, title: rule.title)
    if let duty = rule.duty { add("Duty", [duty.meaning]) }
    add("Severity", [rule.severity.rawValue])
    if !rule.status.isEmpty, rule.status != "stable" { add("Status", [rule.status]) }
    add("Settings", rule.settings.isEmpty ? [] : [rule.settings.joined(separator: ", ")])
    add("Sources", rule.sources)
    add("Why it matters", paragraphs: rule.why)
    add("What mends it", paragraphs: rule.help ?? "")
    examples = rule.examples
  }
}

extension Duty {
  /// The word with what it binds by.
  package var meaning: String {
    switch self {
    case .must: "must: the law"
    case .should: "should: statutory guidance, to be followed unless there is good reason not to"
    case .tool: "tool: the audit's own requirement"
    case .goodPractice: "good practice"
    }
  }
}
