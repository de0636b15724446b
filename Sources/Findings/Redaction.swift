import PersonalIdentifiers
import SourceText

/// What may be shown of a file: every string that leaves passes through here.
///
/// Numbers that identify a child or a patient are hidden whether or not a rule looks for them; so is what rules that mask
/// have matched. Control characters, terminal escapes and characters that reorder or hide text become visible.
package struct Redaction: Sendable {
  /// Whether excerpts and quotations of free text may be shown at all.
  package let showsText: Bool

  /// A redaction; `showsText: false` leaves out excerpts and quotations besides.
  package init(showsText: Bool = true) { self.showsText = showsText }

  /// Stands for one hidden character, so that what follows stays in its column.
  static let mask = "█"

  /// A text of one line that is safe to print: identifiers hidden, controls visible, tabs and line breaks as spaces.
  ///
  /// Complexity: O(bytes).
  package func safe(_ text: String) -> String {
    if Self.isHarmless(text) { return text }
    let bytes = Array(text.utf8)
    var hidden = IdentifierScanner.all(in: bytes[...])[...]
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

  /// Whether a text is printable ASCII with too few digits for any identifier: safe as it stands.
  private static func isHarmless(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.allSatisfy(isPlain)
        && IdentifierScanner.digitCount(in: bytes) < IdentifierScanner.digitsOfNHSNumber
    } ?? false
  }

  /// Whether a byte is a printable ASCII character, which stands for itself and takes one cell.
  static func isPlain(_ byte: UInt8) -> Bool { byte &- 0x20 < 0x5F }

  /// A message, help or label: as `safe`, and without quotations where text may not be shown.
  ///
  /// A quotation in backticks stays where it is one word of letters, digits and `_ . : / -`, as names, numbers, dates and
  /// ids are.
  package func message(_ text: String) -> String {
    showsText ? safe(text) : safe(Self.withoutQuotations(text))
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

  /// Identifiers as written that touch a range of a file's bytes, in order. Complexity: O(bytes of the range).
  static func identifiers(in bytes: [UInt8], round range: Range<Int>) -> [Range<Int>] {
    // No identifier is longer than this, so none that touches the range is cut.
    let reach = 64
    let start = max(0, range.lowerBound - reach)
    let around = bytes[start..<min(bytes.count, range.upperBound + reach)]
    let digits = around.withUnsafeBufferPointer { IdentifierScanner.digitCount(in: $0) }
    guard digits >= IdentifierScanner.digitsOfNHSNumber else { return [] }
    return IdentifierScanner.all(in: around).map { $0.lowerBound + start..<$0.upperBound + start }
      .filter { $0.lowerBound < range.upperBound && range.lowerBound < $0.upperBound }
  }

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
