import ArgumentParser
import Foundation

/// Writes the pages of the reference, which the tests make and compare.
///
/// The tests hold the writer, so that the chores can be built also where the rule set or the checker cannot.
struct ReferenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reference",
    abstract: "Write the reference pages of the documentation from the function table, the schemas and the rule set.")

  @Option(help: "The root of the repository.")
  var root = "."

  func run() throws {
    let tests = Process()
    tests.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    tests.arguments = ["swift", "test", "--package-path", root, "--filter", "ReferencePageTests"]
    tests.environment = ProcessInfo.processInfo.environment.merging(["UPDATE_GOLDENS": "1"]) { $1 }
    let output = Pipe()
    tests.standardOutput = output
    tests.standardError = output
    try tests.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    tests.waitUntilExit()
    let written = text.matches(of: #/wrote (\w+\.md)/#).map { String($0.1) }
    let missing = ["Functions.md", "Types.md", "RuleIndex.md"].filter { !written.contains($0) }
    guard missing.isEmpty else {
      print(text)
      print("\(missing.joined(separator: " and ")) could not be written: what the tests said stands above")
      throw ExitCode(1)
    }
    print("wrote \(Set(written).count) pages: look at the difference before it is committed")
  }
}
