package import Findings
package import SourceText
package import YAMLTree

/// One thing that is wrong with a file as Markdown with front matter: where, what, and whether anything could be read.
package struct MarkdownProblem: Sendable {
  /// What is wrong, with the data of its message.
  package var kind: Kind
  /// The bytes at fault; of width 0 where something would stand.
  package var span: SourceSpan
  /// Whether no document stands: nothing of the file was read.
  package var isFatal: Bool

  init(_ kind: Kind, at span: SourceSpan, isFatal: Bool = false) {
    self.kind = kind
    self.span = span
    self.isFatal = isFatal
  }

  /// Every kind of fault that the reader can tell. There is no Markdown that is not sound: what cannot be markup is text.
  package enum Kind: Sendable {
    /// A fault of the front matter as YAML. Where that one is fatal, no front matter stands, but the body does.
    case frontMatter(YAMLProblem)
    /// A first line `---`, and no second one that ends what it began.
    case unclosedFrontMatter
    /// Lines `---` round what reads as front matter, which begin after the first line.
    case frontMatterNotFirst
    /// A byte that is not UTF-8, or a character cut off by the end of the file.
    case notUTF8(byte: UInt8, isCutOff: Bool)
    /// A NUL byte.
    case nulByte
    /// A file past the limit, in bytes.
    case tooLarge(limit: Int)
    /// More lines, cells and signs than the limit.
    case tooManyParts(limit: Int)
    /// Quotations and lists nested past the limit.
    case tooDeep(limit: Int)
    /// Brackets, stars, pipes or definitions that would take too long to match.
    case tooTangled
  }

  /// The stable id: `markdown/not-utf8`; that of the YAML fault for one of the front matter.
  package var id: String {
    switch kind {
    case .frontMatter(let problem): problem.id
    case .unclosedFrontMatter: "markdown/unclosed-front-matter"
    case .frontMatterNotFirst: "markdown/front-matter-not-first"
    case .notUTF8: "markdown/not-utf8"
    case .nulByte: "markdown/nul-byte"
    case .tooLarge, .tooManyParts: "markdown/too-large"
    case .tooDeep: "markdown/too-deep"
    case .tooTangled: "markdown/too-tangled"
    }
  }

  /// What is wrong, for the keeper of a policy.
  package var message: String {
    switch kind {
    case .frontMatter(let problem): problem.message
    case .unclosedFrontMatter:
      "the file begins with a line `---` as front matter does, and no second line `---` ends it"
    case .frontMatterNotFirst: "front matter is read at the very beginning of a file, and this begins later"
    case .notUTF8(_, true): "the file ends in the middle of a character; it may have been cut off"
    case .notUTF8(let byte, false):
      "the byte \(byte < 16 ? "0" : "")\(String(byte, radix: 16, uppercase: true)) is not part of any UTF-8 character"
    case .nulByte: "the file holds a NUL byte; it may not be a text file at all"
    case .tooLarge(let limit): "the file is larger than \(limit) bytes"
    case .tooManyParts(let limit): "the file holds more than \(limit) lines, cells of tables and signs of markup"
    case .tooDeep(let limit): "quotations and lists are nested more than \(limit) deep"
    case .tooTangled: "these lines hold so much that may be markup that reading them could take for ever"
    }
  }

  /// The act that mends it.
  package var help: String? {
    switch kind {
    case .frontMatter(let problem): problem.help
    case .unclosedFrontMatter: "write a line `---` after the last line of the front matter"
    case .frontMatterNotFirst: "delete what stands before the first line `---`"
    case .notUTF8(_, true): "copy the file again from where it came"
    case .notUTF8(_, false): "save the file again with the encoding UTF-8"
    case .nulByte: "save the file again as plain text"
    case .tooLarge, .tooManyParts: "look whether this is the right file, or divide it"
    case .tooDeep: "look for signs `>`, `-` or `*` written by mistake"
    case .tooTangled: "put blank lines between its parts, or look for brackets and stars written by mistake"
    }
  }

  /// The problem as a finding of the report: always an error, as the document may not say what its writer meant.
  package func finding() -> Finding {
    if case .frontMatter(let problem) = kind { return problem.finding() }
    return Finding(rule: id, severity: .error, span: span, message: message, help: help)
  }
}
