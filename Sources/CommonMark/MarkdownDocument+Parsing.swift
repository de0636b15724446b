package import SourceText
package import Symbols
package import YAMLTree

extension MarkdownDocument {
  /// Reads one file.
  ///
  /// Problems: every fault of the file's encoding and of its front matter, in the order of their places. `document` is nil
  /// exactly where one of them is fatal: a file that is not text, or past a limit.
  /// Complexity: O(bytes), and what `MarkdownLimits` allows for markup that is not closed.
  /// Source: CommonMark 0.29 with the tables of GitHub Flavored Markdown.
  package static func parse(
    _ source: SourceText, symbols: SymbolTable, limits: MarkdownLimits = .default, yaml: YAMLLimits = .default
  ) -> (document: MarkdownDocument?, problems: [MarkdownProblem]) {
    let bytes = source.bytes
    guard bytes.count <= limits.bytes else {
      return (nil, [MarkdownProblem(.tooLarge(limit: limits.bytes), at: SourceSpan(at: 0), isFatal: true)])
    }
    if let problem = encodingProblem(bytes) { return (nil, [problem]) }
    let lines = LineIndex(source).starts
    let markLength = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let front = FrontMatterScan(bytes, lines: lines, markLength: markLength)
    if let problem = CostScan(bytes, lines: lines, from: front.bodyLine, limits: limits).problem {
      return (nil, [problem])
    }

    var problems = front.problem.map { [$0] } ?? []
    var frontMatter: FrontMatter?
    if let range = front.yaml {
      // The file up to the line that ends the front matter is a document of YAML, so that its spans are the file's.
      let text = SourceText(path: source.path, bytes: Array(bytes[range]))
      let (tree, faults) = YAMLTree.parse(text, symbols: symbols, limits: yaml)
      problems += faults.map { MarkdownProblem(.frontMatter($0), at: $0.span) }
      frontMatter = FrontMatter(tree: tree, span: front.span)
    }

    let bodyStart = front.bodyLine < lines.count ? Int(lines[front.bodyLine]) : bytes.count
    let tree = SyntaxTree(bytes[bodyStart...])
    var builder = BlockBuilder(
      bytes, lines: lines, bodyLine: front.bodyLine, tree: tree, depthLimit: limits.depth)
    builder.read()
    if let span = builder.tooDeep {
      return (nil, [MarkdownProblem(.tooDeep(limit: limits.depth), at: span, isFatal: true)])
    }
    let document = MarkdownDocument(
      source: source, frontMatter: frontMatter, blocks: builder.blocks, text: builder.text, map: builder.map,
      sections: MarkdownSection.sections(of: builder.blocks))
    return (document, problems)
  }

  /// The first byte that is not text.
  private static func encodingProblem(_ bytes: [UInt8]) -> MarkdownProblem? {
    let start: Int
    var end: Int
    let kind: MarkdownProblem.Kind
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      guard let nul = bytes.firstIndex(of: 0) else { return nil }
      (start, end, kind) = (nul, nul + 1, .nulByte)
    } catch {
      start = error.byteOffsets.lowerBound
      end = error.byteOffsets.upperBound
      let isCutOff = end >= bytes.count && bytes[start] >= 0xC2 && bytes[start] <= 0xF4
      if !isCutOff { end = start + 1 }
      kind = .notUTF8(byte: bytes[start], isCutOff: isCutOff)
    }
    let span = SourceSpan(start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end))
    return MarkdownProblem(kind, at: span, isFatal: true)
  }
}
