import Findings

extension FaultPages {
  /// Faults of a file as YAML.
  static let yaml: [RuleDescriptor] = [
    page(
      "yaml/syntax", "the file cannot be read as YAML from here on",
      "A quotation mark or bracket is not closed, a colon has no space after it, or a line does not stand "
        + "under the one that it belongs to. What comes after the fault may not have been looked at.",
      "Compare the line with the one above it: the same indentation, a space after each colon, each quotation"
        + " mark and bracket closed."),
    page(
      "yaml/tab-indentation", "a tab stands where only spaces may indent",
      "Programs disagree on how wide a tab is, so YAML does not allow it there.",
      "Replace the tab by spaces; most editors have a command for it."),
    page(
      "yaml/duplicate-key", "a key stands twice in one record",
      "Only the first is read. The second may hold what was meant, and nobody would notice.",
      "Keep one of the two."),
    page(
      "yaml/undefined-alias", "an alias stands for nothing",
      "A value that begins with `*` repeats an earlier one that was named with `&`. No value has this name.",
      "Write the value out, or put quotation marks round a text that begins with `*`."),
    page(
      "yaml/cyclic-alias", "an alias stands for something that holds itself",
      "It would go on for ever.",
      "Write the value out."),
    page(
      "yaml/alias-expansion", "aliases stand for too many values",
      "A small file can stand for an enormous one in this way, so there is a limit.",
      "Write the values out."),
    page(
      "yaml/merge-key", "the merge key `<<` is not read",
      "It brings in keys that a reader of the line does not see, and programs treat it in different ways.",
      "Write the keys out where they belong."),
    page(
      "yaml/complex-key", "a key is a list or a mapping",
      "Keys are names, so that a reader can find them.",
      "Write the key as plain text; if `{` or `[` begins the text, put quotation marks round it."),
    page(
      "yaml/several-documents", "a second document begins in the file",
      "A line `---` begins a new document. Only the first is read.",
      "Put each return into a file of its own."),
    page(
      "yaml/empty-file", "the file holds nothing",
      "Nothing can be checked, and that is not the same as nothing to report.",
      "Write the return, or begin from a sample."),
    page(
      "yaml/too-deep", "values are nested too deep",
      "A return is shallow: sections, records, fields. Deep nesting comes from brackets or dashes written by "
        + "mistake.",
      "Look for brackets and dashes that do not belong there."),
    page(
      "yaml/too-large", "a file, a text or the number of values is past the limit",
      "A return is about 40 KB. The limit keeps a file that is no return from filling the memory.",
      "Look whether this is the right file."),
    page(
      "yaml/not-utf8", "the file is not text in UTF-8",
      "It was saved in another encoding, it is no text file, or it was cut off.",
      "Save it again as UTF-8."),
    page(
      "yaml/control-character", "a character that is no text stands in the file",
      "It cannot be seen, and programs do different things with it.",
      "Delete it, or copy the text in again as plain text."),
    page(
      "yaml/comment-without-space", "`#` straight after a value does not begin a comment",
      "What follows would be read as a part of the value, or not at all.",
      "Put a space before `#`, or quotation marks round the value."),
    page(
      "yaml/continuation-indentation", "a continued line does not stand further right than its key",
      "A reader cannot tell whether it belongs to the value above.",
      "Indent the line."),
    page(
      "yaml/lone-dash", "a dash stands alone inside brackets",
      "It is neither a value nor an entry of a list there.",
      "Write the value, or take the dash out."),
    page(
      "yaml/more-problems", "there are more problems than are listed",
      "One mistake early in a file often causes many after it.",
      "Mend those that are listed and check again."),
  ]
}
