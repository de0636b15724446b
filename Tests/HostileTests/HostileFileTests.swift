import Findings
import SourceText
import Symbols
import TestSupport
import Testing
import YAMLTree

@Suite("Hostile files")
struct HostileFileTests {
  @Test("each is read to its end, and what is wrong is placed inside the file", arguments: HostileFile.all)
  func reading(_ file: HostileFile) {
    let source = SourceText(path: file.name, bytes: file.bytes)
    let limits = YAMLLimits.default
    let (tree, problems) = YAMLTree.parse(source, symbols: SymbolTable(), limits: limits)
    #expect(problems.isEmpty == file.isSound, "\(problems.prefix(3).map(\.message))")
    #expect(problems.count <= limits.problems + 2)
    #expect((tree == nil) == problems.contains { $0.isFatal })
    for problem in problems {
      #expect(problem.span.start <= problem.span.end && Int(problem.span.end) <= source.bytes.count)
      #expect(!problem.message.isEmpty && problem.message.utf8.count < 400)
      for place in problem.related { #expect(Int(place.span.end) <= source.bytes.count) }
    }
    guard let tree else { return }
    #expect(tree.count <= limits.nodes)
    #expect(Self.followed(tree) <= tree.count + limits.aliasedNodes)
  }

  @Test("there are many of them, each with a name of its own")
  func many() {
    #expect(HostileFile.all.count >= 30)
    #expect(Set(HostileFile.all.map(\.name)).count == HostileFile.all.count)
  }

  /// The nodes that someone meets who follows every alias, by a walk with a stack of its own.
  static func followed(_ tree: YAMLTree) -> Int {
    var count = 0
    var pending = [tree.root]
    while let next = pending.popLast() {
      count += 1
      let id = tree.resolved(next)
      guard tree.kind(id) != .scalar else { continue }
      var child = NodeID(rawValue: id.rawValue + 1)
      while child.rawValue < tree.subtreeEnd(id).rawValue {
        pending.append(child)
        child = tree.subtreeEnd(child)
      }
      if count > 10_000_000 { return count }
    }
    return count
  }
}
