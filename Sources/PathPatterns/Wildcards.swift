/// A pattern of wildcards over the parts of a path, as `.gitignore` has them.
///
/// | pattern | matches |
/// |---|---|
/// | `*` | any text without a slash |
/// | `?` | one character that is no slash |
/// | `[a-z]`, `[!a-z]` | one character of those, or none of them; never a slash |
/// | `**/` at the beginning or after a slash | any number of folders, none among them |
/// | `/**` at the end | everything in a folder, at any depth |
/// | `\*` | the character itself |
///
/// Shape: a list of steps; matching keeps the set of steps that the text read so far leads to. So it takes time in proportion
/// to the pattern's length times the text's, whatever the pattern is. Source: `wildmatch.c` of git, with `WM_PATHNAME`.
struct Wildcards: Sendable {
  private enum Step: Sendable {
    case one(UInt32)
    case any
    case set([ClosedRange<UInt32>], isNegated: Bool)
    /// Any number of characters without a slash.
    case run
    /// Any number of characters.
    case runOverSlashes
    /// Nothing, or any number of characters and a slash.
    case folders
    case never
  }

  private let steps: [Step]

  private static let slash = UInt32(UInt8(ascii: "/"))
  private static let backslash = UInt32(UInt8(ascii: "\\"))
  private static let star = UInt32(UInt8(ascii: "*"))

  /// A pattern from its characters, or its bytes.
  init(_ text: [UInt32]) {
    var steps: [Step] = []
    var index = 0
    while index < text.count {
      switch text[index] {
      case Self.backslash:
        steps.append(index + 1 < text.count ? .one(text[index + 1]) : .never)
        index += 2
      case UInt32(UInt8(ascii: "?")):
        steps.append(.any)
        index += 1
      case Self.star:
        let start = index
        while index < text.count, text[index] == Self.star { index += 1 }
        let isFirst = start == 0 || text[start - 1] == Self.slash
        let isLast = index == text.count
        let endsPart = isLast || text[index] == Self.slash
        if index - start < 2 || !isFirst || !endsPart {
          steps.append(.run)
        } else if isLast {
          steps.append(.runOverSlashes)
        } else {
          steps.append(.folders)
          index += 1
        }
      case UInt32(UInt8(ascii: "[")):
        let (step, end) = Self.set(text, from: index + 1)
        steps.append(step)
        index = end
      case let other:
        steps.append(.one(other))
        index += 1
      }
    }
    self.steps = steps
  }

  /// A set in brackets from behind its opening one, and where it ends; one without an end matches nothing.
  private static func set(_ text: [UInt32], from start: Int) -> (step: Step, end: Int) {
    func character(_ text: Unicode.Scalar) -> UInt32 { text.value }
    var index = start
    func at(_ index: Int) -> UInt32? { index < text.count ? text[index] : nil }
    let isNegated = at(index) == character("!") || at(index) == character("^")
    if isNegated { index += 1 }
    var ranges: [ClosedRange<UInt32>] = []
    var previous: UInt32?
    var isFirst = true
    while let next = at(index), isFirst || next != character("]") {
      isFirst = false
      var found: UInt32? = next
      if next == backslash {
        guard let escaped = at(index + 1) else { return (.never, text.count) }
        index += 1
        found = escaped
        ranges.append(escaped...escaped)
      } else if next == character("-"), let first = previous, let after = at(index + 1), after != character("]") {
        index += 1
        var last = after
        if after == backslash {
          guard let escaped = at(index + 1) else { return (.never, text.count) }
          index += 1
          last = escaped
        }
        if first <= last { ranges.append(first...last) }
        found = nil
      } else if next == character("["), at(index + 1) == character(":") {
        guard let end = text[(index + 2)...].firstIndex(of: character("]")) else { return (.never, text.count) }
        if end > index + 2, text[end - 1] == character(":") {
          let name = String(String.UnicodeScalarView(text[(index + 2)..<(end - 1)].compactMap(Unicode.Scalar.init)))
          guard let named = classes[name] else { return (.never, text.count) }
          ranges += named
          index = end
          found = nil
        } else {
          ranges.append(next...next)
        }
      } else {
        ranges.append(next...next)
      }
      previous = found
      index += 1
    }
    guard index < text.count else { return (.never, text.count) }
    return (.set(ranges, isNegated: isNegated), index + 1)
  }

  private static let classes: [String: [ClosedRange<UInt32>]] = [
    "alnum": [0x30...0x39, 0x41...0x5A, 0x61...0x7A], "alpha": [0x41...0x5A, 0x61...0x7A],
    "blank": [0x09...0x09, 0x20...0x20], "cntrl": [0x00...0x1F, 0x7F...0x7F], "digit": [0x30...0x39],
    "graph": [0x21...0x7E], "lower": [0x61...0x7A], "print": [0x20...0x7E],
    "punct": [0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E], "space": [0x09...0x0D, 0x20...0x20],
    "upper": [0x41...0x5A], "xdigit": [0x30...0x39, 0x41...0x46, 0x61...0x66],
  ]

  /// Whether a whole text matches. Complexity: O(steps × characters).
  func matches(_ text: [UInt32]) -> Bool {
    var open = [Bool](repeating: false, count: steps.count + 1)
    open[0] = true
    // A run of folders that has begun: its next slash may end it.
    var inFolders = [Bool](repeating: false, count: steps.count + 1)
    close(&open, &inFolders)
    for character in text {
      var next = [Bool](repeating: false, count: steps.count + 1)
      var nextFolders = next
      var isAlive = false
      for (index, step) in steps.enumerated() {
        if inFolders[index] {
          nextFolders[index] = true
          isAlive = true
          if character == Self.slash { next[index + 1] = true }
        }
        guard open[index] else { continue }
        let isTaken: Bool
        switch step {
        case .one(let wanted): isTaken = character == wanted
        case .any: isTaken = character != Self.slash
        case .set(let ranges, let isNegated):
          isTaken = character != Self.slash && ranges.contains { $0.contains(character) } != isNegated
        case .run:
          if character != Self.slash {
            next[index] = true
            isAlive = true
          }
          continue
        case .runOverSlashes:
          next[index] = true
          isAlive = true
          continue
        case .folders, .never: continue
        }
        if isTaken { next[index + 1] = true }
      }
      isAlive = isAlive || next.contains(true)
      if !isAlive { return false }
      open = next
      inFolders = nextFolders
      close(&open, &inFolders)
    }
    return open[steps.count]
  }

  /// Adds the steps that are reached without a character.
  private func close(_ open: inout [Bool], _ inFolders: inout [Bool]) {
    for (index, step) in steps.enumerated() where open[index] {
      switch step {
      case .run, .runOverSlashes: open[index + 1] = true
      case .folders:
        open[index + 1] = true
        inFolders[index] = true
      default: break
      }
    }
  }
}
