import Foundation
import TestSupport
import Testing

/// A repository with a configuration, from the command line.
@Suite("One run over a repository", .enabled(if: Tool.url != nil))
struct RepositoryTests {
  static let day = ["--as-of", "2026-11-23"]

  private static func policy(_ fields: String, _ body: String = "# Policy\n\nRead it.\n") -> String {
    "---\ncompact_audit_policy: {\(fields)}\n---\n\(body)"
  }

  /// A repository of files, with a folder that git would have made.
  private func repository(_ files: [String: String]) throws -> Folder {
    let folder = try Folder()
    try folder.write(".git/HEAD", "ref: refs/heads/main\n")
    for (name, text) in files { try folder.write(name, text) }
    return folder
  }

  private static let hill = "  - {id: hill, name: Hill School, setting: education, kind: maintained_school}\n"
  private static let head = "compact_audit_config: 1\norganisations:\n"
  private static let approved = "status: approved, approved_by: governing_body, approved_on: 2026-09-15"

  /// The rules of a report's findings at each path, and the organisations that they name.
  private func findings(
    _ arguments: [String], in folder: Folder
  ) throws -> (status: Int32, found: [(path: String, rule: String, organisations: [String])]) {
    let result = try Tool.run(["check"] + arguments + ["--format", "json"] + Self.day, in: folder.url)
    let report = try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let besides = (report["rule_faults"] as? [[String: Any]] ?? []) + (report["input_faults"] as? [[String: Any]] ?? [])
    let all = (report["findings"] as? [[String: Any]] ?? []) + besides
    return (
      result.status,
      all.map {
        ($0["path"] as? String ?? "", $0["rule"] as? String ?? "", $0["organisations"] as? [String] ?? [])
      }
    )
  }

  @Test("a repository of policies alone is checked by the setting and the kind of its configuration")
  func policiesAlone() throws {
    let folder = try repository([
      "compact-audit.yaml": Self.head + Self.hill,
      "policies/a.md": Self.policy(
        "key: child_protection, status: approved, approved_by: caretaker, approved_on: 2026-09-15"),
      "policies/letter.docx": "PK",
    ])
    let (status, found) = try findings(["."], in: folder)
    #expect(status == 1)
    #expect(found.contains { $0.path == "policies/a.md" && $0.rule == "policy/wrong-approver" })
    #expect(found.contains { $0.path == "policies/letter.docx" && $0.rule == "policy/text-not-checked" })
    #expect(found.contains { $0.path == "compact-audit.yaml" && $0.rule == "policy/missing" })
    #expect(!found.contains { $0.rule.hasPrefix("return/") })
    let below = try findings(["policies/a.md"], in: folder)
    #expect(below.found.map(\.rule).contains("policy/wrong-approver"))
    #expect(Set(below.found.map(\.path)) == ["policies/a.md"])
  }

  @Test("the configuration is found from a folder below, and its paths are shown from there")
  func below() throws {
    let folder = try repository([
      "compact-audit.yaml": Self.head + Self.hill, "policies/a.md": Self.policy("key: child_protection, status: draft"),
      "other/b.txt": "",
    ])
    let inside = folder.url.appendingPathComponent("policies")
    let result = try Tool.run(["check", "a.md", "-v"] + Self.day, in: inside)
    #expect(result.output.contains("--> a.md:2:") && result.error.contains("configuration: ../compact-audit.yaml\n"))
    #expect(result.error.contains("fail_on: error, from the default\n"))
  }

  @Test("without a repository the configuration of the folder governs, and none above it")
  func noRepository() throws {
    let folder = try Folder()
    try folder.write("compact-audit.yaml", Self.head + Self.hill)
    try folder.write("x/policies/a.md", Self.policy("key: complaints, status: draft"))
    let above = try Tool.run(["check", "x", "-v"] + Self.day, in: folder.url)
    #expect(above.error.contains("configuration: none"))
    let own = try Tool.run(["check", ".", "-v"] + Self.day, in: folder.url)
    #expect(own.error.contains("configuration: compact-audit.yaml\n"))
  }

  @Test("a policy of two organisations is reported once, and says of which what is not found for all")
  func shared() throws {
    let folder = try repository([
      "compact-audit.yaml": Self.head + Self.hill + "  - {id: club, setting: small_voluntary, kind: sports_club}\n",
      "policies/a.md": Self.policy(
        "key: child_protection, status: approved, approved_by: governing_body, approved_on: 2019-09-15, effective_from: 2019-09-15, review_due: 2020-01-01"
      ),
    ])
    let (_, found) = try findings(["."], in: folder)
    let own = found.filter { $0.path == "policies/a.md" }
    #expect(own.filter { $0.rule == "policy/review-overdue" }.map(\.organisations) == [[]])
    #expect(own.filter { $0.rule == "policy/not-published" }.map(\.organisations) == [["hill"]])
    #expect(Set(found.filter { $0.rule == "policy/missing" }.map(\.organisations)) == [["hill"], ["club"]])
  }

