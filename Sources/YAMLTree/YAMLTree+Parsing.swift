package import SourceText
package import Symbols

/// Who reads a file: the tests compare the two readers, and every file goes the `shortest` way.
package enum YAMLReader: Sendable {
  /// The reader of the common form, and libyaml where that declines.
  case shortest
  /// libyaml alone.
  case libyaml
  /// The reader of the common form alone: no tree and no problem for what it declines.
  case commonForm
}

extension YAMLTree {
  /// Reads one file's first document.
  ///
  /// Problems: every `YAMLProblem` of the file in the order of their places, at most `limits.problems` and one that
  /// counts the rest. `tree` is nil exactly where one of them is fatal. What a problem leaves standing is in the tree:
  /// an alias that cannot be followed is a null scalar, an entry that is not read is left out of `entries(of:)`.
  /// Complexity: O(bytes); the number of symbols does not matter. What is in the common form costs about an eighth of the
  /// rest.
  /// Source: YAML 1.2.2, as far as libyaml 0.2.5 reads it, with the core schema's types.
  package static func parse(
    _ source: SourceText, symbols: SymbolTable, limits: YAMLLimits = .default, by reader: YAMLReader = .shortest
  ) -> (tree: YAMLTree?, problems: [YAMLProblem]) {
    guard source.bytes.count <= min(limits.bytes, Int(UInt32.max) - 16) else {
      let kind = YAMLProblem.Kind.tooLarge(what: .file, limit: limits.bytes)
      return (nil, [YAMLProblem(kind, at: SourceSpan(at: 0), isFatal: true)])
    }
    return source.bytes.withUnsafeBufferPointer { bytes in
      let scan = EncodingScan(bytes, directives: limits.directives)
      if let problem = scan.problem { return (nil, [problem]) }
      return symbols.withReader { symbols in
        var problems: [YAMLProblem] = []
        var decoded: [UInt8] = []
        var moved: [Node]?
        var isFatal = false
        let room = min(bytes.count / 10 + 16, limits.nodes)
        let nodes = [Node](unsafeUninitializedCapacity: room) { lent, count in
          var builder = YAMLTreeBuilder(
            bytes, nodes: lent, symbols: symbols, limits: limits, runs: scan.runs, markLength: scan.markLength)
          let isRead = reader != .libyaml && !scan.isUncommon && builder.readCommonForm(from: scan.markLength)
          if !isRead {
            builder = YAMLTreeBuilder(
              bytes, nodes: lent, symbols: symbols, limits: limits, runs: scan.runs, markLength: scan.markLength)
            if reader != .commonForm {
              var events = EventStream(UnsafeBufferPointer(rebasing: bytes[scan.markLength...]))
              builder.read(&events)
            }
          }
          isFatal = builder.isFatal || builder.nodes.count == 0
          problems = builder.sortedProblems()
          decoded = builder.decoded
          moved = builder.nodes.moved()
          count = moved == nil ? builder.nodes.count : 0
        }
        return (isFatal ? nil : YAMLTree(source: source, nodes: moved ?? nodes, decoded: decoded), problems)
      }
    }
  }
}

extension YAMLTreeBuilder {
  /// The problems in the order of their places, with one that says how many were left out.
  func sortedProblems() -> [YAMLProblem] {
    if problems.isEmpty { return [] }
    var sorted = problems.enumerated().sorted { ($0.element.span, $0.offset) < ($1.element.span, $1.offset) }
      .map(\.element)
    if droppedProblems > 0, let last = sorted.last {
      sorted.append(YAMLProblem(.moreProblems(droppedProblems), at: SourceSpan(at: last.span.end)))
    }
    return sorted
  }
}
