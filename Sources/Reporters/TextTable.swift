import Findings

/// Rows of cells side by side, each wrapped in its own column.
struct TextTable {
  /// The widest that each column may be, in cells.
  let widths: [Int]
  /// The headings.
  let headings: [String]
  /// The rows, each with as many cells as there are columns.
  let rows: [[String]]

  private static let gap = 2

  /// The lines of each row, the headings first. Complexity: O(scalars).
  func lines(indent: Int) -> [[String]] {
    let all = [headings] + rows
    let used = widths.indices.map { column in
      min(widths[column], all.map { DisplayWidth.of($0[column]) }.max() ?? 0)
    }
    return all.map { lines(of: $0, used, indent) }
  }

  private func lines(of row: [String], _ widths: [Int], _ indent: Int) -> [String] {
    let cells = zip(row, widths).map { LineWrapping.lines($0, width: $1) }
    return (0..<(cells.map(\.count).max() ?? 0)).map { number in
      var text = String(repeating: " ", count: indent)
      var wanted = indent
      for (cell, width) in zip(cells, widths) {
        text += String(repeating: " ", count: max(0, wanted - DisplayWidth.of(text)))
        text += number < cell.count ? cell[number] : ""
        wanted += width + Self.gap
      }
      while text.last == " " { text.removeLast() }
      return text
    }
  }
}
