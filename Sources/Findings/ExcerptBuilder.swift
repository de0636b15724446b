import SourceText

/// Cuts excerpts out of one file: masked, harmless, with cells for what is underlined.
///
/// A line is read within a window round its marks, so that a file of one long line costs no more than any other.
struct ExcerptBuilder {
  private let text: SourceText
  private let index: LineIndex
  private let hidden: [Range<Int>]
  private let redaction: Redaction

  /// Bytes of a line that are looked at before its first mark, and after.
  private static let windowBefore = 300
  private static let windowAfter = 700
  /// Lines of a long span that are shown at its start and at its end.
  private static let edgeLines = 2

  init(text: SourceText, index: LineIndex, hidden: [Range<Int>], redaction: Redaction) {
    self.redaction = redaction
    self.text = text
    self.index = index
    self.hidden = hidden
  }

  /// The excerpt of a primary span and related spans, with one line of what stands before.
  func excerpt(primary: SourceSpan, label: String?, related: [(span: SourceSpan, label: String?)]) -> Excerpt {
    excerpt(
      of: [Mark(span: primary, isPrimary: true, label: label)]
        + related.map { Mark(span: $0.span, isPrimary: false, label: $0.label) })
  }

  /// The excerpt of places that belong to a finding in another file; empty for none.
  func excerpt(of places: [(span: SourceSpan, label: String?)]) -> Excerpt {
    excerpt(of: places.map { Mark(span: $0.span, isPrimary: false, label: $0.label) })
  }

  /// The excerpt of marks, with one line of what stands before the first of them.
  private func excerpt(of all: [Mark]) -> Excerpt {
    var marks: [Int: [Mark]] = [:]
    var shown: Set<Int> = []
    for mark in all { add(mark, to: &marks, &shown) }
    let before = all.first.map { index.lineNumber(at: $0.span.start) - 1 } ?? 0
    if let span = index.span(ofLine: before), !span.isEmpty { shown.insert(before) }
    return Excerpt(
      lines: shown.sorted().compactMap { number in
        index.span(ofLine: number).map { line(number, $0, marks[number] ?? []) }
      })
  }

  /// What is underlined on one line.
  private struct Mark {
    var span: SourceSpan
    var isPrimary: Bool
    var label: String?
  }

  /// Splits a span into its lines: the first and last few of many, the label on the last.
  private func add(_ mark: Mark, to marks: inout [Int: [Mark]], _ shown: inout Set<Int>) {
    let first = index.lineNumber(at: mark.span.start)
    var last = index.lineNumber(at: mark.span.isEmpty ? mark.span.end : mark.span.end - 1)
    while last > first, let span = index.span(ofLine: last), isBlank(span, within: mark.span) { last -= 1 }
    for number in first...last {
      guard number < first + Self.edgeLines || number > last - Self.edgeLines else { continue }
      guard let span = index.span(ofLine: number) else { continue }
      let start = number == first ? mark.span.start : firstInk(span)
      let end = max(start, min(mark.span.end, number == last ? mark.span.end : span.end))
      shown.insert(number)
      marks[number, default: []].append(
        Mark(
          span: SourceSpan(start: start, end: end), isPrimary: mark.isPrimary,
          label: number == last ? mark.label : nil))
    }
  }

