/// A pattern for paths below a folder, as a configuration writes it: `policies/**/*.{md,docx}`.
///
/// It matches whole paths from the folder down, letter by letter. Beside the wildcards of `Wildcards` it knows alternatives in
/// braces, `{a,b}`, which may hold slashes and stand in each other. A pattern whose last part has no wildcard matches a folder
/// of that name as well, with everything in it.
package struct Glob: Sendable {
  /// Why a text is no pattern.
  package enum Problem: Error, Hashable, Sendable {
    /// It is empty.
    case empty
    /// It leads out of the folder.
    case leadsOutside
    /// Its braces stand for too many patterns.
    case tooManyAlternatives(limit: Int)
    /// It is longer than a path may be.
    case tooLong(limit: Int)
    /// A brace that is not closed.
    case openBrace
  }

  /// The pattern as written.
  package let text: String
  private let patterns: [Wildcards]

  /// Patterns that braces may stand for.
  private static let alternativeLimit = 256
  /// The most bytes of a pattern, and of each that its braces stand for.
  private static let byteLimit = 4096

  /// A pattern from its text. Complexity: O(bytes × alternatives).
  package init(_ text: String) throws(Problem) {
    self.text = text
    guard text.utf8.count <= Self.byteLimit else { throw .tooLong(limit: Self.byteLimit) }
    var path = text[...]
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    guard !path.isEmpty else { throw .empty }
    let alternatives = try Self.expanded(Array(path.unicodeScalars))
    var patterns: [Wildcards] = []
    for alternative in alternatives {
      var scalars = alternative[...]
      while scalars.last == "/" { scalars = scalars.dropLast() }
      let parts = scalars.split(separator: "/", omittingEmptySubsequences: false)
      if alternative.first == "/" || parts.contains(where: { $0.elementsEqual("..".unicodeScalars) }) {
        throw .leadsOutside
      }
      guard let last = parts.last, !last.isEmpty else { throw .empty }
      patterns.append(Wildcards(scalars.map(\.value)))
      if !last.contains(where: { "*?[".unicodeScalars.contains($0) }) {
        patterns.append(Wildcards(scalars.map(\.value) + "/**".unicodeScalars.map(\.value)))
      }
    }
    self.patterns = patterns
  }

  /// Whether a path below the folder matches; its parts are joined by slashes.
  ///
  /// Complexity: O(characters of the path × of the pattern with its alternatives written out).
  package func matches(_ path: String) -> Bool {
    let scalars = path.unicodeScalars.map(\.value)
    return patterns.contains { $0.matches(scalars) }
  }

  /// The patterns that a pattern with braces stands for. A brace after a backslash, or in brackets, is none.
  private static func expanded(_ text: [Unicode.Scalar]) throws(Problem) -> [[Unicode.Scalar]] {
    var done: [[Unicode.Scalar]] = []
    var next = [text]
    while let pattern = next.popLast() {
      guard let brace = try firstBrace(in: pattern) else {
        done.append(pattern)
        continue
      }
      guard done.count + next.count + brace.parts.count <= alternativeLimit else {
        throw .tooManyAlternatives(limit: alternativeLimit)
      }
      for part in brace.parts.reversed() {
        let whole = pattern[..<brace.start] + part + pattern[brace.end...]
        guard whole.count <= byteLimit else { throw .tooLong(limit: byteLimit) }
        next.append(Array(whole))
      }
    }
    return done
  }

  /// The first brace of a pattern: where it begins, where what follows it begins, and its alternatives.
  private static func firstBrace(
    in text: [Unicode.Scalar]
  ) throws(Problem) -> (start: Int, end: Int, parts: [ArraySlice<Unicode.Scalar>])? {
    var start: Int?
    var depth = 0
    var partStart = 0
    var parts: [ArraySlice<Unicode.Scalar>] = []
    var index = 0
    while index < text.count {
      switch text[index] {
      case "\\": index += 1
      case "[":
        if let end = text[(index + 1)...].dropFirst().firstIndex(of: "]") { index = end }
      case "{":
        depth += 1
        if depth == 1 {
          start = index
          partStart = index + 1
        }
      case "," where depth == 1:
        parts.append(text[partStart..<index])
        partStart = index + 1
      case "}" where depth > 0:
        depth -= 1
        if depth == 0, let start {
          return (start, index + 1, parts + [text[partStart..<index]])
        }
      default: break
      }
      index += 1
    }
    if depth > 0 { throw .openBrace }
    return nil
  }
}
