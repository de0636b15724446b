import ArgumentParser
import Foundation

/// Writes the rule set into the source file that carries it inside the binary.
struct EmbedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "embed", abstract: "Write Rules/ into Sources/BuiltInRules/BuiltInRules+Generated.swift.")

  @Flag(help: "Change nothing; exit with 1 where the generated file is stale.")
  var check = false

  @Option(help: "The root of the repository.")
  var root = "."

  func run() throws {
    let rules = try EmbeddedSource(folder: URL(fileURLWithPath: root).appendingPathComponent("Rules"))
    let target = URL(fileURLWithPath: root)
      .appendingPathComponent("Sources/BuiltInRules/BuiltInRules+Generated.swift")
    let rendered = Data(try rules.rendered().utf8)
    let isFresh = (try? Data(contentsOf: target)) == rendered
    if check {
      guard !isFresh else { return }
      print("\(target.relativePath) is stale: run `swift run devtool embed` and commit what it writes")
      throw ExitCode(1)
    }
    if isFresh {
      print("fresh already: \(rules.files.count) files")
    } else {
      try rendered.write(to: target)
      print("embedded \(rules.files.count) files, \(rules.byteCount) bytes")
    }
  }
}
