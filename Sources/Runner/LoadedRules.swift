package import CivilDates
package import Findings
package import SourceText

/// A rule set ready to run: the built-in one, with a pack where one was given.
package struct LoadedRules: Sendable {
  /// Rules that run, in their order.
  package let descriptors: [RuleDescriptor] = []
  /// Rules that are written but do not compile.
  package let brokenRules: [String] = []
  /// Files of the rule set with faults in them.
  package let faults: [FileReport] = []
  /// Kinds of fault that are no rules.
  package let faultDescriptors: [RuleDescriptor] = []

  /// Loads the rules.
  ///
  /// - Throws: `ReadError` where the pack cannot be read.
  package init(pack: String?, redaction: Redaction) throws(ReadError) {
  }

  /// Makes checkers, one a task.
  package func checkMaker(asOf: CivilDate) -> @Sendable () -> StubCheck {
    { StubCheck() }
  }
}

/// Stands in until the stages are joined.
package struct StubCheck: FileChecking {
  /// Finds nothing.
  package mutating func check(_ source: SourceText) -> CheckedFile {
    var file = CheckedFile(path: source.path)
    file.kind = "return"
    return file
  }
}
