/// The lines of a file that a finding is shown on, safe to print.
package struct Excerpt: Hashable, Sendable {
  /// Lines in ascending order; numbers may jump.
  package var lines: [ExcerptLine]

  /// An excerpt from its lines.
  package init(lines: [ExcerptLine]) { self.lines = lines }
}

/// One line of an excerpt.
package struct ExcerptLine: Hashable, Sendable {
  /// The 1-based line of the file.
  package var number: Int
  /// The line without tabs, controls and what is hidden; cut off to either side where it is long.
  package var text: String
  /// What is underlined, primary first, then in order of their cells.
  package var marks: [ExcerptMark]

  /// A line from its parts.
  package init(number: Int, text: String, marks: [ExcerptMark]) {
    self.number = number
    self.text = text
    self.marks = marks
  }
}

/// An underline beneath a line of an excerpt.
package struct ExcerptMark: Hashable, Sendable {
  /// The cells underlined: 0-based display columns of `text`, half-open, at least one.
  package var cells: Range<Int>
  /// Whether it is the finding's own place, and no related one.
  package var isPrimary: Bool
  /// What it is told; `nil` for a bare underline.
  package var label: String?

  /// A mark from its parts.
  package init(cells: Range<Int>, isPrimary: Bool, label: String?) {
    self.cells = cells
    self.isPrimary = isPrimary
    self.label = label
  }
}

extension ExcerptLine {
  /// Stands where a line was cut off.
  static let ellipsis = "…"

  /// The line in at most `width` cells, cut so that the first mark's start stays in sight.
  ///
  /// Complexity: O(length of the line).
  package func cut(to width: Int) -> ExcerptLine {
    let whole = DisplayWidth.of(text)
    guard whole > width, width > 4 else { return self }
    let focus = marks.first?.cells ?? 0..<1
    // The end of what is underlined where it fits, and always its start, with a little before it.
    var first = 0
    if focus.upperBound > width - 1 {
      first = min(focus.upperBound - width + 2, max(0, focus.lowerBound - min(8, width / 4)))
      first = min(max(0, first), whole - width + 1)
    }
    let isCutBefore = first > 0
    let room = width - (isCutBefore ? 1 : 0)
    let isCutAfter = whole - first > room
    let end = first + room - (isCutAfter ? 1 : 0)
    var kept = isCutBefore ? Self.ellipsis : ""
    var cell = 0
    var keptCells = 0
    var shift = first
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      let next = cell + DisplayWidth.of(scalar, after: previous)
      previous = scalar
      if cell < first {
        shift = next
      } else if next <= end {
        kept.unicodeScalars.append(scalar)
        keptCells += next - cell
      }
      cell = next
    }
    if isCutAfter { kept += Self.ellipsis }
    let lead = isCutBefore ? 1 : 0
    let last = lead + keptCells + (isCutAfter ? 1 : 0)
    let moved = marks.compactMap { mark -> ExcerptMark? in
      let start = max(lead, mark.cells.lowerBound - shift + lead)
      let stop = min(last, mark.cells.upperBound - shift + lead)
      if mark.cells.upperBound <= shift, isCutBefore {
        return mark.label == nil ? nil : ExcerptMark(cells: 0..<1, isPrimary: mark.isPrimary, label: mark.label)
      }
      if start >= last {
        return mark.label == nil && !mark.isPrimary
          ? nil : ExcerptMark(cells: max(0, last - 1)..<max(1, last), isPrimary: mark.isPrimary, label: mark.label)
      }
      return ExcerptMark(cells: start..<max(stop, start + 1), isPrimary: mark.isPrimary, label: mark.label)
    }
    return ExcerptLine(number: number, text: kept, marks: moved)
  }
}
