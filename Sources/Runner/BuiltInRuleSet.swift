import BuiltInRules
package import Findings
package import RuleSets
package import SourceText

/// The rule set inside the binary, with packs that extend it.
package enum BuiltInRuleSet {
  /// The built-in files; their paths begin with `Rules/`.
  package static var files: [SourceText] {
    BuiltInRules.files.map { file in
      file.text.withUTF8Buffer { SourceText(path: "Rules/" + file.path, bytes: Array($0)) }
    }
  }

  /// The built-in files without the examples of rules, which no check needs.
  private static var filesWithoutExamples: [SourceText] {
    BuiltInRules.files.map { SourceText(path: "Rules/" + $0.path, bytes: $0.bytesWithoutExamples) }
  }

  /// Compiles the built-in rules and the files of a pack after them.
  ///
  /// - Returns: the rule set, and every problem by file. It is `nil` only where the built-in schemas cannot be read, which
  ///   the tests rule out.
  package static func load(
    adding pack: [SourceText] = []
  ) -> (rules: CompiledRuleSet?, problems: [(file: SourceText, findings: [Finding])]) {
    load(adding: [pack])
  }

  /// Compiles the built-in rules and the files of packs after them, each extending those before it.
  ///
  /// - Parameters:
  ///   - packs: the packs.
  ///   - examples: whether the examples of the built-in rules are read. Without them, and without holding the built-in
  ///     files against their schema, which the tests do, it takes less than half the time.
  /// - Returns: the rule set, and every problem by file.
  package static func load(
    adding packs: [[SourceText]], examples: Bool = true
  ) -> (rules: CompiledRuleSet?, problems: [(file: SourceText, findings: [Finding])]) {
    RuleSetLoader.load([examples ? files : filesWithoutExamples] + packs, isFirstSound: !examples)
  }

  /// The built-in rules and those of packs with their parts at hand, for tests of rules; `nil` where `load` gives none.
  package static func workshop(adding packs: [[SourceText]] = []) -> RuleSetWorkshop? {
    RuleSetLoader.workshop([files] + packs)
  }
}
