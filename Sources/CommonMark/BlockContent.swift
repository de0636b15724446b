/// The bytes that the inline markup of one block is read from, and where each of them stands in the file.
///
/// Shape: two arrays side by side. A line's break is one byte 0x0A, whatever it is in the file.
struct BlockContent {
  /// The bytes.
  private(set) var bytes: [UInt8] = []
  /// The offset of each.
  private(set) var sources: [Int] = []
  /// Where each line begins among the bytes.
  private(set) var lines: [Int] = []
  /// How many bytes of the file those that are not taken over came from: a pipe after a backslash from two, a space in the
  /// place of a tab from one, another from none.
  private(set) var widths: [Int: Int] = [:]

  /// The number of bytes.
  var count: Int { bytes.count }

  /// Adds a line of the file, of which its containers' signs and its indentation are taken away.
  ///
  /// Where pipes are escaped, `\|` is a pipe, in cells of tables and in what stands before one. `columns` spaces come
  /// first, which are the rest of the tab before the range.
  mutating func addLine(_ file: [UInt8], _ range: Range<Int>, after columns: Int = 0, unescapesPipes: Bool = false) {
    lines.append(bytes.count)
    addSpaces(columns, inPlaceOf: range.lowerBound - 1)
    var index = range.lowerBound
    while index < range.upperBound {
      let isEscape =
        unescapesPipes && file[index] == UInt8(ascii: "\\") && index + 1 < range.upperBound
        && file[index + 1] == UInt8(ascii: "|")
      sources.append(index)
      if isEscape {
        widths[bytes.count] = 2
        index += 1
      }
      bytes.append(file[index])
      index += 1
    }
    bytes.append(0x0A)
    sources.append(range.upperBound)
  }

  /// Adds a line that has spaces in the place of a part of a tab: the last bytes of `line` are those before `end`.
  /// False where the line is not the end of the file's.
  mutating func addLine(_ line: ArraySlice<UInt8>, endingAt end: Int, in file: [UInt8], from start: Int) -> Bool {
    lines.append(bytes.count)
    var same = 0
    while same < line.count, end - same > start, file[end - same - 1] == line[line.endIndex - same - 1] { same += 1 }
    let isTab = line.dropLast(same).allSatisfy { $0 == 0x20 }
    if line.count > same { addSpaces(line.count - same, inPlaceOf: max(start, end - same - 1)) }
    for index in end - same..<end {
      bytes.append(file[index])
      sources.append(index)
    }
    bytes.append(0x0A)
    sources.append(end)
    return isTab
  }

  private mutating func addSpaces(_ count: Int, inPlaceOf tab: Int) {
    for number in 0..<count {
      widths[bytes.count] = number == 0 ? 1 : 0
      sources.append(number == 0 ? tab : tab + 1)
      bytes.append(0x20)
    }
  }

  /// The offset of the byte at an index; past the last, the end of the last line.
  func source(_ index: Int) -> Int { index < sources.count ? sources[index] : sources.last ?? 0 }

  /// The offset after the byte before an index.
  func sourceEnd(_ index: Int) -> Int {
    guard index > 0, index <= sources.count else { return source(index) }
    return sources[index - 1] + (bytes[index - 1] == 0x0A ? 0 : widths[index - 1] ?? 1)
  }
}
