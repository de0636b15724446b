import ArgumentParser
import CLibYAMLLoop
import SourceText
import Symbols
import YAMLTree

/// How far each file is taken. Every stage holds all before it, reading included.
enum Stage: String, CaseIterable, ExpressibleByArgument {
  /// Reading and libyaml's bare event loop.
  case loop

  /// What the report calls it.
  var title: String {
    switch self {
    case .loop: "read + bare libyaml loop"
    }
  }
}

/// What is made once and used for every file.
struct Workbench {
  /// Everything that a run counts, so that no work can be left out unseen.
  struct Tally: Equatable {
    var files = 0
    var bytes = 0
    var events = 0
    var scalars = 0
    var broken = 0
    var results = 0
  }

  /// Takes one file through a stage.
  mutating func run(_ stage: Stage, on path: String, into tally: inout Tally) throws {
    let bytes = try InputFile.bytes(of: path)
    tally.files += 1
    tally.bytes += bytes.count
    switch stage {
    case .loop:
      let counts = bytes.withUnsafeBufferPointer { yaml_loop_run($0.baseAddress, $0.count) }
      tally.events += counts.events
      tally.scalars += counts.scalars
      if counts.complete == 0 { tally.broken += 1 }
    }
  }
}
