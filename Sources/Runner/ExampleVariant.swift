import Facts
import Findings
import RuleSets
import SourceText
import YAMLTree
import YAMLVariants

/// An example in another spelling.
struct ExampleVariant {
  /// What is different: `CR LF line ends`.
  let name: String
  /// The whole return.
  let source: SourceText
}

extension ExampleTrial {
  /// The example in every other spelling that it has.
  func variants(_ rules: CompiledRuleSet) -> [ExampleVariant] {
    if example.isDocument { return DocumentVariant.variants(of: merged.source) }
    guard let tree = YAMLTree.parse(merged.source, symbols: rules.symbols).tree else { return [] }
    let free = freeText(rules, tree)
    return YAMLVariant.allCases.compactMap { variant in
      variant.text(of: tree, changing: free).map { ExampleVariant(name: variant.rawValue, source: $0) }
    }
  }

  /// What is wrong with what came of another spelling, or `nil`: other outcomes, or findings that cover another text.
  func problem(
    with result: CheckedDocument, of variant: ExampleVariant, asWritten: CheckedDocument, _ rules: CompiledRuleSet
  ) -> String? {
    if let problem = outcomeProblem(with: result) { return problem }
    func covered(_ document: CheckedDocument, _ source: SourceText) -> [String] {
      let findings = findings(of: document.files[ownNumber])
      return example.isDocument
        ? DocumentVariant.covered(by: findings, in: source) : CoveredText.of(findings, in: source, rules)
    }
    let wanted = covered(asWritten, merged.source)
    let found = covered(result, variant.source)
    if wanted == found { return nil }
    return "should cover \(wanted.joined(separator: ", ")) and covers \(found.joined(separator: ", "))"
  }

  /// The text by which the organisation is known, unless the example is about it or says it again: no rule asks what it
  /// says by itself.
  private func freeText(_ rules: CompiledRuleSet, _ tree: YAMLTree) -> NodeID? {
    let root = rules.factSchema[rules.factSchema.documentRoot]
    guard let slot = rules.settingPath.first, case .record(let type) = root.fields[slot].type,
      let identity = rules.factSchema[type].identity,
      let record = tree.value(of: tree.root, symbol: root.fields[slot].symbol),
      let text = tree.value(of: record, symbol: rules.factSchema[type].fields[identity].symbol),
      tree.kind(text) == .scalar, !tree.text(text).isEmpty,
      !merged.marks.contains(where: { tree.span(text).contains($0) }), !isRepeated(text, in: tree)
    else { return nil }
    return text
  }
}

extension ExampleTrial {
  /// Whether another scalar says what this one says.
  private func isRepeated(_ text: NodeID, in tree: YAMLTree) -> Bool {
    (0..<UInt32(tree.count)).contains { index in
      let other = NodeID(rawValue: index)
      return other != text && tree.kind(other) == .scalar && tree.string(other) == tree.string(text)
    }
  }
}

/// What findings cover, however it is written.
enum CoveredText {
  /// What each finding covers, in order of the texts, each once.
  static func of(_ findings: [Finding], in source: SourceText, _ rules: CompiledRuleSet) -> [String] {
    guard let tree = YAMLTree.parse(source, symbols: rules.symbols).tree else { return [] }
    return Set(findings.map { text(of: $0.span, in: tree) }).sorted()
  }

  /// What a span covers: a node, the key of a collection, or a part of a scalar's text.
  private static func text(of span: SourceSpan, in tree: YAMLTree) -> String {
    var holder: NodeID?
    for index in 0..<UInt32(tree.count) {
      let id = NodeID(rawValue: index)
      if tree.span(id) == span { return text(of: id, in: tree) }
      if tree.kind(id) == .scalar, tree.span(id).contains(span) { holder = id }
    }
    guard let holder else { return String(decoding: tree.source.slice(span), as: UTF8.self) }
    return part(span, of: holder, in: tree)
  }

  /// A collection in flow style is shown whole, one in block style by its key: both mean the key.
  private static func text(of id: NodeID, in tree: YAMLTree) -> String {
    if tree.kind(tree.resolved(id)) != .scalar, let parent = tree.parent(of: id), tree.kind(parent) == .mapping,
      let entry = tree.entries(of: parent).first(where: { $0.value == id })
    {
      return tree.string(tree.resolved(entry.key))
    }
    let node = tree.resolved(id)
    return tree.kind(node) == .scalar ? tree.string(node) : tree.canonicalText(node)
  }

  private static func part(_ span: SourceSpan, of scalar: NodeID, in tree: YAMLTree) -> String {
    let bytes = Array(tree.text(scalar))
    let start = bytes.indices.first { tree.sourceSpan(of: scalar, decoded: $0..<$0 + 1).start >= span.start }
    let end = bytes.indices.last { tree.sourceSpan(of: scalar, decoded: $0..<$0 + 1).end <= span.end }
    guard let start, let end, start <= end else { return "" }
    return String(decoding: bytes[start...end], as: UTF8.self)
  }
}
