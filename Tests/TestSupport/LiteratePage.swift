import Foundation

/// A page of documentation whose files are written and whose commands are run.
///
/// Shape: in order, a fenced block `yaml` whose first line is a comment with a file's name is that file; a block `console` holds
/// commands after `$ `, each with the lines that it prints under it. Of what is expected, `...` alone in a line stands for
/// any lines, `…` in a line for any characters, and `(exit status 1)` as the last line for that status instead of 0.
package struct LiteratePage {
  /// One block that means something.
  package enum Block {
    case file(name: String, text: String)
    case console([Command])
  }

  /// A command with what it must print.
  package struct Command {
    /// The arguments, the program's name first.
    package var arguments: [String]
    /// The lines that it prints, in the page's notation.
    package var expected: [String]
    /// The status that it ends in.
    package var status: Int32
    /// The 1-based line of the page.
    package var line: Int
  }

  /// The blocks in order.
  package private(set) var blocks: [Block] = []

  /// Reads a page.
  package init(_ text: String) {
    let lines = text.components(separatedBy: "\n")
    var index = 0
    while index < lines.count {
      guard lines[index].hasPrefix("```"), lines[index] != "```" else {
        index += 1
        continue
      }
      let kind = lines[index].dropFirst(3)
      let start = index + 1
      let end = lines[start...].firstIndex(of: "```") ?? lines.count
      let body = Array(lines[start..<end])
      if kind == "yaml", let first = body.first, first.hasPrefix("# "), first.hasSuffix(".yaml") {
        blocks.append(.file(name: String(first.dropFirst(2)), text: body.joined(separator: "\n") + "\n"))
      } else if kind == "console" {
        blocks.append(.console(Self.commands(body, from: start + 1)))
      }
      index = end + 1
    }
  }

  private static func commands(_ lines: [String], from first: Int) -> [Command] {
    var commands: [Command] = []
    for (offset, line) in lines.enumerated() {
      if line.hasPrefix("$ ") {
        let words = line.dropFirst(2).split(separator: " ").map(String.init)
        commands.append(Command(arguments: words, expected: [], status: 0, line: first + offset))
      } else if let status = line.wholeMatch(of: /\(exit status (\d+)\)/), !commands.isEmpty {
        commands[commands.count - 1].status = Int32(status.1) ?? -1
      } else if !commands.isEmpty {
        commands[commands.count - 1].expected.append(line)
      }
    }
    return commands
  }

  /// The first expected line that the lines printed do not have where it must stand; `nil` where all is as the page says.
  package static func mismatch(_ expected: [String], _ printed: [String]) -> String? {
    var position = 0
    var isElided = false
    for line in expected {
      if line == "..." {
        isElided = true
        continue
      }
      guard let found = printed[position...].firstIndex(where: { matches($0, line) }), isElided || found == position
      else { return line }
      position = found + 1
      isElided = false
    }
    return isElided || position == printed.count ? nil : "nothing, and not: \(printed[position])"
  }

  private static func matches(_ printed: String, _ expected: String) -> Bool {
    let parts = expected.components(separatedBy: "…")
    guard parts.count > 1 else { return printed == expected }
    guard printed.hasPrefix(parts[0]), printed.hasSuffix(parts[parts.count - 1]) else { return false }
    var rest = printed.dropFirst(parts[0].count)
    for part in parts.dropFirst() where !part.isEmpty {
      guard let range = rest.range(of: part) else { return false }
      rest = rest[range.upperBound...]
    }
    return true
  }
}
