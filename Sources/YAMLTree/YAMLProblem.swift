package import Findings
package import SourceText

/// One thing that is wrong with a file as YAML: where, what, and whether anything is left to check.
package struct YAMLProblem: Sendable {
  /// What is wrong, with the data of its message.
  package var kind: Kind
  /// The bytes at fault; of width 0 where something would stand.
  package var span: SourceSpan
  /// Places that explain it.
  package var related: [RelatedPlace]
  /// Whether no tree stands: reading stopped here.
  package var isFatal: Bool

  init(_ kind: Kind, at span: SourceSpan, related: [RelatedPlace] = [], isFatal: Bool = false) {
    self.kind = kind
    self.span = span
    self.related = related
    self.isFatal = isFatal
  }

  /// Every kind of fault that the reader can tell. Texts of the file are quoted and cut short already.
  package enum Kind: Sendable, Equatable {
    /// Not YAML: the message and, where one is known, the act that mends it.
    case syntax(message: String, help: String?)
    /// A tab where only spaces may indent.
    case tabIndentation
    /// A key that its mapping holds already.
    case duplicateKey(String)
    /// An alias of a name that nothing before it carries.
    case undefinedAlias(String)
    /// An alias inside what it stands for.
    case cyclicAlias(String)
    /// Aliases that stand for more nodes than the limit.
    case aliasExpansion(limit: Int)
    /// The merge key `<<`.
    case mergeKey
    /// A key that is a list or a mapping.
    case complexKey
    /// A second document in the file.
    case severalDocuments
    /// No document in the file.
    case emptyFile
    /// Nesting past the limit.
    case tooDeep(limit: Int)
    /// A file, a scalar, a number of nodes or of directives past the limit.
    case tooLarge(what: LimitedThing, limit: Int)
    /// A byte that is not UTF-8, or a character cut off by the end of the file.
    case notUTF8(byte: UInt8, isCutOff: Bool)
    /// A file in UTF-16 or UTF-32.
    case otherEncoding(String)
    /// A control character; the NUL byte is 0.
    case controlCharacter(UInt32)
    /// `#` straight after a value: neither a comment nor part of the value.
    case commentWithoutSpace
    /// A continued line that does not stand further right than what holds it.
    case continuationIndentation
    /// A lone dash where a value is expected, inside brackets.
    case loneDash
    /// More problems than the limit.
    case moreProblems(Int)
  }

  /// What a size limit counts.
  package enum LimitedThing: String, Sendable {
    case file, text, nodes, directives
  }

  /// The stable id: `yaml/duplicate-key`.
  package var id: String {
    switch kind {
    case .syntax: "yaml/syntax"
    case .tabIndentation: "yaml/tab-indentation"
    case .duplicateKey: "yaml/duplicate-key"
    case .undefinedAlias: "yaml/undefined-alias"
    case .cyclicAlias: "yaml/cyclic-alias"
    case .aliasExpansion: "yaml/alias-expansion"
    case .mergeKey: "yaml/merge-key"
    case .complexKey: "yaml/complex-key"
    case .severalDocuments: "yaml/several-documents"
    case .emptyFile: "yaml/empty-file"
    case .tooDeep: "yaml/too-deep"
    case .tooLarge: "yaml/too-large"
    case .notUTF8, .otherEncoding: "yaml/not-utf8"
    case .controlCharacter: "yaml/control-character"
    case .commentWithoutSpace: "yaml/comment-without-space"
    case .continuationIndentation: "yaml/continuation-indentation"
    case .loneDash: "yaml/lone-dash"
    case .moreProblems: "yaml/more-problems"
    }
  }

  /// Always an error: a file that is not sound YAML may mean something else to the next program that reads it.
  package var severity: Severity { .error }

  /// What is wrong, for a head teacher.
  package var message: String {
    switch kind {
    case .syntax(let message, _): message
    case .tabIndentation: "a tab stands where only spaces may indent"
    case .duplicateKey(let key): "the key \(key) is here a second time; only the first is read"
    case .undefinedAlias(let name): "\(name) stands for nothing: no value before it is named `&\(name.dropFirst(2))"
    case .cyclicAlias(let name): "\(name) stands for something that holds itself"
    case .aliasExpansion(let limit):
      "the file's aliases stand for more than \(Self.grouped(limit)) values all in all; this one is read as blank"
    case .mergeKey: "the merge key `<<` is not read, nor is what it brings in"
    case .complexKey: "a key must be a single word or text, and this one is a list or a mapping; the entry is not read"
    case .severalDocuments: "a second document begins here; only the first is read"
    case .emptyFile: "the file holds nothing to check"
    case .tooDeep(let limit): "values are nested more than \(Self.grouped(limit)) deep"
    case .tooLarge(let what, let limit): Self.tooLargeMessage(what, limit)
    case .notUTF8(_, true): "the file ends in the middle of a character; it may have been cut off"
    case .notUTF8(let byte, false):
      "the byte \(Self.hexadecimal(UInt32(byte), width: 2)) is not part of any UTF-8 character"
    case .otherEncoding(let name): "the file is written in \(name) and not in UTF-8"
    case .controlCharacter(0): "the file holds a NUL byte; it may not be a text file at all"
    case .controlCharacter(let value): "the control character U+\(Self.hexadecimal(value, width: 4)) is not allowed"
    case .commentWithoutSpace: "`#` straight after a value does not begin a comment"
    case .continuationIndentation: "this line carries on the value above, and must stand further right than its key"
    case .loneDash: "a dash alone is not a value inside brackets"
    case .moreProblems(let count):
      "\(Self.grouped(count)) more \(count == 1 ? "problem is" : "problems are") not listed"
    }
  }

  /// The act that mends it; `nil` where none is known.
  package var help: String? {
    switch kind {
    case .syntax(_, let help): help
    case .tabIndentation: "replace the tab by spaces"
    case .duplicateKey: "keep one of the two, and put both values under it if it takes a list"
    case .undefinedAlias: "write the value out, or put quotation marks round a text that begins with `*`"
    case .cyclicAlias, .aliasExpansion: "write the value out instead of the alias"
    case .mergeKey: "write the keys out here"
    case .complexKey: "write the key as plain text"
    case .severalDocuments: "put each return in a file of its own"
    case .emptyFile: "write the return, or begin from a sample"
    case .tooDeep: "look for brackets or dashes written by mistake"
    case .tooLarge: nil
    case .notUTF8(_, true): "copy the file again from where it came"
    case .notUTF8(_, false), .otherEncoding: "save the file again with the encoding UTF-8"
    case .controlCharacter: "delete the character, or write it as an escape in double quotation marks"
    case .commentWithoutSpace: "put a space before `#`, or put the text in quotation marks"
    case .continuationIndentation: "begin the line with more spaces"
    case .loneDash: "delete it, or put it in quotation marks"
    case .moreProblems: "mend those listed first"
    }
  }

  /// The problem as a finding of the report.
  package func finding() -> Finding {
    Finding(rule: id, severity: severity, span: span, message: message, help: help, related: related)
  }

  private static func tooLargeMessage(_ what: LimitedThing, _ limit: Int) -> String {
    switch what {
    case .file: "the file is larger than \(grouped(limit)) bytes"
    case .text: "this text is longer than \(grouped(limit)) bytes"
    case .nodes: "the file holds more than \(grouped(limit)) values"
    case .directives: "the file holds more than \(grouped(limit)) lines that begin with `%`"
    }
  }
}

extension YAMLProblem {
  /// A text of the file fit for a message: in backticks, on one line, cut short after 60 characters.
  static func quoted(_ bytes: some Collection<UInt8>) -> String {
    var text = ""
    var count = 0
    for scalar in String(decoding: bytes.prefix(256), as: UTF8.self).unicodeScalars {
      if count == 60 {
        text += "…"
        break
      }
      let isPrintable = scalar.value >= 0x20 && scalar.value != 0x7F && !(0x80..<0xA0).contains(scalar.value)
      text.unicodeScalars.append(isPrintable && scalar != "`" ? scalar : " ")
      count += 1
    }
    return "`\(text)`"
  }

  /// A number with a comma before each three digits.
  private static func grouped(_ number: Int) -> String {
    var digits = String(number)
    var result = ""
    while digits.count > 3 {
      result = ",\(digits.suffix(3))\(result)"
      digits.removeLast(3)
    }
    return digits + result
  }

  private static func hexadecimal(_ value: UInt32, width: Int) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
