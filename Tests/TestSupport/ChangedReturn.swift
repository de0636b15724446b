import Foundation

/// A whole return that a sample becomes by what somebody changed in it, and what is found in it then.
///
/// Files of them (`Tests/WholeReturns/*.diff`) read like a change of the sample, without line numbers:
///
/// ```
/// == T15: a nursery asks about households
/// -  asks_about_household_members: false
/// +  asks_about_household_members: ⟦true⟧
/// !  recruitment/disqualification-by-association  # why it is right
/// ```
///
/// A line begins with a blank (as it was), `-` (as it was, and gone), `+` (new), `@@` (what follows stands elsewhere), or
/// `…` (some lines are left out here) or `-…` (some lines are gone). What is marked ⟦ ⟧ is found, by the rules that the lines with `!` below it name, and
/// nothing else is found beside what was found in the sample. `! untestable ID` is what cannot be tested, `gone ID` what
/// was found in the sample and no longer is, `as of DATE` the day of the check, `earlier by N years` moves all dates of
/// the result, and changes below `previous` make the return of the cycle before.
package struct ChangedReturn: Sendable, CustomStringConvertible {
  /// What happened, in a sentence.
  package var name: String
  /// The file of the sample.
  package var sample: String
  /// The day of the check; `nil` for that of the samples.
  package var asOf: String?
  /// By how many years all its dates are earlier than the sample's.
  package var yearsEarlier = 0
  /// Rules whose findings in the sample are gone.
  package var gone: [String] = []
  fileprivate var changes = Changes()
  fileprivate var previousChanges: Changes?

  package var description: String { name }

  /// Rules that are not met in it.
  package var failing: Set<String> { Set(changes.found.flatMap(\.rules).filter { !$0.contains(" ") }) }

  /// What is wrong with a file of changed returns.
  package struct Fault: Error, CustomStringConvertible {
    package let description: String
  }

  /// A text with places of which something is found.
  package struct Marked: Sendable {
    /// The text, without marks.
    package var text = ""
    /// The findings: the bytes that are marked, and the outcome and rule (`untestable lead/none-named`, or the rule).
    package var findings: [(bytes: Range<Int>, rule: String)] = []
    /// Where each line of the sample stands, by number from 0; `nil` for one that is gone.
    package var lines: [Int?] = []
  }

  /// The changed returns of every file.
  ///
  /// - Returns: them, in order.
  /// - Throws: a fault, or that the folder cannot be read.
  package static func all() throws -> [ChangedReturn] {
    let folder = Repository.root.appendingPathComponent("Tests/WholeReturns")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".diff") }
    return try names.sorted().flatMap { name in
      try read(String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8), path: name)
    }
  }

  /// The changed return, its findings marked.
  ///
  /// - Parameter text: the sample's text.
  /// - Returns: its text, and what is to be found in it.
  /// - Throws: a fault where the sample has no such lines, or more than once.
  package func applied(to text: String) throws -> Marked {
    var marked = try changes.applied(to: text, name: name)
    guard yearsEarlier != 0 else { return marked }
    // A year has four digits before and after, so no place moves.
    marked.text = marked.text.replacing(/\b(\d{4})(-\d{2}-\d{2})\b/) { match in
      "\((Int(match.1) ?? 0) - yearsEarlier)\(match.2)"
    }
    return marked
  }

  /// The return of the cycle before.
  ///
  /// - Parameter text: the sample's text.
  /// - Returns: its text; `nil` where there is none.
  /// - Throws: as `applied(to:)`.
  package func previous(of text: String) throws -> String? { try previousChanges?.applied(to: text, name: name).text }

  private static func read(_ text: String, path: String) throws -> [ChangedReturn] {
    var returns: [ChangedReturn] = []
    var sample: String?
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      func fault(_ message: String) -> Fault { Fault(description: "\(path):\(number + 1): \(message)") }
      let rest = { (prefix: String) in line.hasPrefix(prefix) ? String(line.dropFirst(prefix.count)) : nil }
      if line.isEmpty || line.hasPrefix("#") { continue }
      if let name = rest("of ") {
        sample = name
      } else if let name = rest("== ") {
        guard let sample else { throw fault("say first of which sample: `of FILE`") }
        returns.append(ChangedReturn(name: name, sample: sample))
      } else if returns.isEmpty {
        throw fault("begin a changed return with `== NAME`")
      } else if let day = rest("as of ") {
        returns[returns.count - 1].asOf = day
      } else if let years = rest("earlier by ") {
        guard let count = Int(years.replacing(" years", with: "")) else { throw fault("say `earlier by N years`") }
        returns[returns.count - 1].yearsEarlier = count
      } else if let rule = rest("gone ") {
        returns[returns.count - 1].gone.append(Changes.rule(in: rule))
      } else if line == "previous" {
        returns[returns.count - 1].previousChanges = Changes()
      } else {
        let isRead =
          returns[returns.count - 1].previousChanges?.read(line) ?? returns[returns.count - 1].changes.read(line)
        guard isRead else { throw fault("a line begins with a blank, `-`, `+`, `!`, `@@` or `…`") }
      }
    }
    return returns
  }
}

