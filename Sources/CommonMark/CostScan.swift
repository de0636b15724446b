internal import SourceText

/// Bounds what the parser would do with a body, before it is asked: it cannot be stopped.
///
/// Measured with libcmark-gfm 0.29.0.gfm.6, which takes quadratic time in the brackets, in the stars and underlines and
/// in the tags of one run of lines, in the pipes of one line and in the depth of one line, and memory in proportion to
/// uses of a link's definition times its length, and to rows times columns of a table. In what people write each of these
/// is small.
struct CostScan {
  /// The first bound that is passed; nil where the body may be read.
  private(set) var problem: MarkdownProblem?
  private let limits: MarkdownLimits
  private var steps = 0
  private var parts = 0
  private var brackets = 0
  private var longestDefinition = 0
  private var run = Run()

  /// What one run of lines between blank ones, or from one item of a list to the next, holds.
  private struct Run {
    var start = 0
    var bytes = 0
    var brackets = 0
    var stars = 0
    var tags = 0
    var pipes = 0
    var columns = 0
    var definition = Definition()
  }

  /// What may be a definition of a link with its title, which can go on over lines.
  private struct Definition {
    var bytes = 0
    var quotes = 0
    var apostrophes = 0
    var parentheses = 0
    /// Whether no title is open.
    var isClosed: Bool { quotes % 2 == 0 && apostrophes % 2 == 0 && parentheses == 0 }
  }

  /// Looks through the lines of a body, the first of which has a number in `lines`. Complexity: O(bytes).
  init(_ bytes: [UInt8], lines: [UInt32], from first: Int, limits: MarkdownLimits) {
    self.limits = limits
    bytes.withUnsafeBufferPointer { bytes in
      for line in first..<max(first, lines.count) {
        let start = Int(lines[line])
        let end = line + 1 < lines.count ? Int(lines[line + 1]) : bytes.count
        read(UnsafeBufferPointer(rebasing: bytes[start..<end]), at: start)
        if problem != nil { return }
      }
      endRun()
      if problem == nil, longestDefinition * (brackets / 2) > limits.copiedBytes {
        refuse(.tooTangled, at: lines.indices.contains(first) ? Int(lines[first]) : 0)
      }
    }
  }

  private mutating func read(_ line: UnsafeBufferPointer<UInt8>, at start: Int) {
    let text = Self.prefix(of: line)
    guard text.depth <= limits.depth else { return refuse(.tooDeep(limit: limits.depth), at: start) }
    guard !text.isBlank else { return endRun() }
    if Self.beginsItem(line) { endRun() }
    if run.bytes == 0 { run.start = start }
    run.bytes += line.count
    parts += 1 + text.depth + run.columns
    var (pipes, isRule, last): (Int, Bool, UInt8) = (0, true, 0)
    readDefinition(line)
    for byte in line {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "]"): run.brackets += 1
      case UInt8(ascii: "*"), UInt8(ascii: "_"):
        // Signs beside each other are one.
        if byte != last { run.stars += 1 }
      case UInt8(ascii: "!"), UInt8(ascii: "?"): if last == UInt8(ascii: "<") { run.tags += 1 }
      case UInt8(ascii: "|"): pipes += 1
      case UInt8(ascii: "`"), UInt8(ascii: "&"), UInt8(ascii: "\\"), UInt8(ascii: "<"): if byte != last { parts += 1 }
      default: break
      }
      if isRule { isRule = Self.mayBeRule(byte) }
      last = byte
    }
    steps += pipes * pipes
    run.pipes += pipes
    if isRule { run.columns = max(run.columns, pipes) }
    if parts + run.brackets + run.stars + run.pipes > limits.parts {
      return refuse(.tooManyParts(limit: limits.parts), at: start)
    }
    if steps > limits.steps { refuse(.tooTangled, at: start) }
  }

  /// Counts the bytes of a definition that begins or goes on in a line.
  private mutating func readDefinition(_ line: UnsafeBufferPointer<UInt8>) {
    let mayBegin = line.contains(UInt8(ascii: "[")) && zip(line, line.dropFirst()).contains { $0 == 0x5D && $1 == 0x3A }
    if mayBegin, run.definition.isClosed { run.definition = Definition() }
    guard mayBegin || run.definition.bytes > 0 else { return }
    run.definition.bytes += line.count
    for byte in line {
      switch byte {
      case UInt8(ascii: "\""): run.definition.quotes += 1
      case UInt8(ascii: "'"): run.definition.apostrophes += 1
      case UInt8(ascii: "("): run.definition.parentheses += 1
      case UInt8(ascii: ")"): run.definition.parentheses -= 1
      default: break
      }
    }
    longestDefinition = max(longestDefinition, run.definition.bytes)
  }

  private mutating func endRun() {
    steps += (run.brackets + run.tags) * run.bytes + run.stars * run.stars
    parts += run.brackets + run.stars + run.pipes
    brackets += run.brackets
    if steps > limits.steps { refuse(.tooTangled, at: run.start) }
    run = Run()
  }

  private mutating func refuse(_ kind: MarkdownProblem.Kind, at offset: Int) {
    if problem == nil {
      problem = MarkdownProblem(kind, at: SourceSpan(at: UInt32(truncatingIfNeeded: offset)), isFatal: true)
    }
  }

  /// Whether a byte can stand in the line under a table's head, the signs of quotations and lists before it included.
  private static func mayBeRule(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: ">"), UInt8(ascii: "*"),
      UInt8(ascii: "+"),
      UInt8(ascii: "."), UInt8(ascii: ")"), 0x30...0x39:
      true
    default: byte.isSpaceCharacter
    }
  }

  /// Whether a line ends every paragraph and table before it, because an item of a list with text begins there.
  ///
  /// That is sure of signs other than numbers, which may go on with a paragraph, and of so little indentation that it
  /// cannot be code.
  private static func beginsItem(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < min(3, line.count), line[index] == 0x20 { index += 1 }
    guard index + 1 < line.count, line[index + 1] == 0x20 else { return false }
    switch line[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      return line[(index + 2)...].contains { !$0.isSpaceCharacter }
    default: return false
    }
  }

  /// The signs of quotations and items at a line's beginning, and whether nothing else stands there.
  private static func prefix(of line: UnsafeBufferPointer<UInt8>) -> (depth: Int, isBlank: Bool) {
    let bytes = Array(line.prefix(4096))
    var (depth, index): (Int, Int) = (0, 0)
    var signs: Set<UInt8> = []
    while index < bytes.count {
      if bytes[index].isSpaceCharacter {
        index += 1
      } else if bytes[index] == UInt8(ascii: ">") {
        depth += 1
        signs.insert(bytes[index])
        index += 1
      } else if let width = LineCursor.signWidth(bytes, index..<bytes.count), index + width < bytes.count,
        bytes[index + width].isSpaceCharacter
      {
        depth += 1
        signs.insert(bytes[index])
        index += width
      } else {
        return (depth, false)
      }
    }
    // A row of stars or dashes is a line across the page.
    if signs.count == 1, signs.first == UInt8(ascii: "*") || signs.first == UInt8(ascii: "-") { return (0, false) }
    return (depth, depth == 0 && bytes.count == line.count)
  }
}
