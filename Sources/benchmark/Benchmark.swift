import ArgumentParser

/// What each stage costs beside libyaml's bare event loop, on the same files in the same run.
@main
struct Benchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmark",
    abstract: "Ratios of processor time to reading and libyaml's bare event loop.",
    discussion: """
      Times drift from minute to minute, so the stages take turns over small groups of files, and each round gives one
      ratio a stage; the median is printed, with the least and the greatest. With --stage, one stage runs once over the
      files and nothing is timed: for an instruction counter round the whole program.
      """)

  @Argument(help: "A folder of returns: see `devtool generate`.")
  var folder: String = "."

  @Option(help: "A pack of rules beside the built-in ones: see `devtool generate-rules`.")
  var rules: String?

  @Option(help: "Rounds over all files.")
  var rounds = 7

  @Option(help: "Take only so many files.")
  var count: Int?

  @Option(help: "Run one stage once and print only its counts.")
  var stage: Stage?

  @Flag(help: "Print the names of the stages, the bare loop first, and do nothing else.")
  var listStages = false

  func run() throws {
    if listStages {
      for stage in Stage.allCases { print(stage.rawValue) }
      return
    }
    let all = try InputFile.paths(in: folder)
    let paths = Array(all.prefix(count ?? all.count))
    guard !paths.isEmpty else { throw ValidationError("no .yaml file in \(folder)") }
    var bench = try Workbench(pack: rules)
    if let stage {
      var tally = Workbench.Tally()
      for path in paths { try bench.run(stage, on: path, into: &tally) }
      print("\(stage.rawValue): \(tally.files) files, \(tally.bytes) bytes, \(tally.results) results")
      return
    }
    try compare(&bench, paths: paths)
  }

  private func compare(_ bench: inout Workbench, paths: [String]) throws {
    let stages = Stage.allCases
    var seconds = [[Double]](repeating: [], count: stages.count)
    var tallies = [Workbench.Tally](repeating: .init(), count: stages.count)
    for round in 0..<max(1, rounds) {
      var spent = [Double](repeating: 0, count: stages.count)
      for start in stride(from: 0, to: paths.count, by: 25) {
        let group = paths[start..<min(start + 25, paths.count)]
        for turn in stages.indices {
          // Each stage goes first, second, … equally often.
          let index = (turn + round + start / 25) % stages.count
          let before = InputFile.processorSeconds()
          for path in group { try bench.run(stages[index], on: path, into: &tallies[index]) }
          spent[index] += InputFile.processorSeconds() - before
        }
      }
      for index in stages.indices { seconds[index].append(spent[index]) }
    }
    report(stages, seconds, tallies, files: paths.count)
  }

  private func report(_ stages: [Stage], _ seconds: [[Double]], _ tallies: [Workbench.Tally], files: Int) {
    let bare = tallies[0]
    let whole = tallies[stages.count - 1]
    let kilobytes = Double(bare.bytes) / 1000
    print(
      """
      \(files) files, \(rounds) rounds, one thread; a file: \(one(kilobytes / Double(bare.files))) KB; \
      in 40 KB: \(one(Double(bare.events) / kilobytes * 40)) events, \(one(Double(bare.scalars) / kilobytes * 40)) scalars; \
      \(bare.broken / max(1, rounds)) files end in a syntax error
      \(whole.withFindings / max(1, rounds)) of the files have findings, \(whole.results / max(1, rounds)) in all

      """)
    print(padded("stage", 34) + padded("us a file", 12) + padded("ratio", 9) + "least to greatest")
    for index in stages.indices {
      let microseconds = median(seconds[index]) / Double(files) * 1e6
      let ratios = zip(seconds[index], seconds[0]).map { $0 / $1 }
      print(
        padded(stages[index].title, 34) + padded(one(microseconds), 12) + padded(two(median(ratios)), 9)
          + "\(two(ratios.min() ?? 0)) to \(two(ratios.max() ?? 0))"
          + (tallies[index].results > 0 ? "   (\(tallies[index].results / max(1, rounds)) results)" : ""))
    }
  }

  private func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return 0 }
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }

  private func one(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
  private func two(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }
  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
