import ArgumentParser
import Foundation

/// Writes returns for the benchmark and for load tests: like real ones, and all invented.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Write generated returns into a folder.",
    discussion: """
      Each return is a sample, varied: other names and numbers, records in another order, texts and records added or cut
      until the file has between 28 and 53 KB. Nine in ten vary a clean sample and are as sound; the tenth varies any
      other and has more faults that people make. The same seed gives the same bytes.
      """)

  @Option(help: "Which sequence of returns.")
  var seed: UInt64 = 1

  @Option(help: "How many returns.")
  var count = 1000

  @Option(help: "The folder to write into; it is made where it is missing.")
  var out: String

  @Option(help: "The folder of samples to vary.")
  var samples = "Samples"

  func run() throws {
    let templates = try ReturnTemplate.all(in: URL(fileURLWithPath: samples))
    let clean = templates.filter(\.isClean)
    let toMend = templates.filter { !$0.isClean }
    guard !clean.isEmpty, !toMend.isEmpty else {
      throw ValidationError("no clean returns, or no others, in \(samples)")
    }
    let folder = URL(fileURLWithPath: out)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var bytes = 0
    var faulty = 0
    for index in 0..<count {
      var generator = ReturnGenerator(seed: seed &* 1_000_003 &+ UInt64(index))
      let isFaulty = index % 10 == 7
      let template = isFaulty ? toMend[index / 10 % toMend.count] : clean[(index - index / 10) % clean.count]
      let text = generator.text(from: template, isFaulty: isFaulty)
      if isFaulty { faulty += 1 }
      bytes += text.utf8.count
      let digits = String(index)
      let name = "return-" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits + ".yaml"
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
    print("\(count) returns, \(faulty) with faults, \(bytes / max(1, count)) bytes each on average")
  }
}
