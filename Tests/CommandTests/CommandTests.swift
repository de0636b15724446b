import Foundation
import TestSupport
import Testing

@Suite("The command line", .enabled(if: Tool.url != nil))
struct CommandTests {
  static let samples = Repository.root.appendingPathComponent("Samples")
  static let clean = samples.appendingPathComponent("clean-school.yaml").path
  static let day = ["--as-of", "2026-11-23"]

  @Test(
    "help and version end in 0 on standard output",
    arguments: [
      ["--help"], ["-h"], ["--version"], ["check", "--help"], ["help", "check"], ["explain", "--help"],
      ["rules", "--help"], ["schema", "--help"], ["init", "--help"], ["fix", "--help"],
    ])
  func help(arguments: [String]) throws {
    let result = try Tool.run(arguments)
    #expect(result.status == 0 && result.error.isEmpty && !result.output.isEmpty)
  }

  @Test("the help of the tool and of check names every exit status", arguments: [["--help"], ["check", "--help"]])
  func exitStatuses(arguments: [String]) throws {
    let words = try Tool.run(arguments).output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for sentence in ["EXIT STATUS:", "0 nothing at or above", "1 findings", "2 wrong use", "EXAMPLES:"] {
      #expect(words.contains(sentence))
    }
  }

  @Test(
    "wrong use ends in 2, with a word on standard error",
    arguments: [
      ["check", "--bogus"], ["check", "--format", "xml"], ["check", "--as-of", "03/04/26"],
      ["check", "--as-of", "2026-02-30"], ["check", "--fail-on", "often"], ["check", "--threads", "0"],
      ["check", "--standard", "five!"], ["schema", "nothing"], ["explain"], ["explain", "no/such-rule"],
      ["check", "--rules", "/no/such/pack", "x.yaml"], ["rules", "list", "--rules", "/no/such/pack"],
      ["check", "x.yaml", "--output", "x.yaml"], ["init"], ["init", "--setting", "educaton"],
      ["init", "--setting", "education", "--kind", "nursery"], ["fix"], ["fix", "/no/such/return.yaml"],
    ])
  func wrongUse(arguments: [String]) throws {
    let result = try Tool.run(arguments)
    #expect(result.status == 2 && result.output.isEmpty && result.error.count > 20, "\(result)")
  }

  @Test(
    "a verb that is nearly right gets the right one, also where a word follows another",
    arguments: [
      (["rules", "tset"], "did you mean `compact-audit rules test`?"),
      (["rules", "frobnicate"], "there are `list`, `test`, `lint`"),
      (["help", "chek"], "did you mean `compact-audit help check`?"),
    ])
  func nearVerb(arguments: [String], hint: String) throws {
    let result = try Tool.run(arguments)
    #expect(result.status == 2 && result.output.isEmpty && result.error.contains(hint))
  }

  @Test("a fault of a configuration is told where there is nothing to check")
  func configurationAlone() throws {
    let folder = try Folder()
    try folder.write("compact-audit.yaml", "compact_audit_config: 1\nwaivers: w.yaml\norganisations: []\n")
    let result = try Tool.run(["check", "."], in: folder.url)
    #expect(result.status == 2 && result.output.contains("`waivers` is not a field here"))
  }

  @Test("a fault's id that is nearly right gets the right one")
  func nearMiss() throws {
    #expect(try Tool.run(["explain", "yaml/duplicate-keys"]).error.contains("did you mean `yaml/duplicate-key`?"))
    let page = try Tool.run(["explain", "yaml/duplicate-key"])
    #expect(page.status == 0 && page.output.contains("Why it matters"))
  }