  @Test("flags win over the configuration, and the configuration over the defaults")
  func settings() throws {
    let folder = try repository([
      "compact-audit.yaml": Self.head + Self.hill + "fail_on: never\nformats: [json]\n",
      "policies/a.md": Self.policy("key: child_protection, status: draft"),
    ])
    let configured = try Tool.run(["check", ".", "-v"] + Self.day, in: folder.url)
    #expect(configured.status == 0 && configured.output.hasPrefix("{"))
    #expect(configured.error.contains("fail_on: never, from compact-audit.yaml\n"))
    let flagged = try Tool.run(
      ["check", ".", "-v", "--fail-on", "error", "--format", "text"] + Self.day, in: folder.url)
    #expect(flagged.status == 1 && !flagged.output.hasPrefix("{"))
    #expect(flagged.error.contains("fail_on: error, from the command line\n"))
  }

  @Test(
    "a fault of the configuration ends the run in 2, and is told",
    arguments: [
      ("organisation:\n" + hill, "did you mean `organisations`"),
      ("compact_audit_config: 2\n", "compact-audit.yaml:2:"),
      ("fail_on: warnings\n", "warning"), ("rules: ../elsewhere\n", "configuration/leads-outside"),
      ("rules: /etc\n", "configuration/leads-outside"), ("rules: link\n", "configuration/leads-outside"),
      ("policies: ['../**']\n", "configuration/bad-pattern"), ("policies: '{a'\n", "configuration/bad-pattern"),
      ("organisations: [{id: a, setting: educaton}]\n", "education"),
      ("organisations: [{id: a}]\n", "configuration/no-setting"),
      ("organisations: [{id: a, setting: education, policies: none/*.md}]\n", "configuration/no-files"),
      ("organisations: [{id: a, setting: education}, {id: a, setting: agency}]\n", "schema/"),
      ("organisations: [\n", "yaml/"),
    ])
  func faults(text: String, said: String) throws {
    let folder = try repository([
      "compact-audit.yaml": (text.hasPrefix("compact") ? "# a\n" : "compact_audit_config: 1\n") + text,
      "policies/a.md": Self.policy("key: complaints, \(Self.approved)"),
    ])
    try folder.link("link", to: "/etc")
    let result = try Tool.run(["check", "."] + Self.day, in: folder.url)
    #expect(result.status == 2)
    #expect((result.output + result.error).contains(said), "\(result.output)\(result.error)")
  }

  @Test("a pattern that no file matches is a warning, at the pattern")
  func matchesNothing() throws {
    let folder = try repository([
      "compact-audit.yaml": Self.head
        + "  - id: a\n    setting: education\n    policies: [policies/*.md, moved/*.md]\n",
      "policies/a.md": Self.policy("key: complaints, \(Self.approved)"),
    ])
    let result = try Tool.run(["check", "."] + Self.day, in: folder.url)
    #expect(result.output.contains("warning[configuration/matches-nothing]: no file matches `moved/*.md`"))
    #expect(result.output.contains("--> compact-audit.yaml:5:31") && result.status == 1)
  }

  @Test("what is ignored is left out of folders, and checked where it is named")
  func ignored() throws {
    let folder = try repository([
      ".gitignore": "build/\n*.tmp.md\n!keep.tmp.md\n", "sub/.gitignore": "/own.md\n",
      ".git/info/exclude": "private.md\n",
      "build/a.md": Self.policy("key: a, status: draft"), "a.tmp.md": Self.policy("key: a, status: draft"),
      "keep.tmp.md": Self.policy("key: a, status: draft"), "sub/own.md": Self.policy("key: a, status: draft"),
      "sub/sub/own.md": Self.policy("key: a, status: draft"), "private.md": Self.policy("key: a, status: draft"),
    ])
    func paths(_ arguments: [String], in url: URL? = nil) throws -> Set<String> {
      Set(try findings(arguments, in: folder).found.map(\.path))
    }
    #expect(try paths(["."]) == ["keep.tmp.md", "sub/sub/own.md"])
    #expect(try paths(["sub"]) == ["sub/sub/own.md"])
    #expect(try paths(["a.tmp.md", "private.md"]) == ["a.tmp.md", "private.md"])
    #expect(try paths([".", "--no-ignore"]).count == 6)
  }

