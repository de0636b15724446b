/// The floors of the house: who may import whom.
///
/// A module imports from lower floors alone, and of those only what its row names. Four walls matter more than the
/// rest: round C (`YAMLTree`), round files (`Runner`), between checking and reporting, between expressions and YAML.
struct Floor: Sendable {
  let number: Int
  let module: String
  let imports: Set<String>

  private init(_ number: Int, _ module: String, _ imports: Set<String> = []) {
    self.number = number
    self.module = module
    self.imports = imports
  }

  static let table: [Floor] = [
    Floor(0, "SourceText"), Floor(0, "CivilDates"), Floor(0, "Symbols"), Floor(0, "Spelling"),
    Floor(0, "PersonalIdentifiers"), Floor(0, "PathPatterns"), Floor(0, "CLibYAML"), Floor(0, "CPCRE2"),
    Floor(0, "CCommonMark"),
    Floor(0, "BuiltInRules"),
    Floor(1, "Findings", ["SourceText", "PersonalIdentifiers"]),
    Floor(1, "Facts", ["CivilDates", "Symbols"]),
    Floor(1, "Patterns", ["CPCRE2"]),
    Floor(1, "Timestamps", ["CivilDates"]),
    Floor(1, "Prose", ["SourceText"]),
    Floor(2, "YAMLTree", ["SourceText", "Symbols", "Findings", "CLibYAML"]),
    Floor(
      2, "Expressions",
      [
        "SourceText", "CivilDates", "Symbols", "Spelling", "PersonalIdentifiers", "Findings", "Facts", "Patterns",
        "Timestamps", "Prose",
      ]),
    Floor(2, "Reporters", ["SourceText", "Findings"]),
    Floor(3, "Schemas", ["SourceText", "CivilDates", "Symbols", "Spelling", "Patterns", "Findings", "YAMLTree"]),
    Floor(3, "YAMLVariants", ["SourceText", "YAMLTree"]),
    Floor(3, "YAMLEdits", ["SourceText", "Symbols", "Findings", "YAMLTree"]),
    Floor(3, "CommonMark", ["SourceText", "Symbols", "Findings", "YAMLTree", "CCommonMark"]),
    Floor(
      4, "AuditModel",
      [
        "SourceText", "CivilDates", "Symbols", "Spelling", "Findings", "Facts", "YAMLTree", "Schemas", "CommonMark",
      ]),
    Floor(
      5, "RuleSets",
      [
        "SourceText", "CivilDates", "Symbols", "Spelling", "Findings", "Facts", "YAMLTree", "Expressions", "Schemas",
        "AuditModel",
      ]),
    Floor(
      6, "Checker",
      [
        "SourceText", "CivilDates", "Symbols", "PersonalIdentifiers", "Findings", "Facts", "Timestamps", "Expressions",
        "RuleSets",
      ]),
    Floor(
      7, "Runner",
      [
        "SourceText", "CivilDates", "Symbols", "Spelling", "BuiltInRules", "PathPatterns", "PersonalIdentifiers",
        "Findings", "Facts", "Timestamps", "YAMLTree", "YAMLVariants", "YAMLEdits", "CommonMark", "Expressions",
        "Schemas", "AuditModel",
        "RuleSets", "Checker", "Glibc", "Musl", "Darwin", "Synchronization",
      ]),
    Floor(
      8, "compact-audit",
      ["ArgumentParser", "Glibc", "Musl", "Darwin", "CivilDates", "Spelling", "Findings", "Runner", "Reporters"]),
    Floor(8, "devtool", ["ArgumentParser", "Foundation", "TestSupport"]),
    Floor(
      8, "benchmark",
      [
        "ArgumentParser", "Glibc", "Musl", "Darwin", "CLibYAMLLoop", "SourceText", "CivilDates", "Symbols",
        "BuiltInRules", "Findings", "Facts", "YAMLTree", "Expressions", "Schemas", "AuditModel", "RuleSets", "Checker",
        "Runner", "Reporters",
      ]),
  ]

  static subscript(module: String) -> Floor? { table.first { $0.module == module } }

  /// Whether the module is a program, which may print and read the clock.
  var isProgram: Bool { number == 8 }
}
