/// How many cells of a terminal a character takes.
///
/// Units: cells. Source: Unicode Standard Annex 11 (wide and full-width ranges) and emoji presentation; terminals differ
/// on joined emoji, which count as one here.
package enum DisplayWidth {
  /// The cells of a whole text. Complexity: O(scalars).
  package static func of(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    var previous: Unicode.Scalar?
    return text.unicodeScalars.reduce(0) { sum, scalar in
      defer { previous = scalar }
      return sum + of(scalar, after: previous)
    }
  }

  /// The cells that a scalar adds after another: 0, 1 or 2.
  package static func of(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Int {
    let value = scalar.value
    if value < 0x300 { return 1 }
    if value == 0xFE0F { return previous.map { $0.properties.isEmoji && of($0, after: nil) == 1 } ?? false ? 1 : 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if previous?.value == 0x200D || (0x1F3FB...0x1F3FF).contains(value) && previous?.properties.isEmoji == true {
      return 0
    }
    return isWide(scalar) ? 2 : 1
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1F1E6...0x1F1FF: false  // Two regional indicators make one flag of two cells.
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: scalar.properties.isEmojiPresentation
    }
  }
}
