/// One Swift file, split into what the compiler reads and what people read.
///
/// Shape: three texts of equal line count. In `code`, comments and the insides of string literals are blanks; in
/// `uncommented`, only comments are.
struct SwiftSource {
  /// The path from the root of the repository: `Sources/Findings/Finding.swift`.
  let path: String
  /// The lines as written.
  let lines: [String]
  /// The lines with comments and the insides of string literals blanked.
  let code: [String]
  /// The lines with comments blanked.
  let uncommented: [String]

  /// The second part of the path: the target, for a file of `Sources/`.
  var module: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  /// The file's name without its ending.
  var name: String { path.split(separator: "/").last.map { String($0.dropLast(6)) } ?? "" }

  /// Whether a tool wrote the file.
  var isGenerated: Bool { name.contains("+Generated") }

  init(path: String, _ text: String) {
    self.path = path
    var blanking = Blanking(Array(text.utf8))
    blanking.run()
    lines = Self.lines(of: Array(text.utf8))
    code = Self.lines(of: blanking.code)
    uncommented = Self.lines(of: blanking.uncommented)
  }

  private static func lines(of bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
  }
}

/// Walks over a text once, blanking comments and string literals; an interpolation counts as a part of its literal.
private struct Blanking {
  private let bytes: [UInt8]
  private(set) var code: [UInt8]
  private(set) var uncommented: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    code = bytes
    uncommented = bytes
  }

  mutating func run() {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "/") where stands("//"):
        while index < bytes.count, bytes[index] != 0x0A { blankOne(comment: true) }
      case UInt8(ascii: "/") where stands("/*"): comment()
      case UInt8(ascii: "#"), UInt8(ascii: "\""): string()
      default: index += 1
      }
    }
  }

  private func stands(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { stands(Array($0)) }
  }

  private func stands(_ text: [UInt8]) -> Bool {
    index + text.count <= bytes.count && bytes[index..<index + text.count].elementsEqual(text)
  }

  /// Blanks one byte, a line end aside, and steps on.
  private mutating func blankOne(comment: Bool) {
    if index < bytes.count, bytes[index] != 0x0A {
      code[index] = 0x20
      if comment { uncommented[index] = 0x20 }
    }
    index += 1
  }

  private mutating func comment() {
    var depth = 0
    repeat {
      if stands("/*") {
        depth += 1
        blankOne(comment: true)
      } else if stands("*/") {
        depth -= 1
        blankOne(comment: true)
      }
      blankOne(comment: true)
    } while depth > 0 && index < bytes.count
  }

  private mutating func string() {
    let start = index
    while index < bytes.count, bytes[index] == UInt8(ascii: "#") { index += 1 }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { return }
    let fence = Array(bytes[start..<index])
    let quote = [UInt8](repeating: UInt8(ascii: "\""), count: stands("\"\"\"") ? 3 : 1)
    let escape = [UInt8(ascii: "\\")] + fence
    index += quote.count
    while index < bytes.count, !stands(quote + fence), quote.count == 3 || bytes[index] != 0x0A {
      if bytes[index] == escape[0], stands(escape) {
        for _ in escape { blankOne(comment: false) }
        if stands("(") { interpolation() } else { blankOne(comment: false) }
      } else {
        blankOne(comment: false)
      }
    }
    index += quote.count + fence.count
  }

  /// Blanks `(…)` with the literals inside it.
  private mutating func interpolation() {
    var depth = 0
    repeat {
      if stands("\"") {
        let start = index
        string()
        for place in start..<min(index, code.count) where code[place] != 0x0A { code[place] = 0x20 }
        continue
      }
      if stands("(") { depth += 1 }
      if stands(")") { depth -= 1 }
      blankOne(comment: false)
    } while depth > 0 && index < bytes.count
  }
}
