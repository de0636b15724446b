import Findings

extension FaultPages {
  /// Records that are kept apart from their return.
  static let records: [RuleDescriptor] = [
    page(
      "records/no-return", "records were checked without the return that they belong to",
      "Records are kept apart from the return because they are never submitted. Alone they show less: what the return "
        + "says of them cannot be held against them.",
      "Give the return in the same run, with the same reference of the organisation in both.", severity: .warning),
    page(
      "records/several-returns", "records may belong to any of several returns",
      "Records belong to the return that names the same organisation; of several, to the only one in their folder. "
        + "Here that does not tell which is meant, and a guess could be wrong.",
      "Check one of the returns with the records at a time, or keep each return in a folder with its records.",
      severity: .warning),
    page(
      "records/too-many", "a return has more records files than are checked with one",
      "Records of one organisation fit into a few files. So many are hardly meant.",
      "Look whether these are the right files, or put the records into fewer.", severity: .warning),
    page(
      "records/too-large", "a return and its records are larger together than a file may be",
      "A return is about 40 KB, and its records are fewer.",
      "Look whether these are the right files.", severity: .warning),
    page(
      "records/none-and-some", "one file says that there were none, and another has entries",
      "An empty list says that there was nothing to report. Beside entries in a records file that is not true, and the "
        + "return is what the reader sees.",
      "Take the empty list away where the entries are right, and keep the entries in one of the files."),
    page(
      "records/said-twice", "a return and its records say different things",
      "Only one of them can be right, and nobody can tell which.",
      "Say it in one of the files. Until then what the return says is checked."),
  ]

  /// Returns that are given as the previous ones.
  static let previous: [RuleDescriptor] = [
    page(
      "previous/not-a-return", "the file given as the previous return is none",
      "What changed since the last cycle can be told from a return alone.",
      "Name the return of the cycle before after `--previous`."),
    page(
      "previous/nobodys", "the previous return does not say whose it is",
      "Returns are matched by the organisation's reference, so that nobody is judged by another's past.",
      "Write the organisation's reference into it, as the return has it."),
    page(
      "previous/other-organisation", "the previous return is of another organisation",
      "Returns are matched by the organisation's reference, so that nobody is judged by another's past.",
      "Name the return that the same organisation submitted in the cycle before."),
    page(
      "previous/not-earlier", "the previous return is no earlier than the return",
      "What is compared must be in the order in which it happened.",
      "Look whether the two files were exchanged, and name the return of the cycle before after `--previous`."),
    page(
      "previous/repeated", "two previous returns are of the same organisation and day",
      "Only one of them can be the one that was submitted, and nobody can tell which.",
      "Take one of them away."),
    page(
      "previous/no-return", "a folder given for the previous returns has none",
      "Nothing of it would be used, and nobody would notice.",
      "Name the folder or the file that holds the returns of the cycle before."),
  ]
}
