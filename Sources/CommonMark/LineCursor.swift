/// A quotation or an item of a list: what it takes from the beginning of each of its lines.
enum Container {
  /// `>` and a space.
  case quote
  /// So many columns: its indentation, its sign and the space after it.
  case item(columns: Int)
}

/// A place in a line, by its offset and by its column, which differ where there are tabs.
///
/// Source: CommonMark 0.29, section 2.2; libcmark-gfm, `blocks.c` (`S_advance_offset`, `check_open_blocks`, the branch of
/// `open_new_blocks` for lists).
struct LineCursor {
  private let bytes: [UInt8]
  /// The end of the line without its break.
  let end: Int
  private(set) var offset: Int
  private var column = 0
  private var isInsideTab = false

  /// The beginning of a line.
  init(_ bytes: [UInt8], _ line: Range<Int>) {
    self.bytes = bytes
    self.end = line.upperBound
    self.offset = line.lowerBound
  }

  /// The next byte that is neither space nor tab, or the line's end, and the columns before it.
  var nonspace: (offset: Int, columns: Int) {
    var (index, at) = (offset, column)
    while index < end {
      if bytes[index] == 0x20 {
        at += 1
      } else if bytes[index] == 0x09 {
        at += 4 - at % 4
      } else {
        break
      }
      index += 1
    }
    return (index, at - column)
  }

  /// The spaces that are left of a tab of which a part is taken, and the offset after it; none where there is no such tab.
  var restOfTab: (columns: Int, offset: Int) { isInsideTab ? (4 - column % 4, offset + 1) : (0, offset) }

  /// Passes what a container takes from a line that it goes on in; false where the line does not have it.
  mutating func pass(_ container: Container) -> Bool {
    let (start, columns) = nonspace
    switch container {
    case .quote:
      guard columns <= 3, start < end, bytes[start] == UInt8(ascii: ">") else { return false }
      advance(columns: columns + 1)
      if isAtSpace { advance(columns: 1) }
    case .item(let width):
      if columns >= width {
        advance(columns: width)
      } else {
        guard start == end else { return false }
        advance(columns: columns)
      }
    }
    return true
  }

  /// Passes the sign of an item on the line where it begins; nil where none stands there.
  mutating func passItemSign() -> Container? {
    let (start, indentation) = nonspace
    guard let width = Self.signWidth(bytes, start..<end) else { return nil }
    advance(columns: indentation + width)
    let before = self
    let first = column
    while column - first <= 5, isAtSpace { advance(columns: 1) }
    let space = column - first
    if space >= 5 || space < 1 || offset == end {
      self = before
      if space > 0 { advance(columns: 1) }
      return .item(columns: indentation + width + 1)
    }
    return .item(columns: indentation + width + space)
  }

  /// The bytes of a sign such as `-` or `12.` at the beginning of some; nil where there is none.
  static func signWidth(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard let first = range.first else { return nil }
    switch bytes[first] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): return 1
    default:
      let digits = bytes[range].prefix { $0 >= 0x30 && $0 <= 0x39 }.count
      let after = first + digits
      guard digits >= 1, digits <= 9, after < range.upperBound else { return nil }
      return bytes[after] == UInt8(ascii: ".") || bytes[after] == UInt8(ascii: ")") ? digits + 1 : nil
    }
  }

  private var isAtSpace: Bool { offset < end && (bytes[offset] == 0x20 || bytes[offset] == 0x09) }

  private mutating func advance(columns: Int) {
    var rest = columns
    while rest > 0, offset < end {
      if bytes[offset] == 0x09 {
        let width = 4 - column % 4
        isInsideTab = width > rest
        column += min(rest, width)
        if !isInsideTab { offset += 1 }
        rest -= min(rest, width)
      } else {
        isInsideTab = false
        offset += 1
        column += 1
        rest -= 1
      }
    }
  }
}
