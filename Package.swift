// swift-tools-version: 6.3

import PackageDescription

/// One list for every target, tests included: what the compiler can refuse, it refuses.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

/// A library target on its floor. `HouseTests` holds the table of floors and fails where an import climbs.
func floor(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// A test target for the module of that name.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: dependencies + ["TestSupport"], path: "Tests/\(name)Tests",
    exclude: exclude, swiftSettings: settings)
}

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "compact-audit",
  products: [
    .executable(name: "compact-audit", targets: ["compact-audit"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    // Floor 0: no dependency inside the package.
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"]), .brew(["pcre2"])]),
    .systemLibrary(
      name: "CCommonMark", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]),
    floor("SourceText"),
    floor("CivilDates"),
    floor("Symbols"),
    floor("Spelling"),
    floor("PersonalIdentifiers"),
    floor("PathPatterns"),
    floor("BuiltInRules"),

    // Floor 1: what a fact and a finding are.
    floor("Findings", ["SourceText", "PersonalIdentifiers"]),
    floor("Facts", ["CivilDates", "Symbols"]),
    floor("Patterns", ["CPCRE2"]),
    floor("Timestamps", ["CivilDates"]),
    floor("Prose", ["SourceText"]),

    // Floor 2: the three walls: C, expressions, reporting.
    floor("YAMLTree", ["SourceText", "Symbols", "Findings", "CLibYAML"]),
    floor(
      "Expressions",
      [
        "SourceText", "CivilDates", "Symbols", "Spelling", "PersonalIdentifiers", "Findings", "Facts", "Patterns",
        "Timestamps", "Prose",
      ]),
    floor("Reporters", ["SourceText", "Findings"]),

    // Floor 3: JSON Schema over a tree.
    floor("Schemas", ["SourceText", "CivilDates", "Symbols", "Spelling", "Patterns", "Findings", "YAMLTree"]),

    // Floor 3 as well: one document in other spellings, for the tests of rules.
    floor("YAMLVariants", ["SourceText", "YAMLTree"]),

    // Floor 3 too: blank entries put into a file that keeps all its other bytes.
    floor("YAMLEdits", ["SourceText", "Symbols", "Findings", "YAMLTree"]),

    // And floor 3: a Markdown file, its front matter through the reader of YAML.
    floor("CommonMark", ["SourceText", "Symbols", "Findings", "YAMLTree", "CCommonMark"]),

    // Floor 4: a tree and a schema to facts.
    floor(
      "AuditModel",
      [
        "SourceText", "CivilDates", "Symbols", "Spelling", "Findings", "Facts", "YAMLTree", "Schemas", "CommonMark",
      ]),

    // Floor 5: rule files to compiled rules.
    floor(
      "RuleSets",
      [
        "SourceText", "CivilDates", "Symbols", "Spelling", "Findings", "Facts", "YAMLTree", "Expressions", "Schemas",
        "AuditModel",
      ]),

    // Floor 6: facts and compiled rules to findings.
    floor(
      "Checker",
      [
        "SourceText", "CivilDates", "Symbols", "PersonalIdentifiers", "Findings", "Facts", "Timestamps", "Expressions",
        "RuleSets",
      ]),

    // Floor 7: files, tasks, the clock's one reading handed in.
    floor(
      "Runner",
      [
        "SourceText", "CivilDates", "Symbols", "Spelling", "BuiltInRules", "PathPatterns", "PersonalIdentifiers",
        "Findings", "Facts", "Timestamps", "YAMLTree", "YAMLVariants", "YAMLEdits", "CommonMark", "Expressions",
        "Schemas", "AuditModel",
        "RuleSets", "Checker",
      ]),

    // Floor 8: the command line and the repository's own chores.
    .executableTarget(
      name: "compact-audit",
      dependencies: ["CivilDates", "Spelling", "Findings", "Runner", "Reporters", argumentParser],
      swiftSettings: settings),
    .executableTarget(name: "devtool", dependencies: ["TestSupport", argumentParser], swiftSettings: settings),

    // Development only: what the pieces cost beside libyaml's bare event loop, which is C.
    .target(name: "CLibYAMLLoop", dependencies: ["CLibYAML"]),
    .executableTarget(
      name: "benchmark",
      dependencies: [
        "CLibYAMLLoop", "SourceText", "CivilDates", "Symbols", "Findings", "YAMLTree", "Schemas", "AuditModel",
        "RuleSets",
        "Checker", "Runner", argumentParser,
      ],
      swiftSettings: settings),

    .target(
      name: "TestSupport", dependencies: ["SourceText"], path: "Tests/TestSupport", swiftSettings: settings),
    tests("House", ["BuiltInRules"]),
    tests("Devtool", ["devtool"]),
    tests("CivilDates", ["CivilDates"]),
    tests("SourceText", ["SourceText"]),
    tests("PathPatterns", ["PathPatterns"]),
    tests("Hostile", ["SourceText", "Symbols", "Findings", "YAMLTree"]),
    tests(
      "YAMLTree", ["SourceText", "Symbols", "Findings", "YAMLTree"], exclude: ["known-failures.txt", "FailCases"]),
    tests("CommonMark", ["CommonMark", "Findings", "SourceText", "Symbols", "YAMLTree"]),
    tests("YAMLVariants", ["SourceText", "Symbols", "YAMLTree", "YAMLVariants"]),
    tests("YAMLEdits", ["Findings", "SourceText", "Symbols", "YAMLTree", "YAMLEdits"]),
    tests("PersonalIdentifiers", ["PersonalIdentifiers", "SourceText"]),
    tests("Spelling", ["Spelling"]),
    tests("Patterns", ["Patterns"]),
    tests("Prose", ["Prose"]),
    tests("Timestamps", ["CivilDates", "Timestamps"]),
    tests("Schemas", ["SourceText", "CivilDates", "Symbols", "Findings", "YAMLTree", "Schemas"]),
    tests(
      "AuditModel",
      ["CommonMark", "SourceText", "CivilDates", "Symbols", "Findings", "Facts", "YAMLTree", "Schemas", "AuditModel"]),
    tests("Findings", ["Findings", "SourceText"]),
    tests(
      "Runner",
      [
        "AuditModel", "CivilDates", "CommonMark", "Facts", "Findings", "Reporters", "RuleSets", "Runner", "Schemas",
        "SourceText", "Symbols", "Timestamps", "YAMLTree", "YAMLVariants",
      ], exclude: ["FixGoldens"]),
    tests(
      "RuleSets", ["CivilDates", "Facts", "Findings", "Reporters", "RuleSets", "Runner", "SourceText"],
      exclude: ["Goldens", "WrongRules"]),
    tests("Command", ["compact-audit"]),
    tests(
      "Reporters", ["Findings", "Reporters", "Schemas", "SourceText", "Symbols", "YAMLTree"],
      exclude: ["Goldens", "read-format.py"]),
    tests(
      "Reference",
      [
        "SourceText", "CivilDates", "Symbols", "Findings", "Facts", "YAMLTree", "Expressions", "Reporters", "Schemas",
        "AuditModel", "RuleSets", "Runner",
      ]),
    tests("Expressions", ["SourceText", "CivilDates", "Symbols", "Findings", "Facts", "Timestamps", "Expressions"]),
  ]
)
