import BuiltInRules
import CLibYAMLLoop
import Schemas
import SourceText
import Symbols
import YAMLTree

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

  private let symbols: SymbolTable
  private let schema: CompiledSchema

  /// Reads the built-in rule set.
  init() throws {
    guard let file = BuiltInRules.file(at: "schemas/return.schema.json") else {
      throw InputFile.Failure(description: "the binary holds no schema of a return")
    }
    var symbols = SymbolTable()
    let text = SourceText(path: file.path, bytes: file.bytes)
    guard let tree = YAMLTree.parse(text, symbols: symbols).tree,
      let schema = CompiledSchema.compile(tree, symbols: &symbols).schema
    else { throw InputFile.Failure(description: "the schema of a return does not compile") }
    self.schema = schema
    self.symbols = symbols
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
    case .tree:
      let (tree, problems) = YAMLTree.parse(SourceText(path: path, bytes: bytes), symbols: symbols)
      tally.results += problems.count
      if tree == nil { tally.broken += 1 }
    case .schema:
      let (tree, problems) = YAMLTree.parse(SourceText(path: path, bytes: bytes), symbols: symbols)
      tally.results += problems.count
      guard let tree else {
        tally.broken += 1
        return
      }
      tally.results += schema.validate(tree).problems.count
    }
  }
}
