import ArgumentParser
import Foundation

/// Writes the pages of the reference, which the tests make and compare.
///
/// The tests hold the writer, so that the chores can be built also where the rule set or the checker cannot.
struct ReferenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reference",
    abstract: "Write Functions.md and Types.md of the documentation from the function table and the schemas.")

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
    let pages = ["Functions.md", "Types.md"]
    let missing = pages.filter { !text.contains("wrote \($0)") }
    guard missing.isEmpty else {
      print(text)
      print("\(missing.joined(separator: " and ")) could not be written: what the tests said stands above")
      throw ExitCode(1)
    }
    print("wrote \(pages.joined(separator: " and ")): look at the difference before it is committed")
  }
}
