import Findings

/// An excerpt as lines of text: gutter, source, underlines and their labels.
struct ExcerptLayout {
  private let style: TextStyle
  private let gutter: Int
  private let colour: TextStyle.Colour
  private var lines: [String] = []

  /// The cells of the gutter before its bar, for an excerpt's highest line.
  static func gutter(for excerpt: Excerpt?) -> Int { String(excerpt?.lines.last?.number ?? 0).count }

  /// Lays an excerpt out; `colour` is the primary underline's, `gutter` the cells before its bar.
  static func lines(of excerpt: Excerpt, style: TextStyle, colour: TextStyle.Colour, gutter: Int) -> [String] {
    var layout = ExcerptLayout(style: style, gutter: gutter, colour: colour)
    layout.add(excerpt)
    return layout.lines
  }

  private init(style: TextStyle, gutter: Int, colour: TextStyle.Colour) {
    self.style = style
    self.gutter = gutter
    self.colour = colour
  }

  /// Cells left for the source after `12 | `.
  private var room: Int { (style.width ?? TextStyle.excerptWidth) - gutter - 3 }

  private mutating func add(_ excerpt: Excerpt) {
    addRow("", "")
    var previous: Int?
    for whole in excerpt.lines {
      if let previous, whole.number > previous + 1 { lines.append(style.paint("...", .dim)) }
      previous = whole.number
      let line = whole.cut(to: room)
      addRow(String(line.number), line.text)
      if !line.marks.isEmpty { addMarks(line.marks) }
    }
    addRow("", "")
  }

  private mutating func addRow(_ number: String, _ content: String) {
    let lead = String(repeating: " ", count: gutter - number.count)
    lines.append(style.paint(number + lead + " |", .dim) + (content.isEmpty ? "" : " " + content))
  }

  /// The underlines of a line, the last one's label beside it where it fits, the others' on rows beneath.
  private mutating func addMarks(_ marks: [ExcerptMark]) {
    let end = marks.map(\.cells.upperBound).max() ?? 0
    var row = Row(cells: end)
    for mark in marks.reversed() {
      row.fill(mark.cells, with: mark.isPrimary ? "^" : "-", mark.isPrimary ? colour : .info)
    }
    var labelled = marks.filter { $0.label != nil }.sorted { $0.cells.lowerBound < $1.cells.lowerBound }
    var underline = row.painted(style)
    if let last = labelled.last, let label = last.label, last.cells.upperBound == end,
      style.width == nil || end + 1 + DisplayWidth.of(label) <= room
    {
      underline += " " + style.paint(label, last.isPrimary ? colour : .info)
      labelled.removeLast()
    }
    addRow("", underline)
    if labelled.isEmpty { return }
    addRow("", bars(labelled[...]).painted(style))
    while let mark = labelled.popLast() {
      let label = mark.label ?? ""
      let indent = indent(of: label, at: mark.cells.lowerBound)
      for text in LineWrapping.lines(label, width: style.width == nil ? nil : room - indent) {
        var row = bars(labelled.filter { $0.cells.lowerBound < indent }[...])
        row.pad(to: indent)
        addRow("", row.painted(style) + style.paint(text, mark.isPrimary ? colour : .info))
      }
    }
  }

  /// Where a label starts: under its mark, or as far to the left as it must to fit on a line.
  private func indent(of label: String, at cell: Int) -> Int {
    let cells = DisplayWidth.of(label)
    return style.width == nil || cell + cells <= room ? cell : max(0, room - cells)
  }

  private func bars(_ marks: ArraySlice<ExcerptMark>) -> Row {
    var row = Row(cells: marks.map { $0.cells.lowerBound + 1 }.max() ?? 0)
    for mark in marks {
      row.fill(mark.cells.lowerBound..<mark.cells.lowerBound + 1, with: "|", mark.isPrimary ? colour : .info)
    }
    return row
  }
}

/// A row of single cells, each with a colour.
private struct Row {
  private var cells: [(Character, TextStyle.Colour?)]

  init(cells count: Int) { cells = Array(repeating: (" ", nil), count: count) }

  mutating func fill(_ range: Range<Int>, with sign: Character, _ colour: TextStyle.Colour) {
    for cell in range where cell < cells.count { cells[cell] = (sign, colour) }
  }

  mutating func pad(to count: Int) {
    while cells.count < count { cells.append((" ", nil)) }
  }

  func painted(_ style: TextStyle) -> String {
    var text = ""
    var run = ""
    var colour: TextStyle.Colour?
    for (sign, next) in cells {
      if next != colour {
        text += colour.map { style.paint(run, $0) } ?? run
        run = ""
        colour = next
      }
      run.append(sign)
    }
    return text + (colour.map { style.paint(run, $0) } ?? run)
  }
}
