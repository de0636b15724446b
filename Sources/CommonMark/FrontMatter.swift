package import SourceText
package import YAMLTree

/// What stands between two lines `---` at the very beginning of a Markdown file: YAML.
///
/// A byte order mark may stand before the first line, white space after either; `...` may end it as well. The first line
/// of three dashes ends it whatever it stands in, as it would end a document of YAML.
/// Source: the convention of Jekyll, Hugo and Pandoc; neither CommonMark nor GitHub's dialect knows front matter.
package struct FrontMatter: Sendable {
  /// What it says, with spans in the Markdown file; nil where it is no YAML, as a problem says.
  package let tree: YAMLTree?
  /// From the first dash of the line that begins it to the last of the line that ends it.
  package let span: SourceSpan
}

/// Where the front matter of a file lies.
struct FrontMatterScan {
  /// The front matter without the line that ends it, from the beginning of the file on; nil where there is none.
  private(set) var yaml: Range<Int>?
  /// The span of both lines and what is between them.
  private(set) var span = SourceSpan(at: 0)
  /// The number of the body's first line, from 0 on.
  private(set) var bodyLine = 0
  /// A fault of its lines.
  private(set) var problem: MarkdownProblem?

  /// Looks for the lines. Complexity: O(bytes of the front matter); of the file where nothing ends it.
  init(_ bytes: [UInt8], lines: [UInt32], markLength: Int) {
    let first = Self.content(of: 0, bytes, lines, from: markLength)
    guard Self.isFence(bytes[first], orDots: false) else {
      lookFurther(bytes, lines, markLength)
      return
    }
    for line in lines.indices.dropFirst() {
      let content = Self.content(of: line, bytes, lines)
      guard Self.isFence(bytes[content], orDots: true) else { continue }
      yaml = 0..<Int(lines[line])
      span = SourceSpan(
        start: UInt32(truncatingIfNeeded: markLength), end: UInt32(truncatingIfNeeded: content.lowerBound + 3))
      bodyLine = line + 1
      return
    }
    let dashes = SourceSpan(
      start: UInt32(truncatingIfNeeded: markLength), end: UInt32(truncatingIfNeeded: markLength + 3))
    problem = MarkdownProblem(.unclosedFrontMatter, at: dashes)
  }

  /// Where nothing but blank lines and comments come before a line `---` that a key follows: a near miss.
  private mutating func lookFurther(_ bytes: [UInt8], _ lines: [UInt32], _ markLength: Int) {
    for line in lines.indices.prefix(20) {
      let content = Self.content(of: line, bytes, lines, from: markLength)
      let trimmed = bytes[content].drop { $0 == 0x20 || $0 == 0x09 }
      if trimmed.isEmpty || trimmed.starts(with: Array("<!--".utf8)) { continue }
      guard Self.isFence(trimmed, orDots: false), line + 1 < lines.count else { return }
      let next = bytes[Self.content(of: line + 1, bytes, lines)]
      let key = next.prefix { $0 != UInt8(ascii: ":") }
      guard key.count < next.count, !key.isEmpty, key.allSatisfy(Self.isKeyByte) else { return }
      let start = UInt32(truncatingIfNeeded: trimmed.startIndex)
      problem = MarkdownProblem(.frontMatterNotFirst, at: SourceSpan(start: start, end: start + 3))
      return
    }
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: false
    }
  }

  /// The bytes of a line without its break.
  private static func content(of line: Int, _ bytes: [UInt8], _ lines: [UInt32], from first: Int = 0) -> Range<Int> {
    let start = max(Int(lines[line]), line == 0 ? first : 0)
    var end = line + 1 < lines.count ? Int(lines[line + 1]) : bytes.count
    if end > start, bytes[end - 1] == 0x0A { end -= 1 }
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return start..<max(start, end)
  }

  private static func isFence(_ line: ArraySlice<UInt8>, orDots: Bool) -> Bool {
    guard line.count >= 3 else { return false }
    let sign = line.prefix(3)
    let isFence = sign.elementsEqual("---".utf8) || orDots && sign.elementsEqual("...".utf8)
    return isFence && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