  @Test(
    "an argument that identifies a person is repeated by no error",
    arguments: [
      ["check", "--standard", "9434765919"], ["check", "--as-of", "9434765919"], ["check", "--9434765919"],
      ["9434765919"], ["explain", "9434765919"], ["explain", "5.7", "--setting", "9434765919"],
      ["rules", "list", "--group", "9434765919"], ["rules", "test", "9434765919"], ["schema", "9434765919"],
      ["check", "x.yaml", "--rules", "9434765919"], ["check", "943 476 5919", "--output", "943 476 5919"],
      ["check", "--format", "k.hale@mail.example"], ["check", "--fail-on", "07700 900417"],
    ])
  func maskedArguments(arguments: [String]) throws {
    let folder = try Folder()
    let result = try Tool.run(arguments, in: folder.url)
    #expect(result.status == 2)
    for part in ["9434765919", "476 5919", "k.hale", "900417"] {
      #expect(!(result.output + result.error).contains(part), "\(result)")
    }
  }

  @Test("a standard that there is not is refused, with those there are; one that there is, and a criterion, are not")
  func standards() throws {
    let refused = try Tool.run(["check", Self.clean, "--standard", "99"] + Self.day)
    #expect(refused.status == 2 && refused.output.isEmpty)
    #expect(refused.error.hasPrefix("error: there is no standard 99: the standards are 1, 2, 3"))
    for number in ["5", "5.10"] {
      #expect(try Tool.run(["check", Self.clean, "--standard", number] + Self.day).status == 0, "\(number)")
    }
  }

  @Test(
    "what is no wrong use is said without how to use it",
    arguments: [
      ["explain", "no/such-rule"], ["explain", "5.7", "--setting", "nowhere"], ["rules", "test", "no/such-rule"],
      ["rules", "list", "--group", "nothing"], ["check", "x.yaml", "--standard", "99"],
    ])
  func noUsage(arguments: [String]) throws {
    let result = try Tool.run(arguments)
    #expect(result.status == 2 && result.error.hasPrefix("error: ") && !result.error.contains("Usage:"), "\(result)")
  }

  @Test("a return in a folder that lacks the format's key is told, and what to write")
  func forgottenKey() throws {
    let folder = try Folder()
    try folder.write("return.yaml", "organisation: {setting: education}\naudit: {completed_on: 2026-10-02}\n")
    try folder.write("build.yaml", "name: build\naudit: yes\n")
    let result = try Tool.run(["check", "."] + Self.day, in: folder.url)
    #expect(result.status == 1)
    #expect(result.output.contains("error[schema/missing-key]: `compact_audit` is missing\n --> return.yaml:1:1\n"))
    #expect(result.output.contains("= help: begin the file with `compact_audit: 1`\n"))
    #expect(!result.output.contains("build.yaml"))
  }

  @Test("a missing file ends in 2 and says which file is like it")
  func missing() throws {
    let folder = try Folder()
    try folder.write("return.yaml")
    let result = try Tool.run(["check", "retrun.yaml"] + Self.day, in: folder.url)
    #expect(result.status == 2)
    #expect(result.output.contains("error[file/missing]: there is no such file\n --> retrun.yaml\n"))
    #expect(result.output.contains("did you mean `return.yaml`?"))
    #expect(try Tool.run(["chekc"]).output.contains("did you mean `compact-audit check`?"))
  }

  @Test(
    "nothing to check ends in 2",
    arguments: [
      [], ["check"], ["check", "."], ["check", ".", "--format", "json"], ["check", ".", "--format", "html"],
    ])
  func nothing(arguments: [String]) throws {
    let folder = try Folder()
    try folder.write("build.yaml", "on: push\n")
    let result = try Tool.run(arguments, in: folder.url)
    #expect(result.status == 2 && result.error.contains("nothing to check"))
    #expect(result.output.isEmpty == !arguments.contains("json"))
  }

  @Test("a file named twice with other files is one among the report's files, in order of paths")
  func folders() throws {
    let folder = try Folder()
    for name in ["b.yaml", "a/c.yml", "a.yaml"] { try folder.write(name) }
    try folder.write("other.yaml", "on: push\n")
    let result = try Tool.run(["check", "b.yaml", ".", "--format", "json"] + Self.day, in: folder.url)
    let report = try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let files = try #require(report["files"] as? [[String: Any]])
    #expect(files.compactMap { $0["path"] as? String } == ["a.yaml", "a/c.yml", "b.yaml"])
    let summary = try #require(report["summary"] as? [String: Any])
    #expect((summary["files"] as? [String: Int])?["skipped"] == 1)
    #expect(report["as_of"] as? String == "2026-11-23")
  }

