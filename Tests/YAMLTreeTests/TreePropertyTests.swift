import Findings
import Foundation
import SourceText
import Symbols
import TestSupport
import Testing
import YAMLTree

@Suite("What holds for every tree")
struct TreePropertyTests {
  /// What is out of order in a tree; nil where nothing is.
  static func fault(_ tree: YAMLTree) -> String? {
    var lastStart = UInt32(0)
    var open: [NodeID] = []
    for index in 0..<UInt32(tree.count) {
      let id = NodeID(rawValue: index)
      let span = tree.propertySpan(id)
      while let holder = open.last, tree.subtreeEnd(holder).rawValue <= index { open.removeLast() }
      if span.start > span.end || Int(span.end) > tree.source.bytes.count { return "\(index): out of range" }
      if tree.subtreeEnd(id).rawValue <= index || Int(tree.subtreeEnd(id).rawValue) > tree.count {
        return "\(index): bad end of subtree"
      }
      if tree.span(id).start < lastStart { return "\(index): begins before its forerunner" }
      if let holder = open.last {
        if !tree.span(holder).contains(span) { return "\(index): outside its holder" }
        if tree.subtreeEnd(id).rawValue > tree.subtreeEnd(holder).rawValue { return "\(index): ends after its holder" }
        if tree.parent(of: id) != holder { return "\(index): another parent" }
      }
      if tree.kind(id) == .alias, tree.resolved(id).rawValue >= index { return "\(index): alias of what follows" }
      lastStart = tree.span(id).start
      if tree.kind(id) == .mapping || tree.kind(id) == .sequence { open.append(id) }
    }
    return nil
  }

  @Test("spans nest and come in order", arguments: 0..<300 as Range<UInt64>)
  func nesting(seed: UInt64) throws {
    let text = TreeText.document(seed: seed)
    let (parsed, problems) = YAMLTree.parse(SourceText(path: "seed \(seed)", text), symbols: SymbolTable())
    #expect(problems.map(\.message) == [], "seed \(seed)\n\(text)")
    let tree = try #require(parsed)
    #expect(Self.fault(tree) == nil, "seed \(seed)\n\(text)")
  }

  @Test(
    "a comment line before the rest moves every span by its length and changes nothing else",
    arguments: 0..<60 as Range<UInt64>)
  func commentLine(seed: UInt64) throws {
    let text = TreeText.document(seed: seed)
    let comment = "# tŷ 😀\n"
    let one = try #require(YAMLTree.parse(SourceText(path: "a", text), symbols: SymbolTable()).tree)
    let two = try #require(YAMLTree.parse(SourceText(path: "b", comment + text), symbols: SymbolTable()).tree)
    let moved = UInt32(comment.utf8.count)
    #expect(one.count == two.count)
    for index in 0..<UInt32(min(one.count, two.count)) {
      let id = NodeID(rawValue: index)
      let span = one.span(id)
      #expect(two.span(id) == SourceSpan(start: span.start + moved, end: span.end + moved), "seed \(seed), \(index)")
      #expect(one.kind(id) == two.kind(id) && one.type(id) == two.type(id) && one.text(id) == two.text(id))
    }
  }

  @Test("the bytes of a scalar alone are read as the same scalar", arguments: 0..<60 as Range<UInt64>)
  func slices(seed: UInt64) throws {
    let source = SourceText(path: "a", TreeText.document(seed: seed))
    let tree = try #require(YAMLTree.parse(source, symbols: SymbolTable()).tree)
    for index in 0..<UInt32(tree.count) {
      let id = NodeID(rawValue: index)
      guard tree.kind(id) == .scalar, tree.style(id) != .literal, !tree.span(id).isEmpty else { continue }
      let slice = SourceText(path: "b", bytes: Array(source.slice(tree.span(id))))
      let alone = try #require(YAMLTree.parse(slice, symbols: SymbolTable()).tree, "seed \(seed), \(index)")
      #expect(alone.text(alone.root) == tree.text(id) && alone.style(alone.root) == tree.style(id))
    }
  }

  @Test("what once broke the reader is read")
  func failCases() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("FailCases")
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
      let source = SourceText(path: file.lastPathComponent, bytes: Array(try Data(contentsOf: file)))
      let (tree, problems) = YAMLTree.parse(source, symbols: SymbolTable())
      #expect((tree == nil) == problems.contains { $0.isFatal }, "\(file.lastPathComponent)")
      if let tree { #expect(Self.fault(tree) == nil, "\(file.lastPathComponent)") }
    }
  }

  @Test("the way to a node is written as in a message")
  func paths() throws {
    let source = SourceText(path: "t", "answers:\n  - rating: a\n  - rating: b\n    'my key': [x, y]\n")
    let tree = try #require(YAMLTree.parse(source, symbols: SymbolTable()).tree)
    let paths = (0..<UInt32(tree.count)).map { tree.path(of: NodeID(rawValue: $0)) }
    #expect(
      paths == [
        "", "answers", "answers", "answers[0]", "answers[0].rating", "answers[0].rating", "answers[1]",
        "answers[1].rating", "answers[1].rating", "answers[1][\"my key\"]", "answers[1][\"my key\"]",
        "answers[1][\"my key\"][0]", "answers[1][\"my key\"][1]",
      ])
  }
}
