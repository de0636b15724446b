import PathPatterns
import Testing

@Suite("Patterns for paths")
struct GlobTests {
  @Test(
    "a pattern matches whole paths, letter by letter",
    arguments: [
      (
        "policies/**/*.md", ["policies/a.md", "policies/x/y/a.md"],
        ["a.md", "policies/a.txt", "x/policies/a.md", "policies.md"]
      ),
      ("*.yaml", ["a.yaml", ".yaml"], ["x/a.yaml", "a.yml", "a.YAML"]),
      ("**/*.md", ["a.md", "x/a.md", "x/y/a.md"], ["a", "x/amd"]),
      ("a/**", ["a/b", "a/b/c"], ["a", "b/a/c"]),
      ("./returns/?.yaml", ["returns/a.yaml", "returns/é.yaml"], ["returns/ab.yaml", "returns//.yaml"]),
      ("r/[a-c]*.md", ["r/a.md", "r/cx.md"], ["r/d.md", "r/.md"]),
      ("r/[!a-c].md", ["r/d.md", "r/é.md"], ["r/a.md", "r//.md"]),
      ("{a,b/c}/x.{md,txt}", ["a/x.md", "b/c/x.txt"], ["b/x.md", "a/x.doc"]),
      ("{a,{b,c}d}.md", ["a.md", "bd.md", "cd.md"], ["b.md", "ad.md"]),
      ("a{,.old}.md", ["a.md", "a.old.md"], ["a..md"]),
      ("\\*.md", ["*.md"], ["a.md"]), ("a[{,}]b", ["a{b", "a,b"], ["ab", "a[b"]),
      ("policies", ["policies", "policies/a.md", "policies/x/a.md"], ["policies2", "x/policies/a"]),
      ("policies/", ["policies/a.md"], ["x"]), ("a[", [], ["a[", "a"]),
    ])
  func matches(pattern: String, matching: [String], others: [String]) throws {
    let glob = try Glob(pattern)
    #expect(matching.filter { !glob.matches($0) } == [])
    #expect(others.filter { glob.matches($0) } == [])
  }

  @Test(
    "what is no pattern below the folder is refused",
    arguments: [
      ("", Glob.Problem.empty), ("./", .empty), ("../a", .leadsOutside), ("a/../../b", .leadsOutside),
      ("/etc/passwd", .leadsOutside), ("{a,../b}", .leadsOutside), ("{a,b", .openBrace),
      (String(repeating: "{a,b}", count: 20), .tooManyAlternatives(limit: 256)),
      (String(repeating: "a", count: 5000), .tooLong(limit: 4096)), ("/", .leadsOutside),
    ])
  func refused(pattern: String, problem: Glob.Problem) {
    #expect(throws: problem) { try Glob(pattern) }
  }

  @Test("a pattern that makes others try every way takes its length times the path's")
  func hostile() throws {
    let path = String(repeating: "a/", count: 1000) + String(repeating: "a", count: 1000) + "c"
    let clock = ContinuousClock()
    for pattern in [
      String(repeating: "**/a/", count: 60) + "b", String(repeating: "*a", count: 300) + "b",
      "**/" + String(repeating: "*", count: 1000) + "b",
    ] {
      let glob = try Glob(pattern)
      let time = clock.measure { #expect(!glob.matches(path)) }
      #expect(time < .seconds(20), "\(pattern.prefix(20)): \(time)")
    }
  }
}
