import Foundation
import TestSupport
import Testing

@Suite("The command line: tests and faults of rules", .enabled(if: Tool.url != nil))
struct RulesCommandTests {
  @Test("help names examples and every exit status", arguments: ["test", "lint"])
  func help(verb: String) throws {
    let result = try Tool.run(["rules", verb, "--help"])
    let words = result.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for sentence in ["EXAMPLES:", "EXIT STATUS: 0 ", " 1 ", " 2 "] { #expect(words.contains(sentence)) }
    #expect(result.status == 0)
  }

  @Test("a rule whose examples come out as written ends in 0, with how many there were")
  func passed() throws {
    let result = try Tool.run(["rules", "test", "evidence/none"])
    #expect(result.status == 0 && result.error.isEmpty)
    #expect(result.output.contains(" examples of 1 rule, and ") && result.output.hasSuffix(": all as written\n"))
  }

  @Test("an unknown id ends in 2, with the one that was meant")
  func unknown() throws {
    let result = try Tool.run(["rules", "test", "evidence/nnone"])
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(result.error.contains("there is no rule `evidence/nnone`; did you mean `evidence/none`?"))
  }

  static let pack = """
    compact_audit_rules: 1
    rules:
      - id: local/log
        title: the log has no place
        duty: tool
        severity: warning
        sources: [{document: compact_audit, verified: true}]
        settings: [education]
        status: stable
        why: To see what comes of it.
        for_each: item in evidence
        require: has(item.location)
        message: "{item.id} has no place"
        help: write where it is
        examples:
          - {name: a place, met: "evidence: [{id: E, location: office}]"}
          - {name: no place at all, not_met: "evidence: [{id: E, ⟦kind⟧: record}]"}

    """

  @Test("an example that does not come out ends in 1, with where it points and the return; JUnit says the same")
  func failed() throws {
    let folder = try Folder()
    let path = try folder.write("log.yaml", Self.pack)
    let text = try Tool.run(["rules", "test", "local/log", "--rules", path])
    #expect(text.status == 1)
    #expect(
      text.output.contains(
        "log.yaml:17: local/log: no place at all: points at ⟦E⟧ at byte 33 and should point at ⟦kind⟧ at byte 36\n"))
    #expect(text.output.contains("\n  | evidence: [{id: E, kind: record}]\n"))
    let junit = try Tool.run(["rules", "test", "local/log", "--rules", path, "--format", "junit"])
    #expect(junit.status == 1 && junit.output.hasPrefix("<?xml"))
    #expect(junit.output.contains("<testcase classname=\"local/log\" name=\"no place at all\""))
    #expect(junit.output.contains("<failure message=\"points at ⟦E⟧"))
  }

  @Test("faults that nobody notices end in 1 and are shown as they would be written")
  func mutated() throws {
    let folder = try Folder()
    let path = try folder.write(
      "log.yaml", Self.pack.replacingOccurrences(of: "{id: E, ⟦kind⟧: record}", with: "{id: ⟦E⟧}"))
    let result = try Tool.run(["rules", "test", "local/log", "--rules", path, "--mutate"])
    #expect(result.status == 1 && result.error.isEmpty)
    #expect(
      result.output.contains(": local/log: severity:change: no example notices this fault\n  - warning\n  + error\n"))
    #expect(result.output.contains(" faults put into 1 rule: "))
  }

  @Test("the faults of a rule set are listed at their places, and those of rules that run end in 1")
  func lint() throws {
    let folder = try Folder()
    let path = try folder.write(
      "log.yaml", Self.pack.replacingOccurrences(of: "has(item.location)", with: "has(item.location) || 1 == 1"))
    let result = try Tool.run(["rules", "lint", "--rules", path])
    #expect(result.status == 1)
    #expect(result.output.contains("error[rules/constant-condition]: `1 == 1` is always true\n  --> \(path):12:"))
    let json = try Tool.run(["rules", "lint", "--rules", path, "--format", "json"])
    let report = try #require(JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let findings = try #require(report["findings"] as? [[String: Any]])
    #expect(findings.contains { $0["rule"] as? String == "rules/constant-condition" && $0["path"] as? String == path })
    #expect(json.status == 1)
  }

  @Test("a broken rule ends in 2 and is listed with the rest")
  func broken() throws {
    let folder = try Folder()
    let path = try folder.write(
      "log.yaml", Self.pack.replacingOccurrences(of: "has(item.location)", with: "has(item.locus)"))
    let lint = try Tool.run(["rules", "lint", "--rules", path])
    #expect(lint.status == 2 && lint.output.contains("error[rules/unknown-field]"))
    #expect(lint.output.contains("info[rules/unverified-source]"))
    let test = try Tool.run(["rules", "test", "evidence/none", "--rules", path])
    #expect(test.status == 2 && test.output.contains("local/log is broken and does not run"))
    let named = try Tool.run(["rules", "test", "local/log", "--rules", path])
    #expect(named.status == 2 && named.error.contains("`local/log` is broken"))
  }
}
