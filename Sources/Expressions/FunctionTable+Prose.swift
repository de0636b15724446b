extension FunctionTable {
  /// What is asked of prose, and the phrases and likenesses in it.
  static let prose: [Function] = [
    function(
      "sentences", [.text], .list(.text), .sentences,
      "The sentences of a text; a line break and the sign of a list's item end one, an abbreviation does not.",
      english: "the sentences of {0}", cost: 8),
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
    function(
      "nearDuplicates", [.list(.dynamic), .text, .double], .list(.list(.dynamic)), .nearDuplicates,
      """
      Groups of records with nearly the same text in a field: how many of their runs of five words two texts share, of \
      those that either has, is at least the likeness. A record without that text is in no group.
      """,
      english: "the groups of {0} whose {1} is alike to the degree {2}", cost: 16),
  ]
}