  @Test("the same bytes for any number of threads", arguments: ["text", "json", "html"])
  func threads(format: String) throws {
    let outputs = try [1, 2, 7].map {
      try Tool.run(["check", Self.samples.path, "--format", format, "--threads", "\($0)"] + Self.day)
    }
    #expect(Set(outputs.map(\.output)).count == 1 && outputs[0].output.count > 200)
    #expect(Set(outputs.map(\.status)).count == 1)
  }

  @Test("standard input is checked as the file is")
  func standardInput() throws {
    let text = try String(contentsOfFile: Self.clean, encoding: .utf8)
    let piped = try Tool.run(["check", "-"] + Self.day, input: text)
    let named = try Tool.run(["check", Self.clean] + Self.day)
    #expect(piped.status == named.status)
    #expect(piped.output == named.output.replacingOccurrences(of: Self.clean, with: "-"))
  }

  @Test("piped output has no colour unless asked for")
  func colour() throws {
    for environment in [[:], ["NO_COLOR": "1"]] {
      let plain = try Tool.run(["check", "gone.yaml"], environment: environment)
      #expect(!plain.output.contains("\u{1B}"))
    }
    #expect(try Tool.run(["check", "gone.yaml", "--color", "always"]).output.contains("\u{1B}[1;31merror"))
  }

  @Test("a file that may not be read ends in 2", .enabled(if: getuid() != 0))
  func notPermitted() throws {
    let folder = try Folder()
    let path = try folder.write("a.yaml")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    let result = try Tool.run(["check", path])
    #expect(result.status == 2 && result.output.contains("file/not-permitted"))
  }

  @Test("a report can be written to a file, and what cannot be written is said")
  func outputFile() throws {
    let folder = try Folder()
    let path = folder.path + "/report.json"
    let result = try Tool.run(["check", Self.clean, "--format", "json", "-o", path] + Self.day)
    #expect(result.output.isEmpty)
    let written = try String(contentsOfFile: path, encoding: .utf8)
    #expect(written == (try Tool.run(["check", Self.clean, "--format", "json"] + Self.day)).output)
    let refused = try Tool.run(["check", Self.clean, "-o", folder.path + "/no/report.json"])
    #expect(refused.status == 2 && refused.error.contains("could not be written"))
  }

  @Test("the schemas are printed whole", arguments: ["return", "rules", "report"])
  func schemas(name: String) throws {
    let file = Repository.root.appendingPathComponent("Rules/schemas/\(name).schema.json")
    #expect(try Tool.run(["schema", name]).output == String(contentsOf: file, encoding: .utf8))
  }

  @Test("the schema of a policy's front matter stands alone: all that it refers to is in it")
  func policySchema() throws {
    let output = try Tool.run(["schema", "policy"]).output
    let schema = try #require(JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    let definitions = try #require(schema["$defs"] as? [String: Any])
    let properties = try #require(schema["properties"] as? [String: [String: String]])
    #expect(properties["compact_audit_policy"]?["$ref"] == "#/$defs/policy" && definitions["policy"] != nil)
    #expect(!output.contains("return.schema.json"))
    let references = output.split(separator: "\"").filter { $0.hasPrefix("#/$defs/") }
    #expect(references.count > 10)
    for reference in references { #expect(definitions[String(reference.dropFirst(8))] != nil, "\(reference)") }
  }

  @Test("every report says that it is no proof of safety", arguments: ["text", "json", "html"])
  func caution(format: String) throws {
    for path in [Self.clean, "gone.yaml"] {
      #expect(try Tool.run(["check", path, "--format", format]).output.contains("not proof of safety"))
    }
  }
}
