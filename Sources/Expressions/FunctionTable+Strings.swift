extension FunctionTable {
  /// The language's extension library of texts. All positions count characters (code points) from 0.
  static let strings: [Function] = [
    methods(
      "charAt", [[.text, .int]], .text, .characterAt,
      "The character at a position; an empty text at the end, an error outside.", english: "character {1} of {0}"),
    methods(
      "indexOf", [[.text, .text], [.text, .text, .int]], .int, .indexOf,
      "The position where a text first holds another, from a position on where one is given; -1 where it does not.",
      english: "the place of {1} in {0}{ from position 2}"),
    methods(
      "lastIndexOf", [[.text, .text], [.text, .text, .int]], .int, .lastIndexOf,
      "The position where a text last holds another, up to a position where one is given; -1 where it does not.",
      english: "the last place of {1} in {0}{ up to position 2}"),
    methods(
      "lowerAscii", [[.text]], .text, .lowerASCII, "A text with the letters A to Z in lower case.",
      english: "{0} in lower case"),
    methods(
      "upperAscii", [[.text]], .text, .upperASCII, "A text with the letters a to z in upper case.",
      english: "{0} in upper case"),
    methods(
      "replace", [[.text, .text, .text], [.text, .text, .text, .int]], .text, .replace,
      "A text with another in it replaced by a third, so many times where a number is given and it is not negative.",
      english: "{0} with {1} replaced by {2}{ no oftener than 3}"),
    methods(
      "split", [[.text, .text], [.text, .text, .int]], .list(.text), .split,
      "The parts of a text between separators, so many at most where a number is given and it is not negative.",
      english: "the parts of {0} between {1}{ no more than 2}"),
    methods(
      "substring", [[.text, .int], [.text, .int, .int]], .text, .substring,
      "The part of a text from a position on, up to another where one is given.",
      english: "{0} from position {1}{ to position 2}"),
    methods(
      "trim", [[.text]], .text, .trim, "A text without white space at its ends.",
      english: "{0} without white space at its ends"),
    methods("reverse", [[.text]], .text, .reverse, "A text backwards.", english: "{0} backwards"),
    methods(
      "format", [[.text, .list(.dynamic)]], .text, .format,
      "A text with the values of a list in the places of `%s`, `%d`, `%f`, `%e`, `%x`, `%X`, `%o` and `%b`.",
      english: "{0} filled in with {1}", cost: 4),
    function(
      "strings.quote", [.text], .text, .quote, "A text in quotation marks, fit for print.", english: "{0} in quotes"),
  ]

  /// A method with several signatures and one result.
  static func methods(
    _ name: String, _ signatures: [[ExpressionType]], _ result: ExpressionType, _ operation: Operation,
    _ summary: String, english: String, cost: Int = 2
  ) -> Function {
    Function(
      name: name,
      overloads: signatures.map { .init(parameters: $0, result: result, isMethod: true, operation: operation) },
      summary: summary, english: english, cost: cost)
  }

  /// The language's extension library of encodings.
  static let encodings: [Function] = [
    function(
      "base64.encode", [.bytes], .text, .encodeBase64, "Bytes as text in base 64.", english: "{0} in base 64"),
    function(
      "base64.decode", [.text], .bytes, .decodeBase64, "The bytes of a text in base 64, padded or not.",
      english: "what {0} says in base 64"),
    function("json.encode", [anything], .text, .encodeJSON, "A value as JSON.", english: "{0} as JSON", cost: 4),
  ]
}
