extension FunctionTable {
  /// What is asked of prose, and the phrases and likenesses in it.
  static let prose: [Function] = [
    function(
      "sentences", [.text], .list(.text), .sentences,
      "The sentences of a text; a line break and the sign of a list's item end one, an abbreviation does not.",
      english: "the sentences of {0}", cost: 8),
    function(
      "wordCount", [.text], .int, .wordCount,
      "The number of words in a text; a hyphen divides two, an apostrophe does not.",
      english: "the number of words in {0}", cost: 2),
    function(
      "hasDifferentLetters", [.text], .bool, .hasDifferentLetters,
      "Whether a text has two letters or digits that differ; a large and a small letter of ASCII do not.",
      english: "{0} [has|does not have] two different letters", cost: 2),
    Function(
      name: "mentions",
      overloads: [true, false].map {
        .init(parameters: [.text, .list(.text)], result: .list(.text), isMethod: $0, operation: .mentions)
      },
      summary:
        """
        The places where a text has one of some phrases as whole words, whatever their case, hyphens and spaces; where \
        phrases overlap, the first and longest. Whether there is one reads `size(text.mentions(phrases)) > 0`.
        """,
      english: "the mentions of {1} in {0}", cost: 8),
    Function(
      name: "mentionsOnly",
      overloads: [true, false].map {
        .init(parameters: [.text, .list(.text)], result: .bool, isMethod: $0, operation: .mentionsOnly)
      },
      summary: "Whether a text mentions some phrases, as `mentions` finds them, and has no word besides.",
      english: "{0} [says|does not say] nothing but {1}", cost: 8),
    function(
      "nearDuplicates", [.list(.dynamic), .text, .double], .list(.list(.dynamic)), .nearDuplicates,
      """
      Groups of records with nearly the same text in a field: how many of their runs of five words two texts share, of \
      those that either has, is at least the likeness. A record without that text is in no group.
      """,
      english: "the groups of {0} whose {1} is alike to the degree {2}", cost: 16),
    function(
      "properNames", [.text], .list(.text), .properNames,
      "The runs of words in a text that begin with a capital letter, as names do; short words all in capitals are none.",
      english: "the names in {0}", cost: 8),
    function(
      "near", [.list(.text), .list(.text), .int], .list(.text), .near,
      """
      Those of some parts of a text (its dates, its mentions of phrases) that have at most so many words, and no end of \
      a sentence, between them and one of other parts of it.
      """,
      english: "those of {0} that are within {2|word} of one of {1}", cost: 4),
    function(
      "following", [.list(.text), .list(.text), .int], .list(.text), .following,
      """
      Those of some parts of a text that stand behind one of other parts of it, with at most so many words, and no end of \
      a sentence, between them.
      """,
      english: "those of {0} that are within {2|word} behind one of {1}", cost: 4),
    function(
      "outside", [.list(.text), .list(.text)], .list(.text), .outside,
      "Those of some parts of a text that do not lie inside one of other parts of it.",
      english: "those of {0} that are not a part of one of {1}", cost: 4),
    function(
      "together", [.list(.list(.text)), .int], .list(.text), .together,
      """
      Of lists of parts of a text: those of the first list that have one of each other list with them in a run of so many \
      sentences, as `sentences` divides it.
      """,
      english: "those of the first of {0} with one of each other in a run of {1|sentence}", cost: 8),
    function(
      "fieldName", [.text], .text, .fieldName,
      "The name of the field that one of `texts`, or a part of one, stands in; empty where it stands in none.",
      english: "the name of the field of {0}"),
  ]
}