  @Test("files that are left out, and those that belong to nobody, are told apart")
  func others() throws {
    let folder = try repository([
      "compact-audit.yaml": Self.head + "  - {id: a, setting: education, policies: mine}\nexclude: ['old/**']\n",
      "mine/a.md": Self.policy("key: complaints, \(Self.approved)"), "old/b.md": Self.policy("key: a, status: draft"),
      "policies/c.md": Self.policy("key: c, status: draft"),
    ])
    let (_, found) = try findings(["."], in: folder)
    #expect(!found.contains { $0.path == "old/b.md" })
    #expect(found.contains { $0.path == "policies/c.md" && $0.rule == "policy/draft" })
    #expect(try findings(["old/b.md"], in: folder).found.contains { $0.rule == "policy/draft" })
  }

  @Test("a return, its records and its policies are one document by the configuration")
  func withReturn() throws {
    let minimal = Repository.root.appendingPathComponent("Rules/examples/minimal-education.yaml")
    let text = try String(contentsOf: minimal, encoding: .utf8)
    let folder = try repository([
      "compact-audit.yaml": Self.head + "  - {id: a, name: Another, return: '*.yaml', records: kept/*.yaml}\n",
      "return.yaml": text.replacingOccurrences(of: "allegations: []\n", with: ""),
      "kept/r.yaml": "compact_audit_records: 1\norganisation: {reference: EXAMPLE-S}\nallegations: []\n",
      "policies/a.md": Self.policy("key: child_protection, status: draft"),
    ])
    let (_, found) = try findings(["."], in: folder)
    #expect(found.contains { $0.path == "policies/a.md" && $0.rule == "policy/draft" })
    #expect(!found.contains { $0.rule == "return/section-not-recorded" && $0.path == "kept/r.yaml" })
    #expect(found.contains { $0.path == "compact-audit.yaml" && $0.rule == "records/said-twice" })
  }

  @Test(
    "evidence and policies that are paths are looked for, and addresses and places are not",
    arguments: [
      ("minutes/2026.pdf", false), ("./minutes/2026.pdf", false), ("2026.pdf", true), ("minutes/", false),
      ("../sub/own.pdf", false), ("own.pdf", false), ("minutes/2025.pdf", true), ("../../elsewhere/2026.pdf", true),
      ("/etc/passwd", true), ("link/passwd", true), ("link/hosts.txt", true), ("policies/a.md#policy", false),
      ("policies/a.md#Policy", false), ("policies/a.md#policies", true), ("https://example.org/2026.pdf", false),
      ("example.org/2026.pdf", false), ("office, second cupboard", false), ("S:/minutes/2026.pdf", false),
      ("minutes/2025.pdf, page 2", false), ("example.org", false), ("board-papers", false),
    ])
  func locations(location: String, isMissing: Bool) throws {
    let minimal = Repository.root.appendingPathComponent("Rules/examples/minimal-education.yaml")
    let text = try String(contentsOf: minimal, encoding: .utf8)
    let folder = try repository([
      "compact-audit.yaml": Self.head + "  - {id: a, return: sub/return.yaml}\n",
      "sub/return.yaml": text.replacingOccurrences(
        of: "evidence: []\n",
        with: "evidence: [{id: E-a, kind: minutes, location: \"\(location)\", dated: 2026-09-01}]\n"
      ).replacingOccurrences(
        of: "policies: []\n", with: "policies: [{key: handbook, status: approved, file: \"\(location)\"}]\n"),
      "minutes/2026.pdf": "", "sub/own.pdf": "", "policies/a.md": Self.policy("key: complaints, \(Self.approved)"),
    ])
    try folder.link("link", to: "/etc")
    try folder.link("minutes/2025.pdf", to: "nowhere.pdf")
    let found = try findings(["."], in: folder).found.filter { $0.path == "sub/return.yaml" }.map(\.rule)
    #expect(found.contains("evidence/file-missing") == isMissing)
    #expect(found.contains("policy/file-missing") == isMissing)
    let alone = try findings(["sub/return.yaml"], in: folder).found.map(\.rule)
    #expect(alone.contains("evidence/file-missing") == isMissing)
  }

  @Test("without a configuration no location is looked for")
  func notLooked() throws {
    let minimal = Repository.root.appendingPathComponent("Rules/examples/minimal-education.yaml")
    let text = try String(contentsOf: minimal, encoding: .utf8)
    let folder = try repository([
      "return.yaml": text.replacingOccurrences(
        of: "evidence: []\n", with: "evidence: [{id: E-a, kind: minutes, location: a/b.pdf, dated: 2026-09-01}]\n")
    ])
    let result = try Tool.run(["check", "."] + Self.day, in: folder.url)
    #expect(!result.output.contains("evidence/file-missing]"))
    #expect(result.output.contains("evidence/file-missing, policy/file-missing (needs the repository)"))
  }

  @Test("nothing to check is a failure")
  func nothing() throws {
    let folder = try repository(["compact-audit.yaml": "compact_audit_config: 1\n"])
    #expect(try Tool.run(["check", "."] + Self.day, in: folder.url).status == 2)
  }
}
