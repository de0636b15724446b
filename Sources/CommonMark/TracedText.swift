internal import SourceText

/// A block's text as a reader has it, and where its bytes stand in the file.
struct TracedText {
  private(set) var bytes: [UInt8] = []
  private(set) var map = SourceMap()

  /// Takes a byte of the content over.
  mutating func keep(_ index: Int, of content: BlockContent) {
    bytes.append(content.bytes[index])
    if let width = content.widths[index] {
      map.replace(1, from: content.source(index), count: width)
    } else {
      map.keep(1, from: content.source(index))
    }
  }

  /// Puts other bytes in the place of some of the content.
  mutating func replace(_ range: Range<Int>, of content: BlockContent, by new: some Collection<UInt8>) {
    let start = content.source(range.lowerBound)
    let end = max(start, content.sourceEnd(range.upperBound))
    bytes.append(contentsOf: new)
    map.replace(new.count, from: start, count: end - start)
  }

  /// A line break in the place of a range that ends where the next line begins.
  mutating func fold(_ range: Range<Int>, of content: BlockContent, into byte: UInt8) {
    let start = content.source(range.lowerBound)
    let end = range.upperBound < content.count ? content.source(range.upperBound) : content.sourceEnd(range.upperBound)
    bytes.append(byte)
    map.replace(1, from: start, count: max(start, end) - start)
  }

  /// A text of which nothing is known but the span that it stands in.
  init(_ bytes: [UInt8], within span: SourceSpan) {
    self.bytes = bytes
    map.replace(bytes.count, from: Int(span.start), count: span.count)
  }

  init() {}
}

extension UInt8 {
  /// Whether a byte is white space to the parser: a form feed is a sign of the text.
  var isMarkdownSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
  /// Whether a byte is white space between the parts of a link and after a pipe.
  var isSpaceCharacter: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
  /// Whether a byte is punctuation of ASCII, which a backslash takes the meaning from.
  var isPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