  private func isBlank(_ line: SourceSpan, within span: SourceSpan) -> Bool {
    let covered = text.slice(SourceSpan(start: line.start, end: max(line.start, min(line.end, span.end))))
    return covered.count < Self.windowBefore && covered.allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  private func firstInk(_ line: SourceSpan) -> UInt32 {
    // A line blank for longer than this is underlined from its first column; nobody indents so far.
    let bytes = text.slice(line).prefix(Self.windowBefore)
    return UInt32(bytes.firstIndex { $0 != 0x20 && $0 != 0x09 } ?? Int(line.start))
  }

  /// One line with its marks in cells.
  private func line(_ number: Int, _ span: SourceSpan, _ marks: [Mark]) -> ExcerptLine {
    let line = Int(span.start)..<Int(span.end)
    let window = window(in: line, round: marks)
    let hidden = hiddenRanges(in: window)
    if hidden.isEmpty, window == line, let plain = plainLine(number, line, marks) { return plain }
    var scan = LineScan(hidden: hidden)
    if window.lowerBound > line.lowerBound { scan.append(ExcerptLine.ellipsis) }
    var starts = marks.map { _ in 0 }
    var ends = marks.map { _ in 0 }
    var offset = window.lowerBound
    while offset <= window.upperBound {
      let cell = scan.cell
      let next =
        offset < window.upperBound
        ? scan.appendScalar(of: text.bytes, at: offset, before: window.upperBound) : offset + 1
      for (position, mark) in marks.enumerated() {
        if Int(mark.span.start) >= offset, Int(mark.span.start) < next || offset == window.upperBound {
          starts[position] = cell
        }
        if Int(mark.span.end) >= offset, Int(mark.span.end) < next || offset == window.upperBound {
          ends[position] = cell
        }
      }
      offset = next
    }
    if window.upperBound < line.upperBound { scan.append(ExcerptLine.ellipsis) }
    return Self.line(number, scan.text, marks, starts: starts, ends: ends)
  }

  private static func line(
    _ number: Int, _ text: String, _ marks: [Mark], starts: [Int], ends: [Int]
  ) -> ExcerptLine {
    let shown = marks.enumerated().map { position, mark in
      ExcerptMark(
        cells: starts[position]..<max(ends[position], starts[position] + 1), isPrimary: mark.isPrimary,
        label: mark.label)
    }
    return ExcerptLine(
      number: number, text: text,
      marks: shown.filter(\.isPrimary)
        + shown.filter { !$0.isPrimary }.sorted { $0.cells.lowerBound < $1.cells.lowerBound })
  }

  /// What is hidden of a window, in order and without overlaps.
  private func hiddenRanges(in window: Range<Int>) -> [Range<Int>] {
    var low = 0
    var high = hidden.count
    while low < high {
      let middle = (low + high) / 2
      if hidden[middle].upperBound <= window.lowerBound { low = middle + 1 } else { high = middle }
    }
    let end = hidden[low...].firstIndex { $0.lowerBound >= window.upperBound } ?? hidden.count
    let written = redaction.identifiers(in: text.bytes, round: window)
    return written.isEmpty ? Array(hidden[low..<end]) : Redaction.merged(hidden[low..<end] + written)
  }

  /// A line whose characters all stand for themselves in a cell each; `nil` for any other.
  private func plainLine(_ number: Int, _ line: Range<Int>, _ marks: [Mark]) -> ExcerptLine? {
    guard text.bytes[line].allSatisfy(Redaction.isPlain) else { return nil }
    func cell(_ offset: UInt32) -> Int { max(0, min(Int(offset), line.upperBound) - line.lowerBound) }
    return Self.line(
      number, String(decoding: text.bytes[line], as: UTF8.self), marks, starts: marks.map { cell($0.span.start) },
      ends: marks.map { cell($0.span.end) })
  }

  /// The bytes of a line that are looked at, ending between characters.
  private func window(in line: Range<Int>, round marks: [Mark]) -> Range<Int> {
    guard line.count > Self.windowBefore + Self.windowAfter else { return line }
    let anchor = marks.first { $0.isPrimary } ?? marks.first
    let focus = min(max(anchor.map { Int($0.span.start) } ?? line.lowerBound, line.lowerBound), line.upperBound)
    var start = max(line.lowerBound, focus - Self.windowBefore)
    var end = min(line.upperBound, focus + Self.windowAfter)
    while start > line.lowerBound, text.bytes[start] & 0xC0 == 0x80 { start -= 1 }
    while end < line.upperBound, text.bytes[end] & 0xC0 == 0x80 { end += 1 }
    return start..<end
  }
}

/// A line on its way to cells.
private struct LineScan {
  private(set) var text = ""
  private(set) var cell = 0
  private let hidden: [Range<Int>]
  private var nextHidden = 0
  private var indentation = 0
  private var previous: Unicode.Scalar?

  init(hidden: [Range<Int>]) { self.hidden = hidden }

  mutating func append(_ piece: String) {
    for scalar in piece.unicodeScalars {
      cell += DisplayWidth.of(scalar, after: previous)
      previous = scalar
    }
    text += piece
  }

  /// Appends what stands for the character at an offset; returns the offset after it.
  mutating func appendScalar(of bytes: [UInt8], at offset: Int, before end: Int) -> Int {
    let length = Self.length(of: bytes[offset])
    let next = min(offset + length, end)
    let decoded = String(decoding: bytes[offset..<next], as: UTF8.self)
    // A sequence that is no character becomes one sign a byte, so that what follows it is read aright.
    let scalar = decoded.unicodeScalars.first
    let isSound = decoded.utf8.elementsEqual(bytes[offset..<next])
    while nextHidden < hidden.count, hidden[nextHidden].upperBound <= offset { nextHidden += 1 }
    // Indentation inside a hidden range tells nothing, and shows the shape of the text.
    let isIndentation = cell == indentation && (bytes[offset] == 0x20 || bytes[offset] == 0x09)
    defer { indentation = isIndentation ? cell : indentation }
    if nextHidden < hidden.count, hidden[nextHidden].contains(offset), !isIndentation {
      append(Redaction.mask)
    } else if isSound, let scalar {
      append(Redaction.visible(scalar))
    } else {
      append("\u{FFFD}")
    }
    return isSound ? next : offset + 1
  }

  private static func length(of lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }
}
