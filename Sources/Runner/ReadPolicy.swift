import AuditModel
import CommonMark
import Findings
import RuleSets
import Schemas
import SourceText
import YAMLTree

/// A policy's own file, read: its front matter, what the schema says of it, and its text.
struct ReadPolicy {
  /// The file.
  let document: MarkdownDocument
  /// Its front matter; a tree of nothing where it has none that can be read.
  let tree: YAMLTree
  /// Its fields.
  let front: PolicyFrontMatter

  /// Reads a file, and adds what is wrong with it to what is found there; `nil` where nothing of it can be read.
  init?(_ source: SourceText, _ rules: CompiledRuleSet, into file: inout CheckedFile) {
    file.kind = DocumentKind.policy.name
    let (document, problems) = MarkdownDocument.parse(source, symbols: rules.symbols)
    file.findings = problems.map { $0.finding() }
    guard let document, let nothing = Self.nothing(rules),
      let front = PolicyFrontMatter(document.frontMatter?.tree ?? nothing, rules.schema)
    else {
      file.isUnreadable = true
      return nil
    }
    self.document = document
    self.tree = document.frontMatter?.tree ?? nothing
    self.front = front
    var paths = LogicalPaths(frontMatter: tree, rules.shape)
    file.findings += front.problems.map { $0.finding(&paths) }
    // A fault of the front matter may say already why there is no entry.
    let isSaid = front.nearMiss != nil || document.frontMatter?.tree == nil && !problems.isEmpty
    if front.entry == nil, !isSaid {
      let (problem, span) = lack
      file.findings.append(problem.finding(at: span))
    }
  }

  /// Front matter in which nothing is written.
  private static func nothing(_ rules: CompiledRuleSet) -> YAMLTree? {
    YAMLTree.parse(SourceText(path: "", "{}"), symbols: rules.symbols).tree
  }

  /// Where nothing is written for us: what is wanting, and where.
  private var lack: (problem: PolicyProblem, span: SourceSpan) {
    guard let span = document.frontMatter?.span else { return (.noFrontMatter(.frontMatter), SourceSpan(at: 0)) }
    guard let written = tree.entry(of: tree.root, named: PolicyFrontMatter.key) else {
      return (.noFrontMatter(.key), SourceSpan(start: span.start, end: span.start + 3))
    }
    return (.noFrontMatter(.entry), tree.span(written.key))
  }
}
