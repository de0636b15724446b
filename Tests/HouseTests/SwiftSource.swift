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
    var blanking = Blanking(Array(text))
    blanking.run()
    lines = Self.lines(of: Array(text))
    code = Self.lines(of: blanking.code)
    uncommented = Self.lines(of: blanking.uncommented)
  }

  private static func lines(of characters: [Character]) -> [String] {
    String(characters).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

/// Walks over a text once, blanking comments and string literals; an interpolation counts as a part of its literal.
private struct Blanking {
  private let characters: [Character]
  private(set) var code: [Character]
  private(set) var uncommented: [Character]
  private var index = 0

  init(_ characters: [Character]) {
    self.characters = characters
    code = characters
    uncommented = characters
  }

  mutating func run() {
    while index < characters.count {
      if stands("//") {
        blank(until: { $0.stands("\n") }, comment: true)
      } else if stands("/*") {
        comment()
      } else if characters[index] == "#" || characters[index] == "\"" {
        string()
      } else {
        index += 1
      }
    }
  }

  private func stands(_ text: String) -> Bool {
    index + text.count <= characters.count && characters[index..<index + text.count].elementsEqual(text)
  }

  /// Blanks and steps on, line ends aside, until the condition holds or the text ends.
  private mutating func blank(until done: (Self) -> Bool, comment: Bool) {
    while index < characters.count, !done(self) { blankOne(comment: comment) }
  }

  private mutating func blankOne(comment: Bool) {
    if index < characters.count, characters[index] != "\n" {
      code[index] = " "
      if comment { uncommented[index] = " " }
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
    } while depth > 0 && index < characters.count
  }

  private mutating func string() {
    let start = index
    while index < characters.count, characters[index] == "#" { index += 1 }
    guard index < characters.count, characters[index] == "\"" else {
      index = max(index, start + 1)
      return
    }
    let fence = String(repeating: "#", count: index - start)
    let quote = stands("\"\"\"") ? "\"\"\"" : "\""
    index += quote.count
    while index < characters.count, !stands(quote + fence), quote.count == 3 || !stands("\n") {
      if stands("\\" + fence + "(") {
        interpolation(fence: fence)
      } else {
        if stands("\\" + fence) { for _ in 0...fence.count { blankOne(comment: false) } }
        blankOne(comment: false)
      }
    }
    index += quote.count + fence.count
  }

  /// Blanks `\(…)` with the literals inside it.
  private mutating func interpolation(fence: String) {
    var depth = 0
    repeat {
      if stands("(") { depth += 1 }
      if stands(")") { depth -= 1 }
      if stands("\"") {
        let start = index
        string()
        for place in start..<min(index, code.count) where code[place] != "\n" { code[place] = " " }
      } else {
        blankOne(comment: false)
      }
    } while (depth > 0 || (index > 0 && characters[index - 1] != ")")) && index < characters.count
  }
}
