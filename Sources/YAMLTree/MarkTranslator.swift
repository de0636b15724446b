/// A stretch of characters that are equally many bytes wide: it ends where the next begins.
struct WidthRun {
  /// The first character's mark, which counts code points and leaves out a byte order mark.
  var mark: UInt32
  /// The first character's offset.
  var offset: UInt32
}

/// The parser's marks, which count code points and leave out a byte order mark, as byte offsets.
///
/// Marks come nearly in order, so all of them together cost one walk over the runs; in an ASCII file there is one.
struct MarkTranslator {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let runs: [WidthRun]
  /// The run of the mark before: its index, its first mark and the next run's, its first offset and its width.
  private var index = 0
  private var first = 0
  private var next = Int.max
  private var offset: Int
  private var width = 1

  /// A translator for bytes of these runs; none where all are ASCII after the byte order mark.
  init(_ bytes: UnsafeBufferPointer<UInt8>, runs: [WidthRun], markLength: Int) {
    self.bytes = bytes
    self.runs = runs
    self.offset = markLength
    if !runs.isEmpty { enter(0) }
  }

  /// The offset of a mark; past the end, the number of bytes. Complexity: O(runs between it and the mark before).
  @inline(__always)
  mutating func offset(of mark: Int) -> Int {
    if mark < first || mark >= next { move(to: mark) }
    return min(offset &+ (mark &- first) &* width, bytes.count)
  }

  @inline(never)
  private mutating func move(to mark: Int) {
    while mark >= next { enter(index + 1) }
    while mark < first, index > 0 { enter(index - 1) }
  }

  private mutating func enter(_ run: Int) {
    index = run
    first = Int(runs[run].mark)
    offset = Int(runs[run].offset)
    next = run + 1 < runs.count ? Int(runs[run + 1].mark) : Int.max
    width = offset < bytes.count ? Self.width(of: bytes[offset]) : 1
  }

  /// The bytes of the character that begins with `byte`, in valid UTF-8.
  static func width(of byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }
}
