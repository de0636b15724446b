import ArgumentParser
import Foundation
import TestSupport

/// Writes the hostile files, which are kept nowhere, for the finished command to be run over.
struct HostileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hostile", abstract: "Write the hostile files into a folder.")

  @Option(help: "The folder to write into; it is made where it is missing.")
  var out: String

  func run() throws {
    let folder = URL(fileURLWithPath: out)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for file in HostileFile.all {
      try Data(file.bytes).write(to: folder.appendingPathComponent(file.name + ".yaml"))
    }
    for file in HostileFile.documents {
      try Data(file.bytes).write(to: folder.appendingPathComponent(file.name + ".md"))
    }
    print("wrote \(HostileFile.all.count + HostileFile.documents.count) files")
  }
}