/// Changes of a text, in its order.
private struct Changes: Sendable {
  /// A line of a change.
  private enum Line {
    case kept(String)
    case gone(String)
    case new(String)

    /// What the sample says there, without marks; `nil` for a line that it does not have.
    var old: String? {
      switch self {
      case .kept(let text): text.replacing("⟦", with: "").replacing("⟧", with: "")
      case .gone(let text): text
      case .new: nil
      }
    }
  }

  /// Lines that stand together.
  private struct Block {
    /// How they follow on the block before: anywhere, and then they are the only such of all; next, or next and without
    /// what is between.
    enum Link { case only, next, nextWithoutBetween }

    var lines: [Line] = []
    var link = Link.only
  }

  private var blocks = [Block()]
  private var markCount = 0
  /// The first mark that no rule was named for yet.
  private var unnamed = 0
  private(set) var found: [(marks: Range<Int>, rules: [String])] = []

  /// The id in a line, without the reason behind it.
  static func rule(in line: some StringProtocol) -> String {
    let id = line.prefix { $0 != "#" }
    return id.split(separator: " ").joined(separator: " ")
  }

  /// Takes in a line, and says whether it could.
  mutating func read(_ line: Substring) -> Bool {
    let text = String(line.dropFirst())
    switch line.first {
    case " ": add(.kept(text))
    case "-" where text == "…": blocks.append(Block(link: .nextWithoutBetween))
    case "-": add(.gone(text))
    case "+": add(.new(text))
    case "@": blocks.append(Block())
    case "…": blocks.append(Block(link: .next))
    case "!":
      if unnamed < markCount {
        found.append((unnamed..<markCount, []))
        unnamed = markCount
      }
      guard !found.isEmpty else { return false }
      found[found.count - 1].rules.append(Self.rule(in: text))
    default: return false
    }
    return true
  }

  private mutating func add(_ line: Line) {
    switch line {
    case .kept(let text), .new(let text): markCount += text.count { $0 == "⟦" }
    case .gone: break
    }
    blocks[blocks.count - 1].lines.append(line)
  }

  func applied(to text: String, name: String) throws -> ChangedReturn.Marked {
    let old = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var lines: [String] = []
    var places = [Int?](repeating: nil, count: old.count)
    var next = 0
    func keep(upTo end: Int) {
      for number in next..<end {
        places[number] = lines.count
        lines.append(old[number])
      }
      next = end
    }
    for block in blocks where !block.lines.isEmpty {
      let wanted = block.lines.compactMap(\.old)
      let starts = old.indices.dropLast(wanted.count - 1).filter { old[$0..<$0 + wanted.count].elementsEqual(wanted) }
      guard let start = starts.first(where: { $0 >= next }), block.link != .only || starts.count == 1 else {
        throw ChangedReturn.Fault(
          description: "\(name): \(starts.count) times in the sample:\n\(wanted.joined(separator: "\n"))")
      }
      if block.link == .nextWithoutBetween { next = start } else { keep(upTo: start) }
      for line in block.lines {
        switch line {
        case .kept(let text):
          places[next] = lines.count
          lines.append(text)
          next += 1
        case .gone: next += 1
        case .new(let text): lines.append(text)
        }
      }
    }
    keep(upTo: old.count)
    guard unnamed == markCount else { throw ChangedReturn.Fault(description: "\(name): a mark without a rule") }
    var marked = Self.unmarked(lines.joined(separator: "\n"))
    marked.result.lines = places
    for (marks, rules) in found {
      for mark in marks { marked.result.findings += rules.map { (marked.marks[mark], $0) } }
    }
    return marked.result
  }

  /// A text without its marks, and the bytes that each stood round, in the order of their ends.
  private static func unmarked(_ text: String) -> (result: ChangedReturn.Marked, marks: [Range<Int>]) {
    var bytes: [UInt8] = []
    var open: [Int] = []
    var marks: [Range<Int>] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "⟦": open.append(bytes.count)
      case "⟧": if let start = open.popLast() { marks.append(start..<bytes.count) }
      default: bytes += Array(String(scalar).utf8)
      }
    }
    return (ChangedReturn.Marked(text: String(decoding: bytes, as: UTF8.self)), marks)
  }
}
