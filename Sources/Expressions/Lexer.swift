/// Text to tokens, one at a time.
///
/// Units: byte offsets into the expression's UTF-8. White space and `//` comments lie between tokens.
/// Source: the lexical part of the CEL language definition.
struct Lexer {
  private let bytes: [UInt8]
  private var position = 0

  /// A lexer at the start of a text.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next token; `end`, of width 0, for ever after the last.
  mutating func next() -> Token {
    skipBlank()
    let start = position
    guard let byte = peek() else { return Token(kind: .end, range: start..<start) }
    let kind = scan(byte)
    return Token(kind: kind, range: start..<position)
  }

  private func peek(_ ahead: Int = 0) -> UInt8? {
    position + ahead < bytes.count ? bytes[position + ahead] : nil
  }

  private mutating func skipBlank() {
    while let byte = peek() {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0C, 0x0D: position += 1
      case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/"):
        while let byte = peek(), byte != 0x0A { position += 1 }
      default: return
      }
    }
  }

  private mutating func scan(_ byte: UInt8) -> Token.Kind {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return scanNumber()
    case UInt8(ascii: "."):
      if let next = peek(1), next.isDigit { return scanNumber() }
      return single(.dot)
    case UInt8(ascii: "'"), UInt8(ascii: "\""): return scanText(isRaw: false, kind: .text)
    case UInt8(ascii: "`"): return scanQuotedIdentifier()
    case _ where byte.isIdentifierStart: return scanWord()
    default: return scanSign(byte)
    }
  }

  private mutating func single(_ kind: Token.Kind) -> Token.Kind {
    position += 1
    return kind
  }

  private mutating func scanSign(_ byte: UInt8) -> Token.Kind {
    switch byte {
    case UInt8(ascii: "("): return single(.leftParenthesis)
    case UInt8(ascii: ")"): return single(.rightParenthesis)
    case UInt8(ascii: "["): return single(.leftBracket)
    case UInt8(ascii: "]"): return single(.rightBracket)
    case UInt8(ascii: "{"): return single(.leftBrace)
    case UInt8(ascii: "}"): return single(.rightBrace)
    case UInt8(ascii: ","): return single(.comma)
    case UInt8(ascii: ":"): return single(.colon)
    case UInt8(ascii: "?"): return single(.question)
    case UInt8(ascii: "-"): return single(.minus)
    case UInt8(ascii: "+"): return single(.plus)
    case UInt8(ascii: "*"): return single(.star)
    case UInt8(ascii: "/"): return single(.slash)
    case UInt8(ascii: "%"): return single(.percent)
    case UInt8(ascii: "!"): return pair("=", .notEqual, alone: .bang)
    case UInt8(ascii: "="): return pair("=", .equal, alone: .foreign)
    case UInt8(ascii: "<"): return pair("=", .lessEqual, alone: .less)
    case UInt8(ascii: ">"): return pair("=", .greaterEqual, alone: .greater)
    case UInt8(ascii: "&"): return pair("&", .and, alone: .foreign)
    case UInt8(ascii: "|"): return pair("|", .or, alone: .foreign)
    default:
      position += 1
      while let byte = peek(), byte & 0xC0 == 0x80 { position += 1 }
      return .foreign
    }
  }

  private mutating func pair(_ second: Unicode.Scalar, _ both: Token.Kind, alone: Token.Kind) -> Token.Kind {
    position += 1
    guard peek() == UInt8(ascii: second) else { return alone }
    position += 1
    return both
  }

  private mutating func scanNumber() -> Token.Kind {
    if peek() == UInt8(ascii: "0"), let x = peek(1), x | 0x20 == UInt8(ascii: "x"), peek(2)?.isHexDigit == true {
      position += 2
      while peek()?.isHexDigit == true { position += 1 }
      return unsignedSuffix() ? .uint : .int
    }
    var isDouble = false
    skipDigits()
    if peek() == UInt8(ascii: "."), peek(1)?.isDigit == true {
      isDouble = true
      position += 1
      skipDigits()
    }
    if let e = peek(), e | 0x20 == UInt8(ascii: "e") {
      let sign = peek(1) == UInt8(ascii: "+") || peek(1) == UInt8(ascii: "-") ? 1 : 0
      if peek(1 + sign)?.isDigit == true {
        isDouble = true
        position += 1 + sign
        skipDigits()
      }
    }
    if isDouble { return .double }
    return unsignedSuffix() ? .uint : .int
  }

  private mutating func skipDigits() {
    while peek()?.isDigit == true { position += 1 }
  }

  private mutating func unsignedSuffix() -> Bool {
    guard let byte = peek(), byte | 0x20 == UInt8(ascii: "u") else { return false }
    position += 1
    return true
  }

  private mutating func scanWord() -> Token.Kind {
    if let kind = scanPrefixedText() { return kind }
    let start = position
    while peek()?.isIdentifierPart == true { position += 1 }
    switch String(decoding: bytes[start..<position], as: UTF8.self) {
    case "in": return .in
    case "true": return .true
    case "false": return .false
    case "null": return .null
    default: return .identifier
    }
  }

  /// `r'…'`, `b'…'`, `br'…'` in either case, and `rb'…'`.
  private mutating func scanPrefixedText() -> Token.Kind? {
    var isRaw = false
    var kind = Token.Kind.text
    var length = 0
    while length < 2, let byte = peek(length) {
      if byte | 0x20 == UInt8(ascii: "r"), !isRaw {
        isRaw = true
      } else if byte | 0x20 == UInt8(ascii: "b"), kind == .text {
        kind = .bytes
      } else {
        break
      }
      length += 1
    }
    guard length > 0, let quote = peek(length), quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") else {
      return nil
    }
    position += length
    return scanText(isRaw: isRaw, kind: kind)
  }

  private mutating func scanText(isRaw: Bool, kind: Token.Kind) -> Token.Kind {
    let quote = bytes[position]
    let isTriple = peek(1) == quote && peek(2) == quote
    position += isTriple ? 3 : 1
    while let byte = peek() {
      if byte == quote, !isTriple || (peek(1) == quote && peek(2) == quote) {
        position += isTriple ? 3 : 1
        return kind
      }
      if !isTriple, byte == 0x0A || byte == 0x0D { return .unclosedText }
      position += byte == UInt8(ascii: "\\") && !isRaw && peek(1) != nil ? 2 : 1
    }
    return .unclosedText
  }

  private mutating func scanQuotedIdentifier() -> Token.Kind {
    let start = position
    position += 1
    while let byte = peek(), byte.isIdentifierPart || "./- ".utf8.contains(byte) { position += 1 }
    guard peek() == UInt8(ascii: "`"), position > start + 1 else { return .foreign }
    position += 1
    return .quotedIdentifier
  }
}

extension UInt8 {
  /// An ASCII digit.
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
  /// An ASCII hexadecimal digit.
  var isHexDigit: Bool { hexValue != nil }
  /// The value of an ASCII hexadecimal digit; `nil` for any other byte.
  var hexValue: UInt32? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(self - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(self - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(self - UInt8(ascii: "A")) + 10
    default: nil
    }
  }
  /// A letter or an underscore.
  var isIdentifierStart: Bool {
    self == UInt8(ascii: "_") || (self | 0x20 >= UInt8(ascii: "a") && self | 0x20 <= UInt8(ascii: "z"))
  }
  /// A letter, an underscore or a digit.
  var isIdentifierPart: Bool { isIdentifierStart || isDigit }
}
