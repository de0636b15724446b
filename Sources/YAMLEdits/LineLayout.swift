import SourceText

/// Where the lines of a file begin and end, and what ends them: questions to its bytes.
///
/// Lines end in LF, CR LF or CR, as the reader has them. A byte order mark is no part of the first line.
struct LineLayout {
  let bytes: [UInt8]

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The first byte of the line that holds an offset.
  func start(of offset: Int) -> Int {
    var start = min(offset, bytes.count)
    while start > 0, !Self.isBreak(bytes[start - 1]) { start -= 1 }
    return start == 0 && bytes.starts(with: Self.mark) ? min(Self.mark.count, offset) : start
  }

  /// The offset of what ends the line that holds an offset: a line break, or the end of the file.
  func end(of offset: Int) -> Int {
    var end = offset
    while end < bytes.count, !Self.isBreak(bytes[end]) { end += 1 }
    return end
  }

  /// The offset after a line break, where one stands at `end`; else `end` itself.
  func afterBreak(at end: Int) -> Int {
    guard end < bytes.count, Self.isBreak(bytes[end]) else { return end }
    return bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? end + 2 : end + 1
  }

  /// The number of bytes before an offset on its line.
  func column(of offset: Int) -> Int { offset - start(of: offset) }

  /// The bytes of the line before an offset.
  func lead(of offset: Int) -> ArraySlice<UInt8> { bytes[start(of: offset)..<offset] }

  /// What ends lines round an offset: the break after it, else the one before it, else LF.
  func lineBreak(near offset: Int) -> [UInt8] {
    let end = end(of: offset)
    if end < bytes.count {
      let isSecond = bytes[end] == 0x0A && end > 0 && bytes[end - 1] == 0x0D
      return Array(bytes[(isSecond ? end - 1 : end)..<afterBreak(at: end)])
    }
    guard let last = bytes[..<min(offset, bytes.count)].lastIndex(where: Self.isBreak) else { return [0x0A] }
    return bytes[last] == 0x0A && last > 0 && bytes[last - 1] == 0x0D ? [0x0D, 0x0A] : [bytes[last]]
  }

  /// Whether nothing but white space, or a comment after it, stands between an offset and the end of its line.
  func isBareOrComment(from offset: Int) -> Bool {
    let rest = bytes[offset..<end(of: offset)]
    guard let ink = rest.firstIndex(where: { !Self.isBlank($0) }) else { return true }
    return bytes[ink] == UInt8(ascii: "#") && (ink > offset || isFirstInk(ink))
  }

  /// Whether nothing but white space stands before an offset on its line.
  func isFirstInk(_ offset: Int) -> Bool { lead(of: offset).allSatisfy(Self.isBlank) }

  /// The start of the line above one that begins at `start`; `nil` for the first.
  func startAbove(_ start: Int) -> Int? {
    var end = start
    guard end > 0, Self.isBreak(bytes[end - 1]) else { return nil }
    end -= 1
    if bytes[end] == 0x0A, end > 0, bytes[end - 1] == 0x0D { end -= 1 }
    return self.start(of: end)
  }

  /// Where a line can be put in below what ends at an offset.
  ///
  /// - Parameters:
  ///   - offset: the end of what is written.
  ///   - column: comments below that stand further right than this belong to it still.
  ///   - keepsBlankLines: whether blank lines below belong to it too, as to a block scalar that keeps them.
  /// - Returns: the start of a line, or the end of a file whose last line has no break; `nil` where something else follows
  ///   on the line.
  func below(_ offset: Int, column: Int, keepsBlankLines: Bool) -> (offset: Int, lacksBreak: Bool)? {
    guard isBareOrComment(from: offset) else { return nil }
    var place = end(of: offset)
    if place == bytes.count { return (place, true) }
    place = afterBreak(at: place)
    if keepsBlankLines {
      while place < bytes.count, isBlankLine(at: place), end(of: place) < bytes.count {
        place = afterBreak(at: end(of: place))
      }
    }
    var ahead = place
    while ahead < bytes.count {
      let ink = bytes[ahead..<end(of: ahead)].firstIndex { !Self.isBlank($0) }
      if let ink {
        guard bytes[ink] == UInt8(ascii: "#"), ink - ahead > column else { break }
        place = afterBreak(at: end(of: ink))
        if place == end(of: ink) { return (place, true) }
        ahead = place
      } else {
        let next = afterBreak(at: end(of: ahead))
        if next == ahead { break }
        ahead = next
      }
    }
    return (place, false)
  }

  /// Whether a line has nothing but white space.
  func isBlankLine(at start: Int) -> Bool { bytes[start..<end(of: start)].allSatisfy(Self.isBlank) }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
  static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
