import Findings

/// Breaks a text into lines of at most so many cells, at spaces where it can.
enum LineWrapping {
  /// The lines; at least one. `nil` for no limit. Complexity: O(scalars).
  static func lines(_ text: String, width: Int?) -> [String] {
    guard let width, DisplayWidth.of(text) > width else { return [text] }
    let room = max(width, 8)
    var lines: [String] = []
    var line = ""
    var cells = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      for piece in pieces(String(word), width: room) {
        let size = DisplayWidth.of(piece)
        if line.isEmpty {
          line = piece
          cells = size
        } else if cells + 1 + size <= room {
          line += " " + piece
          cells += 1 + size
        } else {
          lines.append(line)
          line = piece
          cells = size
        }
      }
    }
    lines.append(line)
    return lines
  }

  /// A word cut where it is longer than a line.
  private static func pieces(_ word: String, width: Int) -> [String] {
    guard DisplayWidth.of(word) > width else { return [word] }
    var pieces: [String] = []
    var piece = ""
    var cells = 0
    var previous: Unicode.Scalar?
    for scalar in word.unicodeScalars {
      let size = DisplayWidth.of(scalar, after: previous)
      previous = scalar
      if cells + size > width {
        pieces.append(piece)
        piece = ""
        cells = 0
      }
      piece.unicodeScalars.append(scalar)
      cells += size
    }
    return pieces + [piece]
  }
}
