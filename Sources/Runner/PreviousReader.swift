import AuditModel
import Facts
import Findings
package import RuleSets
import Schemas
import SourceText
import YAMLTree

extension CheckRun {
  /// Reads the returns of earlier cycles, in parallel.
  ///
  /// - Parameters:
  ///   - path: a return, or a folder of returns; `-` for standard input.
  ///   - rules: the rule set, which says what identifies an organisation.
  /// - Returns: those that are of use, and what is wrong with the others.
  /// Complexity: memory holds `width` files at a time.
  package func previousReturns(at path: String, _ rules: CompiledRuleSet) async -> PreviousReturns {
    let discovery = FileDiscovery([path], documents: false)
    let redaction = redaction
    let results = await inTasks(discovery.files) { chunk in
      let reader = PreviousReader(rules: rules, redaction: redaction)
      return chunk.map { reader.read($0) }
    }
    var entries: [PreviousReturns.Entry] = []
    var faults = discovery.errors.map { FileReport($0, redaction: redaction) }
    for result in results {
      switch result {
      case .entry(let entry): entries.append(entry)
      case .fault(let report): faults.append(report)
      case .none: break
      }
    }
    return PreviousReturns(
      entries: entries, isNamed: discovery.files.contains { $0.isNamed }, path: path, faults: faults)
  }
}

/// Reads one return of an earlier cycle after the other.
private struct PreviousReader {
  let rules: CompiledRuleSet
  let decoder: ReturnDecoder
  let redaction: Redaction

  init(rules: CompiledRuleSet, redaction: Redaction) {
    self.rules = rules
    self.redaction = redaction
    decoder = ReturnDecoder(shape: rules.shape, pack: rules.tables.facts)
  }

  /// What came of a file; `none` for one of a folder that is no return.
  enum Result: Sendable {
    case entry(PreviousReturns.Entry)
    case fault(FileReport)
    case none
  }

  func read(_ file: DiscoveredFile) -> Result {
    let source: SourceText
    do throws(ReadError) {
      source = try file.read()
    } catch {
      return .fault(FileReport(error, redaction: redaction))
    }
    guard file.isNamed || FormatKey.isOurs(source.bytes, sections: rules.returnSections) else { return .none }
    let (tree, problems) = YAMLTree.parse(source, symbols: rules.symbols)
    guard let tree else {
      var checked = CheckedFile(path: file.path)
      checked.isUnreadable = true
      checked.findings = problems.map { $0.finding() }
      return .fault(FileReport(checked.sorted(), source: source, redaction: redaction))
    }
    let kind = DocumentKind.of(tree)
    guard kind == .return else {
      guard file.isNamed else { return .none }
      let place = DocumentKind.firstKey(of: tree).map { tree.span($0) } ?? SourceSpan(at: 0)
      return fault(.notAReturn(isRecords: kind == .records), at: place, of: source)
    }
    return entry(tree, file)
  }

  private func entry(_ tree: YAMLTree, _ file: DiscoveredFile) -> Result {
    let facts = decoder.decode(tree, rules.schema.validate(tree))
    let places = DocumentPlaces(trees: [tree], facts: facts, shape: rules.shape)
    func span(of value: Value) -> SourceSpan { places.span(of: value)?.span ?? SourceSpan(at: 0) }
    guard let identity = facts.identity(rules), let organisation = facts.string(identity, rules.symbols) else {
      let root = places.span(record: 0, slot: .max, node: Value.noNode).span
      return fault(.nobodys(key: rules.identityKey), at: root, of: tree.source)
    }
    return .entry(
      PreviousReturns.Entry(
        path: file.path, organisation: organisation, organisationSpan: span(of: identity), day: rules.day(of: facts),
        daySpan: span(of: rules.referenceDate(in: facts)), kept: file.path == "-" ? tree.source : nil))
  }

  private func fault(_ problem: PreviousProblem, at span: SourceSpan, of source: SourceText) -> Result {
    var file = CheckedFile(path: source.path)
    file.findings = [problem.finding(at: span)]
    return .fault(FileReport(file, source: source, redaction: redaction))
  }
}
