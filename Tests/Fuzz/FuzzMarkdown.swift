// Built with the modules that it imports: see .ci/fuzz.
import CommonMark
import Findings
import SourceText
import Symbols

/// Reads one input and checks what must hold for every document; a trap is a crash that the fuzzer keeps.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMarkdown(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let source = SourceText(path: "fuzz.md", bytes: Array(UnsafeBufferPointer(start: start, count: count)))
  let (document, problems) = MarkdownDocument.parse(source, symbols: SymbolTable())
  precondition(
    (document == nil) == problems.contains { $0.isFatal }, "a document stands exactly where nothing is fatal")
  for problem in problems {
    precondition(problem.span.start <= problem.span.end && Int(problem.span.end) <= count, "a problem is in the file")
    precondition(!problem.message.isEmpty)
  }
  if let document { check(document) }
  return 0
}

private func check(_ document: MarkdownDocument) {
  let bytes = document.source.bytes
  var holders: [MarkdownBlock] = []
  var lastEnd: UInt32 = 0
  for (index, block) in document.blocks.enumerated() {
    while let holder = holders.last, holder.subtreeEnd <= index { holders.removeLast() }
    precondition(block.span.start <= block.span.end && Int(block.span.end) <= bytes.count, "a span is in the file")
    precondition(block.isTraced, "a text is traced")
    precondition(block.subtreeEnd > index && block.subtreeEnd <= document.blocks.count, "a subtree holds its block")
    if let holder = holders.last { precondition(holder.span.contains(block.span), "a block lies in its holder") }
    if !block.text.isEmpty { precondition(block.span.contains(document.span(block.text)), "a text lies in its block") }
    if block.subtreeEnd == index + 1 {
      precondition(block.span.start >= lastEnd, "blocks come in order")
      lastEnd = block.span.end
    } else {
      holders.append(block)
    }
  }
  var (decoded, source): (UInt32, UInt32) = (0, 0)
  for run in document.map.runs {
    precondition(run.decoded == decoded && run.source >= source, "runs come in order")
    decoded = run.decoded + run.decodedCount
    source = run.source + run.sourceCount
    precondition(Int(source) <= bytes.count && Int(decoded) <= document.text.count, "a run is in the file")
    if run.isVerbatim {
      let taken = document.text[Int(run.decoded)..<Int(decoded)]
      precondition(taken.elementsEqual(bytes[Int(run.source)..<Int(source)]), "a byte taken over is its like")
    }
  }
  precondition(Int(decoded) == document.text.count, "every byte of the text has a place")
  for section in document.sections {
    precondition(section.ownText.upperBound <= section.wholeText.upperBound || section.ownText.isEmpty)
    precondition(section.wholeText.upperBound <= document.text.count)
  }
}
