import CommonMark
import SourceText
import Symbols
import TestSupport
import Testing

extension MarkdownDocument {
  /// A document of a text that must have no problem.
  static func sound(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> MarkdownDocument {
    let (document, problems) = parse(SourceText(path: "policy.md", text), symbols: SymbolTable())
    #expect(problems.map(\.message) == [], sourceLocation: sourceLocation)
    return try #require(document, sourceLocation: sourceLocation)
  }

  /// Each block on a line, indented by what holds it: what it is, its bytes in the file, its text.
  var dump: [String] {
    var ends: [Int] = []
    return blocks.enumerated().map { index, block in
      while let end = ends.last, end <= index { ends.removeLast() }
      defer { ends.append(block.subtreeEnd) }
      let source = String(decoding: source.slice(block.span), as: UTF8.self)
      let text = string(BlockID(index: index))
      let indent = String(repeating: "  ", count: ends.count)
      return "\(indent)\(block.kind.name) \(source.debugDescription) = \(text.debugDescription)"
    }
  }

  /// The bytes of the file that a phrase's only occurrence in the text came from.
  func source(of phrase: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> SourceSpan {
    let wanted = Array(phrase.utf8)
    let starts = text.indices.filter { text[$0...].starts(with: wanted) }
    let start = try #require(starts.first, "no \(phrase.debugDescription)", sourceLocation: sourceLocation)
    #expect(starts.count == 1, sourceLocation: sourceLocation)
    return span(start..<start + wanted.count)
  }
}

extension MarkdownBlock.Kind {
  var name: String {
    switch self {
    case .heading(let level): "h\(level)"
    case .row(let isHead): isHead ? "head" : "row"
    default: "\(self)"
    }
  }
}

/// What must hold for every document, whatever it was read from.
func expectSound(_ document: MarkdownDocument, _ note: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let faults = blockFaults(of: document) + mapFaults(of: document)
  #expect(faults.prefix(2) == [], "\(note)", sourceLocation: sourceLocation)
}

private func blockFaults(of document: MarkdownDocument) -> [String] {
  var faults: [String] = []
  func expect(_ holds: Bool, _ fault: String) { if !holds { faults.append(fault) } }
  var holders: [MarkdownBlock] = []
  var lastEnd: UInt32 = 0
  var lastText = 0
  for (index, block) in document.blocks.enumerated() {
    while let holder = holders.last, holder.subtreeEnd <= index { holders.removeLast() }
    let name = "block \(index), \(block.kind.name) \(block.span)"
    expect(Int(block.span.end) <= document.source.bytes.count, "\(name) is not in the file")
    expect(block.subtreeEnd > index && block.subtreeEnd <= document.blocks.count, "\(name) does not hold itself")
    expect(block.isTraced, "\(name) was not traced: \(document.string(BlockID(index: index)).debugDescription)")
    if let holder = holders.last {
      expect(holder.span.contains(block.span), "\(name) is not inside \(holder.span)")
      expect(block.subtreeEnd <= holder.subtreeEnd, "\(name) holds what its holder does not")
      let isInside = holder.text.lowerBound <= block.text.lowerBound && block.text.upperBound <= holder.text.upperBound
      expect(block.text.isEmpty || isInside, "\(name) has text \(block.text) outside of \(holder.text)")
    }
    if !block.text.isEmpty {
      let place = document.span(block.text)
      expect(block.span.contains(place), "\(name) has text at \(place)")
    }
    guard block.subtreeEnd == index + 1 else {
      holders.append(block)
      continue
    }
    expect(block.span.start >= lastEnd, "\(name) begins before the end of the last")
    expect(block.text.lowerBound >= lastText, "\(name) has text before the last")
    lastEnd = block.span.end
    lastText = block.text.upperBound
  }
  return faults
}

private func mapFaults(of document: MarkdownDocument) -> [String] {
  var faults: [String] = []
  func expect(_ holds: Bool, _ fault: String) { if !holds { faults.append(fault) } }
  expect(document.map.decodedCount == document.text.count, "the text is not covered")
  var (decoded, source): (UInt32, UInt32) = (0, 0)
  for run in document.map.runs {
    let name = "run \(run)"
    expect(run.decoded == decoded && run.source >= source, "\(name) goes back from \(decoded), \(source)")
    decoded = run.decoded + run.decodedCount
    source = run.source + run.sourceCount
    guard Int(source) <= document.source.bytes.count, Int(decoded) <= document.text.count else {
      return faults + ["\(name) is not in the file"]
    }
    guard run.isVerbatim else { continue }
    let taken = document.text[Int(run.decoded)..<Int(decoded)]
    expect(taken.elementsEqual(document.source.bytes[Int(run.source)..<Int(source)]), "\(name) is not what is there")
  }
  return faults
}
