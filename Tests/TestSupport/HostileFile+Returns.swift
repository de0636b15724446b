extension HostileFile {
  /// Files whose YAML is sound, or nearly, and that mean to tire what comes after the reader.
  static let returns: [HostileFile] = [
    hostileReturn("return-20000-answers") {
      "answers:\n" + (0..<20_000).map { "  - {criterion: \"\($0 % 12 + 1).\($0 % 9 + 1)\", rating: good}\n" }.joined()
    },
    hostileReturn("return-one-answer-50000-references") {
      "answers:\n  - criterion: \"6.1\"\n    rating: outstanding\n    evidence:\n"
        + (0..<50_000).map { "      - ref: E-\($0)\n" }.joined()
    },
    hostileReturn("return-20000-evidence") {
      "evidence:\n" + (0..<20_000).map { "  - {id: E-\($0), title: A file}\n" }.joined()
    },
    hostileReturn("return-one-id-20000-times") {
      "allegations:\n"
        + String(repeating: "  - {id: A, limbs: [harmed_child], received_on: 2026-09-01}\n", count: 20_000)
    },
    hostileReturn("return-answers-by-alias", isSound: false) {
      "evidence: [{id: E, kind: policy}]\nanswers:\n  - &a {criterion: \"6.1\", rating: outstanding, evidence: [&e {ref: E}, "
        + String(repeating: "*e, ", count: 2000) + "*e]}\n" + String(repeating: "  - *a\n", count: 2000)
    },
    hostileReturn("return-15-megabyte-summary", isSound: false) {
      "answers:\n  - {criterion: \"6.1\", summary: \"" + String(repeating: "943 476 591 ", count: 1_250_000) + "\"}\n"
    },
    hostileReturn("return-100000-numbers", isSound: false) {
      "answers:\n  - {criterion: \"6.1\", summary: \"" + String(repeating: "943 476 5919 ", count: 100_000) + "\"}\n"
    },
    hostileReturn("return-unknown-keys") {
      (0..<50_000).map { "organisatoin\($0): x\n" }.joined()
    },
    hostileReturn("return-terminal-escapes") {
      "answers:\n  - {criterion: \"\\e[2J\\e]0;x\\a6.1\", rating: \"\\u202Edoog\"}\n"
    },
    hostileReturn("return-dates-out-of-range") {
      "allegations:\n  - {id: A, limbs: [harmed_child], received_on: 9999-12-31, designated_officer_informed_on: 0001-01-01}\n"
    },
    hostileReturn("return-numbers-out-of-range") {
      "training:\n  - {topic: safeguarding, reached: 99999999999999999999, population: -9223372036854775809}\n"
    },
  ]

  private static func hostileReturn(
    _ name: String, isSound: Bool = true, _ sections: @escaping @Sendable () -> String
  ) -> HostileFile {
    HostileFile(name, isSound: isSound) {
      Array(("compact_audit: 1\norganisation: {setting: education}\n" + sections()).utf8)
    }
  }
}
