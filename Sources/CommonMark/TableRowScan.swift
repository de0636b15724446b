/// Divides a row of a table into cells, as the parser does: a pipe after a backslash divides nothing, however many
/// backslashes there are.
///
/// Source: GitHub Flavored Markdown 0.29, section 4.10; libcmark-gfm, `table.c` (`row_from_string`).
enum TableRowScan {
  /// The bytes of each cell without white space round it. Complexity: O(bytes).
  static func cells(_ bytes: [UInt8], _ row: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = row.lowerBound
    if start < row.upperBound, bytes[start] == UInt8(ascii: "|") { start = skipSpace(bytes, start + 1, row.upperBound) }
    var index = start
    while index < row.upperBound {
      if bytes[index] == UInt8(ascii: "|"), index == start || bytes[index - 1] != UInt8(ascii: "\\") {
        cells.append(trimmed(bytes, start..<index))
        start = skipSpace(bytes, index + 1, row.upperBound)
        index = start
      } else {
        index += 1
      }
    }
    if start < row.upperBound { cells.append(trimmed(bytes, start..<row.upperBound)) }
    return cells
  }

  private static func skipSpace(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, bytes[index].isSpaceCharacter { index += 1 }
    return index
  }

  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    var start = range.lowerBound
    while start < end, bytes[start].isMarkdownSpace { start += 1 }
    while end > start, bytes[end - 1].isMarkdownSpace { end -= 1 }
    return start..<end
  }
}
