import Findings

extension FaultPages {
  /// Faults of a policy's file as Markdown with front matter.
  static let markdown: [RuleDescriptor] = [
    page(
      "markdown/unclosed-front-matter", "the front matter is not ended",
      "The fields of a policy stand between two lines `---` at the very beginning of its file. Without the second one, "
        + "nobody can tell where the fields end, and none of them is read.",
      "Write a line `---` after the last field."),
    page(
      "markdown/front-matter-not-first", "the front matter does not begin the file",
      "Programs read front matter only where the first line of the file is `---`. Anywhere else it is a line across the "
        + "page, and the fields after it are text.",
      "Delete what stands before the first line `---`."),
    page(
      "markdown/not-utf8", "the file is not text in UTF-8",
      "It was saved in another encoding, it is no text file, or it was cut off.",
      "Save it again as UTF-8."),
    page(
      "markdown/nul-byte", "the file holds a NUL byte",
      "No text holds one. It may be a document of a word processor under another name, or text in UTF-16.",
      "Save it again as plain text in UTF-8."),
    page(
      "markdown/too-large", "the file, or what it is made of, is past the limit",
      "A policy is seldom larger than some hundred kilobytes. The limit keeps a file that is none from filling the memory.",
      "Look whether this is the right file, or divide it."),
    page(
      "markdown/too-deep", "quotations and lists are nested too deep",
      "Each `>` and each sign of a list at the beginning of a line nests what follows. Nobody reads a hundred levels.",
      "Look for signs `>`, `-` or `*` written by mistake."),
    page(
      "markdown/too-tangled", "lines hold too much that may be markup",
      "Every bracket, star or pipe may belong to another one. In a long run of lines without a blank one between them, "
        + "trying all of them could take for ever, so such a file is not read.",
      "Put blank lines between its parts, or look for brackets and stars written by mistake."),
  ]
}
