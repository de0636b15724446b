internal import PersonalIdentifiers

/// The way to what a finding is about, by names that outlive lines, order and spelling: `allegations[A-3].notices`.
///
/// | step | is |
/// |---|---|
/// | `name` | a field of the schema; after another step with a dot before it |
/// | `[A-3]` | the record of a list that goes by this id, or the row of a table that the rule looks at |
/// | `[A-3#2]` | the second record of the list that goes by it |
/// | `[#2]` | the second of those that go by none |
/// | `[*]`, `[7.*]` | many of them told as one, of standard 7 |
/// | `?#1` | the first key of a record that the schema does not know; the key itself may be anybody's name |
/// | `sections[#9f3a2c1b]` | the part of a text under the heading whose hash this is |
///
/// Empty for a whole file. No step is a text that a person wrote other than an id that looks like one.
package enum LogicalPath {
  /// The most bytes of an id.
  private static let idLimit = 60

  /// Whether a text may stand as an id: one word without signs that a path has, and nothing in it that identifies a person.
  /// A word of letters alone with a capital among them may be anybody's name, written in a wrong place.
  ///
  /// Complexity: O(bytes).
  package static func isID(_ text: String) -> Bool {
    guard (1...idLimit).contains(text.utf8.count), !mayBeName(text) else { return false }
    if isPlainID(text) { return true }
    let isWord = text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "_.:/-+&".unicodeScalars.contains(scalar)
    }
    return isWord && Redaction().safe(text) == text
  }

  private static func mayBeName(_ text: String) -> Bool {
    let isLettersAlone = text.utf8.allSatisfy { $0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 }
    return isLettersAlone && text.utf8.contains { $0 >= 0x80 || $0 < 0x60 }
  }

  /// Whether a text is made of ASCII letters and an id's signs, with fewer digits than any number of a person's has: what
  /// nearly every id is, and told without a look at the properties of its characters.
  private static func isPlainID(_ text: String) -> Bool {
    var digits = 0
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39: digits += 1
      case 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2E, 0x3A, 0x2F, 0x2D, 0x2B, 0x26: break
      default: return false
      }
    }
    return digits < IdentifierKind.fewestHiddenDigits
  }

  /// A path with a field after it.
  package static func appending(field: String, to path: String) -> String { path.isEmpty ? field : path + "." + field }

  /// A path with the step of a record, row or item after it, unless that step is its last already.
  package static func appending(item: String, to path: String) -> String {
    path.hasSuffix("[\(item)]") ? path : path + "[\(item)]"
  }

  /// What several paths have in common, in whole steps. Empty for none. Complexity: O(bytes of all).
  package static func common(_ paths: [String]) -> String {
    guard var common = paths.first.map(steps) else { return "" }
    for path in paths.dropFirst() {
      common = zip(common, steps(path)).prefix { $0 == $1 }.map(\.0)
    }
    return common.joined()
  }

  /// The steps of a path, each with what leads to it: a dot, or its brackets. An id may have dots of its own.
  private static func steps(_ path: String) -> [String] {
    var steps: [String] = []
    var isInside = false
    for character in path {
      if steps.isEmpty || !isInside && (character == "[" || character == ".") { steps.append("") }
      if character == "[" || character == "]" { isInside = character == "[" }
      steps[steps.count - 1].append(character)
    }
    return steps
  }

  /// A path as it may leave: an id in which something is masked leaves nothing of itself.
  static func masked(_ path: String, by redaction: Redaction) -> String {
    let safe = redaction.safe(path)
    guard safe.contains(Redaction.mask) else { return path }
    return steps(safe).map { step in
      guard step.contains(Redaction.mask) else { return step }
      return step.hasPrefix("[") ? "[masked]" : (step.hasPrefix(".") ? "." : "") + "masked"
    }.joined()
  }
}
