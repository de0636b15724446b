package import CivilDates
package import Findings
package import RuleSets
package import SourceText
import YAMLEdits
import YAMLTree

/// Writes blank stubs into one file for what a check of it has found.
///
/// What holds of the result, whatever the rules say: nothing that could not be tested is met by it, no section that is not
/// recorded is recorded by it, a check that failed still fails, and a return that was not ready is not ready. Where a stub
/// would break that, as under rules that ask for nothing but an entry, no stub is written.
package struct FileFix: ~Copyable {
  private var check: FileCheck
  private let rules: CompiledRuleSet

  /// What came of a file.
  package struct Result: Sendable {
    /// The file as it was.
    var source: SourceText
    /// The file with its stubs; the very file where none was written.
    var text: SourceText
    /// What was done, in words.
    package var made: [String] = []
    /// What was not, and why.
    package var refused: [(words: String, reason: String)] = []
    /// The findings before.
    package var before: CheckedFile
    /// The findings after.
    package var after: CheckedFile

    /// What messages call the file; `-` for standard input.
    package var path: String { source.path }
    /// The file with its stubs.
    package var bytes: [UInt8] { text.bytes }

    /// The lines before and after as they may be printed.
    package func printable(_ redaction: Redaction) -> (before: PrintableText, after: PrintableText) {
      (
        PrintableText(source, hiding: before.maskedSpans, redaction: redaction),
        PrintableText(text, hiding: after.maskedSpans, redaction: redaction)
      )
    }

    /// Replaces the file by the one with its stubs.
    ///
    /// - Throws: `WriteError`; the file then stands as it was.
    package func save() throws(WriteError) { try FileWriter.replace(source, with: text.bytes) }
  }

  /// Stubs for one failure can make another one tell what it lacks; it ends after so many rounds all the same.
  private static let roundLimit = 4

  /// A fix by a rule set, as on a day.
  package init(rules: CompiledRuleSet, asOf: CivilDate) {
    self.rules = rules
    check = FileCheck(rules: rules, asOf: asOf)
  }

  /// A fix by the rules of a run.
  package init(_ loaded: LoadedRules, asOf: CivilDate) { self.init(rules: loaded.rules, asOf: asOf) }

  /// Reads a file and writes its stubs in memory; `nil` for a file of a folder that is another tool's.
  ///
  /// - Throws: `ReadError` as reading does.
  package mutating func fix(_ file: DiscoveredFile) throws(ReadError) -> Result? {
    let source = try file.read()
    return FormatKey.isOurs(file, source, sections: rules.returnSections) ? fix(source) : nil
  }

  /// Writes the stubs of a file in memory. Done again on its result it changes nothing.
  ///
  /// Complexity: that of a few checks.
  package mutating func fix(_ source: SourceText) -> Result {
    let before = check.check(source)
    var result = Result(source: source, text: source, before: before, after: before)
    for _ in 0..<Self.roundLimit {
      guard let tree = YAMLTree.parse(result.text, symbols: rules.symbols).tree else { break }
      let plan = FixPlan(result.after.findings, rules: rules, tree: tree)
      let written = StubWriter.write(plan.stubs, into: result.text, symbols: rules.symbols)
      result.refused = written.refused.map { (plan.words[$0.stub] ?? "", $0.reason.message) }
      guard !written.made.isEmpty else { break }
      result.text = written.text
      result.after = check.check(written.text)
      result.made += written.made.map { plan.words[$0] ?? "" }
    }
    guard !Self.mends(result.before, result.after) else {
      let reason = "the rules would take the blank stub for an answer"
      return Result(
        source: source, text: source, refused: result.made.map { ($0, reason) } + result.refused, before: before,
        after: before)
    }
    return result
  }

  /// Whether the stubs have made anything better than it is, or broken something.
  static func mends(_ before: CheckedFile, _ after: CheckedFile) -> Bool {
    if after.isUnreadable != before.isUnreadable { return true }
    for severity in Severity.allCases where before.fails(at: severity) && !after.fails(at: severity) { return true }
    if before.isKeptBack && !after.isKeptBack { return true }
    if after.faultCount > before.faultCount { return true }
    return zip(before.outcomes, after.outcomes).contains { old, new in
      new.counts[.untestable] < old.counts[.untestable] && new.counts[.met] > old.counts[.met]
    }
  }
}

extension CheckedFile {
  /// Whether a check that fails from this severity on fails.
  fileprivate func fails(at severity: Severity) -> Bool {
    findings.contains { $0.outcome != .pending && $0.severity >= severity }
  }

  /// Whether something keeps the return from being submitted.
  fileprivate var isKeptBack: Bool {
    findings.contains { $0.outcome != .pending && ($0.blocksSubmission || $0.isFault) }
  }

  /// Faults of the file itself.
  fileprivate var faultCount: Int { findings.count { $0.isFault } }
}

extension Finding {
  fileprivate var isFault: Bool { duty == nil && outcome == .notMet && severity == .error }
}
