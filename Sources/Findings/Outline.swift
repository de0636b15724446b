/// A text with levels, as explanations print it: sentences, and lists below them.
///
/// Shape: lines in the order in which they are read; a line belongs to the last one above it of a lower level.
/// ```
///  0 All of these hold:
///  1 · the answer's rating is “outstanding”
///  1 · any of these:
///  2 · the section is recorded
/// ```
package struct Outline: Sendable, Equatable {
  /// One line, unwrapped.
  package struct Line: Sendable, Equatable {
    /// How deep it stands; 0 for the outermost.
    package var level: Int
    /// Whether it is an item of the list under the line above it, and not that line's continuation.
    package var isItem: Bool
    /// What it says.
    package var text: String

    /// A line from its parts.
    package init(level: Int, isItem: Bool, text: String) {
      self.level = level
      self.isItem = isItem
      self.text = text
    }
  }

  /// The lines.
  package var lines: [Line] = []

  /// An outline without lines.
  package init() {}

  /// Adds a line.
  package mutating func add(_ text: String, level: Int = 0, isItem: Bool = false) {
    lines.append(Line(level: level, isItem: isItem, text: text))
  }

  /// Adds the lines of another outline, some levels deeper.
  package mutating func add(_ other: Outline, level: Int = 0) {
    lines += other.lines.map { Line(level: $0.level + level, isItem: $0.isItem, text: $0.text) }
  }
}
