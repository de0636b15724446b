internal import Findings
internal import SourceText

/// The parser's terms turned into words for someone who never heard of YAML, and the place where the eye should go.
///
/// Source: the messages of libyaml 0.2.5, `scanner.c` and `parser.c`; one that is not listed is passed on as it is.
struct SyntaxWording {
  var kind: YAMLProblem.Kind
  /// The byte that the problem points to.
  var offset: Int
  var related: [RelatedPlace] = []

  init(_ fault: SyntaxFault, problemAt: Int, contextAt: Int?, bytes: UnsafeBufferPointer<UInt8>) {
    offset = min(problemAt, bytes.count)
    let context = fault.context ?? ""
    if Self.isTabAtFault(fault, at: offset, bytes) {
      kind = .tabIndentation
      return
    }
    let isQuoted = context == "while scanning a quoted scalar"
    if isQuoted, fault.problem.hasPrefix("found unexpected"), let contextAt {
      kind = .syntax(
        message: "the text in quotation marks that begins here is never closed",
        help: "add the closing quotation mark")
      related = [Self.place(offset, bytes, "the text was still open here")]
      offset = min(contextAt, bytes.count)
      return
    }
    let (message, help) = Self.words(fault.problem, context)
    kind = .syntax(message: message, help: help)
    if let contextAt, let label = Self.label(context), contextAt != problemAt {
      related = [Self.place(min(contextAt, bytes.count), bytes, label)]
    }
  }

  private static func isTabAtFault(_ fault: SyntaxFault, at offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if fault.problem.contains("tab character") { return true }
    return fault.problem == "found character that cannot start any token" && offset < bytes.count
      && bytes[offset] == 0x09
  }

  private static func place(_ offset: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ label: String) -> RelatedPlace {
    let isAtText = offset < bytes.count && bytes[offset] < 0x80 && bytes[offset] > 0x20
    let end = UInt32(truncatingIfNeeded: isAtText ? offset + 1 : offset)
    return RelatedPlace(span: SourceSpan(start: UInt32(truncatingIfNeeded: offset), end: end), label: label)
  }

  private static func label(_ context: String) -> String? {
    switch context {
    case "while parsing a block mapping": "the keys begin here"
    case "while parsing a block collection": "the list begins here"
    case "while parsing a flow sequence", "while parsing a flow mapping": "the bracket opens here"
    case "while scanning a simple key": "this should be a key"
    case "while scanning a plain scalar": "the text begins here"
    case "while scanning a block scalar": "the text begins here"
    default: nil
    }
  }

  private static func words(_ problem: String, _ context: String) -> (message: String, help: String?) {
    switch problem {
    case "mapping values are not allowed in this context":
      (
        "a colon cannot stand here: the line is indented wrongly, or the text before it holds a colon of its own",
        "line the key up with its neighbours, or put quotation marks round a text that holds a colon and a space"
      )
    case "could not find expected ':'":
      ("a key without a colon", "put a colon and a space after the key, or indent the text further")
    case "did not find expected key":
      (
        "this line does not line up with the keys above it, or something stands after a finished value",
        "give it as many spaces as its neighbours have; put quotation marks round a text that begins with one"
      )
    case "did not find expected '-' indicator":
      ("this line does not line up with the list above it", "begin it with a dash, under the other dashes")
    case "did not find expected ',' or ']'":
      ("a list in square brackets is not closed", "put a comma between its values and `]` at its end")
    case "did not find expected ',' or '}'":
      ("a mapping in curly brackets is not closed", "put a comma between its entries and `}` at its end")
    case "did not find expected node content":
      ("a value is expected here", "write the value, or delete the comma or the tag before it")
    case "did not find expected <document start>":
      ("something stands after the end of the document", "delete it, or indent it like the rest")
    case "block sequence entries are not allowed in this context":
      ("a list cannot begin here", "put the dash on a line of its own, under its key")
    case "mapping keys are not allowed in this context":
      ("a key cannot begin here", "put it on a line of its own")
    case "found character that cannot start any token":
      ("a text cannot begin with this character", "put quotation marks round the text")
    case "found unknown escape character":
      ("this backslash is followed by a letter that it does not go with", "write `\\\\` for a backslash")
    case "found unexpected ':'":
      ("a colon stands inside a text in brackets", "put quotation marks round the text")
    default: rarerWords(problem)
    }
  }

  private static func rarerWords(_ problem: String) -> (message: String, help: String?) {
    switch problem {
    case "did not find expected hexdecimal number", "found invalid Unicode character escape code":
      ("the escape after the backslash names no character", "write the character itself")
    case "found unexpected document indicator":
      ("a text is still open where the document ends", "close the quotation mark")
    case "did not find expected alphabetic or numeric character":
      ("`&` and `*` begin the name of an anchor here, and no name follows", "put quotation marks round the text")
    case "did not find expected whitespace or line break":
      ("`!` begins a tag here, and this is none", "put quotation marks round the text")
    case "found undefined tag handle":
      ("`!` begins a tag here, and nothing says what it means", "put quotation marks round the text")
    case "found incompatible YAML document": ("the file asks for a version of YAML that is not read", "delete the line")
    case "found unknown directive name", "found duplicate %YAML directive", "found duplicate %TAG directive":
      ("a line that begins with `%` is not understood", "delete the line, or put quotation marks round the text")
    case "did not find expected comment or line break":
      (
        "something stands after `|`, `>` or a `%` line where the line should end",
        "move it to the next line, or put quotation marks round the text"
      )
    case "found an indentation indicator equal to 0":
      ("`0` after `|` or `>` is no indentation", "delete the digit")
    default: ("not YAML: \(problem)", nil)
    }
  }
}
