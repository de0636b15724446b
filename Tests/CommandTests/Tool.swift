import Foundation

/// Runs the built executable, which stands beside the tests' own.
struct Tool {
  /// What came of a run.
  struct Result: Sendable {
    let status: Int32
    let output: String
    let error: String
  }

  /// The executable; nil where the tests were built without it.
  static let url: URL? = {
    let places =
      [Bundle.main.bundleURL, Bundle.main.executableURL?.deletingLastPathComponent()].compactMap { $0 }
      + [URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()]
    return places.flatMap { [$0, $0.deletingLastPathComponent()] }
      .map { $0.appendingPathComponent("compact-audit") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }()

  /// Runs it with arguments, in a folder, with text for its standard input and nothing of this process's environment but
  /// what is given.
  static func run(
    _ arguments: [String], in folder: URL? = nil, input: String = "", environment: [String: String] = [:]
  ) throws -> Result {
    guard let url else { throw CocoaError(.fileNoSuchFile) }
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = folder }
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = stderr
    try process.run()
    stdin.fileHandleForWriting.write(Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let output = stdout.fileHandleForReading.readDataToEndOfFile()
    let error = stderr.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
      error: String(decoding: error, as: UTF8.self))
  }
}
