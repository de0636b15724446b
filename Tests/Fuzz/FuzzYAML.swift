// Built with the modules that it imports: see .ci/fuzz.
import Findings
import SourceText
import Symbols
import YAMLTree

/// Reads one input and checks what must hold for every tree; a trap is a crash that the fuzzer keeps.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzYAML(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let source = SourceText(path: "fuzz", bytes: Array(UnsafeBufferPointer(start: start, count: count)))
  let (tree, problems) = YAMLTree.parse(source, symbols: SymbolTable())
  precondition((tree == nil) == problems.contains { $0.isFatal }, "a tree stands exactly where nothing is fatal")
  for problem in problems {
    precondition(problem.span.start <= problem.span.end && Int(problem.span.end) <= count, "a problem is in the file")
    precondition(!problem.message.isEmpty)
    for place in problem.related {
      precondition(place.span.start <= place.span.end && Int(place.span.end) <= count, "a place is in the file")
    }
  }
  if let tree { check(tree) }
  // What the reader of the common form takes, it takes as libyaml does.
  if let quick = YAMLTree.parse(source, symbols: SymbolTable(), by: .commonForm).tree {
    let sure = YAMLTree.parse(source, symbols: SymbolTable(), by: .libyaml)
    precondition(sure.tree.map(quick.hasSameNodes) == true, "the two readers agree")
    precondition(problems.map(\.message) == sure.problems.map(\.message), "the two readers say the same")
  }
  return 0
}

private func check(_ tree: YAMLTree) {
  var open: [NodeID] = []
  var lastStart = UInt32(0)
  for index in 0..<UInt32(tree.count) {
    let id = NodeID(rawValue: index)
    let span = tree.propertySpan(id)
    while let holder = open.last, tree.subtreeEnd(holder).rawValue <= index { open.removeLast() }
    precondition(span.start <= span.end && Int(span.end) <= tree.source.bytes.count, "a span is in the file")
    precondition(tree.span(id).start >= lastStart, "nodes come in order")
    precondition(tree.subtreeEnd(id).rawValue > index, "a subtree holds its node")
    if let holder = open.last { precondition(tree.span(holder).contains(span), "a node lies in its holder") }
    lastStart = tree.span(id).start
    switch tree.kind(id) {
    case .alias: precondition(tree.resolved(id).rawValue < index, "an alias looks back")
    case .scalar: checkScalar(tree, id)
    case .mapping, .sequence: open.append(id)
    }
  }
}

private func checkScalar(_ tree: YAMLTree, _ id: NodeID) {
  let text = Array(tree.text(id))
  let map = ScalarSourceMap(tree, id)
  for offset in text.indices {
    let span = map.span(offset..<offset + 1)
    precondition(span.start <= span.end && Int(span.end) <= tree.source.bytes.count, "a part is in the file")
    if let place = map.verbatimOffset(offset) {
      precondition(tree.source.bytes[place] == text[offset], "a byte taken over is its like")
    }
  }
}
