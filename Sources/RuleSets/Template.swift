package import Expressions

/// A message with values in it: text between expressions.
package struct Template: Sendable {
  /// One part of a template.
  package enum Segment: Sendable {
    case literal(String)
    case expression(Program)
  }

  /// The parts in order.
  package let segments: [Segment]
}

/// The parts of a template's text before anything is compiled.
///
/// `{…}` holds an expression; `{{` and `}}` stand for the braces themselves. Braces and quotes inside the expression are
/// balanced, so that a literal may hold either.
enum TemplateText {
  /// A part: literal text, or an expression with its byte offset in the template's text.
  enum Part: Equatable {
    case literal(String)
    case expression(String, offset: Int)
    /// A `{` at this byte offset that nothing closes.
    case unclosed(offset: Int)
  }

  /// Splits a text. Complexity: O(bytes).
  static func parts(of text: String) -> [Part] {
    let bytes = Array(text.utf8)
    var parts: [Part] = []
    var literal: [UInt8] = []
    var index = 0
    func flush() -> [Part] { literal.isEmpty ? [] : [.literal(String(decoding: literal, as: UTF8.self))] }
    while index < bytes.count {
      let byte = bytes[index]
      let isDoubled = index + 1 < bytes.count && bytes[index + 1] == byte
      switch byte {
      case UInt8(ascii: "{") where isDoubled, UInt8(ascii: "}") where isDoubled:
        literal.append(byte)
        index += 2
      case UInt8(ascii: "{"):
        parts += flush()
        literal = []
        guard let end = closingBrace(in: bytes, from: index + 1) else { return parts + [.unclosed(offset: index)] }
        parts.append(.expression(String(decoding: bytes[index + 1..<end], as: UTF8.self), offset: index + 1))
        index = end + 1
      default:
        literal.append(byte)
        index += 1
      }
    }
    return parts + flush()
  }

  private static func closingBrace(in bytes: [UInt8], from start: Int) -> Int? {
    var depth = 0
    var quote: UInt8?
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == UInt8(ascii: "\\") { index += 1 } else if byte == open { quote = nil }
      } else {
        switch byte {
        case UInt8(ascii: "'"), UInt8(ascii: "\""): quote = byte
        case UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: "}"):
          if depth == 0 { return index }
          depth -= 1
        default: break
        }
      }
      index += 1
    }
    return nil
  }
}
