import PersonalIdentifiers
import SourceText

/// What may be shown of a file: every string that leaves passes through here.
///
/// Numbers that identify a child or a patient, e-mail addresses and telephone numbers are hidden whether or not a rule looks
/// for them; so is what rules that mask have matched, wherever the file's report repeats it. Control characters, terminal escapes and characters that reorder or hide text become visible.
package struct Redaction: Sendable {
  /// Whether excerpts and quotations of free text may be shown at all.
  package let showsText: Bool
  /// Texts that are hidden wherever they stand: what rules that mask have matched in the file at hand.
  private var hiddenTexts: [[UInt8]] = []
  /// By byte whether such a text begins with it; empty where there is none.
  private var beginsHidden: [Bool] = []
  /// The most such texts that are looked for, so that a hostile file costs no more than others; what stands in the spans
  /// past these is hidden there all the same.
  private static let hiddenTextLimit = 100

  /// A redaction; `showsText: false` leaves out excerpts and quotations besides.
  package init(showsText: Bool = true) { self.showsText = showsText }

  /// The same, which hides some texts besides. One that is nearly all of a longer one counts with it.
  func hiding(_ texts: [String]) -> Redaction {
    var result = self
    for text in Set(texts).sorted().prefix(Self.hiddenTextLimit) where text.utf8.count > 1 {
      let bytes = Array(text.utf8)
      result.hiddenTexts.append(bytes)
      if result.beginsHidden.isEmpty { result.beginsHidden = Array(repeating: false, count: 256) }
      result.beginsHidden[Int(bytes[0])] = true
    }
    return result
  }

  /// Stands for one hidden character, so that what follows stays in its column.
  static let mask = "█"

  /// A text of one line that is safe to print: identifiers hidden, controls visible, tabs and line breaks as spaces.
  ///
  /// Complexity: O(bytes).
  package func safe(_ text: String) -> String {
    if hiddenTexts.isEmpty, Self.isHarmless(text) { return text }
    let bytes = Array(text.utf8)
    var hidden = Self.merged(IdentifierScanner.hidden(in: bytes[...]) + hiddenTextRanges(in: bytes[...]))[...]
    var result = ""
    var offset = 0
    for scalar in text.unicodeScalars {
      while let first = hidden.first, first.upperBound <= offset { hidden = hidden.dropFirst() }
      if hidden.first?.contains(offset) == true {
        result += Self.mask
      } else {
        result += Self.visible(scalar)
      }
      offset += UTF8.width(scalar)
    }
    return result
  }

  /// Whether a text is printable ASCII with too little for anything that is always hidden: safe as it stands.
  private static func isHarmless(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      guard bytes.allSatisfy(isPlain) else { return false }
      let traits = IdentifierTraits(of: bytes)
      return !IdentifierKind.hidden.contains { traits.satisfies($0.least) }
    } ?? false
  }

  /// The ellipsis that stands where a quotation was cut.
  private static let ellipsis = Array("…".utf8)

  /// Where texts that are hidden stand in some bytes: whole, or their beginning before the ellipsis of a quotation that was
  /// cut in them.
  ///
  /// Complexity: O(bytes), and for each byte that begins such texts O(bytes of those).
  private func hiddenTextRanges(in text: ArraySlice<UInt8>) -> [Range<Int>] {
    guard !hiddenTexts.isEmpty else { return [] }
    let bytes = Array(text)
    var found: [Range<Int>] = []
    for index in bytes.indices where beginsHidden[Int(bytes[index])] {
      for text in hiddenTexts where text[0] == bytes[index] {
        var count = 0
        while count < text.count, index + count < bytes.count, bytes[index + count] == text[count] { count += 1 }
        if count == text.count || count > 1 && bytes[(index + count)...].starts(with: Self.ellipsis) {
          found.append(index..<index + count)
        }
      }
    }
    return found
  }

  /// Whether a byte is a printable ASCII character, which stands for itself and takes one cell.
  static func isPlain(_ byte: UInt8) -> Bool { byte &- 0x20 < 0x5F }

  /// A message, help or label: as `safe`, and without quotations where text may not be shown.
  ///
  /// A quotation in backticks stays where it is one word of letters, digits and `_ . : / -`, as names, numbers, dates and
  /// ids are.
  ///
  /// - Parameters:
  ///   - text: the message.
  ///   - quotations: texts of the file that it may quote, which stay in no form.
  /// - Returns: the message as it may leave.
  package func message(_ text: String, quoting quotations: [String]) -> String {
    if showsText { return safe(text) }
    var text = text
    for quotation in quotations { text = Self.without(quotation, text) }
    return safe(Self.withoutQuotations(text))
  }

  /// A message that quotes nothing of the file but names, dates and ids.
  package func message(_ text: String) -> String { message(text, quoting: []) }

  /// A text in which an ellipsis stands for each quotation of another: between backticks, brackets or quotation marks.
  private static func without(_ quotation: String, _ text: String) -> String {
    let bytes = Array(text.utf8)
    let wanted = Array(quotation.utf8)
    guard !wanted.isEmpty else { return text }
    let marks: [(open: UInt8, close: UInt8)] = [(0x60, 0x60), (0x5B, 0x5D), (0x22, 0x22)]
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      result.append(bytes[index])
      let rest = bytes[(index + 1)...]
      if let mark = marks.first(where: { $0.open == bytes[index] }), rest.starts(with: wanted),
        rest.dropFirst(wanted.count).first == mark.close
      {
        result += Self.ellipsis
        index += wanted.count
      }
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func withoutQuotations(_ text: String) -> String {
    var result = ""
    for (index, part) in text.split(separator: "`", omittingEmptySubsequences: false).enumerated() {
      guard index % 2 == 1 else {
        result += part
        continue
      }
      let isName =
        part.utf8.count <= 60
        && part.utf8.allSatisfy { byte in
          (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || Array("_.:/-".utf8).contains(byte)
        }
      result += "`" + (isName ? String(part) : "…") + "`"
    }
    return result
  }

  /// What stands for a scalar: itself, spaces for a tab, a picture or a number for what a terminal would obey.
  static func visible(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x20...0x7E: return String(scalar)
    case 0x09: return "    "
    case 0x0A, 0x0D: return " "
    case 0x00...0x1F: return Unicode.Scalar(0x2400 + scalar.value).map { String($0) } ?? "�"
    case 0x7F: return "␡"
    case 0x80...0x9F, 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE007F:
      return "<U+" + hexadecimal(scalar.value) + ">"
    default: return String(scalar)
    }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension Redaction {
  /// The byte ranges of a file that are hidden in every excerpt whatever stands round them, in order and without overlaps:
  /// those given, and identifiers that a folded or a double-quoted scalar spreads over lines or escapes.
  ///
  /// Identifiers as written are found line by line, see `identifiers(in:round:)`. Complexity: O(bytes).
  static func hiddenRanges(
    in text: SourceText, lines: LineIndex, adding spans: [SourceSpan]
  ) -> [Range<Int>] {
    merged(FoldedText.identifiers(in: text.bytes, lines: lines) + spans.map { Int($0.start)..<Int($0.end) })
  }

  /// What is hidden as written and touches a range of a file's bytes: identifiers, texts that are hidden besides, and comments
  /// with a date, for nothing says whose date it is and no rule reads them.
  ///
  /// Complexity: as `hiddenTextRanges`.
  func identifiers(in bytes: [UInt8], round range: Range<Int>) -> [Range<Int>] {
    // Hardly an identifier is longer than this, so none that touches the range is cut.
    let reach = 320
    let start = max(0, range.lowerBound - reach)
    let around = bytes[start..<min(bytes.count, range.upperBound + reach)]
    let found = IdentifierScanner.hidden(in: around) + hiddenTextRanges(in: around)
    return (found.map { $0.lowerBound + start..<$0.upperBound + start } + Self.datedComments(in: bytes, round: range))
      .filter { $0.lowerBound < range.upperBound && range.lowerBound < $0.upperBound }
  }

  /// Comments with a date that begin or end in the lines of a range: what stands behind their sign. A sign in a text that
  /// is no comment counts too.
  private static func datedComments(in bytes: [UInt8], round range: Range<Int>) -> [Range<Int>] {
    // Nobody looks further along a line for its beginning.
    let reach = 10_000
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < reach, !isLineBreak(bytes[start - 1]) { start -= 1 }
    var found: [Range<Int>] = []
    while start < range.upperBound {
      var end = start
      while end < bytes.count, end - start < 2 * reach, !isLineBreak(bytes[end]) { end += 1 }
      let line = bytes[start..<end]
      let sign = line.indices.first { index in
        bytes[index] == UInt8(ascii: "#") && (index == start || bytes[index - 1] == 0x20 || bytes[index - 1] == 0x09)
      }
      if let sign, !IdentifierScanner.ranges(of: .writtenDate, in: bytes[(sign + 1)..<end]).isEmpty {
        found.append(sign + 1..<end)
      }
      start = end + 1
    }
    return found
  }

  private static func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// Ranges in order, those that meet as one.
  static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) })
    where !range.isEmpty {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
